"""A database that is a copy put back: what it believes unpaid is in doubt, until the records have told.

The copy is of some time ago. Another database went on from there: it may have posted, paid for and delivered
what waits in the copy. So, once, before anything else uses it:

    preparing, queued,         `unconfirmed`, as if the answer to a POST of just now were lost, but sought in
    submitting, unconfirmed    the provider's records from the moment on when it was asked for
    generating, sending        as they are: nothing is paid for them any more
    updates in hand            set aside: they were dealt with since
    offers and questions       gone: whoever presses is told to ask again
    albums still gathered      closed: they were dealt with since

All or nothing: the mark goes with it.
"""

import contextlib
import logging
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.adapters.sqlite.connection import Database
from bot.adapters.sqlite.copies import MARK, is_database
from bot.adapters.sqlite.errors import DatabaseError, mapped
from bot.adapters.sqlite.queries import load_statement, query
from bot.domain.job import UNKNOWN_POSTS

LIVE: Final = "PRAGMA application_id = 0"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was done to a copy."""

    jobs: int
    """Whose POST is in doubt."""
    updates: int
    """Set aside."""
    drafts: int
    """Gone."""


async def settle(database: Database, *, now: float) -> Restored | None:
    """Make a database of a copy; None: it is none.

    Raises:
        DatabaseError: It was not done.
    """
    ((mark, *_),) = await database.execute("PRAGMA application_id")
    if mark != MARK:
        return None
    await database.execute("BEGIN IMMEDIATE")
    try:
        jobs = await database.execute(query("doubt_jobs"), {"now": now, "posts": UNKNOWN_POSTS})
        updates = await database.execute(query("set_aside_updates"), {"now": now})
        drafts = await database.execute(query("drop_all_drafts"))
        await database.execute(query("close_all_albums"), {"now": now})
        await database.execute(LIVE)
        await database.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(DatabaseError):  # it was none any more, or the file goes with the process
            await database.execute("ROLLBACK")
        raise
    done = Restored(jobs=len(jobs), updates=len(updates), drafts=len(drafts))
    _log.warning(
        "this database is a copy that was put back: %d requests are looked for in the provider's records "
        "before they may be paid for, %d updates that were in hand are set aside, %d offers are withdrawn",
        done.jobs,
        done.updates,
        done.drafts,
    )
    return done


def take_over(kept: Path, database: Path, *, now: float) -> int:
    """Learn which updates the database that was there has received; returns how many.

    Else what Telegram was not told of before that one ended would come once more, and be paid for once more.

    Raises:
        DatabaseError: It cannot be read.
    """
    statement = load_statement("take_over_update")
    with mapped(f"{kept}: "):
        if not is_database(kept):
            raise DatabaseError(f"{kept} is no SQLite database")
    with (
        mapped(f"{kept}: "),
        contextlib.closing(
            sqlite3.connect(f"{kept.as_uri()}?mode=rw", uri=True, isolation_level=None)
        ) as reading,
        contextlib.closing(sqlite3.connect(database, isolation_level=None)) as writing,
    ):
        reading.row_factory = sqlite3.Row
        rows = [
            {**dict(row), "now": now}
            for row in reading.execute(
                "SELECT bot_id, update_id, body, received_at, finished_at FROM inbox ORDER BY update_id"
            )
        ]
        writing.execute("BEGIN IMMEDIATE")
        writing.executemany(statement.sql, [[row[name] for name in statement.parameters] for row in rows])
        writing.execute("COMMIT")
    return len(rows)
