"""What people have asked for: theirs to list, to find again, and to forget."""

from collections.abc import Sequence
from typing import Protocol

from bot.domain.job import Job
from bot.ports.queue import JobLookup


class JobArchive(JobLookup, Protocol):
    """The jobs of people and chats.

    Whatever returns has been committed so that it survives `kill -9`. Every method is atomic by itself and
    safe under task cancellation.
    """

    async def active_of(self, user_id: int) -> Sequence[Job]:
        """The user's jobs that have not ended, the oldest first."""
        ...

    async def waiting_in(self, chat_id: int) -> Sequence[Job]:
        """The chat's jobs for which nothing was paid yet (`preparing`, `queued`), the oldest first."""
        ...

    async def by_result(self, chat_id: int, message_id: int) -> Job | None:
        """The job that delivered its video, or the link to it, with this message."""
        ...

    async def history(self, user_id: int, chat_id: int | None, *, offset: int, limit: int) -> Sequence[Job]:
        """The user's delivered jobs, the last delivered first; with a chat only those of the chat."""
        ...

    async def shareable(self, user_id: int, *, offset: int, limit: int) -> Sequence[Job]:
        """Of the user's delivered jobs those whose video Telegram has, the last delivered first."""
        ...

    async def keep_document(self, job_id: str, file_id: str) -> None:
        """Remember by which id Telegram sends the job's video as a file; nothing of a forgotten job."""
        ...

    async def keep_frame(self, job_id: str, file_id: str) -> None:
        """Remember by which id Telegram sends the picture that the job's video ends with, likewise."""
        ...

    async def forget(self, user_id: int, *, now: float) -> int:
        """Forget the user's ended jobs; returns how many.

        When it returns, nobody who asks the store learns what was asked for, what it was sent with, where the
        video lies or how it ended. Where the store is files of ours, none of them holds it; where it is
        another process, its files, its log and its standbys do until it tidies up: the adapter says when.
        What stays is whose and where it was, the key, the times, the model, the price
        and the state: such a job counts towards the limits as before and makes no repeat of its key
        possible, but `get`, `history` and `untold` know it no more. Jobs that have not ended are left alone.
        """
        ...

    async def forget_ended(self, before: float, *, now: float) -> int:
        """Forget the jobs of all users that ended before this time, as `forget` does; returns how many."""
        ...

    async def delete_forgotten(self, before: float) -> None:
        """Remove what stays of forgotten jobs that were paid for at this time or before."""
        ...

    async def move_chat(self, old: int, new: int) -> None:
        """The group `old` has the id `new` now: all its jobs are there, the ended ones too. May be repeated.

        No message of the old id is known any more: neither those that asked, nor statuses, nor results. What
        an anonymous admin asked for in the name of the group is the new id's as well.
        """
        ...
