"""Two processes over one database, each with many sessions: what is counted is exact, and by what.

Each function that counts takes a lock before it looks. The same races are run against the function without
that line, made in the test's own database: there they go wrong, so these tests would notice.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack

import pytest

from bot.adapters.postgres.connection import Database
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sql.rows import values_of_job
from bot.domain.admission import DAY, EXCUSED, STILLS
from bot.domain.job import Job
from tests.contracts.conftest import NOW, a_job

ROUNDS = 30
PLACES = 10
MODELS = ("one model", "another model")
LIMITS = ("user_daily", "user_active", "chat_daily", "user_micros", "budget_micros")
TASKS = 40
SESSIONS_EACH = 10
LOCK = re.compile(r"^\s*PERFORM pg_advisory_xact_lock\(.*\);\n", re.MULTILINE)

Databases = Sequence[Database]
Round = Callable[[Databases, int], Awaitable[int]]


@pytest.fixture
async def outside(own_postgres: str) -> AsyncIterator[Session]:
    session = await open_session(own_postgres, lambda _: "outside")
    yield session
    await session.close()


@pytest.fixture
async def both(own_postgres: str) -> AsyncIterator[Databases]:
    """Those of two processes."""
    async with AsyncExitStack() as stack:
        databases = [Database(own_postgres, lambda _: "ours", most=SESSIONS_EACH) for _ in range(2)]
        for database in databases:
            stack.push_async_callback(database.close)
            await database.open()
        yield databases


async def admitted(databases: Databases, jobs: Sequence[Job], **limits: int) -> int:
    """How many of these, all asked for at once, are let in; limits by their names in the statement."""
    unlimited = dict.fromkeys((f"limit_{name}" for name in LIMITS), 0)
    answers = await asyncio.gather(
        *(
            databases[number % 2].run(
                "admit",
                {
                    **values_of_job(job),
                    **unlimited,
                    **limits,
                    "excused": EXCUSED,
                    "stills": STILLS,
                    "since": NOW - DAY,
                },
            )
            for number, job in enumerate(jobs)
        )
    )
    return sum(map(len, answers))


async def of_a_user(databases: Databases, number: int) -> int:
    jobs = [a_job(f"{number}-{task}", user=1_000 + number) for task in range(TASKS)]
    return await admitted(databases, jobs, limit_user_active=5)


async def of_a_group(databases: Databases, number: int) -> int:
    jobs = [a_job(f"{number}-{task}", user=task + 1, group=-1_000 - number) for task in range(TASKS)]
    return await admitted(databases, jobs, limit_chat_daily=11)


async def of_the_budget(databases: Databases, number: int) -> int:
    jobs = [a_job(f"{number}-{task}", user=task + 1, price_micros=1_000) for task in range(TASKS)]
    return await admitted(databases, jobs, limit_budget_micros=(number + 1) * 3_000)


async def of_the_places_at_the_provider(databases: Databases, number: int) -> int:
    """How many of forty that claim at once get one, where ten may be at the provider.

    Half of them pass one model over, and half another: so two that claim at once want two jobs.
    """
    waiting = [
        a_job(f"{number}-{place}", user=place + 1, model=MODELS[place % 2], parameters={})
        for place in range(2 * PLACES)
    ]
    await admitted(databases, waiting)
    claims = await asyncio.gather(
        *(
            SqlJobStore(databases[task % 2]).claim(now=NOW, limit=PLACES, shut=[MODELS[task // 2 % 2]])
            for task in range(TASKS)
        )
    )
    claimed = [job.id for job in claims if job is not None]
    assert len(set(claimed)) == len(claimed)
    return len(claimed)


RACES = [
    pytest.param(of_a_user, 5, "admit_2", id="a user's places"),
    pytest.param(of_a_group, 11, "admit_2", id="a group's day"),
    pytest.param(of_the_budget, 3, "admit_2", id="the budget"),
    pytest.param(of_the_places_at_the_provider, PLACES, "claim_1", id="the places at the provider"),
]


async def rounds(race: Round, databases: Databases, outside: Session, *, until: int) -> list[int]:
    """What came of each round; it ends early where one came to something else."""
    found: list[int] = []
    while len(found) < ROUNDS and found[-1:] in ([], [until]):
        found.append(await race(databases, len(found)))
        if race is of_the_places_at_the_provider:
            await outside.execute("DELETE FROM jobs")
    return found


@pytest.mark.parametrize(
    ("race", "allowed"), [race.values[:2] for race in RACES], ids=[race.id for race in RACES]
)
async def test_what_many_ask_for_at_once_is_given_exactly_as_often_as_allowed(
    both: Databases, outside: Session, race: Round, allowed: int
) -> None:
    assert await rounds(race, both, outside, until=allowed) == [allowed] * ROUNDS


@pytest.mark.parametrize(("race", "allowed", "function"), RACES)
async def test_without_its_lock_the_function_gives_too_often(
    both: Databases, outside: Session, race: Round, allowed: int, function: str
) -> None:
    (row,) = await outside.execute(f"SELECT pg_get_functiondef('{function}'::regproc) AS source")
    without, count = LOCK.subn("", row["source"])
    assert count == 1
    await outside.execute(without)
    assert (await rounds(race, both, outside, until=allowed))[-1] > allowed
