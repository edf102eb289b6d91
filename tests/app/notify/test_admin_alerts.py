"""What the admins are told when not all of them can be reached."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from bot.app.notify.admin_alerts import AdminAlerts, Topic
from bot.domain.errors import Problem, RetryLater
from tests.fakes.clock import ManualClock
from tests.fakes.messenger import FakeMessenger
from tests.fakes.stores import MemoryAlertStore

ONE, OTHER = 98, 99
PAUSED, RESUMED = Problem(key="admin-paused"), Problem(key="admin-resumed")


@dataclass(slots=True)
class Stage:
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    flooded: set[int] = field(default_factory=set)
    """They can be told nothing at the moment."""
    clock: ManualClock = field(default_factory=ManualClock)
    store: MemoryAlertStore = field(default_factory=MemoryAlertStore)
    alerts: AdminAlerts = field(init=False)

    def __post_init__(self) -> None:
        self.messenger.before["notify"] = self._unless_flooded
        self.alerts = AdminAlerts(
            store=self.store,
            messenger=self.messenger,
            clock=self.clock,
            admins={ONE, OTHER},
            describe=lambda note: f"in words: {note.key}",
        )

    async def _unless_flooded(self, user_id: int, _: Problem) -> None:
        if user_id in self.flooded:
            raise RetryLater("flood", seconds=5)

    async def says(self, note: Problem) -> None:
        """Something is noticed, and a minute goes by."""
        self.alerts.say(Topic.PROVIDER, note, is_incident=note is PAUSED)
        await self.clock.advance(60)

    def told(self, admin: int = ONE) -> list[Problem]:
        return [note for one, note in self.messenger.notes if one == admin]


@asynccontextmanager
async def running(stage: Stage) -> AsyncIterator[Stage]:
    task = asyncio.create_task(stage.alerts.run())
    yield stage
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with running(Stage()) as stage:
        yield stage


async def test_who_cannot_be_told_yet_repeats_nothing_to_the_others(stage: Stage) -> None:
    stage.flooded = {OTHER}
    stage.alerts.say(Topic.PROVIDER, PAUSED, is_incident=True)
    await stage.clock.advance(60)
    assert stage.messenger.notes == [(ONE, PAUSED)]
    stage.flooded.clear()
    await stage.clock.advance(600)
    assert stage.messenger.notes == [(ONE, PAUSED), (OTHER, PAUSED)]


async def test_who_was_told_of_a_trouble_is_told_of_its_end_and_nobody_else_is(stage: Stage) -> None:
    stage.flooded = {OTHER}
    stage.alerts.say(Topic.PROVIDER, PAUSED, is_incident=True)
    await stage.clock.advance(60)
    stage.alerts.say(Topic.PROVIDER, RESUMED, is_incident=False)
    stage.flooded.clear()
    await stage.clock.advance(600)
    assert stage.messenger.notes == [(ONE, PAUSED), (ONE, RESUMED)]


async def test_what_comes_and_goes_is_told_once_an_hour_and_its_end_each_time(stage: Stage) -> None:
    for _ in range(90):  # three hours
        await stage.says(PAUSED)
        await stage.says(RESUMED)
    assert stage.told() == stage.told(OTHER)
    assert stage.told() == [PAUSED, RESUMED] * 3


async def test_what_has_come_again_is_told_when_the_hour_is_over(stage: Stage) -> None:
    for note in (PAUSED, RESUMED, PAUSED):
        await stage.says(note)
    assert stage.told() == [PAUSED, RESUMED]
    await stage.clock.advance(3_400)
    assert stage.told() == [PAUSED, RESUMED]
    await stage.clock.advance(60)
    assert stage.told() == [PAUSED, RESUMED, PAUSED]


async def test_what_has_come_again_and_ended_within_the_hour_is_not_told(stage: Stage) -> None:
    for note in (PAUSED, RESUMED, PAUSED, RESUMED):
        await stage.says(note)
    await stage.clock.advance(7_200)
    assert stage.told() == [PAUSED, RESUMED]


async def test_another_kind_of_trouble_is_told_at_once(stage: Stage) -> None:
    low = Problem(key="admin-balance-low")
    for note in (PAUSED, RESUMED, PAUSED):
        await stage.says(note)
    stage.alerts.say(Topic.BALANCE, low, is_incident=True)
    await stage.clock.advance(1)
    assert stage.told() == [PAUSED, RESUMED, low]


async def test_the_hour_is_kept_to_over_a_death_and_the_end_is_not_lost() -> None:
    clock, store = ManualClock(), MemoryAlertStore()
    async with running(Stage(clock=clock, store=store)) as first:
        await first.says(PAUSED)
    async with running(Stage(clock=clock, store=store)) as second:
        await second.says(RESUMED)
        await second.says(PAUSED)
    assert second.told() == second.told(OTHER) == [RESUMED]
    async with running(Stage(clock=clock, store=store)) as third:
        await third.says(PAUSED)
        assert third.told() == []
        await clock.advance(3_600)
        assert third.told() == [PAUSED]


async def test_a_clock_that_was_set_back_silences_nothing() -> None:
    clock, store = ManualClock(), MemoryAlertStore()
    await store.mark_notified(Topic.PROVIDER, now=clock.now() + 86_400)
    await store.clear(Topic.PROVIDER, now=clock.now() + 86_400)
    async with running(Stage(clock=clock, store=store)) as stage:
        await stage.says(PAUSED)
        assert stage.told() == [PAUSED]


async def test_the_log_has_the_note_in_words(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        await stage.says(PAUSED)
    assert "note to 2 admins: in words: admin-paused" in caplog.messages
