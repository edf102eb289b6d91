"""The core with everything around it in memory, under a clock that stands still."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any, Protocol

import pytest
from pydantic import SecretStr

from bot.adapters.aimlapi.at_once import AtOnceCalls
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.app.account.own_jobs import Jobs
from bot.app.admin.frame import Call, Verbs
from bot.app.admin.keeper import RuleKeeper
from bot.app.notify.admin_alerts import AdminAlerts
from bot.app.notify.status_board import StatusBoard
from bot.app.pipeline.engine import Engine
from bot.app.pipeline.leftovers import Leftovers
from bot.app.pipeline.progress import ProgressReports
from bot.app.pipeline.submission_gate import SubmissionGate
from bot.app.provider.spending_monitor import SpendingMonitor
from bot.app.requests.ask import Ask
from bot.app.requests.budget import Budget
from bot.composition.core import Chance, build_core
from bot.composition.interceptors import Interceptor, intercept_all
from bot.composition.ports import Ports
from bot.config import Settings
from bot.domain.access import Access
from bot.domain.admission import Limits
from bot.domain.job import Job, JobState
from bot.domain.live import Known, ProviderSnapshot
from bot.domain.media import Size
from bot.domain.money import MICROS
from bot.domain.request import Audio, Option, Origin, OwnVideo, Photo, Requester, SourceVideo, VideoRequest
from tests.fakes.announcer import FakeAnnouncer
from tests.fakes.calls import FakeCalls
from tests.fakes.clock import ManualClock
from tests.fakes.hands import MemoryHands
from tests.fakes.market import FakeMarket
from tests.fakes.media import SILENT, WITH_SOUND, FakeFiles, FakeMedia
from tests.fakes.messenger import FakeMessenger
from tests.fakes.provider import FakeProvider
from tests.fakes.storage import memory_storage
from tests.fakes.stores import MemoryAlertStore, MemoryJobStore

URL = "https://files.example/1.mp4"
SILENT_URL = "https://files.example/silent.mp4"
FINISHED = {URL: b"video", SILENT_URL: b"silent"}
"""What lies behind the links to finished videos."""
ADMIN = 99
CATALOGUE = load_catalogue()
UNLIMITED = Limits(user_daily=0, user_active=0, chat_daily=0)


@dataclass(slots=True, kw_only=True)
class World:
    """What a death leaves as it is."""

    store: MemoryJobStore = field(default_factory=MemoryJobStore)
    provider: FakeProvider = field(default_factory=FakeProvider)
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    files: FakeFiles = field(default_factory=lambda: FakeFiles(dict(FINISHED)))
    clock: ManualClock = field(default_factory=ManualClock)
    alerts: MemoryAlertStore = field(default_factory=MemoryAlertStore)
    hands: MemoryHands | None = None
    calls: FakeCalls = field(default_factory=FakeCalls)
    messages: "count[int]" = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.calls.accept = self.provider.accept


@dataclass(slots=True, kw_only=True)
class House:
    """Everything, wired."""

    world: World
    store: MemoryJobStore
    provider: FakeProvider
    messenger: FakeMessenger
    media: FakeMedia
    files: FakeFiles
    clock: ManualClock
    board: StatusBoard
    engine: Engine
    leftovers: Leftovers
    progress: ProgressReports
    gate: SubmissionGate
    alerts: AdminAlerts
    spending: SpendingMonitor
    ask: Ask
    jobs: Jobs
    rules: RuleKeeper
    verbs: Verbs
    tasks: list[asyncio.Task[None]]
    messages: "count[int]"

    async def wants(
        self,
        prompt: str = "a dragon",
        *,
        user: int = 7,
        photo: str | None = None,
        chat: int | None = None,
        sound: Audio | None = None,
        video: SourceVideo | OwnVideo | None = None,
        photos: tuple[str, ...] = (),
        **options: str,
    ) -> Job:
        """Somebody asks; returns the job as admitted."""
        number = next(self.messages)
        chat_id = chat if chat is not None else user
        admission = await self.ask(
            Requester(user_id=user, language="en"),
            Origin(chat_id=chat_id, message_id=number, is_group=chat is not None),
            VideoRequest(
                prompt=prompt,
                options={Option(name): value for name, value in options.items()},
                photos=tuple(Photo(file_id=one) for one in ((photo,) if photo else photos)),
                sound=sound,
                video=video,
            ),
            key=f"{chat_id}:{number}",
        )
        return admission.job

    async def delivers(self, *, chat: int | None = None) -> Job:
        """Somebody asks and has the video a while later; returns the job as it is then."""
        job = await self.wants(chat=chat)
        if not self.tasks:
            self.run()
        await self.pass_time(5)
        self.provider.finish()
        await self.pass_time(60)
        done = self.now(job)
        assert done.state is JobState.DELIVERED
        return done

    async def admin_says(self, text: str) -> object:
        """An admin says a verb; what comes of it."""
        name, _, words = text.partition(" ")
        return await self.verbs.run(name, Call(words=words, by=str(ADMIN)))

    def now(self, job: Job) -> Job:
        """The job as it is now."""
        return self.store.jobs[job.id]

    def run(self) -> None:
        """Start the engine and the board, as a new process would."""
        core = (self.board, self.engine, self.leftovers, self.progress, self.alerts)
        runners = [one.run() for one in core]
        if self.spending.limits.budget_micros:  # else it ends at once
            runners.append(self.spending.run())
        self.tasks += [asyncio.create_task(runner) for runner in runners]

    def follow_rules(self) -> None:
        """Start what follows the admins' rules; it looks so often that a day takes long to pass."""
        self.tasks.append(asyncio.create_task(self.rules.run()))

    async def pass_time(self, seconds: float) -> None:
        """Let time pass, with all that happens in it."""
        await self.clock.advance(seconds)

    async def die(self) -> None:
        """Every task is gone at once; the store stays."""
        lanes = self.engine._lanes.values()  # noqa: SLF001 - a death asks nobody
        for task in self.tasks:
            task.cancel()
        for lane in lanes:
            lane.cancel()
        await asyncio.gather(*self.tasks, *(lane.wait() for lane in lanes), return_exceptions=True)
        self.tasks.clear()


