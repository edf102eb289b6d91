"""The file opened for reading only, beside a bot or without one: nothing is changed, nothing left behind."""

import sqlite3
from pathlib import Path
from typing import Final

_WAL: Final = 2
"""The bytes 18 and 19 of a file that keeps a write-ahead log."""


def open_for_reading(path: Path, patience: float) -> sqlite3.Connection:
    """Connect to it; `patience` are seconds for who is writing where there is no write-ahead log.

    A file with a log that nobody has open is read as one that cannot change: SQLite would make its log anew.

    Raises:
        sqlite3.Error: It cannot be opened.
        OSError: It cannot be read.
    """
    is_quiet = _has_log(path) and not path.with_name(f"{path.name}-wal").exists()
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if is_quiet else ''}", uri=True, timeout=patience
    )


def _has_log(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(20)[18:] == bytes((_WAL, _WAL))
