"""Hands over a real server: what two sessions do at once, and what becomes of a session."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.adapters.postgres.connection import Database
from bot.adapters.postgres.hands import PostgresHandStore, open_postgres_hand
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sql.jobs import SqlJobStore
from bot.domain.job import Job, JobState
from bot.ports import Failure, HandState, HandWork, Refusal
from tests.contracts.conftest import a_job, put

SHORT_SECONDS = 0.5
"""A hold that ends while a test goes on."""
HELD = 1_000.0
OTHER_BOT = 2


@pytest.fixture
async def database(postgres: str) -> AsyncIterator[Database]:
    """Of whoever leads."""
    opened = Database(postgres, lambda _: "leader")
    yield opened
    await opened.close()


@pytest.fixture
def store(database: Database) -> PostgresHandStore:
    return PostgresHandStore(database, 1)


@pytest.fixture
async def hand(postgres: str) -> AsyncIterator[HandWork]:
    async with open_postgres_hand(postgres, 1) as work:
        yield work


@pytest.fixture
async def outside(postgres: str) -> AsyncIterator[Session]:
    """A session that is nobody's."""
    opened = await open_session(postgres, lambda _: "outside")
    yield opened
    await opened.close()


async def offered(database: Database, store: PostgresHandStore, name: str = "job") -> Job:
    job = a_job(name, state=JobState.SENDING, video_url="https://files.example/1.mp4")
    job = await put(SqlJobStore(database), job)
    assert await store.offer(job.id)
    return job


async def test_a_job_is_taken_back_either_before_its_sending_begins_or_with_that_known(
    database: Database, store: PostgresHandStore, hand: HandWork, outside: Session
) -> None:
    job = await offered(database, store)
    assert await hand.take("token", seconds=SHORT_SECONDS) is not None
    async with outside.transaction():  # what begins waits for the job
        await outside.execute("SELECT 1 FROM jobs FOR UPDATE")
        beginning = asyncio.create_task(hand.begin(job.id, "token", seconds=HELD))
        await until_so_many_wait(outside, 1)
        while (handing := await store.look(job.id)) and handing.state is not HandState.LAPSED:
            pass
        taking_back = asyncio.create_task(store.withdraw(job.id))
        await until_so_many_wait(outside, 2, unless=taking_back)
    has_begun, is_back = await beginning is not None, await taking_back
    assert has_begun is not is_back
    assert has_begun, "it was in time"


async def until_so_many_wait(
    outside: Session, count: int, unless: "asyncio.Task[bool] | None" = None
) -> None:
    """Return as soon as so many statements wait for a row, or the task has ended."""
    found = 0
    while found < count and not (unless is not None and unless.done()):
        (row,) = await outside.execute("SELECT count(DISTINCT pid) AS found FROM pg_locks WHERE NOT granted")
        found = row["found"]


async def test_a_hand_whose_session_has_ended_stands_by_again_at_a_later_look(
    outside: Session, store: PostgresHandStore, hand: HandWork
) -> None:
    assert await hand.take("first", seconds=HELD) is None
    await outside.execute(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        " WHERE application_name LIKE 'clapper-hand:%'"
    )
    assert not await store.has_room()
    with pytest.raises(DatabaseError):
        await hand.take("second", seconds=HELD)
    assert await hand.take("third", seconds=HELD) is None
    assert await store.has_room()


async def test_the_hands_of_another_bot_are_not_counted(
    postgres: str, database: Database, hand: HandWork
) -> None:
    assert await hand.take("token", seconds=HELD) is None
    assert not await PostgresHandStore(database, OTHER_BOT).has_room()
    async with open_postgres_hand(postgres, OTHER_BOT) as other:
        assert await other.take("token", seconds=HELD) is None
        assert await PostgresHandStore(database, OTHER_BOT).has_room()


async def test_over_tables_of_a_newer_program_a_hand_takes_nothing_and_is_not_counted(
    own_postgres: str,
) -> None:
    session = await open_session(own_postgres, lambda _: "outside")
    await session.execute("UPDATE schema_version SET number = 9999, oldest_code = 9999")
    database = Database(own_postgres, lambda _: "leader")
    async with open_postgres_hand(own_postgres, 1) as work:
        with pytest.raises(DatabaseError, match="update the program"):
            await work.take("token", seconds=HELD)
        assert not await PostgresHandStore(database, 1).has_room()
    await database.close()
    await session.close()


async def test_a_word_that_a_newer_hand_says_is_taken_for_a_job_given_back(
    database: Database, store: PostgresHandStore, hand: HandWork, outside: Session
) -> None:
    job = await offered(database, store)
    assert await hand.take("token", seconds=HELD) is not None
    await outside.execute(
        """UPDATE hands SET outcome = '{"failure": "unheard-of", "text": "", "seconds": 0.0}'"""
    )
    handing = await store.look(job.id)
    assert handing is not None
    assert handing.outcome == Refusal(failure=Failure.GIVEN_BACK)
