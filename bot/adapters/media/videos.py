"""Finished videos: what is in them, a silent track, a thumbnail. PyAV does the work; its errors end here."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
from av.audio.frame import AudioFrame
from av.container import InputContainer, OutputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image, ImageStat

from bot.adapters.media import jpeg, mp4
from bot.adapters.media.reading import TAGS
from bot.domain.errors import MediaError, NoRoom
from bot.domain.media import Size, VideoFacts

THUMBNAIL_SIDE: Final = 320
"""Pixels, by Telegram's rule (Bot API, `sendVideo`: thumbnail)."""
THUMBNAIL_BYTES: Final = 199_000
"""Telegram: less than 200 kB."""
PHOTO_SIDE: Final = 2_560
"""Pixels: what Telegram keeps of a photo."""
PHOTO_BYTES: Final = 9_500_000
"""Telegram: at most 10 MB (Bot API, `sendPhoto`)."""

# Without a list FFmpeg opens playlists too, and fetches whatever they name.
VIDEOS: Final = "mov,matroska,webm"
"""The formats that are opened as they are."""

_PLACES: Final = (Fraction(1, 3), Fraction(1, 2), Fraction(2, 3), Fraction(1, 6), Fraction(0))
"""Where to look for a thumbnail, as parts of the whole; later ones only where earlier ones are dark."""
_DARK: Final = 24.0
"""Mean brightness, of 255, below which a frame counts as black."""

MAX_SECONDS: Final = 3600
"""No model makes an hour; damaged timestamps would ask for decades of silence."""
_ENDING: Final = 2.0
"""Seconds before the end from which the last frame is looked for."""
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS})
_RATE: Final = 48_000
_FRAME: Final = 1024


def look(path: Path) -> VideoFacts:
    """Tell size as displayed (rotation and pixel shape considered), length in seconds, and whether it sounds.

    Raises:
        MediaError: `video-broken` where there is no video stream or its first frame cannot be decoded.
    """
    with foreign_errors(), opened(path) as (container, stream):
        frame = next(container.decode(stream), None)
        if frame is None:
            raise MediaError("video-broken")
        return VideoFacts(
            size=display_size(stream, frame),
            seconds=seconds_of(container, stream),
            has_sound=bool(container.streams.audio),
            frames=stream.frames or None,
        )


def look_at_head(head: bytes) -> VideoFacts | None:
    """Tell the same from the first bytes of an MP4 (some 256 kB) where its `moov` box lies in front.

    None where that cannot tell: the box is at the end or cut off, the file is fragmented, or no MP4 at all.
    It never raises, and it does not know whether the rest of the file is sound.
    """
    return mp4.facts(head)


