"""The words that stand in our own source: what is logged, and under which names values are given."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

LEVELS: Final = frozenset({"debug", "info", "warning", "error", "critical", "exception", "log"})
_PLACE: Final = re.compile(r"%[-#0 +]*\d*(?:\.\d+)?[sdrfioxXeg]")
_PERCENT: Final = "\0"
"""Stands for `%%` meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """What one line of code logs."""

    parts: tuple[str, ...]
    """The words between the values."""

    @classmethod
    def of(cls, message: str) -> "Template":
        """Of the message as it stands in the code, with `%s` and the like."""
        parts = _PLACE.split(message.replace("%%", _PERCENT))
        return cls(parts=tuple(part.replace(_PERCENT, "%") for part in parts))

    def values(self, text: str) -> tuple[list[str], str] | None:
        """What was filled in, and the rest behind it; None: the text was not made by this."""
        pattern = "(.*?)".join(re.escape(part) for part in self.parts)
        found = re.fullmatch(rf"{pattern}((?: \w+=.*)?)", text, re.DOTALL)
        return None if found is None else ([*found.groups()[:-1]], found.groups()[-1])

    def filled(self, values: list[str]) -> str:
        """The words with these values between them."""
        return self.parts[0] + "".join(
            value + part for value, part in zip(values, self.parts[1:], strict=True)
        )


@dataclass(slots=True)
class SourceWords:
    """All that our code logs, by logger."""

    templates: dict[str, list[Template]] = field(default_factory=dict)
    """By logger, the one with the most words of its own first."""
    names: set[str] = field(default_factory=set)
    """Under which values are given beside the message."""
    files: set[str] = field(default_factory=set)
    """From `bot/` on."""


def read_source(package: Path) -> SourceWords:
    """The words in all files of a package, whose loggers are named by their modules."""
    words = SourceWords()
    for path in sorted(package.rglob("*.py")):
        relative = path.relative_to(package.parent)
        words.files.add(relative.as_posix())
        logger = ".".join(relative.with_suffix("").parts).removesuffix(".__init__")
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found = {Template.of(message) for message in _messages(tree)}
        words.templates[logger] = sorted(found, key=lambda one: -sum(map(len, one.parts)))
        words.names |= set(_names(tree))
    return words


def _messages(tree: ast.Module) -> Iterator[str]:
    for call in _calls(tree):
        for argument in call.args[:2]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value
                break


def _names(tree: ast.Module) -> Iterator[str]:
    for call in _calls(tree):
        for keyword in call.keywords:
            if keyword.arg == "extra" and isinstance(keyword.value, ast.Dict):
                keys = (key for key in keyword.value.keys if isinstance(key, ast.Constant))
                yield from (str(key.value) for key in keys)


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        function = node.func if isinstance(node, ast.Call) else None
        if isinstance(node, ast.Call) and isinstance(function, ast.Attribute) and function.attr in LEVELS:
            yield node
