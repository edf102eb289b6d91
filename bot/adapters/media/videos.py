"""Finished videos: what is in them, and how they are opened. PyAV does the work; its errors end here."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Final, Protocol

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from bot.adapters.media import mp4
from bot.adapters.media.reading import TAGS
from bot.domain.errors import DiskFull, MediaError
from bot.domain.media import Container, Size, VideoFacts, VideoFormat

# Without a list FFmpeg opens playlists too, and fetches whatever they name.
VIDEOS: Final = "mov,matroska,webm"
"""The formats that are opened as they are."""
_GIF: Final = "gif"
MOVING: Final = f"{VIDEOS},{_GIF}"
"""The same, and pictures that move."""

MAX_SECONDS: Final = 3600
"""No model makes an hour; damaged timestamps would ask for decades of silence."""
THREADS: Final = min(4, (os.cpu_count() or 1) + 1)
"""Of a decoder or an encoder: each holds pictures of its own, so a machine of 64 cores must not start 64."""
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS})
_FLATTEST: Final = Fraction(1, 4)
"""Of a pixel, width to height; beyond it and its reverse what is written there is damage, no shape."""
_HDR: Final = frozenset({16, 18})
"""The transfers PQ and HLG (H.273)."""
_WIDE: Final = 9
"""The primaries of BT.2020 (H.273)."""


def look(path: Path) -> VideoFacts:
    """Tell size as displayed (rotation and pixel shape considered), length in seconds, sound and format.

    Raises:
        MediaError: `video-broken` where there is no video stream, its first frame cannot be decoded, or it is
            a picture: one that does not move, or a HEIC or AVIF.
    """
    with foreign_errors(), opened(path, MOVING) as (container, stream):
        order = _layout(path, container)
        frame = first_frame(container, stream)
        return VideoFacts(
            size=display_size(stream, frame),
            seconds=seconds_of(container, stream),
            has_audio=audio_stream_of(container) is not None,
            frames=stream.frames or None,
            format=_format(order, container, stream, frame),
        )


def look_at_head(head: bytes) -> VideoFacts | None:
    """Tell the same from the first bytes of an MP4 (some 256 kB) where its `moov` box lies in front.

    None where that cannot tell: the box is at the end or cut off, the file is fragmented, or no MP4 at all.
    It never raises, and it does not know whether the rest of the file is sound.
    """
    return mp4.facts(head)


@contextmanager
def foreign_errors() -> Iterator[None]:
    """Turn what PyAV raises into `MediaError`, and into `DiskFull` where it is the disk that fails.

    Too little memory stays what it is.
    """
    try:
        yield
    except MemoryError:
        raise
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull(f"{type(error).__name__} {error.strerror}") from error
        if isinstance(error, av.FFmpegError):
            raise MediaError("video-broken") from error
        raise
    except (av.FFmpegError, ValueError) as error:
        raise MediaError("video-broken") from error


@contextmanager
def opened(path: Path, formats: str = VIDEOS) -> Iterator[tuple[InputContainer, VideoStream]]:
    """The file and its first video stream that is no picture of a cover, whatever its name promises."""
    reading = {"format_whitelist": formats, "protocol_whitelist": "file"}
    with av.open(str(path), "r", container_options=reading, **TAGS) as container:
        films = [
            stream
            for stream in container.streams.video
            if _has_decoder(stream) and not stream.disposition & Disposition.attached_pic
        ]
        if not films:
            raise MediaError("video-broken")
        films[0].codec_context.thread_count = THREADS
        yield container, films[0]


def audio_stream_of(container: InputContainer) -> AudioStream | None:
    """The sound track that is played: the first that can be."""
    return next((stream for stream in container.streams.audio if _has_decoder(stream)), None)


def _has_decoder(stream: VideoStream | AudioStream) -> bool:
    """PyAV's types do not say that there is none for what FFmpeg does not know, or damage has renamed."""
    context: object = stream.codec_context
    return context is not None


