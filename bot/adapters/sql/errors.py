"""What can go wrong with the database that everything is kept in.

    DatabaseError           it could not be read or written: a full disk, a lost mount, a broken file
    ├── DatabaseAddressError    where it is said to be can never be reached: a wrong setting
    ├── DatabaseFullError       its disk takes nothing; a `DiskFull` as well
    ├── DatabaseInUseError      another process has it
    ├── DatabaseLostError       the session with a server broke: nobody knows whether it was done
    └── DatabaseTooNewError     a newer Clapper has written it

Whatever a driver raises becomes one of these.
"""

from bot.domain.errors import DiskFull, PortError


class DatabaseError(PortError):
    """The database did not do what was asked of it; a single statement is then undone as a whole."""


class DatabaseFullError(DatabaseError, DiskFull):
    """The disk is full, or fails; nothing was written."""


class DatabaseInUseError(DatabaseError):
    """Another process works with the file."""


class DatabaseLostError(DatabaseError):
    """The session with the server is no more. What was asked last was done as a whole, or not at all."""


class DatabaseAddressError(DatabaseError):
    """Where it is said to be can never be reached, whatever happens there: a wrong setting."""


class DatabaseTooNewError(DatabaseError):
    """The file's tables are from a newer version of the program, and are left alone."""
