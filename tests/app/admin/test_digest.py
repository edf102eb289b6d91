"""Once a week the admins are told how it was: once each, and no more, whatever dies."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

import pytest

from bot.app.admin.balance import Balance
from bot.app.admin.digest import WeeklyDigest
from bot.app.admin.stats import Stats
from bot.domain.admission import DAY
from bot.domain.errors import NotDelivered, OutcomeUnknown, RetryLater
from bot.domain.job import JobState
from tests.contracts.conftest import a_job, put
from tests.fakes.announcer import FakeAnnouncer
from tests.fakes.clock import ManualClock
from tests.fakes.figures import MemoryDigestStore
from tests.fakes.provider import FakeProvider
from tests.fakes.stores import MemoryJobStore
from tests.jobs import moved

WEDNESDAY: Final = datetime(2026, 11, 25, 12, tzinfo=UTC).timestamp()
TO_MONDAY: Final = 5 * DAY - 3 * 3_600
"""Seconds from then to Monday, 09:00."""
ONE, OTHER = 8, 9


@dataclass(slots=True)
class Stage:
    clock: ManualClock = field(default_factory=lambda: ManualClock(WEDNESDAY))
    jobs: MemoryJobStore = field(default_factory=MemoryJobStore)
    provider: FakeProvider = field(default_factory=FakeProvider)
    digests: MemoryDigestStore = field(default_factory=MemoryDigestStore)
    announcer: FakeAnnouncer = field(default_factory=FakeAnnouncer)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def starts(self, *, is_wanted: bool = True) -> None:
        """A process, in place of the one before."""
        await self.dies()
        digest = WeeklyDigest(
            stats=Stats(figures=self.jobs.figures, provider=self.provider, clock=self.clock),
            balance=Balance(provider=self.provider, quotas=self.jobs, clock=self.clock),
            digests=self.digests,
            announcer=self.announcer,
            clock=self.clock,
            admins={ONE, OTHER},
            is_wanted=is_wanted,
        )
        self.tasks.append(asyncio.create_task(digest.run()))
        await self.clock.settle()

    async def dies(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        self.tasks.clear()

    async def makes(self, name: str) -> None:
        job = await put(self.jobs, a_job(name, at=self.clock.now()))
        assert await self.jobs.advance(job, moved(job, JobState.DELIVERED, ended_at=self.clock.now()))

    @property
    def told(self) -> list[int]:
        return [admin for admin, _ in self.announcer.digests]


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    stage = Stage()
    yield stage
    await stage.dies()


async def test_on_monday_morning_each_admin_is_told_of_the_week(stage: Stage) -> None:
    await stage.starts()
    await stage.makes("a")
    await stage.clock.advance(TO_MONDAY - 1)
    assert stage.told == []
    await stage.clock.advance(1)
    assert stage.told == [ONE, OTHER]
    digest = stage.announcer.digests[0][1]
    assert digest.period.videos == 1
    assert digest.period.last - digest.period.first == 6
    assert digest.account.micros == 100_000_000
    await stage.clock.advance(6 * DAY)
    assert stage.told == [ONE, OTHER]


async def test_a_week_without_anything_is_not_told(stage: Stage) -> None:
    await stage.starts()
    await stage.clock.advance(TO_MONDAY + 60)
    assert stage.told == []
    await stage.makes("a")
    await stage.clock.advance(7 * DAY)
    assert stage.told == [ONE, OTHER]


async def test_the_first_start_tells_nothing_of_what_was_before(stage: Stage) -> None:
    await stage.makes("a")
    await stage.clock.advance(TO_MONDAY + 60)
    for _ in range(2):
        await stage.starts()
        await stage.clock.advance(2 * DAY)
    assert stage.told == []


async def test_a_restart_tells_nobody_twice(stage: Stage) -> None:
    await stage.starts()
    await stage.makes("a")
    await stage.clock.advance(TO_MONDAY)
    for _ in range(3):
        await stage.starts()
        await stage.clock.advance(DAY)
    assert stage.told == [ONE, OTHER]


async def test_who_was_not_running_on_monday_tells_later_and_of_the_last_week_only(stage: Stage) -> None:
    await stage.starts()
    await stage.makes("a")
    await stage.dies()
    await stage.clock.advance(TO_MONDAY + 3 * DAY)
    await stage.makes("b")
    await stage.clock.advance(7 * DAY)
    await stage.starts()
    assert stage.told == [ONE, OTHER]
    assert stage.announcer.digests[0][1].period.videos == 1


async def test_a_death_in_the_middle_goes_on_with_who_is_left(stage: Stage) -> None:
    await stage.starts()
    await stage.makes("a")
    stage.digests.failures["mark"] = []
    stage.announcer.failures = [OutcomeUnknown("the connection was lost")]
    stage.digests.late_failures["mark"] = [asyncio.CancelledError()]  # marked, and then it dies
    await stage.clock.advance(TO_MONDAY)
    await stage.starts()
    assert stage.told == []  # nobody knows whether the other one was told
    assert stage.digests.settled is not None
    await stage.starts()
    assert stage.told == []


async def test_a_flood_wait_is_waited_for(stage: Stage) -> None:
    await stage.starts()
    await stage.makes("a")
    stage.announcer.failures = [RetryLater("flood", seconds=900)]
    await stage.clock.advance(TO_MONDAY)
    assert stage.told == []
    await stage.clock.advance(901)
    assert stage.told == [ONE, OTHER]


async def test_an_admin_who_cannot_be_told_keeps_nobody_from_it(stage: Stage) -> None:
    stage.announcer.closed[ONE] = NotDelivered("blocked")
    await stage.starts()
    await stage.makes("a")
    await stage.clock.advance(TO_MONDAY + DAY)
    assert stage.told == [OTHER]


async def test_a_full_disk_only_delays_it(stage: Stage) -> None:
    await stage.starts()
    await stage.makes("a")
    stage.digests.failures["mark"] = [OSError("disk full")] * 2
    await stage.clock.advance(TO_MONDAY + 3_600)
    assert stage.told == [ONE, OTHER]


async def test_it_can_be_switched_off(stage: Stage) -> None:
    await stage.starts(is_wanted=False)
    await stage.makes("a")
    await stage.clock.advance(TO_MONDAY + DAY)
    assert stage.told == []
    assert stage.tasks[0].done()
