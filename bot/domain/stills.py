"""A still: where no video is a cheap look at another one, a picture of the same words is. Pure functions.

In full it becomes the first frame: a still is drawn only where the wanted family makes videos that begin with
a picture, from the same words and options.
"""

from dataclasses import replace
from typing import Final

from bot.domain.calls import CallModels
from bot.domain.models import Plan
from bot.domain.request import Option, Photo, VideoRequest
from bot.domain.steps import Step, StepKind
from bot.domain.values import Scalar

NO_DRAFT: Final = frozenset({"refused-no-sketch", "refused-sketch-no-cheaper"})
"""How a sketch is refused that may be a still instead."""
USUAL_RATIO: Final = "16:9"
_RATIO: Final = "aspect_ratio"


def may_be_drawn(request: VideoRequest) -> bool:
    """Whether it is words alone."""
    has_media = request.photos or request.sound or request.video
    return bool(request.prompt) and not (has_media or request.scenes or request.is_said)


def from_still(request: VideoRequest, still: Photo) -> VideoRequest:
    """The request in full for what a still was drawn of: a video that begins with it."""
    return replace(request.without(Option.SKETCH), photos=(still,))


def still_of(request: VideoRequest, in_words: Plan, models: CallModels) -> Step:
    """The one step of a still, in the shape that the video from words alone would have."""
    model = models.still_from_words
    parameters: dict[str, Scalar] = {model.words or "prompt": request.prompt}
    if (shapes := model.parameters.get(_RATIO)) is not None:
        shape = str(in_words.value(Option.ASPECT_RATIO) or USUAL_RATIO)
        parameters[_RATIO] = shape if shape in shapes.choices else USUAL_RATIO
    return Step(kind=StepKind.STILL, model=model.id, parameters=parameters, request=request)
