"""What was forgotten stands in no row of any table; over PostgreSQL nothing is promised of its files."""

from collections.abc import AsyncIterator

import psycopg
import pytest

from bot.adapters.postgres.connection import Database
from bot.adapters.sql.albums import SqlAlbumStore
from bot.adapters.sql.drafts import SqlDraftStore
from bot.adapters.sql.house_rules import SqlHouseRuleStore
from bot.adapters.sql.inbox import SqlInboxStore
from bot.adapters.sql.jobs import SqlJobStore
from bot.domain.decisions import Ban
from bot.domain.job import JobState
from bot.ports import AlbumItem
from tests.adapters.forgotten import SECRET, fill, forget
from tests.contracts.conftest import NOW, a_job, put
from tests.jobs import moved


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
    albums, jobs = SqlAlbumStore(database), SqlJobStore(database)
    job = a_job("with a photo", state=JobState.QUEUED)
    await put(jobs, job)
    await jobs.keep_medium(job.id, 0, SECRET.encode() * 5000)
    await jobs.advance(job, moved(job, JobState.CANCELLED, ended_at=NOW))
    await albums.save(
        AlbumItem(
            group_id="g", requester=job.requester, origin=job.origin, photo=None, text=SECRET, received_at=NOW
        )
    )
    assert found_in_tables(postgres) == {"album_items"}
    await jobs.forget_ended(NOW + 100, now=NOW + 200)
    await SqlDraftStore(database).delete_older(NOW + 100)
    await albums.delete_older(NOW + 100)
    await SqlInboxStore(database, 1).delete_older(NOW + 100)
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
