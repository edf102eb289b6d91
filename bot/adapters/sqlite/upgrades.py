"""The copy that is made by itself before the tables are changed: the way back to the program of before."""

import logging
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sqlite.copies import is_ours, make_copy

KEPT: Final = 2
"""So many of them stay, the newest."""
ROOM: Final = 2
"""So many times the size of the database must be free, so that the bot is not left without room."""

_log = logging.getLogger(__name__)


def copy_before(path: Path, now: float, version: int, newest: int) -> None:
    """Copy the database beside itself; without room for that it goes on all the same, and says so.

    Args:
        path: The database.
        now: Unix seconds; they are part of the copy's name.
        version: Of its tables.
        newest: What they become.
    """
    path = path.resolve()
    moment = datetime.fromtimestamp(now, UTC).strftime("%Y%m%dT%H%M%SZ")
    target = path.with_name(f"{path.name}.version-{version}.{moment}")
    try:
        if shutil.disk_usage(path.parent).free < ROOM * path.stat().st_size:
            _log.warning("no room for a copy of the database before its tables become version %d", newest)
            return
        made = make_copy(path, target)
    except (DatabaseError, OSError) as error:
        _log.warning("no copy of the database before its tables become version %d: %s", newest, error)
        return
    _log.info("the database of version %d was copied to %s before it becomes %d", version, made.path, newest)
    for old in earlier_copies(path)[KEPT:]:
        old.unlink(missing_ok=True)


def earlier_copies(path: Path) -> list[Path]:
    """The copies that were made so, the newest first."""
    name = re.compile(rf"{re.escape(path.name)}\.version-\d+\.(\d{{8}}T\d{{6}}Z)")
    found = ((name.fullmatch(one.name), one) for one in path.parent.iterdir())
    ours = [(match[1], one) for match, one in found if match and is_ours(one)]
    return [one for _, one in sorted(ours, reverse=True)]
