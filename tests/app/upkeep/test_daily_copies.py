"""A copy a day, by the days of UTC, whatever is started again; trouble is told once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.app.notify.admin_alerts import AdminAlerts
from bot.app.upkeep.daily_copies import DailyCopies
from bot.domain.errors import DiskFull, PortError
from tests.fakes.clock import ManualClock
from tests.fakes.messenger import FakeMessenger
from tests.fakes.stores import MemoryAlertStore

MIDNIGHT = 1_700_006_400.0
"""2023-11-15, 00:00 UTC."""
HOUR, DAY = 3_600.0, 86_400.0


@dataclass(slots=True)
class MemoryCopies:
    made: list[str] = field(default_factory=list)
    failures: list[PortError] = field(default_factory=list)
    kept: int = 0

    async def has(self, day: str) -> bool:
        return day in self.made

    async def make(self, day: str) -> int:
        if self.failures:
            raise self.failures.pop(0)
        self.made.append(day)
        return 4_096

    async def delete_all_but(self, keep: int) -> int:
        gone = max(0, len(self.made) - keep)
        del self.made[:gone]
        return gone


@dataclass(slots=True)
class Room:
    clock: ManualClock
    copies: MemoryCopies = field(default_factory=MemoryCopies)
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    store: MemoryAlertStore = field(default_factory=MemoryAlertStore)

    @asynccontextmanager
    async def process(self, keep: int = 14) -> AsyncIterator[None]:
        alerts = AdminAlerts(store=self.store, messenger=self.messenger, clock=self.clock, admins=(9,))
        daily = DailyCopies(copies=self.copies, alerts=alerts, clock=self.clock, keep=keep)
        tasks = [asyncio.create_task(run()) for run in (alerts.run, daily.run)]
        await self.clock.settle()
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def told(self) -> list[str]:
        return [text.key for _, text in self.messenger.notes]


async def test_there_is_one_copy_a_day_over_any_number_of_starts() -> None:
    room = Room(ManualClock(MIDNIGHT + 10 * HOUR))
    for _ in range(3):
        async with room.process():
            await room.clock.advance(HOUR)
    assert room.copies.made == ["2023-11-15"]
    async with room.process():
        await room.clock.advance(10.5 * HOUR)
        assert room.copies.made == ["2023-11-15"]
        await room.clock.advance(HOUR)
        assert room.copies.made == ["2023-11-15", "2023-11-16"]
        await room.clock.advance(2 * DAY)
    assert room.copies.made == ["2023-11-15", "2023-11-16", "2023-11-17", "2023-11-18"]
    assert room.told() == []


async def test_only_the_newest_stay() -> None:
    room = Room(ManualClock(MIDNIGHT))
    async with room.process(keep=2):
        await room.clock.advance(5 * DAY + HOUR)
    assert room.copies.made == ["2023-11-19", "2023-11-20"]


async def test_a_copy_that_fails_is_told_once_tried_every_hour_and_its_end_is_told() -> None:
    room = Room(ManualClock(MIDNIGHT))
    room.copies.failures = [DiskFull("full"), PortError("gone"), DiskFull("full")]
    async with room.process():
        await room.clock.advance(2.5 * HOUR)
        assert room.copies.made == []
        assert room.told() == ["admin-copy-failed"]
        await room.clock.advance(HOUR)
        assert room.copies.made == ["2023-11-15"]
        assert room.told() == ["admin-copy-failed", "admin-copy-fine"]
