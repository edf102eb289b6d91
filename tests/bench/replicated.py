"""PostgreSQL servers that wait for the disk; one of them waits for another's disk as well."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Final

import psycopg

from tests.postgres_server import USER, Server

DURABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "autovacuum": "on",
        "fsync": "on",
        "full_page_writes": "on",
        "max_wal_senders": "4",
        "wal_level": "replica",
    }
)
"""As an operator's server is, but small."""
PATIENCE_SECONDS: Final = 30.0


class Standby(Server):
    """A server that follows another one, which it is a copy of."""

    def __init__(self, primary: Server) -> None:
        super().__init__(DURABLE, on_disk=True)
        self._primary = primary

    def _make(self) -> None:
        where = psycopg.conninfo.conninfo_to_dict(self._primary.conninfo())
        self._run("pg_basebackup", "-R", "-X", "stream", "-c", "fast", "-h", str(where["host"]), "-U", USER)


@contextmanager
def a_durable_server() -> Iterator[Server]:
    """One alone."""
    with Server(DURABLE, on_disk=True) as server:
        yield server


@contextmanager
def a_server_with_a_synchronous_standby() -> Iterator[Server]:
    """One of which no commit is done before another server has it on its disk; gives the first.

    Raises:
        TimeoutError: The other one does not follow.
    """
    with (
        a_durable_server() as primary,
        Standby(primary),
        psycopg.connect(primary.conninfo(), autocommit=True) as connection,
    ):
        connection.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
        connection.execute("SELECT pg_reload_conf()")
        _wait_for(connection)
        yield primary


def _wait_for(connection: "psycopg.Connection[tuple[object, ...]]") -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    following = "SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'"
    while connection.execute(following).fetchone() is None:
        if time.monotonic() > deadline:
            raise TimeoutError("the standby does not follow")
        time.sleep(0.05)
