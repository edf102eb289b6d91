"""The bot says whether it is well, of each thing with a reason."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from bot.app.upkeep.contacts import PATIENCE_SECONDS, Contact
from bot.app.upkeep.health import (
    DATABASE_SECONDS,
    GOOD_FOR_SECONDS,
    HANGS_AFTER_SECONDS,
    Condition,
    Health,
    Verdict,
)
from bot.app.upkeep.services import ServiceState, ServiceStatus
from bot.domain.errors import DiskFull
from bot.ports import Leader
from tests.fakes.clock import ManualClock
from tests.fakes.leaders import SaidLead
from tests.fakes.stores import MemoryWriteProbe

SILENT_SECONDS = 180.0


def service(name: str, state: ServiceState, *, vital: bool = True, error: str = "") -> ServiceStatus:
    return ServiceStatus(name=name, is_vital=vital, state=state, since=0.0, last_error=error)


class SlowProbe(MemoryWriteProbe):
    """Beats are counted, and wait for as long as the disk hangs."""

    def __init__(self) -> None:
        super().__init__()
        self.writes = 0
        self.goes_on = asyncio.Event()
        self.goes_on.set()

    async def write(self, *, now: float) -> None:
        self.writes += 1
        await self.goes_on.wait()
        await super().write(now=now)


class DeafProbe(SlowProbe):
    """Takes what is written, and keeps nothing."""

    async def last(self) -> float | None:
        return None


@dataclass
class Patient:
    """All that a bot's health depends on."""

    clock: ManualClock = field(default_factory=ManualClock)
    services: list[ServiceStatus] = field(
        default_factory=lambda: [
            service("engine", ServiceState.RUNNING),
            service("progress", ServiceState.RUNNING, vital=False),
        ]
    )
    due_at: float | None = None
    write_probe: SlowProbe = field(default_factory=SlowProbe)

    def __post_init__(self) -> None:
        self.due_at = self.clock.now()
        self.telegram = Contact(clock=self.clock, silent_after=SILENT_SECONDS)
        self.provider = Contact(clock=self.clock)
        self.telegram.heard()
        self.provider.heard()
        self.health = Health(
            statuses=lambda: self.services,
            engine_due_at=lambda: self.due_at,
            contacts={"Telegram": self.telegram, "AI/ML API": self.provider},
            write_probe=self.write_probe,
            clock=self.clock,
        )

    async def reasons(self) -> dict[str, str]:
        """What is not well."""
        whole = await self.health.whole()
        return {one.name: one.reason for one in whole.conditions if not one.is_well}


@pytest.fixture
async def patient() -> AsyncIterator[Patient]:
    patient = Patient()
    yield patient
    patient.write_probe.goes_on.set()
    await patient.clock.settle()


async def test_a_bot_that_works_is_well(patient: Patient) -> None:
    whole = await patient.health.whole()
    assert whole.is_well
    assert whole.trouble == ""
    assert {one.name: one.reason for one in whole.conditions} == {
        "services": "2 started",
        "engine": "turns",
        "database": "written and read",
        "Telegram": "heard 0 s ago",
        "AI/ML API": "heard 0 s ago",
    }


async def test_before_its_services_have_started_it_does_not_live(patient: Patient) -> None:
    patient.services, patient.due_at = [], None
    assert await patient.reasons() == {"services": "not started yet", "engine": "not started yet"}


@pytest.mark.parametrize(
    "state", [ServiceState.FAILED, ServiceState.DONE, ServiceState.STOPPED, ServiceState.RESTARTING]
)
async def test_a_vital_service_that_does_not_run_is_named(patient: Patient, state: ServiceState) -> None:
    patient.services.append(service("updates", state, error="OSError"))
    assert not patient.health.live().is_well
    assert (await patient.reasons())["services"].startswith(f"updates {state} (OSError)")


async def test_another_service_that_has_failed_is_told_and_no_reason_to_start_anew(patient: Patient) -> None:
    patient.services.append(service("menus", ServiceState.RESTARTING, vital=False, error="KeyError"))
    live = patient.health.live()
    assert live.is_well
    assert live.conditions[0].reason == "menus restarting (KeyError)"


async def test_a_service_that_has_done_its_work_is_well(patient: Patient) -> None:
    patient.services.append(service("menus", ServiceState.DONE, vital=False))
    assert patient.health.live().is_well


async def test_an_engine_that_comes_round_no_more_does_not_live(patient: Patient) -> None:
    await patient.clock.advance(HANGS_AFTER_SECONDS - 1)
    assert patient.health.live().is_well
    await patient.clock.advance(1)
    assert await patient.reasons() == {"engine": "its turn is 120 s late"}
    patient.due_at = patient.clock.now() + 60
    assert patient.health.live().is_well


