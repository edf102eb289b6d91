"""A leader that cannot reach Telegram makes room for another, whose way out may be better."""

import logging
from dataclasses import dataclass, field
from typing import Final

from bot.app.upkeep.contacts import Contact
from bot.domain.errors import PortError
from bot.ports import Clock, Lead

UNREACHABLE_SECONDS: Final = 60.0
"""Without success, until it counts."""
LOOK_EVERY_SECONDS: Final = 5.0

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class SteppingDown:
    """Ends where this process should lead no more, and the process with it.

    The next one that is started here gets to know Telegram before it stands by for anything: so it stays back
    for as long as its way out is cut. Where Telegram is out of reach for all, the last that stands by leads
    and stays.
    """

    telegram: Contact
    lead: Lead
    clock: Clock
    has_stepped_down: bool = field(default=False, init=False)

    @property
    def is_over(self) -> bool:
        """Whether this process should act no more, and be started anew."""
        return self.has_stepped_down or not self.lead.holds()

    async def run(self) -> None:
        """Return when another one should lead; where nobody stands by that is never."""
        while not self.has_stepped_down:
            await self.clock.sleep(LOOK_EVERY_SECONDS)
            self.has_stepped_down = (
                self.telegram.failing_seconds >= UNREACHABLE_SECONDS and await self._is_awaited()
            )
        _log.error(
            "Telegram was out of reach from here for %.0f s: another process should lead",
            self.telegram.failing_seconds,
        )

    async def _is_awaited(self) -> bool:
        try:
            return await self.lead.has_standby()
        except PortError as error:
            _log.debug("nobody can tell who stands by: %s", error)
            return False
