"""All that a file of SQLite holds, carried to a server: whole or not at all, and once."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from bot.adapters.postgres.carrying import carry_into
from bot.adapters.sql.carrying import CarriedTable, CarryError
from bot.adapters.sql.errors import DatabaseError, DatabaseFullError, DatabaseInUseError
from bot.adapters.sqlite.carried import carried_on
from bot.adapters.sqlite.carrying import leave_sqlite
from bot.adapters.sqlite.connection import join_database, open_database
from bot.adapters.sqlite.copies import make_copy
from bot.adapters.sqlite.inspection import inspect
from bot.adapters.sqlite.lead import FileLead
from bot.adapters.sqlite.restoring import restore_sqlite
from bot.adapters.sqlite.schema import load_migrations, migrate
from bot.adapters.system import SystemClock
from tests.contracts.conftest import NOW
from tests.filled_file import fill, rows_of

REAL = SystemClock().now
AS_BYTES = {("inbox", "body"), ("album_items", "text"), ("broadcasts", "text")}
SWITCHES = {
    *((table, "is_group") for table in ("jobs", "drafts", "album_items", "last_requests", "recordings")),
    *(("preferences", switch) for switch in ("sound", "enhancement", "confirm", "news")),
    ("jobs", "is_unprepared"),
    ("drafts", "asks_prompt"),
}


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    file = tmp_path / "clapper.db"
    await fill(file)
    return file


async def carry(path: Path, conninfo: str) -> list[CarriedTable]:
    told: list[CarriedTable] = []
    async with leave_sqlite(path, now=lambda: NOW) as leaving:
        await carry_into(conninfo, leaving, now=REAL, told=told.append)
    return told


def asked(conninfo: str, sql: str) -> list[dict[str, Any]]:
    with psycopg.connect(conninfo, autocommit=True, row_factory=dict_row) as connection:
        cursor = connection.execute(sql.encode())
        return cursor.fetchall() if cursor.description else []


def tables_of(conninfo: str) -> set[str]:
    names = asked(conninfo, "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
    return {row["tablename"] for row in names if not row["tablename"].startswith("schema_")}


def is_empty(conninfo: str) -> bool:
    return not any(asked(conninfo, f"SELECT 1 FROM {table} LIMIT 1") for table in tables_of(conninfo))  # noqa: S608 - its own


def as_kept(table: str, row: Mapping[str, object]) -> frozenset[tuple[str, object]]:
    """A row of SQLite as it is at the server; what is reckoned from others is left to that."""
    kept: dict[str, object] = {}
    for column, value in row.items():
        is_none = value is None
        if (table, column) in SWITCHES:
            kept[column] = None if is_none else bool(value)
        elif (table, column) in AS_BYTES:
            kept[column] = None if is_none else str(value).encode()
        elif column != "counted_at":
            kept[column] = value
    return frozenset(kept.items())


async def test_every_row_is_there_as_it_was(path: Path, empty_postgres: str) -> None:
    before = rows_of(path)
    assert [table for table, rows in before.items() if not rows] == []
    told = await carry(path, empty_postgres)
    assert {table.name: table.rows for table in told} == {
        table: len(rows) for table, rows in before.items() if table != "clock"
    }
    for table, rows in before.items():
        if table != "clock":
            columns = [column for column in rows[0] if column != "counted_at"]
            there = asked(empty_postgres, f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608 - its own
            assert Counter(as_kept(table, row) for row in rows) == Counter(
                frozenset(row.items()) for row in there
            ), table


async def test_numbers_go_on_after_the_highest_and_triggers_do_their_work_again(
    path: Path, empty_postgres: str
) -> None:
    await carry(path, empty_postgres)
    (highest,) = asked(empty_postgres, "SELECT max(number) AS number FROM house_log")
    asked(empty_postgres, "UPDATE house_rules SET verb = 'again' WHERE kind = 'ban'")
    (newest,) = asked(empty_postgres, "SELECT number, verb FROM house_log ORDER BY number DESC LIMIT 1")
    assert newest == {"number": highest["number"] + 1, "verb": "again"}


async def test_rows_that_are_told_apart_by_their_place_alone_keep_it(path: Path, empty_postgres: str) -> None:
    before = [row["id"] for row in rows_of(path)["generations"]]
    await carry(path, empty_postgres)
    there = asked(empty_postgres, "SELECT id FROM generations ORDER BY number")
    assert [row["id"] for row in there] == before != sorted(map(str, before))


async def test_a_target_with_rows_is_left_as_it_is(path: Path, own_postgres: str) -> None:
    asked(own_postgres, "INSERT INTO write_probe (number, written_at) VALUES (1, 5)")
    with pytest.raises(CarryError, match=r"rows in write_probe already: .* an empty database"):
        await carry(path, own_postgres)
    assert asked(own_postgres, "SELECT * FROM jobs") == []
    async with open_database(path):
        pass


async def test_what_was_carried_is_not_carried_twice_and_no_bot_begins_with_it(
    path: Path, empty_postgres: str
) -> None:
    await carry(path, empty_postgres)
    words = f"{path}: what it holds was carried to PostgreSQL on 2023-11-14: set DATABASE_URL to that"
    with pytest.raises(DatabaseError, match=words):
        await carry(path, empty_postgres)
    with pytest.raises(DatabaseError, match=words):
        async with open_database(path):
            pass
    with pytest.raises(DatabaseError, match=words):
        async with join_database(path):
            pass
    seen = inspect(path)
    assert seen.refusal
    assert words in seen.text


async def test_the_way_back_is_that_of_a_copy_of_some_time_ago(path: Path, empty_postgres: str) -> None:
    waiting = [str(job["id"]) for job in rows_of(path)["jobs"] if job["state"] == "queued"]
    await carry(path, empty_postgres)
    copy = path.with_name("copy.db")
    make_copy(path, copy)
    done = await restore_sqlite(copy, path)
    assert done.restored.jobs == len(waiting)
    async with open_database(path) as database:
        found = await database.execute("SELECT id FROM jobs WHERE state = 'unconfirmed'")
    assert sorted(row["id"] for row in found) == sorted(waiting)


def test_a_mark_tells_its_day_and_other_marks_none() -> None:
    assert carried_on(0x434C_4D1B) == date(2024, 1, 17)
    assert [carried_on(mark) for mark in (0, 0x436C4370, 0x434C, -1)] == [None] * 4


async def test_a_bot_that_runs_is_left_alone(path: Path, empty_postgres: str) -> None:
    lead = FileLead(path)
    await lead.win()
    with pytest.raises(DatabaseInUseError, match="stop the bot first, then carry"):
        await carry(path, empty_postgres)
    await lead.resign()
    await carry(path, empty_postgres)


@pytest.mark.parametrize("name", ["clapper:7:public:3", "clapper-standby:7:public", "clapper-beside:7"])
async def test_nothing_is_carried_to_where_a_bot_is_at_work(
    path: Path, empty_postgres: str, name: str
) -> None:
    words = f"a bot is at work there, or stands by .{name}.: stop it first"
    with psycopg.connect(empty_postgres, application_name=name), pytest.raises(CarryError, match=words):
        await carry(path, empty_postgres)
    assert tables_of(empty_postgres) == set()


async def test_a_bot_in_another_schema_is_no_neighbour(path: Path, empty_postgres: str) -> None:
    with psycopg.connect(empty_postgres, application_name="clapper:7:other:3"):
        await carry(path, empty_postgres)


async def test_a_schema_may_be_called_anything(path: Path, empty_postgres: str) -> None:
    asked(empty_postgres, 'CREATE SCHEMA "My Bots"')
    await carry(path, f"{empty_postgres}&options=-csearch_path%3D%22My%5C%20Bots%22")
    (found,) = asked(empty_postgres, 'SELECT count(*) AS jobs FROM "My Bots".jobs')
    assert found == {"jobs": len(rows_of(path)["jobs"])}


async def test_a_file_of_another_version_is_to_be_started_once(tmp_path: Path, empty_postgres: str) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as old:
        migrate(old, load_migrations()[:-1])
    with pytest.raises(DatabaseError, match="start the bot of this program's version once"):
        await carry(path, empty_postgres)


async def test_a_copy_is_to_be_put_back_first(path: Path, empty_postgres: str) -> None:
    copy = path.with_name("copy.db")
    make_copy(path, copy)
    with pytest.raises(CarryError, match="is a copy, and the bot went on from there: put it back"):
        await carry(copy, empty_postgres)


async def test_where_there_is_no_file_none_is_made(tmp_path: Path, empty_postgres: str) -> None:
    with pytest.raises(CarryError, match="there is no database"):
        await carry(tmp_path / "folder" / "clapper.db", empty_postgres)
    assert list(tmp_path.iterdir()) == []


async def test_a_clock_that_is_wrong_is_told_of(path: Path, empty_postgres: str) -> None:
    async with leave_sqlite(path) as leaving:
        with pytest.raises(CarryError, match=r"the server's clock is \+120 s from this machine's"):
            await carry_into(
                empty_postgres, leaving, now=lambda: REAL() - 120, told=lambda _: pytest.fail("a table")
            )


async def test_a_nul_that_cannot_be_kept_is_told_of_by_its_column(path: Path, empty_postgres: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE drafts SET language = 'e' || char(0) || 'n' WHERE key = 'inline:3'")
    with pytest.raises(CarryError, match=r"drafts\.language: PostgreSQL keeps no NUL"):
        await carry(path, empty_postgres)
    assert is_empty(empty_postgres)


async def test_what_comes_to_be_another_value_there_is_noticed(path: Path, own_postgres: str) -> None:
    asked(own_postgres, "ALTER TABLE link_only_inputs ALTER COLUMN refused_at TYPE real")
    with pytest.raises(CarryError, match="link_only_inputs: what came there is not what was sent"):
        await carry(path, own_postgres)
    assert is_empty(own_postgres)
    async with open_database(path):
        pass


async def test_tables_of_another_kind_are_told_of(path: Path, own_postgres: str) -> None:
    asked(own_postgres, "ALTER TABLE jobs DROP COLUMN told")
    with pytest.raises(CarryError, match="jobs is another table there: it differs in told"):
        await carry(path, own_postgres)
    assert is_empty(own_postgres)


async def test_tables_of_a_newer_program_are_left_alone(path: Path, own_postgres: str) -> None:
    asked(own_postgres, "UPDATE schema_version SET number = 9999, oldest_code = 9999")
    with pytest.raises(DatabaseError, match="please update the program"):
        await carry(path, own_postgres)


async def test_a_full_disk_there_leaves_nothing(path: Path, own_postgres: str) -> None:
    asked(
        own_postgres,
        "CREATE FUNCTION full_disk() RETURNS boolean LANGUAGE plpgsql AS $$"
        " BEGIN RAISE 'no room' USING ERRCODE = 'disk_full'; END $$;"
        " ALTER TABLE inbox ADD CHECK (full_disk())",
    )
    with pytest.raises(DatabaseFullError, match=r"inbox: no room \(53100\)"):
        await carry(path, own_postgres)
    assert is_empty(own_postgres)


async def test_who_may_make_no_tables_is_told_so(path: Path, empty_postgres: str) -> None:
    asked(empty_postgres, "DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN")
    asked(empty_postgres, "REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    with pytest.raises(DatabaseError, match=r"permission denied for schema public \(42501\)"):
        await carry(path, empty_postgres.replace("user=clapper", "user=guest"))
    async with open_database(path):
        pass


async def test_who_is_not_the_owner_of_the_tables_is_told_so(path: Path, own_postgres: str) -> None:
    asked(own_postgres, "DROP ROLE IF EXISTS second; CREATE ROLE second LOGIN")
    asked(
        own_postgres,
        "GRANT ALL ON ALL TABLES IN SCHEMA public TO second; GRANT ALL ON SCHEMA public TO second",
    )
    with pytest.raises(DatabaseError, match=r"must be owner of .* \(42501\)"):
        await carry(path, own_postgres.replace("user=clapper", "user=second"))
    asked(own_postgres, "DROP OWNED BY second; DROP ROLE second")
    assert is_empty(own_postgres)
