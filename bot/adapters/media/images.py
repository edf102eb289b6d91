"""Pictures people send, made ready for a model. Pillow and libheif do the work; their errors end here."""

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Final

from PIL import Image

from bot.adapters.media import colours, grounds, jpeg, opening
from bot.adapters.media.opening import Picture
from bot.domain.errors import MediaError
from bot.domain.media import FittedImage, Size

MIN_SIDE: Final = 64
"""Pixels, of the whole and of what a crop leaves. Below it is an icon, from which models make little."""
MAX_JPEG: Final = 5_900_000
"""Bytes, so that the picture as a Base64 `data:` URI stays under 8 MB."""
MAX_LONG_SIDE: Final = 4096
"""Pixels of a picture that is not cropped: a strip must not grow without end."""

_GAP: Final = 2
"""How many times larger than wanted a picture is left by the quick way, as Pillow's own `reducing_gap`."""
_STRIP: Final = 256
"""Rows that are worked on at once."""
_TURNS: Final = {  # EXIF 2.32, tag 0x0112
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS: Final = frozenset({5, 6, 7, 8})
_NOT_KNOWN: Final = re.compile(r"unsupported|not supported|unknown|not implemented", re.IGNORECASE)
"""How libraries say that a file may be whole, but is of a variety that they cannot read."""


def look(data: bytes) -> Size:
    """Tell the upright size of a picture from its header; the pixels stay packed.

    JPEG (also MPO), PNG, WebP, HEIC, AVIF, TIFF (its first page), BMP and still GIF are taken.

    Raises:
        MediaError: as `opening.opened` does; `image-unusable`: a variety that cannot be read;
            `image-too-small` (width, height, limit).
    """
    with _foreign_errors(), opening.opened(data) as picture:
        return _checked(picture)


def fit(
    data: bytes, *, ratio: tuple[int, int] | None, min_side: int = 720, max_side: int = 1080
) -> FittedImage:
    """Make a picture fit for a model: upright, sRGB, cropped to the ratio around its centre, no metadata.

    The short side gets at least `min_side` and at most `max_side` pixels (Veo wants 720 or more; where they
    contradict each other, `min_side`), and both sides are even. The ratio is exact where a size between those
    bounds allows it, else it is the nearest pixel's. Equal bounds give one size only, as Sora wants it:
    720 with 16:9 is 1280x720. With `ratio=None` nothing is cropped, and the long side gets at most
    4096 pixels, whatever the short one then has. What was transparent becomes white, or dark where the rest
    is light. The JPEG has at most 5,900,000 bytes.

    Raises:
        MediaError: as `look` does; `image-broken` also where the pixels turn out to be damaged;
            `image-crop-too-small` (width, height, limit): too little of it has that ratio; `image-nothing`:
            there is nothing to see in it.
    """
    with _foreign_errors(), opening.opened(data) as picture:
        upright = _checked(picture)
        orientation = picture.orientation
        crop = _centre(upright, ratio)
        if min(crop.width, crop.height) < MIN_SIDE:
            raise MediaError("image-crop-too-small", width=crop.width, height=crop.height, limit=MIN_SIDE)
        target = _target(crop, ratio, min_side=min_side, max_side=max_side)
        if orientation in _SIDEWAYS:
            crop, target = _swapped(crop), _swapped(target)
        pixels = _coloured(_scaled(picture, crop=crop, target=target), picture)
        grounds.check_something_is_seen(pixels)
        if orientation in _TURNS:
            pixels = pixels.transpose(_TURNS[orientation])
        return FittedImage(
            jpeg=jpeg.encode(pixels, at_most=MAX_JPEG), size=Size(width=pixels.width, height=pixels.height)
        )


@contextmanager
def _foreign_errors() -> Iterator[None]:
    try:
        yield
    except (MediaError, MemoryError):
        raise
    except Exception as error:  # damaged files make the libraries raise some dozen types, documented nowhere
        is_unknown = _NOT_KNOWN.search(str(error)) is not None
        raise MediaError("image-unusable" if is_unknown else "image-broken") from error


def _checked(picture: Picture) -> Size:
    size = _swapped(picture.size) if picture.orientation in _SIDEWAYS else picture.size
    if min(size.width, size.height) < MIN_SIDE:
        raise MediaError("image-too-small", width=size.width, height=size.height, limit=MIN_SIDE)
    return size


def _centre(whole: Size, ratio: tuple[int, int] | None) -> Size:
    """Give the largest part of the ratio; `_scaled` puts it into the middle."""
    if ratio is None:
        return whole
    wide = Fraction(*ratio)
    if Fraction(whole.width, whole.height) > wide:
        return Size(width=max(1, round(whole.height * wide)), height=whole.height)
    return Size(width=whole.width, height=max(1, round(whole.width / wide)))


def _target(crop: Size, ratio: tuple[int, int] | None, *, min_side: int, max_side: int) -> Size:
    short, long = sorted((crop.width, crop.height))
    max_side = max(min_side, max_side)
    wanted = min(max(short, min_side), max_side)
    if ratio is None:
        scale = min(wanted / short, MAX_LONG_SIDE / long)
        return Size(width=_even(crop.width * scale), height=_even(crop.height * scale))
    wide = Fraction(*ratio)
    step = 2 * min(wide.numerator, wide.denominator)  # each multiple gives two even sides of the exact ratio
    least, most = math.ceil(min_side / step), max_side // step
    if least <= most:
        wanted = step * min(max(wanted // step, least), most)
    if wide >= 1:
        return Size(width=_even(wanted * wide), height=_even(wanted))
    return Size(width=_even(wanted), height=_even(wanted / wide))


def _even(pixels: float | Fraction) -> int:
    return max(2, 2 * round(pixels / 2))


def _swapped(size: Size) -> Size:
    return Size(width=size.height, height=size.width)


def _scaled(picture: Picture, *, crop: Size, target: Size) -> Image.Image:
    """The middle of a picture in another size, in one of the modes of `_workable`."""
    stored = picture.size
    shrink = max(target.width / crop.width, target.height / crop.height)
    if shrink < 1:  # a JPEG decoded at a half, a quarter or an eighth takes a fraction of time and memory
        picture.draft(math.ceil(stored.width * shrink), math.ceil(stored.height * shrink))
    x, y = picture.size.width / stored.width, picture.size.height / stored.height
    left, top = (stored.width - crop.width) / 2 * x, (stored.height - crop.height) / 2 * y
    right, bottom = left + crop.width * x, top + crop.height * y
    # The whole pixels around it, and how many of them become one before the exact part is taken.
    edges = (
        int(left),
        int(top),
        min(math.ceil(right), picture.size.width),
        min(math.ceil(bottom), picture.size.height),
    )
    by = tuple(
        max(1, int(has / wanted / _GAP))
        for has, wanted in ((right - left, target.width), (bottom - top, target.height))
    )
    reduced = _reduced(picture, edges, (by[0], by[1]))
    box = (
        (left - edges[0]) / by[0],
        (top - edges[1]) / by[1],
        (right - edges[0]) / by[0],
        (bottom - edges[1]) / by[1],
    )
    box = (box[0], box[1], min(box[2], reduced.width), min(box[3], reduced.height))
    return reduced.resize((target.width, target.height), Image.Resampling.LANCZOS, box=box)


def _reduced(picture: Picture, edges: tuple[int, int, int, int], by: tuple[int, int]) -> Image.Image:
    """A part at a whole fraction of its size; strip by strip, so that no second copy of all is ever there."""
    left, top, right, bottom = edges
    if by == (1, 1):
        return _workable(picture.part(left, top, right, bottom))
    whole: Image.Image | None = None
    rows = by[1] * max(1, _STRIP // by[1])
    for at in range(top, bottom, rows):
        strip = _workable(picture.part(left, at, right, min(at + rows, bottom))).reduce(by)
        if whole is None:
            whole = Image.new(strip.mode, (strip.width, math.ceil((bottom - top) / by[1])))
        whole.paste(strip, (0, (at - top) // by[1]))
    if whole is None:
        raise MediaError("image-broken")
    return whole


def _workable(part: Image.Image) -> Image.Image:
    """Pixels that can be averaged, and that a colour profile may be about: L, LA, RGB, RGBA, CMYK or LAB."""
    if part.mode in ("L", "RGB", "LA", "RGBA") and "transparency" in part.info:
        return part.convert("RGBA")
    if part.mode in ("L", "LA", "RGB", "RGBA", "CMYK", "LAB"):
        return part
    if part.mode.startswith("I"):  # `convert` would clip 16 bits instead of scaling them
        return part.point(lambda level: level * (1 / 256)).convert("L")
    if part.mode == "F":  # TIFF: light from 0 to 1
        return part.point(lambda level: level * 255 + 0.5).convert("L")
    if part.mode == "1":
        return part.convert("L")
    return part.convert("RGBA" if part.has_transparency_data else "RGB")


def _coloured(pixels: Image.Image, picture: Picture) -> Image.Image:
    """As RGB, in sRGB, on a ground where something is transparent."""
    if pixels.mode not in ("LA", "RGBA"):
        return colours.to_srgb(pixels, picture.icc, picture.code)
    alpha = pixels.getchannel("A")
    plain = colours.to_srgb(pixels.convert(pixels.mode[:-1]), picture.icc, picture.code)
    plain.putalpha(alpha)
    return grounds.on_ground(plain)
