"""Hands over a real server: what two sessions do at once, and what becomes of a session."""

import asyncio
import random
from collections.abc import AsyncIterator

import pytest

from bot.adapters.postgres.connection import Database
from bot.adapters.postgres.hands import PostgresHandStore, open_postgres_hand
from bot.adapters.postgres.session import open_session
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sql.jobs import SqlJobStore
from bot.domain.job import Job, JobState, SendingJob
from bot.ports import Failure, HandWork, Refusal
from tests.contracts.conftest import a_job, put

ROUNDS = 200
SHORT_SECONDS = 0.004
"""About as long as a few statements take, so that a hold ends in the midst of them."""
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


async def offered(database: Database, store: PostgresHandStore, name: str = "job") -> Job:
    job = a_job(name, state=JobState.SENDING, video_url="https://files.example/1.mp4")
    job = await put(SqlJobStore(database), job)
    assert await store.offer(job.id)
    return job


async def test_nothing_begins_at_a_hand_once_whoever_leads_has_the_job_back(
    database: Database, store: PostgresHandStore, hand: HandWork
) -> None:
    jobs, chance = SqlJobStore(database), random.Random(1)  # noqa: S311 - the same waits every time
    came_first = {True: 0, False: 0}
    for number in range(ROUNDS):
        job = await offered(database, store, f"job {number}")
        token = f"token {number}"
        assert await hand.take(token, seconds=SHORT_SECONDS) is not None

        async def gone_on_with(job: Job = job) -> SendingJob:
            while not await store.withdraw(job.id):
                pass
            there = await jobs.get(job.id)
            assert isinstance(there, SendingJob)
            return there

        async def begun(job: Job = job, token: str = token) -> bool:
            await asyncio.sleep(2 * SHORT_SECONDS * chance.random())
            return await hand.begin(job.id, token, seconds=SHORT_SECONDS) is not None

        found, has_begun = await asyncio.gather(gone_on_with(), begun())
        assert found.is_in_doubt is has_begun
        came_first[has_begun] += 1
    assert min(came_first.values()) > 0, "one of the two was always first: nothing was tried"


async def test_a_hand_whose_session_has_ended_stands_by_again_at_a_later_look(
    postgres: str, store: PostgresHandStore, hand: HandWork
) -> None:
    assert await hand.take("first", seconds=HELD) is None
    outside = await open_session(postgres, lambda _: "outside")
    await outside.execute(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        " WHERE application_name LIKE 'clapper-hand:%'"
    )
    await outside.close()
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
    database: Database, store: PostgresHandStore, hand: HandWork, postgres: str
) -> None:
    job = await offered(database, store)
    assert await hand.take("token", seconds=HELD) is not None
    session = await open_session(postgres, lambda _: "outside")
    await session.execute(
        """UPDATE hands SET outcome = '{"failure": "unheard-of", "text": "", "seconds": 0.0}'"""
    )
    await session.close()
    handing = await store.look(job.id)
    assert handing is not None
    assert handing.outcome == Refusal(failure=Failure.GIVEN_BACK)
