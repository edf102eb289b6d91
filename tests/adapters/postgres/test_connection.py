"""Statements over several sessions: done as a whole, and what comes of sessions that break."""

import asyncio

import pytest

from bot.adapters.postgres.connection import SESSIONS, TRIES
from bot.adapters.postgres.session import Session
from bot.adapters.sql.errors import DatabaseError, DatabaseFullError, DatabaseLostError
from bot.domain.errors import DiskFull
from tests.adapters.postgres.conftest import MakeDatabase, waiting

CLOSE_GATE = "SELECT pg_advisory_lock(1)"
OPEN_GATE = "SELECT pg_advisory_unlock(1)"
OURS = "FROM pg_stat_activity WHERE application_name = 'ours' AND datname = current_database()"
CUT = f"SELECT pg_terminate_backend(pid, 5000) {OURS}"
COUNT = f"SELECT count(*) AS found {OURS}"


async def test_a_cancelled_caller_has_its_statement_done_as_a_whole(
    made: MakeDatabase, outside: Session
) -> None:
    database = made()
    await outside.execute(CLOSE_GATE)
    asking = asyncio.create_task(database.run("say_later", {"id": 1}))
    await waiting(outside, 1)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    await outside.execute(OPEN_GATE)
    await database.close()
    assert await outside.execute("SELECT id FROM words") == [{"id": 1}]


async def test_what_waits_for_a_session_when_its_caller_is_cancelled_is_done_too(
    made: MakeDatabase, outside: Session
) -> None:
    database = made(most=1)
    await outside.execute(CLOSE_GATE)
    asking = [asyncio.create_task(database.run("say_later", {"id": number})) for number in range(3)]
    await waiting(outside, 1)
    for task in asking:
        task.cancel()
    closing = asyncio.create_task(database.close())
    await outside.execute(OPEN_GATE)
    await closing
    assert len(await outside.execute("SELECT id FROM words")) == 3


async def test_an_error_that_nobody_waits_for_is_no_noise(
    made: MakeDatabase, outside: Session, caplog: pytest.LogCaptureFixture
) -> None:
    database = made()
    await database.run("say", {"id": 1, "body": None, "said": None})
    await outside.execute(CLOSE_GATE)
    asking = asyncio.create_task(database.run("say_later", {"id": 1}))
    await waiting(outside, 1)
    asking.cancel()
    await outside.execute(OPEN_GATE)
    await database.close()
    assert not caplog.records


async def test_many_tasks_share_a_few_sessions(made: MakeDatabase, outside: Session) -> None:
    database = made()
    rows = await asyncio.gather(*(database.run("who", {}) for _ in range(40)))
    assert len({row["pid"] for (row,) in rows}) <= SESSIONS
    (row,) = await outside.execute(COUNT)
    assert 1 <= row["found"] <= SESSIONS


async def test_all_sessions_are_there_once_it_is_open(made: MakeDatabase, outside: Session) -> None:
    database = made(most=3)
    await database.open()
    assert await outside.execute(COUNT) == [{"found": 3}]
    await database.close()
    while (await outside.execute(COUNT)) != [{"found": 0}]:
        pass


async def test_nothing_is_run_once_it_is_closed(made: MakeDatabase) -> None:
    database = made()
    await database.close()
    with pytest.raises(DatabaseError, match="closed"):
        await database.run("said", {})


async def test_after_a_session_that_broke_nothing_more_is_run(
    made: MakeDatabase, outside: Session, told: list[DatabaseError]
) -> None:
    database = made(most=2, broken=told.append)
    await outside.execute(CLOSE_GATE)
    asking = [asyncio.create_task(database.run("say_later", {"id": number})) for number in range(5)]
    await waiting(outside, 2)
    await outside.execute(CUT)
    answers = await asyncio.gather(*asking, return_exceptions=True)
    assert all(isinstance(answer, DatabaseLostError) for answer in answers)
    assert "terminating connection" in str(answers[0])
    assert len(told) == 1
    with pytest.raises(DatabaseLostError):
        await database.run("said", {})
    await outside.execute(OPEN_GATE)
    assert await outside.execute("SELECT id FROM words") == []
    assert len(told) == 1


async def test_what_may_be_done_twice_is_asked_for_again_where_all_sessions_broke(
    made: MakeDatabase, outside: Session
) -> None:
    database = made(is_repeatable=True, most=2)
    await database.open()
    for _ in range(2):
        await outside.execute(CUT)
        asked = await asyncio.gather(*(database.run("said", {}) for _ in range(3)))
        assert asked == [[], [], []]


