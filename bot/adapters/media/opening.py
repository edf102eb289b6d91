"""Opening a picture of any kind that is taken: by its bytes, within limits, with its pixels still packed."""

import threading
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from typing import Any, Final, Protocol

import pi_heif
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    ExifTags,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from bot.adapters.media import colour_codes, scans, signatures
from bot.adapters.media.colour_codes import ColourCode
from bot.domain.bounds import JPEG_SCANS, SCANNED_MEGAPIXELS
from bot.domain.errors import MediaError
from bot.domain.media import Size

MAX_MEGAPIXELS: Final = 50
"""Decoded, that is 200 MB; more than any camera's but those of phones, which write JPEG."""
MAX_MEGAPIXELS_AT_A_PART: Final = 250
"""Of a JPEG that can be decoded at a half, a quarter or an eighth. Phones take up to 200 megapixels."""
MAX_MEGAPIXELS_IN_COPIES: Final = 25
"""Of WebP and AVIF, whose decoders hold a picture up to four times over."""
MAX_SCANS: Final = JPEG_SCANS.limit
"""Of a JPEG. A progressive one has 10 (the script of libjpeg); each more costs as much time as the whole."""
MAX_SCANNED_MEGAPIXELS: Final = SCANNED_MEGAPIXELS.limit
"""Scans times megapixels: some ten seconds."""

_DNG_VERSION: Final = 50706
_SUBFILE_TYPE: Final = 254
_SUB_DIRECTORIES: Final = 330
_MAKE: Final = 271
_RAW_MAKES: Final = {"NIKON": "NEF", "SONY": "ARW", "PENTAX": "PEF", "SAMSUNG": "SRW"}
_quiet = threading.Lock()

pi_heif.options.THUMBNAILS = False
pi_heif.options.DEPTH_IMAGES = False
pi_heif.options.AUX_IMAGES = False


class Picture(Protocol):
    """A picture whose pixels are unpacked when they are asked for."""

    @property
    def size(self) -> Size:
        """As stored; it may become smaller by `draft`."""
        ...

    @property
    def orientation(self) -> int:
        """EXIF 2.32, tag 0x0112: what has to be done to the stored pixels to see them upright."""
        ...

    @property
    def icc(self) -> bytes | None:
        """Its ICC profile."""
        ...

    @property
    def code(self) -> ColourCode | None:
        """How its colours are coded, where it tells that in numbers."""
        ...

    def draft(self, width: int, height: int) -> None:
        """Say that so many pixels are enough: it may be unpacked at a part of its size."""
        ...

    def part(self, left: int, top: int, right: int, bottom: int) -> Image.Image:
        """Some of its pixels."""
        ...


class _Pillows:
    """A picture that Pillow reads."""

    def __init__(self, image: ImageFile.ImageFile, code: ColourCode | None = None) -> None:
        self._image = image
        self.code = code
        icc = image.info.get("icc_profile")
        self.icc = icc if isinstance(icc, bytes) and icc else None
        self.orientation = _orientation(image)

    @property
    def size(self) -> Size:
        return Size(width=self._image.width, height=self._image.height)

    def draft(self, width: int, height: int) -> None:
        self._image.draft(None, (width, height))

    def part(self, left: int, top: int, right: int, bottom: int) -> Image.Image:
        self._image.load()
        if (left, top, right, bottom) == (0, 0, self._image.width, self._image.height):
            return self._image
        return self._image.crop((left, top, right, bottom))


class _Heifs:
    """A picture that libheif reads; it turns it upright by itself."""

    orientation = 1

    def __init__(self, image: Any, code: ColourCode | None) -> None:  # noqa: ANN401 - pi_heif has no types
        self._image = image
        self.size = Size(width=image.size[0], height=image.size[1])
        self.icc: bytes | None = image.info.get("icc_profile") or None
        self.code = code

    def draft(self, width: int, height: int) -> None:
        """HEIC has no such way."""

    def part(self, left: int, top: int, right: int, bottom: int) -> Image.Image:
        mode, stride = self._image.mode, self._image.stride
        rows = memoryview(self._image.data)[top * stride : bottom * stride]
        size = (self.size.width, bottom - top)
        part = Image.frombuffer(mode, size, bytes(rows), "raw", mode, stride, 1)
        return part if (left, right) == (0, self.size.width) else part.crop((left, 0, right, bottom - top))


@contextmanager
def opened(data: bytes) -> Iterator[Picture]:
    """Open by the file's own signature.

    `Image.open` is not used: it would try every format it knows, and warn or raise for many pixels before
    telling how many.

    Raises:
        MediaError: `image-broken`; `image-format` (format) or `image-unknown` for another kind of file;
            `image-animated`; `image-too-many-pixels` (megapixels, limit); `image-unusable`: too many scans.
    """
    if not data:
        raise MediaError("image-broken")
    kind = signatures.image_format(data)
    if kind is None:
        raise MediaError("image-unknown")
    if _is_animated(kind, data):
        raise MediaError("image-animated")
    if kind == signatures.HEIF:
        yield _heif(data)
        return
    if kind not in _OPENERS:
        raise MediaError("image-format", format=kind)
    with without_warnings():
        image = _OPENERS[kind](data)
    with image:
        if getattr(image, "is_animated", False) and kind != signatures.TIFF:
            raise MediaError("image-animated")
        _check_pixels(image.width, image.height, _LIMITS.get(kind, MAX_MEGAPIXELS))
        yield _Pillows(image, _CODES.get(kind, _no_code)(data))


