"""How the bot is, seen from beside it: a health check that only reads, and costs next to nothing.

Who asks gets a reason in a line. The bot's word counts for as long as its process is there and for a while: a
bot that is frozen says nothing any more. Time is the system's own count of seconds, which nobody can set.
"""

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.adapters.kernel import process_namespace
from bot.adapters.sqlite.queries import load_queries
from bot.adapters.sqlite.reading import open_for_reading
from bot.adapters.system import elapsed, last_boot

PATIENCE_SECONDS: Final = 2.0
"""For the file, where somebody else has it to themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PulseReading:
    """What was seen."""

    is_well: bool
    text: str
    """The reason, in a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    boot: str
    running: float
    process: int
    namespace: int
    trouble: str


def take_pulse(path: Path, *, within: float) -> PulseReading:
    """Look whether a bot works with this file and is well.

    Args:
        path: The database.
        within: Seconds; what it said longer ago counts no more.
    """
    if not path.is_file():
        return PulseReading(is_well=False, text=f"no bot has run here: there is no database {path}")
    try:
        with contextlib.closing(open_for_reading(path, PATIENCE_SECONDS)) as connection:
            found = connection.execute(load_queries()["pulse"]).fetchone()
    except (sqlite3.Error, OSError) as error:
        return PulseReading(is_well=False, text=f"{path} cannot be read: {error}")
    if found is None:
        return PulseReading(is_well=False, text="no bot has been ready on this database yet")
    boot, running, process, namespace, trouble = found
    row = _Row(boot=boot, running=running, process=process, namespace=namespace, trouble=trouble)
    flaw = _flaw(row, within)
    return PulseReading(is_well=flaw is None, text=flaw or f"well, as of {_age(row):.0f} s ago")


def _flaw(row: _Row, within: float) -> str | None:
    if row.boot != last_boot()[0]:
        return "the machine was started anew, and no bot has been ready since"
    if row.namespace == process_namespace() and not _is_there(row.process):
        return f"the bot is gone: its process was {row.process}"
    if row.trouble:
        return f"not well: {row.trouble}"
    if not 0 <= _age(row) <= within:
        return f"the bot has said nothing for {_age(row):.0f} s: it is frozen, or stopped"
    return None


def _age(row: _Row) -> float:
    return elapsed() - row.running


def _is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # of another user, and there
        return True
    return True
