"""Fields of the catalogue's files, each as it must be.

What is not raises ValueError: the data is at fault, and the text names the entry.
"""

import math
from collections.abc import Mapping
from typing import Any


def number(spec: Mapping[str, Any], name: str, where: str) -> float | None:
    """A finite number; None: it is not there."""
    value = spec.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{where}: {name} is no number")
    return value


def positive(entry: Mapping[str, Any], name: str, default: float | None, where: str) -> float:
    """A number above 0, or else the default."""
    value = number(entry, name, where)
    value = default if value is None else value
    if value is None or value <= 0:
        raise ValueError(f"{where}: {name} must be a number above 0")
    return value


def field(entry: Any, name: str, kind: type, where: str) -> Any:  # noqa: ANN401 - JSON as it came
    """What must be there, of that type, and not empty."""
    value = entry.get(name) if isinstance(entry, dict) else None
    if not isinstance(value, kind) or not value:
        raise ValueError(f"{where}: {name} is missing, empty, or of the wrong type")
    return value


def no_others(entry: Mapping[str, Any], fields: frozenset[str], where: str) -> None:
    """Refuse other fields: a misspelled optional one would otherwise be obeyed by nobody."""
    if others := set(entry) - fields:
        raise ValueError(f"{where}: unknown fields {', '.join(sorted(others))}")
