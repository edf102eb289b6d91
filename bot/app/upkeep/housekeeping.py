"""What is needed no more is forgotten."""

import logging
from dataclasses import dataclass
from typing import Final

from bot.domain.admission import DAY
from bot.domain.figures import DAYS, day_of
from bot.ports import (
    AlbumStore,
    Clock,
    DraftStore,
    FetchStore,
    FigureStore,
    GenerationLedger,
    HouseRuleStore,
    InboxStore,
    JobArchive,
    NewsStore,
    RecordingStore,
)

INTERVAL_SECONDS: Final = 3_600.0
"""Seconds between two rounds."""
DRAFTS_STAY: Final = 86_400.0
"""Seconds for which the button under an offer works, and a question waits for its answer."""
ALBUMS_STAY: Final = 7 * 86_400.0
"""Seconds for which an album that was seen can be replied to."""
GENERATIONS_STAY: Final = 400 * 86_400.0
"""Seconds for which a generation is kept that explains a charge: a year, and some weeks to look at it."""
UPDATES_STAY: Final = 2 * 86_400.0
"""Seconds: Telegram repeats an update for 24 hours at most."""
CHANGES_STAY: Final = 365 * 86_400.0
"""Seconds for which it can be read who has changed what."""

SUMS_STAY: Final = 400
"""Days for which the sums of a day stay, which name nobody: a year can be held against the last."""
NEWS_STAY: Final = 7 * 86_400.0
"""Seconds for which it can be seen what came of news."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Housekeeping:
    """Runs beside everything else until it is cancelled."""

    jobs: JobArchive
    drafts: DraftStore
    inbox: InboxStore
    albums: AlbumStore
    fetches: FetchStore
    recordings: RecordingStore
    generations: GenerationLedger
    rules: HouseRuleStore
    figures: FigureStore
    news: NewsStore
    clock: Clock
    retention_days: int = 0
    """Days after which what has ended is forgotten; 0: it is kept until its user says /forget."""

    async def run(self) -> None:
        """One round at start, then one every hour."""
        while True:
            now = self.clock.now()
            try:
                if self.retention_days:
                    await self._forget_old(now)
                await self.jobs.delete_forgotten(now - DAY)
                await self.fetches.delete_older(now - DAY)
                await self.recordings.delete_older(now - DAY)
                await self.generations.delete_older(now - GENERATIONS_STAY)
                await self.drafts.delete_older(now - DRAFTS_STAY)
                await self.albums.delete_older(now - ALBUMS_STAY)
                await self.inbox.delete_older(now - UPDATES_STAY)
                await self.rules.delete_older(now - CHANGES_STAY)
                await self.news.delete_older(now - NEWS_STAY)
                await self.figures.delete_older(people=day_of(now) - DAYS, sums=day_of(now) - SUMS_STAY)
            except Exception:  # noqa: BLE001 - dust is no reason to stop
                _log.exception("housekeeping failed; it will be tried again")
            await self.clock.sleep(INTERVAL_SECONDS)

    async def _forget_old(self, now: float) -> None:
        """What is kept for a while only; quotas look back a day, so nothing younger goes."""
        if count := await self.jobs.forget_ended(now - self.retention_days * DAY, now=now):
            _log.info("requests that ended %d days ago are forgotten: %d", self.retention_days, count)