async def at_once() -> None:
    """Nobody asks the provider for its list here: it is known, or never will be."""


def build_house(  # noqa: PLR0913 - all that a test may want
    scratch: Path,
    *,
    world: World | None = None,
    limits: Limits = UNLIMITED,
    max_active: int = 10,
    timeout: float = 1200.0,
    access: Access | None = None,
    budget: Budget | None = None,
    live: ProviderSnapshot | None = None,
    interceptors: Sequence[Interceptor] = (),
    **changes: Any,  # noqa: ANN401 - of `Settings`
) -> House:
    """A house; with the world of one that has died, the next process: everything else is new.

    Args:
        scratch: The folder for files on their way.
        world: Of a house that has died.
        limits: Become settings.
        max_active: How many generations run at once.
        timeout: Seconds until a generation is late.
        access: In place of the lists of the settings.
        budget: In place of what the settings make of it.
        live: What is known of the provider.
        interceptors: Stand round the ports.
        changes: Other settings.
    """
    world = world or World()
    clock, store, provider, messenger = world.clock, world.store, world.provider, world.messenger
    media = FakeMedia(
        images={b"portrait": Size(width=900, height=1600), b"landscape": Size(width=1600, height=900)},
        videos={b"video": WITH_SOUND, b"silent": SILENT},
    )
    known = Known()
    ports = Ports.over(
        replace(memory_storage(clock, jobs=store, alerts=world.alerts), hands=world.hands),
        provider=provider,
        files=world.files,
        models=FakeMarket(),
        media=media,
        messenger=messenger,
        announcer=FakeAnnouncer(),
        calls=world.calls,
        at_once=AtOnceCalls(calls=world.calls),
        small_files=world.calls,
        known=known,
    )
    ports = intercept_all(ports, interceptors)
    given: dict[str, Any] = {
        "telegram_bot_token": SecretStr("1:test"),
        "aimlapi_key": SecretStr("test"),
        "default_model": "veo-3.1-fast",
        "poll_min_seconds": 1.0,
        "poll_max_seconds": 2.0,
        "user_daily_videos": limits.user_daily,
        "user_active_videos": limits.user_active,
        "chat_daily_videos": limits.chat_daily,
        "daily_budget_usd": limits.budget_micros / MICROS,
        "max_active_generations": max_active,
        "generation_timeout_seconds": timeout,
        "allowed_models": ("*",),
        "user_daily_usd": limits.user_micros / MICROS,
        "admin_budget_percent": 100 * limits.kept_micros // limits.budget_micros
        if limits.budget_micros
        else 0,
        "admin_ids": frozenset({ADMIN}),
    }
    settings = Settings(**{**given, **changes})
    catalogue = replace(CATALOGUE, gives_links=bool(settings.public_url))
    core = build_core(
        ports, settings, catalogue, scratch, ("en",), chosen_languages={}, chance=Chance(jitter=lambda: 1.0)
    )
    if live is not None:
        known.state = live
    ids = count(len(store.jobs))
    ask = replace(
        core.ask,
        access=access or core.ask.access,
        budget=budget or replace(core.ask.budget, settled=at_once),
        new_id=lambda: f"job-{next(ids)}",
    )
    return House(
        store=store,
        provider=provider,
        messenger=messenger,
        media=media,
        files=world.files,
        clock=clock,
        world=world,
        board=core.board,
        engine=core.engine,
        leftovers=core.leftovers,
        progress=core.progress,
        gate=core.engine.gate,
        alerts=core.alerts,
        spending=core.spending,
        ask=ask,
        jobs=core.own_jobs,
        rules=core.rules,
        verbs=core.verbs,
        tasks=[],
        messages=world.messages,
    )


class Builder(Protocol):
    """Builds houses as a test wants them."""

    def __call__(self, world: World | None = None, *, max_active: int = 10) -> House:
        """A house; see `build_house`."""
        ...


@pytest.fixture
async def build(tmp_path: Path) -> AsyncIterator[Builder]:
    built = []

    def build(world: World | None = None, *, max_active: int = 10) -> House:
        built.append(build_house(tmp_path, world=world, max_active=max_active))
        return built[-1]

    yield build
    for house in built:
        await house.die()


@pytest.fixture
def house(build: Builder) -> House:
    return build()
