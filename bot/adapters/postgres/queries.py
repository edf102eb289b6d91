"""The statements of `queries.sql` by name, as psycopg takes them.

`:name` becomes `%(name)s`; `::type`, and what stands behind a letter or a digit, is no parameter. A `%` of
the statement itself is doubled.
"""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.adapters.sql.queries import CHANGES, Queries, read_queries, without_comments

_PACKAGE: Final = "bot.adapters.postgres"
_PARAMETER: Final = re.compile(r"(?<![:\w]):([a-z]\w*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A statement as it is run."""

    sql: bytes
    parameters: tuple[str, ...]
    """Their names, each once."""


@functools.cache
def load_queries() -> Queries:
    """Every statement of `queries.sql`, by the name in the line above it."""
    return read_queries(_PACKAGE)


@functools.cache
def load_statement(name: str, changes: tuple[str, ...] = ()) -> Statement:
    """The statement of this name; `changes` are the columns that it sets, where it leaves that open."""
    changed = ", ".join(f"{column} = :{column}" for column in changes)
    return statement_of(load_queries()[name].replace(CHANGES, changed))


@functools.cache
def statements_in(file: str) -> Mapping[str, Statement]:
    """All statements of another file beside `queries.sql`, by name."""
    return {name: statement_of(text) for name, text in read_queries(_PACKAGE, file).items()}


def statement_of(text: str) -> Statement:
    """The statement of these words."""
    text = without_comments(text)
    return Statement(
        sql=_PARAMETER.sub(r"%(\1)s", text.replace("%", "%%")).encode(),
        parameters=tuple(dict.fromkeys(_PARAMETER.findall(text))),
    )
