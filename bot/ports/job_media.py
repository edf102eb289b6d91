"""What comes along with a request, until the paid POST."""

from collections.abc import Sequence
from typing import Protocol


class SharedMedia(Protocol):
    """What is given out by link; any process may be asked for it."""

    async def shared_medium(self, job_id: str, position: int, *, since: float) -> bytes | None:
        """One of a shared job's media, for whoever has the link.

        None: there is none, the job is not at the provider (`submitting`, `unconfirmed`, `generating`), or
        its last POST was made before `since` (Unix seconds).
        """
        ...


class JobMedia(SharedMedia, Protocol):
    """Photos and sounds as they will be sent.

    Whatever returns has been committed so that it survives `kill -9`. Every method is atomic by itself and
    safe under task cancellation.
    """

    async def keep_medium(self, job_id: str, position: int, content: bytes) -> None:
        """Keep one of a job's media as it will be sent, replacing an earlier one at the same position.

        The positions are those of `VideoRequest.files`, from 0. All are forgotten by themselves as soon as
        the job leaves `preparing`, `queued`, `submitting` and `unconfirmed`, and of a shared one as soon as
        it leaves `generating` as well; for a job that has left them nothing is kept.
        """
        ...

    async def share(self, job_id: str) -> None:
        """From now on the job's media are given out by link; once more is no error."""
        ...

    async def is_shared(self, job_id: str) -> bool:
        """Whether the job's media are given out by link."""
        ...

    async def media(self, job_id: str) -> Sequence[bytes]:
        """What is kept of a job's media, by position."""
        ...
