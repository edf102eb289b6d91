"""What a database tells without telling of anybody: how many jobs, in which state, with which problems."""

import contextlib
import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.adapters.sqlite.inspection import PATIENCE
from bot.adapters.sqlite.queries import load_statement
from bot.adapters.sqlite.reading import open_for_reading


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemCount:
    """How often something went wrong."""

    key: str
    """Of `locales/`."""
    jobs: int
    latest: float | None
    """Unix seconds, when the last of them ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The figures; empty where there is no database, or none that can be read."""

    version: int | None = None
    """Of its tables."""
    jobs: Mapping[str, int] = field(default_factory=dict)
    """By state."""
    problems: Sequence[ProblemCount] = ()
    """Those that came last are the last."""
    error: str = ""
    """Why there are none: the name of the error."""


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
    problems = tuple(
        ProblemCount(key=key if key in keys else "other", jobs=count, latest=latest)
        for key, count, latest in sorted(rows, key=lambda row: row[2] or 0.0)
    )
    return Summary(version=version, jobs=jobs, problems=problems)
