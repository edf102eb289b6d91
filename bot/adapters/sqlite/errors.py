"""What can go wrong with the file that everything is kept in.

    DatabaseError           it could not be read or written: a full disk, a lost mount, a broken file
    ├── DatabaseFullError       its disk takes nothing; a `DiskFull` as well
    ├── DatabaseInUseError      another process has it
    └── DatabaseTooNewError     a newer Clapper has written it

Every `sqlite3.Error` and `OSError` of this adapter becomes one of these.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from bot.domain.errors import DiskFull, PortError


class DatabaseError(PortError):
    """The database did not do what was asked of it; a single statement is then undone as a whole."""


class DatabaseFullError(DatabaseError, DiskFull):
    """The disk is full, or fails; nothing was written."""


class DatabaseInUseError(DatabaseError):
    """Another process works with the file."""


class DatabaseTooNewError(DatabaseError):
    """The file's tables are from a newer version of the program, and are left alone."""


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
