"""The videos that somebody has already: listed by pages, and sent again from Telegram's own store."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from bot.domain.catalogue import Catalogue
from bot.domain.errors import CannotFetch, MessengerError
from bot.domain.job import Job
from bot.domain.request import Origin, Requester
from bot.ports import JobArchive, Messenger

PAGE: Final = 5
"""Videos on a page."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A video in the list."""

    number: int
    """1 is the newest."""
    job: Job
    title: str
    """The model family's title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A part of the list."""

    index: int
    """0 is the newest page."""
    entries: Sequence[Entry]
    has_older: bool


class ResendOutcome(StrEnum):
    """What became of a wish to see a video again."""

    SENT = "sent"
    LOST = "lost"
    """Telegram no longer has the file, or it never was one."""
    NOT_NOW = "not-now"
    """Telegram did not take it, or nobody knows whether it did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """A user's delivered videos. Nothing here costs anything or counts towards a quota."""

    archive: JobArchive
    messenger: Messenger
    catalogue: Catalogue

    async def page(self, user_id: int, origin: Origin, index: int) -> Page:
        """A page of the user's videos, in a group only the group's; the newest page, where it is empty."""
        chat_id = origin.chat_id if origin.is_group else None
        found = await self.archive.history(user_id, chat_id, offset=index * PAGE, limit=PAGE + 1)
        if not found and index:
            return await self.page(user_id, origin, 0)
        entries = [
            Entry(number=number, job=job, title=self.catalogue.title_of_job(job))
            for number, job in enumerate(found[:PAGE], index * PAGE + 1)
        ]
        return Page(index=index, entries=entries, has_older=len(found) > PAGE)

    async def resend(self, job: Job, requester: Requester, origin: Origin) -> ResendOutcome:
        """Send a delivered video again, as a reply to `origin`, in the asker's language."""
        if job.result_file_id is None:
            return ResendOutcome.LOST
        wanted = replace(
            job,
            requester=Requester(user_id=job.requester.user_id, language=requester.language),
            origin=origin,
        )
        try:
            await self.messenger.send_again(wanted, self.catalogue.title_of_job(job))
        except CannotFetch as error:
            _log.info("Telegram no longer has it: %s", error, extra={"job": job.id})
            return ResendOutcome.LOST
        except MessengerError as error:
            _log.warning("not sent again: %s", error, extra={"job": job.id})
            return ResendOutcome.NOT_NOW
        return ResendOutcome.SENT
