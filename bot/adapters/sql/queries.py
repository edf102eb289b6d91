"""Files of statements, cut by name. Each dialect has one, with the same names."""

import re
from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Final

Queries = Mapping[str, str]

CHANGES: Final = "{changes}"
"""Stands where a statement leaves open which columns it sets."""
_NAME: Final = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)
_COMMENT: Final = re.compile(r"^\s*--.*\n", re.MULTILINE)


def read_queries(package: str, name: str = "queries.sql") -> Queries:
    """Every statement of a package's file, by the name in the line above it."""
    text = (files(package) / name).read_text(encoding="utf-8")
    _, *parts = _NAME.split(text)
    return MappingProxyType(dict(zip(parts[::2], map(str.strip, parts[1::2]), strict=True)))


def without_comments(statement: str) -> str:
    """The statement without the lines that are comments: what stands there is no parameter."""
    return _COMMENT.sub("", statement)
