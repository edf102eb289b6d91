"""A video encoded anew, so that every phone plays it: H.264 and AAC in an MP4. PyAV does the work."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
from av.audio.frame import AudioFrame
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange
from av.video.stream import VideoStream

from bot.adapters.media.ahead import ahead
from bot.adapters.media.encoding_plan import FASTEST, Plan, plan, smaller
from bot.adapters.media.film_colours import BT709, YUV, Renderer
from bot.adapters.media.remuxing import MP4
from bot.adapters.media.soundtrack import AudioTrack
from bot.adapters.media.turning import Turner
from bot.adapters.media.videos import (
    MAX_SECONDS,
    MOVING,
    THREADS,
    audio_stream_of,
    foreign_errors,
    frames_of,
    opened,
)
from bot.domain.errors import MediaError

_TIME_BASE: Final = Fraction(1, 90_000)
_AHEAD: Final = 4
"""Frames that lie ready for the encoder."""
_LATEST: Final = Fraction(1)
"""Seconds for which the first picture may stand still where the sound begins earlier."""
_TAIL: Final = Fraction(10)
"""Seconds of sound after the pictures; what claims to come later is damage."""
_DEBLOCKED: Final = 1.5
"""How much smaller the result has to be in height and width for frames that no other builds on to be decoded
without their last polish: half of that is scaled away, and it takes an eighth of the time."""
_QUIET: Final = 32_000
"""Bits a second of silence."""


class _TooManyError(Exception):
    """The attempt is larger than the limit."""


def encode(source: Path, target: Path, *, max_bytes: int, on_progress: Callable[[float], None]) -> None:
    """Write `source`'s pictures and sound into the MP4 `target` of at most `max_bytes`.

    H.264 of 8 bits, 4:2:0, BT.709 (HDR is brought down to it), at most 1920 pixels a side and 60 frames a
    second; AAC, silent where there is no sound. Sides are even, pixels square, the `moov` box comes first. A
    rotation that is written in the file stays written. Pictures and sound keep step, beginning at 0. Where
    `source` itself is no larger than `max_bytes` the quality is one of which nobody sees a difference; else
    as good as the limit allows, in two attempts at most, the second with fewer pixels.

    `on_progress` is told at every hundredth how much is done, from 0 to 1. `source` and `target` must be
    different files; after an error there is no `target`.

    Raises:
        MediaError: `video-broken`, also where it is over an hour or cannot be made to fit.
        DiskFull: `target` cannot be written.
    """
    try:
        with foreign_errors():
            first = plan(source, max_bytes=max_bytes)
            try:
                _attempt(source, target, first, on_progress)
            except _TooManyError:
                _attempt(source, target, smaller(first), on_progress)
    except _TooManyError as error:
        target.unlink(missing_ok=True)
        raise MediaError("video-broken") from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def encode_as(source: Path, target: Path, wanted: Plan) -> None:
    """Write `source` as planned into the MP4 `target`, upright, to its cut.

    Where that has too many bytes it is tried once more with fewer bits, in the same size.

    Raises:
        MediaError: `video-broken`; `source-cannot-fit`: it has too many bytes even so.
        DiskFull: `target` cannot be written.
    """
    with foreign_errors():
        try:
            _attempt(source, target, wanted, lambda _: None)
        except _TooManyError:
            again = smaller(wanted).sized(wanted.width, wanted.height)
            try:
                _attempt(source, target, again, lambda _: None)
            except _TooManyError as error:
                raise MediaError("source-cannot-fit") from error


def _attempt(source: Path, target: Path, wanted: Plan, on_progress: Callable[[float], None]) -> None:
    with opened(source, MOVING) as (container, stream):
        if stream.width * stream.height > _DEBLOCKED**2 * wanted.width * wanted.height:
            stream.codec_context.options = {"skip_loop_filter": "noref"}
        with av.open(str(target), "w", **MP4) as output:
            attempt = _Attempt(output, wanted)
            told = -1
            with ahead(_pieces(container, stream, wanted), at_most=_AHEAD) as pieces:
                for piece in pieces:
                    second = attempt.add(piece)
                    percent = min(100, int(100 * second / wanted.seconds))
                    if percent > told:
                        told = percent
                        on_progress(percent / 100)
            attempt.finish()
    if target.stat().st_size > wanted.max_bytes:
        raise _TooManyError


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A frame on its way to the encoder."""

    frame: VideoFrame | AudioFrame
    second: Fraction
    """Since the common start of pictures and sound."""
    length: Fraction = Fraction(0)
    """Seconds, where they are told."""


