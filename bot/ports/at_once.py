"""What the provider gives in the answer to the paid POST itself: a picture, or words as sound."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from bot.domain.steps import StepKind
from bot.domain.values import Scalar


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was made. One of `url` and `content` is given."""

    url: str = ""
    """Where it lies; such links die."""
    content: bytes | None = None
    """The file itself."""
    generation_id: str | None = None
    """What the provider calls it in its ledger, if it says so."""
    cost_micros: int | None = None
    """What it costs, in millionths of a USD, rounded up; None: not told."""


class AtOnceProvider(Protocol):
    """The provider's calls that are paid and answered in one.

    An answer that is lost cannot be asked for again: the provider's records name its cost, and no way to
    it. So whoever calls has the intent on disk first, and never calls again while it may have been paid
    for.
    """

    async def make(
        self, request_id: str, kind: StepKind, model: str, parameters: Mapping[str, Scalar]
    ) -> Answer:
        """Make the paid POST, and return what came of it.

        Args:
            request_id: Its `X-Client-Request-Id`, by which the records are searched.
            kind: `STILL` or `SPEECH`.
            model: The provider's id.
            parameters: The body, but for `model`.

        Raises:
            NotSent: It cannot have been accepted.
            TooManyRequests: It was not accepted.
            AccessDenied: It was not accepted, and nothing else would be.
            Rejected: It was not accepted, and never will be like this.
            ResponseLost: Nobody knows; ask `VideoProvider.search_log`.
        """
        ...
