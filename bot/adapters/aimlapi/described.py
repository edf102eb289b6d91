"""The provider's own description of one model -> what it makes videos of, where that can be told for sure.

Which media a model requires decides what it serves: none, words alone; a photo, that photo; and so on; where
its id names the task, no other. What it makes of a video stands in no schema, but where a parameter names the
task: such a model is taken for what that says, and else not at all. Whatever it requires beside must be of a
kind that people can say, or have a default. An optional parameter that cannot be read is left out: nobody can
set it, and the rest serves as well.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.adapters.aimlapi.catalogue import PATHS, model_of
from bot.adapters.aimlapi.documents import DocumentError, facts_of
from bot.adapters.aimlapi.inputs import is_list, parameter_of
from bot.adapters.aimlapi.parameters import is_media, parameters_of
from bot.domain.bounds import NEW_CHOICES, NEW_PARAMETERS
from bot.domain.catalogue import UNKNOWN_SECONDS
from bot.domain.errors import NotUnderstood, Problem
from bot.domain.inert import one_line
from bot.domain.models import Model, Operation, Role
from bot.domain.parameters import PARAMETERS_OF, Parameter
from bot.domain.values import Scalar, shorten

PATH: Final = PATHS[0]
"""The only place where new models are asked for: who follows a generation after a restart knows no other."""
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
_CHOICE_LENGTH: Final = 100
_LIVE: Final = re.compile(r"://|[@#]\w|(?<=\w)\.(?=[^\W\d])|(?<!\S)/\w")
"""A link, a mention, a tag, a command."""
_SELECTORS: Final = ("task", "type")
_TASKS: Final[Mapping[str, tuple[Operation, ...]]] = {
    "text_to_video": (Operation.TEXT,),
    "image_to_video": (Operation.IMAGE, Operation.FRAMES),
    "reference_to_video": (Operation.REFERENCES,),
    "video": (Operation.TEXT, Operation.IMAGE, Operation.FRAMES),
    "edit": (Operation.EDIT,),
    "video_edit": (Operation.EDIT,),
}
"""What the words of a parameter that names the task stand for (Gemini Omni, Ray 3.2)."""
_NEEDED: Final[Mapping[Operation, frozenset[Role]]] = {
    Operation.TEXT: frozenset(),
    Operation.IMAGE: frozenset({Role.FIRST_FRAME}),
    Operation.FRAMES: frozenset({Role.FIRST_FRAME, Role.LAST_FRAME}),
    Operation.REFERENCES: frozenset({Role.REFERENCE}),
    Operation.TALKING: frozenset({Role.FIRST_FRAME, Role.SOUND}),
    Operation.EDIT: frozenset({Role.VIDEO}),
}
_IDS: Final[Mapping[str, frozenset[Operation]]] = {
    r"text-to-video|\bt2v\b": frozenset({Operation.TEXT}),
    r"image-to-video|\bi2v\b": frozenset(_NEEDED) - {Operation.TEXT, Operation.EDIT},
    r"reference-to-video|\br2v\b": frozenset({Operation.REFERENCES}),
    r"video-to-video|\bv2v\b": frozenset({Operation.EDIT}),
}
"""What the provider's ids say of the task; no schema contradicts it."""
_PLAIN_SHAPE: Final = "16:9"
"""Asked for by name where a model of words takes it and tells no default, as with the models that we know."""


def models_of(document: object, model_id: str) -> Mapping[Operation, Model]:
    """The model as it serves each operation, at least one.

    Args:
        document: The JSON of its description, as it came.
        model_id: The one that it is asked for.

    Raises:
        NotUnderstood: It is not taken; the problem says why.
    """
    try:
        found = facts_of(document)
    except DocumentError as error:
        raise not_understood(model_id, error.reason, str(error)) from error
    if model_id not in found:
        raise not_understood(model_id, "other-model", "its description is of another model")
    facts = found[model_id]
    if PATH not in facts["paths"]:
        raise not_understood(model_id, "path", f"it is asked for at {shorten(str(facts['paths']), 100)}")
    if len(facts["parameters"]) > NEW_PARAMETERS.limit:
        raise not_understood(model_id, "unreadable", f"{len(facts['parameters'])} parameters")
    return _Reading.of(model_id, facts).models()


