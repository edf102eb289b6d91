"""What the queue does where several sessions meet, and where PostgreSQL reckons and reads in its own way."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

import pytest

from bot.adapters.postgres.connection import Database
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.sql.figures import SqlFigureStore
from bot.adapters.sql.jobs import SqlJobStore
from bot.domain.errors import Problem
from bot.domain.job import JobState
from tests.contracts.conftest import NOW, a_job, put
from tests.jobs import moved

MEANWHILE = "UPDATE jobs SET state = '{}', version = version + 1 WHERE id = 'first'"


@pytest.fixture
async def database(postgres: str) -> AsyncIterator[Database]:
    opened = Database(postgres, lambda _: "ours")
    yield opened
    await opened.close()


@pytest.fixture
def jobs(database: Database) -> SqlJobStore:
    return SqlJobStore(database)


@pytest.fixture
async def other(postgres: str) -> AsyncIterator[Session]:
    """A session of another process."""
    session = await open_session(postgres, lambda _: "other")
    yield session
    await session.close()


async def while_it_waits(other: Session, change: str, ask: Callable[[], Awaitable[object]]) -> object:
    """What is answered to somebody who asks while the change is under way, and is done before the answer."""
    async with other.transaction():
        await other.execute(change)
        asked = asyncio.ensure_future(ask())
        waiting = 0
        while not waiting:
            assert not asked.done()
            (row,) = await other.execute("SELECT count(*) AS waiting FROM pg_locks WHERE NOT granted")
            waiting = row["waiting"]
    return await asked


async def test_who_is_cancelled_while_it_is_claimed_is_passed_over(jobs: SqlJobStore, other: Session) -> None:
    await put(jobs, a_job("first"))
    second = await put(jobs, a_job("second", user=2))
    claimed = await while_it_waits(other, MEANWHILE.format("cancelled"), lambda: jobs.claim(now=NOW, limit=9))
    assert claimed == moved(second, JobState.SUBMITTING, submitted_at=NOW, posts=1)


async def test_where_nobody_else_waits_nothing_is_claimed_instead(jobs: SqlJobStore, other: Session) -> None:
    await put(jobs, a_job("first"))
    assert (
        await while_it_waits(other, MEANWHILE.format("cancelled"), lambda: jobs.claim(now=NOW, limit=9))
    ) is None


async def test_media_that_come_while_their_job_ends_are_not_kept(jobs: SqlJobStore, other: Session) -> None:
    await put(jobs, a_job("first", state=JobState.PREPARING))
    await while_it_waits(
        other, MEANWHILE.format("cancelled"), lambda: jobs.keep_medium("first", 0, b"a photo")
    )
    assert await jobs.media("first") == []


async def test_media_that_come_while_their_job_goes_on_are_kept(jobs: SqlJobStore, other: Session) -> None:
    await put(jobs, a_job("first", state=JobState.PREPARING))
    await while_it_waits(other, MEANWHILE.format("queued"), lambda: jobs.keep_medium("first", 0, b"a photo"))
    assert await jobs.media("first") == [b"a photo"]


@pytest.mark.parametrize("words", ["\0", "\0\0", "\\\0", "\\u0000", '"\0"', "\\\\\0 and more \0"])
async def test_a_job_can_fail_for_what_was_said_with_a_nul(
    jobs: SqlJobStore, database: Database, words: str
) -> None:
    job = await put(jobs, a_job("first"))
    problem = Problem(key="refused", values={"words": words})
    failed = replace(moved(job, JobState.FAILED, ended_at=NOW), problem=problem)
    assert await jobs.advance(job, failed)
    assert (kept := await jobs.get("first")) is not None
    assert kept.problem == problem
    sums = await SqlFigureStore(database).sums(0)
    assert {one.outcome for one in sums} == {"asked", "refused"}


@pytest.mark.parametrize(("took", "counted"), [(0.5, 1), (2.5, 3), (62.5, 65), (630.0, 660), (-3.0, 0)])
async def test_times_are_rounded_as_they_are_in_sqlite(
    jobs: SqlJobStore, database: Database, took: float, counted: int
) -> None:
    job = await put(jobs, a_job("first", state=JobState.SENDING))
    assert await jobs.advance(job, moved(job, JobState.DELIVERED, ended_at=NOW + took))
    (time,) = await SqlFigureStore(database).times(0)
    assert time.seconds == counted
