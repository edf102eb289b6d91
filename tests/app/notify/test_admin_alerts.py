"""What the admins are told when not all of them can be reached."""

import asyncio
from collections.abc import AsyncIterator
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
    alerts: AdminAlerts = field(init=False)

    def __post_init__(self) -> None:
        self.messenger.before["notify"] = self._unless_flooded
        self.alerts = AdminAlerts(
            store=MemoryAlertStore(), messenger=self.messenger, clock=self.clock, admins={ONE, OTHER}
        )

    async def _unless_flooded(self, user_id: int, _: Problem) -> None:
        if user_id in self.flooded:
            raise RetryLater("flood", seconds=5)


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    stage = Stage()
    running = asyncio.create_task(stage.alerts.run())
    yield stage
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


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
