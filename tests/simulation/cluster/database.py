"""The `Database` of one process: its statements reach the server by a session that may break."""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.errors import DatabaseError, DatabaseFullError
from bot.adapters.sqlite.queries import query
from tests.simulation.cluster.processes import Process
from tests.simulation.cluster.sessions import BrokenSessionError
from tests.simulation.database import WRITES

if TYPE_CHECKING:
    from tests.simulation.cluster.server import Server


class ClusterDatabase:
    """See the port. A session that breaks ends the process: nobody knows what was done.

    Args:
        process: Whose it is.
        server: Where everything is kept.
        audit: Called after each statement that has written, or failed, as that of `InlineDatabase`.
    """

    def __init__(self, process: Process, server: "Server", audit: Callable[[str], None]) -> None:
        self._process = process
        self._world = process.world
        self._server = server
        self._audit = audit

    async def run(
        self, name: str, values: Mapping[str, SqlValue], *, changes: Sequence[str] = ()
    ) -> Sequence[sqlite3.Row]:
        """See the port."""
        world, process = self._world, self._process
        sql = query(name, tuple(changes))
        is_write = WRITES.search(sql) is not None
        world.moment("write" if is_write else "read")
        world.moment(name)
        session = process.lead.statements
        if session is None:
            raise DatabaseError("the lead is not won")
        try:
            rows = await self._server.exchange(
                session, lambda: self._do(name, sql, values, is_write=is_write), is_write=is_write
            )
            if process.loses_answer and is_write:
                self._server.lose_answer(session)
        except BrokenSessionError:
            process.lead.lose("broken session")
            raise DatabaseError("the session is broken") from None
        if is_write:
            world.moment("write")
        world.moment(name)
        if process.is_frozen:
            await asyncio.sleep(0)
        return rows

    async def run_with_file(
        self, name: str, values: Mapping[str, SqlValue], *, value: str, file: Path
    ) -> None:
        """See the port; the file is small."""
        await self.run(name, {**values, value: file.read_bytes()})

    async def contents(self, name: str, values: Mapping[str, SqlValue]) -> Sequence[bytes]:
        """See the port."""
        return [row["content"] for row in await self.run(name, values)]

    def _do(
        self, name: str, sql: str, values: Mapping[str, SqlValue], *, is_write: bool
    ) -> list[sqlite3.Row]:
        """What the server does."""
        world = self._world
        is_full = is_write and world.happens("disk full")
        if is_full or world.happens("disk"):
            world.disk_faults += 1
            world.mark_fault()
            world.note("disk full" if is_full else "disk", name)
            self._audit("disk")
            raise DatabaseFullError("database or disk is full") if is_full else DatabaseError("I/O error")
        self._check_who_writes(name, is_write=is_write)
        if is_write:
            self._server.keep_replica()
        try:
            rows = self._server.connection.execute(sql, dict(values)).fetchall()
        except sqlite3.Error as error:
            raise DatabaseError(str(error)) from error
        if name == "claim" and not rows:
            world.shut = frozenset(json.loads(str(values["shut"])))
            self._audit("claim in vain")
        if is_write:
            world.note(name, self._process, *(row[0] for row in rows))
            if rows or "RETURNING" not in sql:
                self._audit(name)
        return rows

    def _check_who_writes(self, name: str, *, is_write: bool) -> None:
        """What a leader keeps in memory is right because nobody else changes what it stands for."""
        term, server = self._process.lead.term, self._server
        if is_write and term < server.acting_term:
            self._world.wrong.append(f"{self._process} has written ({name}), and another one leads")
        server.acting_term = max(server.acting_term, term)

    async def scrub(self) -> None:
        """See the port; no word is left by the server's own means."""

    async def shrink(self) -> None:
        """See the port; the same."""
