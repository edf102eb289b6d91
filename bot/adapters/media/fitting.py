"""A video that somebody sent, made to fit a model: H.264 in an MP4, upright, cut, scaled, small enough."""

import math
import shutil
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

import av

from bot.adapters.media.encoding import encode_as
from bot.adapters.media.encoding_plan import MAX_SIDE_PIXELS, Plan, Shot, planned
from bot.adapters.media.film_colours import tags_of
from bot.adapters.media.remuxing import remux
from bot.adapters.media.videos import (
    MOVING,
    audio_stream_of,
    display_size,
    exact,
    first_frame,
    foreign_errors,
    look,
    opened,
    seconds_of,
)
from bot.domain.errors import MediaError
from bot.domain.media import Size, VideoFacts
from bot.domain.own_video import VideoFit
from bot.domain.playback import Way, way_of

MIN_SECONDS: Final = 0.5
"""What is shorter is no film, but a finger that slipped."""
_TAKEN: Final = "h264"
"""The codec that every model takes; what phones film by themselves, HEVC, only some say they do."""
_LONGEST: Final = 3_600.0
"""Seconds that a file may claim to have; it is cut long before."""
_FALLBACK_RATE: Final = Fraction(24)
_SLACK: Final = 0.02
"""Seconds by which a cut stays inside its bound, beside the time for which the last picture is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """What a look into the file tells, beside its format."""

    facts: VideoFacts
    size: Size
    """As displayed."""
    seconds: float
    """Of the longest track."""
    rate: Fraction
    rotation: int
    tags: tuple[int, int]
    has_audio: bool


def fit(source: Path, target: Path, wanted: VideoFit) -> VideoFacts:
    """Write `source` as a model takes it into the MP4 `target`; tells what it has become.

    What is right already stays as it is; what is right but for its box is copied bit by bit. `source` and
    `target` must be different files; after an error there is no `target`.

    Raises:
        MediaError: `source-unusable`: it is no video; `source-too-short`; `source-cannot-fit`: it has no
            form in which the model would take it.
        DiskFull: `target` cannot be written.
    """
    try:
        with foreign_errors():
            found = _look(source)
            if not _stays(source, target, found, wanted):
                encode_as(source, target, _plan(source, found, wanted))
            return look(target)
    except MediaError as error:
        target.unlink(missing_ok=True)
        if error.problem.key == "video-broken":
            raise MediaError("source-unusable") from error
        raise
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _look(path: Path) -> _Look:
    facts = look(path)
    with opened(path, MOVING) as (container, stream):
        frame = first_frame(container, stream)
        whole = (container.duration or 0) / av.time_base
        rate = exact(stream.average_rate) or exact(stream.guessed_rate) or _FALLBACK_RATE
        seconds = max(seconds_of(container, stream), whole)
        if seconds > _LONGEST:
            raise MediaError("video-broken")
        if seconds < MIN_SECONDS:
            raise MediaError("source-too-short", limit=MIN_SECONDS)
        return _Look(
            facts=facts,
            size=display_size(stream, frame),
            seconds=seconds,
            rate=rate,
            rotation=frame.rotation % 360,
            tags=tags_of(frame),
            has_audio=audio_stream_of(container) is not None,
        )


def _stays(source: Path, target: Path, found: _Look, wanted: VideoFit) -> bool:
    """Whether it fits as it is, at most in another box, and is now there."""
    way = way_of(found.facts)
    is_right = (
        way is not Way.ENCODE
        and found.facts.format is not None
        and found.facts.format.codec == _TAKEN
        and found.rotation == 0
        and found.seconds <= wanted.max_seconds
        and (wanted.max_frames is None or (found.facts.frames or 0) <= wanted.max_frames)
        and _takes(found.size.width, found.size.height, wanted)
    )
    if not is_right or source.stat().st_size > wanted.max_bytes:
        return False
    if way is Way.AS_IS:
        shutil.copyfile(source, target)
    else:
        try:
            remux(source, target)
        except MediaError:
            return False
    return target.stat().st_size <= wanted.max_bytes


def _takes(width: int, height: int, wanted: VideoFit) -> bool:
    pixels, side = width * height, min(width, height)
    is_small_enough = wanted.max_pixels is None or pixels <= wanted.max_pixels
    return wanted.min_pixels <= pixels and wanted.min_side <= side and is_small_enough


def _plan(source: Path, found: _Look, wanted: VideoFit) -> Plan:
    """How it is encoded.

    Raises:
        MediaError: `source-cannot-fit`.
    """
    longest = wanted.max_seconds
    if wanted.max_frames is not None:
        longest = min(longest, wanted.max_frames / float(found.rate))
    until = None
    if found.seconds > longest:
        until = max(MIN_SECONDS, longest - float(1 / found.rate) - _SLACK)
    seconds = until or found.seconds
    least, most = _scales(found.size, wanted)
    plan = planned(
        Shot(
            width=found.size.width,
            height=found.size.height,
            rate=found.rate,
            seconds=seconds,
            has_audio=found.has_audio,
            tags=found.tags,
        ),
        max_bytes=wanted.max_bytes,
        scales=(least, most),
        is_small=source.stat().st_size * seconds / found.seconds <= wanted.max_bytes,
        until=until,
        turned=found.rotation,
    )
    width, height = _inside(plan.width, plan.height, found.size, wanted)
    return plan.sized(width, height)


def _scales(size: Size, wanted: VideoFit) -> tuple[float, float]:
    """By how much it must be scaled at least, and may be at most."""
    pixels = size.width * size.height
    least = max(math.sqrt(wanted.min_pixels / pixels), wanted.min_side / min(size.width, size.height))
    most = min(1.0, MAX_SIDE_PIXELS / max(size.width, size.height))
    if wanted.max_pixels is not None:
        most = min(most, math.sqrt(wanted.max_pixels / pixels))
    return least, max(least, most)


def _inside(width: int, height: int, size: Size, wanted: VideoFit) -> tuple[int, int]:
    """The even sides next to these with which it is taken.

    Raises:
        MediaError: `source-cannot-fit`: there are none, as for a strip.
    """
    ratio = size.width / size.height
    for step in (0, -2, 2, -4, 4):
        high = max(2, height + step)
        wide = max(2, 2 * round(high * ratio / 2)) if step else width
        if _takes(wide, high, wanted):
            return wide, high
    raise MediaError("source-cannot-fit")
