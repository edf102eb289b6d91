"""The catalogue: all families by their names, and the plan for one request.

A family is what a person chooses ("Veo 3.1 Fast"). What was sent along decides the operation, and the
operation decides the model id. The catalogue itself is data; see `bot/adapters/aimlapi/`.
"""

import difflib
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.domain.errors import Refused
from bot.domain.fitting import ImageFit, chosen_ratio, image_fit, nearest_ratio, with_photo_ratio
from bot.domain.job import Scalar
from bot.domain.models import (
    Attachment,
    Family,
    Input,
    Model,
    Operation,
    Plan,
    Role,
    wanted_operations,
)
from bot.domain.parameters import PARAMETERS_OF, Parameter, settings_of, shorten
from bot.domain.request import Option, VideoRequest

__all__ = [
    "PARAMETERS_OF",
    "Attachment",
    "Catalogue",
    "Family",
    "ImageFit",
    "Input",
    "Model",
    "Operation",
    "Parameter",
    "Plan",
    "Role",
    "chosen_ratio",
    "image_fit",
    "nearest_ratio",
    "shorten",
    "with_photo_ratio",
]

NAMES_TOLD: Final = 8
"""How many families an unknown name is answered with, the nearest first."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All families. Names are found in any spelling: `veo3.1`, `Veo 3 Fast`, `google/veo3`."""

    families: tuple[Family, ...] = field(repr=False)
    unreachable: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Model ids that no input of a chat can reach, and why: `unreachable-{reason}` of `locales/`."""
    _by_name: Mapping[str, tuple[Family, str | None]] = field(init=False, repr=False)
    """A family, and the id where the name is one of a model."""
    _by_id: Mapping[str, Sequence[tuple[Family, Model]]] = field(init=False, repr=False)
    """Each model once for every operation that it serves."""

    def __post_init__(self) -> None:
        names: dict[str, tuple[Family, str | None]] = {}
        models = defaultdict[str, list[tuple[Family, Model]]](list)
        for family in self.families:
            for model in family.models.values():
                names[_plain_name(model.id)] = (family, model.id)
                models[model.id].append((family, model))
        for family in self.families:
            names[_plain_name(family.name)] = names[_plain_name(family.title)] = (family, None)
        object.__setattr__(self, "_by_name", names)
        object.__setattr__(self, "_by_id", dict(models))

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

    def model(self, model_id: str, request: VideoRequest | None = None) -> Model | None:
        """The model with exactly this id, as it serves the media of the request.

        Without a request: as it serves its family's first operation; its path is the same for all.
        """
        found = [model for _, model in self._by_id.get(model_id, ())]
        if request is None:
            return next(iter(found), None)
        by_operation = {model.operation: model for model in found}
        fitting = (by_operation.get(operation) for operation in wanted_operations(request))
        return next((model for model in fitting if model and model.roles(request) is not None), None)

    def family_of(self, model_id: str) -> Family | None:
        """The family that a model id belongs to."""
        return next((family for family, _ in self._by_id.get(model_id, ())), None)

    def title_of(self, model_id: str) -> str:
        """What people call the model: its family's title; the id itself where it belongs to none."""
        family = self.family_of(model_id)
        return family.title if family else model_id

    def able(self, request: VideoRequest) -> Iterator[Family]:
        """The families that can make a video of such media."""
        return (family for family in self.families if family.model_for(request) is not None)

    def model_for(self, request: VideoRequest, default_family: str) -> Model | None:
        """The model that a request would be made with; None: its family has none for such media.

        Raises:
            Refused: There is no such family.
        """
        family, model_id = self._find(request.options.get(Option.MODEL, default_family))
        return family.model_for(request, model_id)

    def plan(self, request: VideoRequest, default_family: str) -> Plan:
        """Choose the model and check everything that was asked of it.

        Raises:
            Refused: It cannot be made like this; nothing is to be sent.
        """
        family, model_id = self._find(request.options.get(Option.MODEL, default_family))
        model = family.model_for(request, model_id)
        if model is None:
            raise self._unable(family, model_id, request)
        parameters = _prompt(family, model, request)
        for option, text in request.options.items():
            if option not in (Option.MODEL, Option.SET):
                parameters.update(_option(family, model, option, text))
        for name, text in settings_of(request.options.get(Option.SET, "")):
            parameters[name] = _setting(family, model, name).read(text, f"{Option.SET} {name}")
        for name in model.required:
            if name not in parameters:
                raise Refused(
                    "refused-needs-setting",
                    model=family.title,
                    setting=name,
                    choices=model.parameters[name].listed(),
                )
        return Plan(model=model, parameters=parameters)

    def _unable(self, family: Family, model_id: str | None, request: VideoRequest) -> Refused:
        """What the family takes, and another one that can do it."""
        models = [model for model in family.models.values() if model_id in (None, model.id)]
        lacking = [role for model in models if (role := model.lacks(request))]
        has_media = bool(request.photos or request.sound or request.video)
        if lacking and len(lacking) == len(models) and (model_id is not None or not has_media):
            return _needs(family, models, lacking[0])
        other = next((able.name for able in self.able(request) if able is not family), "none")
        takes = ", ".join(family.models)
        most = max(model.photos[1] for model in family.models.values())
        if most and len(request.photos) > most and not (request.sound or request.video):
            return Refused(
                "refused-too-many-photos", model=family.title, limit=most, takes=takes, other=other
            )
        wanted = wanted_operations(request)[0]
        return Refused("refused-media", model=family.title, operation=str(wanted), takes=takes, other=other)

    def _find(self, name: str) -> tuple[Family, str | None]:
        wanted = _plain_name(name)
        if wanted in self._by_name:
            return self._by_name[wanted]
        raise self.unknown(name)

    def unknown(self, name: str, *, gone: Collection[str] = ()) -> Refused:
        """The answer to a name that is none: the nearest families of which a model is left."""
        there = {
            known: family.name
            for known, (family, _) in self._by_name.items()
            if any(model.id not in gone for model in family.models.values())
        }
        close = difflib.get_close_matches(_plain_name(name), there, n=3 * NAMES_TOLD, cutoff=0.0)
        nearest = dict.fromkeys(there[one] for one in close) or dict.fromkeys(there.values())
        told = list(nearest)[:NAMES_TOLD] or [self.families[0].name]
        return Refused(
            "refused-unknown-model", name=shorten(name, 40), nearest=told[0], families=", ".join(told)
        )


