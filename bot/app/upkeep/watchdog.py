"""Tells the service manager that the bot is not hung, for as long as that is so."""

import logging
from dataclasses import dataclass, field
from typing import Final

from bot.app.upkeep.troubles import Troubles, in_a_line
from bot.ports import Clock, ServiceManager

INTERVAL_SECONDS: Final = 15.0
"""Between two looks, where nobody wants to hear of it sooner."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Watchdog:
    """Runs beside everything else until it is cancelled."""

    manager: ServiceManager
    troubles: Troubles
    clock: Clock
    seconds: float
    """After so many without a word the manager ends the process; 0: it does not."""
    _told: str = field(default="", init=False)

    async def run(self) -> None:
        """Look twice in the time that the manager gives; what is not well is said, and no word of life."""
        pause = min(INTERVAL_SECONDS, self.seconds / 2) if self.seconds else INTERVAL_SECONDS
        while True:
            found = in_a_line(await self.troubles())
            if not found:
                self.manager.alive()
            if found != self._told:
                self._tell(found)
            await self.clock.sleep(pause)

    def _tell(self, found: str) -> None:
        self._told = found
        if found:
            _log.error("not well: %s", found)
            self.manager.status(f"not well: {found}")
        else:
            _log.info("all is well again")
            self.manager.status("takes updates")
