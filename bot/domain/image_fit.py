"""How pictures are made to fit a model, and which aspect ratio suits a picture."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.domain.media import Size
from bot.domain.models import Model, PictureBounds, Role
from bot.domain.parameters import FLEXIBLE_RATIOS
from bot.domain.request import Option
from bot.domain.spelling import sides
from bot.domain.values import Scalar

MAX_SIDE: Final = 1080
"""Pixels of a photo's short side: what is more, no model shows."""
LONG_SIDE: Final = 4096
"""Pixels of a long side: a strip must not grow without end."""
MAX_INSIDE: Final = 0.99
MIN_INSIDE: Final = 1.01
"""How far inside its bounds a shape stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageFit:
    """How a picture is to be made, in the words of `MediaTools.fit_image`."""

    ratio: tuple[int, int] | None
    min_side: int
    max_side: int


def image_fit(
    model: Model, parameters: Mapping[str, Scalar], photo: Size | None = None, role: Role = Role.FIRST_FRAME
) -> ImageFit:
    """How a picture must look.

    Args:
        model: Which takes it.
        parameters: What was asked for.
        photo: The size that it has; its shape is kept where the model takes it.
        role: What it is to the model.
    """
    exact = _exact_size(model, parameters)
    if exact is not None:
        side = min(exact.width, exact.height)
        return ImageFit(ratio=(exact.width, exact.height), min_side=side, max_side=side)
    taken = model.inputs.get(role)
    bounds = taken.bounds if taken else PictureBounds()
    is_frame = role in (Role.FIRST_FRAME, Role.LAST_FRAME)
    ratio = chosen_ratio(model, parameters) if is_frame else None
    least = max(model.image_min_side, bounds.min_side)
    # A strip that is not cropped could not have both, its short side and a long one that is bearable.
    longest = min(bounds.max_ratio or math.inf, LONG_SIDE / least)
    shortest = max(bounds.min_ratio or 0.0, least / LONG_SIDE)
    shape = _within(ratio, photo, shortest, longest)
    return ImageFit(ratio=shape, min_side=least, max_side=max(MAX_SIDE, least))


def _within(
    ratio: tuple[int, int] | None, photo: Size | None, low: float, high: float
) -> tuple[int, int] | None:
    """The shape that the model takes and that cuts away the least; None: the picture's own."""
    if photo is None and ratio is None:
        return None
    width, height = ratio or (photo.width, photo.height) if photo else ratio or (1, 1)
    shape = width / height
    # A hundredth inside: some bounds are exclusive, and sides are whole pixels.
    if shape > high * MAX_INSIDE:
        return (round(1000 * high * MAX_INSIDE), 1000)
    if shape < low * MIN_INSIDE:
        return (round(1000 * low * MIN_INSIDE), 1000)
    return ratio


def with_photo_ratio(model: Model, parameters: Mapping[str, Scalar], photo: Size) -> dict[str, Scalar]:
    """The parameters, with the aspect ratio that suits the photo where nobody named one."""
    parameter = model.parameter_for(Option.ASPECT_RATIO)
    if parameter is None or parameter.name in parameters or not model.ratios:
        return dict(parameters)
    flexible = next((choice for choice in FLEXIBLE_RATIOS if choice in parameter.choices), None)
    return {**parameters, parameter.name: flexible or nearest_ratio(model.ratios, photo)}


def chosen_ratio(model: Model, parameters: Mapping[str, Scalar]) -> tuple[int, int] | None:
    """The aspect ratio that the parameters ask for; None: none, or one that is no ratio (`auto`)."""
    parameter = model.parameter_for(Option.ASPECT_RATIO)
    return sides(str(parameters.get(parameter.name, ""))) if parameter else None


def nearest_ratio(ratios: tuple[str, ...], photo: Size) -> str:
    """The ratio that cuts away the least of the photo; of two equal ones the first."""

    def kept(ratio: str) -> float:
        width, height = map(int, ratio.split(":"))
        wanted, has = width / height, photo.width / photo.height
        return min(wanted / has, has / wanted)

    return max(ratios, key=kept)


def _exact_size(model: Model, parameters: Mapping[str, Scalar]) -> Size | None:
    if not model.image_sizes:
        return None
    values = []
    for option in (Option.RESOLUTION, Option.ASPECT_RATIO):
        parameter = model.parameter_for(option)
        value = parameters.get(parameter.name, parameter.default) if parameter else None
        values.append(str(value))
    resolution, ratio = values
    return model.image_sizes.get(resolution, {}).get(ratio)
