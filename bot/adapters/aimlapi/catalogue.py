"""Two files of data -> the catalogue: `models.json` says what each model takes, `families.json` who is who.

`families.json` lists the families in the order in which people see them. A family gives for each operation
one model: its `id`, `typical_seconds`, and where needed `image_min_side` (pixels) and `path`, which stands
above what the catalogue would choose among the model's own paths.
"""

import json
import math
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any, Final

from bot.domain.catalogue import Catalogue, Family, Model, Operation, Parameter
from bot.domain.job import Scalar

PATHS: Final = ("/v2/video/generations", "/v2/generate/video/google/generation")
"""Where models are asked for; the first of these that a model lists is taken."""
IMAGE_MIN_SIDE: Final = 720
"""Pixels; what Veo wants, and the least that any model makes good use of."""

_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}
_IMAGES: Final = ("image_url", "first_frame_image")
"""The names that models give to the photo that becomes the first frame."""

_FAMILY_FIELDS: Final = frozenset({"name", "title", "models"})
_MODEL_FIELDS: Final = frozenset({"id", "typical_seconds", "image_min_side", "path"})


def load_catalogue() -> Catalogue:
    """The catalogue that is installed with the bot.

    Raises:
        ValueError: The data is at fault; the text names the entry.
    """
    folder = files("bot.adapters.aimlapi")
    return build_catalogue(
        json.loads(folder.joinpath("models.json").read_text("utf-8")),
        json.loads(folder.joinpath("families.json").read_text("utf-8")),
    )


def build_catalogue(models: Mapping[str, Any], families: Mapping[str, Any]) -> Catalogue:
    """The catalogue of the two documents.

    Raises:
        ValueError: The data is at fault; the text names the entry.
    """
    facts = _field(models, "models", dict, "models.json")
    listed = _field(families, "families", list, "families.json")
    read = tuple(_family(entry, f"families.json, entry {place}", facts) for place, entry in enumerate(listed))
    names = [family.name for family in read]
    if len(set(names)) < len(names):
        raise ValueError(f"families.json: two families have one name among {', '.join(names)}")
    return Catalogue(read)


def _family(entry: Any, where: str, facts: Mapping[str, Any]) -> Family:  # noqa: ANN401 - JSON as it came
    if not isinstance(entry, dict):
        raise ValueError(f"{where}: expected an object")  # noqa: TRY004 - the data is at fault, not the code
    name = _field(entry, "name", str, where)
    where = f"family {name}"
    _no_others(entry, _FAMILY_FIELDS, where)
    models = _field(entry, "models", dict, where)
    return Family(
        name=name,
        title=_field(entry, "title", str, where),
        models={
            _operation(word, where): _model(facts, one, _operation(word, where), f"{where}, {word}")
            for word, one in models.items()
        },
    )


def _operation(word: str, where: str) -> Operation:
    try:
        return Operation(word)
    except ValueError:
        raise ValueError(f"{where}: no such operation as {word!r}") from None


def _model(facts: Mapping[str, Any], entry: Any, operation: Operation, where: str) -> Model:  # noqa: ANN401
    if not isinstance(entry, dict):
        raise ValueError(f"{where}: expected an object")  # noqa: TRY004 - the data is at fault, not the code
    model_id = _field(entry, "id", str, where)
    where = f"{where}, model {model_id}"
    _no_others(entry, _MODEL_FIELDS, where)
    if model_id not in facts:
        raise ValueError(f"{where}: models.json does not know it")
    known = facts[model_id]
    specs = _field(known, "parameters", dict, where)
    image = _image_parameter(specs)
    given = {"prompt", image} if operation is Operation.IMAGE else {"prompt"}
    if operation is Operation.IMAGE and image is None:
        raise ValueError(f"{where}: it has no parameter that takes a photo")
    required = known.get("required")
    if not isinstance(required, list):
        raise ValueError(f"{where}: required is no list")  # noqa: TRY004 - as above
    if missing := set(required) - given:
        raise ValueError(f"{where}: nobody gives what it requires: {', '.join(sorted(missing))}")
    return Model(
        id=model_id,
        path=_path(_field(known, "paths", list, where), entry.get("path"), where),
        operation=operation,
        parameters={one.name: one for one in _parameters(specs, where)},
        image_parameter=image,
        prompt_limit=_prompt_limit(specs, where),
        typical_seconds=_positive(entry, "typical_seconds", None, where),
        image_min_side=int(_positive(entry, "image_min_side", IMAGE_MIN_SIDE, where)),
    )