async def test_a_database_that_cannot_be_written_is_no_place_to_work(patient: Patient) -> None:
    patient.write_probe.failures["write"] = [DiskFull("no space left")]
    assert await patient.reasons() == {"database": "DiskFull"}
    await patient.clock.advance(GOOD_FOR_SECONDS)
    assert await patient.reasons() == {}


async def test_a_database_that_cannot_be_read_is_none_either(patient: Patient) -> None:
    patient.write_probe.failures["last"] = [DiskFull("input/output error")]
    assert await patient.reasons() == {"database": "DiskFull"}


async def test_a_database_that_keeps_nothing_is_seen_through() -> None:
    patient = Patient(write_probe=DeafProbe())
    assert await patient.reasons() == {"database": "what was written is not what is read"}


async def test_a_thousand_asks_in_a_second_write_once(patient: Patient) -> None:
    await asyncio.gather(*(patient.health.ready() for _ in range(1_000)))
    await patient.clock.advance(GOOD_FOR_SECONDS / 2)
    await patient.health.ready()
    assert patient.write_probe.writes == 1
    await patient.clock.advance(GOOD_FOR_SECONDS / 2)
    await patient.health.ready()
    assert patient.write_probe.writes == 2


async def test_a_disk_that_hangs_is_told_in_time_and_not_asked_again_and_again(patient: Patient) -> None:
    patient.write_probe.goes_on.clear()
    for late in (5, 10):
        asking = asyncio.create_task(patient.health.ready())
        await patient.clock.advance(DATABASE_SECONDS)
        assert (await asking).trouble == f"database: nothing was written for {late} s"
    assert patient.write_probe.writes == 1
    patient.write_probe.goes_on.set()
    await patient.clock.settle()
    assert (await patient.health.ready()).is_well


async def test_whoever_stops_asking_ends_it_for_nobody_else(patient: Patient) -> None:
    patient.write_probe.goes_on.clear()
    gone, stays = (asyncio.create_task(patient.health.ready()) for _ in range(2))
    await patient.clock.settle()
    gone.cancel()
    patient.write_probe.goes_on.set()
    assert (await stays).is_well


async def test_what_was_never_heard_is_not_ready(patient: Patient) -> None:
    patient.telegram = Contact(clock=patient.clock)
    patient.health.contacts = {"Telegram": patient.telegram}
    assert await patient.reasons() == {"Telegram": "not heard yet"}
    patient.telegram.failed("ConnectError")
    assert await patient.reasons() == {"Telegram": "asked without success for 0 s: ConnectError"}


async def test_one_lost_request_is_everyday_life(patient: Patient) -> None:
    patient.provider.failed("ReadTimeout")
    await patient.clock.advance(PATIENCE_SECONDS - 1)
    patient.provider.failed("status 502")
    assert await patient.reasons() == {}
    await patient.clock.advance(1)
    assert await patient.reasons() == {"AI/ML API": "asked without success for 60 s: status 502"}
    patient.provider.heard()
    assert await patient.reasons() == {}


async def test_who_is_asked_all_the_time_is_missed_when_silent(patient: Patient) -> None:
    await patient.clock.advance(SILENT_SECONDS)
    patient.due_at = patient.clock.now()
    assert await patient.reasons() == {"Telegram": "not heard for 180 s"}


def test_what_is_not_well_stands_in_one_line() -> None:
    verdict = Verdict(
        conditions=(
            Condition(name="engine", is_well=False, reason="late"),
            Condition(name="services", is_well=True, reason="2 started"),
            Condition(name="database", is_well=False, reason="DiskFull"),
        )
    )
    assert not verdict.is_well
    assert verdict.trouble == "engine: late; database: DiskFull"


@pytest.mark.parametrize(
    ("lead", "is_well", "reason"),
    [
        (SaidLead(now=Leader(name="a:7", term=3, since=0.0), is_ours=True), True, "leads, term 3, for "),
        (SaidLead(now=Leader(name="a:7", term=3, since=0.0)), True, "stands by, a:7 leads, term 3, for "),
        (SaidLead(now=None), False, "nobody leads"),
        (SaidLead(cannot_tell=True), False, "nobody can tell: PortError"),
    ],
)
async def test_where_processes_stand_by_it_is_told_who_leads(
    patient: Patient, lead: SaidLead, *, is_well: bool, reason: str
) -> None:
    patient.health.lead = lead
    [found] = [one for one in (await patient.health.ready()).conditions if one.name == "lead"]
    assert (found.is_well, found.reason.startswith(reason)) == (is_well, True)
    assert "lead" not in {one.name for one in patient.health.live().conditions}
