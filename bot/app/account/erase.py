"""Everything that is kept about somebody goes, when they say so; what they still wait for does not."""

import logging
from dataclasses import dataclass

from bot.app.account.preferences import PreferenceService
from bot.domain.admission import DAY
from bot.ports import (
    AlbumStore,
    Clock,
    DraftStore,
    FigureStore,
    HouseRuleStore,
    InboxStore,
    JobArchive,
    NewsStore,
    RecordingStore,
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What was deleted, and what was not."""

    jobs: int
    """Ended requests that are forgotten now."""
    under_way: int
    """Requests and voice messages that had not ended: what is paid for comes, and can be forgotten after
    that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseUser:
    """Forgets a user. Quotas are as they were: for a day it is kept that videos were made, not which.

    What admins decided about somebody stays in force by the id alone; what they noted about it goes.
    """

    jobs: JobArchive
    drafts: DraftStore
    inbox: InboxStore
    albums: AlbumStore
    recordings: RecordingStore
    preference_service: PreferenceService
    rules: HouseRuleStore
    figures: FigureStore
    news: NewsStore
    clock: Clock

    async def under_way(self, user_id: int) -> int:
        """How many requests could not be forgotten now."""
        open_recordings = [one for one in await self.recordings.open() if one.requester.user_id == user_id]
        return len(await self.jobs.active_of(user_id)) + len(open_recordings)

    async def __call__(self, user_id: int) -> Erased:
        """Forget all that has ended. May be repeated, after a failure as well."""
        now = self.clock.now()
        jobs = await self.jobs.forget(user_id, now=now)
        await self.drafts.forget(user_id)
        await self.albums.forget(user_id)
        await self.recordings.forget(user_id)
        await self.preference_service.forget(user_id)
        await self.news.forget(user_id)
        await self.figures.forget(user_id)
        await self.inbox.forget(user_id)
        await self.rules.forget(user_id, now=now)
        await self.jobs.delete_forgotten(now - DAY)
        _log.info("somebody was forgotten", extra={"jobs": jobs})
        return Erased(jobs=jobs, under_way=await self.under_way(user_id))
