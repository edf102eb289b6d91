"""Lets somebody outside know every minute that all is well, who wakes the owner when nothing is heard."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

from bot.app.repeats import Repeats
from bot.app.upkeep.health import Verdict
from bot.domain.errors import PortError
from bot.ports import Clock, DeadMansSwitch

INTERVAL_SECONDS: Final = 60.0
LOOK_AGAIN_SECONDS: Final = 5.0
"""While something is not well, as at the start: the first ping comes soon after."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Pings:
    """Runs beside everything else until it is cancelled."""

    switch: DeadMansSwitch
    whole: Callable[[], Awaitable[Verdict]]
    clock: Clock
    _failures: Repeats = field(default_factory=Repeats, init=False)
    _withheld: bool = field(default=False, init=False)

    async def run(self) -> None:
        """Say it now and every minute; while something is not well nothing is said, and that is the alarm."""
        while True:
            if trouble := (await self.whole()).trouble:
                self._withhold(trouble)
                await self.clock.sleep(LOOK_AGAIN_SECONDS)
            else:
                self._withheld = False
                await self._press()
                await self.clock.sleep(INTERVAL_SECONDS)

    def _withhold(self, why: str) -> None:
        if not self._withheld:
            _log.warning("PING_URL is not asked while this lasts: %s", why)
        self._withheld = True

    async def _press(self) -> None:
        """A ping that fails is no fault of the bot's, and changes nothing for it."""
        try:
            await self.switch.press()
        except PortError as error:
            if times := self._failures.again("ping"):
                _log.warning("PING_URL was not reached (%d in a row): %s", times, error)
        else:
            if self._failures.over("ping"):
                _log.info("PING_URL is reached again")
