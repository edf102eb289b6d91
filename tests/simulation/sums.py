"""The sums by day are what the jobs say, at every moment."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from typing import Final

ENDED: Final = ("delivered", "undelivered", "failed", "cancelled")


def sums_are_of_all_jobs(connection: sqlite3.Connection) -> Iterator[str]:
    """Every job counts once when it is asked for, and once when it ends; deleted ones stay counted."""
    states = Counter(state for (state,) in connection.execute("SELECT state FROM jobs").fetchall())
    jobs: Counter[str] = Counter({"asked": states.total(), **{one: states[one] for one in ENDED}})
    sums: Counter[str] = Counter()
    for outcome, count in connection.execute("SELECT outcome, jobs FROM daily_figures").fetchall():
        sums["failed" if outcome not in ("asked", *ENDED) else outcome] += count
    is_whole = sums["asked"] == jobs["asked"]
    for outcome, count in jobs.items():
        if sums[outcome] < count or (is_whole and sums[outcome] != count):
            yield f"{sums[outcome]} {outcome} by the sums, {count} by the jobs"
    (videos,) = connection.execute("SELECT coalesce(sum(videos), 0) FROM video_times").fetchone()
    if videos != sums["delivered"]:
        yield f"{videos} videos have their times told, {sums['delivered']} were delivered"
