"""How the bot is, seen from beside it: a health check that only reads, and costs next to nothing.

Who asks gets a reason in a line.
"""

import contextlib
import sqlite3
from pathlib import Path
from typing import Final

from bot.adapters.pulses import Pulse, PulseReading
from bot.adapters.sqlite.queries import load_queries
from bot.adapters.sqlite.reading import open_for_reading

PATIENCE_SECONDS: Final = 2.0
"""For the file, where somebody else has it to themselves."""


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
    word = Pulse(boot=boot, running=running, process=process, namespace=namespace, trouble=trouble)
    return word.read(within=within)
