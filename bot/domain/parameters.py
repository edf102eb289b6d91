"""The parameters of a model, and what people type for them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.domain.errors import NONE, Refused
from bot.domain.request import Option
from bot.domain.spelling import match_of, nearest, option_named
from bot.domain.values import Scalar, number_text, shorten

PARAMETERS_OF: Final[Mapping[Option, tuple[str, ...]]] = {
    Option.ASPECT_RATIO: ("aspect_ratio", "ratio", "frame_size"),
    Option.DURATION: ("duration",),
    Option.RESOLUTION: ("resolution", "max_resolution"),
    Option.SEED: ("seed",),
    Option.NEGATIVE_PROMPT: ("negative_prompt",),
    Option.SILENT: ("generate_audio", "generate_audio_switch", "keep_audio"),
    Option.RAW: ("enhance_prompt", "enable_prompt_expansion"),
}
"""The names that models give to what people call by an option; the first that a model has is taken.

An option without a value switches off all of them that a model has.
"""
SOUND_SWITCHES: Final = ("generate_audio", "generate_audio_switch")
"""Whether a model makes sound at all."""
FLEXIBLE_RATIOS: Final = ("adaptive", "auto")
"""The words of models that take the aspect ratio from the picture by themselves."""

_CHOICES_SHOWN: Final = 600
"""Characters of a list of values; one model has some hundred effects."""
_BOOLEANS: Final[Mapping[str, bool]] = {
    **dict.fromkeys(("true", "yes", "on", "1"), True),
    **dict.fromkeys(("false", "no", "off", "0"), False),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of one model, as the provider describes it."""

    name: str
    type: str
    """`string`, `integer`, `number` or `boolean`."""
    choices: tuple[Scalar, ...] = ()
    """All values that are taken, in the model's own spelling; empty: any."""
    default: Scalar | None = None
    minimum: float | None = None
    maximum: float | None = None
    max_length: int | None = None
    """Characters."""

    def read(self, text: str, option: str) -> Scalar:
        """The value that `text` means, in the model's own spelling.

        Args:
            text: As it was typed.
            option: What it was typed behind, without the dashes: an `Option`, or `set` and a name.

        Raises:
            Refused: It is not a value that the model takes.
        """
        if self.choices:
            return self._choose(text, option)
        if self.type == "boolean":
            return self._boolean(text, option)
        if self.type in ("integer", "number"):
            return self._number(text, option)
        if self.max_length is not None and len(text) > self.max_length:
            raise Refused("refused-option-too-long", option=f"--{option}", limit=self.max_length)
        return text

    def _choose(self, text: str, option: str) -> Scalar:
        kind = option_named(option)
        choice = match_of(self.choices, text, kind)
        if choice is not None:
            return choice
        near = nearest(self.choices, text, kind, 1) if len(self.choices) > 1 else ()
        raise Refused(
            "refused-value",
            option=f"--{option}",
            value=shorten(text, 40),
            nearest=str(near[0]) if near else NONE,
            choices=self.listed(),
        )

    def listed(self) -> str:
        """All values that are taken, for people."""
        return shorten(", ".join(map(str, self.choices)), _CHOICES_SHOWN)

    def _boolean(self, text: str, option: str) -> bool:
        value = _BOOLEANS.get(text.strip().casefold())
        if value is None:
            raise Refused(
                "refused-value",
                option=f"--{option}",
                value=shorten(text, 40),
                nearest=NONE,
                choices="true, false",
            )
        return value

    def _number(self, text: str, option: str) -> float:
        if self.type == "integer":
            if not re.fullmatch(r"[+-]?[0-9]{1,18}", text):
                raise Refused("refused-not-integer", option=f"--{option}", value=shorten(text, 40))
        elif not re.fullmatch(r"[+-]?[0-9]{1,18}(\.[0-9]{1,18})?", text):
            raise Refused("refused-not-number", option=f"--{option}", value=shorten(text, 40))
        value = int(text) if self.type == "integer" else float(text)
        low, high = self.minimum, self.maximum
        if (low is not None and value < low) or (high is not None and value > high):
            raise Refused(
                "refused-bounds",
                option=f"--{option}",
                value=str(value),
                minimum="-∞" if low is None else number_text(low),
                maximum="∞" if high is None else number_text(high),
            )
        return value


def settings_of(text: str) -> Iterator[tuple[str, str]]:
    """The names and values behind `--set`: one `name=value` a line, as `syntax` writes them.

    Raises:
        Refused: A line is none.
    """
    for line in text.splitlines():
        name, equals, value = line.partition("=")
        if not equals or not name.strip():
            raise Refused("refused-option-value", option=f"--{Option.SET}", example=SET_EXAMPLE)
        yield name.strip(), value.strip()


SET_EXAMPLE: Final = "--set cfg_scale=0.5"
