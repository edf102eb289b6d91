"""A video made small enough: H.264 and AAC at the bitrate that the limit allows. PyAV does the work."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Any, Final

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from bot.adapters.media.videos import (
    MAX_SECONDS,
    VIDEOS,
    display_size,
    foreign_errors,
    opened,
    seconds_of,
)
from bot.domain.errors import MediaError

LONGEST_SIDE: Final = 1920
"""Pixels. What is too large for a chat is not watched in more."""
LEAST_VIDEO: Final = 60_000
"""Bits a second; below it there is nothing to be seen."""
_OVERHEAD: Final = 0.93
"""The part of the limit that is aimed at: the container needs some, and the encoder does not hit exactly."""
_SECOND_TRY: Final = 0.7
"""What the second attempt has of the first one's bitrate, and of its sides."""
_FEWEST_BITS: Final = 0.05
"""For a pixel of a frame: with fewer it looks better in a lower resolution."""
_SMALLEST_SIDE: Final = 180
"""Pixels of the short side, below which nothing is scaled down."""
_SOUNDS: Final = (128_000, 64_000, 32_000)
"""Bits a second; the first that takes no more than a quarter of all."""
_SOUND_RATE: Final = 48_000
_THREADS: Final = 4
_GIF: Final = "gif"
_GIF_BITS: Final = 8_000_000
"""Bits a second of what was a GIF, at most."""
_FASTEST: Final = 60
"""Frames a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """One attempt."""

    formats: str
    """As which the source is opened."""
    width: int
    height: int
    video_bits: int
    """A second."""
    sound_bits: int
    rate: Fraction
    seconds: float
    most_bytes: int


class _TooManyError(Exception):
    """The attempt is larger than the limit."""


def shrink(source: Path, target: Path, *, most_bytes: int, on_progress: Callable[[float], None]) -> None:
    """Write `source`'s video and sound into the MP4 `target` of at most `most_bytes`.

    Two attempts at most, the second with fewer pixels. Sides are even, the `moov` box comes first. A rotation
    that is written in the file stays written. `on_progress` is told at every hundredth how much is done,
    from 0 to 1. `source` and `target` must be different files; after an error there is no `target`.

    Raises:
        MediaError: `video-broken`, also where it is over an hour or cannot be made to fit.
        NoRoom: `target` cannot be written.
    """
    _made(source, target, VIDEOS, most_bytes, math.inf, on_progress)


def of_gif(source: Path, target: Path, *, most_bytes: int) -> None:
    """Write a GIF that moves into the MP4 `target`, without sound; else as `shrink`.

    Raises:
        MediaError: `video-broken`, also where it is no GIF, or one that does not move.
        NoRoom: `target` cannot be written.
    """
    with foreign_errors(), opened(source, _GIF) as (container, stream):
        if len(list(islice(container.decode(stream), 2))) < 2:  # noqa: PLR2004 - one alone is a picture
            raise MediaError("video-broken")
    _made(source, target, _GIF, most_bytes, _GIF_BITS, lambda _: None)


def _made(
    source: Path,
    target: Path,
    formats: str,
    most_bytes: int,
    most_bits: float,
    on_progress: Callable[[float], None],
) -> None:
    try:
        with foreign_errors():
            plan = _plan(source, formats, most_bytes, most_bits)
            try:
                _encode(source, target, plan, on_progress)
            except _TooManyError:
                _encode(source, target, _smaller(plan), on_progress)
    except _TooManyError as error:
        target.unlink(missing_ok=True)
        raise MediaError("video-broken") from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _plan(source: Path, formats: str, most_bytes: int, most_bits: float) -> _Plan:
    with opened(source, formats) as (container, stream):
        frame = next(container.decode(stream), None)
        seconds = seconds_of(container, stream)
        if frame is None or not 0 < seconds <= MAX_SECONDS:
            raise MediaError("video-broken")
        bits = min(most_bits, most_bytes * 8 * _OVERHEAD / seconds)
        sound = 0
        if container.streams.audio:
            sound = next((one for one in _SOUNDS if one <= bits / 4), _SOUNDS[-1])
        told = stream.average_rate or stream.guessed_rate or 24
        rate = Fraction(told.numerator, told.denominator)
        rate = min(max(rate, Fraction(1)), Fraction(_FASTEST))
        shown = display_size(stream, frame)
        width, height = shown.width, shown.height
        if frame.rotation % 180 == 90:  # noqa: PLR2004 - degrees: stored lying on its side
            width, height = height, width
    if bits - sound < LEAST_VIDEO:
        raise MediaError("video-broken")
    video = int(bits - sound)
    scale = min(1.0, LONGEST_SIDE / max(width, height))
    wanted = math.sqrt(video / (float(rate) * _FEWEST_BITS * width * height))
    scale = min(scale, max(wanted, _SMALLEST_SIDE / min(width, height)))
    return _Plan(
        formats=formats,
        width=_even(width * scale),
        height=_even(height * scale),
        video_bits=video,
        sound_bits=sound,
        rate=rate,
        seconds=seconds,
        most_bytes=most_bytes,
    )


def _smaller(plan: _Plan) -> _Plan:
    return replace(
        plan,
        width=_even(plan.width * _SECOND_TRY),
        height=_even(plan.height * _SECOND_TRY),
        video_bits=int(plan.video_bits * _SECOND_TRY),
    )


def _even(pixels: float) -> int:
    return max(2, 2 * round(pixels / 2))


def _encode(source: Path, target: Path, plan: _Plan, on_progress: Callable[[float], None]) -> None:
    with opened(source, plan.formats) as (container, stream):
        stream.codec_context.thread_count = _THREADS
        options = {"movflags": "+faststart"}
        with av.open(str(target), "w", format="mp4", container_options=options) as output:
            attempt = _Attempt(output, plan, container, stream)
            told = -1
            for second in attempt.frames():
                percent = min(100, int(100 * second / plan.seconds))
                if percent > told:
                    told = percent
                    on_progress(percent / 100)
    if target.stat().st_size > plan.most_bytes:
        raise _TooManyError


class _Attempt:
    """One encoding under way."""

    def __init__(
        self, output: OutputContainer, plan: _Plan, container: InputContainer, stream: VideoStream
    ) -> None:
        self._output, self._plan, self._container, self._source = output, plan, container, stream
        self._bytes = 0
        self._last = -1
        video = output.add_stream("libx264", rate=plan.rate)
        video.width, video.height, video.pix_fmt = plan.width, plan.height, "yuv420p"
        video.bit_rate = plan.video_bits
        video.time_base = video.codec_context.time_base = Fraction(1, 90_000)
        video.codec_context.thread_count = _THREADS
        video.options = {
            "preset": "veryfast",
            "maxrate": str(int(plan.video_bits * 1.3)),
            "bufsize": str(plan.video_bits * 2),
        }
        self._video = video
        self._sound: AudioStream | None = None
        if plan.sound_bits:
            self._sound = output.add_stream(
                "aac", rate=_SOUND_RATE, layout="stereo", bit_rate=plan.sound_bits
            )
            self._resampler = AudioResampler(format="fltp", layout="stereo", rate=_SOUND_RATE)
        self._is_turned = False

    def frames(self) -> Iterator[float]:
        """Encode everything; gives each frame's second."""
        streams = [self._source, *self._container.streams.audio[:1]]
        for frame in self._container.decode(*streams):
            if isinstance(frame, VideoFrame):
                if (second := self._picture(frame)) is not None:
                    yield second
            elif isinstance(frame, AudioFrame):
                self._tone(frame)
        if self._last < 0:
            raise MediaError("video-broken")
        self._write(self._video.encode(None))
        if self._sound is not None:
            self._tone(None)
            self._write(self._sound.encode(None))

    def _picture(self, frame: VideoFrame) -> float | None:
        if frame.pts is None or not frame.time_base:
            return None
        start = (self._source.start_time or 0) * (self._source.time_base or 0)
        second = frame.pts * frame.time_base - start
        at = round(second * 90_000)
        if at <= self._last:
            return None
        if second > MAX_SECONDS:
            raise MediaError("video-broken")
        if not self._is_turned:
            self._is_turned = True
            if frame.rotation:
                self._video.set_display_rotation(frame.rotation)
        self._last = at
        small = frame.reformat(self._plan.width, self._plan.height, "yuv420p")
        small.pts, small.time_base = at, Fraction(1, 90_000)
        self._write(self._video.encode(small))
        return float(second)

    def _tone(self, frame: AudioFrame | None) -> None:
        if self._sound is None:
            return
        for piece in self._resampler.resample(frame):
            self._write(self._sound.encode(piece))

    def _write(self, packets: "list[Packet[Any]]") -> None:
        for packet in packets:
            self._bytes += packet.size
            if self._bytes > self._plan.most_bytes:
                raise _TooManyError
            self._output.mux(packet)
