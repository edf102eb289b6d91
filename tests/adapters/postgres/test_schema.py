"""How the tables are brought up to date, and which programs may."""

import pytest

from bot.adapters.postgres.schema import (
    Migration,
    load_migrations,
    migrate,
    must_be_of_this_program,
    prepare,
    version_of,
)
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.sql.errors import DatabaseError, DatabaseInUseError, DatabaseTooNewError

FIRST = Migration(name="0001_first", sql="CREATE TABLE films (number bigint);")
ADDS = Migration(
    name="0002_adds", sql="-- oldest code: 1\nALTER TABLE films ADD COLUMN title text;\nSELECT 1;"
)
AHEAD = Migration(
    name="0003_before_index",
    sql="DROP INDEX CONCURRENTLY IF EXISTS films_by_title;\n"
    "CREATE INDEX CONCURRENTLY films_by_title ON films (title);",
)
BREAKS = Migration(name="0003_breaks", sql="ALTER TABLE films DROP COLUMN number;")


async def test_a_database_of_its_own_kind_is_made_and_left_alone_the_second_time(session: Session) -> None:
    for _ in range(2):
        await migrate(session, [FIRST, ADDS, AHEAD, BREAKS])
        version = await version_of(session)
        assert (version.number, version.oldest_code, version.prepared) == (
            3,
            3,
            frozenset({"0003_before_index"}),
        )
        assert await session.execute("SELECT title FROM films") == []


async def test_what_fails_leaves_the_tables_as_before(session: Session, outside: Session) -> None:
    broken = Migration(name="0002_broken", sql="CREATE TABLE others (a bigint);\nnonsense;")
    with pytest.raises(DatabaseError, match="nonsense"):
        await migrate(session, [FIRST, broken])
    assert (await version_of(outside)).number == 1
    with pytest.raises(DatabaseError, match="others"):
        await outside.execute("SELECT 1 FROM others")
    await migrate(session, [FIRST, ADDS])
    assert (await version_of(outside)).number == 2


async def test_the_program_before_may_be_put_back_as_long_as_it_can_work_with_the_tables(
    session: Session,
) -> None:
    await migrate(session, [FIRST, ADDS])
    await migrate(session, [FIRST])
    await must_be_of_this_program(session, [FIRST])
    await migrate(session, [FIRST, ADDS, BREAKS])
    for older in ([FIRST], [FIRST, ADDS]):
        for ask in (migrate, prepare, must_be_of_this_program):
            with pytest.raises(DatabaseTooNewError, match="please update the program"):
                await ask(session, older)
    assert (await version_of(session)).number == 3


async def test_who_joins_needs_tables_that_are_new_enough(session: Session) -> None:
    with pytest.raises(DatabaseError, match="the bot makes them at its first start"):
        await must_be_of_this_program(session, [FIRST])
    await migrate(session, [FIRST])
    with pytest.raises(DatabaseError, match="has version 1, this program works with 2"):
        await must_be_of_this_program(session, [FIRST, ADDS])
    await must_be_of_this_program(session, [FIRST])


async def test_what_takes_long_is_run_ahead_or_nobody_begins(session: Session, outside: Session) -> None:
    await migrate(session, [FIRST, ADDS])
    wanted = [FIRST, ADDS, AHEAD, BREAKS]
    with pytest.raises(DatabaseError, match=r"0003_before_index takes long .* python -m bot migrate"):
        await migrate(session, wanted)
    assert (await version_of(session)).number == 2
    assert await prepare(outside, wanted) == ("0003_before_index",)
    assert await prepare(outside, wanted) == ()
    await migrate(session, wanted)
    assert (await version_of(session)).number == 3


async def test_nothing_is_prepared_where_there_are_no_tables(session: Session) -> None:
    assert await prepare(session, [FIRST, ADDS, AHEAD, BREAKS]) == ()
    assert (await version_of(session)).number == 0


async def test_what_failed_ahead_is_done_again(session: Session) -> None:
    unique = Migration(name=AHEAD.name, sql=AHEAD.sql.replace("CREATE INDEX", "CREATE UNIQUE INDEX"))
    await migrate(session, [FIRST, ADDS])
    await session.execute("INSERT INTO films VALUES (1, 'A'), (2, 'A')")
    with pytest.raises(DatabaseError, match="could not create unique index"):
        await prepare(session, [FIRST, ADDS, unique, BREAKS])
    with pytest.raises(DatabaseError, match="takes long"):
        await migrate(session, [FIRST, ADDS, unique, BREAKS])
    await session.execute("DELETE FROM films WHERE number = 2")
    assert await prepare(session, [FIRST, ADDS, unique, BREAKS]) == (AHEAD.name,)


async def test_an_index_that_is_not_valid_is_not_taken_for_one(session: Session) -> None:
    careless = Migration(
        name=AHEAD.name, sql="CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS films_by_title ON films (title);"
    )
    await migrate(session, [FIRST, ADDS])
    await session.execute("INSERT INTO films VALUES (1, 'A'), (2, 'A')")
    for words in ("could not create unique index", "films_by_title"):
        with pytest.raises(DatabaseError, match=words):
            await prepare(session, [FIRST, ADDS, careless, BREAKS])


async def test_one_process_prepares_at_a_time(session: Session, outside: Session) -> None:
    await migrate(session, [FIRST, ADDS])
    await outside.execute(
        "SELECT pg_advisory_lock(hashtextextended(current_schema() || ' clapper prepares', 0))"
    )
    with pytest.raises(DatabaseInUseError):
        await prepare(session, [FIRST, ADDS, AHEAD, BREAKS])
    await outside.close()


async def test_the_program_s_own_migrations_follow_each_other_without_a_gap() -> None:
    numbers = [one.number for one in load_migrations() if not one.is_before]
    assert numbers == list(range(1, len(numbers) + 1))


async def test_tables_are_made_in_the_schema_that_the_connection_names(
    session: Session, empty_postgres: str
) -> None:
    await session.execute('CREATE SCHEMA "A bot"')
    other = await open_session(f"{empty_postgres}&options=-csearch_path%3D%22A%5C%20bot%22", str)
    try:
        assert other.schema == "A bot"
        await migrate(other, [FIRST])
        assert (await version_of(other)).number == 1
    finally:
        await other.close()
    assert (await version_of(session)).number == 0
