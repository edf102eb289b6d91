"""Pictures out of a video: its thumbnail, and the one that it ends with."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image, ImageStat

from bot.adapters.media import jpeg
from bot.adapters.media.film_colours import RGB, Renderer
from bot.adapters.media.videos import (
    display_size,
    foreign_errors,
    frames_of,
    is_sideways,
    opened,
    seconds_of,
)
from bot.domain.errors import MediaError

THUMBNAIL_SIDE: Final = 320
"""Pixels, by Telegram's rule (Bot API, `sendVideo`: thumbnail)."""
THUMBNAIL_BYTES: Final = 199_000
"""Telegram: less than 200 kB."""
PHOTO_SIDE: Final = 2_560
"""Pixels: what Telegram keeps of a photo."""
PHOTO_BYTES: Final = 9_500_000
"""Telegram: at most 10 MB (Bot API, `sendPhoto`)."""

_PLACES: Final = (Fraction(1, 3), Fraction(1, 2), Fraction(2, 3), Fraction(1, 6), Fraction(0))
"""Where to look for a thumbnail, as parts of the whole; later ones only where earlier ones are dark."""
_DARK: Final = 24.0
"""Mean brightness, of 255, below which a frame counts as black."""
MAX_PIXELS: Final = 250_000_000
"""What is decoded for a thumbnail: 30 frames of 4K, 270 of 720p; one or two seconds of a slow machine."""
_ENDING: Final = 2.0
"""Seconds before the end from which the last frame is looked for where the last key frame leads to none."""


def thumbnail(path: Path, *, max_pixels: int = MAX_PIXELS) -> bytes:
    """Make a JPEG of at most 320 pixels a side and 199,000 bytes from a frame about a third into the video.

    Where that frame is black it tries other places and takes the brightest. It decodes about
    `max_pixels` in all: where key frames are far apart and frames large, an earlier frame will do.

    Raises:
        MediaError: `video-broken` where not one frame can be decoded.
    """
    best: tuple[float, Image.Image] | None = None
    left = max_pixels
    with foreign_errors(), opened(path) as (container, stream):
        seconds = seconds_of(container, stream)
        for place in _PLACES:
            found: VideoFrame | None = None
            for frame in _from(container, stream, second=seconds * place):
                found = frame
                left -= frame.width * frame.height
                if left <= 0 or frame.pts is None or frame.time >= seconds * place:
                    break
            if found is None:
                continue
            image = _upright(stream, found, THUMBNAIL_SIDE)
            brightness = ImageStat.Stat(image.convert("L")).mean[0]
            if best is None or brightness > best[0]:
                best = brightness, image
            if brightness >= _DARK or left <= 0:
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
        end = seconds_of(container, stream)
        for second in (end, max(0.0, end - _ENDING), 0.0):
            frame: VideoFrame | None = None
            for decoded in _from(container, stream, second=second):
                frame = decoded
            if frame is not None:
                return jpeg.encode(_upright(stream, frame, PHOTO_SIDE), at_most=PHOTO_BYTES)
        raise MediaError("video-broken")


def _from(container: InputContainer, stream: VideoStream, *, second: float) -> Iterator[VideoFrame]:
    """The frames from the key frame before `second` on, as far as they can be decoded."""
    if stream.time_base:
        try:
            container.seek(int(second / stream.time_base) + (stream.start_time or 0), stream=stream)
        except av.FFmpegError:
            return  # it cannot be sought there; another place may do
    for frame in frames_of(container, stream):
        if isinstance(frame, VideoFrame):
            yield frame


def _upright(stream: VideoStream, frame: VideoFrame, side: int) -> Image.Image:
    """Give the frame as it is displayed, at most so many pixels a side."""
    display = display_size(stream, frame)
    scale = min(1.0, side / max(display.width, display.height))
    width, height = max(1, round(display.width * scale)), max(1, round(display.height * scale))
    if is_sideways(frame):
        width, height = height, width
    plane = Renderer(width, height, RGB).render(frame).planes[0]
    image = Image.frombytes("RGB", (width, height), bytes(plane), "raw", "RGB", plane.line_size)
    return image.rotate(frame.rotation, expand=True) if frame.rotation else image
