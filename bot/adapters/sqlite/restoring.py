"""Putting a copy in the place of the database: made ready beside it, and put there by one step."""

import contextlib
import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sqlite.connection import open_database
from bot.adapters.sqlite.copies import Copy, check_copy, ready_to_work, real_path, removed_at_end, swap
from bot.adapters.sqlite.lead import FileLead
from bot.adapters.sqlite.restored import Restored, TakenOver, settle, take_over
from bot.adapters.sqlite.timeline import resume
from bot.adapters.system import SystemClock

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoration:
    """What was done."""

    copy: Copy
    restored: Restored
    kept: Path | None
    """Where the database is that was there; None: there was none."""
    taken_over: TakenOver | None
    """What was learnt from it; None: it could not be read."""


async def restore_sqlite(copy: Path, database: Path) -> Restoration:
    """Put a copy in the place of the database, which is kept beside it.

    Until the last step nothing is changed.

    Raises:
        DatabaseInUseError: The bot runs.
        DatabaseError: The copy is none that can be put back, or it could not be done.
    """
    checked = check_copy(copy)
    lead = FileLead(database)
    await lead.win()
    database = real_path(database)
    clock = SystemClock()
    try:
        with removed_at_end(database) as part:
            ready_to_work(copy, database, part)
            async with open_database(part) as opened:
                await resume(opened, clock.reading())
                restored = await settle(opened, now=clock.now())
            if restored is None:
                raise DatabaseError(f"{copy}: the mark of a copy was lost")
            taken_over = None
            with contextlib.suppress(DatabaseError):
                taken_over = take_over(database, part)
            moment = datetime.fromtimestamp(clock.now(), UTC).strftime("%Y%m%dT%H%M%SZ")
            kept = swap(part, database, database.with_name(f"{database.name}.replaced.{moment}"))
    finally:
        await lead.resign()
    return Restoration(copy=checked, restored=restored, kept=kept, taken_over=taken_over)
