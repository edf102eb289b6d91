"""The summary of a file; see `bot.adapters.sql.summary`."""

import contextlib
import json
import sqlite3
from collections.abc import Collection
from pathlib import Path

from bot.adapters.sql.summary import Summary, problems_of
from bot.adapters.sqlite.inspection import PATIENCE
from bot.adapters.sqlite.queries import load_statement
from bot.adapters.sqlite.reading import open_for_reading


def summarise(path: Path, states: Collection[str], keys: Collection[str]) -> Summary:
    """Count, beside a running bot or without one.

    Args:
        path: The file.
        states: All that a job can be in.
        keys: Of all problems that there are words for; others are counted together as `other`.
    """
    if not path.exists():
        return Summary(error="there is none yet")
    wanted = (json.dumps(sorted(states)),)
    try:
        with contextlib.closing(open_for_reading(path, PATIENCE)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            jobs = dict(connection.execute(load_statement("count_by_state").sql, wanted))
            rows = connection.execute(load_statement("count_by_problem").sql, wanted).fetchall()
    except (sqlite3.Error, OSError) as error:
        return Summary(error=type(error).__name__)
    return Summary(version=version, jobs=jobs, problems=problems_of(rows, keys))
