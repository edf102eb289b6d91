"""The schemas of `models.json` -> the parameters of a model that people can set, and its prompt.

What takes media is the business of `inputs`.
"""

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.adapters.aimlapi.json_fields import number
from bot.domain.parameters import Parameter
from bot.domain.values import Scalar

_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}
_INTERNAL: Final = frozenset({"provider", "sync_mode", "delivery", "previous_interaction_id"})
"""Parameters that are between the provider and the program that asks: no business of people."""
_SAFETY: Final = re.compile(r"safety|moderation|nsfw|content_?(?:check|filter)", re.IGNORECASE)
"""Parameters that loosen the provider's own check of what is asked for: the owner's account would answer."""


def parameters_of(specs: Mapping[str, Any], where: str) -> Iterator[Parameter]:
    """Those that people can set.

    Raises:
        ValueError: A schema is at fault; the text names the parameter.
    """
    for name, spec in specs.items():
        if not isinstance(spec, dict):
            raise ValueError(f"{where}, parameter {name}: expected an object")  # noqa: TRY004 - the data is at fault
        if _SAFETY.search(name):
            continue
        if name != "prompt" and name not in _INTERNAL and not is_media(name, spec) and _is_scalar(spec):
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
    length = number(spec, "maxLength", where)
    return Parameter(
        name=name,
        type=kind,
        choices=taken,
        default=default,
        minimum=number(spec, "minimum", where),
        maximum=number(spec, "maximum", where),
        max_length=None if length is None else int(length),
    )


def _value(value: Any, kind: str, where: str) -> Scalar:  # noqa: ANN401 - JSON as it came
    fits = isinstance(value, _TYPES[kind]) and isinstance(value, bool) == (kind == "boolean")
    fits = fits and (not isinstance(value, float) or math.isfinite(value))
    if not fits:
        raise ValueError(f"{where}: {value!r} is no {kind}")
    scalar: Scalar = value
    return scalar


def _is_scalar(spec: Mapping[str, Any]) -> bool:
    return spec.get("type") in _TYPES


def is_media(name: str, spec: Mapping[str, Any]) -> bool:
    """Whether it takes a link to a medium, by its name or its format."""
    return spec.get("format") == "uri" or name.endswith(("_url", "_urls", "_uri"))


def prompt_limit(specs: Mapping[str, Any], where: str) -> int | None:
    """Characters of the prompt; None: no document names a limit.

    Raises:
        ValueError: The prompt is no text.
    """
    prompt = specs.get("prompt")
    if not isinstance(prompt, dict) or prompt.get("type") != "string":
        raise ValueError(f"{where}: its prompt is no text")
    limit = number(prompt, "maxLength", f"{where}, parameter prompt")
    return None if limit is None else int(limit)
