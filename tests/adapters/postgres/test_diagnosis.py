"""What `check` says of a real server of PostgreSQL: whether a bot could lead there, what could be lost."""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import psycopg
import pytest

from bot.adapters.postgres.diagnosis import diagnose
from bot.adapters.postgres.durability import Replicas, risks, risks_at
from bot.adapters.postgres.names import leader_session, other_session
from bot.adapters.postgres.placement import ServerTime
from bot.adapters.postgres.probing import Facts, servers_of
from bot.adapters.postgres.schema import Migration, migrate
from bot.adapters.postgres.session import open_session
from bot.diagnosis import Finding, Level
from tests.postgres_server import Server

BOT: Final = 7
TABLES: Final = (
    Migration(name="0001_jobs", sql="CREATE TABLE things (id bigint);"),
    Migration(name="0002_more", sql="-- oldest code: 1\nALTER TABLE things ADD COLUMN more bigint;"),
)


async def found(
    conninfo: str, migrations: tuple[Migration, ...] = TABLES, clock: ServerTime | None = None
) -> list[Finding]:
    return [one async for one in diagnose(conninfo, BOT, clock=clock or ServerTime(), migrations=migrations)]


def said(findings: list[Finding], subject: str) -> str:
    """What all lines of one subject say."""
    return "; ".join(f"{one.level} {one.text}" for one in findings if one.subject == subject)


