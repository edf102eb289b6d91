"""Writes down that the bot is well, for a health check that asks nobody but the database."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.app.upkeep.health import Verdict
from bot.ports import Clock, PulseStore

INTERVAL_SECONDS: Final = 10.0
"""Between two words; a health check takes one for good for 45 seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PulseKeeper:
    """Runs beside everything else until it is cancelled."""

    store: PulseStore
    live: Callable[[], Verdict]
    clock: Clock

    async def run(self) -> None:
        """Say it now and every ten seconds: that all is well, or what is not.

        Raises:
            PortError: It could not be written; the supervisor starts this service anew.
        """
        while True:
            if trouble := self.live().trouble:
                await self.store.unwell(trouble)
            else:
                await self.store.well()
            await self.clock.sleep(INTERVAL_SECONDS)
