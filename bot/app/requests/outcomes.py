"""What becomes of a wish for a video: values for whoever tells it.

Those that are told in a message carry the context of the request: who is answered, and where.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.app.requests.context import RequestContext
from bot.domain.admission import Admitted, AlreadyThere
from bot.domain.errors import Problem
from bot.domain.job import Job
from bot.domain.models import Plan
from bot.domain.money import Quote
from bot.domain.request import VideoRequest
from bot.ports import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A request that can be made as it stands, and what that comes to."""

    request: VideoRequest
    """Complete: what is shown is what is made."""
    plan: Plan
    seconds: float
    """How long it usually takes to make."""
    price: Quote
    key: str = ""
    """Of its draft: what the button that makes it carries; empty: it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """An offer, and in what it differs from what was refused."""

    offer: Offer
    option: str
    """What is changed, as it is typed: `--res`, `--set fps`; `--model` where it is another model."""
    value: str | None
    """What it is now; a model's title; None: the option is left out; empty: it is a flag."""
    is_as_film: bool = False
    """Whether it is a film in place of one video that would be too long."""


Made = Admitted | AlreadyThere
"""It is in the queue, or under way; its status message tells the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The prompt is missing, and everything else is good: it is to be asked for."""

    context: RequestContext
    draft: Draft
    """It is kept once the question is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyAsked:
    """The same message was answered with a question before; there is nothing to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """It is made when its author presses for it."""

    context: RequestContext
    offer: Offer
    first: Problem | None = None
    """What must be told before all else: the video is only continued, or an example."""
    changing: Sequence[Alternative] = ()
    """Models that change it instead."""
    sketch: Offer | None = None
    """A cheap look at it first; one of both is made."""
    may_be_a_question: bool = False
    """Whether these are plain words, perhaps not meant for a video at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedToTalk:
    """A photo without words may say what a sound says."""

    context: RequestContext
    offer: Offer


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedToMove:
    """A photo without words may move like a video."""

    context: RequestContext
    offer: Offer


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedTalkOrMove:
    """A photo may say what is said in a round video, or move like it: one of both is made."""

    context: RequestContext
    talking: Offer
    moving: Offer


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """It cannot be made like this."""

    context: RequestContext
    problem: Problem
    instead: Sequence[Alternative] = ()
    """What can be made, the nearest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToChange:
    """The request of a result, to be sent anew with changes."""

    context: RequestContext
    request: VideoRequest
    """With its model named."""
    draft: Draft | None
    """Where media belong to it, they come along with the answer; it is kept once the question is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherModels:
    """Other families that could make the same; maybe none."""

    context: RequestContext
    job: Job
    offers: Sequence[Offer]
    """Each names its family as the model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """There is no such draft or result any more, or never was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotYours:
    """It is somebody else's."""


Answer = Made | Asked | AlreadyAsked | Offered | OfferedToTalk | OfferedToMove | OfferedTalkOrMove | Declined
"""What becomes of a message."""
Pressed = Made | Asked | Declined | ToChange | OtherModels | Gone | NotYours
"""What becomes of a press."""
Told = Asked | Offered | OfferedToTalk | OfferedToMove | OfferedTalkOrMove | Declined | ToChange | OtherModels
"""What is told in a message of its own."""
