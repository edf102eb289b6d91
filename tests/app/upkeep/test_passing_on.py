"""Whether the bot is well is passed on: to the database, to the service manager, to a dead man's switch."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from bot.app.upkeep.health import Condition, Verdict
from bot.app.upkeep.pings import Pings
from bot.app.upkeep.pulse import PulseKeeper
from bot.app.upkeep.watchdog import Watchdog
from bot.domain.errors import DiskFull, PortError
from tests.fakes.clock import ManualClock
from tests.fakes.stores import MemoryPulseStore

TROUBLE = "engine: its turn is 130 s late"


@dataclass
class Patient:
    """A bot that is well until told otherwise."""

    trouble: str = ""

    def live(self) -> Verdict:
        name, _, reason = self.trouble.partition(": ")
        return Verdict(
            conditions=(Condition(name=name or "engine", is_well=not self.trouble, reason=reason or "turns"),)
        )

    async def whole(self) -> Verdict:
        return self.live()


@dataclass
class Manager:
    """What a service manager was told."""

    told: list[str] = field(default_factory=list)

    def ready(self) -> None:
        self.told.append("ready")

    def standing_by(self) -> None:
        self.told.append("standing by")

    def stopping(self) -> None:
        self.told.append("stopping")

    def status(self, text: str) -> None:
        self.told.append(text)

    def alive(self) -> None:
        self.told.append("alive")


@dataclass
class Switch:
    """How often it was pressed, and whether that is heard."""

    pressed: int = 0
    is_down: bool = False

    async def press(self) -> None:
        self.pressed += 1
        if self.is_down:
            raise PortError("it answered with status 503")


@asynccontextmanager
async def running(run: Callable[[], Awaitable[None]], clock: ManualClock) -> AsyncIterator[None]:
    task = asyncio.ensure_future(run())
    await clock.settle()
    yield
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def test_the_database_is_told_every_ten_seconds_how_the_bot_is() -> None:
    clock, patient, store = ManualClock(), Patient(), MemoryPulseStore()
    async with running(PulseKeeper(store=store, live=patient.live, clock=clock).run, clock):
        await clock.advance(19)
        assert store.said == ["", ""]
        patient.trouble = TROUBLE
        await clock.advance(10)
        assert store.said == ["", "", TROUBLE]


async def test_after_a_full_disk_the_database_is_told_at_the_next_turn_and_the_log_not_each_time(
    caplog: pytest.LogCaptureFixture,
) -> None:
    clock, store = ManualClock(), MemoryPulseStore()
    store.failures["well"] = [DiskFull("no space left")] * 12
    async with running(PulseKeeper(store=store, live=Patient().live, clock=clock).run, clock):
        await clock.advance(119)
        assert store.said == []
        await clock.advance(1)
        assert store.said == [""]
    assert [message.partition("(")[2][:2] for message in caplog.messages] == ["1 ", "10"]


@pytest.mark.parametrize(("seconds", "words"), [(20.0, 6), (90.0, 4), (0.0, 4)])
async def test_a_watchdog_hears_twice_in_its_time_that_the_bot_lives(seconds: float, words: int) -> None:
    clock, patient, manager = ManualClock(), Patient(), Manager()
    watchdog = Watchdog(manager=manager, live=patient.live, clock=clock, seconds=seconds)
    async with running(watchdog.run, clock):
        await clock.advance(50)
    assert manager.told == ["alive"] * words


async def test_a_watchdog_hears_nothing_while_the_bot_hangs_but_the_reason_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    clock, patient, manager = ManualClock(), Patient(trouble=TROUBLE), Manager()
    watchdog = Watchdog(manager=manager, live=patient.live, clock=clock, seconds=20)
    with caplog.at_level(logging.INFO):
        async with running(watchdog.run, clock):
            await clock.advance(35)
            assert manager.told == [f"not well: {TROUBLE}"]
            patient.trouble = ""
            await clock.advance(10)
    assert manager.told == [f"not well: {TROUBLE}", "alive", "takes updates"]
    assert [record.levelname for record in caplog.records] == ["ERROR", "INFO"]


async def test_the_switch_is_pressed_every_minute_while_all_is_well_and_not_otherwise(
    caplog: pytest.LogCaptureFixture,
) -> None:
    clock, patient, switch = ManualClock(), Patient(), Switch()
    async with running(Pings(switch=switch, whole=patient.whole, clock=clock).run, clock):
        await clock.advance(150)
        assert switch.pressed == 3
        patient.trouble = TROUBLE
        await clock.advance(600)
        assert switch.pressed == 3
        patient.trouble = ""
        await clock.advance(5)
        assert switch.pressed == 4
    assert caplog.messages == [f"PING_URL is not asked while this lasts: {TROUBLE}"]


async def test_a_switch_that_does_not_hear_is_told_the_first_time_and_every_tenth(
    caplog: pytest.LogCaptureFixture,
) -> None:
    clock, switch = ManualClock(), Switch(is_down=True)
    with caplog.at_level(logging.INFO):
        async with running(Pings(switch=switch, whole=Patient().whole, clock=clock).run, clock):
            await clock.advance(20 * 60)
            switch.is_down = False
            await clock.advance(60)
    why = "it answered with status 503"
    assert caplog.messages == [
        f"PING_URL was not reached (1 in a row): {why}",
        f"PING_URL was not reached (10 in a row): {why}",
        f"PING_URL was not reached (20 in a row): {why}",
        "PING_URL is reached again",
    ]
