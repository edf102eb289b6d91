"""Each day is summed up in a line of the log, soon after it has ended; a day is one of UTC."""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bot.app.admin.stats import Stats
from bot.domain.admission import DAY
from bot.domain.errors import PortError
from bot.domain.figures import Period, day_of
from bot.domain.money import in_usd
from bot.ports import Clock

GRACE_SECONDS: Final = 60.0
"""After midnight: what ended before it is written by then."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class DailySummary:
    """Runs beside everything else until it is cancelled."""

    stats: Stats
    clock: Clock

    async def run(self) -> None:
        """A line for each day that ends while this runs."""
        while True:
            today = day_of(self.clock.now())
            await self.clock.sleep((today + 1) * DAY + GRACE_SECONDS - self.clock.now())
            try:
                _log.info("%s", _in_words(await self.stats.between(today, today)))
            except PortError as error:
                _log.warning("the day could not be summed up: %s", error)


def _in_words(period: Period) -> str:
    day = datetime.fromtimestamp(period.first * DAY, UTC).date()
    money = in_usd(period.micros)
    if period.unpriced:
        money += f", and {period.unpriced} of unknown cost"
    return (
        f"{day} (UTC): {period.requests} requests, {period.videos} videos, {period.failed} failed, "
        f"{period.undelivered} not delivered, {period.cancelled} cancelled; cost {money}"
    )
