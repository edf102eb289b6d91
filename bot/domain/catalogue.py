"""What can be asked for: families, their models, their parameters; and the plan for one request.

A family is what a person chooses ("Veo 3.1 Fast"). What was sent along decides the operation, and the
operation decides the model id. The catalogue itself is data; see `bot/adapters/aimlapi/`.
"""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from bot.domain.errors import Refused
from bot.domain.job import Scalar
from bot.domain.media import Size
from bot.domain.request import Option, VideoRequest


class Operation(StrEnum):
    """What a model makes a video of."""

    TEXT = "text"
    IMAGE = "image"


PARAMETERS_OF: Final[Mapping[Option, tuple[str, ...]]] = {
    Option.ASPECT_RATIO: ("aspect_ratio", "ratio"),
    Option.DURATION: ("duration",),
    Option.RESOLUTION: ("resolution",),
    Option.SEED: ("seed",),
    Option.NEGATIVE_PROMPT: ("negative_prompt",),
    Option.SILENT: ("generate_audio",),
    Option.RAW: ("enhance_prompt", "enable_prompt_expansion"),
}
"""The names that models give to what people call by an option; the first that a model has is taken."""


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

    def read(self, text: str, option: Option) -> Scalar:
        """The value that `text` means, in the model's own spelling.

        Raises:
            Refused: It is not a value that the model takes.
        """
        if self.choices:
            return self._choose(text, option)
        if self.type == "integer":
            return self._integer(text, option)
        if self.max_length is not None and len(text) > self.max_length:
            raise Refused("refused-option-too-long", option=f"--{option}", limit=self.max_length)
        return text

    def _choose(self, text: str, option: Option) -> Scalar:
        wanted = _plain_value(text)
        for choice in self.choices:
            if _plain_value(str(choice)) == wanted:
                return choice
        raise Refused(
            "refused-value",
            option=f"--{option}",
            value=shorten(text, 40),
            choices=", ".join(map(str, self.choices)),
        )

    def _integer(self, text: str, option: Option) -> int:
        if not re.fullmatch(r"[+-]?[0-9]{1,18}", text):
            raise Refused("refused-not-integer", option=f"--{option}", value=shorten(text, 40))
        value = int(text)
        low, high = self.minimum, self.maximum
        if (low is not None and value < low) or (high is not None and value > high):
            raise Refused(
                "refused-bounds",
                option=f"--{option}",
                value=str(value),
                minimum="-∞" if low is None else f"{low:g}",
                maximum="∞" if high is None else f"{high:g}",
            )
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One model of the provider: one id, one kind of input."""

    id: str
    path: str
    """Where it is asked for, below the provider's root."""
    operation: Operation
    parameters: Mapping[str, Parameter]
    """Without `prompt` and the media."""
    image_parameter: str | None
    """The parameter that takes the photo."""
    prompt_limit: int | None
    """Characters; None: the provider names no limit."""
    typical_seconds: float
    """How long it takes, before anything better was learnt."""
    image_min_side: int = 720
    """Pixels: what the photo's short side must have at least."""

    def parameter_for(self, option: Option) -> Parameter | None:
        """The parameter that an option speaks of; None: the model has no such thing."""
        names = PARAMETERS_OF.get(option, ())
        return next((self.parameters[name] for name in names if name in self.parameters), None)

    @property
    def options(self) -> tuple[Option, ...]:
        """The options that the model takes, `--model` aside."""
        return tuple(option for option in PARAMETERS_OF if self.parameter_for(option))

    @property
    def ratios(self) -> tuple[str, ...]:
        """The aspect ratios to choose from, such as `16:9`."""
        parameter = self.parameter_for(Option.ASPECT_RATIO)
        return tuple(str(c) for c in parameter.choices if ":" in str(c)) if parameter else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """What a person chooses: one name, a model for each operation."""

    name: str
    title: str
    models: Mapping[Operation, Model]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Which model is asked, and with what: all of the POST's body but the media."""

    model: Model
    parameters: Mapping[str, Scalar]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All families. Names are found in any spelling: `veo3.1`, `Veo 3 Fast`, `google/veo3`."""

    families: tuple[Family, ...]
    _by_name: Mapping[str, tuple[Family, Operation | None]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        names: dict[str, tuple[Family, Operation | None]] = {}
        for family in self.families:
            for model in family.models.values():
                names[_plain_name(model.id)] = (family, model.operation)
        for family in self.families:
            names[_plain_name(family.name)] = names[_plain_name(family.title)] = (family, None)
        object.__setattr__(self, "_by_name", names)

    def __iter__(self) -> Iterator[Family]:
        return iter(self.families)

    def knows(self, name: str) -> bool:
        """Whether the name, in any spelling, is a family's or a model's."""
        return _plain_name(name) in self._by_name

    def family(self, name: str) -> Family:
        """The family of this name, or of the model of this id.

        Raises:
            Refused: There is none; the answer names the nearest.
        """
        return self._find(name)[0]

    def model(self, model_id: str) -> Model | None:
        """The model with exactly this id."""
        models = (m for family in self.families for m in family.models.values())
        return next((m for m in models if m.id == model_id), None)

    def family_of(self, model_id: str) -> Family | None:
        """The family that a model id belongs to."""
        return next((f for f in self.families if any(m.id == model_id for m in f.models.values())), None)

    def plan(self, request: VideoRequest, default_family: str) -> Plan:
        """Choose the model and check everything that was asked of it.

        Raises:
            Refused: It cannot be made like this; nothing is to be sent.
        """
        if not request.prompt:
            raise Refused("refused-no-prompt")
        family, exact = self._find(request.options.get(Option.MODEL, default_family))
        if exact is Operation.IMAGE and not request.photos:
            raise Refused("refused-needs-photo", model=family.title)
        if len(request.photos) > 1:
            raise Refused("refused-too-many-photos", model=family.title, limit=1)
        model = family.models.get(Operation.IMAGE if request.photos else Operation.TEXT)
        if model is None:
            raise Refused(
                "refused-needs-photo" if not request.photos else "refused-no-photos", model=family.title
            )
        if model.prompt_limit is not None and len(request.prompt) > model.prompt_limit:
            raise Refused(
                "refused-prompt-too-long",
                model=family.title,
                length=len(request.prompt),
                limit=model.prompt_limit,
            )
        parameters: dict[str, Scalar] = {"prompt": request.prompt}
        for option, text in request.options.items():
            if option is not Option.MODEL:
                name, value = _setting(family, model, option, text)
                parameters[name] = value
        return Plan(model=model, parameters=parameters)

    def _find(self, name: str) -> tuple[Family, Operation | None]:
        wanted = _plain_name(name)
        if wanted in self._by_name:
            return self._by_name[wanted]
        close = difflib.get_close_matches(wanted, self._by_name, n=1, cutoff=0.0)
        nearest = self._by_name[close[0]][0] if close else self.families[0]
        raise Refused(
            "refused-unknown-model",
            name=shorten(name, 40),
            nearest=nearest.name,
            families=", ".join(family.name for family in self.families),
        )


def with_photo_ratio(model: Model, parameters: Mapping[str, Scalar], photo: Size) -> dict[str, Scalar]:
    """The parameters, with the aspect ratio that suits the photo where nobody named one."""
    parameter = model.parameter_for(Option.ASPECT_RATIO)
    if parameter is None or parameter.name in parameters or not model.ratios:
        return dict(parameters)
    return {**parameters, parameter.name: nearest_ratio(model.ratios, photo)}


def chosen_ratio(model: Model, parameters: Mapping[str, Scalar]) -> tuple[int, int] | None:
    """The aspect ratio that the parameters ask for; None: none, or one that is no ratio (`auto`)."""
    parameter = model.parameter_for(Option.ASPECT_RATIO)
    value = str(parameters.get(parameter.name, "")) if parameter else ""
    width, colon, height = value.partition(":")
    return (int(width), int(height)) if colon else None


def nearest_ratio(ratios: tuple[str, ...], photo: Size) -> str:
    """The ratio that cuts away the least of the photo; of two equal ones the first."""

    def kept(ratio: str) -> float:
        width, height = map(int, ratio.split(":"))
        wanted, has = width / height, photo.width / photo.height
        return min(wanted / has, has / wanted)

    return max(ratios, key=kept)


def shorten(text: str, limit: int) -> str:
    """The text in at most `limit` characters, with an ellipsis where something was left out."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


def _setting(family: Family, model: Model, option: Option, text: str) -> tuple[str, Scalar]:
    parameter = model.parameter_for(option)
    if parameter is None:
        raise Refused(
            "refused-option",
            option=f"--{option}",
            model=family.title,
            operation=str(model.operation),
            options=", ".join(f"--{taken}" for taken in model.options),
        )
    if option.is_flag:
        return parameter.name, False
    return parameter.name, parameter.read(text, option)


def _plain_name(name: str) -> str:
    return re.sub(r"[\W_]", "", name.casefold())


def _plain_value(text: str) -> str:
    """Forgiving of `16x9`, `16/9`, `8s`, `8 sec`, `1080` and of upper and lower case."""
    plain = re.sub(r"\s", "", text.casefold()).replace("×", ":").replace("/", ":")  # noqa: RUF001 - typed by phones
    plain = re.sub(r"(?<=\d)x(?=\d)", ":", plain)
    return re.sub(r"(?<=\d)(p|s|sec|seconds?)$", "", plain)
