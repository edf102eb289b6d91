"""Whether a session is one with the server itself: its lock is worth nothing if others use it too.

A pooler may give each transaction another session of the server's. While nobody else asks for one it gives
the same again and again, so it is made to choose: another session of ours is in a transaction meanwhile.
"""

import threading
from typing import Any, Final

import psycopg
from psycopg.rows import scalar_row

from bot.adapters.postgres.way import Way

PROBE_SECONDS: Final = 5.0
"""For the other session; a pooler that has only one to give lets it wait."""


def is_direct(connection: psycopg.Connection[Any], conninfo: str) -> bool:
    """Whether all that is asked over this connection is asked of one session of the server.

    Args:
        connection: In autocommit.
        conninfo: By which it was made.

    Raises:
        psycopg.Error: It broke.
    """
    process = _process(connection)
    # Who stands in between has numbers of its own: `BackendKeyData` of the protocol.
    if process == connection.info.backend_pid:
        return process == _process(connection)
    try:
        with psycopg.connect(conninfo, prepare_threshold=None) as other:
            way = Way(other.fileno())
            limit = threading.Timer(PROBE_SECONDS, way.cut)
            limit.start()
            try:
                return _process(other) != process == _process(connection)
            finally:
                limit.cancel()
                way.close()
    except psycopg.OperationalError:
        return False


def _process(connection: psycopg.Connection[Any]) -> object:
    with connection.cursor(row_factory=scalar_row) as cursor:
        return cursor.execute(b"SELECT pg_backend_pid()").fetchone()
