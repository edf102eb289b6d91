"""Writes down that the bot is well, for a health check that asks nobody but the database."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.app.repeats import Repeats
from bot.app.upkeep.health import Verdict
from bot.domain.errors import PortError
from bot.ports import Clock, PulseStore

INTERVAL_SECONDS: Final = 10.0
"""Between two words; a health check takes one for good for 45 seconds."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class PulseKeeper:
    """Runs beside everything else until it is cancelled."""

    store: PulseStore
    live: Callable[[], Verdict]
    clock: Clock
    repeats: Repeats = field(default_factory=Repeats)

    async def run(self) -> None:
        """Say it now and every ten seconds: that all is well, or what is not."""
        while True:
            try:
                if trouble := self.live().trouble:
                    await self.store.unwell(trouble)
                else:
                    await self.store.well()
            except PortError as error:
                if count := self.repeats.again("pulse"):
                    _log.warning("that the bot is well could not be written (%d in a row): %s", count, error)
            else:
                self.repeats.over("pulse")
            await self.clock.sleep(INTERVAL_SECONDS)
