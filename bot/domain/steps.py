"""A request that takes several paid steps: a film, scene by scene; words that are spoken first.

It stays one request: one row, one status message, one active place, one admission. Each of its steps is paid
once, by itself, and what one yields the next may take: its last frame, its picture, its sound.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.request import VideoRequest
from bot.domain.values import Scalar

MAX_STEPS: Final = 8
"""How many steps one request may take: each waits for the one before it, minutes at a time."""
STEP_TRIES: Final = 2
"""How often one step is tried by itself, where a failure cost nothing."""


class StepKind(StrEnum):
    """How a step is paid for and answered."""

    VIDEO = "video"
    """A generation: accepted first, then polled."""
    STILL = "still"
    """A picture, in the answer to the paid POST itself; see `AtOnceProvider`."""
    SPEECH = "speech"
    """A sound, likewise."""

    @property
    def is_at_once(self) -> bool:
        """Whether the answer to the paid POST is the result: nothing else leads to it."""
        return self is not StepKind.VIDEO


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One paid POST of a request, as it was planned when the request was admitted."""

    kind: StepKind = StepKind.VIDEO
    model: str
    """The provider's model id."""
    parameters: Mapping[str, Scalar]
    """The body of the POST, but for `model` and the media."""
    request: VideoRequest
    """Its words, and its media: those that came along, and what earlier steps yield (`made_by`)."""
    price_micros: int | None = None
    """What it was taken to cost when it was admitted, in millionths of a USD, rounded up; None: unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a finished step has yielded. The file itself is kept beside it for as long as it may be needed."""

    url: str = ""
    """Where it lies at the provider; such links die. Empty: it came in the answer itself, and is kept here
    alone."""
    generation_id: str | None = None
    """The provider's: its link may be asked for anew."""
    cost_micros: int | None = None
    """What the provider has told that it costs, in millionths of a USD; None: nothing."""
    micros: int = 0
    """What it counts with as money: its cost, or else its price."""


def request_id_of(job_id: str, step: int, tries: int) -> str:
    """The `X-Client-Request-Id` of a step's paid POST: 32 hexadecimal digits, the same after every death.

    The first is the job's own id, so all that is known of requests with one step holds for it. Each try of
    a step has its own: what the provider's records tell of one that failed says nothing of the next.

    Args:
        job_id: 32 hexadecimal digits.
        step: From 0.
        tries: How often this step has failed before.
    """
    if not step and not tries:
        return job_id
    return hashlib.sha256(f"{job_id} step {step} try {tries}".encode()).hexdigest()[:32]


def price_of(steps: Sequence[Step]) -> int:
    """Millionths of a USD that these steps are taken to cost; what has no price counts with nothing."""
    return sum(one.price_micros or 0 for one in steps)


def paid_for(made: Sequence[Made]) -> int:
    """Millionths of a USD that these have cost, as far as anybody knows."""
    return sum(one.micros for one in made)
