"""Hands: other processes that fetch, fit and upload a video for the one that leads.

Whoever leads puts a job up; one hand takes it, for so many seconds at a time, under a token that it has made
for this taking. Every write of the hand names the token, and counts only while its time runs: so a hand that
slept changes nothing any more. The store's own clock measures all of it, whatever clocks the processes have.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.domain.job import SendingJob
from bot.ports.messenger import Sent


class HandState(StrEnum):
    """How it stands with a job that was put up."""

    OPEN = "open"
    """No hand has taken it yet."""
    HELD = "held"
    """A hand works at it."""
    LAPSED = "lapsed"
    """A hand has taken it, and has given no sign of life for too long."""
    ENDED = "ended"
    """A hand has said what came of it."""


class Failure(StrEnum):
    """Why a hand has not sent the video: what the same step would meet in any process."""

    FILE_TOO_LARGE = "file-too-large"
    """It cannot be made to fit."""
    NOT_READY = "not-ready"
    """It cannot be converted."""
    NOT_FETCHED = "not-fetched"
    DEAD_LINK = "dead-link"
    NO_VIDEO = "no-video"
    UNDECODABLE = "undecodable"
    NOT_FOLLOWED = "not-followed"
    NOT_TAKEN = "not-taken"
    """Telegram did not take the file."""
    TOO_LARGE = "too-large"
    """Telegram did not take it for its size, however small it was made."""
    NOT_DELIVERED = "not-delivered"
    NOT_ALLOWED = "not-allowed"
    BLOCKED = "blocked"
    RETRY_LATER = "retry-later"
    UNKNOWN = "unknown"
    """The answer was lost: it may have arrived."""
    GIVEN_BACK = "given-back"
    """The hand was told to stop, or something is wrong with it; that says nothing of the video."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """What came of it where the hand has sent nothing, or does not know whether it has."""

    failure: Failure
    text: str = ""
    """For the log; without secrets."""
    seconds: float = 0.0
    """After how many seconds it may be tried again, for `Failure.RETRY_LATER`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandProgress:
    """How far a hand is with encoding."""

    percent: int
    """0 to 100, in steps of ten."""
    is_smaller: bool
    """Whether it is made smaller to fit; else converted so that phones play it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handing:
    """A job that was put up."""

    state: HandState
    seconds: float
    """Since it was put up."""
    progress: HandProgress | None = None
    """None: nothing is encoded."""
    outcome: Sent | Refusal | None = None
    """What the hand has said, where it has ended."""


class HandStore(Protocol):
    """The side of whoever leads. What was put up is gone as soon as its job is not `sending` any more."""

    async def has_room(self, *, each: int = 1) -> bool:
        """Whether fewer jobs are put up or held than so many for each hand that stands by."""
        ...

    async def offer(self, job_id: str) -> bool:
        """Put a job up that is `sending`; False where it is not, or is put up already."""
        ...

    async def look(self, job_id: str) -> Handing | None:
        """How it stands; None: it was not put up."""
        ...

    async def withdraw(self, job_id: str) -> bool:
        """No hand takes it any more, and none that had it writes any more; False: a hand holds it.

        What has ended, or was not put up, is withdrawn without a word.
        """
        ...


class HandWork(Protocol):
    """The side of one hand, which stands by from its first look to `leave`."""

    async def take(self, token: str, *, seconds: float) -> SendingJob | None:
        """Take the job that was put up longest ago, for so many seconds; None: there is none.

        One whose hand has given no sign of life is taken anew, unless its sending had begun.
        """
        ...

    async def renew(
        self, job_id: str, token: str, *, seconds: float, progress: HandProgress | None = None
    ) -> bool:
        """Hold it for so many seconds from now, and say how far it is; False: it is this hand's no more."""
        ...

    async def begin(self, job_id: str, token: str, *, seconds: float) -> SendingJob | None:
        """Write that the sending begins, and hold the job; returns it as it is then.

        None, and nothing written: it is this hand's no more.
        """
        ...

    async def not_sent(self, job_id: str, token: str) -> bool:
        """Write that the sending that was begun has surely not arrived; False: it is this hand's no more."""
        ...

    async def end(self, job_id: str, token: str, outcome: Sent | Refusal, *, is_unsent: bool = False) -> bool:
        """Say what came of it, and let it go; False, and nothing written: it is this hand's no more.

        Args:
            job_id: The job.
            token: Of this taking.
            outcome: What came of it.
            is_unsent: Whether a sending that was begun has surely not arrived.
        """
        ...

    async def leave(self) -> None:
        """Stand by no more, and be counted no more; what is held may be gone on with."""
        ...
