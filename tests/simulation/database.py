"""The real tables and statements on a plain connection: in a thread their order would be nobody's."""

import asyncio
import json
import re
import shutil
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.errors import DatabaseError, DatabaseFullError
from bot.adapters.sqlite.connection import Database
from bot.adapters.sqlite.queries import load_queries, query
from bot.adapters.sqlite.schema import load_migrations
from tests.simulation.world import World

AT_ONCE: Final = 0.6
"""The share of statements before, and after, which nobody else gets a turn."""
SLOW: Final = 0.08
"""The share of statements that wait for the disk."""
WRITES: Final = re.compile(r"^(INSERT|UPDATE|DELETE)", re.MULTILINE)
"""What a statement that writes begins with."""


def make_template(path: Path) -> None:
    """A database with all tables and nothing in them."""
    connection = sqlite3.connect(path, isolation_level=None)
    for migration in load_migrations():
        connection.executescript(f"{migration.sql}\n;PRAGMA user_version = {migration.number:d};")
    connection.close()


@cache
def template_in(folder: Path) -> Path:
    """The one that all worlds of this folder begin with."""
    path = folder / "template.db"
    make_template(path)
    return path


def open_file(template: Path, path: Path) -> sqlite3.Connection:
    """A connection to the file, made from the template where it is not there yet."""
    if not path.exists():
        shutil.copyfile(template, path)
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    for pragma in (
        "synchronous = OFF",
        "journal_mode = MEMORY",
        "locking_mode = EXCLUSIVE",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


class InlineDatabase(Database):
    """`Database` for one process of a simulated world; every statement may be its last act.

    Args:
        world: Whose time and chance it is.
        connection: To the file.
        audit: Called after each statement that has written, or that failed (as `disk`), with its name; where
            nobody could be claimed, with `claim in vain`.
    """

    def __init__(self, world: World, connection: sqlite3.Connection, audit: Callable[[str], None]) -> None:
        self._world = world
        self._plain = connection
        self._audit = audit
        self._names = {sql: name for name, sql in load_queries().items()}

    async def run(
        self, name: str, values: Mapping[str, SqlValue], *, changes: Sequence[str] = ()
    ) -> Sequence[sqlite3.Row]:
        """See `Database`. Whoever is in a group is answered alone, so what a death does to it is the same."""
        return await self.execute(query(name, tuple(changes)), values)

    async def run_with_file(
        self, name: str, values: Mapping[str, SqlValue], *, value: str, file: Path
    ) -> None:
        """See the port; the file is small."""
        await self.run(name, {**values, value: file.read_bytes()})

    async def contents(self, name: str, values: Mapping[str, SqlValue]) -> Sequence[bytes]:
        """See the port."""
        return [row["content"] for row in await self.run(name, values)]

    async def execute(
        self, sql: str, values: Mapping[str, SqlValue] = MappingProxyType({})
    ) -> Sequence[sqlite3.Row]:
        """See `Database`."""
        world = self._world
        name = self._names.get(sql, "advance" if ":from_version" in sql else sql)
        kind = "write" if WRITES.search(sql) else "read"
        world.moment(kind)
        try:
            await self._dawdle()
        except asyncio.CancelledError:
            if not world.is_dead:  # the connection's thread would do it all the same
                self._do(sql, values)
            raise
        is_full = kind == "write" and world.happens("disk full")
        if is_full or world.happens("disk"):
            world.disk_faults += 1
            world.faults.append(world.now())
            world.note("disk full" if is_full else "disk", name)
            self._audit("disk")
            raise DatabaseFullError("database or disk is full") if is_full else DatabaseError("I/O error")
        rows = self._do(sql, values)
        if name == "claim" and not rows:
            world.shut = frozenset(json.loads(str(values["shut"])))
            self._audit("claim in vain")
        if kind == "write":
            world.note(name, *(row[0] for row in rows))
            if rows or "RETURNING" not in sql:
                self._audit(name)
            world.moment(kind)
        await self._dawdle()
        return rows

    def _do(self, sql: str, values: Mapping[str, SqlValue]) -> list[sqlite3.Row]:
        try:
            return self._plain.execute(sql, dict(values)).fetchall()
        except sqlite3.Error as error:
            raise DatabaseError(str(error)) from error

    async def scrub(self) -> None:
        """There is no write-ahead log here."""
        await self._dawdle()

    async def _dawdle(self) -> None:
        chance = self._world.random.random()
        if chance > AT_ONCE:
            await asyncio.sleep(chance * 0.02 if chance > 1 - SLOW else 0)
        if self._world.is_dead:
            raise asyncio.CancelledError
