"""Which messages show what, and who has been told what."""

from collections.abc import Sequence
from typing import Protocol

from bot.domain.job import Job


class StatusLedger(Protocol):
    """What the status board writes beside the steps. It raises no version, and no move writes it.

    Whatever returns has been committed so that it survives `kill -9`. Every method is atomic by itself and
    safe under task cancellation.
    """

    async def keep_status_message(self, job_id: str, message_id: int | None) -> None:
        """Remember which message shows the job's status, whatever state the job is in; None: it is gone."""
        ...

    async def mark_notified(self, job_id: str, word: str) -> None:
        """Remember the last word that the user was told; see `bot.domain.status.final_status_name`."""
        ...

    async def pending_final(self, *, since: float) -> Sequence[Job]:
        """Jobs whose last word was not told yet, but for those that ended, or became late, before `since`."""
        ...

    async def stale_statuses(self) -> Sequence[Job]:
        """Delivered jobs whose status message is still there and is not the video itself."""
        ...
