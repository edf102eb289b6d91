"""What stands over a real server as a whole: a place to lead at, what is kept before, who joins."""

import asyncio
import sys
from collections.abc import AsyncIterator

import pytest

from bot.adapters.postgres.names import leader_session, other_session
from bot.adapters.postgres.queries import statement_of
from bot.adapters.postgres.schema import Migration, load_migrations
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.postgres.storage import join_postgres, open_postgres_place
from bot.adapters.sql.errors import (
    DatabaseAddressError,
    DatabaseError,
    DatabaseLostError,
    DatabaseTooNewError,
)
from bot.exit_status import ExitStatus
from bot.ports import Receipt
from tests.contracts.conftest import NOW, UNLIMITED, a_job

BOT_ID = 7
LEAD_SECONDS = 60.0
LEADS = """
import asyncio, sys
from bot.adapters.postgres.storage import open_postgres_place

async def lead():
    async with open_postgres_place(sys.argv[1], 7, lead_seconds=60.0) as place:
        await place.storage.lead.win()
        print(place.storage.lead.term, flush=True)
        while await asyncio.to_thread(sys.stdin.readline):
            await place.storage.write_probe.write(now=1.0)
            print("written", flush=True)

asyncio.run(lead())
"""

CUT = statement_of(
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
    " WHERE datname = current_database() AND application_name = :name AND query LIKE '%write_probe%'"
)


@pytest.fixture
async def outside(postgres: str) -> AsyncIterator[Session]:
    session = await open_session(postgres, lambda _: "outside")
    yield session
    await session.close()


async def names(outside: Session) -> list[str]:
    """Whose sessions there are, but for the own."""
    rows = await outside.execute(
        "SELECT application_name AS name FROM pg_stat_activity"
        " WHERE datname = current_database() AND application_name LIKE 'clapper%' ORDER BY name"
    )
    return [row["name"] for row in rows]


async def test_updates_are_kept_before_there_is_a_lead(postgres: str, outside: Session) -> None:
    async with open_postgres_place(postgres, BOT_ID, lead_seconds=LEAD_SECONDS) as place:
        assert await place.intake.receive(1, '{"text": "\\0"}', now=NOW) is Receipt.NEW
        assert await place.intake.receive(1, "{}", now=NOW) is Receipt.OPEN
        assert other_session("intake", BOT_ID, "public") in await names(outside)
        await place.storage.lead.win()
        (update,) = await place.storage.inbox.unfinished()
        assert (update.update_id, update.body) == (1, '{"text": "\\0"}')
        await place.storage.inbox.finish(1, now=NOW)
        assert await place.intake.receive(1, "{}", now=NOW) is Receipt.DONE


async def test_an_update_is_kept_though_the_sessions_broke_meanwhile(postgres: str, outside: Session) -> None:
    async with open_postgres_place(postgres, BOT_ID, lead_seconds=LEAD_SECONDS) as place:
        for number in (1, 2):
            assert await place.intake.receive(number, "{}", now=NOW) is Receipt.NEW
            await outside.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                " WHERE datname = current_database() AND application_name LIKE 'clapper-intake:%'"
            )
        assert await place.shared_media.shared_medium("job", 0, since=0.0) is None


async def test_where_there_are_no_tables_whoever_leads_first_makes_them(empty_postgres: str) -> None:
    async with open_postgres_place(empty_postgres, BOT_ID, lead_seconds=LEAD_SECONDS) as place:
        with pytest.raises(DatabaseError, match="inbox"):
            await place.intake.receive(1, "{}", now=NOW)
        await place.storage.lead.win()
        assert await place.intake.receive(1, "{}", now=NOW) is Receipt.NEW
        assert await place.storage.jobs.count_waiting() == 0


async def test_all_sessions_of_a_leader_bear_its_term_and_are_gone_at_its_end(
    postgres: str, outside: Session
) -> None:
    async with open_postgres_place(postgres, BOT_ID, lead_seconds=LEAD_SECONDS) as place:
        await place.storage.lead.win()
        assert set(await names(outside)) == {leader_session(BOT_ID, "public", place.storage.lead.term)}
    while await names(outside):
        pass


