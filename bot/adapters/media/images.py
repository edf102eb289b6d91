"""Pictures that people send, made ready for a model. Pillow does the work; its errors end here."""

import math
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from io import BytesIO
from typing import Final

from PIL import ExifTags, Image, ImageFile, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

from bot.adapters.media import jpeg, signatures
from bot.domain.errors import MediaError
from bot.domain.media import FittedImage, Size

MAX_MEGAPIXELS: Final = 50
"""Decoded, that is 200 MB; phones take up to 200 megapixels, but Telegram passes on at most 20 MB a file."""
MIN_SIDE: Final = 64
"""Pixels. Below it is an icon, and what a model makes of it disappoints."""
MAX_JPEG: Final = 5_900_000
"""Bytes, so that the picture as a Base64 `data:` URI stays under 8 MB."""
MAX_LONG_SIDE: Final = 4096
"""Pixels of a picture that is not cropped: a strip must not grow without end."""

# EXIF 2.32, tag 0x0112: what has to be done to the stored pixels to see them upright.
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS: Final = frozenset({5, 6, 7, 8})

_quiet = threading.Lock()


def look(data: bytes) -> Size:
    """Tell the upright size of a JPEG (also MPO), PNG or WebP from its header; the pixels stay packed.

    Raises:
        MediaError: `image-broken`; `image-format` (format) for another kind of image; `image-animated`;
            `image-too-many-pixels` (megapixels, limit); `image-too-small` (width, height, limit).
    """
    with _foreign_errors(), _opened(data) as image:
        return _checked(image)


def fit(
    data: bytes, *, ratio: tuple[int, int] | None, min_side: int = 720, max_side: int = 1080
) -> FittedImage:
    """Make a picture fit for a model: upright, RGB, cropped around its centre to the ratio, bare of metadata.

    The short side gets at least `min_side` and at most `max_side` pixels (Veo wants 720 or more; where they
    contradict each other, `min_side`), and both sides are even. The ratio is exact where a size between those
    bounds allows it, else it is the nearest pixel's. Equal bounds give one size only, as Sora wants it:
    720 with 16:9 is 1280x720. With `ratio=None` nothing is cropped, and the long side gets at most
    4096 pixels, whatever the short one then has. What was transparent becomes white. The JPEG has at most
    5,900,000 bytes.

    Raises:
        MediaError: as `look` does; `image-broken` also where the pixels turn out to be damaged.
    """
    with _foreign_errors(), _opened(data) as image:
        upright = _checked(image)
        orientation = _orientation(image)
        crop = _centre(upright, ratio)
        target = _target(crop, ratio, min_side=min_side, max_side=max_side)
        if orientation in _SIDEWAYS:
            upright, crop, target = (_swapped(size) for size in (upright, crop, target))
        pixels = _scaled(image, stored=upright, crop=crop, target=target)
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
    except Exception as error:  # damaged files make Pillow raise some dozen types, documented nowhere
        raise MediaError("image-broken") from error


@contextmanager
def _opened(data: bytes) -> Iterator[ImageFile.ImageFile]:
    """Open by the file's own signature.

    `Image.open` is not used: it would try every format it knows, and warn or raise for many pixels before
    telling how many.
    """
    kind = signatures.image_format(data[:16])
    if kind is None:
        raise MediaError("image-broken")
    if (kind == signatures.GIF and signatures.gif_is_animated(data)) or (
        kind == signatures.WEBP and signatures.webp_is_animated(data)
    ):
        raise MediaError("image-animated")
    with _without_warnings():
        image = _open(kind, data)
    with image:
        yield image


def _open(kind: str, data: bytes) -> ImageFile.ImageFile:
    if kind == signatures.JPEG:
        return JpegImagePlugin.JpegImageFile(BytesIO(data))
    if kind == signatures.PNG:
        return PngImagePlugin.PngImageFile(BytesIO(data))
    if kind == signatures.WEBP:
        canvas = signatures.webp_canvas(data)
        if canvas is None:
            raise MediaError("image-broken")
        _check_pixels(canvas)
        return WebPImagePlugin.WebPImageFile(BytesIO(data))
    raise MediaError("image-format", format=kind)


@contextmanager
def _without_warnings() -> Iterator[None]:
    """Keep Pillow from warning about damaged EXIF, which spoils no picture.

    `catch_warnings` changes the whole process, hence one thread at a time.
    """
    with _quiet, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _checked(image: ImageFile.ImageFile) -> Size:
    if getattr(image, "is_animated", False):
        raise MediaError("image-animated")
    size = Size(width=image.width, height=image.height)
    _check_pixels(size)
    if _orientation(image) in _SIDEWAYS:
        size = _swapped(size)
    if min(size.width, size.height) < MIN_SIDE:
        raise MediaError("image-too-small", width=size.width, height=size.height, limit=MIN_SIDE)
    return size


def _check_pixels(size: Size) -> None:
    pixels = size.width * size.height
    if pixels > MAX_MEGAPIXELS * 1_000_000:
        raise MediaError(
            "image-too-many-pixels", megapixels=math.ceil(pixels / 1_000_000), limit=MAX_MEGAPIXELS
        )


def _orientation(image: ImageFile.ImageFile) -> int:
    if isinstance(image, PngImagePlugin.PngImageFile) and "exif" not in image.info:
        return 1  # Pillow would decode the picture to look for EXIF behind it
    try:
        with _without_warnings():
            orientation = image.getexif().get(ExifTags.Base.Orientation)
    except Exception:  # noqa: BLE001 - as many types as in `_foreign_errors`; the picture itself may be fine
        return 1
    return orientation if isinstance(orientation, int) else 1


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


def _scaled(image: ImageFile.ImageFile, *, stored: Size, crop: Size, target: Size) -> Image.Image:
    shrink = max(target.width / crop.width, target.height / crop.height)
    if (
        shrink < 1
    ):  # a JPEG can be decoded at a half, a quarter or an eighth, which takes a fraction of the time
        image.draft(None, (math.ceil(stored.width * shrink), math.ceil(stored.height * shrink)))
    image.load()
    x, y = image.width / stored.width, image.height / stored.height
    left, top = (stored.width - crop.width) / 2, (stored.height - crop.height) / 2
    box = (left * x, top * y, (left + crop.width) * x, (top + crop.height) * y)
    pixels = _plain(image).resize(
        (target.width, target.height), Image.Resampling.LANCZOS, box=box, reducing_gap=2.0
    )
    if pixels.mode != "RGBA":
        return pixels
    paper = Image.new("RGB", pixels.size, "white")
    paper.paste(pixels, mask=pixels)
    return paper


def _plain(image: Image.Image) -> Image.Image:
    """As RGB, or as RGBA where something is transparent."""
    if image.mode.startswith("I"):  # `convert` would clip 16 bits instead of scaling them
        return image.point(lambda level: level * (1 / 256)).convert("L").convert("RGB")
    mode = "RGBA" if image.has_transparency_data else "RGB"
    return image if image.mode == mode else image.convert(mode)
