"""How a film is to be encoded: as large and as good as the limit of bytes and the time allow."""

import math
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Final, Self

from bot.adapters.media.film_colours import BT709, is_wide, tags_of
from bot.adapters.media.videos import (
    MAX_SECONDS,
    MOVING,
    audio_stream_of,
    display_size,
    exact,
    first_frame,
    is_sideways,
    opened,
    seconds_of,
)
from bot.domain.errors import MediaError

MAX_SIDE_PIXELS: Final = 1920
"""Pixels. What is too large for a chat, or no phone plays, is not watched in more."""
MIN_VIDEO: Final = 60_000
"""Bits a second; below it there is nothing to be seen."""
MAX_VIDEO: Final = 20_000_000
"""Bits a second; above it nobody sees a difference, and phones stutter."""
QUALITY: Final = "19"
"""x264's constant rate factor where bytes do not matter: no difference is seen."""

FASTEST: Final = 60
"""Frames a second; phones show no more."""

_OVERHEAD: Final = 0.93
"""The part of the limit that is aimed at: the container needs some, and the encoder does not hit exactly."""
_SECOND_TRY: Final = 0.7
"""What the second attempt has of the first one's bitrate, and of its sides."""
_FEWEST_BITS: Final = 0.05
"""For a pixel of a frame: with fewer it looks better in a lower resolution."""
_WORTH_SCALING: Final = 0.9
"""A little less than a whole part of a resolution (1892 of 3840) looks worse than the part."""
_SMALLEST_SIDE: Final = 180
"""Pixels of the short side, below which nothing is scaled down."""
_SOUNDS: Final = (160_000, 128_000, 64_000, 32_000)
"""Bits a second; the first that takes no more than a quarter of all."""
_MUCH_WORK: Final = 5e9
"""Pixels to be encoded, 40 seconds of 1080p60: with more, x264 has to be quicker to be ready in time."""
_WIDE_SIDE: Final = 1440
"""Pixels: what is so much work and HDR besides has fewer, since its colours take as long as its encoding."""
_PRESET: Final = "veryfast"
_QUICK_PRESET: Final = "superfast"
"""Half the work of the other, at 0.3 dB (see docs/media.md)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One attempt."""

    width: int
    height: int
    video_bits: int
    """A second, at most."""
    is_quality_fixed: bool
    """Whether bits are used as they are needed; else all of them are."""
    audio_bits: int
    rate: Fraction
    seconds: float
    max_bytes: int
    preset: str
    rotation: int = 0
    """Degrees, written in the file."""
    tags: tuple[int, int] = (BT709, BT709)
    """Primaries and transfer (H.273) of the result; what the first picture says holds for all."""
    turned: int = 0
    """Degrees by which each picture is turned to the left, so that nothing need be written in the file."""
    until: float | None = None
    """Seconds at which it is cut; None: it stays whole."""

    def sized(self, width: int, height: int) -> Self:
        """The same attempt with these sides."""
        return replace(self, width=width, height=height)

    def options(self) -> dict[str, str]:
        """What x264 is told, besides the bitrate where the quality is not fixed."""
        peak = self.video_bits if self.is_quality_fixed else int(self.video_bits * 1.3)
        options = {"preset": self.preset, "maxrate": str(peak), "bufsize": str(self.video_bits * 2)}
        return options | {"crf": QUALITY} if self.is_quality_fixed else options


