"""One world from its first request to its end, through all deaths."""

import asyncio
import logging
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final

from pydantic import SecretStr

from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sql.storage import storage_over
from bot.adapters.sqlite.lead import FileLead
from bot.adapters.sqlite.restored import settle
from bot.adapters.sqlite.timeline import resume
from bot.composition.core import Core, build_core
from bot.composition.ports import Ports
from bot.config import Settings
from tests.fakes.announcer import FakeAnnouncer
from tests.simulation.account import untrue_refusal
from tests.simulation.admins import untrue_decision
from tests.simulation.copies import CopyPutBack
from tests.simulation.database import InlineDatabase, make_template, open_file
from tests.simulation.files import SimulatedFiles, SimulatedMedia
from tests.simulation.invariants import ENDED, INVARIANTS, OF_RESTORED, Scene, audit, doubt_all
from tests.simulation.market import SimulatedMarket, catalogue
from tests.simulation.messenger import SimulatedMessenger
from tests.simulation.people import People, Wish
from tests.simulation.provider import SimulatedProvider
from tests.simulation.world import DEATHS, Death, World
from tests.virtual_time import EPOCH, StuckError, VirtualClock, VirtualLoop

LONGEST: Final = 5 * 86_400.0
"""Seconds of virtual time after which everything must have ended."""
ENOUGH: Final = 100
"""Promises broken after which a world is played no further: what fails at each turn would do so for days."""
DRAIN_SECONDS: Final = 4.0
"""Seconds that a polite stop takes, as in `bot.bootstrap`."""
LOGGER: Final = logging.getLogger("bot")
TREASURY: Final = "bot.app.provider.balance_monitor"
"""Its errors are for the owner: the account is low, or the key is not taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one seed."""

    seed: int
    violations: tuple[str, ...]
    digest: str
    """Of the trace: the same seed has the same, always."""
    trace: tuple[str, ...]
    counts: Mapping[str, int]

    @property
    def without_trace(self) -> "Outcome":
        """The same, smaller."""
        return replace(self, trace=())


class _Complaints(logging.Handler):
    """What the code under test logs as an error, which nothing here should make it do."""

    def __init__(self, world: World) -> None:
        super().__init__(logging.ERROR)
        self._world = world

    def emit(self, record: logging.LogRecord) -> None:
        """Write it down; a full disk is a reason to complain, and so are a death and the owner's account."""
        text = record.getMessage()
        if record.exc_info and record.exc_info[1]:
            text += f": {record.exc_info[1]!r}"
        self._world.note("log", text)
        is_known = self._world.refused_questions and "a mistake of ours" in text
        is_of_account = record.name == TREASURY and not record.exc_info
        expected = self._world.disk_faults or self._world.is_dead or is_known or is_of_account
        if not expected:
            self._world.wrong.append(f"logged: {text}")


def settings_of(world: World) -> Settings:
    """Limits that bind, and a pace that is cheap to simulate."""
    pick, of_money = world.one_of, Random(f"{world.seed} money")
    return Settings(
        telegram_bot_token=SecretStr("1:simulated"),
        aimlapi_key=SecretStr("simulated"),
        allowed_models=("*",),
        user_daily_videos=pick((0, 2, 3, 5)),
        user_active_videos=pick((0, 1, 2)),
        chat_daily_videos=pick((0, 0, 2)),
        max_active_generations=pick((1, 2, 3, 10)),
        poll_min_seconds=600.0 if world.is_long else pick((5.0, 20.0, 30.0)),
        poll_max_seconds=600.0 if world.is_long else 30.0,
        polls_per_second=Random(f"{world.seed} polls").choice((0.0, 0.2, 20.0)),
        daily_budget_usd=pick((0, 0, 0, 0, 0, 1.5, 4.0, 8.0)),
        user_daily_usd=of_money.choice((0,) * 11 + (1.5, 4.0)),
        max_video_usd=of_money.choice((0,) * 15 + (1.0,)),
        admin_budget_percent=of_money.choice((0, 0, 20)),
        unknown_price=pick(("dearest", "refuse")),
        low_balance_usd=pick((0, 1)),
        public_url="https://bot.example" if world.gives_links else "",
        admin_ids=pick((frozenset(), frozenset({98}), frozenset({98, 99}))),
        generation_timeout_seconds=pick((300.0, 1200.0)) if world.is_long else 1200.0,
    )


