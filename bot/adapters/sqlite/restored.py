"""A database that is a copy put back: what it believes unpaid is in doubt, until the records have told.

The copy is of some time ago. Another database went on from there: it may have posted, paid for and delivered
what waits in the copy. So, once, before anything else uses it:

    preparing, queued,         `unconfirmed`, as if the answer to a POST of just now were lost, but sought in
    submitting, unconfirmed    the provider's records from the moment on when it was asked for
    generating, sending        as they are: nothing is paid for them any more; of several steps the later ones
                               are sought before they are paid for
    updates in hand            set aside: they were dealt with since
    offers and questions       gone: whoever presses is told to ask again
    albums still gathered      closed: they were dealt with since
    voice messages             told that nobody knows: they may have been written down since
    news on their way          ended, and the digest of this week told: nobody gets either twice

All or nothing: the mark goes with it.
"""

import contextlib
import logging
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sql.figures import EVERYBODY
from bot.adapters.sqlite.connection import Database
from bot.adapters.sqlite.copies import MARK, is_database
from bot.adapters.sqlite.errors import mapped
from bot.adapters.sqlite.queries import load_statement, query
from bot.domain.figures import week_of
from bot.domain.job import UNKNOWN_POSTS
from bot.ports import NEVER_AGAIN

LIVE: Final = "PRAGMA application_id = 0"
_UPDATES: Final = """
SELECT bot_id, update_id, body, received_at, begun, finished_at, set_aside_at FROM inbox ORDER BY update_id
"""
_HAS_RULES: Final = "SELECT 1 FROM sqlite_schema WHERE name = 'house_rules'"
"""An older version has none."""
_RULES: Final = """
SELECT kind, subject, value, verb, changed_by, changed_at FROM house_rules WHERE kind IN ('ban', 'pause')
"""

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
        await database.execute(query("doubt_later_steps"))
        updates = await database.execute(query("set_aside_updates"), {"now": now})
        drafts = await database.execute(query("drop_all_drafts"))
        await database.execute(query("close_all_albums"), {"now": now})
        await database.execute(query("end_all_recordings"))
        await database.execute(query("end_all_broadcasts"), {"now": now})
        await database.execute(query("drop_all_news_readers"))
        await database.execute(query("mark_digest"), {"week": week_of(now), "admin_id": EVERYBODY})
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


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """What was learnt from the database that was there."""

    updates: int
    """That it has received."""
    open_updates: int
    """Of these it had not dealt with: their authors are told to ask again."""


def take_over(kept: Path, database: Path) -> TakenOver:
    """Learn which updates the database that was there has received, who is shut out, and whether it paused.

    Else what Telegram was not told of before that one ended would come once more, and be paid for once more.

    Raises:
        DatabaseError: It cannot be read.
    """
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
        updates = [{**dict(row), "never_again": NEVER_AGAIN} for row in reading.execute(_UPDATES)]
        has_rules = reading.execute(_HAS_RULES).fetchone() is not None
        rules = [dict(row) for row in reading.execute(_RULES)] if has_rules else []
        writing.execute("BEGIN IMMEDIATE")
        for name, rows in (("take_over_update", updates), ("take_over_rule", rules)):
            statement = load_statement(name)
            values = [[row[parameter] for parameter in statement.parameters] for row in rows]
            writing.executemany(statement.sql, values)
        writing.execute("COMMIT")
    is_open = [row["finished_at"] is None and row["set_aside_at"] is None for row in updates]
    return TakenOver(updates=len(updates), open_updates=sum(is_open))
