"""What a process does until it leads: it waits for the lead, and what needs none goes on meanwhile."""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.app.upkeep.services import Service
from bot.app.upkeep.supervisor import Supervisor
from bot.ports import Clock, Lead


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingBy:
    """Waits for the lead; nobody waits where it is held from the start."""

    lead: Lead
    clock: Clock
    services: Sequence[Service] = ()
    """What runs meanwhile, and has ended when the lead is begun to be used."""
    drain_order: Sequence[Collection[str]] = ()
    """See `Supervisor`."""

    async def until_led(self, stop: asyncio.Event) -> bool:
        """Wait; returns whether this process leads now. False: it was told to stop before.

        Raises:
            PortError: The lead can never be won here.
            Exception: What a vital service has raised.
        """
        if self.lead.holds():
            return True
        ended = asyncio.Event()
        winning = asyncio.create_task(self.lead.win(), name="lead")
        stopping = asyncio.create_task(stop.wait(), name="stop signal")
        for task in (winning, stopping):
            task.add_done_callback(lambda _: ended.set())
        supervisor = Supervisor(
            services=self.services,
            drain_order=self.drain_order,
            clock=self.clock,
            last_words="standing by no more",
        )
        try:
            await supervisor.run(ended)
        finally:
            stopping.cancel()
            is_won = winning.done()
            winning.cancel()
            await asyncio.wait({winning, stopping})
        if is_won:
            winning.result()
        return is_won and not stop.is_set()
