"""What is in these bytes? A look into photos and videos, as the real services take one."""

import io
from dataclasses import dataclass
from typing import Any

import av
from av.container import Container
from PIL import Image

PHOTO_SIDES = (90, 320, 800, 1280, 2560)
"""Longest sides in pixels of the sizes in which Telegram keeps a photo."""
THUMBNAIL_SIDE = 320

_TAGS: dict[str, Any] = {"metadata_errors": "ignore"} if hasattr(Container, "metadata_errors") else {}
"""PyAV 18 has to be told that a title may be no UTF-8; PyAV 19 has no such argument."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One encoded picture."""

    data: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """What a look into a video tells."""

    width: int
    height: int
    seconds: float
    has_audio: bool
    frames: int
    """Frames decoded; 0 after a mere look."""
    thumbnail: bytes
    """The first frame as JPEG."""


def picture(data: bytes) -> Picture:
    """Decode a picture completely; OSError or ValueError where it is none."""
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        return Picture(data=data, width=image.width, height=image.height)


def photo_sizes(data: bytes) -> tuple[Picture, ...]:
    """The photo as Telegram keeps it: JPEG, in several sizes, the smallest first."""
    with Image.open(io.BytesIO(data)) as image:
        upright = image.convert("RGB")
    longest = max(upright.size)
    sides = [side for side in PHOTO_SIDES if side < longest]
    sides.append(min(longest, PHOTO_SIDES[-1]))
    return tuple(_jpeg(upright, side) for side in dict.fromkeys(sides))


def look_into(data: bytes) -> Clip:
    """Size, duration, sound and first frame of a video; ValueError where it is none."""
    return _watch(data, completely=False)


def decode(data: bytes) -> Clip:
    """The same after decoding every frame and every sound sample; ValueError where that fails."""
    return _watch(data, completely=True)


def _watch(data: bytes, *, completely: bool) -> Clip:
    try:
        with av.open(io.BytesIO(data), "r", **_TAGS) as container:
            if not container.streams.video:
                raise ValueError("no picture track")
            video = container.streams.video[0]
            streams = [video, *container.streams.audio] if completely else [video]
            first: Image.Image | None = None
            frames = 0
            for frame in container.decode(*streams):
                if isinstance(frame, av.VideoFrame):
                    first = first or frame.to_image()  # type: ignore[no-untyped-call]
                    frames += 1
                    if not completely:
                        break
            if first is None:
                raise ValueError("no frame")
            return Clip(
                width=video.width,
                height=video.height,
                seconds=float((container.duration or 0) / av.time_base),
                has_audio=bool(container.streams.audio),
                frames=frames if completely else 0,
                thumbnail=_jpeg(first, THUMBNAIL_SIDE).data,
            )
    except (av.FFmpegError, OSError) as error:
        raise ValueError(str(error)) from error


def _jpeg(image: Image.Image, side: int) -> Picture:
    """A copy no longer than `side`."""
    smaller = image.copy()
    smaller.thumbnail((side, side))
    out = io.BytesIO()
    smaller.save(out, "JPEG", quality=85)
    return Picture(data=out.getvalue(), width=smaller.width, height=smaller.height)
