"""What videos cost now, for a process that only sends them: the buttons under a video say so.

Whoever leads looks more closely: see `model_listing.py`. Nobody pays by what is known here.
"""

import logging
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.errors import ProviderError
from bot.domain.live import Known
from bot.domain.schedule import backoff
from bot.ports import Clock, ModelDirectory

REFRESH_SECONDS: Final = 3_600.0
"""Seconds between two looks."""
FIRST_RETRY_SECONDS: Final = 60.0
"""Seconds after a look that failed; doubled each time, up to `REFRESH_SECONDS`."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceWatch:
    """Keeps `known` up to date until it is cancelled."""

    provider: ModelDirectory
    known: Known
    clock: Clock

    async def run(self) -> None:
        """One look at the start, then one every hour, sooner after a failure."""
        failures = 0
        while True:
            try:
                listing = await self.provider.listing()
            except ProviderError as error:
                _log.info("prices could not be asked for: %s", error)
                pause = backoff(failures, first=FIRST_RETRY_SECONDS, longest=REFRESH_SECONDS)
                failures += 1
            else:
                failures, pause = 0, REFRESH_SECONDS
                if listing is not None:  # else they are as they were
                    self.known.state = replace(self.known(), prices=listing.prices)
            await self.clock.sleep(pause)
