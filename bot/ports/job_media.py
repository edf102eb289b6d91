"""What comes along with a request, until the paid POST; and what its steps have yielded, until its end."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

MAX_MADE_BYTES: Final = 40_000_000
"""How much of one step's file is kept: eight seconds in 4K. What is larger is fetched anew by its link."""


class SharedMedia(Protocol):
    """What is given out by link; any process may be asked for it."""

    async def shared_medium(self, job_id: str, position: int, *, since: float) -> bytes | None:
        """One of a shared job's media, for whoever has the link.

        None: there is none, the job is not at the provider (`submitting`, `unconfirmed`, `generating`), or
        its last POST was made before `since` (Unix seconds).
        """
        ...


class JobMedia(SharedMedia, Protocol):
    """Photos, sounds and people's own videos as they will be sent.

    Whatever returns has been committed so that it survives `kill -9`. Every method is atomic by itself and
    safe under task cancellation.
    """

    async def keep_medium(self, job_id: str, position: int, content: bytes | Path) -> None:
        """Keep one of a job's media as it will be sent, replacing an earlier one at the same position.

        What is large comes as the file that holds it, so that nobody need have it in memory as a whole.

        The positions are those of `VideoRequest.files`, from 0. All are forgotten by themselves as soon as
        the job leaves `preparing`, `queued`, `submitting` and `unconfirmed`, of a shared one as soon as
        it leaves `generating` as well, and of one with several steps at each new step or try; for a job
        that has left them nothing is kept.
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

    async def keep_made(self, job_id: str, step: int, content: bytes) -> None:
        """Keep the file that a step of a job has yielded, replacing an earlier one; see `Step`.

        It is forgotten by itself as soon as the job has ended; for a job that has ended nothing is kept. No
        more than `MAX_MADE_BYTES` are for here.
        """
        ...

    async def made_file(self, job_id: str, step: int) -> bytes | None:
        """The file that a step of a job has yielded; None: it is not kept here."""
        ...
