"""The lead over PostgreSQL: a lock of one session, which the server frees when that ends, or falls silent."""

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from functools import partial
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.rows import dict_row

from bot.adapters.postgres import names
from bot.adapters.postgres.clock import PostgresClock
from bot.adapters.postgres.errors import mapped
from bot.adapters.postgres.lead_session import CONNECT_SECONDS, connect_lead, lead_key, lead_statement
from bot.adapters.postgres.leaving import leave_at_once
from bot.adapters.postgres.primary import at_the_primary
from bot.adapters.postgres.terms import Won
from bot.adapters.postgres.watch import CLOSE_SECONDS, Watch
from bot.adapters.sql.errors import DatabaseError, DatabaseLostError
from bot.ports import Leader

Prepare = Callable[[int], AbstractAsyncContextManager[object]]
"""What is open while this process leads, by the number of its term: entered when that has begun and all
sessions of others have ended, left before the lock is let go."""


class PostgresLead:
    """The `Lead` port. Any number stand by; a lost lead ends the process, with status 75.

    Args:
        conninfo: Of the server, as libpq takes it.
        bot_id: The bot's own user id.
        lead_seconds: After so many seconds without a sign of life another one leads.
        prepare: See there; it brings the tables up to date and opens the pool.
        leave: Ends the process with a status.
    """

    def __init__(
        self,
        conninfo: str,
        bot_id: int,
        *,
        lead_seconds: float,
        prepare: Prepare,
        leave: Callable[[int], None] = leave_at_once,
    ) -> None:
        self._conninfo = conninfo
        self._bot_id = bot_id
        self._prepare = prepare
        self.clock = PostgresClock()
        self._name = f"{socket.gethostname()}:{os.getpid()}"
        self._watch = Watch(
            partial(connect_lead, conninfo, bot_id, self.clock, silent_seconds=lead_seconds),
            lead_seconds=lead_seconds,
            leave=leave,
            name=self._name,
        )
        self._won: Won | None = None
        self._open = AsyncExitStack()

    @asynccontextmanager
    async def standing_by(self) -> AsyncIterator[None]:
        """Be there, with a clock; nothing is tried for the lead before somebody asks to `win` it.

        Where the server is out of reach it is waited for.

        Raises:
            DatabaseError: This process could never lead there; the text says why.
        """
        self._watch.start(asyncio.get_running_loop())
        try:
            await asyncio.wrap_future(self._watch.reached)
            yield
        finally:
            await self.resign()
            await asyncio.to_thread(self._watch.close)

    def close(self) -> None:
        """Be done with one that never stood by: it was asked who leads, and no more."""
        self._watch.close()

    async def win(self) -> None:
        """See the port.

        Raises:
            DatabaseError: This process can never lead there; or what is there could not be opened.
        """
        if self.holds():
            return
        try:
            self._won = await asyncio.wrap_future(self._watch.campaign())
            self.clock.sure_since = self._won.sure_since
            await self._open.enter_async_context(self._prepare(self._won.term))
        except BaseException:
            await self.resign()
            raise
        if not self.holds():
            raise DatabaseLostError("the lead was lost before it began")

    def holds(self) -> bool:
        return self._watch.holds()

    @property
    def term(self) -> int:
        return self._won.term if self._won is not None else 0

    @property
    def follows_closely(self) -> bool:
        return self._won is not None and self._won.follows_closely

    async def leader(self) -> Leader | None:
        if self.holds() and self._won is not None:
            return Leader(name=self._name, term=self._won.term, since=self._won.since)
        async with self._beside() as (connection, schema):
            key = lead_key(self._bot_id, schema)
            if not (await _one(connection, "has_terms"))["has_terms"]:
                return None
            if not (await _one(connection, "is_held", key=key))["is_held"]:
                return None
            found = await _one(connection, "last_term")
            return Leader(name=found["name"], term=found["term"], since=found["began_at"])

    async def has_standby(self) -> bool:
        async with self._beside() as (connection, schema):
            standby = names.other_session("standby", self._bot_id, schema)
            return bool((await _one(connection, "stand_by", standby=standby))["waiting"])

    async def lost(self) -> None:
        if self._won is not None:
            await asyncio.shield(asyncio.wrap_future(self._watch.over))

    def died(self, why: str) -> None:
        """End this process if it leads: something has happened after which nobody knows what is on disk.

        Args:
            why: In a few words; for any thread.
        """
        self._watch.lose(why)

    async def resign(self) -> None:
        """See the port. What was opened for the lead is closed before; the server's lock is free after."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._open.aclose()
        self._open = AsyncExitStack()
        self._watch.resign()
        if self._won is None:
            return
        over = asyncio.wrap_future(self._watch.over)
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await asyncio.shield(over)
        except TimeoutError:
            self._watch.abort()
        self._won = None

    @asynccontextmanager
    async def _beside(self) -> AsyncIterator[tuple[psycopg.AsyncConnection[dict[str, Any]], str]]:
        """A session for a look at what goes on, with the schema.

        Raises:
            DatabaseError: There is none, or it broke.
        """
        with mapped():
            async with await psycopg.AsyncConnection.connect(
                make_conninfo(
                    at_the_primary(self._conninfo),
                    application_name=f"clapper-beside:{self._bot_id}",
                    connect_timeout=CONNECT_SECONDS,
                ),
                autocommit=True,
                prepare_threshold=None,
                row_factory=dict_row,
            ) as connection:
                place = await _one(connection, "place")
                if place["schema"] is None:
                    raise DatabaseError("there is no schema: search_path names none that exists")
                yield connection, place["schema"]


async def _one(
    connection: psycopg.AsyncConnection[dict[str, Any]], statement: str, **values: object
) -> dict[str, Any]:
    row = await (await connection.execute(lead_statement(statement).sql, values)).fetchone()
    if row is None:
        raise DatabaseError(f"{statement}: no row")
    return row