def plan(source: Path, *, max_bytes: int) -> Plan:
    """Look into the file and say how it becomes an MP4 of at most `max_bytes`.

    Raises:
        MediaError: `video-broken`: it is no video, has no length or one of over an hour, or cannot be made
        to fit.
    """
    with opened(source, MOVING) as (container, stream):
        frame = first_frame(container, stream)
        seconds = seconds_of(container, stream)
        if not 0 < seconds <= MAX_SECONDS:
            raise MediaError("video-broken")
        bits = max_bytes * 8 * _OVERHEAD / seconds
        least = _SOUNDS[-1] if audio_stream_of(container) is not None else 0
        sound = next((one for one in _SOUNDS if one <= bits / 4), least)
        rate = _rate(exact(stream.average_rate) or exact(stream.guessed_rate))
        shown = display_size(stream, frame)
        width, height = shown.width, shown.height
        if is_sideways(frame):  # it is stored as it lies
            width, height = height, width
    if bits - sound < MIN_VIDEO:
        raise MediaError("video-broken")
    video = min(MAX_VIDEO, int(bits - sound))
    longest, work = max(width, height), width * height * float(rate) * seconds
    most = MAX_SIDE_PIXELS
    if is_wide(frame) and work * min(1.0, most / longest) ** 2 > _MUCH_WORK:
        most = _WIDE_SIDE
    scale = min(1.0, most / longest)
    wanted = math.sqrt(video / (float(rate) * _FEWEST_BITS * width * height))
    if wanted < scale * _WORTH_SCALING:
        scale = min(scale, max(wanted, _SMALLEST_SIDE / min(width, height)))
    width, height = _even(width * scale), _even(height * scale)
    work = width * height * float(rate) * seconds
    is_much = work > _MUCH_WORK or most < MAX_SIDE_PIXELS
    return Plan(
        width=width,
        height=height,
        video_bits=video,
        is_quality_fixed=source.stat().st_size <= max_bytes,
        audio_bits=sound,
        rate=rate,
        seconds=seconds,
        max_bytes=max_bytes,
        preset=_QUICK_PRESET if is_much else _PRESET,
        rotation=frame.rotation,
        tags=tags_of(frame),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """What there is of a film that is to be encoded upright."""

    width: int
    """As displayed."""
    height: int
    rate: Fraction
    seconds: float
    """That are used of it."""
    has_audio: bool
    tags: tuple[int, int]


def planned(
    shot: Shot,
    *,
    max_bytes: int,
    scales: tuple[float, float],
    is_small: bool,
    until: float | None,
    turned: int,
) -> Plan:
    """How a film becomes an MP4 of at most `max_bytes` with sides between two scales of its own.

    Raises:
        MediaError: `source-cannot-fit`: so few bytes hold no picture.
    """
    least, scale = scales
    bits = max_bytes * 8 * _OVERHEAD / shot.seconds
    sound = next((one for one in _SOUNDS if one <= bits / 4), _SOUNDS[-1])
    if bits - sound < MIN_VIDEO:
        raise MediaError("source-cannot-fit")
    video, rate = min(MAX_VIDEO, int(bits - sound)), _rate(shot.rate)
    wanted = math.sqrt(video / (float(rate) * _FEWEST_BITS * shot.width * shot.height))
    if wanted < scale * _WORTH_SCALING:
        scale = min(scale, max(wanted, least, _SMALLEST_SIDE / min(shot.width, shot.height)))
    width, height = _even(shot.width * scale), _even(shot.height * scale)
    is_much = width * height * float(rate) * shot.seconds > _MUCH_WORK
    return Plan(
        width=width,
        height=height,
        video_bits=video,
        is_quality_fixed=is_small,
        audio_bits=sound if shot.has_audio else 0,
        rate=rate,
        seconds=shot.seconds,
        max_bytes=max_bytes,
        preset=_QUICK_PRESET if is_much else _PRESET,
        tags=shot.tags,
        turned=turned,
        until=until,
    )


def smaller(before: Plan) -> Plan:
    """The next attempt, after one that became too large."""
    return replace(
        before,
        width=_even(before.width * _SECOND_TRY),
        height=_even(before.height * _SECOND_TRY),
        video_bits=int(before.video_bits * _SECOND_TRY),
        is_quality_fixed=False,
    )


def _rate(told: Fraction | None) -> Fraction:
    return min(max(told or Fraction(24), Fraction(1)), Fraction(FASTEST))


def _even(pixels: float) -> int:
    return max(2, 2 * round(pixels / 2))
