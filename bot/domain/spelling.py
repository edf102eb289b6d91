"""What people type for a value -> the value in the model's own spelling, and what comes nearest to it.

Sources: the words are those of the documents of Midjourney (`--ar`, `--aspect`), Runway and Kling (landscape,
portrait, square), and the usual names of resolutions by the height of a picture in pixels.
"""

import difflib
import math
import re
from collections.abc import Callable, Sequence
from typing import Final

from bot.domain.request import Option
from bot.domain.shapes import RATIO_OF
from bot.domain.values import Scalar

SYNONYMS: Final[dict[str, Option]] = {
    **dict.fromkeys(
        ("aspect", "aspect-ratio", "ratio", "shape", "format", "orientation"), Option.ASPECT_RATIO
    ),
    **dict.fromkeys(("length", "seconds", "secs", "dur", "len"), Option.DURATION),
    **dict.fromkeys(("resolution", "quality", "reso"), Option.RESOLUTION),
    **dict.fromkeys(
        ("negative", "negative-prompt", "neg", "avoid", "without", "exclude"), Option.NEGATIVE_PROMPT
    ),
    **dict.fromkeys(("mute", "muted", "no-sound", "nosound", "no-audio", "noaudio"), Option.SILENT),
    **dict.fromkeys(("no-enhance", "as-is"), Option.RAW),
    **dict.fromkeys(("draft", "preview"), Option.SKETCH),
    **dict.fromkeys(("engine",), Option.MODEL),
}
"""Names that other services and other people give to our options."""

_HEIGHTS: Final[dict[str, int]] = {
    "sd": 480,
    "hd": 720,
    "hdready": 720,
    "fhd": 1080,
    "fullhd": 1080,
    "qhd": 1440,
    "wqhd": 1440,
    "2k": 1440,
    "uhd": 2160,
    "ultrahd": 2160,
    "4k": 2160,
    "8k": 4320,
}
_CLOSE: Final = 0.02
"""How far a frame size such as `1104:832` may be from the ratio that people call it by, 4:3."""
_PIXELS: Final = 100
"""From here on a side of a ratio must be meant in pixels."""
_ALIKE: Final = 0.6
"""How alike two words must be (0 to 1, `difflib`) for one to be taken for the other misspelt."""


def option_named(word: str) -> Option | None:
    """The option of this name, ours or another's; None: there is none."""
    plain = word.casefold().replace("_", "-")
    return Option(plain) if plain in tuple(Option) else SYNONYMS.get(plain)


def nearest_option(word: str) -> Option | None:
    """The option whose name comes nearest to a word that is none; None: no name is like it."""
    plain = word.casefold().lstrip("-").replace("_", "-")
    names = {str(option): option for option in Option} | SYNONYMS
    return next((names[one] for one in difflib.get_close_matches(plain, names, n=1, cutoff=_ALIKE)), None)


def sides(text: str) -> tuple[int, int] | None:
    """The two numbers of `16:9` or `1280:720`; None: it is no ratio."""
    match = re.fullmatch(r"([0-9]{1,5}):([0-9]{1,5})", text)
    if match is None:
        return None
    width, height = int(match[1]), int(match[2])
    return (width, height) if width and height else None


def height_of(text: str) -> int | None:
    """The height in pixels that a resolution means: `1080p`, `FHD`, `4k`; None: it is none."""
    plain = re.sub(r"[\s_-]", "", text.casefold())
    if match := re.fullmatch(r"([0-9]{3,4})[pi]?", plain):
        return int(match[1])
    return _HEIGHTS.get(plain)


def match_of(choices: Sequence[Scalar], text: str, option: Option | None) -> Scalar | None:
    """The choice that the text means, in any spelling; None: none of them.

    Args:
        choices: In the model's own spelling.
        text: As it was typed.
        option: What it was typed for, since `wide` means something for a shape alone.
    """
    for choice in choices:
        if str(choice) == text:
            return choice
    wanted = plain_value(text)
    for choice in choices:
        if plain_value(str(choice)) == wanted or _is_size_of(str(choice), wanted):
            return choice
    match option:
        case Option.ASPECT_RATIO:
            shape = RATIO_OF.get(wanted)
            return None if shape is None else _of_shape(choices, shape)
        case Option.RESOLUTION:
            height = height_of(text)
            return next((one for one in choices if height and height_of(str(one)) == height), None)
        case _:
            return None


def nearest(choices: Sequence[Scalar], text: str, option: Option | None, count: int) -> list[Scalar]:
    """The choices that come nearest to a text that is none of them, the nearest first; perhaps none."""
    distance = _distance(text, option)
    if distance is None:
        by_text = {str(choice): choice for choice in choices}
        folded = {one.casefold(): one for one in by_text}
        close = difflib.get_close_matches(text.casefold(), folded, n=count, cutoff=_ALIKE)
        return [by_text[folded[one]] for one in close]
    measured = [
        (away, place, one) for place, one in enumerate(choices) if (away := distance(str(one))) is not None
    ]
    return [one for _, _, one in sorted(measured, key=lambda found: found[:2])[:count]]


def plain_value(text: str) -> str:
    """Forgiving of `16x9`, `16/9`, `8s`, `8 sec`, `1080` and of upper and lower case."""
    plain = re.sub(r"\s", "", text.casefold()).replace("×", ":").replace("/", ":")  # noqa: RUF001 - typed by phones
    plain = re.sub(r"(?<=\d)x(?=\d)", ":", plain)
    return re.sub(r"(?<=\d)(p|s|sec|seconds?)$", "", plain)


def _distance(text: str, option: Option | None) -> Callable[[str], float | None] | None:
    """How far a choice is from the text; None: it is no number, shape or resolution."""
    wanted = plain_value(text)
    if option is Option.ASPECT_RATIO:
        shape = RATIO_OF.get(wanted) or sides(wanted)
        return None if shape is None else lambda choice: _apart(_quotient(sides(choice)), _quotient(shape))
    if option is Option.RESOLUTION:
        height = height_of(text)
        return None if height is None else lambda choice: _apart(height_of(choice), height)
    number = _number(wanted)
    if number is None:
        return None
    return lambda choice: None if (value := _number(choice)) is None else abs(value - number)


def _of_shape(choices: Sequence[Scalar], shape: tuple[int, int]) -> Scalar | None:
    """The choice of this shape, or else the nearest that is upright, lying or square as it is."""
    found = nearest(choices, f"{shape[0]}:{shape[1]}", Option.ASPECT_RATIO, len(choices))
    return next((one for one in found if _leaning(sides(str(one))) == _leaning(shape)), None)


def _leaning(ratio: tuple[int, int] | None) -> int:
    """1: it lies, -1: it stands, 0: square."""
    return 0 if ratio is None else (ratio[0] > ratio[1]) - (ratio[0] < ratio[1])


def _quotient(ratio: tuple[int, int] | None) -> float | None:
    return None if ratio is None else ratio[0] / ratio[1]


def _apart(one: float | None, other: float | None) -> float | None:
    return None if not one or not other else abs(math.log(one / other))


def _number(text: str) -> float | None:
    return float(text) if re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,18})?", text) else None


def _is_size_of(choice: str, wanted: str) -> bool:
    """Whether a frame size in pixels is what people call by a ratio."""
    size, ratio = sides(choice), sides(wanted)
    if size is None or ratio is None or min(size) < _PIXELS or max(ratio) >= _PIXELS:
        return False
    return math.isclose(size[0] / size[1], ratio[0] / ratio[1], rel_tol=_CLOSE)