def frames_of(
    container: InputContainer, *streams: VideoStream | AudioStream
) -> Iterator[VideoFrame | AudioFrame]:
    """Decode what can be decoded: what a damaged stretch spoils is passed over, as players do."""
    packets = container.demux(*streams)
    while True:
        try:
            packet = next(packets, None)
        except av.FFmpegError as error:
            if isinstance(error, MemoryError):
                raise
            return  # the file ends in the middle of something
        if packet is None:
            return
        try:
            decoded = packet.decode()
        except av.FFmpegError as error:
            if isinstance(error, MemoryError):
                raise
            continue
        for frame in decoded:
            if isinstance(frame, VideoFrame | AudioFrame):
                yield frame


def first_frame(container: InputContainer, stream: VideoStream) -> VideoFrame:
    """The first picture.

    Raises:
        MediaError: `video-broken`: there is none that can be decoded; or only one, in a GIF.
    """
    least = 2 if container.format.name == _GIF else 1
    frames = list(islice(frames_of(container, stream), least))
    if len(frames) < least or not isinstance(frames[0], VideoFrame):
        raise MediaError("video-broken")
    return frames[0]


class Ratio(Protocol):
    """A rational number of PyAV's: a `Fraction`, from version 19 on one of its own."""

    @property
    def numerator(self) -> int:
        """May be 0."""
        ...

    @property
    def denominator(self) -> int:
        """May be 0 too, unlike that of a `Fraction`."""
        ...


def exact(told: Ratio | None) -> Fraction | None:
    """The same as a `Fraction`; None: nothing is told, or nothing that is a number."""
    return Fraction(told.numerator, told.denominator) if told is not None and told.denominator else None


def pixel_shape(stream: VideoStream) -> Fraction:
    """A pixel's width to its height; a square where nothing sensible is written."""
    written = exact(stream.sample_aspect_ratio) or Fraction(1)
    return written if _FLATTEST <= written <= 1 / _FLATTEST else Fraction(1)


def display_size(stream: VideoStream, frame: VideoFrame) -> Size:
    """The size as shown: pixels made square, a written rotation done."""
    width = max(1, round(frame.width * pixel_shape(stream)))
    if is_sideways(frame):
        return Size(width=frame.height, height=width)
    return Size(width=width, height=frame.height)


def is_sideways(frame: VideoFrame) -> bool:
    """Whether it is stored lying on its side."""
    return frame.rotation % 180 == 90  # noqa: PLR2004 - degrees


def seconds_of(container: InputContainer, stream: VideoStream) -> float:
    """The length."""
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / av.time_base


def _layout(path: Path, container: InputContainer) -> mp4.Layout:
    """The container, and in which order it is written; a still picture is refused before it is decoded."""
    if "mp4" in container.format.name:
        found = mp4.layout(path)
        if not found.has_index:
            raise MediaError("video-broken")
        return found
    kind = Container.GIF if container.format.name == _GIF else Container.OTHER
    return mp4.Layout(container=kind, has_index=True, is_index_first=True, is_fragmented=False)


def _format(
    order: mp4.Layout, container: InputContainer, stream: VideoStream, frame: VideoFrame
) -> VideoFormat:
    sound = audio_stream_of(container)
    tag = stream.codec_context.codec_tag
    return VideoFormat(
        container=order.container,
        is_index_first=order.is_index_first,
        is_fragmented=order.is_fragmented,
        codec=stream.codec_context.codec.canonical_name,
        tag=tag if tag.isprintable() else "",
        depth=max(component.bits for component in frame.format.components),
        chroma=_chroma(frame),
        is_hdr=frame.color_trc in _HDR or frame.color_primaries == _WIDE,
        pixel_shape=exact(stream.sample_aspect_ratio) or Fraction(1),
        audio_codec=None if sound is None else sound.codec_context.codec.canonical_name,
    )


def _chroma(frame: VideoFrame) -> str:
    written = frame.format
    if written.is_rgb:
        return "rgb"
    if len(written.components) < 3:  # noqa: PLR2004 - light alone
        return "4:0:0"
    across, down = written.chroma_width(64), written.chroma_height(64)
    return {(32, 32): "4:2:0", (32, 64): "4:2:2", (64, 64): "4:4:4"}.get((across, down), f"{across}x{down}")
