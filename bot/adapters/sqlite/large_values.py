"""Large values, written and read piece by piece: SQLite holds one that is bound or read several times.

Source: "Incremental I/O" of SQLite (`sqlite3_blob_open`), and `sqlite3.Blob` of Python 3.11.
"""

import os
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO, Final

from bot.adapters.sql.database import SqlValue
from bot.adapters.sqlite.connection_thread import fetched
from bot.adapters.sqlite.queries import load_statement

PIECE_BYTES: Final = 1 << 18


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a statement puts the value."""

    table: str
    column: str
    row: str
    """A condition, of the statement's own values, that is met by the row alone."""


PLACES: Final = {
    "keep_medium": _Place(table="media", column="content", row="job_id = :id AND position = :position")
}
"""The statements whose value may be a file, by name; each has the column's name as a parameter."""


READ: Final = {"media": "media", "shared_medium": "media"}
"""The table of which a statement reads `content`, by the statement's name."""
_CONTENT: Final = "SELECT content "


def run_with_file(
    connection: sqlite3.Connection, name: str, values: Mapping[str, SqlValue], file: BinaryIO
) -> None:
    """Run the statement of this name with what is in the file, in one transaction.

    Raises:
        sqlite3.Error: It was not done.
        OSError: The file cannot be read; nothing was done.
    """
    place, statement = PLACES[name], load_statement(name)
    room = f"UPDATE {place.table} SET {place.column} = zeroblob(:size) WHERE {place.row} RETURNING rowid"  # noqa: S608 - ours
    empty = {**values, place.column: b""}
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        fetched(connection, statement.sql, [empty[parameter] for parameter in statement.parameters])
        for (number,) in fetched(connection, room, {**values, "size": size}):
            with connection.blobopen(place.table, place.column, number) as blob:
                while piece := file.read(PIECE_BYTES):
                    blob.write(piece)


def contents(connection: sqlite3.Connection, name: str, values: Mapping[str, SqlValue]) -> list[bytes]:
    """What the statement of this name reads, each in memory once: a column of a row would be there twice.

    Raises:
        sqlite3.Error: It was not done.
    """
    statement = load_statement(name)
    numbers = statement.sql.replace(_CONTENT, "SELECT rowid ", 1)
    bound = [values[parameter] for parameter in statement.parameters]
    found = []
    with connection:
        connection.execute("BEGIN")
        for (number,) in fetched(connection, numbers, bound):
            with connection.blobopen(READ[name], "content", number, readonly=True) as blob:
                found.append(blob.read())
    return found
