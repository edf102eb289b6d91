"""Is the bot well? One answer for all who watch it: over HTTP, a watchdog, a ping, a command.

    live     its services run, and the engine comes round: what a new start would mend
    ready    the database takes what is written and gives it back, Telegram and the provider were heard
             lately, and of processes that stand by for each other one leads

What is not ready may be nobody's fault here, and no new start mends it. Of the outside nothing is asked. A
look at the database is a row that is written to the disk, once a second at most, however many ask.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.app.upkeep.contacts import Contact
from bot.app.upkeep.services import ServiceState, ServiceStatus
from bot.domain.errors import PortError
from bot.ports import Clock, Lead, WriteProbe

GOOD_FOR_SECONDS: Final = 1.0
"""Seconds for which an answer about the database counts, however many ask."""
DATABASE_SECONDS: Final = 5.0
"""Seconds in which the database should have written a row and read it."""
HANGS_AFTER_SECONDS: Final = 120.0
"""Seconds by which a turn of the engine may be late: one on a slow disk takes some."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """How one thing is."""

    name: str
    is_well: bool
    reason: str
    """In a few English words, without secrets; never empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How the bot is."""

    conditions: tuple[Condition, ...]

    @property
    def is_well(self) -> bool:
        """Whether all of it is."""
        return all(one.is_well for one in self.conditions)

    @property
    def trouble(self) -> str:
        """What is not well, in one line; empty: nothing."""
        return "; ".join(f"{one.name}: {one.reason}" for one in self.conditions if not one.is_well)

    def __add__(self, other: "Verdict") -> "Verdict":
        return Verdict(conditions=(*self.conditions, *other.conditions))


@dataclass(slots=True, kw_only=True)
class Health:
    """Answers whoever asks; nothing of it runs by itself."""

    statuses: Callable[[], Sequence[ServiceStatus]]
    """How each service is."""
    engine_due_at: Callable[[], float | None]
    """By when the engine should have begun its next turn, in Unix seconds; None: it has not begun."""
    contacts: Mapping[str, Contact]
    """The services outside, by the name that they are told by."""
    write_probe: WriteProbe
    clock: Clock
    lead: Lead | None = None
    """None: nobody can stand by here, and whoever runs leads."""
    _probe: asyncio.Task[Condition] | None = field(default=None, init=False)
    """The last look at the database, which may be under way; all who ask share it."""
    _probed_at: float = field(default=0.0, init=False)

    def live(self) -> Verdict:
        """Whether the process does its work."""
        return Verdict(conditions=(self._services(), self._engine()))

    async def ready(self) -> Verdict:
        """Whether people are served: the database, Telegram, the provider."""
        outside = [_contact(name, contact) for name, contact in self.contacts.items()]
        lead = () if self.lead is None else (await self._leader(self.lead),)
        return Verdict(conditions=(*lead, await self._storage(), *outside))

    async def whole(self) -> Verdict:
        """Both."""
        return self.live() + await self.ready()

    def _services(self) -> Condition:
        statuses = self.statuses()
        down = [one for one in statuses if one.is_vital and one.state is not ServiceState.RUNNING]
        limping = [one for one in statuses if one.state is ServiceState.RESTARTING]
        if not statuses:
            return Condition(name="services", is_well=False, reason="not started yet")
        count = f"{len(statuses)} started"
        reason = ", ".join([_said(one) for one in (*down, *limping)]) or count
        return Condition(name="services", is_well=not down, reason=reason)

    def _engine(self) -> Condition:
        due_at = self.engine_due_at()
        if due_at is None:
            return Condition(name="engine", is_well=False, reason="not started yet")
        late = self.clock.now() - due_at
        if late >= HANGS_AFTER_SECONDS:
            return Condition(name="engine", is_well=False, reason=f"its turn is {late:.0f} s late")
        return Condition(name="engine", is_well=True, reason="turns")

    async def _leader(self, lead: Lead) -> Condition:
        """Whether anybody acts for the bot, be it this process or one that it stands by for."""
        try:
            leader = await lead.leader()
        except PortError as error:
            return Condition(name="lead", is_well=False, reason=f"nobody can tell: {type(error).__name__}")
        if leader is None:
            return Condition(name="lead", is_well=False, reason="nobody leads")
        who = "leads" if lead.holds() and lead.term == leader.term else f"stands by, {leader.name} leads"
        seconds = max(0.0, self.clock.now() - leader.since)
        return Condition(name="lead", is_well=True, reason=f"{who}, term {leader.term}, for {seconds:.0f} s")

    async def _storage(self) -> Condition:
        now = self.clock.now()
        if self._probe is None or (self._probe.done() and now - self._probed_at >= GOOD_FOR_SECONDS):
            self._probe, self._probed_at = asyncio.create_task(self._probe_database()), now
        probe, done = self._probe, asyncio.Event()
        probe.add_done_callback(lambda _: done.set())
        if await self.clock.wait(done, DATABASE_SECONDS):
            return probe.result()
        late = self.clock.now() - self._probed_at
        return Condition(name="database", is_well=False, reason=f"nothing was written for {late:.0f} s")

    async def _probe_database(self) -> Condition:
        now = self.clock.now()
        try:
            await self.write_probe.write(now=now)
            is_kept = await self.write_probe.last() == now
        except PortError as error:
            return Condition(name="database", is_well=False, reason=type(error).__name__)
        reason = "written and read" if is_kept else "what was written is not what is read"
        return Condition(name="database", is_well=is_kept, reason=reason)


def _contact(name: str, contact: Contact) -> Condition:
    trouble = contact.trouble()
    return Condition(name=name, is_well=not trouble, reason=trouble or contact.last())


def _said(status: ServiceStatus) -> str:
    return f"{status.name} {status.state}" + (f" ({status.last_error})" if status.last_error else "")
