"""The real wiring of the core over what a world brings, and what one process of it runs."""

import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any, Final

from pydantic import SecretStr

from bot.composition.core import Chance, Core, build_core
from bot.composition.ports import Ports
from bot.config import Settings
from bot.ports import Storage
from tests.fakes.announcer import FakeAnnouncer
from tests.fakes.calls import FakeCalls
from tests.simulation.files import SimulatedFiles, SimulatedMedia
from tests.simulation.invariants import Scene
from tests.simulation.market import catalogue
from tests.simulation.world import World

LOGGER: Final = logging.getLogger("bot")
TREASURY: Final = "bot.app.provider.balance_monitor"
"""Its errors are for the owner: the account is low, or the key is not taken."""


class Complaints(logging.Handler):
    """What the code under test logs as an error, which nothing here should make it do.

    Args:
        world: Whose code it is.
        may_complain: Whether whoever complains at this moment has a reason to: they are dead, for example.
    """

    def __init__(self, world: World, may_complain: Callable[[], bool]) -> None:
        super().__init__(logging.ERROR)
        self._world = world
        self._may_complain = may_complain

    def __enter__(self) -> None:
        """Listen, alone."""
        self._before = LOGGER.propagate, LOGGER.level
        LOGGER.addHandler(self)
        LOGGER.propagate = False
        LOGGER.setLevel(logging.ERROR)

    def __exit__(self, *_: object) -> None:
        LOGGER.removeHandler(self)
        LOGGER.propagate, level = self._before
        LOGGER.setLevel(level)

    def emit(self, record: logging.LogRecord) -> None:
        """Write it down; a full disk is a reason to complain, and so are a death and the owner's account."""
        text = record.getMessage()
        if record.exc_info and record.exc_info[1]:
            text += f": {record.exc_info[1]!r}"
        self._world.note("log", text)
        is_known = self._world.refused_questions and "a mistake of ours" in text
        is_of_account = record.name == TREASURY and not record.exc_info
        is_of_room = self._world.no_room and "no room for what came along" in text
        expected = self._world.disk_faults or self._may_complain() or is_known or is_of_account or is_of_room
        if not expected:
            self._world.wrong.append(f"logged: {text}")


def wire(
    scene: Scene, storage: Storage, scratch: Path, *, new_id: Callable[[], str], jitter: Callable[[], float]
) -> Core:
    """The core of one process; chance decides ids in the real wiring, here a seed does."""
    ports = Ports.over(
        storage,
        provider=scene.provider,
        files=SimulatedFiles(scene.world),
        models=scene.model_listing,
        media=SimulatedMedia(scene.world),
        messenger=scene.messenger,
        announcer=FakeAnnouncer(),
        calls=FakeCalls(),
        small_files=FakeCalls(),
    )
    core = build_core(
        ports,
        scene.settings,
        catalogue(),
        scratch,
        ("en",),
        chosen_languages={},
        chance=Chance(jitter=jitter, new_id=new_id),
    )
    # What was paid before is no price that the books here know of.
    budget = replace(core.ask.budget, paid_before=None)
    return replace(core, ask=replace(core.ask, budget=budget))


Service = tuple[str, Callable[[], Coroutine[Any, Any, None]]]


def services(core: Core, scene: Scene) -> Sequence[Service]:
    """What a process runs as long as it lives, by name."""
    return (
        ("board", core.board.run),
        ("engine", core.engine.run),
        ("leftovers", core.leftovers.run),
        ("progress", core.progress.run),
        ("housekeeping", core.housekeeping.run),
        ("model listing", core.model_listing.run),
        ("admin alerts", core.alerts.run),
        *((("rules", core.rules.run),) if scene.people.decisions.are_any else ()),
        *((("spending", core.spending.run),) if scene.settings.daily_budget_usd else ()),
        *((("treasury", core.balance_monitor.run),) if scene.settings.low_balance_usd else ()),
    )


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
