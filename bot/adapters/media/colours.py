"""Colours as their owner sees them, turned into sRGB: what models, and JPEGs without a profile, mean."""

import functools
import math
from collections.abc import Callable
from io import BytesIO
from typing import Final

from PIL import Image, ImageCms, ImageFilter

from bot.adapters.media.colour_codes import ColourCode

Matrix = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]

_SPACES: Final = {"RGB ": ("RGB",), "GRAY": ("L",), "CMYK": ("CMYK",), "Lab ": ("LAB",)}
"""The modes of Pillow that a profile of a colour space (ICC.1:2022, table 19) can be used for."""
_PQ: Final = 16
_HLG: Final = 18
_LINEAR: Final = 8
_GAMMA_22: Final = 4
_SRGB_WHITE: Final = 203.0
"""cd/m² of diffuse white in a PQ or HLG picture (ITU-R BT.2408, section 2.1)."""
_HLG_PEAK: Final = 1000.0
_KNEE: Final = 0.7
"""Up to this part of white all stays as it is; what is above is compressed into the rest."""
_CELLS: Final = 33

# Linear RGB into linear RGB of BT.709, D65 white; from the chromaticities of ITU-T H.273, table 2.
_FROM_BT2020: Final[Matrix] = (
    (1.660491, -0.587641, -0.072850),
    (-0.124550, 1.132900, -0.008349),
    (-0.018151, -0.100579, 1.118730),
)
_FROM_P3: Final[Matrix] = (
    (1.224940, -0.224940, 0.0),
    (-0.042057, 1.042057, 0.0),
    (-0.019638, -0.078636, 1.098274),
)
_MATRICES: Final = {9: _FROM_BT2020, 11: _FROM_P3, 12: _FROM_P3}


def to_srgb(pixels: Image.Image, icc: bytes | None, code: ColourCode | None) -> Image.Image:
    """Turn L, RGB, CMYK or LAB into RGB with the colours of sRGB.

    What a file says of its light (PQ, HLG) comes first, then its ICC profile, then its code for primaries.
    What says nothing counts as sRGB already; a profile that cannot be used counts as nothing.
    """
    if code is not None and code.transfer in (_PQ, _HLG) and pixels.mode in ("RGB", "L"):
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
    return pixels.filter(_table(code.primaries)) if code.primaries in _MATRICES else pixels


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
    shown = _compressed if transfer in (_PQ, _HLG) else _unchanged
    return [round(255 * _signal(shown(light(level / 255)))) for level in range(256)]


@functools.cache
def _table(primaries: int) -> ImageFilter.Color3DLUT:
    """The colours of other primaries as a table of 33x33x33, between whose entries Pillow interpolates."""
    matrix = _MATRICES[primaries]
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
    """SMPTE ST 2084, in parts of diffuse white."""
    power: float = signal ** (1 / 78.84375)
    light: float = (max(power - 0.8359375, 0.0) / (18.8515625 - 18.6875 * power)) ** (1 / 0.1593017578125)
    return 10_000.0 * light / _SRGB_WHITE


def _hlg_light(signal: float) -> float:
    """The light of a display of 1,000 cd/m² (ITU-R BT.2100, table 5), in parts of diffuse white.

    The gamma of 1.2 belongs to the luminance; here each colour has it, which makes them a little more vivid.
    """
    if signal <= 0.5:  # noqa: PLR2004 - where its two parts meet
        scene = signal * signal / 3
    else:
        scene = (math.exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12
    return _HLG_PEAK / _SRGB_WHITE * math.pow(scene, 1.2)


def _srgb_light(signal: float) -> float:
    """IEC 61966-2-1."""
    return signal / 12.92 if signal <= 0.04045 else math.pow((signal + 0.055) / 1.055, 2.4)  # noqa: PLR2004


def _signal(light: float) -> float:
    """The same, backwards."""
    light = min(light, 1.0)
    return 12.92 * light if light <= 0.0031308 else 1.055 * math.pow(light, 1 / 2.4) - 0.055  # noqa: PLR2004


_LIGHT: Final[dict[int, Callable[[float], float]]] = {
    _PQ: _pq_light,
    _HLG: _hlg_light,
    _LINEAR: _unchanged,
    _GAMMA_22: lambda signal: math.pow(signal, 2.2),
}
