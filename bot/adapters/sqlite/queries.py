"""The statements of `queries.sql` by name."""

import functools
import re
from dataclasses import dataclass
from typing import Final

from bot.adapters.sql.queries import CHANGES, Queries, read_queries, without_comments

_PARAMETER: Final = re.compile(r":([a-z]\w*)")
_WRITES: Final = re.compile(r"^(INSERT|UPDATE|DELETE)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A statement as it is run.

    Its values are bound in their order, since `sqlite3` lets go of the interpreter at each look for one by
    its name: while the event loop is busy each costs a wait for it.
    """

    sql: str
    parameters: tuple[str, ...]
    """Their names, in the order in which they stand there; some stand there more than once."""
    is_write: bool


@functools.cache
def load_queries() -> Queries:
    """Every statement of `queries.sql`, by the name in the line above it."""
    return read_queries("bot.adapters.sqlite")


@functools.cache
def query(name: str, changes: tuple[str, ...] = ()) -> str:
    """The statement of this name; `changes` are the columns that it sets, where it leaves that open."""
    return load_queries()[name].replace(CHANGES, ", ".join(f"{column} = :{column}" for column in changes))


@functools.cache
def load_statement(name: str, changes: tuple[str, ...] = ()) -> Statement:
    """The same as it is run."""
    text = without_comments(query(name, changes))
    return Statement(
        sql=_PARAMETER.sub("?", text),
        parameters=tuple(_PARAMETER.findall(text)),
        is_write=_WRITES.search(text) is not None,
    )
