"""The lead of processes that are all in this one."""

import asyncio
from dataclasses import dataclass, field

from bot.domain.errors import PortError
from bot.ports import Leader


@dataclass(slots=True, eq=False)
class MemoryLead:
    """Candidates of one store share a list; who stands in it leads."""

    leading: list["MemoryLead"] = field(default_factory=list)
    standbys: int = 0
    """How many would lead if this one resigned."""
    _resigned: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    async def win(self) -> None:
        if self.leading and not self.holds():
            raise PortError("another one leads")
        self.leading[:] = [self]
        self._resigned.clear()

    def holds(self) -> bool:
        return self in self.leading

    @property
    def term(self) -> int:
        return 0

    @property
    def follows_closely(self) -> bool:
        return False

    async def has_standby(self) -> bool:
        return bool(self.standbys)

    async def leader(self) -> Leader | None:
        return Leader(name="memory", term=0, since=0.0) if self.leading else None

    async def lost(self) -> None:
        await self._resigned.wait()

    async def resign(self) -> None:
        if self.holds():
            self.leading.clear()
        self._resigned.set()