def _pieces(container: InputContainer, stream: VideoStream, wanted: Plan) -> Iterator[_Piece]:
    """All frames, decoded, the pictures scaled too. It runs in a thread of its own."""
    sound = audio_stream_of(container) if wanted.audio_bits else None
    streams = [stream] if sound is None else [stream, sound]
    starts = [
        one.start_time * one.time_base for one in streams if one.start_time is not None and one.time_base
    ]
    own = (stream.start_time or 0) * (stream.time_base or Fraction(0))
    start = max(own - _LATEST, min(starts, default=own))
    turner = Turner(wanted.turned)
    renderer = Renderer(*turner.lying(wanted.width, wanted.height), YUV)
    until = Fraction(wanted.until) if wanted.until is not None else None
    step, due = Fraction(1, FASTEST), Fraction(-1)
    for frame in frames_of(container, *streams):
        if frame.pts is None or not frame.time_base:
            continue
        second = frame.pts * frame.time_base - start
        if until is not None and second >= until:
            if isinstance(frame, VideoFrame) and second > until + _LATEST:
                return  # sound that belongs before the cut has come by now
            continue
        if isinstance(frame, AudioFrame):
            if second < Fraction(wanted.seconds) + _TAIL:
                yield _Piece(frame=frame, second=second)
            continue
        if second > MAX_SECONDS:
            raise MediaError("video-broken")
        if second < due - step / 2:
            continue  # more than are shown, or one that is shown no longer than another
        due = max(due, second - step) + step
        length = (frame.duration or 0) * frame.time_base
        yield _Piece(frame=turner.turn(renderer.render(frame)), second=second, length=length)


class _Attempt:
    """One encoding under way."""

    def __init__(self, output: OutputContainer, wanted: Plan) -> None:
        self._output, self._max_bytes = output, wanted.max_bytes
        self._bytes = 0
        self._second = self._end = Fraction(0)
        self._has_pictures = False
        video = output.add_stream("libx264", rate=wanted.rate)
        video.width, video.height, video.pix_fmt = wanted.width, wanted.height, YUV
        video.bit_rate = 0 if wanted.is_quality_fixed else wanted.video_bits
        video.time_base = video.codec_context.time_base = _TIME_BASE
        # Before anything is written: where sound comes first, its first packet opens this encoder too.
        if wanted.rotation:
            video.set_display_rotation(wanted.rotation)
        context = video.codec_context
        context.color_range, context.colorspace = ColorRange.MPEG, BT709
        context.color_primaries, context.color_trc = wanted.tags
        context.thread_count = THREADS
        video.options = {**wanted.options()}
        self._video = video
        self._sound = AudioTrack(output, bits=wanted.audio_bits or _QUIET, write=self._write)

    def add(self, piece: _Piece) -> Fraction:
        """Encode it; returns the second up to which pictures are done."""
        if isinstance(piece.frame, AudioFrame):
            self._sound.add(piece.frame, second=piece.second)
            return self._second
        self._second = piece.second if self._has_pictures else Fraction(0)
        self._has_pictures = True
        self._end = self._second + piece.length
        frame = piece.frame
        frame.pict_type = 0  # which frames are key frames is the encoder's to say
        frame.pts, frame.time_base = round(self._second / _TIME_BASE), _TIME_BASE
        frame.duration = round(piece.length / _TIME_BASE)
        self._write(self._video.encode(frame))
        return self._second

    def finish(self) -> None:
        """Write what is left; the sound is as long as the pictures at least."""
        if not self._has_pictures:
            raise MediaError("video-broken")
        self._write(self._video.encode(None))
        self._sound.finish(at=self._end)

    def _write(self, packets: "list[Packet[Any]]") -> None:
        for packet in packets:
            self._bytes += packet.size
            if self._bytes > self._max_bytes:
                raise _TooManyError
            self._output.mux(packet)
