"""What keeps the lead, whatever else this process is busy with, and how it ends."""

import asyncio
import threading

import psycopg
import pytest

from bot.adapters.postgres.lead_session import LeadSession
from bot.adapters.postgres.leaving import promptly
from bot.adapters.postgres.out_of_reach import may_pass
from bot.adapters.postgres.watch import Watch
from bot.adapters.sql.errors import DatabaseError
from tests.postgres_leads import a_candidate


async def test_a_loop_that_is_busy_for_longer_than_it_is_trusted_keeps_the_lead(
    postgres: str,
) -> None:
    left: list[int] = []
    async with a_candidate(postgres, lead_seconds=6, leave=left.append) as lead:
        await lead.win()
        with psycopg.connect(postgres) as busy:
            busy.execute("SELECT pg_sleep(4.5)")  # without giving anybody else a turn
        assert (lead.holds(), left) == (True, [])


async def test_what_is_told_by_a_session_of_the_stores_ends_the_process_too(postgres: str) -> None:
    left: list[int] = []
    async with a_candidate(postgres, leave=left.append) as lead:
        lead.died("nobody leads yet")
        await lead.win()
        lead.died("the session broke")
        lead.died("and once more")
        assert (lead.holds(), left) == (False, [75])


async def test_who_has_resigned_is_not_ended_by_what_comes_after(postgres: str) -> None:
    left: list[int] = []
    async with a_candidate(postgres, leave=left.append) as lead:
        await lead.win()
        await lead.resign()
        lead.died("the session broke")
        assert left == []


async def test_who_gives_up_waiting_for_the_lead_is_no_standby_any_more(postgres: str) -> None:
    async with (
        a_candidate(postgres) as first,
        a_candidate(postgres) as second,
        a_candidate(postgres) as third,
    ):
        await first.win()
        winning = asyncio.create_task(second.win())
        while not await first.has_standby():
            pass
        winning.cancel()
        await asyncio.wait([winning])
        await first.resign()
        await third.win()
        assert (second.holds(), third.holds()) == (False, True)
        while await third.has_standby():
            pass


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_a_fault_of_ours_leaves_nobody_waiting() -> None:
    def connect() -> LeadSession:
        raise RuntimeError("a fault")

    left: list[int] = []
    watch = Watch(connect, lead_seconds=10, leave=left.append, name="host:1")
    watch.start(asyncio.get_running_loop())
    with pytest.raises(DatabaseError, match="what keeps the lead has ended"):
        await asyncio.wrap_future(watch.reached)
    watch.close()
    assert left == []


def test_the_end_does_not_wait_for_what_hangs() -> None:
    begun, released = threading.Event(), threading.Event()

    def hang() -> None:
        begun.set()
        released.wait()

    promptly(hang)
    assert begun.is_set()
    released.set()


@pytest.mark.parametrize(
    ("error", "is_passing"),
    [
        (psycopg.OperationalError("connection refused"), True),
        (psycopg.OperationalError("FATAL:  the database system is starting up"), True),
        (psycopg.OperationalError("FATAL:  sorry, too many clients already"), True),
        (psycopg.OperationalError('FATAL:  password authentication failed for user "a"'), False),
        (psycopg.ProgrammingError("invalid dsn"), False),
        (OSError(24, "Too many open files"), False),
    ],
)
def test_what_a_server_refuses_for_good_is_not_waited_for(error: Exception, is_passing: bool) -> None:  # noqa: FBT001
    assert may_pass(error) is is_passing