@contextmanager
def without_warnings() -> Iterator[None]:
    """Keep Pillow from warning about damaged metadata, which spoils no picture.

    `catch_warnings` changes the whole process, hence one thread at a time.
    """
    with _quiet, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _is_animated(kind: str, data: bytes) -> bool:
    return (
        (kind == signatures.GIF and signatures.gif_is_animated(data))
        or (kind == signatures.WEBP and signatures.webp_is_animated(data))
        or (kind == signatures.HEIF and signatures.heif_is_animated(data))
    )


def _heif(data: bytes) -> _Heifs:
    with without_warnings():
        found = pi_heif.open_heif(data, convert_hdr_to_8bit=True)
    image = found[found.primary_index]
    width, height = image.size
    _check_pixels(width, height, MAX_MEGAPIXELS)
    return _Heifs(image, colour_codes.of_heif(data))


def _jpeg(data: bytes) -> ImageFile.ImageFile:
    image = JpegImagePlugin.JpegImageFile(BytesIO(data))
    passes = scans.count(data)
    if passes <= 1:
        _check_pixels(image.width, image.height, MAX_MEGAPIXELS_AT_A_PART)
        return image
    # All of it is unpacked before the first pixel is there, and as often as there are scans.
    _check_pixels(image.width, image.height, MAX_MEGAPIXELS)
    if passes > MAX_SCANS or passes * image.width * image.height > MAX_SCANNED_MEGAPIXELS * 1_000_000:
        raise MediaError("image-unusable")
    return image


def _webp(data: bytes) -> ImageFile.ImageFile:
    canvas = signatures.webp_canvas(data)
    if canvas is None:
        raise MediaError("image-broken")
    _check_pixels(canvas.width, canvas.height, MAX_MEGAPIXELS_IN_COPIES)
    return WebPImagePlugin.WebPImageFile(BytesIO(data))


def _tiff(data: bytes) -> ImageFile.ImageFile:
    image = TiffImagePlugin.TiffImageFile(BytesIO(data))
    tags = image.tag_v2
    if _DNG_VERSION in tags:
        raise MediaError("image-format", format="DNG")
    if (
        tags.get(_SUBFILE_TYPE, 0) == 1 and _SUB_DIRECTORIES in tags
    ):  # a small preview before the sensor's data
        make = str(tags.get(_MAKE, "")).upper()
        raise MediaError(
            "image-format",
            format=next((name for start, name in _RAW_MAKES.items() if make.startswith(start)), "RAW"),
        )
    return image


def _check_pixels(width: int, height: int, limit: int) -> None:
    pixels = width * height
    if pixels > limit * 1_000_000:
        raise MediaError("image-too-many-pixels", megapixels=-(-pixels // 1_000_000), limit=limit)


def _orientation(image: ImageFile.ImageFile) -> int:
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        return 1  # Pillow turns these upright itself
    if isinstance(image, PngImagePlugin.PngImageFile) and "exif" not in image.info:
        return 1  # Pillow would decode the picture to look for EXIF behind it
    try:
        with without_warnings():
            orientation = image.getexif().get(ExifTags.Base.Orientation)
    except Exception:  # noqa: BLE001 - of some dozen types; the picture itself may be fine
        return 1
    return orientation if isinstance(orientation, int) else 1


def _no_code(_: bytes) -> ColourCode | None:
    return None


_OPENERS: Final[Mapping[str, Callable[[bytes], ImageFile.ImageFile]]] = {
    signatures.JPEG: _jpeg,
    signatures.PNG: lambda data: PngImagePlugin.PngImageFile(BytesIO(data)),
    signatures.WEBP: _webp,
    signatures.GIF: lambda data: GifImagePlugin.GifImageFile(BytesIO(data)),
    signatures.BMP: lambda data: BmpImagePlugin.BmpImageFile(BytesIO(data)),
    signatures.TIFF: _tiff,
    signatures.AVIF: lambda data: AvifImagePlugin.AvifImageFile(BytesIO(data)),
}
_LIMITS: Final[Mapping[str, int]] = {
    signatures.JPEG: MAX_MEGAPIXELS_AT_A_PART,
    signatures.WEBP: MAX_MEGAPIXELS_IN_COPIES,
    signatures.AVIF: MAX_MEGAPIXELS_IN_COPIES,
}
_CODES: Final[Mapping[str, Callable[[bytes], ColourCode | None]]] = {
    signatures.PNG: colour_codes.of_png,
    signatures.AVIF: colour_codes.of_heif,
}
