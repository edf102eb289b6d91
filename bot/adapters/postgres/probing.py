"""What a server of PostgreSQL is like, seen by a short session of one's own; nothing is changed there."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

import psycopg
from psycopg import AsyncConnection
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.rows import DictRow, dict_row

from bot.adapters.postgres.errors import mapped
from bot.adapters.postgres.queries import statements_in
from bot.adapters.sql.errors import DatabaseError

PATIENCE_SECONDS: Final = 5
"""For each server, where `DATABASE_URL` says nothing else."""
_OF_THE_CHOICE: Final = ("target_session_attrs", "load_balance_hosts")
"""Parameters by which libpq chooses among several servers."""
_OF_A_HOST: Final = ("host", "hostaddr", "port")


class UnreachableError(DatabaseError):
    """No session could be had; the text says why, and may name the server."""

    def __init__(self, text: str, *, is_password_refused: bool = False) -> None:
        super().__init__(text)
        self.is_password_refused = is_password_refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a server says of itself."""

    version: int
    """Such as 150018."""
    schema: str | None
    """Where tables come to lie; None: nowhere."""
    is_standby: bool
    is_read_only: bool
    has_fsync: bool
    synchronous_commit: str
    """What holds for a session that does not say."""
    synchronous_standby_names: str
    may_create: bool
    has_tls: bool

    @property
    def spoken_version(self) -> str:
        """As people write it."""
        return f"{self.version // 10_000}.{self.version % 10_000}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One of those that `DATABASE_URL` names."""

    conninfo: str
    name: str
    """Host and port, or the folder of the socket."""


def servers_of(conninfo: str) -> list[Server]:
    """Each by itself, whatever would be chosen among them.

    Raises:
        DatabaseError: libpq cannot read that.
    """
    with mapped():
        given = {key: str(value) for key, value in conninfo_to_dict(conninfo).items()}
    lists = {key: given[key].split(",") for key in _OF_A_HOST if key in given}
    count = max([1, *(len(values) for values in lists.values())])
    rest = {key: value for key, value in given.items() if key not in (*_OF_A_HOST, *_OF_THE_CHOICE)}
    found = []
    for number in range(count):
        own = {key: values[number if len(values) > 1 else 0] for key, values in lists.items()}
        host = own.get("host") or own.get("hostaddr") or "the socket of this machine"
        name = host if host.startswith("/") or not own.get("port") else f"{host}:{own['port']}"
        found.append(Server(conninfo=make_conninfo("", **rest, **own), name=name))
    return found


@contextlib.asynccontextmanager
async def session_with(conninfo: str, name: str) -> AsyncIterator[AsyncConnection[DictRow]]:
    """A session in autocommit, closed at the end.

    Args:
        conninfo: Where, as libpq takes it.
        name: What others see of it.

    Raises:
        UnreachableError: There is none.
    """
    usual = {"connect_timeout": PATIENCE_SECONDS}
    given = conninfo_to_dict(conninfo)
    chosen = {key: value for key, value in usual.items() if key not in given}
    try:
        connection = await AsyncConnection.connect(
            make_conninfo(conninfo, application_name=name, **chosen),
            autocommit=True,
            prepare_threshold=None,
            row_factory=dict_row,
        )
    except (psycopg.Error, OSError) as error:
        gave_one = isinstance(error, psycopg.Error) and error.pgconn and error.pgconn.used_password
        words = " ".join(str(error).split()) or type(error).__name__
        raise UnreachableError(words, is_password_refused=bool(gave_one)) from error
    async with connection:
        yield connection


async def facts_of(connection: AsyncConnection[DictRow]) -> Facts:
    """Ask the server.

    Raises:
        DatabaseError: It did not answer.
    """
    row = await ask_one(connection, "facts")
    pgconn = connection.pgconn
    return Facts(version=connection.info.server_version, has_tls=bool(pgconn.ssl_in_use), **row)


async def ask_one(connection: AsyncConnection[DictRow], name: str, **values: object) -> DictRow:
    """The one row of a statement of `check.sql`.

    Raises:
        DatabaseError: It was not answered.
    """
    return (await ask(connection, name, **values))[0]


async def ask(connection: AsyncConnection[DictRow], name: str, **values: object) -> list[DictRow]:
    """All rows of a statement of `check.sql`.

    Raises:
        DatabaseError: It was not answered.
    """
    with mapped():
        cursor = await connection.execute(statements_in("check.sql")[name].sql, values)
        return await cursor.fetchall()