def run(conninfo: str, *statements: str) -> None:
    with psycopg.connect(conninfo, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


@contextmanager
def session(conninfo: str, name: str) -> Iterator[None]:
    """Of somebody who is there."""
    with psycopg.connect(f"{conninfo}&application_name={name}", autocommit=True):
        yield


async def migrated(conninfo: str, migrations: tuple[Migration, ...]) -> None:
    opened = await open_session(conninfo, str)
    try:
        await migrate(opened, migrations)
    finally:
        await opened.close()


async def test_a_good_server_is_told_line_by_line_before_the_first_start(empty_postgres: str) -> None:
    findings = await found(empty_postgres)
    assert "reached directly and without TLS, takes writes" in said(findings, "database")
    assert "may end its own sessions" in said(findings, "database")
    assert said(findings, "database tables") == "ok none yet; the first to lead makes them"
    assert said(findings, "database clock") == "ok agrees with this machine's"
    assert said(findings, "lead") == "ok nobody leads at this moment; nobody stands by"
    assert not [one for one in findings if one.level is Level.FAIL]
    with psycopg.connect(empty_postgres) as connection:
        left = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    assert left == (0,)


@pytest.mark.parametrize(
    ("known", "says"),
    [
        (TABLES, "ok version 2"),
        (TABLES[:1], "ok version 2; this program is of 1, and may lead all the same"),
        ((*TABLES, Migration(name="0003_x", sql="")), "ok version 2; this program makes it 3 as soon"),
        (
            (*TABLES, Migration(name="0003_before_x", sql=""), Migration(name="0003_x", sql="")),
            "FAIL version 2; before this program may lead, 0003_before_x has to be run",
        ),
    ],
)
async def test_the_version_of_the_tables_is_held_against_the_program(
    empty_postgres: str, known: tuple[Migration, ...], says: str
) -> None:
    await migrated(empty_postgres, TABLES)
    assert said(await found(empty_postgres, known), "database tables").startswith(says)


async def test_a_program_that_is_too_old_for_the_tables_is_told_that_it_cannot_lead(
    empty_postgres: str,
) -> None:
    newest = Migration(name="0003_x", sql="ALTER TABLE things DROP COLUMN more;")
    await migrated(empty_postgres, (*TABLES, newest))
    [line] = [one for one in await found(empty_postgres) if one.subject == "database tables"]
    assert (line.level, line.text) == (Level.FAIL, "version 3, for programs from 3 on; this one is of 2")
    assert "newer version" in line.remedy


async def test_tables_of_another_program_are_warned_of(empty_postgres: str) -> None:
    run(empty_postgres, "CREATE TABLE orders (id bigint)")
    assert "another program's?" in said(await found(empty_postgres), "database tables")


async def test_who_leads_and_who_stands_by_is_seen_by_their_sessions(empty_postgres: str) -> None:
    run(
        empty_postgres,
        "CREATE TABLE terms (term bigint, name text, began_at float8)",
        "INSERT INTO terms SELECT 12, 'one:7', extract(epoch FROM now()) - 3725",
    )
    standby = other_session("standby", BOT, "public")
    with (
        session(empty_postgres, leader_session(BOT, "public", 12)),
        session(empty_postgres, standby),
        session(empty_postgres, standby),
    ):
        findings = await found(empty_postgres)
    line = said(findings, "lead")
    assert [one.is_private for one in findings if one.subject == "lead"] == [True]
    assert line.startswith("ok one:7 leads, term 12, for 1 h 2 min ")
    assert line.endswith("; 2 stand by")


async def test_two_bots_on_one_schema_are_an_error_and_others_are_not(empty_postgres: str) -> None:
    with session(empty_postgres, leader_session(8, "elsewhere", 1)):
        assert "another bot" not in said(await found(empty_postgres), "lead")
    with session(empty_postgres, leader_session(8, "public", 1)):
        assert "FAIL another bot keeps its things in the same schema: 8" in said(
            await found(empty_postgres), "lead"
        )


async def test_a_machine_ten_minutes_ahead_is_told_and_its_time_is_the_servers(empty_postgres: str) -> None:
    fast = ServerTime(wall=lambda: time.time() + 600)
    findings = await found(empty_postgres, clock=fast)
    assert said(findings, "database clock").startswith(
        "warn this machine's clock is 10 min 0 s ahead of PostgreSQL's"
    )
    assert fast.ahead == pytest.approx(-600, abs=5)
    assert fast.is_known


async def test_a_user_who_may_make_no_tables_is_told_what_to_grant(empty_postgres: str) -> None:
    role = f"poor_{os.getpid()}"
    run(empty_postgres, "REVOKE CREATE ON SCHEMA public FROM PUBLIC", f"CREATE ROLE {role} LOGIN")
    try:
        findings = await found(empty_postgres.replace("user=clapper", f"user={role}"))
        assert "FAIL its user may make no tables in the schema public" in said(findings, "database")
        with session(empty_postgres, leader_session(BOT, "public", 3)):
            findings = await found(empty_postgres.replace("user=clapper", f"user={role}"))
        assert "whose sessions this one could not end" in said(findings, "lead")
    finally:
        run(empty_postgres, f"DROP ROLE {role}")


async def test_a_search_path_without_a_schema_is_told(empty_postgres: str) -> None:
    [line] = await found(f"{empty_postgres}&options=-csearch_path%3Dnone")
    assert (line.level, "no schema" in line.text) == (Level.FAIL, True)


async def test_a_server_that_takes_no_writes_is_refused(empty_postgres: str) -> None:
    [line] = await found(f"{empty_postgres}&options=-cdefault_transaction_read_only%3Don")
    assert line.level is Level.FAIL
    assert line.text == "no server takes what is written: it is set to read only"


async def test_a_name_that_is_not_there_is_told_in_the_servers_words(empty_postgres: str) -> None:
    [line] = await found(empty_postgres.replace("///", "///none_such_"))
    assert (line.level, line.is_private) == (Level.FAIL, True)
    assert "none_such_" in line.text
    assert line.remedy.startswith("make it: CREATE DATABASE")


async def test_a_user_who_has_no_session_left_is_told_which_limit_to_raise(empty_postgres: str) -> None:
    role = f"crowded_{os.getpid()}"
    run(empty_postgres, f"CREATE ROLE {role} LOGIN CONNECTION LIMIT 0")
    try:
        [line] = await found(empty_postgres.replace("user=clapper", f"user={role}"))
        assert line.remedy.startswith("raise max_connections")
    finally:
        run(empty_postgres, f"DROP ROLE {role}")


async def test_where_nobody_listens_that_is_told(tmp_path: Path) -> None:
    [line] = await found(f"postgresql:///x?host={tmp_path}")
    assert (line.level, line.is_private) == (Level.FAIL, True)


async def test_a_parameter_that_libpq_does_not_know_is_told() -> None:
    [line] = await found("postgresql:///x?colour=blue")
    assert (line.level, "DATABASE_URL cannot be read: " in line.text) == (Level.FAIL, True)


async def test_of_several_servers_one_may_be_away_and_is_named(empty_postgres: str, tmp_path: Path) -> None:
    folder = empty_postgres.partition("host=")[2].partition("&")[0]
    findings = await found(empty_postgres.replace(folder, f"{tmp_path},{folder}"))
    assert findings[0].level is Level.WARN
    assert str(tmp_path) in findings[0].text
    assert "takes writes" in said(findings, "database")
    assert "synchronous_standby_names is empty, and there is more than one server" in said(
        findings, "database safety"
    )


def test_each_of_several_servers_is_asked_by_itself() -> None:
    servers = servers_of(
        "postgresql://u:p%40ss@a,b:5433/name?target_session_attrs=read-write&sslmode=require"
    )
    assert [one.name for one in servers] == ["a", "b:5433"]
    assert all("p@ss" in one.conninfo and "sslmode=require" in one.conninfo for one in servers)
    assert all("target_session_attrs" not in one.conninfo for one in servers)


# What could be lost


FACTS: Final = Facts(
    version=150_018,
    schema="public",
    is_standby=False,
    is_read_only=False,
    has_fsync=True,
    synchronous_commit="on",
    synchronous_standby_names="ANY 1 (one, two)",
    may_create=True,
    has_tls=True,
)
ALONE: Final = Replicas(connected=0, told=0, synchronous=0)


@pytest.mark.parametrize(
    ("changes", "replicas", "servers", "says"),
    [
        ({}, 1, 2, []),
        ({"synchronous_standby_names": ""}, 0, 1, []),
        ({"synchronous_standby_names": ""}, 1, 1, ["synchronous_standby_names is empty"]),
        ({"synchronous_standby_names": ""}, 0, 2, ["synchronous_standby_names is empty"]),
        ({"synchronous_commit": "off"}, 1, 1, ["synchronous_commit is off"]),
        ({"synchronous_commit": "remote_apply"}, 1, 1, []),
        ({"has_fsync": False}, 1, 1, ["fsync is off"]),
    ],
)
def test_what_could_lose_an_intent_is_named(
    changes: Mapping[str, object], replicas: int, servers: int, says: list[str]
) -> None:
    found = list(
        risks(replace(FACTS, **changes), replace(ALONE, connected=replicas), servers=servers)  # type: ignore[arg-type]
    )
    assert [one.text.partition(":")[0].partition(",")[0] for one in found] == says
    assert all(one.remedy for one in found)


async def test_the_start_is_warned_of_the_same_and_says_nothing_where_nobody_answers(
    empty_postgres: str, tmp_path: Path
) -> None:
    with psycopg.connect(empty_postgres) as connection:
        fsync = connection.execute("SHOW fsync").fetchone()
    told = [str(one) for one in await risks_at(empty_postgres)]
    assert [line.startswith("fsync is off: ") for line in told] == [True] * (fsync == ("off",))
    assert await risks_at(f"postgresql:///x?host={tmp_path}") == ()


async def test_a_standby_that_is_waited_for_and_is_away_is_an_error() -> None:
    with Server({"synchronous_standby_names": "elsewhere"}) as server:
        findings = await found(server.conninfo())
    assert (
        "FAIL synchronous_standby_names is 'elsewhere', and no standby is connected: every write hangs"
        in (said(findings, "database safety"))
    )
