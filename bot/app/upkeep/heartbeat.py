"""Writes down that the bot is well, for a health check that asks nobody but the database."""

from dataclasses import dataclass
from typing import Final

from bot.app.upkeep.troubles import Troubles, in_a_line
from bot.ports import Clock, HeartbeatStore

INTERVAL_SECONDS: Final = 10.0
"""Between two words; a health check takes one for good for 45 seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """Runs beside everything else until it is cancelled."""

    store: HeartbeatStore
    troubles: Troubles
    clock: Clock

    async def run(self) -> None:
        """A beat now and every ten seconds while all is well, else what is not.

        Raises:
            PortError: It could not be written; the supervisor starts this service anew.
        """
        while True:
            if found := await self.troubles():
                await self.store.stumble(in_a_line(found))
            else:
                await self.store.beat()
            await self.clock.sleep(INTERVAL_SECONDS)
