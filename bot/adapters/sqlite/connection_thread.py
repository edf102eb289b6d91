"""The thread that speaks to the database file; what waits for it is written with one commit.

SQLite waits for the disk at each commit, and a statement by itself is one. While it waits others ask; when
the thread gets to them it does what they want in one transaction, and waits once (group commit, DeWitt 1984).

    a statement         succeeds or fails by itself: what it violates undoes it, and leaves the others
    an answer           comes after the commit, also that of a read, which may have seen what others wrote
    a cancelled caller  has its statement done as a whole all the same
    a group that fails  as on a full disk: each of it is done again by itself, and told what became of it
    the order           is that in which was asked

Work that is no statement of ours, such as a pragma or a migration, is never part of a group.
"""

import asyncio
import contextlib
import logging
import sqlite3
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import islice, takewhile
from queue import SimpleQueue
from typing import Any, Final, Self, TypeVar

import aiosqlite

from bot.adapters.sql.database import SqlValue
from bot.adapters.sqlite.queries import Statement

TOGETHER: Final = 100
"""Statements in a group, at most: as many callers go on in one turn of the loop."""
TOGETHER_SECONDS: Final = 0.02
"""For which a group takes on statements: whoever asked first does not wait longer for the work of others."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


class _Kind(Enum):
    READ = auto()
    WRITE = auto()
    ALONE = auto()


@dataclass(slots=True, eq=False)
class _Asked:
    """What somebody waits for."""

    work: Callable[[sqlite3.Connection], Any]
    kind: _Kind
    future: asyncio.Future[Any]
    result: object = None
    error: Exception | None = None

    @property
    def is_grouped(self) -> bool:
        return self.kind in (_Kind.READ, _Kind.WRITE)

    def do(self, connection: sqlite3.Connection) -> None:
        """Do it, and keep what came of it until it is told."""
        self.result = self.error = None
        try:
            self.result = self.work(connection)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is for whoever asked
            self.error = error

    def tell(self) -> None:
        """Tell what came of it, if somebody still waits."""
        if self.future.done():
            return
        if self.error is None:
            self.future.set_result(self.result)
        else:
            self.future.set_exception(self.error)


class ConnectionThread(aiosqlite.Connection):
    """A connection and its thread, as an asynchronous context; at the end it is closed.

    The library has the thread, the connection and their ends. What it has not is a way to do more than one
    statement in one go: that is done here, by what it offers to those who extend it (`_execute`, `_conn`).

    Args:
        connector: Opens the connection, in autocommit.
        seconds: See `TOGETHER_SECONDS`.
    """

    def __init__(
        self, connector: Callable[[], sqlite3.Connection], *, seconds: float = TOGETHER_SECONDS
    ) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._seconds = seconds
        self._loop = asyncio.get_running_loop()
        self._queue: SimpleQueue[list[_Asked]] = SimpleQueue()
        self._waiting = deque[_Asked]()
        """Seen by the thread alone."""
        self._asked: list[_Asked] = []
        """In this turn of the loop."""
        self._calls: set[asyncio.Task[None]] = set()
        self._is_closing = False

    async def __aenter__(self) -> Self:
        await super().__aenter__()
        return self

    async def close(self) -> None:
        """As the library does it, after all that was asked."""
        if not self._is_closing:
            last = self._ask(lambda _: None, _Kind.ALONE)
            self._is_closing = True
            await last
        await super().close()

    async def together(self, statement: Statement, values: Sequence[SqlValue]) -> list[sqlite3.Row]:
        """Run the statement, with what others ask at this time; when this returns it is on disk.

        Raises:
            sqlite3.Error: It was not done.
            ValueError: The connection is closed.
        """
        kind = _Kind.WRITE if statement.is_write else _Kind.READ
        rows: list[sqlite3.Row] = await self._ask(
            lambda connection: fetched(connection, statement.sql, values), kind
        )
        return rows

    async def alone(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do something with the connection after all that was asked before, and outside of any group.

        Raises:
            sqlite3.Error: As the work does.
            ValueError: The connection is closed.
        """
        result: T = await self._ask(work, _Kind.ALONE)
        return result

    def _ask(self, work: Callable[[sqlite3.Connection], Any], kind: _Kind) -> asyncio.Future[Any]:
        if self._is_closing:
            raise ValueError("the connection is closed")
        asked = _Asked(work, kind, self._loop.create_future())
        if not self._asked:  # else those who are answered in one turn and ask anew would come after its first
            self._loop.call_soon(self._hand_over)
        self._asked.append(asked)
        return asked.future

    def _hand_over(self) -> None:
        self._queue.put(self._asked)
        self._asked = []
        call: asyncio.Task[None] = self._loop.create_task(
            self._execute(self._serve),  # type: ignore[no-untyped-call]
            name="database",
        )
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)

    def _serve(self) -> None:
        """Do all that waits; where an earlier call has done it, there is nothing left."""
        while True:
            while not self._queue.empty():
                self._waiting.extend(self._queue.get())
            if not self._waiting:
                return
            done = self._do_next(self._waiting)
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
                self._loop.call_soon_threadsafe(_tell, done)

    def _do_next(self, waiting: deque[_Asked]) -> Sequence[_Asked]:
        """Do the first, with those behind it that can be in its group; all that is done is taken off."""
        group = list(islice(takewhile(lambda asked: asked.is_grouped, waiting), TOGETHER))
        writes = sum(asked.kind is _Kind.WRITE for asked in group)
        if not group:
            count = 1
            waiting[0].do(self._conn)
        elif writes > 1 or (writes and self._conn.in_transaction):
            count = self._do_as_one(group)
        else:
            count = self._do_in_order(group)
        return [waiting.popleft() for _ in range(count)]

    def _do_in_order(self, group: Sequence[_Asked]) -> int:
        """Do them for as long as a group may take, or until one ends their transaction; returns how many."""
        until, is_one = time.monotonic() + self._seconds, self._conn.in_transaction
        for count, asked in enumerate(group, 1):
            asked.do(self._conn)
            if time.monotonic() > until or self._conn.in_transaction is not is_one:
                return count
        return len(group)

    def _do_as_one(self, group: Sequence[_Asked]) -> int:
        """Do them in one transaction, or each in its own where that comes to nothing; returns how many."""
        try:
            self._conn.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:  # somebody else writes to the file, say: nobody could write now
            for asked in group:
                if asked.kind is _Kind.READ:
                    asked.do(self._conn)
                else:
                    asked.error = error
            return len(group)
        count = self._do_in_order(group)
        try:
            self._conn.execute("COMMIT")  # fails too where a statement has ended the transaction
        except sqlite3.Error as error:
            _log.debug("%d statements are done one by one: %s", count, error)
            self._do_one_by_one(group[:count])
        return count

    def _do_one_by_one(self, group: Sequence[_Asked]) -> None:
        try:
            if self._conn.in_transaction:
                self._conn.execute("ROLLBACK")
        except sqlite3.Error as error:
            for asked in group:
                asked.error = error
            return
        for asked in group:
            asked.do(self._conn)


def fetched(
    connection: sqlite3.Connection, sql: str, values: Sequence[SqlValue] | Mapping[str, SqlValue] = ()
) -> list[sqlite3.Row]:
    """The rows of a statement. UTF-8 has no lone surrogates; each becomes a question mark, not a crash."""
    if isinstance(values, Mapping):
        return connection.execute(sql, {name: _storable(it) for name, it in values.items()}).fetchall()
    return connection.execute(sql, [_storable(it) for it in values]).fetchall()


def _storable(value: SqlValue) -> SqlValue:
    if not isinstance(value, str) or value.isascii():
        return value
    return value.encode(errors="replace").decode()


def _tell(done: Sequence[_Asked]) -> None:
    for asked in done:
        asked.tell()
