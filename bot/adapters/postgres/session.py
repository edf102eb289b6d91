"""A session with the server: how it is opened and set up, and one exchange with it.

Whoever has a wire that was cut without a word learns of it from the kernel: `tcp_user_timeout` where
something was sent, keepalives where an answer is waited for. What the server is to hold to is set for each
session, whatever its own defaults are:

    synchronous_commit = on     what is answered is on disk, and with a synchronous standby on two
    read committed              the functions that take a lock first look anew after it
    idle_in_transaction...      nobody keeps a lock by falling silent
    idle_session_timeout = 0    a session of a pool may be silent; that of the lead sets its own
    jit = off                   compiling costs more than any statement here takes, and so do helpers:
    max_parallel... = 0
    enable_... = off            each statement has an index that gives its rows in their order. Until the
                                server has counted anew it may take 100,000 jobs for a dozen, and sort them

A wait for a synchronous standby that was cancelled is answered as done, with a notice only
(`SyncRepWaitForLSN` in PostgreSQL's syncrep.c): nobody knows whether what was done would outlive the server.
Here that is a broken session. The notice is known by the function that sent it, as its words are translated.
"""

import logging
import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from types import MappingProxyType
from typing import Final

import psycopg
from psycopg import AsyncConnection, AsyncCursor, Cursor
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.errors import Diagnostic
from psycopg.rows import DictRow

from bot.adapters.postgres.errors import mapped
from bot.adapters.postgres.queries import Statement
from bot.adapters.postgres.values import RowMaker, bound, teach
from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.errors import DatabaseAddressError, DatabaseError, DatabaseLostError

OLDEST_SERVER: Final = 140_000
"""PostgreSQL 14, the first with `idle_session_timeout`."""
PREPARED_STATEMENTS: Final = 500
"""More than there are, with their changes and with NULL for a value: none is parsed twice."""
SECONDS_OF_A_STATEMENT: Final = 300
"""More than removing takes where a large bot was away for long; who waits for a lock gives up before."""
SECONDS_FOR_A_LOCK: Final = 10
CONNECTION: Final[Mapping[str, str | int]] = MappingProxyType(
    {
        "connect_timeout": 5,  # seconds, for each host
        "keepalives": 1,
        "keepalives_idle": 5,  # seconds
        "keepalives_interval": 2,  # seconds
        "keepalives_count": 2,
        "tcp_user_timeout": 10_000,  # milliseconds
        "target_session_attrs": "read-write",
    }
)
"""Where `DATABASE_URL` says nothing of it: https://www.postgresql.org/docs/current/libpq-connect.html."""
SETTINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "client_encoding": "UTF8",
        "default_transaction_isolation": "read committed",
        "enable_bitmapscan": "off",
        "enable_seqscan": "off",
        "idle_in_transaction_session_timeout": "5s",
        "idle_session_timeout": "0",
        "jit": "off",
        "lock_timeout": f"{SECONDS_FOR_A_LOCK}s",
        "max_parallel_workers_per_gather": "0",
        "statement_timeout": f"{SECONDS_OF_A_STATEMENT}s",
        "synchronous_commit": "on",
    }
)
"""Of every session: https://www.postgresql.org/docs/current/runtime-config-client.html."""
_QUOTED: Final = re.compile(r': "(?!\w+"$).*', re.DOTALL)
_WAIT_FOR_STANDBY: Final = "SyncRepWaitForLSN"
_STALE_PLAN: Final = "RevalidateCachedQuery"

_log = logging.getLogger(__name__)


