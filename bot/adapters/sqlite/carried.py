"""A file whose rows were carried to PostgreSQL: nobody works with it any more.

The database there went on from it. A bot that began with the file would pay and send once more for what was
paid and sent since. So the file is marked in its header, and refused. It is no other file for that: a copy of
it can be made, and put back like any copy of some time ago; see `restored`.
"""

import sqlite3
from datetime import UTC, date, datetime, timedelta
from typing import Final

from bot.adapters.sql.errors import DatabaseError

MARK: Final = 0x434C
"""`CL`: the upper half of the `application_id`. The lower half is the day, counted since 1970-01-01."""
_FIRST_DAY: Final = date(1970, 1, 1)


def mark_of(now: float) -> int:
    """The `application_id` of a file whose rows are carried at this moment (Unix seconds)."""
    return MARK << 16 | (datetime.fromtimestamp(now, UTC).date() - _FIRST_DAY).days


def carried_on(application_id: int) -> date | None:
    """The day (UTC) on which the rows of a file with this mark were carried; None: they were not."""
    return _FIRST_DAY + timedelta(days=application_id & 0xFFFF) if application_id >> 16 == MARK else None


def words_of_carried(connection: sqlite3.Connection) -> str | None:
    """Why nobody may work with this file; None: there is no such mark.

    Raises:
        sqlite3.Error: It cannot be read.
    """
    ((application_id,),) = connection.execute("PRAGMA application_id").fetchall()
    day = carried_on(application_id)
    if day is None:
        return None
    return (
        f"what it holds was carried to PostgreSQL on {day}: set DATABASE_URL to that; the way back is "
        f"in docs/several-machines.md"
    )


def refuse_carried(connection: sqlite3.Connection) -> None:
    """Look whether somebody may work with this file.

    Raises:
        DatabaseError: Nobody may.
        sqlite3.Error: It cannot be read.
    """
    if words := words_of_carried(connection):
        _, _, file = connection.execute("PRAGMA database_list").fetchall()[0]
        raise DatabaseError(f"{file}: {words}")
