"""Tells the service manager that the bot is not hung, for as long as that is so."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.app.upkeep.health import Verdict
from bot.ports import Clock, ServiceManager

INTERVAL_SECONDS: Final = 15.0
"""Between two looks, where nobody wants to hear of it sooner."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Watchdog:
    """Runs beside everything else until it is cancelled."""

    manager: ServiceManager
    live: Callable[[], Verdict]
    clock: Clock
    seconds: float
    """After so many without a word the manager ends the process; 0: it does not."""
    _was_well: bool = field(default=True, init=False)

    async def run(self) -> None:
        """Look twice in the time that the manager gives; what is not well is said, and no word of life."""
        pause = min(INTERVAL_SECONDS, self.seconds / 2) if self.seconds else INTERVAL_SECONDS
        while True:
            verdict = self.live()
            if verdict.is_well:
                self.manager.alive()
            if verdict.is_well is not self._was_well:
                self._tell(verdict)
            await self.clock.sleep(pause)

    def _tell(self, verdict: Verdict) -> None:
        self._was_well = verdict.is_well
        if verdict.is_well:
            _log.info("all is well again")
            self.manager.status("takes updates")
        else:
            _log.error("not well: %s", verdict.trouble)
            self.manager.status(f"not well: {verdict.trouble}")