def _needs(family: Family, models: list[Model], role: Role) -> Refused:
    least = min(model.photos[0] for model in models)
    match role:
        case Role.SOUND:
            return Refused("refused-needs-sound", model=family.title)
        case Role.VIDEO:
            return Refused("refused-needs-video", model=family.title)
        case _ if least > 1:
            return Refused("refused-needs-photos", model=family.title, count=least)
        case _:
            return Refused("refused-needs-photo", model=family.title)


def _prompt(family: Family, model: Model, request: VideoRequest) -> dict[str, Scalar]:
    if not request.prompt:
        if model.needs_prompt:
            raise Refused("refused-no-prompt")
        return {}
    if not model.takes_prompt:
        return {}
    if model.prompt_limit is not None and len(request.prompt) > model.prompt_limit:
        raise Refused(
            "refused-prompt-too-long",
            model=family.title,
            length=len(request.prompt),
            limit=model.prompt_limit,
        )
    return {"prompt": request.prompt}


def _option(family: Family, model: Model, option: Option, text: str) -> dict[str, Scalar]:
    parameter = model.parameter_for(option)
    if parameter is None:
        raise Refused(
            "refused-option",
            option=f"--{option}",
            model=family.title,
            operation=str(model.operation),
            options=", ".join(f"--{taken}" for taken in model.options) or "-",
        )
    if option.is_flag:
        return {parameter.name: False for parameter in model.parameters_for(option)}
    return {parameter.name: parameter.read(text, option)}


def _setting(family: Family, model: Model, name: str) -> Parameter:
    parameter = model.parameters.get(name)
    if parameter is None:
        raise Refused(
            "refused-setting",
            setting=shorten(name, 40),
            model=family.title,
            settings=", ".join(model.parameters) or "-",
        )
    return parameter


def _plain_name(name: str) -> str:
    return re.sub(r"[\W_]", "", name.casefold())
