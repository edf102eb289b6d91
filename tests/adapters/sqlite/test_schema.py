"""Migrations, and what the tables promise by themselves."""

import asyncio
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.adapters.sql.errors import DatabaseError, DatabaseTooNewError
from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sqlite.connection import Database, open_database
from bot.adapters.sqlite.schema import Migration, load_migrations
from bot.domain.job import AT_PROVIDER, ENDED, UNCOUNTED, UNSPENT, WAITING, JobState
from bot.domain.request import Photo, VideoRequest

FIRST = Migration(number=1, sql="CREATE TABLE one (a); INSERT INTO one VALUES (1);")
SECOND = Migration(number=2, sql="CREATE TABLE two (a); INSERT INTO two SELECT a FROM one;")
BROKEN = Migration(number=2, sql="CREATE TABLE two (a); DROP TABLE one; INSERT INTO nowhere VALUES (1);")


def state_of(path: Path) -> tuple[int, list[str]]:
    with closing(sqlite3.connect(path)) as connection:
        ((version,),) = connection.execute("PRAGMA user_version")
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        return version, [name for (name,) in tables]


def sets_of_states(sql: str) -> set[frozenset[str]]:
    """Every list of states that stands in a piece of SQL."""
    return {frozenset(re.findall(r"'(\w+)'", found)) for found in re.findall(r"IN \(([^()]*)\)", sql)}


async def sql_of(database: Database, name: str) -> str:
    rows = await database.execute("SELECT sql FROM sqlite_master WHERE name = :name", {"name": name})
    return str(rows[0]["sql"])


async def test_the_check_of_states_is_the_enum(database: Database) -> None:
    assert sets_of_states(await sql_of(database, "jobs")) >= {
        frozenset(map(str, JobState)),
        frozenset(map(str, UNSPENT)),  # see `counted_at`
    }


@pytest.mark.parametrize(
    ("name", "states"),
    [
        ("jobs_active_of_user", ENDED),
        ("jobs_of_user", ENDED),
        ("jobs_counted_in_group", UNCOUNTED),
        ("counted_jobs", UNCOUNTED),
        ("jobs_undeliverable_of_user", {JobState.UNDELIVERED, JobState.FAILED}),
        ("undeliverable_jobs", {JobState.UNDELIVERED, JobState.FAILED}),
        ("jobs_waiting_of_user", WAITING),
        ("place_holders", AT_PROVIDER),
        ("ends_are_counted", ENDED),
        ("media_are_forgotten", WAITING | {JobState.SUBMITTING, JobState.UNCONFIRMED}),
    ],
)
async def test_sets_of_states_in_the_schema_are_those_of_the_domain(
    database: Database, name: str, states: frozenset[JobState]
) -> None:
    assert sets_of_states(await sql_of(database, name)) == {frozenset(map(str, states))}


async def test_migrations_are_numbered_without_a_gap() -> None:
    numbers = [migration.number for migration in load_migrations()]
    assert numbers == list(range(1, len(numbers) + 1))


async def test_every_table_is_strict(database: Database) -> None:
    rows = await database.execute(
        "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    tables = (
        "jobs", "media", "drafts", "inbox", "preferences", "album_items", "notices", "chat_moves", "clock",
        "messages_read", "link_only_inputs", "fetches", "write_probe", "pulse", "house_rules", "house_log",
        "shared_media", "generations", "made_files", "recordings",
        "daily_figures", "video_times", "last_requests",
        "broadcasts", "broadcast_readers", "digests",
    )  # fmt: skip
    assert {row["name"]: row["strict"] for row in rows} == dict.fromkeys(tables, 1)


async def test_opening_again_changes_nothing(path: Path) -> None:
    async with open_database(path):
        before = state_of(path)
    async with open_database(path):
        assert state_of(path) == before
    assert before == (
        load_migrations()[-1].number,
        [
            "album_items",
            "broadcast_readers",
            "broadcasts",
            "chat_moves",
            "clock",
            "daily_figures",
            "digests",
            "drafts",
            "fetches",
            "generations",
            "house_log",
            "house_rules",
            "inbox",
            "jobs",
            "last_requests",
            "link_only_inputs",
            "made_files",
            "media",
            "messages_read",
            "notices",
            "preferences",
            "pulse",
            "recordings",
            "shared_media",
            "video_times",
            "write_probe",
        ],
    )


async def test_only_new_migrations_are_run(path: Path) -> None:
    for migrations in ([FIRST], [FIRST, SECOND], [FIRST, SECOND]):
        async with open_database(path, migrations=migrations):
            pass
    assert state_of(path) == (2, ["one", "two"])


async def test_the_photo_of_the_first_version_is_kept(path: Path) -> None:
    first, *_ = load_migrations()
    async with open_database(path, migrations=[first]) as database:
        await database.execute(
            "INSERT INTO jobs (id, key, state, user_id, language, chat_id, message_id, is_group, request,"
            " model, parameters, created_at, run_at, turn, attempts) VALUES"
            " ('a', 'k', 'queued', 1, 'en', 1, 1, 0, :request, 'veo2/image-to-video', '{}', 0, 0, 1, 0)",
            {
                "request": '{"prompt":"x","options":{},'
                '"photos":[{"file_id":"p","size_bytes":null,"size":null}]}'
            },
        )
        await database.execute("INSERT INTO images (job_id, jpeg) VALUES ('a', :jpeg)", {"jpeg": b"jpeg"})
    async with open_database(path) as database:
        jobs = SqlJobStore(database)
        job = await jobs.get("a")
        assert job is not None
        assert job.request == VideoRequest(prompt="x", photos=(Photo(file_id="p"),))
        assert await jobs.media("a") == [b"jpeg"]


async def test_a_file_of_a_newer_program_is_left_alone(path: Path) -> None:
    async with open_database(path, migrations=[FIRST, SECOND]):
        pass
    with pytest.raises(DatabaseTooNewError, match="version 2, this program knows 1"):
        async with open_database(path, migrations=[FIRST]):
            pass
    assert state_of(path) == (2, ["one", "two"])


async def test_a_migration_that_fails_is_undone_as_a_whole(path: Path) -> None:
    with pytest.raises(DatabaseError, match="nowhere"):
        async with open_database(path, migrations=[FIRST, BROKEN]):
            pass
    assert state_of(path) == (1, ["one"])
    async with open_database(path, migrations=[FIRST, SECOND]):
        pass
    assert state_of(path) == (2, ["one", "two"])


async def test_a_death_in_the_middle_of_a_migration_undoes_it_as_a_whole(path: Path) -> None:
    program = """
import os, signal, sqlite3, sys
from bot.adapters.sqlite.schema import Migration, migrate
from tests.adapters.sqlite.test_schema import FIRST, SECOND

connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.create_function("die", 0, lambda: os.kill(os.getpid(), signal.SIGKILL))
migrate(connection, [FIRST, Migration(number=2, sql=SECOND.sql + "SELECT die();")])
"""
    path.parent.mkdir()
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, str(path), stderr=subprocess.PIPE
    )
    _, said = await child.communicate()
    assert child.returncode == -9, said
    assert state_of(path) == (1, ["one"])
    async with open_database(path, migrations=[FIRST, SECOND]):
        pass
    assert state_of(path) == (2, ["one", "two"])
