"""The times on disk and the clock of this process: brought together at each start.

While a process runs its clock is never set (`bot.adapters.system`). Between two of them the machine's may be.

    the system was not started anew     it is known how far the clock was set: the times on disk follow
    it was, or nobody can tell          what lies in the future is moved to now, and only the time from now on
                                        has surely passed (`Clock.sure_since`)

What was put off is due at once after either, for what it waited for may have been a moment on a wrong clock.
"""

import logging
from sqlite3 import Row
from typing import Final

from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sqlite.connection import Database
from bot.adapters.sqlite.queries import query
from bot.adapters.system import Reading

AGREES: Final = 2.0
"""Seconds by which two ways to tell how long the system has run may differ: one is read after the other."""
NOTICED: Final = 1.0
"""Seconds: by less a clock is always being corrected."""
SENDING_PAUSE: Final = 60.0
"""Seconds that a sending may still be put off over a start: it may wait because Telegram asked for it."""
STATEMENTS: Final = ("set_jobs", "set_drafts", "set_album_items", "set_recordings", "set_inbox")

_log = logging.getLogger(__name__)


async def resume(database: Database, reading: Reading) -> float:
    """Make the times on disk those of this process's clock; returns its `sure_since`.

    It is done as a whole or not at all, before anything else uses the database.

    Raises:
        DatabaseError: It was not done.
    """
    epoch, other = reading.now - reading.running, reading.now - reading.other
    await database.execute("BEGIN IMMEDIATE")
    try:
        rows = await database.execute(query("clock"))
        delta, sure_since, sure_on_disk = 0.0, reading.now, reading.now
        if rows and _is_same_boot(reading, rows[0], epoch=epoch, other=other):
            sure_on_disk = rows[0]["sure_since"]
            delta = epoch - rows[0]["epoch"]
            sure_since = min(reading.now, sure_on_disk + delta)
        if abs(delta) < NOTICED:
            delta = 0.0
        values: dict[str, SqlValue] = {"delta": delta, "since": sure_on_disk, "now": reading.now}
        moved = 0
        for name in STATEMENTS:
            pause = {"sending_pause": SENDING_PAUSE} if name == "set_jobs" else {}
            moved += len(await database.execute(query(name), {**values, **pause}))
        await database.execute(
            query("keep_clock"),
            {"boot": reading.boot, "epoch": epoch, "other": other, "sure_since": sure_since},
        )
        await database.execute("COMMIT")
    except BaseException:
        await _roll_back(database)
        raise
    if delta:
        _log.warning(
            "the machine's clock was set by %+.0f s since the last start; what is kept follows", delta
        )
    _log.debug("times on disk: %d rows moved", moved)
    return sure_since


def _is_same_boot(reading: Reading, row: Row, *, epoch: float, other: float) -> bool:
    """Whether both of the system's ways to tell how long it has run say that the clock was set as much."""
    drift = (epoch - row["epoch"]) - (other - row["other"])
    return bool(reading.boot) and row["boot"] == reading.boot and abs(drift) <= AGREES


async def _roll_back(database: Database) -> None:
    try:
        await database.execute("ROLLBACK")
    except DatabaseError as error:  # it was none any more, or the file goes with the process
        _log.debug("nothing to roll back: %s", error)
