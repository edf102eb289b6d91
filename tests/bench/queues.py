"""The queues that ours is compared with, each with a commit that is on the disk before it answers.

The floor is what SQLite does without anything around it: one table, one index, no thread, nothing counted.
Those of others are asked as their documents say, in the mode in which nothing that was answered is lost.
Procrastinate is not among them: it needs a PostgreSQL, whose price is that of another machine.
"""

import importlib
import importlib.util
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Protocol

FLOOR: Final = "sqlite3 without threads, FULL"
_FLOOR_TABLE: Final = """
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY, state INTEGER NOT NULL DEFAULT 0, payload TEXT NOT NULL, created_at REAL NOT NULL,
    lease_until REAL
);
CREATE INDEX ready ON jobs (id) WHERE state = 0;
"""


class Queue(Protocol):
    """A queue that blocks whoever asks."""

    def put(self, payload: str) -> None:
        """Keep it; what returns is on the disk."""
        ...

    def claim(self) -> object:
        """Take the next one, so that nobody else does; None: there is none."""
        ...


class Floor:
    """`sqlite3` itself."""

    def __init__(self, folder: Path) -> None:
        self.connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = FULL")
        self.connection.executescript(_FLOOR_TABLE)

    def put(self, payload: str) -> None:
        """See the protocol."""
        self.connection.execute("INSERT INTO jobs (payload, created_at) VALUES (?, 0)", (payload,))

    def claim(self) -> object:
        """See the protocol."""
        return self.connection.execute(
            "UPDATE jobs SET state = 1, lease_until = 60"
            " WHERE id = (SELECT id FROM jobs WHERE state = 0 ORDER BY id LIMIT 1) RETURNING id, payload"
        ).fetchone()

    def fill(self, *, waiting: int, ended: int, payload: str) -> None:
        """Put in so many at once."""
        with self.connection:
            self.connection.execute("BEGIN")
            for state, count in ((2, ended), (0, waiting)):
                self.connection.executemany(
                    "INSERT INTO jobs (state, payload, created_at) VALUES (?, ?, 0)",
                    ((state, payload) for _ in range(count)),
                )

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


class Huey:
    """Huey's `SqliteHuey`; what is claimed is deleted, so a death loses it."""

    def __init__(self, folder: Path) -> None:
        library: Any = importlib.import_module("huey")
        self.huey = library.SqliteHuey("bench", filename=str(folder / "huey.db"), fsync=True, results=False)
        self.task = self.huey.task(name="job")(lambda _: None)

    def put(self, payload: str) -> None:
        """See the protocol."""
        self.huey.enqueue(self.task.s(payload))

    def claim(self) -> object:
        """See the protocol."""
        return self.huey.dequeue()

    def close(self) -> None:
        """Close the file."""
        self.huey.storage.close()


class LiteQueue:
    """Litequeue; by itself it waits for no disk, so its connection is told to."""

    def __init__(self, folder: Path) -> None:
        library: Any = importlib.import_module("litequeue")
        self.queue = library.LiteQueue(str(folder / "lite.db"))
        self.queue.conn.execute("PRAGMA synchronous = FULL")

    def put(self, payload: str) -> None:
        """See the protocol."""
        self.queue.put(payload)

    def claim(self) -> object:
        """See the protocol."""
        return self.queue.pop()

    def close(self) -> None:
        """Close the file."""
        self.queue.conn.close()


class PersistQueue:
    """persist-queue's `SQLiteAckQueue`; what is claimed and not acknowledged comes again."""

    def __init__(self, folder: Path) -> None:
        library: Any = importlib.import_module("persistqueue")
        self.queue = library.SQLiteAckQueue(str(folder), db_file_name="persist.db")

    def put(self, payload: str) -> None:
        """See the protocol."""
        self.queue.put(payload)

    def claim(self) -> object:
        """See the protocol."""
        return self.queue.get(block=False)

    def close(self) -> None:
        """Close the file."""
        self.queue.close()


OTHERS: Final[dict[str, tuple[str, Callable[[Path], Any]]]] = {
    "huey": ("huey", Huey),
    "litequeue": ("litequeue", LiteQueue),
    "persist-queue": ("persistqueue", PersistQueue),
}
"""By name: the module that must be there, and the queue."""


@contextmanager
def opened(make: Callable[[Path], Any], folder: Path) -> Iterator[Any]:
    """A queue in this folder, closed at the end."""
    queue = make(folder)
    try:
        yield queue
    finally:
        queue.close()


def is_here(module: str) -> bool:
    """Whether the library is installed."""
    return importlib.util.find_spec(module) is not None
