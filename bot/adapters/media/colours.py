"""Colours as their owner sees them, turned into sRGB: what models, and JPEGs without a profile, mean."""

import functools
import math
from collections.abc import Callable
from io import BytesIO
from typing import Final

from PIL import Image, ImageCms, ImageFilter

from bot.adapters.media import hdr
from bot.adapters.media.colour_codes import ColourCode

_SPACES: Final = {"RGB ": ("RGB",), "GRAY": ("L",), "CMYK": ("CMYK",), "Lab ": ("LAB",)}
"""The modes of Pillow that a profile of a colour space (ICC.1:2022, table 19) can be used for."""
_LINEAR: Final = 8
_GAMMA_22: Final = 4
_KNEE: Final = 0.7
"""Up to this part of white all stays as it is; what is above is compressed into the rest."""
_CELLS: Final = 33


def to_srgb(pixels: Image.Image, icc: bytes | None, code: ColourCode | None) -> Image.Image:
    """Turn L, RGB, CMYK or LAB into RGB with the colours of sRGB.

    What a file says of its light (PQ, HLG) comes first, then its ICC profile, then its code for primaries.
    What says nothing counts as sRGB already; a profile that cannot be used counts as nothing.
    """
    if code is not None and code.transfer in (hdr.PQ, hdr.HLG) and pixels.mode in ("RGB", "L"):
        return _with_primaries(pixels.convert("RGB").point(_curve(code.transfer) * 3), code)
    converted = _by_profile(pixels, icc) if icc else None
    if converted is not None:
        return converted
    if pixels.mode == "LAB":
        return _by_transform(pixels, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")))
    pixels = pixels if pixels.mode == "RGB" else pixels.convert("RGB")
    if icc or code is None:
        return pixels
    if code.transfer in (_LINEAR, _GAMMA_22):
        pixels = pixels.point(_curve(code.transfer) * 3)
    return _with_primaries(pixels, code)


def _with_primaries(pixels: Image.Image, code: ColourCode) -> Image.Image:
    return pixels.filter(_table(code.primaries)) if code.primaries in hdr.PRIMARIES_OF else pixels


def _by_profile(pixels: Image.Image, icc: bytes) -> Image.Image | None:
    """None: the profile is damaged, or belongs to another kind of picture."""
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(icc))
        if pixels.mode not in _SPACES.get(profile.profile.xcolor_space, ()):
            return None
        return _by_transform(pixels, profile)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _by_transform(pixels: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    converted = ImageCms.profileToProfile(
        pixels,
        profile,
        _srgb(),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    if converted is None:
        raise ValueError("nothing was converted")
    return converted


@functools.cache
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


@functools.cache
def _curve(transfer: int) -> list[int]:
    """Levels of 8 bits, coded for another light, as levels of sRGB; each colour for itself."""
    light = _LIGHT[transfer]
    shown = _compressed if transfer in (hdr.PQ, hdr.HLG) else _unchanged
    return [round(255 * _signal(shown(light(level / 255)))) for level in range(256)]


@functools.cache
def _table(primaries: int) -> ImageFilter.Color3DLUT:
    """The colours of other primaries as a table of 33x33x33, between whose entries Pillow interpolates."""
    matrix = hdr.PRIMARIES_OF[primaries].value
    steps = {number / (_CELLS - 1): _srgb_light(number / (_CELLS - 1)) for number in range(_CELLS)}

    def colour(red: float, green: float, blue: float) -> tuple[float, float, float]:
        linear = (steps[red], steps[green], steps[blue])
        shown = [max(0.0, sum(a * b for a, b in zip(row, linear, strict=True))) for row in matrix]
        return _signal(shown[0]), _signal(shown[1]), _signal(shown[2])

    return ImageFilter.Color3DLUT.generate(_CELLS, colour)


def _unchanged(light: float) -> float:
    return light


def _compressed(light: float) -> float:
    """Highlights end at white, however bright; the curve has no kink (a rational knee)."""
    if light <= _KNEE:
        return light
    over, room = light - _KNEE, 1 - _KNEE
    return _KNEE + room * over / (over + room)


def _pq_light(signal: float) -> float:
    """In parts of diffuse white."""
    return hdr.nits_of_pq(signal) / hdr.PAPER_WHITE


def _hlg_light(signal: float) -> float:
    """The light of a display of 1,000 cd/m² (ITU-R BT.2100, table 5), in parts of diffuse white.

    The gamma of 1.2 belongs to the luminance; here each colour has it, which makes them a little more vivid.
    """
    return hdr.HIGHLIGHTS / hdr.PAPER_WHITE * math.pow(hdr.scene_light_of_hlg(signal), hdr.SYSTEM_GAMMA)


def _srgb_light(signal: float) -> float:
    """IEC 61966-2-1."""
    return signal / 12.92 if signal <= 0.04045 else math.pow((signal + 0.055) / 1.055, 2.4)  # noqa: PLR2004


def _signal(light: float) -> float:
    """The same, backwards."""
    light = min(light, 1.0)
    return 12.92 * light if light <= 0.0031308 else 1.055 * math.pow(light, 1 / 2.4) - 0.055  # noqa: PLR2004


_LIGHT: Final[dict[int, Callable[[float], float]]] = {
    hdr.PQ: _pq_light,
    hdr.HLG: _hlg_light,
    _LINEAR: _unchanged,
    _GAMMA_22: lambda signal: math.pow(signal, 2.2),
}
