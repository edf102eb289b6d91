"""Values on their way to the server and back, where its types are others than those of the stores.

int                 always int8: else each size of number would be a prepared statement of its own
`body`, `text`      words that may hold a NUL, which no text of PostgreSQL does: UTF-8 in a `bytea`
other text          a lone surrogate becomes a question mark, as over SQLite; a NUL is refused
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from psycopg import AsyncCursor, Cursor
from psycopg.adapt import AdaptersMap
from psycopg.rows import DictRow
from psycopg.types.numeric import Int8BinaryDumper, Int8Dumper

from bot.adapters.postgres.errors import NO_NUL
from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.errors import DatabaseError

AS_BYTES: Final = frozenset({"body", "text"})
"""The columns, and the values of the same names, that hold words as bytes."""


def teach(adapters: AdaptersMap) -> None:
    """Let a session send what is said above."""
    adapters.register_dumper(int, Int8BinaryDumper)
    adapters.register_dumper(int, Int8Dumper)


def bound(parameters: Sequence[str], values: Mapping[str, SqlValue]) -> dict[str, SqlValue]:
    """The values that a statement asks for, as they are sent.

    Raises:
        DatabaseError: One cannot be kept.
    """
    return {name: _storable(name, values[name]) for name in parameters}


def _storable(name: str, value: SqlValue) -> SqlValue:
    if not isinstance(value, str):
        return value
    if name in AS_BYTES:
        return value.encode(errors="replace")
    if "\0" in value:
        raise DatabaseError(f"{NO_NUL}: {name}")
    return value if value.isascii() else value.encode(errors="replace").decode()


class RowMaker:
    """Makes a dict of each row, with the words that are kept as bytes as words again."""

    def __init__(self, cursor: Cursor[Any] | AsyncCursor[Any]) -> None:
        self._columns = [column.name for column in cursor.description or ()]
        self._words = [column for column in self._columns if column in AS_BYTES]

    def __call__(self, values: Sequence[Any]) -> DictRow:
        """The row of these values."""
        row = dict(zip(self._columns, values, strict=True))
        for column in self._words:
            if isinstance(row[column], bytes):
                row[column] = row[column].decode()
        return row
