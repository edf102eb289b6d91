"""One's own videos, to be shown in any chat: by pages, or one by the words that a button brings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.catalogue import Catalogue
from bot.domain.job import DeliveredJob, Job
from bot.ports import JobArchive

PAGE: Final = 20
"""Videos on a page."""
MAX_OFFSET: Final = 1_000_000
"""Further back is nothing of ours."""
_ONE: Final = re.compile(r"#([0-9a-f]{32})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A video that can be shared."""

    job: Job
    title: str
    """The model family's title."""
    file_id: str
    """By which Telegram sends it again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GalleryPage:
    """A part of the list, the newest first."""

    videos: Sequence[Shown]
    next_offset: int | None
    """Where the next part begins; None: there is none."""


def words_for(job_id: str) -> str:
    """Words that find exactly this video in its owner's gallery, and for anybody else nothing."""
    return f"#{job_id}"


def job_in(words: str) -> str | None:
    """The job that words name; None: they are about something else."""
    match = _ONE.fullmatch(words.strip())
    return match[1] if match else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gallery:
    """A user's delivered videos, as far as Telegram has them; nobody else's. Nothing here costs anything."""

    archive: JobArchive
    catalogue: Catalogue

    async def page(self, user_id: int, offset: int) -> GalleryPage:
        """So many from the `offset`th on."""
        if not 0 <= offset < MAX_OFFSET:
            return GalleryPage(videos=(), next_offset=None)
        found = await self.archive.shareable(user_id, offset=offset, limit=PAGE + 1)
        shown = [one for job in found[:PAGE] if (one := self._shown(job))]
        return GalleryPage(videos=shown, next_offset=offset + PAGE if len(found) > PAGE else None)

    async def one(self, user_id: int, job_id: str) -> Shown | None:
        """This video; None: it is gone, forgotten, somebody else's, or Telegram does not have it."""
        job = await self.archive.get(job_id)
        if job is None or job.requester.user_id != user_id or not isinstance(job, DeliveredJob):
            return None
        return self._shown(job)

    def _shown(self, job: Job) -> Shown | None:
        if job.result_file_id is None or job.is_still:
            return None
        return Shown(job=job, title=self.catalogue.title_of_job(job), file_id=job.result_file_id)
