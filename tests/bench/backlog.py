"""A queue that thousands wait in, and out of which a million have gone."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sql.rows import empty_request
from bot.adapters.sqlite.connection import open_database
from bot.domain.admission import Limits
from bot.domain.job import Job, QueuedJob
from bot.domain.request import Origin, Requester, VideoRequest

NOW: Final = 1_800_000_000.0
"""Unix seconds: when the bench plays."""
DAY: Final = 86_400.0
PEOPLE: Final = 10_000
SPREAD: Final = 0x9E3779B97F4A7C15
"""Ids are as far from each other as chance would put them (Fibonacci hashing, Knuth 1973)."""
KEPT_DAYS: Final = 30
"""Over which what has ended is spread."""
PROMPT: Final = "A clapper falls, and everybody looks up; the light is low, and the street is wet. " * 3
LIMITS: Final = Limits(user_daily=50, user_active=50, chat_daily=500, user_micros=50_000_000)
UNLIMITED: Final = Limits(user_daily=0, user_active=0, chat_daily=0)
_FILL: Final = """
WITH RECURSIVE one (n) AS (SELECT :first UNION ALL SELECT n + 1 FROM one WHERE n + 1 < :first + :count)
INSERT INTO jobs ({columns}) SELECT {values} FROM jobs, one WHERE jobs.id = 'first'
"""
_SET: Final = {
    "id": "printf('%032x', n)",
    "key": "printf('filled:%012d', n)",
    "user_id": "1 + n % :people",
    "chat_id": "1 + n % :people",
    "turn": "1 + n / :people",
}
_WAITING: Final = {"created_at": ":now - 3600 + n * 0.001", "run_at": ":now - 3600"}
_ENDED: Final = {
    "state": "'delivered'",
    "told": "'delivered'",
    "created_at": ":now - :span * (:first + :count - n) / :count",
    "run_at": ":now - :span * (:first + :count - n) / :count",
    "submitted_at": ":now - :span * (:first + :count - n) / :count",
    "ready_at": ":now - :span * (:first + :count - n) / :count + 60",
    "ended_at": ":now - :span * (:first + :count - n) / :count + 70",
    "generation_id": "'generation-' || n",
    "result_message_id": "n",
    "turn": "1",
}


def jobs(count: int, *, first: int = 0) -> Iterator[Job]:
    """So many that ask to be admitted, by as many people; every fourth in a group."""
    for number in range(first, first + count):
        user = 1 + number % PEOPLE
        is_group = number % 4 == 0
        yield QueuedJob(
            id=f"{number * SPREAD % 2**64:032x}",
            key=f"{user}:{number}",
            requester=Requester(user_id=user, language="en"),
            origin=Origin(
                chat_id=-1_000 - user % 100 if is_group else user, message_id=number, is_group=is_group
            ),
            request=VideoRequest(prompt=PROMPT),
            model="a-family/text-to-video",
            parameters={"prompt": PROMPT, "duration": 5},
            created_at=NOW + number * 0.001,
            run_at=NOW + number * 0.001,
            turn=0,
            price_micros=200_000,
        )


def payload(job: Job) -> str:
    """As much as another queue has to keep of it."""
    return json.dumps({"id": job.id, "user": job.requester.user_id, "prompt": job.request.prompt})


async def fill(path: Path, *, waiting: int, ended: int) -> None:
    """Make the bot's database, with so many that wait and so many that were delivered in the last month."""
    await _make(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection, _without_indexes(connection):
        columns = [
            name
            for _, name, *_, hidden in connection.execute("PRAGMA table_xinfo(jobs)")
            if name != "number" and not hidden
        ]
        for first, count, changes in ((1, ended, _ENDED), (ended + 1, waiting, _WAITING)):
            if count:
                given = {**_SET, **changes}
                values = ", ".join(given.get(column, f"jobs.{column}") for column in columns)
                connection.execute(
                    _FILL.format(columns=", ".join(columns), values=values),
                    {"first": first, "count": count, "people": PEOPLE, "now": NOW, "span": KEPT_DAYS * DAY},
                )


async def _make(path: Path) -> None:
    async with open_database(path) as database:
        await SqlJobStore(database).admit(next(jobs(1, first=1)), UNLIMITED)  # in private
        await database.execute(
            "UPDATE jobs SET id = 'first', key = 'first', run_at = :late, request = :request",
            {"late": 2 * NOW, "request": empty_request()},
        )


@contextmanager
def _without_indexes(connection: sqlite3.Connection) -> Iterator[None]:
    """To fill a table before its indexes are made takes a tenth of the time."""
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -200000")
    connection.execute("BEGIN")
    kept = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'jobs' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in kept:
        connection.execute(f'DROP INDEX "{name}"')
    yield
    for _, sql in kept:
        connection.execute(sql)
    connection.execute("COMMIT")
