"""What was forgotten stands in no row of any table; over PostgreSQL nothing is promised of its files."""

from collections.abc import AsyncIterator

import psycopg
import pytest

from bot.adapters.postgres.connection import Database
from bot.adapters.sql.house_rules import SqlHouseRuleStore
from bot.adapters.sql.inbox import SqlInboxStore
from bot.adapters.sql.jobs import SqlJobStore
from bot.domain.decisions import Ban
from tests.adapters.forgotten import SECRET, fill, forget, leave_a_photo_and_an_album, tidy_up
from tests.contracts.conftest import NOW


@pytest.fixture
async def database(postgres: str) -> AsyncIterator[Database]:
    opened = Database(postgres, lambda _: "ours")
    yield opened
    await opened.close()


def found_in_tables(conninfo: str) -> set[str]:
    """The tables that hold the secret word, as text or as bytes."""
    with psycopg.connect(conninfo) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        return {
            table
            for (table,) in tables
            for (row,) in connection.execute(f"SELECT row::text FROM {table} AS row".encode())  # noqa: S608 - ours
            if SECRET in row or SECRET.encode().hex() in row
        }


async def test_no_table_holds_a_word_of_what_was_forgotten(database: Database, postgres: str) -> None:
    await fill(database, user=1, words=SECRET)
    await fill(database, user=2, words="Timbuktu")
    await fill(database, user=3, words=SECRET)
    rules = SqlHouseRuleStore(database)
    await rules.change(Ban(user_id=3, reason=SECRET), by="98", now=NOW)
    assert found_in_tables(postgres) == {"jobs", "drafts", "inbox", "house_rules", "house_log"}
    await forget(database, 1)
    assert found_in_tables(postgres)
    await forget(database, 3)
    await rules.forget(3, now=NOW)
    assert found_in_tables(postgres) == set()
    assert len(await SqlJobStore(database).history(2, None, offset=0, limit=100)) == 30


async def test_no_table_holds_a_word_of_what_time_has_made_forget(database: Database, postgres: str) -> None:
    await fill(database, user=1, words="Timbuktu")
    await leave_a_photo_and_an_album(database)
    assert found_in_tables(postgres) == {"album_items"}
    await tidy_up(database)
    assert found_in_tables(postgres) == set()


async def test_the_room_of_what_was_forgotten_is_used_again(database: Database, postgres: str) -> None:
    sizes = []
    for _ in range(3):
        await fill(database, user=1, words=SECRET * 10)
        await forget(database, 1)
        await SqlJobStore(database).delete_forgotten(NOW + 1_000)
        await SqlInboxStore(database, 1).delete_older(NOW + 1_000)
        with psycopg.connect(postgres) as connection:
            rows = connection.execute(
                "SELECT sum(pg_total_relation_size(relid))::bigint FROM pg_statio_user_tables"
            )
            ((size,),) = rows.fetchall()
            sizes.append(size)
    assert max(sizes) < sizes[0] * 1.3
