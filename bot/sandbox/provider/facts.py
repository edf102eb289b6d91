"""What does each model take, and does a body keep to it? Reads the same facts as the bot's catalogue."""

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from bot.sandbox.media import Picture, picture

Schema = Mapping[str, Any]
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


class BodyError(Exception):
    """A body that the provider refuses; the message names the field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFacts:
    """One model."""

    id: str
    paths: tuple[str, ...]
    required: tuple[str, ...]
    parameters: Mapping[str, Schema]

    @property
    def has_sound(self) -> bool:
        """Whether it can make sound at all."""
        return "generate_audio" in self.parameters

    def value(self, body: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401 - whatever the schema says
        """What was asked, or the model's default, or None."""
        return body.get(name, self.parameters.get(name, {}).get("default"))


def load_models() -> dict[str, ModelFacts]:
    """The models of `bot/facts/models.json`, by id."""
    document = json.loads(files("bot").joinpath("facts/models.json").read_text("utf-8"))
    return {
        name: ModelFacts(
            id=name,
            paths=tuple(facts["paths"]),
            required=tuple(facts["required"]),
            parameters=facts["parameters"],
        )
        for name, facts in document["models"].items()
    }


def check(body: Mapping[str, Any], model: ModelFacts, path: str) -> dict[str, Picture]:
    """Hold a body against its model; gives the pictures that it carries, decoded.

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
    if value.startswith(("http://", "https://")):
        return
    if "audio" in name and value.startswith("data:audio/"):
        return
    if "image" not in name or not value.startswith(_PICTURES):
        raise BodyError(f"{name}: Invalid url")
    try:
        decoded = base64.b64decode(value.partition(",")[2], validate=True)
        pictures[name] = picture(decoded)
    except (binascii.Error, OSError, ValueError):
        raise BodyError(f"{name}: the image cannot be read") from None