class Session:
    """One session, in autocommit: each exchange is a transaction. One exchange at a time.

    Args:
        connection: Its wire, open and set up; see `open_session`.
        schema: The one in which its tables lie.
    """

    def __init__(self, connection: AsyncConnection[DictRow], schema: str) -> None:
        self.connection = connection
        self.schema = schema
        self._notice = ""
        connection.add_notice_handler(self._hear)

    @property
    def is_broken(self) -> bool:
        """Whether nothing can be asked of it any more."""
        return self.connection.closed or bool(self._notice)

    async def run(self, statement: Statement, values: Mapping[str, SqlValue]) -> list[DictRow]:
        """Run one of our statements, prepared.

        Raises:
            DatabaseLostError: The session broke: nobody knows whether it was done.
            DatabaseError: It was not done. The cause has the `sqlstate`.
        """
        given = bound(statement.parameters, values)
        try:
            return await self._exchange(statement.sql, given)
        except DatabaseError as error:
            if not _is_of_a_stale_plan(error):
                raise
            _log.info("the tables have changed: the statements are prepared anew")
            await self.execute("DEALLOCATE ALL")
            return await self._exchange(statement.sql, given)

    async def execute(self, sql: str) -> list[DictRow]:
        """Run what is no statement of ours, without values, as it is; it may be several in one transaction.

        Raises:
            DatabaseError: As `run`.
        """
        return await self._exchange(sql.encode(), None)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        """Several exchanges, all done or none.

        Raises:
            DatabaseError: As `run`; then none is done.
        """
        with mapped():
            async with self.connection.transaction():
                yield

    async def close(self) -> None:
        """End it."""
        await self.connection.close()

    async def _exchange(self, sql: bytes, values: Mapping[str, SqlValue] | None) -> list[DictRow]:
        try:
            with mapped():
                cursor = await self.connection.execute(sql, values, prepare=False if values is None else None)
                rows = await cursor.fetchall() if cursor.description else []
        except DatabaseError as error:
            if self.is_broken:
                raise DatabaseLostError(f"the session with the server broke: {error}") from error
            raise
        if self._notice:
            raise DatabaseLostError(f"it may be lost with the server: {self._notice}")
        return rows

    def _hear(self, notice: Diagnostic) -> None:
        if notice.source_function == _WAIT_FOR_STANDBY:
            self._notice = notice.message_primary or _WAIT_FOR_STANDBY
        _log.debug("%s: %s", notice.severity_nonlocalized, notice.message_primary)


async def open_session(
    conninfo: str, name: Callable[[str], str], *, settings: Mapping[str, str] = MappingProxyType({})
) -> Session:
    """A session that is set up.

    Args:
        conninfo: Where, as libpq takes it.
        name: Gives its name by that of its schema; see `names.py`.
        settings: Others than `SETTINGS`, or besides.

    Raises:
        DatabaseError: There is none: the words say why.
    """
    wanted = with_our_defaults(conninfo)
    with mapped("no session with PostgreSQL: "):
        connection = await AsyncConnection.connect(
            wanted,
            autocommit=True,
            prepare_threshold=0,
            row_factory=_row_factory,
        )
    connection.prepared_max = PREPARED_STATEMENTS
    teach(connection.adapters)
    try:
        session = Session(connection, await _schema_of(connection))
        chosen = {**SETTINGS, **settings, "application_name": name(session.schema)}
        await session.execute("; ".join(f"SET {key} = '{_quoted(value)}'" for key, value in chosen.items()))
    except BaseException:
        await connection.close()
        raise
    return session


def with_our_defaults(conninfo: str) -> str:
    """The same with `CONNECTION` where it says nothing of it.

    Raises:
        DatabaseAddressError: libpq does not take it.
    """
    try:
        given = conninfo_to_dict(conninfo)
    except (
        psycopg.ProgrammingError
    ) as error:  # it quotes what it stumbled over, and a password may be in that
        raise DatabaseAddressError(
            f"libpq does not take DATABASE_URL: {_QUOTED.sub('', str(error).strip())}"
        ) from None
    return make_conninfo(conninfo, **{key: value for key, value in CONNECTION.items() if key not in given})


async def _schema_of(connection: AsyncConnection[DictRow]) -> str:
    """The schema in which new tables come to lie.

    Raises:
        DatabaseError: There is none; or the server is too old.
    """
    version = connection.info.server_version
    if version < OLDEST_SERVER:
        raise DatabaseError(f"PostgreSQL 14 or newer is needed, the server has {version // 10_000}")
    with mapped():
        cursor = await connection.execute(b"SELECT current_schema() AS schema", prepare=False)
        row = await cursor.fetchone()
    schema: str | None = row["schema"] if row else None
    if schema is None:
        raise DatabaseError(
            "no schema of the search_path is there: CREATE SCHEMA, or set another search_path"
        )
    return schema


def _row_factory(cursor: Cursor[DictRow] | AsyncCursor[DictRow]) -> RowMaker:
    return RowMaker(cursor)


def _quoted(value: str) -> str:
    return value.replace("'", "''")


def _is_of_a_stale_plan(error: DatabaseError) -> bool:
    """Whether a prepared statement gives other columns since another process has changed the tables."""
    cause = error.__cause__
    return isinstance(cause, psycopg.errors.FeatureNotSupported) and cause.diag.source_function == _STALE_PLAN
