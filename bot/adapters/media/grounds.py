"""What stands behind a transparent picture, and whether there is anything to see at all."""

from typing import Final

from PIL import Image

from bot.domain.errors import MediaError

WHITE: Final = (255, 255, 255)
DARK: Final = (38, 38, 38)
"""Not quite black, which shadows would be lost in."""
_SEEN: Final = 8
"""Alpha of 255 below which nothing is seen."""
_SOLID: Final = 128
_DARK_ENOUGH: Final = 170
"""Luma of 255. Against white that is a contrast of 2.3 to 1 (WCAG 2.2); what is lighter fades."""
_PART: Final = 0.1
"""Of what is seen must be that dark, for white to do."""
_ALIKE: Final = 3
"""Levels of 255 between which nobody sees a difference."""
_EXTREME: Final = 8


def on_ground(pixels: Image.Image) -> Image.Image:
    """Put an RGBA picture on white, or on dark grey where most of it is too light to be seen on white.

    Raises:
        MediaError: `image-nothing`: it is transparent all over.
    """
    alpha = pixels.getchannel("A")
    lowest, highest = _levels(alpha)
    if highest < _SEEN:
        raise MediaError("image-nothing")
    if lowest == 255:  # noqa: PLR2004 - opaque all over
        return pixels.convert("RGB")
    least = min(_SOLID, highest)
    levels = pixels.convert("L").histogram(alpha.point(lambda one: 255 if one >= least else 0, "1"))
    is_dark = sum(levels[:_DARK_ENOUGH]) >= _PART * sum(levels)
    ground = Image.new("RGB", pixels.size, WHITE if is_dark else DARK)
    ground.paste(pixels, mask=alpha)
    return ground


def check_something_is_seen(pixels: Image.Image) -> None:
    """Look whether an RGB picture is more than a white or black sheet; another colour may be somebody's wish.

    Raises:
        MediaError: `image-nothing`.
    """
    bands = [_levels(band) for band in pixels.split()]
    is_flat = all(high - low <= _ALIKE for low, high in bands)
    is_black = all(high <= _EXTREME for _, high in bands)
    is_white = all(low >= 255 - _EXTREME for low, _ in bands)
    if is_flat and (is_black or is_white):
        raise MediaError("image-nothing")


def _levels(band: Image.Image) -> tuple[int, int]:
    """The lowest and the highest level of one band of 8 bits."""
    used = [level for level, count in enumerate(band.histogram()) if count]
    return used[0], used[-1]
