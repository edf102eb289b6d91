"""A leader that cannot reach Telegram makes room for another, if there is one."""

import asyncio

from bot.app.upkeep.contacts import Contact
from bot.app.upkeep.stepping_down import UNREACHABLE_SECONDS, SteppingDown
from bot.domain.errors import PortError
from tests.fakes.lead import MemoryLead
from tests.virtual_time import VirtualClock, after, in_no_time


class UnknownLead(MemoryLead):
    """Nobody can tell who stands by."""

    async def has_standby(self) -> bool:
        raise PortError("out of reach")


def over(lead: MemoryLead) -> tuple[SteppingDown, Contact, "asyncio.Task[None]"]:
    clock = VirtualClock()
    telegram = Contact(clock=clock)
    stepping = SteppingDown(telegram=telegram, lead=lead, clock=clock)
    return stepping, telegram, asyncio.create_task(stepping.run())


@in_no_time
async def test_after_a_minute_without_success_it_ends_where_another_one_stands_by() -> None:
    lead = MemoryLead(standbys=1)
    await lead.win()
    stepping, telegram, running = over(lead)
    telegram.heard()
    await after(1_000)
    telegram.failed("ConnectError")
    await after(UNREACHABLE_SECONDS - 1)
    assert (running.done(), stepping.is_over) == (False, False)
    telegram.failed("ConnectError")
    await after(10)
    assert (running.done(), stepping.is_over, lead.holds()) == (True, True, True)


@in_no_time
async def test_a_lead_that_is_lost_is_over_however_telegram_is() -> None:
    lead = MemoryLead()
    await lead.win()
    stepping, _, running = over(lead)
    found = [stepping.is_over]
    await lead.resign()
    found.append(stepping.is_over)
    assert found == [False, True]
    running.cancel()


@in_no_time
async def test_one_success_begins_the_minute_anew() -> None:
    stepping, telegram, running = over(MemoryLead(standbys=1))
    for _ in range(10):
        telegram.failed("ConnectError")
        await after(UNREACHABLE_SECONDS - 10)
        telegram.heard()
    assert (running.done(), stepping.has_stepped_down) == (False, False)
    running.cancel()


@in_no_time
async def test_where_nobody_stands_by_or_nobody_knows_it_stays() -> None:
    for lead in (MemoryLead(), UnknownLead()):
        stepping, telegram, running = over(lead)
        telegram.failed("ConnectError")
        await after(10_000)
        assert (running.done(), stepping.has_stepped_down) == (False, False)
        running.cancel()
