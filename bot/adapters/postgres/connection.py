"""The database over a PostgreSQL server, spoken to by a pool of sessions.

    a statement         is one exchange and one transaction; what it wrote is on disk when it returns
    a cancelled caller  has its statement done as a whole all the same: each runs in a task of its own.
                        (The driver would have the server cancel it: `AsyncConnection.wait` in psycopg)
    the end             waits for all of them
    a broken session    leaves open whether its statement was done. Nothing is run after it; whoever gave
                        the database is told, and ends the process: that is a death like any other
    what others undo    a deadlock, a serialization, two inserts of one key: is asked again

Unlike SQLite's one connection, several sessions work at a time: of two statements that were asked for at
once either may come first. What must not race takes a lock in a function of the server.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

import psycopg
from psycopg.rows import DictRow

from bot.adapters.postgres.pool import Pool
from bot.adapters.postgres.queries import Statement, load_statement
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.errors import DatabaseError, DatabaseLostError

SESSIONS: Final = 4
"""Of a process that leads: more admit and claim no faster, since all of those wait for one lock."""
TRIES: Final = 3
"""How often a statement is asked for that the server undoes for what others do meanwhile."""
AGAIN: Final = frozenset({"40001", "40P01", "23505"})
"""serialization_failure, deadlock_detected, unique_violation."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Database:
    """The `Database` of the stores.

    Args:
        conninfo: Where, as libpq takes it.
        name: Gives the sessions' name by that of their schema. It is asked as each is opened.
        check: Asked of each new session before it is used, such as whether this process still leads;
            whatever it raises is raised by who wanted the session.
        broken: Told once of a session that broke; nothing is run after. Without it a new session takes the
            place of the broken one, which is for who can live with not knowing what was done.
        is_repeatable: Whether what is run may be done twice: where a session broke, it is asked for once
            more, of a new one.
        most: Sessions at a time.
        statements: Gives each by its name and the columns that it changes.
    """

    def __init__(
        self,
        conninfo: str,
        name: Callable[[str], str],
        *,
        check: Callable[[Session], Awaitable[None]] | None = None,
        broken: Callable[[DatabaseError], None] | None = None,
        is_repeatable: bool = False,
        most: int = SESSIONS,
        statements: Callable[[str, tuple[str, ...]], Statement] = load_statement,
    ) -> None:
        self._conninfo = conninfo
        self._name = name
        self._check = check
        self._broken = broken
        self._is_repeatable = is_repeatable
        self._statements = statements
        self._pool = Pool(self._connect, most=most)
        self._under_way = set[asyncio.Task[Any]]()
        self._lost: DatabaseLostError | None = None
        self._is_closed = False
        self._has_forgotten = True
        """The process before may have died before its `shrink`."""

    async def open(self) -> None:
        """Open all sessions now, also of one that was closed; else each is opened when it is needed first.

        Raises:
            DatabaseError: One could not be opened, or did not pass the check.
        """
        self._is_closed = False
        await self._pool.fill()

    async def run(
        self, name: str, values: Mapping[str, SqlValue], *, changes: Sequence[str] = ()
    ) -> Sequence[DictRow]:
        """Run the statement of this name; see `bot.adapters.sql.database.Database`.

        Raises:
            DatabaseLostError: Nobody knows whether it was done.
            DatabaseError: It was not done.
        """
        return await self._whole(self._run(self._statements(name, tuple(changes)), values))

    async def run_with_file(
        self, name: str, values: Mapping[str, SqlValue], *, value: str, file: Path
    ) -> None:
        """The same with what is in a file for the value of this name: the protocol takes a value as a whole.

        Raises:
            DatabaseError: As of `run`.
            OSError: The file cannot be read; nothing was done.
        """
        content = await asyncio.to_thread(file.read_bytes)
        await self.run(name, {**values, value: content})

    async def contents(self, name: str, values: Mapping[str, SqlValue]) -> Sequence[bytes]:
        """What the statement of this name reads in its column `content`.

        Raises:
            DatabaseError: As of `run`.
        """
        return [row["content"] for row in await self.run(name, values)]

    async def scrub(self) -> None:
        """Have the next `shrink` clear the tables of the rows that are no more.

        No statement and no process sees them from now on. Until then the server keeps them in its files;
        its log, its standbys and its backups keep them for as long as its operator has said.
        """
        self._has_forgotten = True

    async def shrink(self) -> None:
        """Take the rows that are no more out of the tables, where something was forgotten meanwhile.

        Room is used again. Old bytes are not wiped from the disk, and rows that an open snapshot still sees,
        that of a backup, say, stay until the next time.

        Raises:
            DatabaseError: It was not done, or not for all tables; the server's own vacuum comes to them too.
        """
        if self._has_forgotten:
            await self._whole(self._vacuum())
            self._has_forgotten = False

    async def close(self) -> None:
        """End it after all that was asked for."""
        self._is_closed = True
        while self._under_way:
            await asyncio.wait(self._under_way)
        await self._pool.close()

    async def _whole(self, work: Coroutine[Any, Any, T]) -> T:
        """Do it to its end whatever becomes of the caller."""
        if self._is_closed or self._lost is not None:
            work.close()
            raise self._lost or DatabaseError("the database is closed")
        task = asyncio.create_task(work, name="database")
        self._under_way.add(task)
        task.add_done_callback(self._ended)
        await asyncio.wait([task])  # unlike `shield` it tells nobody of errors that nobody waits for
        return task.result()

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._under_way.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.debug("a statement failed: %s", error)  # looked at, or asyncio would warn of it

    def _lose(self, error: DatabaseLostError) -> None:
        if self._broken is not None and self._lost is None:
            _log.error("%s", error)
            self._lost = error
            self._broken(error)

    async def _connect(self) -> Session:
        session = await open_session(self._conninfo, self._name)
        try:
            if self._check is not None:
                await self._check(session)
        except BaseException:
            await session.close()
            raise
        return session

    async def _run(self, statement: Statement, values: Mapping[str, SqlValue]) -> list[DictRow]:
        try:
            return await self._undisturbed(statement, values)
        except DatabaseLostError as error:
            if not self._is_repeatable:
                raise
            _log.info("asked again, of a new session: %s", error)
            await self._pool.close()  # the others that lay idle are likely to be broken, too
            return await self._undisturbed(statement, values)

    async def _undisturbed(self, statement: Statement, values: Mapping[str, SqlValue]) -> list[DictRow]:
        for _ in range(TRIES - 1):
            try:
                return await self._once(statement, values)
            except DatabaseError as error:
                if not _was_undone_for_others(error):
                    raise
                _log.debug("asked again: %s", error)
        return await self._once(statement, values)

    async def _once(self, statement: Statement, values: Mapping[str, SqlValue]) -> list[DictRow]:
        async with self._session() as session:
            return await session.run(statement, values)

    @asynccontextmanager
    async def _session(self) -> AsyncIterator[Session]:
        """One that may be used now: while it was waited for another one may have broken."""
        async with self._pool.session() as session:
            if self._lost is not None:
                raise self._lost
            try:
                yield session
            except DatabaseLostError as error:
                self._lose(error)
                raise

    async def _vacuum(self) -> None:
        """Table by table: none keeps another waiting, and `statement_timeout` is for each."""
        async with self._session() as session:
            tables = await session.execute(
                "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables"
                " WHERE schemaname = current_schema() AND tableowner = current_user ORDER BY tablename"
            )
            for table in tables:
                await session.execute(f"VACUUM (SKIP_LOCKED) {table['name']}")


def _was_undone_for_others(error: DatabaseError) -> bool:
    cause = error.__cause__
    return (
        isinstance(cause, psycopg.Error)
        and cause.sqlstate in AGAIN
        and not isinstance(error, DatabaseLostError)
    )
