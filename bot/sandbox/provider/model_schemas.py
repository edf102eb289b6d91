"""What does each model take, and is a body of its form? Reads the same facts as the bot's catalogue.

What a body of the right form must keep to beyond that is judged in `rules`.
"""

import base64
import binascii
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any, Final

from bot.sandbox.media import Picture, picture

Schema = Mapping[str, Any]
Condition = Mapping[str, Mapping[str, Any]] | Sequence[Mapping[str, Mapping[str, Any]]]
"""Path -> test -> what is wanted: all hold; of a list, any."""
_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,), "array": (list,),
    "object": (dict,),
}  # fmt: skip
_Holds = Callable[[Any, Any], bool]
_BOUNDS: tuple[tuple[str, _Holds, str], ...] = (
    ("minimum", lambda value, bound: value >= bound, "must not be less than"),
    ("maximum", lambda value, bound: value <= bound, "must not be greater than"),
    ("minLength", lambda value, bound: len(value) >= bound, "must have at least this many characters:"),
    ("maxLength", lambda value, bound: len(value) <= bound, "must have at most this many characters:"),
    ("minItems", lambda value, bound: len(value) >= bound, "must have at least this many items:"),
    ("maxItems", lambda value, bound: len(value) <= bound, "must have at most this many items:"),
)
_PICTURES = ("data:image/jpeg;base64,", "data:image/png;base64,", "data:image/webp;base64,")
_LINKS = ("http://", "https://")
_SHOT_TYPE: tuple[Condition, Condition] = (
    {"shot_type": {"present": True}},
    {"multi_prompt": {"present": True}},
)
_IN_WORDS: Mapping[str, tuple[Condition, Condition]] = {"shot-type": _SHOT_TYPE}
"""By the ids of rules that stand in words only: when they apply, and what must hold then."""
_WITHOUT_EFFECT = frozenset({"loop-creation", *_IN_WORDS})
"""Rules that name something which would do nothing, and are not of the kind that says so."""