async def test_a_session_that_broke_while_nobody_used_it_is_found_by_the_next_statement(
    made: MakeDatabase, outside: Session, told: list[DatabaseError]
) -> None:
    database = made(broken=told.append)
    await database.open()
    await outside.execute(CUT)
    with pytest.raises(DatabaseLostError):
        await database.run("said", {})
    assert len(told) == 1


async def test_who_can_live_with_a_break_gets_a_new_session(made: MakeDatabase, outside: Session) -> None:
    database = made(most=1)
    await database.open()
    await outside.execute(CUT)
    with pytest.raises(DatabaseLostError):
        await database.run("said", {})
    assert await database.run("said", {}) == []


async def test_an_error_that_is_an_answer_is_no_break(made: MakeDatabase, told: list[DatabaseError]) -> None:
    database = made(broken=told.append)
    await database.run("say", {"id": 1, "body": None, "said": None})
    with pytest.raises(DatabaseError, match="duplicate key"):
        await database.run("say", {"id": 1, "body": None, "said": None})
    assert not told
    assert len(await database.run("said", {})) == 1


async def test_a_new_session_is_asked_before_it_is_used(made: MakeDatabase, outside: Session) -> None:
    terms = [1]

    async def is_newest(session: Session) -> None:
        (row,) = await session.execute("SELECT 1 AS term")
        if row["term"] not in terms:
            raise DatabaseError("another one leads")

    database = made(check=is_newest, most=1)
    await database.open()
    terms.clear()
    assert await database.run("said", {}) == []
    await outside.execute(CUT)
    with pytest.raises(DatabaseLostError):
        await database.run("said", {})
    for ask in (database.run("said", {}), database.open()):
        with pytest.raises(DatabaseError, match="another one leads"):
            await ask
    while await outside.execute(CUT):
        pass


async def test_where_one_session_cannot_be_opened_there_is_none(made: MakeDatabase) -> None:
    opened = []

    async def second_fails(session: Session) -> None:
        opened.append(session)
        if len(opened) == 2:
            raise DatabaseError("no room")

    database = made(check=second_fails, most=3)
    with pytest.raises(DatabaseError, match="no room"):
        await database.open()
    assert all(session.is_broken for session in opened)


@pytest.mark.parametrize("code", ["40001", "40P01", "23505"])
async def test_what_was_undone_for_others_is_asked_again(made: MakeDatabase, code: str) -> None:
    database = made()
    (row,) = await database.run("fail", {"most": TRIES - 1, "code": code})
    assert row["tries"] == TRIES
    with pytest.raises(DatabaseError, match=f"it fails .{code}."):
        await database.run("fail", {"most": 1_000, "code": code})
    (row,) = await database.run("fail", {"most": 0, "code": code})
    assert row["tries"] == 2 * TRIES + 1


async def test_two_that_wait_for_each_other_both_come_to_their_end(
    made: MakeDatabase, outside: Session
) -> None:
    database = made(most=2, check=_impatient)
    await outside.execute("INSERT INTO words (id) VALUES (1), (2)")
    await outside.execute(CLOSE_GATE)
    asking = [
        asyncio.create_task(database.run("change", {"first": first, "second": 3 - first})) for first in (1, 2)
    ]
    await waiting(outside, 2)
    await outside.execute(OPEN_GATE)
    assert [row["id"] for rows in await asyncio.gather(*asking) for row in rows] == [2, 1]


async def _impatient(session: Session) -> None:
    await session.execute("SET deadlock_timeout = '10ms'")


@pytest.mark.parametrize("code", ["53100", "58030"])
async def test_a_full_disk_is_told_as_one(made: MakeDatabase, code: str) -> None:
    with pytest.raises(DatabaseFullError) as caught:
        await made().run("fail", {"most": 1, "code": code})
    assert isinstance(caught.value, DiskFull)


async def test_a_server_that_takes_no_more_writes_says_so_and_is_no_break(
    made: MakeDatabase, told: list[DatabaseError]
) -> None:
    async def read_only(session: Session) -> None:
        await session.execute("SET default_transaction_read_only = on")

    database = made(check=read_only, broken=told.append)
    with pytest.raises(DatabaseError, match=r"read-only transaction \(25006\)"):
        await database.run("forget", {})
    assert await database.run("said", {}) == []
    assert not told


async def test_rows_that_were_forgotten_leave_the_table_when_it_is_tidied_up(made: MakeDatabase) -> None:
    database = made(most=1)

    async def place() -> str:
        await database.run("say", {"id": 1, "body": "a secret", "said": None})
        (row,) = await database.run("where", {})
        return str(row["ctid"])

    first = await place()
    await database.run("forget", {})
    assert await place() != first
    await database.run("forget", {})
    await database.scrub()
    await database.shrink()
    assert await place() == first
    await database.run("forget", {})
    await database.shrink()
    assert await place() != first
