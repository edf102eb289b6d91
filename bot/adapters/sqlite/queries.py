"""The statements of `queries.sql` by name."""

import functools
import re
from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType

Queries = Mapping[str, str]


@functools.cache
def load_queries() -> Queries:
    """Every statement of `queries.sql`, by the name in the line above it."""
    text = (files("bot.adapters.sqlite") / "queries.sql").read_text(encoding="utf-8")
    _, *parts = re.split(r"^-- name: (\w+)\n", text, flags=re.MULTILINE)
    return MappingProxyType(dict(zip(parts[::2], map(str.strip, parts[1::2]), strict=True)))