@dataclass(slots=True)
class Run:
    """One seed.

    Args:
        seed: It decides everything.
        folder: For the database and the files on their way; best in memory.
    """

    seed: int
    folder: Path
    scene: Scene = field(init=False)
    _connection: sqlite3.Connection = field(init=False)
    _core: Core | None = field(default=None, init=False)
    _time: float = field(default=0.0, init=False)
    _ids: Random = field(init=False)
    _jitter: Random = field(init=False)
    _copy: CopyPutBack = field(init=False)
    _is_over: bool = field(default=False, init=False)
    _is_stopping: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        world = World(self.seed)
        messenger = SimulatedMessenger(world)
        self._ids = Random(self.seed + 1)
        self._jitter = Random(self.seed + 2)
        model_listing = SimulatedMarket(world)
        self._copy = CopyPutBack(world, self.folder / f"{self.seed}.copy.db")
        self.scene = Scene(
            world=world,
            settings=settings_of(world),
            provider=SimulatedProvider(world, model_listing),
            messenger=messenger,
            people=People(world, messenger, on_refusal=self._judge),
            model_listing=model_listing,
        )

    def __call__(self) -> Outcome:
        """Play it."""
        world = self.scene.world
        deaths = world.one_of((0, 0, 1, 1, 2, 3, 4))
        complaints = _Complaints(world)
        LOGGER.addHandler(complaints)
        propagates, LOGGER.propagate = LOGGER.propagate, False
        level = LOGGER.level
        LOGGER.setLevel(logging.ERROR)
        try:
            while not self._is_over:
                self._live(self._death() if world.deaths < deaths else None)
                if self._copy.is_due(is_over=self._is_over):
                    self._copy.put_back(self._path, self.scene)
        except StuckError as error:
            world.wrong.append(f"stuck: {error}")
        finally:
            LOGGER.removeHandler(complaints)
            LOGGER.propagate = propagates
            LOGGER.setLevel(level)
        return self._outcome()

    def _judge(self, wish: Wish) -> None:
        """Whether a refusal is true is known best when it is said."""
        scene = self.scene
        if not scene.world.restored:  # what admins have decided since the copy is undone
            scene.world.wrong.extend(untrue_decision(scene, wish))
        scene.world.wrong.extend(untrue_refusal(scene, scene.jobs(self._connection), wish))

    def _open(self) -> sqlite3.Connection:
        return open_file(_template(self.folder), self._path)

    @property
    def _path(self) -> Path:
        return self.folder / f"{self.seed}.db"

    def _death(self) -> Death:
        world = self.scene.world
        if world.chance(0.3):
            return Death(kind=world.one_of(("time", "time", "stop")), count=0)
        kind = world.one_of(tuple(DEATHS))
        return Death(kind=kind, count=world.random.randint(1, DEATHS[kind]))

    def _live(self, death: Death | None) -> None:
        """One process from its start to its end."""
        world = self.scene.world
        loop = VirtualLoop(self._time)
        loop.set_exception_handler(self._unhandled)
        self._connection = self._open()
        scratch = Path(tempfile.mkdtemp(dir=self.folder))
        asyncio.set_event_loop(None)
        world.begin(loop, death)
        self._core, self._is_stopping = None, False
        self._copy.live(loop, self._connection)
        main = loop.create_task(self._main(scratch))
        main.add_done_callback(lambda _: loop.stop())
        if death and death.kind in ("time", "stop"):
            at = loop.time() + world.one_of((world.between(0, 10), world.between(0, 2_000)))
            loop.call_at(at, self._end_politely if death.kind == "stop" else lambda: world.die("time"))
        try:
            loop.run_forever()
            doubt_all(self.scene, self._connection)
        finally:
            self._is_over = main.done() and not world.is_dead
            world.is_dead = True
            loop.end_all()
            if self._is_over:
                main.result()
            self._time = loop.time() + world.one_of((0.5, world.between(0, 60), world.between(0, 3_000)))
            loop.close()
            shutil.rmtree(scratch)
            self._connection.close()

    async def _main(self, scratch: Path) -> None:
        world = self.scene.world
        clock = VirtualClock(world.machine_now)
        database = InlineDatabase(
            world, self._connection, lambda name: audit(self.scene, self._connection, name)
        )
        core = self._core = self._wire(scratch, clock, database)
        self.scene.messenger.follow = core.chat_migrations
        while True:
            try:
                clock.sure_since = await resume(database, world.reading())
                await settle(database, now=clock.now())
                await core.chat_migrations.load()
                await core.link_only.load()
                await core.rules.load()
                break
            except DatabaseError:  # the operator starts it again
                await asyncio.sleep(1)
        tasks = [
            asyncio.create_task(run(), name=name)
            for name, run in (
                ("board", core.board.run),
                ("engine", core.engine.run),
                ("leftovers", core.leftovers.run),
                ("progress", core.progress.run),
                ("housekeeping", core.housekeeping.run),
                ("model listing", core.model_listing.run),
                ("admin alerts", core.alerts.run),
                *((("rules", core.rules.run),) if self.scene.people.decisions.are_any else ()),
                *((("spending", core.spending.run),) if self.scene.settings.daily_budget_usd else ()),
                *((("treasury", core.balance_monitor.run),) if self.scene.settings.low_balance_usd else ()),
            )
        ]
        self.scene.people.live(core)
        while not self._is_quiet():
            await asyncio.sleep(600.0 if world.now() - EPOCH > 5_000 else 20.0)
            if world.now() - EPOCH > LONGEST:
                world.wrong.append("it does not come to an end")
            if len(world.wrong) > ENOUGH or world.now() - EPOCH > LONGEST:
                return
            for task in tasks:
                if task.done() and not self._is_stopping:
                    world.wrong.append(f"{task.get_name()} has ended")
                    return
        await asyncio.sleep(120.0)  # whoever has something to add

    def _end_politely(self) -> None:
        """SIGTERM: as `bot.bootstrap` does it."""
        core, world = self._core, self.scene.world

        async def stop() -> None:
            if core is not None:
                await core.engine.stop(DRAIN_SECONDS)
                await core.board.flush(0.5)
            world.die("stopped")

        self._is_stopping = True
        if not world.is_dead and world.loop is not None:
            world.loop.create_task(stop(), name="stop")

    def _wire(self, scratch: Path, clock: VirtualClock, database: InlineDatabase) -> Core:
        scene, world = self.scene, self.scene.world
        scene.provider.connect(clock.now)
        ports = Ports.over(
            storage_over(database, 1, lead=FileLead(self._path), clock=clock),
            provider=scene.provider,
            files=SimulatedFiles(world),
            models=scene.model_listing,
            media=SimulatedMedia(world),
            messenger=scene.messenger,
            announcer=FakeAnnouncer(),
        )
        core = build_core(
            ports,
            scene.settings,
            catalogue(),
            scratch,
            ("en",),
            chosen_languages={},
            jitter=self._jitter.random,
        )
        # Chance decides ids in the real wiring. What was paid before is no price that the books here know of.
        budget = replace(core.ask.budget, paid_before=None)
        new_id = lambda: f"{self._ids.getrandbits(128):032x}"  # noqa: E731 - it is a field's value
        return replace(core, ask=replace(core.ask, new_id=new_id, budget=budget))

    def _is_quiet(self) -> bool:
        """Whether everybody has what they asked for, or knows that they will not get it."""
        if not self.scene.people.are_content:
            return False
        (open_ends,) = self._connection.execute(
            "SELECT count(*) FROM jobs WHERE state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled')"
            " OR (state <> 'delivered' AND told IS NOT state)"
        ).fetchone()
        return not open_ends

    def _unhandled(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        world = self.scene.world
        world.note("unhandled", context.get("message"), repr(context.get("exception")))
        if not world.is_dead and not world.disk_faults:
            world.wrong.append(f"unhandled: {context.get('message')} {context.get('exception')!r}")

    def _outcome(self) -> Outcome:
        scene, world = self.scene, self.scene.world
        connection = self._open()
        jobs = scene.jobs(connection)
        connection.close()
        self._path.unlink()
        self._copy.path.unlink(missing_ok=True)
        invariants = OF_RESTORED if world.restored else INVARIANTS
        found = [f"{text}" for look in invariants for text in look(scene, jobs)]
        states = Counter(job["state"] for job in jobs)
        extra = sum(max(0, len(scene.messenger.copies(job["id"])) - 1) for job in jobs)
        return Outcome(
            seed=self.seed,
            violations=tuple(dict.fromkeys(world.wrong + found)),
            digest=world.digest,
            trace=tuple(world.trace),
            counts={
                "requests": len(scene.people.wishes),
                "deaths": world.deaths,
                "paid": len(scene.provider.paid),
                **{state: states[state] for state in ENDED},
                "refused": sum(wish.refusal is not None for wish in scene.people.wishes.values()),
                "late": sum(job["late_at"] is not None for job in jobs),
                "extra copies": extra,
                "regained": scene.world.regained,
                "smaller": scene.world.smaller,
                "forgotten": len(scene.people.forgotten),
                "notes": len(scene.messenger.notes),
                "put back": int(world.restored),
                "not let in": len(scene.provider.denied),
            },
        )


@cache
def _template(folder: Path) -> Path:
    path = folder / "template.db"
    make_template(path)
    return path


def memory() -> Path | None:
    """Where files cost no disk; None: the usual place."""
    shared = Path("/dev/shm")  # noqa: S108 - only for folders that `tempfile` makes
    return shared if shared.is_dir() else None
