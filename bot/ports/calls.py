"""AI/ML API beside video: small paid calls, and the files that they give."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.domain.calls import CallModel, CallModels
from bot.domain.errors import Problem
from bot.domain.models import Attachment
from bot.domain.values import Scalar
from bot.ports.provider import Accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a paid call gave at once."""

    url: str
    """Where the file lies."""
    inference_id: str | None = None
    """By which the provider's records and ledger know the call; None: not told."""
    cost_micros: int | None = None
    """In millionths of a USD, rounded up; None: not told."""


class TranscriptStatus(StrEnum):
    """How far a recording is."""

    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """What the provider says of a recording."""

    status: TranscriptStatus
    text: str = ""
    """The words, where it is completed; empty: none were heard."""
    problem: Problem | None = None
    """Given if and only if it failed."""
    cost_micros: int | None = None


class PaidCalls(Protocol):
    """Each method but `transcript` is one paid POST.

    The request id (1-128 of `A-Za-z0-9._:-`) goes along, so that `VideoProvider.search_log` finds the call
    again where its answer was lost. What that finds has been paid; the file of a still or of a speech whose
    answer was lost cannot be had any more, for the provider tells its link only once.

    Every paid POST raises:
        NotSent: It cannot have been accepted.
        TooManyRequests: It was not accepted.
        AccessDenied: It was not accepted, and nothing else would be.
        Rejected: It was not accepted, and never will be like this.
        ResponseLost: Nobody knows; ask `search_log`.
    """

    @property
    def models(self) -> CallModels:
        """The models that serve such calls."""
        ...

    async def still(
        self,
        request_id: str,
        model: CallModel,
        parameters: Mapping[str, Scalar],
        photos: Sequence[Attachment] = (),
    ) -> Made:
        """One picture from words (`prompt` among the parameters), and perhaps from photos."""
        ...

    async def speech(self, request_id: str, model: CallModel, parameters: Mapping[str, Scalar]) -> Made:
        """A sound that says the words, which stand under the model's `words` among the parameters."""
        ...

    async def transcribe(self, request_id: str, model: CallModel, sound: bytes, media_type: str) -> Accepted:
        """Begin to write a recording down; `transcript` tells the words."""
        ...

    async def transcript(self, generation_id: str) -> Transcript:
        """How far a recording is; it is kept for an hour. It costs nothing.

        Raises:
            Rejected: It does not tell, and gives a verdict.
            UnknownGeneration: It knows no such recording (yet, or any more).
            ProviderError: It could not be asked; the recording goes on.
        """
        ...


class SmallFiles(Protocol):
    """Pictures and sounds that paid calls have made, where the provider keeps them."""

    async def fetch(self, url: str, *, max_bytes: int) -> bytes:
        """All of a file, whatever it is.

        Raises:
            DeadLink: There is nothing, or nothing any more.
            NotFollowed: We do not follow such a link.
            DownloadFailed: It cannot be had from there now, or broke off.
            FileTooLargeError: It is larger than `max_bytes`.
        """
        ...
