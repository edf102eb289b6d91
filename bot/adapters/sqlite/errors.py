"""Every `sqlite3.Error` and `OSError` of this adapter becomes one of `bot.adapters.sql.errors`."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from bot.adapters.sql.errors import DatabaseError, DatabaseFullError


@contextmanager
def mapped(prefix: str = "") -> Iterator[None]:
    """Make one of these of what goes wrong inside; `prefix` stands before its words.

    Raises:
        DatabaseError: Something did.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        # The extended codes, such as that of a failed write, have more bits.
        is_full = getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
        raise (DatabaseFullError if is_full else DatabaseError)(f"{prefix}{error}") from error
    except (sqlite3.Error, OSError, OverflowError, ValueError) as error:  # ValueError: aiosqlite is closed
        raise DatabaseError(f"{prefix}{error}") from error
