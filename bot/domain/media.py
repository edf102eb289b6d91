"""Pictures and videos as values: what is known about them, not where they are kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Width and height in pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FittedImage:
    """A picture made ready for a model: upright, cropped to the aspect ratio, large enough."""

    jpeg: bytes
    size: Size


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoFacts:
    """What a look into a video file tells."""

    size: Size
    """As displayed: a rotation written in the file is taken into account."""
    seconds: float
    has_sound: bool
    frames: int | None = field(default=None, compare=False)
    """How many pictures; None: that was not counted. Not every look counts them, so they compare no facts."""


def size_measures(size: Size) -> Mapping[str, str | float]:
    """What the rules of models may ask of a size."""
    return {
        "short_side": min(size.width, size.height),
        "pixels": size.width * size.height,
        "ratio": size.width / size.height,
        "size": f"{size.width}x{size.height}",
    }