def not_understood(model_id: str, reason: str, text: str, **values: str) -> NotUnderstood:
    """The error for one of the reasons, which are messages `unreachable-...` of `locales/`."""
    problem = Problem(key=f"unreachable-{reason}", values=values)
    said = f"{one_line(shorten(model_id, 80))}: {one_line(shorten(text, 200))}"
    return NotUnderstood(said, problem=problem)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    model_id: str
    specs: Mapping[str, Any]
    """The schemas that can be read."""
    required: tuple[str, ...]
    parameters: Mapping[str, Parameter]
    roles: Mapping[Role, str]
    """The parameter for each role that it has one for."""

    @classmethod
    def of(cls, model_id: str, facts: Mapping[str, Any]) -> "_Reading":
        specs, parameters = dict[str, Any](), dict[str, Parameter]()
        for name, told in facts["parameters"].items():
            spec = _plain(told)
            parameter = _readable(name, spec)
            if parameter is not None:
                parameters[name] = parameter
            if parameter is not None or name == "prompt" or not _is_scalar(name, spec):
                specs[name] = spec
        roles = {role: found for role in Role if (found := parameter_of(specs, role)) is not None}
        return cls(
            model_id=model_id,
            specs=specs,
            required=tuple(dict.fromkeys(facts["required"])),
            parameters=parameters,
            roles=roles,
        )

    def models(self) -> Mapping[Operation, Model]:
        self._check_required()
        found = {operation: self._model(operation) for operation in self._operations()}
        if found:
            return found
        if Role.VIDEO in self.roles:
            raise not_understood(self.model_id, "use-of-video", "what it makes of a video is not told")
        media = [name for name in self.required if name in self.roles.values()]
        if media:
            raise self._lacks(media[0])
        raise not_understood(self.model_id, "no-input", "it takes neither words nor a photo that is known")

    def _check_required(self) -> None:
        known = {*self.roles.values(), *(("prompt",) if "prompt" in self.specs else ())}
        for name in self.required:
            if name not in known and not _can_be_said(self.parameters.get(name)):
                raise self._lacks(name)

    def _lacks(self, name: str) -> NotUnderstood:
        shown = name if _NAME.fullmatch(name) else "?"
        return not_understood(self.model_id, "required", f"it requires {name}", parameter=shown)

    def _operations(self) -> Iterator[Operation]:
        media = {name for name in self.required if name in self.roles.values()}
        selector, named = self._selector(), _named(self.model_id)
        for operation, needed in _NEEDED.items():
            if named is not None and operation not in named:
                continue
            if not needed <= set(self.roles) or not media <= {self.roles[role] for role in needed}:
                continue
            if selector and not self._tasks(selector, operation):
                continue
            if operation is Operation.TEXT and "prompt" not in self.specs:
                continue
            if operation is Operation.TALKING and self.roles[Role.SOUND] not in self.required:
                continue  # else the sound may be music, or what a film is cut to
            if operation is Operation.EDIT and not selector:
                continue
            if operation is Operation.REFERENCES and not is_list(self.specs[self.roles[Role.REFERENCE]]):
                continue
            yield operation

    def _selector(self) -> str | None:
        """The parameter that names the task."""
        return next(
            (
                name
                for name in _SELECTORS
                if name in self.parameters and set(map(str, self.parameters[name].choices)) & set(_TASKS)
            ),
            None,
        )

    def _tasks(self, selector: str, operation: Operation) -> list[str]:
        choices = map(str, self.parameters[selector].choices)
        return [word for word in choices if operation in _TASKS.get(word, ())]

    def _model(self, operation: Operation) -> Model:
        given: dict[str, Scalar] = {
            name: parameter.default
            for name in self.required
            if (parameter := self.parameters.get(name)) is not None and parameter.default is not None
        }
        shape = self.parameters.get("aspect_ratio")
        if operation is Operation.TEXT and shape and shape.default is None and _PLAIN_SHAPE in shape.choices:
            given["aspect_ratio"] = _PLAIN_SHAPE
        selector = self._selector()
        fixed = {selector: self._tasks(selector, operation)[0]} if selector else {}
        given = {name: value for name, value in given.items() if name not in fixed}
        entry = {"id": self.model_id, "typical_seconds": UNKNOWN_SECONDS, "fixed": fixed, "given": given}
        untold = {name: {"accepts": [], "told": False} for name in self.roles.values()}
        facts = {
            "paths": [PATH],
            "required": list(self.required),
            "parameters": self.specs,
            "prose": {"inputs": untold},
        }
        try:
            return model_of({self.model_id: facts}, entry, operation, str(operation))
        except ValueError as error:
            raise not_understood(self.model_id, "unreadable", str(error)) from error


def _named(model_id: str) -> frozenset[Operation] | None:
    """What an id speaks of; None: it names no task, or several."""
    found = [operations for pattern, operations in _IDS.items() if re.search(pattern, model_id.lower())]
    return found[0] if len(found) == 1 else None


def _can_be_said(parameter: Parameter | None) -> bool:
    """Whether somebody who reads what is missing can name it, or need not."""
    if parameter is None:
        return False
    is_option = any(parameter.name in names for names in PARAMETERS_OF.values())
    is_bounded = parameter.minimum is not None and parameter.maximum is not None
    return bool(
        parameter.default is not None
        or parameter.choices
        or (is_bounded and parameter.type != "string")
        or parameter.type == "boolean"
        or (is_option and parameter.type != "string")
    )


def _readable(name: str, spec: Mapping[str, Any]) -> Parameter | None:
    """The parameter as people can set it; None: it is none of these, or cannot be read."""
    choices = spec.get("enum")
    if not _NAME.fullmatch(name) or (isinstance(choices, list) and len(choices) > NEW_CHOICES.limit):
        return None
    try:
        found = next(parameters_of({name: spec}, name), None)
    except ValueError:
        return None
    words = [] if found is None else [*found.choices, found.default]
    return found if all(_is_sayable(word) for word in words if isinstance(word, str)) else None


def _is_sayable(word: str) -> bool:
    """Whether it can stand in a message as it is: a list of values must bring no link into a chat."""
    return len(word) <= _CHOICE_LENGTH and one_line(word) == word and not _LIVE.search(word)


def _is_scalar(name: str, spec: Mapping[str, Any]) -> bool:
    return spec.get("type") in {"string", "integer", "number", "boolean"} and not is_media(name, spec)


def _plain(spec: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema of one type, where the other one is `null` only, as newer documents write `nullable`."""
    kinds = spec.get("type")
    if isinstance(kinds, list):
        real = [kind for kind in kinds if kind != "null"]
        spec = {**spec, "type": real[0] if len(real) == 1 and isinstance(real[0], str) else "mixed"}
    elif kinds is not None and not isinstance(kinds, str):
        spec = {**spec, "type": "mixed"}
    ways = [one for one in spec.get("anyOf", ()) if isinstance(one, dict) and one.get("type") != "null"]
    if len(ways) == 1 and len(spec["anyOf"]) == 2:  # noqa: PLR2004 - one, and none
        rest = {name: value for name, value in spec.items() if name != "anyOf"}
        return _plain({**rest, **ways[0]})
    return spec