def with_silence(source: Path, target: Path) -> None:
    """Write `source`'s video with a silent stereo AAC track of the same length into the MP4 `target`.

    Telegram shows a video without a sound track as a GIF. The video is copied as it is, not encoded again;
    a sound track that `source` may have is left out. The `moov` box comes first, so that playing can begin
    early. `source` and `target` must be different files; after an error there is no `target`.

    Raises:
        MediaError: `video-broken`, also where it is over an hour or an MP4 cannot hold it as it is (VP8).
    """
    try:
        with foreign_errors(), opened(source) as (container, stream):
            _copy_with_silence(container, stream, target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def thumbnail(path: Path) -> bytes:
    """Make a JPEG of at most 320 pixels a side and 199,000 bytes from a frame about a third into the video.

    Where that frame is black it tries other places and takes the brightest.

    Raises:
        MediaError: `video-broken` where not one frame can be decoded.
    """
    best: tuple[float, Image.Image] | None = None
    with foreign_errors(), opened(path) as (container, stream):
        seconds = seconds_of(container, stream)
        for place in _PLACES:
            image = _image_at(container, stream, second=seconds * place)
            if image is None:
                continue
            brightness = ImageStat.Stat(image.convert("L")).mean[0]
            if best is None or brightness > best[0]:
                best = brightness, image
            if brightness >= _DARK:
                break
        if best is None:
            raise MediaError("video-broken")
        return jpeg.encode(best[1], at_most=THUMBNAIL_BYTES)


def last_frame(path: Path) -> bytes:
    """Make a JPEG of at most 2,560 pixels a side and 9.5 MB from the last frame that can be decoded, upright.

    Raises:
        MediaError: `video-broken` where not one frame can be decoded.
    """
    with foreign_errors(), opened(path) as (container, stream):
        ending = max(0.0, seconds_of(container, stream) - _ENDING)
        frame = _last_since(container, stream, second=ending) or _last_since(container, stream, second=0.0)
        if frame is None:
            raise MediaError("video-broken")
        image = _upright(frame, display_size(stream, frame), PHOTO_SIDE)
        return jpeg.encode(image, at_most=PHOTO_BYTES)


@contextmanager
def foreign_errors() -> Iterator[None]:
    """Turn what PyAV raises into `MediaError`, and into `NoRoom` where it is the disk that fails."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise NoRoom(f"{type(error).__name__} {error.strerror}") from error
        if isinstance(error, av.FFmpegError):
            raise MediaError("video-broken") from error
        raise
    except (av.FFmpegError, ValueError) as error:
        raise MediaError("video-broken") from error


@contextmanager
def opened(path: Path, formats: str = VIDEOS) -> Iterator[tuple[InputContainer, VideoStream]]:
    """The file and its first video stream, whatever its name promises."""
    reading = {"format_whitelist": formats, "protocol_whitelist": "file"}
    with av.open(str(path), "r", container_options=reading, **TAGS) as container:
        if not container.streams.video:
            raise MediaError("video-broken")
        yield container, container.streams.video[0]


def display_size(stream: VideoStream, frame: VideoFrame) -> Size:
    """The size as shown: pixels made square, a written rotation done."""
    width = round(frame.width * (stream.sample_aspect_ratio or 1))
    if frame.rotation % 180 == 90:  # noqa: PLR2004 - degrees: it lies on its side
        return Size(width=frame.height, height=width)
    return Size(width=width, height=frame.height)


def seconds_of(container: InputContainer, stream: VideoStream) -> float:
    """The length."""
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / av.time_base


def _image_at(container: InputContainer, stream: VideoStream, *, second: float) -> Image.Image | None:
    """Give the first frame that is shown at `second` or later, else the last one before it."""
    frame: VideoFrame | None = None
    try:
        if stream.time_base:
            container.seek(int(second / stream.time_base) + (stream.start_time or 0), stream=stream)
        for frame in container.decode(stream):
            if frame.pts is None or float(frame.time) >= second:
                break
    except av.FFmpegError:
        pass  # a damaged stretch; what was decoded before it is good, and so may be another place
    return None if frame is None else _upright(frame, display_size(stream, frame), THUMBNAIL_SIDE)


def _last_since(container: InputContainer, stream: VideoStream, *, second: float) -> VideoFrame | None:
    """Give the last frame from the key frame before `second` on; None: none there can be decoded."""
    frame: VideoFrame | None = None
    with suppress(av.FFmpegError):  # a damaged end: what was decoded before it is good
        if stream.time_base:
            container.seek(int(second / stream.time_base) + (stream.start_time or 0), stream=stream)
        for decoded in container.decode(stream):
            frame = decoded
    return frame


def _upright(frame: VideoFrame, display: Size, side: int) -> Image.Image:
    """Give the frame as it is displayed, at most so many pixels a side."""
    scale = min(1.0, side / max(display.width, display.height))
    width, height = max(1, round(display.width * scale)), max(1, round(display.height * scale))
    if frame.rotation % 180 == 90:  # noqa: PLR2004 - degrees
        width, height = height, width
    plane = frame.reformat(width, height, "rgb24").planes[0]
    image = Image.frombytes("RGB", (width, height), bytes(plane), "raw", "RGB", plane.line_size)
    return image.rotate(frame.rotation, expand=True) if frame.rotation else image


def _copy_with_silence(container: InputContainer, stream: VideoStream, target: Path) -> None:
    with av.open(str(target), "w", format="mp4", container_options={"movflags": "+faststart"}) as output:
        video = output.add_stream_from_template(stream, opaque=True)
        silence = _Silence(output)
        end = Fraction(0)
        for packet in container.demux(stream):
            if packet.dts is None or packet.pts is None:
                continue  # the empty one at the end
            end = max(end, (max(packet.pts, packet.dts) + (packet.duration or 0)) * packet.time_base)
            if end > MAX_SECONDS:
                raise MediaError("video-broken")
            silence.fill(until=packet.dts * packet.time_base)
            packet.stream = video
            output.mux(packet)
        if not end:
            raise MediaError("video-broken")
        silence.finish(at=end)


class _Silence:
    """A silent sound track that grows beside the video, so that the two lie interleaved in the file."""

    def __init__(self, output: OutputContainer) -> None:
        self._output = output
        self._stream = output.add_stream("aac", rate=_RATE, layout="stereo")
        self._samples = 0

    def fill(self, *, until: Fraction) -> None:
        """Bring the track up to this second."""
        while self._samples < until * _RATE:
            self._write(_FRAME)

    def finish(self, *, at: Fraction) -> None:
        """End the track at this second."""
        while (missing := round(at * _RATE) - self._samples) > 0:
            self._write(min(missing, _FRAME))
        self._output.mux(self._stream.encode(None))

    def _write(self, samples: int) -> None:
        frame = AudioFrame(format="fltp", layout="stereo", samples=samples)
        for plane in frame.planes:
            plane.update(bytes(plane.buffer_size))  # a new frame holds whatever was in memory
        frame.sample_rate = _RATE
        frame.time_base = Fraction(1, _RATE)
        frame.pts = self._samples
        self._samples += samples
        self._output.mux(self._stream.encode(frame))
