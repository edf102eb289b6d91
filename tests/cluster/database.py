"""The database of the machines, looked at from outside of all of them."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import TupleRow

from tests.chaos.stage import UNFINISHED

_LEADER: Final = "SELECT term, name FROM terms ORDER BY term DESC LIMIT 1"
_STANDBYS: Final = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name LIKE 'clapper-standby:%'
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leader:
    """What the newest term says."""

    term: int
    pid: int
    """Of the process; all of them are on this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    """One database of a server that belongs to the tests."""

    conninfo: str
    """Where it is, by a Unix socket."""
    restart: Callable[[], None] | None = None
    """Has the server fall, as if its process had crashed, and come back; None: others use it as well."""

    @property
    def socket(self) -> Path:
        """Where the server listens."""
        return Path(str(conninfo_to_dict(self.conninfo)["host"])) / ".s.PGSQL.5432"

    def url(self, port: int) -> str:
        """DATABASE_URL for somebody whose way to the server begins at this port of loopback."""
        found = conninfo_to_dict(self.conninfo)
        return f"postgresql://{found['user']}@127.0.0.1:{port}/{found['dbname']}"

    async def crash(self) -> None:
        """The server falls, and comes back; returns when it has."""
        assert self.restart is not None, "others use this server"
        await asyncio.to_thread(self.restart)

    async def leader(self) -> Leader | None:
        """Who has begun the newest term; None: nobody has, or the server is not there."""
        for term, name in await self.rows(_LEADER):
            found = re.search(r"\d+$", str(name))
            return Leader(term=int(str(term)), pid=int(found[0]) if found else 0)
        return None

    async def standbys(self) -> int:
        """How many wait to lead."""
        return sum(int(str(count)) for (count,) in await self.rows(_STANDBYS))

    async def unfinished(self) -> int:
        """How many jobs still are on their way, but for what is late."""
        return len(await self.rows(UNFINISHED))

    async def rows(self, query: str) -> list[TupleRow]:
        """What is there; nothing where the table or the server is not."""
        try:
            async with await psycopg.AsyncConnection.connect(
                self.conninfo, autocommit=True, connect_timeout=3
            ) as connection:
                cursor = await connection.execute(query.encode())
                return await cursor.fetchall()
        except (psycopg.OperationalError, psycopg.errors.UndefinedTable):
            return []
