"""Three files of data -> the catalogue: what each model takes, what the documents say of it, who is who.

`models.json` and `rules.json` are facts (`bot/facts`). `families.json` is curated by hand: the families in
the order in which people see them. A family gives for each operation one model: its `id`, `typical_seconds`,
and where needed

    path              above what the catalogue would choose among the model's own paths
    fixed             parameters that say nothing but which operation is meant
    given             parameters that are sent where nobody says otherwise: `16:9` for words where no document
                      tells which shape a model takes by itself, so that what is offered is what is made
    spoken, speaker   parameters that take the words of a request as what is to be said, and the voice
    references_in     the parameter that takes the photos as a list, where it is not one for references
    references        how many of them: the least and the most
    most_references   where the model's own list has no limit
    takes_sound       a video may bring a sound
    image_min_side    pixels
    image_sizes       the only sizes of a photo, by resolution and aspect ratio

`unreachable` lists the ids that no input of a chat can reach, each with the reason, which is the message
`unreachable-{reason}` of `locales/`.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib.resources import files
from typing import Any, Final

from bot.adapters.aimlapi import rulebook
from bot.domain.catalogue import Catalogue, Family, Input, Model, Operation, Parameter, Role
from bot.domain.job import Scalar
from bot.domain.media import Size
from bot.domain.models import Tag

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
_NAMES: Final[Mapping[Role, tuple[str, ...]]] = {
    Role.FIRST_FRAME: ("image_url", "first_frame_image"),
    Role.LAST_FRAME: ("last_image_url", "tail_image_url"),
    Role.REFERENCE: (
        "image_urls", "reference_image_urls", "reference_images", "image_list", "reference_image_url",
    ),
    Role.SOUND: ("audio_url", "audio_urls"),
    Role.VIDEO: ("video_url", "video_urls"),
}  # fmt: skip
"""The names that models give to what plays a role; the first that a model has is taken."""
_ROLES: Final[Mapping[Operation, tuple[Role, ...]]] = {
    Operation.TEXT: (),
    Operation.IMAGE: (Role.FIRST_FRAME,),
    Operation.FRAMES: (Role.FIRST_FRAME, Role.LAST_FRAME),
    Operation.REFERENCES: (Role.REFERENCE,),
    Operation.TALKING: (Role.FIRST_FRAME, Role.SOUND),
    Operation.EDIT: (Role.VIDEO,),
    Operation.EXTEND: (Role.VIDEO,),
    Operation.GUIDE: (Role.VIDEO,),
}
"""What an operation cannot do without."""
_LISTS_FIRST: Final = ("video_urls", "video_url")
"""Where a video is an example: a model that takes both kinds names those of its list in the prompt."""
_WORDLESS: Final = frozenset({Operation.TALKING, Operation.EDIT, Operation.EXTEND, Operation.GUIDE})
"""Operations that can do without a prompt where the model can."""
_INTERNAL: Final = frozenset({"provider", "sync_mode", "delivery", "previous_interaction_id"})
"""Parameters that are between the provider and the program that asks: no business of people."""
_SAFETY: Final = re.compile(r"safety|moderation|nsfw|content_?(?:check|filter)", re.IGNORECASE)
"""Parameters that loosen the provider's own check of what is asked for: the owner's account would answer."""
_MOST_REFERENCES: Final = 3
"""Photos, where neither the model nor the family names a limit."""

_TOP_FIELDS: Final = frozenset({"families", "unreachable"})
_FAMILY_FIELDS: Final = frozenset({"name", "title", "developer", "models"})
_MODEL_FIELDS: Final = frozenset(
    {"id", "typical_seconds", "path", "fixed", "given", "spoken", "speaker", "references_in", "references",
     "most_references", "takes_sound", "image_min_side", "image_sizes"}
)  # fmt: skip


def load_catalogue() -> Catalogue:
    """The catalogue that is installed with the bot.

    Raises:
        ValueError: The data is at fault; the text names the entry.
    """
    folder = files("bot.adapters.aimlapi")
    return build_catalogue(
        json.loads(files("bot.facts").joinpath("models.json").read_text("utf-8")),
        json.loads(folder.joinpath("families.json").read_text("utf-8")),
        json.loads(files("bot.facts").joinpath("rules.json").read_text("utf-8")),
    )


def build_catalogue(
    models: Mapping[str, Any], families: Mapping[str, Any], rules: Mapping[str, Any] | None = None
) -> Catalogue:
    """The catalogue of the documents; without the third, no model has rules.

    Raises:
        ValueError: The data is at fault; the text names the entry.
    """
    facts = {
        name: {**known, "prose": (rules or {}).get(name, {})}
        for name, known in _field(models, "models", dict, "models.json").items()
    }
    _no_others(families, _TOP_FIELDS, "families.json")
    listed = _field(families, "families", list, "families.json")
    read = tuple(_family(entry, f"families.json, entry {place}", facts) for place, entry in enumerate(listed))
    names = [family.name for family in read]
    if len(set(names)) < len(names):
        raise ValueError(f"families.json: two families have one name among {', '.join(names)}")
    unreachable = families.get("unreachable", {})
    if strange := set(unreachable) - set(facts):
        raise ValueError(f"families.json: unreachable, but unknown: {', '.join(sorted(strange))}")
    return Catalogue(read, unreachable)


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
        developer=str(entry.get("developer", "")),
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
    required = known.get("required")
    if not isinstance(required, list):
        raise ValueError(f"{where}: required is no list")  # noqa: TRY004 - as above
    prose = known["prose"]
    inputs = {
        role: _with_prose(taken, prose) for role, taken in _inputs(specs, required, entry, operation, where)
    }
    fixed, given = entry.get("fixed", {}), entry.get("given", {})
    parameters = {one.name: one for one in _parameters(specs, where) if one.name not in fixed}
    spoken = {entry[name] for name in ("spoken", "speaker") if name in entry}
    if strange := (set(fixed) | set(given) | spoken) - set(specs):
        raise ValueError(f"{where}: fixed, given or spoken, but unknown: {', '.join(sorted(strange))}")
    media = {taken.parameter for taken in inputs.values()}
    if missing := set(required) - {"prompt", *media, *parameters, *fixed}:
        raise ValueError(f"{where}: nobody gives what it requires: {', '.join(sorted(missing))}")
    takes_prompt = "prompt" in specs
    return Model(
        id=model_id,
        path=_path(_field(known, "paths", list, where), entry.get("path"), where),
        operation=operation,
        parameters=parameters,
        inputs=inputs,
        fixed=fixed,
        given=given,
        rules=rulebook.rules_of(prose, where),
        spoken=entry.get("spoken"),
        speaker=entry.get("speaker"),
        source_limit=_source_limit(inputs, prose),
        is_presumed_gone=rulebook.is_presumed_gone(prose),
        required=tuple(name for name in required if name in parameters),
        takes_prompt=takes_prompt,
        needs_prompt="prompt" in required or (takes_prompt and operation not in _WORDLESS),
        prompt_limit=_prompt_limit(specs, where) if takes_prompt else None,
        typical_seconds=_positive(entry, "typical_seconds", None, where),
        image_min_side=int(_positive(entry, "image_min_side", IMAGE_MIN_SIDE, where)),
        image_sizes={
            resolution: {ratio: Size(width=width, height=height) for ratio, (width, height) in sizes.items()}
            for resolution, sizes in entry.get("image_sizes", {}).items()
        },
    )


def _with_prose(taken: Input, prose: Mapping[str, Any]) -> Input:
    tag = rulebook.tag_of(prose, taken.parameter)
    return replace(
        taken,
        data=rulebook.data_form(prose, taken.parameter),
        bounds=rulebook.picture_bounds(prose, taken.parameter),
        tag=None if tag is None else Tag(form=tag[0], first=tag[1]),
    )


def _source_limit(inputs: Mapping[Role, Input], prose: Mapping[str, Any]) -> float | None:
    video = inputs.get(Role.VIDEO)
    found = prose.get("inputs", {}).get(video.parameter, {}).get("seconds_used") if video else None
    return None if found is None else float(found)


def _inputs(
    specs: Mapping[str, Any], required: list[str], entry: Mapping[str, Any], operation: Operation, where: str
) -> Iterator[tuple[Role, Input]]:
    if operation is Operation.TEXT and "prompt" not in specs:
        raise ValueError(f"{where}: it takes no prompt")
    for role in Role:
        needed = role in _ROLES[operation]
        if needed and role is Role.REFERENCE and "references_in" in entry:
            least, most = entry["references"]
            yield role, Input(parameter=entry["references_in"], is_list=True, least=least, most=most)
            continue
        is_example = role is Role.VIDEO and operation is Operation.GUIDE
        names = _LISTS_FIRST if is_example else _NAMES[role]
        found = next((name for name in names if _input_kind(specs.get(name))), None)
        if found is None:
            if needed:
                thing = {Role.SOUND: "a sound", Role.VIDEO: "a video"}.get(role, "a photo")
                raise ValueError(f"{where}: it has no parameter that takes {thing}")
            continue
        extra = operation in (Operation.EDIT, Operation.GUIDE) and (
            role is Role.REFERENCE
            or (role is Role.FIRST_FRAME and found in required)
            or (role is Role.SOUND and bool(entry.get("takes_sound")))
        )
        if needed or extra:
            yield role, _input(found, specs[found], entry, role, required=needed or found in required)


def _input(
    name: str, spec: Mapping[str, Any], entry: Mapping[str, Any], role: Role, *, required: bool
) -> Input:
    is_list = _input_kind(spec) == "array"
    if not is_list or role is not Role.REFERENCE:
        return Input(parameter=name, is_list=is_list, required=required)
    return Input(
        parameter=name,
        is_list=True,
        required=required,
        least=int(spec.get("minItems", 1)),
        most=int(spec.get("maxItems", entry.get("most_references", _MOST_REFERENCES))),
    )


def _input_kind(spec: object) -> str | None:
    """`string` or `array` of strings, whichever it takes; None: neither."""
    if not isinstance(spec, dict):
        return None
    if "anyOf" in spec:
        return next((kind for one in spec["anyOf"] if (kind := _input_kind(one))), None)
    kind = spec.get("type")
    if kind == "array":
        return "array" if _input_kind(spec.get("items")) == "string" else None
    return "string" if kind == "string" else None


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
        if _SAFETY.search(name):
            continue
        if name != "prompt" and name not in _INTERNAL and not _is_media(name, spec) and _is_scalar(spec):
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
    return spec.get("format") == "uri" or name.endswith(("_url", "_urls", "_uri"))


def _prompt_limit(specs: Mapping[str, Any], where: str) -> int | None:
    prompt = specs.get("prompt")
    if not isinstance(prompt, dict) or prompt.get("type") != "string":
        raise ValueError(f"{where}: its prompt is no text")
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
