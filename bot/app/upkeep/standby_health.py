"""How a process is that stands by: it does its work where it can see who leads."""

import asyncio
import contextlib
from dataclasses import dataclass
from typing import Final

from bot.app.upkeep.health import Condition, Verdict
from bot.domain.errors import PortError
from bot.ports import Clock, Lead, Leader

DATABASE_SECONDS: Final = 5.0
"""Seconds in which the database should have said who leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandbyHealth:
    """Answers whoever asks; nothing of it runs by itself."""

    lead: Lead
    clock: Clock

    def live(self) -> Verdict:
        """Whether the process does its work: it waits."""
        return Verdict(conditions=(Condition(name="standby", is_well=True, reason="stands by"),))

    async def ready(self) -> Verdict:
        """Whether it could take over, and could keep an update: the database answers."""
        asking = asyncio.create_task(self.lead.leader())
        answered = asyncio.Event()
        asking.add_done_callback(lambda _: answered.set())
        if not await self.clock.wait(answered, DATABASE_SECONDS):
            asking.cancel()
            with contextlib.suppress(asyncio.CancelledError, PortError):
                await asking
            return _database("no answer")
        try:
            leader = asking.result()
        except PortError as error:
            return _database(type(error).__name__)
        return Verdict(conditions=(Condition(name="lead", is_well=True, reason=self._said(leader)),))

    async def whole(self) -> Verdict:
        """Both."""
        return self.live() + await self.ready()

    def _said(self, leader: Leader | None) -> str:
        if leader is None:
            return "nobody leads at this moment"
        seconds = max(0.0, self.clock.now() - leader.since)
        return f"{leader.name} leads for {seconds:.0f} s, term {leader.term}"


def _database(reason: str) -> Verdict:
    return Verdict(conditions=(Condition(name="database", is_well=False, reason=reason),))