def _path(paths: list[Any], override: object, where: str) -> str:
    wanted = (*PATHS, *paths) if override is None else (override,)
    found = next((path for path in wanted if path in paths), None)
    if not isinstance(found, str) or not found.startswith("/"):
        raise ValueError(f"{where}: it is not served on {override or 'any path'}")
    return found


def _parameters(specs: Mapping[str, Any], where: str) -> Iterator[Parameter]:
    for name, spec in specs.items():
        if not isinstance(spec, dict):
            raise ValueError(f"{where}, parameter {name}: expected an object")  # noqa: TRY004 - as above
        if name != "prompt" and not _is_media(name, spec) and _is_scalar(spec):
            yield _parameter(name, spec, f"{where}, parameter {name}")


def _parameter(name: str, spec: Mapping[str, Any], where: str) -> Parameter:
    kind: str = spec["type"]
    choices = spec.get("enum", [])
    if not isinstance(choices, list) or ("enum" in spec and not choices):
        raise ValueError(f"{where}: its list of values is none")
    taken = tuple(_value(choice, kind, where) for choice in choices if choice is not None)
    given = spec.get("default")
    default = _value(given, kind, where) if given is not None else None
    if taken and default is not None and default not in taken:
        raise ValueError(f"{where}: its default {default!r} is not among its values")
    length = _number(spec, "maxLength", where)
    return Parameter(
        name=name,
        type=kind,
        choices=taken,
        default=default,
        minimum=_number(spec, "minimum", where),
        maximum=_number(spec, "maximum", where),
        max_length=None if length is None else int(length),
    )


def _value(value: Any, kind: str, where: str) -> Scalar:  # noqa: ANN401 - JSON as it came
    fits = isinstance(value, _TYPES[kind]) and isinstance(value, bool) == (kind == "boolean")
    if not fits:
        raise ValueError(f"{where}: {value!r} is no {kind}")
    scalar: Scalar = value
    return scalar


def _is_scalar(spec: Mapping[str, Any]) -> bool:
    return spec.get("type") in _TYPES


def _is_media(name: str, spec: Mapping[str, Any]) -> bool:
    return spec.get("format") == "uri" or name in _IMAGES or name.endswith(("_url", "_urls"))


def _image_parameter(specs: Mapping[str, Any]) -> str | None:
    for name in _IMAGES:
        spec = specs.get(name)
        if isinstance(spec, dict) and spec.get("type") == "string":
            return name
    return None


def _prompt_limit(specs: Mapping[str, Any], where: str) -> int | None:
    prompt = specs.get("prompt")
    if not isinstance(prompt, dict) or prompt.get("type") != "string":
        raise ValueError(f"{where}: it takes no prompt")
    limit = _number(prompt, "maxLength", f"{where}, parameter prompt")
    return None if limit is None else int(limit)


def _number(spec: Mapping[str, Any], name: str, where: str) -> float | None:
    value = spec.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{where}: {name} is no number")
    return value


def _positive(entry: Mapping[str, Any], name: str, default: float | None, where: str) -> float:
    value = _number(entry, name, where)
    value = default if value is None else value
    if value is None or value <= 0:
        raise ValueError(f"{where}: {name} must be a number above 0")
    return value


def _field(entry: Any, name: str, kind: type, where: str) -> Any:  # noqa: ANN401 - JSON as it came
    value = entry.get(name) if isinstance(entry, dict) else None
    if not isinstance(value, kind) or not value:
        raise ValueError(f"{where}: {name} is missing, empty, or of the wrong type")
    return value


def _no_others(entry: Mapping[str, Any], fields: frozenset[str], where: str) -> None:
    # A misspelled optional field would otherwise be obeyed by nobody.
    if others := set(entry) - fields:
        raise ValueError(f"{where}: unknown fields {', '.join(sorted(others))}")