class BodyError(Exception):
    """A body that the provider refuses; the message names the field."""

    def __init__(self, message: str, *, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule out of the provider's prose."""

    id: str
    text: str
    when: Condition
    """Empty: always."""
    then: Condition
    refuses: bool = True
    """Whether a body that breaks it is refused; else what it names has no effect."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSchema:
    """One model."""

    id: str
    paths: tuple[str, ...]
    required: tuple[str, ...]
    parameters: Mapping[str, Schema]
    rules: tuple[Rule, ...] = ()
    """Those that can be held against a body."""
    inputs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """By parameter, what the documents say of its media."""
    links_only: frozenset[str] = frozenset()
    """Media that are taken as public links and in no other form."""
    length: str = "duration"
    """What the length of the video follows, in the facts' words."""
    sound: str = ""
    """Whether the video has sound, in the facts' words."""
    title: str = ""
    """What the list calls it; empty: the end of its id."""
    developer: str = "Google"
    is_live: bool = True
    """Whether it stands in the list of ids that was compared with the live one."""

    @property
    def has_audio(self) -> bool:
        """Whether it can make sound at all."""
        return "generate_audio" in self.parameters

    @property
    def media(self) -> list[str]:
        """The parameters that take media."""
        return [name for name, schema in self.parameters.items() if name in self.inputs or _is_link(schema)]

    def value(self, body: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401 - whatever the schema says
        """What was asked, or the model's default, or None."""
        return body.get(name, self.parameters.get(name, {}).get("default"))


NEWCOMER: Final = ModelSchema(
    id="google/veo-9.0-t2v",
    title="Veo 9",
    paths=("/v2/video/generations",),
    required=("prompt",),
    parameters={
        "prompt": {"type": "string", "maxLength": 2000},
        "aspect_ratio": {"type": "string", "enum": ["16:9", "9:16"]},
        "resolution": {"type": "string", "enum": ["720p", "1080p"], "default": "720p"},
        "duration": {"type": "integer", "enum": [4, 6, 8], "default": 8},
        "generate_audio": {"type": "boolean", "default": True},
    },
)
"""A model that no document of today knows: the provider may list it while everything runs."""


def load_models() -> dict[str, ModelSchema]:
    """The models of `bot/facts/models.json`, by id, with what `rules.json` says of them."""
    models, rules = (
        json.loads(files("bot").joinpath(f"facts/{name}.json").read_text("utf-8"))
        for name in ("models", "rules")
    )
    by_link = set(rules["_general"]["media"]["video_url_link_only"])
    return {
        name: _model(name, facts, rules.get(name, {}), by_link) for name, facts in models["models"].items()
    }


def _model(name: str, facts: Mapping[str, Any], told: Mapping[str, Any], by_link: set[str]) -> ModelSchema:
    inputs = told.get("inputs", {})
    links_only = {one for one, medium in inputs.items() if medium["told"] and medium["accepts"] == ["https"]}
    output = told.get("output", {})
    return ModelSchema(
        id=name,
        paths=tuple(facts["paths"]),
        required=tuple(facts["required"]),
        parameters=facts["parameters"],
        rules=tuple(_rules(told.get("rules", ()))),
        inputs=inputs,
        links_only=frozenset(links_only | ({"video_url"} if name in by_link else set())),
        length=output.get("length", "duration"),
        sound=output.get("sound", ""),
        is_live=told.get("ids", {}).get("in_list", True),
    )


def _rules(told: Sequence[Mapping[str, Any]]) -> Iterator[Rule]:
    for one in told:
        when, then = _IN_WORDS.get(one["id"], (one.get("if", {}), one.get("then")))
        if then is not None:
            refuses = one["kind"] != "ignored" and one["id"] not in _WITHOUT_EFFECT
            yield Rule(id=one["id"], text=one["text"], when=when, then=then, refuses=refuses)


def check(body: Mapping[str, Any], model: ModelSchema, path: str) -> dict[str, Picture]:
    """Hold a body's form against its model; gives the pictures that it carries, decoded.

    Raises:
        BodyError: at the first thing that the model does not take.
    """
    if path not in model.paths:
        raise BodyError(f"model: {model.id} is not served on {path}")
    for name in model.required:
        if name not in body:
            raise BodyError(f"{name}: Required")
    pictures: dict[str, Picture] = {}
    for name, value in body.items():
        if name == "model":
            continue
        if name not in model.parameters:
            raise BodyError(f"{name}: Unrecognized key for {model.id}")
        _check(name, value, model.parameters[name], pictures)
    if not str(body.get("prompt", "-")).strip():
        raise BodyError("prompt: must not be empty")
    return pictures


def check_value(name: str, value: object, schema: Schema, pictures: dict[str, Picture]) -> None:
    """Hold one value against its schema, and keep the pictures in it.

    Raises:
        BodyError: It is not taken.
    """
    _check(name, value, schema, pictures)


def _is_link(schema: Schema) -> bool:
    return any(
        one.get("format") == "uri" for one in (schema, schema.get("items", {}), *schema.get("anyOf", ()))
    )


def _check(name: str, value: object, schema: Schema, pictures: dict[str, Picture]) -> None:
    if value is None and schema.get("nullable"):
        return
    if "anyOf" in schema:
        kind = "array" if isinstance(value, list) else "string"
        schema = next((one for one in schema["anyOf"] if one.get("type") == kind), schema)
    expected = _TYPES.get(str(schema.get("type")))
    is_flag = isinstance(value, bool) and expected != (bool,)
    if expected and (is_flag or not isinstance(value, expected)):
        raise BodyError(f"{name}: expected {schema['type']}, received {type(value).__name__}")
    if "enum" in schema and value not in schema["enum"]:
        raise BodyError(f"{name}: expected one of {json.dumps(schema['enum'])}, received {value!r}")
    for key, holds, words in _BOUNDS:
        if key in schema and not holds(value, schema[key]):
            raise BodyError(f"{name}: {words} {schema[key]}")
    if isinstance(value, list):
        for index, item in enumerate(value):
            _check(f"{name}.{index}", item, schema.get("items", {}), pictures)
    if isinstance(value, str) and schema.get("format") == "uri":
        _check_uri(name, value, pictures)


def _check_uri(name: str, value: str, pictures: dict[str, Picture]) -> None:
    if value.startswith((*_LINKS, "gs://")):
        return
    if any(kind in name and value.startswith(f"data:{kind}/") for kind in ("audio", "video")):
        return
    if "image" not in name or not value.startswith(_PICTURES):
        raise BodyError(f"{name}: Invalid url")
    try:
        decoded = base64.b64decode(value.partition(",")[2], validate=True)
        pictures[name] = picture(decoded)
    except (binascii.Error, OSError, ValueError):
        raise BodyError(f"{name}: the image cannot be read") from None
