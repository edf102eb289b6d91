"""A second bot on our token is noticed, and told of once; the leftover of an earlier process is not."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from bot.app.notify.admin_alerts import AdminAlerts
from bot.app.notify.rivals import Rivals
from tests.fakes.clock import ManualClock
from tests.fakes.messenger import FakeMessenger
from tests.fakes.stores import MemoryAlertStore


@dataclass(slots=True)
class Stage:
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    clock: ManualClock = field(default_factory=ManualClock)
    store: MemoryAlertStore = field(default_factory=MemoryAlertStore)
    alerts: AdminAlerts = field(init=False)
    rivals: Rivals = field(init=False)

    def __post_init__(self) -> None:
        self.alerts = AdminAlerts(store=self.store, messenger=self.messenger, clock=self.clock, admins={99})
        self.rivals = Rivals(alerts=self.alerts, clock=self.clock)

    async def conflicts(self, times: int) -> None:
        """Two bots take turns: each time one of them is ended, the other one is answered."""
        for _ in range(times):
            self.rivals.noticed()
            await self.clock.advance(15)
            self.rivals.undisturbed()
            await self.clock.advance(15)

    @property
    def told(self) -> list[str]:
        return [note.key for _, note in self.messenger.notes]


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    stage = Stage()
    task = asyncio.create_task(stage.alerts.run())
    yield stage
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def levels(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.levelname for one in caplog.records if one.name == "bot.app.notify.rivals"]


async def test_one_conflict_is_a_warning_and_no_note(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    await stage.conflicts(1)
    assert levels(caplog) == ["WARNING"]
    assert stage.told == []


async def test_a_few_in_a_row_are_an_error_that_says_what_to_do_and_one_note(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    await stage.conflicts(40)
    assert levels(caplog) == ["WARNING", "ERROR"]
    assert "stop the other one, or ask @BotFather for a new token" in caplog.text
    assert stage.told == ["admin-conflict"]


async def test_conflicts_that_lie_far_apart_are_leftovers_of_restarts(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(10):
        await stage.conflicts(1)
        await stage.clock.advance(600)
        stage.rivals.undisturbed()
    assert set(levels(caplog)) == {"WARNING"}
    assert stage.told == []


async def test_its_end_is_told_when_there_was_none_for_ten_minutes(stage: Stage) -> None:
    await stage.conflicts(5)
    for _ in range(19):
        stage.rivals.undisturbed()
        await stage.clock.advance(30)
    assert stage.told == ["admin-conflict"]
    await stage.clock.advance(60)
    stage.rivals.undisturbed()
    await stage.clock.settle()
    assert stage.told == ["admin-conflict", "admin-conflict-over"]


async def test_its_end_is_told_by_the_next_process_too(stage: Stage) -> None:
    await stage.conflicts(5)
    successor = Rivals(alerts=stage.alerts, clock=stage.clock)
    successor.undisturbed()
    await stage.clock.settle()
    assert stage.told == ["admin-conflict", "admin-conflict-over"]
    successor.undisturbed()
    await stage.clock.settle()
    assert len(stage.told) == 2
