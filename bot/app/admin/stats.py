"""What the bot does, in figures: what the jobs add up to, beside what the provider itself counted."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.admission import DAY
from bot.domain.errors import AccessDenied, ProviderError, Rejected
from bot.domain.figures import DAYS, WEEK_DAYS, Period, UsageDay, chart_of, day_of, period
from bot.domain.reports import Counted, Report
from bot.ports import Clock, FigureStore, VideoProvider

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """Sums over days. None of it walks through the jobs."""

    figures: FigureStore
    provider: VideoProvider
    clock: Clock

    async def __call__(self) -> Report:
        """Today, the last 7 and the last 30 days, today included; how long people waited, of 7 at most."""
        now = self.clock.now()
        today = day_of(now)
        usage, counted = await self._usage(today - DAYS + 1, until=now)
        sums = await self.figures.sums(today - DAYS + 1)
        times = await self.figures.times(today - WEEK_DAYS + 1)

        async def last(days: int) -> Period:
            first = today - days + 1
            seen = await self.figures.seen(first)
            waited = times if days <= WEEK_DAYS else ()
            return period(first, today, sums=sums, times=waited, seen=seen, usage=usage)

        return Report(
            today=await last(1),
            week=await last(WEEK_DAYS),
            month=await last(DAYS),
            counted=counted,
            chart=chart_of(today, sums),
        )

    async def between(self, first: int, last: int) -> Period:
        """What happened on these days.

        People and groups are counted from the first one until now, whatever the last one is: of each only the
        day of the last request is known.
        """
        return period(
            first,
            last,
            sums=await self.figures.sums(first),
            times=await self.figures.times(first),
            seen=await self.figures.seen(first),
        )

    async def _usage(self, first: int, *, until: float) -> tuple[Sequence[UsageDay], Counted]:
        try:
            return await self.provider.usage(since=first * DAY, until=until), Counted.TOLD
        except (AccessDenied, Rejected) as error:
            _log.info("AI/ML API does not tell this key what it counted: %s", error)
            return (), Counted.REFUSED
        except ProviderError as error:
            _log.info("AI/ML API could not be asked what it counted: %s", error)
            return (), Counted.UNKNOWN
