"""What is known of the media of a request before a file was looked at, and whether that is enough."""

from collections.abc import Mapping
from typing import Final

from bot.domain.media import size_measures
from bot.domain.models import Model, Role
from bot.domain.own_video import seconds_bound
from bot.domain.request import Audio, Medium, OwnVideo, SourceVideo, VideoRequest
from bot.domain.rules import Measures, measured
from bot.domain.values import Scalar

TOLD_BY_MAKING: Final = frozenset({"format"})
"""What is known of every result without a look: they are MP4 files."""


def media_of(
    model: Model, request: VideoRequest, parameters: Mapping[str, Scalar] | None = None
) -> dict[str, list[Measures]]:
    """What is known beforehand of the media, by the parameter that takes them.

    Photos, sounds and people's own videos are made to fit later, so only a sound's length counts as it is,
    and that of a video that need not be cut.
    """
    found: dict[str, list[Measures]] = {}
    for role, medium in model.roles(request) or ():
        measures = measures_of(medium)
        if isinstance(medium, OwnVideo) and medium.seconds is not None:
            measures = {"seconds": min(medium.seconds, seconds_bound(model, parameters or {}))}
        found.setdefault(model.inputs[role].parameter, []).append(measures)
    return found


def needs_look(model: Model, request: VideoRequest) -> bool:
    """Whether a rule asks something of the video that came along which only the file itself can tell."""
    taken = model.inputs.get(Role.VIDEO)
    if request.video is None or taken is None or request.own_video is not None:
        return False
    return bool(measured(model.rules, taken.parameter) - set(measures_of(request.video)) - TOLD_BY_MAKING)


def measures_of(medium: Medium) -> Measures:
    """What is known of a medium beforehand."""
    match medium:
        case Audio(seconds=float() | int() as seconds):
            return {"seconds": seconds}
        case SourceVideo():
            length: Measures = {} if medium.seconds is None else {"seconds": medium.seconds}
            return {**length, **({} if medium.size is None else size_measures(medium.size))}
        case _:
            return {}
