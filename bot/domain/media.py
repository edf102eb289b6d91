"""Pictures and videos as values: what is known about them, not where they are kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction


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


class Container(StrEnum):
    """What the tracks of a video lie in."""

    MP4 = "mp4"
    GIF = "gif"
    OTHER = "other"
    """QuickTime, 3GP, Matroska, WebM."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoFormat:
    """How a video is written: what a player has to know of. Names of codecs are FFmpeg's."""

    container: Container
    is_index_first: bool = True
    """Whether the table of contents (`moov`) comes before the pictures; an MP4's only."""
    is_fragmented: bool = False
    codec: str
    tag: str = ""
    """The name of the codec in the container, such as `avc1`; empty: it has none."""
    depth: int
    """Bits of one colour of one pixel."""
    chroma: str
    """How many colours there are to the pixels: `4:2:0`, `4:2:2`, `4:4:4`, and `rgb`."""
    is_hdr: bool = False
    pixel_shape: Fraction = Fraction(1)
    """A pixel's width to its height, as it is written: 0 where that makes no sense."""
    audio_codec: str | None = None
    """None: there is no sound track."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoFacts:
    """What a look into a video file tells."""

    size: Size
    """As displayed: a rotation written in the file is taken into account."""
    seconds: float
    has_audio: bool
    frames: int | None = field(default=None, compare=False)
    """How many pictures; None: that was not counted. Not every look counts them, so they compare no facts."""
    format: VideoFormat | None = field(default=None, compare=False)
    """None: the look did not tell."""


def size_measures(size: Size) -> Mapping[str, str | float]:
    """What the rules of models may ask of a size."""
    return {
        "short_side": min(size.width, size.height),
        "pixels": size.width * size.height,
        "ratio": size.width / size.height,
        "size": f"{size.width}x{size.height}",
    }
