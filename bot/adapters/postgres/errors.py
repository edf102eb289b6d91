"""Every `psycopg.Error` and `OSError` of this adapter becomes one of `bot.adapters.sql.errors`.

    53100, 58030            DatabaseFullError: the server's disk is full, or fails
    a broken session        DatabaseLostError; 57P01 to 57P05 and 08xxx end one, as does a cut wire
    40001, 40P01, 23505     undone for what another session did meanwhile: `connection.py` asks once more
    all others              DatabaseError in the server's words: 25006 (read-only), 57014 (it took too long)

The server's details stay out of the words: they quote rows, and with them what people have written.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import psycopg

from bot.adapters.sql.errors import DatabaseError, DatabaseFullError

FULL: Final = frozenset({"53100", "58030"})
"""disk_full and io_error: https://www.postgresql.org/docs/current/errcodes-appendix.html."""
NO_NUL: Final = "PostgreSQL keeps no text with a NUL character in it"


@contextmanager
def mapped(prefix: str = "") -> Iterator[None]:
    """Make one of these of what goes wrong inside; `prefix` stands before its words.

    Raises:
        DatabaseError: Something did.
    """
    try:
        yield
    except psycopg.Error as error:
        raise (DatabaseFullError if error.sqlstate in FULL else DatabaseError)(
            f"{prefix}{words(error)}"
        ) from error
    except (OSError, OverflowError, ValueError) as error:
        raise DatabaseError(f"{prefix}{error}") from error


def words(error: psycopg.Error) -> str:
    """What the server says, with the number of its kind; what the driver says, where no server did."""
    said = error.diag.message_primary
    if said is None:
        return " ".join(str(error).split())
    return f"{said} ({error.sqlstate})"
