"""What the part `queue` measures with is what it says it is. Nothing is measured here."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sqlite.connection import open_database
from bot.domain.job import JobState
from tests.bench.backlog import NOW, UNLIMITED, fill, jobs
from tests.bench.queues import FLOOR, OTHERS, Floor, is_here, opened

QUEUES = {FLOOR: Floor, **{name: make for name, (module, make) in OTHERS.items() if is_here(module)}}


async def test_a_filled_file_is_one_that_the_bot_would_have_written(tmp_path: Path) -> None:
    await fill(tmp_path / "filled.db", waiting=20, ended=30)
    async with open_database(tmp_path / "filled.db") as database:
        store = SqlJobStore(database)
        await store.admit(next(jobs(1, first=1_000)), UNLIMITED)
        assert await store.count_waiting() == 22  # with the one that all were made of
        assert len(await store.in_states({JobState.DELIVERED})) == 30
        claimed = await store.claim(now=NOW, limit=0)
        assert claimed is not None
        assert claimed.key == "filled:000000000031"
        assert [row[0] for row in await database.execute("PRAGMA integrity_check")] == ["ok"]


async def test_a_filled_file_has_all_indexes(tmp_path: Path) -> None:
    await fill(tmp_path / "filled.db", waiting=1, ended=0)
    async with open_database(tmp_path / "fresh.db"):
        pass
    found = []
    for name in ("filled.db", "fresh.db"):
        with closing(sqlite3.connect(tmp_path / name)) as connection:
            found.append(set(connection.execute("SELECT name, sql FROM sqlite_master")))
    assert found[0] == found[1]


@pytest.mark.parametrize("name", QUEUES)
def test_what_is_put_into_a_queue_is_claimed_once(tmp_path: Path, name: str) -> None:
    with opened(QUEUES[name], tmp_path) as queue:
        queue.put("a wish")
        assert queue.claim() is not None
