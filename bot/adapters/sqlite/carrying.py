"""The file of a bot that is stopped, for who carries its rows to a database of another kind."""

import contextlib
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from bot.adapters.sql.carrying import CarryError
from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.errors import DatabaseError, DatabaseInUseError
from bot.adapters.sqlite import copies
from bot.adapters.sqlite.carried import mark_of
from bot.adapters.sqlite.connection import Database, join_database
from bot.adapters.sqlite.errors import mapped
from bot.adapters.sqlite.lead import FileLead
from bot.adapters.sqlite.timeline import resume
from bot.adapters.system import SystemClock

STAYS: Final = frozenset({"clock"})
"""Says on which machine's clock the times of this file are."""


class LeavingFile:
    """The `Leaving` side, within one transaction.

    Args:
        connection: To the file.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        found = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
        )
        self.tables: Mapping[str, Sequence[str]] = {
            name: self._columns(name) for (name,) in found.fetchall() if name not in STAYS
        }

    def rows(self, table: str) -> Iterator[Sequence[SqlValue]]:
        """See the protocol. They come in the order in which they were written: no index gives them."""
        names = ", ".join(f'"{column}"' for column in self.tables[table])
        with mapped(f"{table}: "):
            yield from self._connection.execute(f'SELECT {names} FROM "{table}" NOT INDEXED')  # noqa: S608 - its own

    def _columns(self, table: str) -> Sequence[str]:
        found = self._connection.execute("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,))
        return [name for (name,) in found.fetchall()]


@asynccontextmanager
async def leave_sqlite(
    path: Path, *, is_rehearsal: bool = False, now: Callable[[], float] | None = None
) -> AsyncIterator[LeavingFile]:
    """The rows of the file, which is marked as one to be left alone where this ends well.

    Its times are brought to this machine's clock first, as at each start. Until the end it takes nothing from
    others, not even from admins on the command line.

    Args:
        path: The file.
        is_rehearsal: Whether the file is left as it is. It may be a copy then, so that the bot can run on.
        now: Unix seconds; the machine's own.

    Raises:
        DatabaseInUseError: The bot runs.
        DatabaseError: There is no file, it is of another version, or it was carried before.
    """
    _must_be_there(path)
    lead = FileLead(path)
    try:
        await lead.win()
    except DatabaseInUseError as error:
        raise DatabaseInUseError(f"{error}: stop the bot first, then carry") from error
    clock = SystemClock()
    try:
        async with join_database(path) as database:
            if not is_rehearsal:
                await _must_be_no_copy(path, database)
                await resume(database, clock.reading())
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
            with mapped(f"{path}: "):
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(f"PRAGMA application_id = {mark_of((now or clock.now)()):d}")
                leaving = LeavingFile(connection)
            yield leaving
            if is_rehearsal:
                return
            try:
                connection.execute("COMMIT")
            except sqlite3.Error as error:
                raise DatabaseError(
                    f"all was carried, and {path} could not be marked ({error}): move it away, and never "
                    f"start the bot on it again"
                ) from error
    finally:
        await lead.resign()


def _must_be_there(path: Path) -> None:
    """Look before the lead, which would make the folder.

    Raises:
        CarryError: There is no file.
    """
    if not path.is_file():
        raise CarryError(f"{path}: there is no database")


async def _must_be_no_copy(path: Path, database: Database) -> None:
    """Look whether the file is that of a bot; what a copy takes for unpaid may have been paid for since.

    Raises:
        CarryError: It is a copy.
    """
    ((mark, *_),) = await database.execute("PRAGMA application_id")
    if mark == copies.MARK:
        raise CarryError(
            f"{path} is a copy, and the bot went on from there: put it back and start the bot on it once, "
            f"then carry; or rehearse with it"
        )
