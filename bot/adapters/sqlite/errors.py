"""What can go wrong with the file that everything is kept in.

    DatabaseError           it could not be read or written: a full disk, a lost mount, a broken file
    ├── DatabaseFullError       its disk takes nothing; a `NoRoom` as well
    ├── DatabaseInUseError      another process has it
    └── DatabaseTooNewError     a newer Clapper has written it

Every `sqlite3.Error` and `OSError` of this adapter becomes one of these.
"""

from bot.domain.errors import NoRoom, PortError


class DatabaseError(PortError):
    """The database did not do what was asked of it; a single statement is then undone as a whole."""


class DatabaseFullError(DatabaseError, NoRoom):
    """The disk is full, or fails; nothing was written."""


class DatabaseInUseError(DatabaseError):
    """Another process works with the file."""


class DatabaseTooNewError(DatabaseError):
    """The file's tables are from a newer version of the program, and are left alone."""
