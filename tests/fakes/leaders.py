"""A lead that is as the test says."""

import asyncio
from dataclasses import dataclass

from bot.domain.errors import PortError
from bot.ports import Leader


@dataclass(slots=True, kw_only=True)
class SaidLead:
    """The `Lead` port for who only looks at it."""

    now: Leader | None = None
    """Who leads."""
    is_ours: bool = False
    """Whether that is this process."""
    cannot_tell: bool = False

    async def win(self) -> None:
        raise PortError("another one leads")

    def holds(self) -> bool:
        return self.is_ours

    @property
    def term(self) -> int:
        return self.now.term if self.now and self.is_ours else 0

    @property
    def follows_closely(self) -> bool:
        return False

    async def has_standby(self) -> bool:
        return self.now is not None and not self.is_ours

    async def leader(self) -> Leader | None:
        if self.cannot_tell:
            raise PortError("nobody answers")
        return self.now

    async def lost(self) -> None:
        await asyncio.Event().wait()

    async def resign(self) -> None:
        self.is_ours = False
