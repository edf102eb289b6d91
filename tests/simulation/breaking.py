"""How code is broken on purpose: a fault names what it breaks, a definition, a statement or a migration."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from tests.simulation.changes import Change, TargetGoneError, body_of, names_of

STATEMENTS: Final = Path("bot/adapters/sqlite/queries.sql")
MIGRATIONS: Final = Path("bot/adapters/sqlite/migrations")


class Fault(Protocol):
    """Something that can be wrong with the code."""

    def broken(self, root: Path) -> tuple[Path, str]:
        """The file that is broken, relative to the repository, and its text then.

        Raises:
            TargetGoneError: There is nothing to break.
        """
        ...


@dataclass(frozen=True, slots=True)
class InCode:
    """A definition that does something else."""

    target: str
    """As `bot.app.requests.ask:Ask.check`."""
    change: Change

    def broken(self, root: Path) -> tuple[Path, str]:
        """See the protocol."""
        module, _, names = self.target.partition(":")
        path = Path(*module.split(".")).with_suffix(".py")
        if not (root / path).is_file():
            raise TargetGoneError(f"{self.target}: there is no {path}")
        tree = ast.parse((root / path).read_text(encoding="utf-8"))
        body = tree.body
        *outer, last = names.split(".")
        try:
            for name in outer:
                body = body_of(body[_place(body, name)])
            place = _place(body, last)
            body[place] = self.change(body[place])
        except TargetGoneError as error:
            raise TargetGoneError(f"{self.target}: {error}") from None
        return path, ast.unparse(ast.fix_missing_locations(tree)) + "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class InStatement:
    """A statement of the store in which some words are others."""

    name: str
    part: str
    becomes: str

    def broken(self, root: Path) -> tuple[Path, str]:
        """See the protocol."""
        text = (root / STATEMENTS).read_text(encoding="utf-8")
        found = re.search(rf"^-- name: {self.name}\n(.*?)(?=^-- name: |\Z)", text, re.DOTALL | re.MULTILINE)
        if found is None:
            raise TargetGoneError(f"there is no statement {self.name}")
        begin, end = _span(found[1], self.part, what=f"the statement {self.name}")
        begin, end = found.start(1) + begin, found.start(1) + end
        return STATEMENTS, text[:begin] + self.becomes + text[end:]


@dataclass(frozen=True, slots=True, kw_only=True)
class InMigration:
    """A migration, that of a view for example, in which some words are others."""

    name: str
    """As `0001_first`."""
    part: str
    becomes: str

    def broken(self, root: Path) -> tuple[Path, str]:
        """See the protocol."""
        path = MIGRATIONS / f"{self.name}.sql"
        if not (root / path).is_file():
            raise TargetGoneError(f"there is no migration {self.name}")
        text = (root / path).read_text(encoding="utf-8")
        begin, end = _span(text, self.part, what=f"the migration {self.name}")
        return path, text[:begin] + self.becomes + text[end:]


def _span(text: str, part: str, *, what: str) -> tuple[int, int]:
    """Where these words stand in a text of SQL that has them once."""
    words, wanted = list(_words(text)), [word[0] for word in _words(part)]
    hits = [
        at
        for at in range(len(words) - len(wanted) + 1)
        if [word[0] for word in words[at : at + len(wanted)]] == wanted
    ]
    if len(hits) != 1:
        raise TargetGoneError(f"{what} has {len(hits)} times: {part}")
    return words[hits[0]].start(), words[hits[0] + len(wanted) - 1].end()


def _place(body: list[ast.stmt], name: str) -> int:
    places = [at for at, statement in enumerate(body) if name in names_of(statement)]
    if len(places) != 1:
        raise TargetGoneError(f"{name} is defined {len(places)} times")
    return places[0]


def _words(sql: str) -> Iterator[re.Match[str]]:
    """The words of a statement, without its remarks."""
    for word in re.finditer(r"--[^\n]*|'(?:[^']|'')*'|[:\w]\w*|[<>=!|-]+|\S", sql):
        if not word[0].startswith("--"):
            yield word
