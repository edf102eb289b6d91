"""What is run on a dump that was put back does to it what a restore does to a copy of SQLite's."""

import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import psycopg
import pytest

from bot.adapters.postgres.connection import Database
from bot.adapters.postgres.names import leader_session
from bot.adapters.sql.figures import EVERYBODY
from bot.adapters.sql.storage import storage_over
from bot.adapters.sqlite.connection import open_database
from bot.adapters.sqlite.copies import MARK
from bot.adapters.sqlite.restored import settle
from bot.domain.figures import week_of
from bot.domain.job import UNKNOWN_POSTS, Job, JobState
from bot.ports import Storage
from tests.contracts.conftest import put
from tests.fakes.clock import ManualClock
from tests.fakes.lead import MemoryLead
from tests.jobs import a_job

SCRIPT: Final = Path(__file__).parents[2] / "deploy/postgres/after-restore.sql"


def run(conninfo: str) -> None:
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute(SCRIPT.read_bytes())


@asynccontextmanager
async def over_postgres(conninfo: str) -> AsyncIterator[Storage]:
    database = Database(conninfo, lambda _: "test")
    try:
        yield storage_over(database, 1, lead=MemoryLead([]), clock=ManualClock())
    finally:
        await database.close()


def everything() -> Sequence[Job]:
    """A job in each state, and one that has been sought before."""
    jobs = [
        a_job(state, id=f"{number:032}", key=f"{number}", created_at=100.0 + number)
        for number, state in enumerate(sorted(JobState))
    ]
    return [*jobs, replace(a_job(JobState.UNCONFIRMED, id="f" * 32, key="f"), sought_since=7.0, posts=2)]


async def filled(storage: Storage) -> None:
    for job in everything():
        await put(storage.jobs, job)
    await storage.inbox.receive(1, "{}", now=5.0)
    await storage.inbox.receive(2, "{}", now=5.0)
    await storage.inbox.finish(2, now=6.0)


async def read(storage: Storage) -> Mapping[str, Job]:
    """What is there, with the moment of the restore as 0."""
    found = {job.id: await storage.jobs.get(job.id) for job in everything()}
    return {
        name: job if job.version == 0 else replace(job, submitted_at=0.0, run_at=0.0)
        for name, job in found.items()
        if job is not None
    }


async def test_it_does_what_a_restore_does_over_sqlite(own_postgres: str, tmp_path: Path) -> None:
    async with over_postgres(own_postgres) as storage:
        await filled(storage)
        run(own_postgres)
        dump, open_updates = await read(storage), await storage.inbox.backlog()
        stamped = await storage.jobs.get("f" * 32)
        is_told = not await storage.digests.mark(week_of(time.time()), EVERYBODY)
    async with open_database(tmp_path / "clapper.db") as database:
        storage = storage_over(database, 1, lead=MemoryLead([]), clock=ManualClock())
        await filled(storage)
        await database.execute(f"PRAGMA application_id = {MARK}")
        assert await settle(database, now=time.time()) is not None
        assert dump == await read(storage)
    doubted = {job.state for job in dump.values() if job.version == 1}
    assert doubted == {JobState.UNCONFIRMED}
    assert open_updates.updates == 0
    assert stamped is not None
    assert (stamped.sought_since, stamped.posts) == (7.0, 2 + UNKNOWN_POSTS)
    assert stamped.submitted_at == pytest.approx(time.time(), abs=60)
    assert is_told


async def test_while_a_bot_leads_it_changes_nothing(own_postgres: str) -> None:
    async with over_postgres(own_postgres) as storage:
        await filled(storage)
        name = leader_session(1, "public", 3)
        with (
            psycopg.connect(f"{own_postgres}&application_name={name}", autocommit=True),
            pytest.raises(psycopg.errors.RaiseException, match="a bot leads on this database"),
        ):
            run(own_postgres)
        assert {job.version for job in (await read(storage)).values()} == {0}
