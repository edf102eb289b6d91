"""How a video of somebody's own is made to fit a model: how long, how large, in how many bytes.

What is longer than a model takes is cut to its first seconds, what is larger is scaled down, what is smaller
up. What no cut can help, a video that is too short, is refused.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.domain.models import Model, Role
from bot.domain.request import MAX_VIDEO_SECONDS, OwnVideo, VideoRequest
from bot.domain.rules import Body, Interval, interval
from bot.domain.values import Scalar

IN_BODY_BYTES: Final = 5_900_000
"""Of a video in the body of the POST: in base64 it has less than the 8,000,000 characters of a data URI."""
MARGIN: Final = 0.05
"""Seconds by which a cut stays inside a bound: the last picture is shown for a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoFit:
    """How a video is to be made, in the words of `MediaTools.fit_video`."""

    max_seconds: float
    max_bytes: int
    min_pixels: int = 0
    """Of a frame: width times height."""
    max_pixels: int | None = None
    min_side: int = 0
    """Pixels of the short side."""
    max_frames: int | None = None


def seconds_bound(model: Model, parameters: Mapping[str, Scalar]) -> float:
    """Seconds of somebody's own video that the model is given at most, with these parameters."""
    taken = model.inputs.get(Role.VIDEO)
    limits = [MAX_VIDEO_SECONDS]
    if taken is not None:
        limits += _limits(model, taken.parameter, parameters)
    return min(limits)


def source_bound(model: Model, parameters: Mapping[str, Scalar]) -> float | None:
    """Seconds of any video that the model makes use of at most; None: nobody names a bound."""
    taken = model.inputs.get(Role.VIDEO)
    return None if taken is None else min(_limits(model, taken.parameter, parameters), default=None)


def must_be_cut(model: Model, parameters: Mapping[str, Scalar], request: VideoRequest) -> float | None:
    """To how many seconds a video of somebody's own is cut, as far as is known; None: it stays whole."""
    own = request.own_video
    if own is None or own.seconds is None:
        return None
    bound = seconds_bound(model, parameters)
    return bound if own.seconds > bound else None


def video_fit(
    model: Model, parameters: Mapping[str, Scalar], own: OwnVideo, *, max_bytes: int, told_within: float
) -> VideoFit:
    """How a video must be so that the model takes it.

    Args:
        model: Which takes it.
        parameters: What was asked for.
        own: What Telegram tells of it: no more is used than was told, since that was priced.
        max_bytes: What may be sent.
        told_within: Seconds that Telegram may be wrong by.
    """
    name = model.inputs[Role.VIDEO].parameter
    longest = seconds_bound(model, parameters)
    if own.seconds is not None:
        longest = min(longest, own.seconds + told_within)
    pixels = _interval(model, name, "pixels", parameters)
    side = _interval(model, name, "short_side", parameters)
    frames = _interval(model, name, "frames", parameters)
    return VideoFit(
        max_seconds=longest,
        max_bytes=max_bytes,
        min_pixels=int(pixels.low or 0),
        max_pixels=None if pixels.high is None else int(pixels.high),
        min_side=int(side.low or 0),
        max_frames=None if frames.high is None else int(frames.high),
    )


def _limits(model: Model, name: str, parameters: Mapping[str, Scalar]) -> list[float]:
    by_rules = _interval(model, name, "seconds", parameters).high
    return [one for one in (model.source_limit, by_rules) if one is not None]


def _interval(model: Model, name: str, measure: str, parameters: Mapping[str, Scalar]) -> Interval:
    body = Body(
        values={**parameters, **model.fixed},
        media={name: [{}]},
        defaults={one.name: one.default for one in model.parameters.values() if one.default is not None},
    )
    return interval(model.rules, name, measure, body)
