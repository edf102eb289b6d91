"""A process that waits for the lead, and what it does meanwhile."""

import asyncio

import pytest

from bot.app.upkeep.services import Service
from bot.app.upkeep.standby_health import StandbyHealth
from bot.app.upkeep.standing_by import StandingBy
from bot.domain.errors import PortError
from bot.ports import Leader
from tests.fakes.clock import ManualClock
from tests.fakes.lead import MemoryLead


class Waiting(MemoryLead):
    """One that is won when somebody says so."""

    def __init__(self) -> None:
        super().__init__()
        self.free = asyncio.Event()
        self.can_answer = asyncio.Event()
        self.can_answer.set()

    async def win(self) -> None:
        await self.free.wait()
        await super().win()

    async def leader(self) -> Leader | None:
        await self.can_answer.wait()
        return Leader(name="other:7", term=3, since=0.0) if not self.holds() else await super().leader()


class Meanwhile:
    """Something that goes on until it is drained."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    async def run(self) -> None:
        self.notes.append("runs")
        await asyncio.Event().wait()

    async def drain(self) -> None:
        self.notes.append("drained")


def standing_by(lead: MemoryLead, meanwhile: Meanwhile) -> StandingBy:
    service = Service(name="meanwhile", run=meanwhile.run, is_vital=True, drain=meanwhile.drain)
    return StandingBy(lead=lead, clock=ManualClock(), services=[service], drain_order=[{"meanwhile"}])


async def test_what_goes_on_meanwhile_is_over_when_the_lead_is_won() -> None:
    lead, meanwhile = Waiting(), Meanwhile()
    waiting = asyncio.create_task(standing_by(lead, meanwhile).until_led(asyncio.Event()))
    await ManualClock().settle()
    assert meanwhile.notes == ["runs"]
    lead.free.set()
    assert await waiting
    assert meanwhile.notes == ["runs", "drained"]
    assert lead.holds()


async def test_where_the_lead_is_held_nothing_is_begun() -> None:
    lead, meanwhile = MemoryLead(), Meanwhile()
    await lead.win()
    assert await standing_by(lead, meanwhile).until_led(asyncio.Event())
    assert meanwhile.notes == []


async def test_a_process_that_is_told_to_stop_does_not_lead() -> None:
    lead, meanwhile, stop = Waiting(), Meanwhile(), asyncio.Event()
    waiting = asyncio.create_task(standing_by(lead, meanwhile).until_led(stop))
    await ManualClock().settle()
    stop.set()
    assert not await waiting
    assert meanwhile.notes == ["runs", "drained"]
    assert not lead.holds()


async def test_a_lead_that_can_never_be_won_is_told() -> None:
    other, meanwhile = MemoryLead(), Meanwhile()
    await other.win()
    lead = MemoryLead(leading=other.leading)
    with pytest.raises(PortError, match="another one leads"):
        await standing_by(lead, meanwhile).until_led(asyncio.Event())


async def test_what_is_vital_meanwhile_ends_the_wait_with_its_error() -> None:
    async def fails() -> None:
        raise OSError("the port is taken")

    lead = Waiting()
    service = Service(name="web server", run=fails, is_vital=True)
    with pytest.raises(OSError, match="the port is taken"):
        await StandingBy(lead=lead, clock=ManualClock(), services=[service]).until_led(asyncio.Event())
    lead.free.set()
    await ManualClock().settle()
    assert not lead.holds()


async def test_who_stands_by_is_well_and_says_who_leads_and_for_how_long() -> None:
    clock = ManualClock()
    health = StandbyHealth(lead=Waiting(), clock=clock)
    assert health.live().is_well
    whole = await health.whole()
    assert whole.is_well
    assert [one.reason for one in whole.conditions] == [
        "stands by",
        f"other:7 leads for {clock.now():.0f} s, term 3",
    ]


async def test_who_cannot_be_told_who_leads_is_not_ready() -> None:
    clock, lead = ManualClock(), Waiting()
    lead.can_answer.clear()
    asking = asyncio.create_task(StandbyHealth(lead=lead, clock=clock).ready())
    await clock.settle()
    await clock.advance(6.0)
    verdict = await asking
    assert not verdict.is_well
    assert verdict.trouble == "database: no answer"
