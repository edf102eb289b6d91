"""What stands in `locales/*.ftl`, and what the code says of it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

CATEGORIES: Final = frozenset({"zero", "one", "two", "few", "many"})
"""Plural categories; `other` alone tells nothing, every choice has it."""
SPEAKERS: Final = frozenset({"say", "_say", "_reply", "Refused", "MediaError", "Problem"})
"""What takes a message id: of a translator, of handlers, and of errors."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of one language."""

    id: str
    """A term, which only other messages say, begins with a hyphen."""
    variables: frozenset[str]
    """Its own, and those of all that it refers to."""
    plurals: tuple[tuple[str, frozenset[str]], ...]
    """For each choice by plural: the variable that decides, and the categories that are there."""
    references: frozenset[str]
    """The messages and terms that stand in it."""
    source: str
    """As the file has it, without its comment."""

    @property
    def counted(self) -> frozenset[str]:
        """The variables that decide about plurals."""
        return frozenset(variable for variable, _ in self.plurals)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call in the code that names messages."""

    where: str
    ids: frozenset[str]
    given: frozenset[str] | None
    """The variables that it gives values for; None: that is decided elsewhere."""

    @property
    def path(self) -> str:
        """The module."""
        return self.where.rpartition(":")[0]


class _Found(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.plurals: list[tuple[str, frozenset[str]]] = []

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the library's name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 - as above
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ftl.TermReference) -> None:  # noqa: N802 - as above
        self.references.add(f"-{node.id.name}")

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802 - as above
        names = frozenset(
            variant.key.name for variant in node.variants if isinstance(variant.key, ftl.Identifier)
        )
        if names & CATEGORIES:
            decides = _Found()
            decides.visit(node.selector)
            self.plurals += [(variable, names) for variable in decides.variables]
        self.generic_visit(node)


@cache
def entries(path: Path) -> tuple[Any, ...]:
    """Everything in a file: messages, comments, junk."""
    return tuple(FluentParser().parse(path.read_text(encoding="utf-8")).body)


@cache
def everything(path: Path) -> dict[str, Message]:
    """The messages and the terms of a language, by id."""
    text, found = path.read_text(encoding="utf-8"), dict[str, tuple[_Found, str]]()
    for entry in entries(path):
        if isinstance(entry, ftl.Message | ftl.Term):
            visitor = _Found()
            visitor.visit(entry)
            hyphen = "-" if isinstance(entry, ftl.Term) else ""
            begin, end = entry.id.span, entry.span
            assert begin is not None
            assert end is not None
            source = text[begin.start - len(hyphen) : end.end].rstrip()
            found[hyphen + entry.id.name] = (visitor, source)
    return {name: _message(name, found) for name in found}


@cache
def messages(path: Path) -> dict[str, Message]:
    """The messages of a language, by id."""
    return {name: message for name, message in everything(path).items() if not name.startswith("-")}


def _message(name: str, found: dict[str, tuple[_Found, str]]) -> Message:
    own, source = found[name]
    reached, ahead = {name}, [name]
    while ahead:
        for further in found[ahead.pop()][0].references & set(found) - reached:
            reached.add(further)
            ahead.append(further)
    return Message(
        id=name,
        variables=frozenset(variable for one in reached for variable in found[one][0].variables),
        plurals=tuple(own.plurals),
        references=frozenset(own.references),
        source=source,
    )


@cache
def code() -> dict[str, ast.Module]:
    """Every module of the bot, by its path; the stand-ins say nothing of ours."""
    root = Path(__file__).parents[3]
    paths = [path for path in (root / "bot").rglob("*.py") if "sandbox" not in path.relative_to(root).parts]
    return {str(path.relative_to(root)): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def calls() -> Iterator[Call]:
    """Every call in the code that names a message by a constant."""
    for path, tree in code().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) in SPEAKERS:
                keys = [*node.args, *(word.value for word in node.keywords if word.arg == "key")]
                ids = frozenset(text for key in keys for text in _constants(key))
                if ids:
                    yield Call(where=f"{path}:{node.lineno}", ids=ids, given=_given(node))


def constants() -> Iterator[tuple[str, str]]:
    """Every string in the code, and where it stands."""
    for path, tree in code().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value, f"{path}:{node.lineno}"


def computed() -> Iterator[re.Pattern[str]]:
    """What ids look like that are put together: `f"command-{name}"`."""
    for tree in code().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) in SPEAKERS:
                for key in (arg for arg in node.args if isinstance(arg, ast.JoinedStr)):
                    yield re.compile("".join(_piece(part) for part in key.values))


def _name(func: ast.expr) -> str:
    if isinstance(func, ast.Attribute):
        return func.attr
    return func.id if isinstance(func, ast.Name) else ""


def _constants(node: ast.expr) -> Iterator[str]:
    """The strings that an expression may come to: itself, either side of an `if`, or a default."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _constants(body)
            yield from _constants(orelse)
        case ast.Call(func=ast.Attribute(attr="get"), args=[_, default]):
            yield from _constants(default)


def _given(call: ast.Call) -> frozenset[str] | None:
    if _name(call.func) == "_reply":  # gives no values at all
        return frozenset()
    if _name(call.func) != "Problem":
        names = [word.arg for word in call.keywords]
        return None if None in names else frozenset(name for name in names if name)
    values = next((word.value for word in call.keywords if word.arg == "values"), ast.Dict([], []))
    if not isinstance(values, ast.Dict) or not all(isinstance(key, ast.Constant) for key in values.keys):
        return None
    return frozenset(str(key.value) for key in values.keys if isinstance(key, ast.Constant))


def _piece(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z-]+"