async def test_a_lead_that_was_given_up_may_be_won_again(postgres: str) -> None:
    async with open_postgres_place(postgres, BOT_ID, lead_seconds=LEAD_SECONDS) as place:
        await place.storage.lead.win()
        term = place.storage.lead.term
        await place.storage.lead.resign()
        with pytest.raises(DatabaseError, match="closed"):
            await place.storage.jobs.count_waiting()
        await place.storage.lead.win()
        assert place.storage.lead.term > term
        assert await place.storage.jobs.count_waiting() == 0


async def test_whose_term_is_not_the_newest_gets_no_session(empty_postgres: str) -> None:
    steals = Migration(
        name="9999_steals",
        sql="INSERT INTO terms (name, began_at, beat_at, sure_since, boot, epoch)"
        " VALUES ('', 0, 0, 0, '', 0);",
    )
    async with open_postgres_place(
        empty_postgres, BOT_ID, lead_seconds=LEAD_SECONDS, migrations=[*load_migrations(), steals]
    ) as place:
        with pytest.raises(DatabaseLostError, match="has begun"):
            await place.storage.lead.win()
        assert not place.storage.lead.holds()


async def test_a_program_that_is_too_old_for_the_tables_does_not_lead(empty_postgres: str) -> None:
    newest = Migration(name="9999_new", sql="CREATE TABLE films (number bigint);")
    async with open_postgres_place(
        empty_postgres, BOT_ID, lead_seconds=LEAD_SECONDS, migrations=[*load_migrations(), newest]
    ) as place:
        await place.storage.lead.win()
    async with open_postgres_place(empty_postgres, BOT_ID, lead_seconds=LEAD_SECONDS) as place:
        with pytest.raises(DatabaseTooNewError):
            await place.storage.lead.win()
        assert not place.storage.lead.holds()
    with pytest.raises(DatabaseTooNewError):
        async with join_postgres(empty_postgres, BOT_ID):
            pass


async def test_who_joins_sees_and_changes_what_the_leader_has(postgres: str) -> None:
    async with open_postgres_place(postgres, BOT_ID, lead_seconds=LEAD_SECONDS) as place:
        await place.storage.lead.win()
        async with join_postgres(postgres, BOT_ID) as beside:
            await beside.jobs.admit(a_job("a"), UNLIMITED)
            assert await place.storage.jobs.count_waiting() == 1
            leader = await beside.lead.leader()
            assert leader is not None
            assert leader.term == place.storage.lead.term
            assert not beside.lead.holds()
            assert abs(beside.clock.now() - place.storage.clock.now()) < 60
            assert await place.storage.jobs.count_waiting() == 1


async def test_who_joins_where_nobody_has_led_is_told_so(empty_postgres: str) -> None:
    with pytest.raises(DatabaseError, match="the bot makes them at its first start"):
        async with join_postgres(empty_postgres, BOT_ID):
            pass


async def test_a_process_whose_session_breaks_ends_for_another_to_lead(
    postgres: str, outside: Session
) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        LEADS,
        postgres,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    term = int(await process.stdout.readline())
    process.stdin.write(b"\n")
    assert await process.stdout.readline() == b"written\n"
    assert len(await outside.run(CUT, {"name": leader_session(BOT_ID, "public", term)})) == 1
    process.stdin.write(b"\n")
    _, said = await process.communicate()
    assert process.returncode == ExitStatus.LEAD_LOST
    assert b"the session with the server broke" in said


async def test_a_parameter_that_libpq_does_not_know_is_told_by_the_name_of_the_setting() -> None:
    with pytest.raises(DatabaseAddressError, match='DATABASE_URL: invalid URI query parameter: "colour"'):
        async with open_postgres_place("postgresql:///x?colour=blue", BOT_ID, lead_seconds=LEAD_SECONDS):
            pass
