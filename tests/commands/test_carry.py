"""`python -m bot carry`: what it says, how it ends, and what a death in its middle leaves."""

import asyncio
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import psycopg
import pytest

from bot.adapters.sqlite.copies import make_copy
from bot.adapters.sqlite.diagnosis import CARRIED, diagnose
from bot.commands.carry import main
from bot.diagnosis import Finding, Level
from bot.exit_status import ExitStatus
from tests.filled_file import fill, rows_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "clapper.db"
    asyncio.run(fill(path))
    return path


def carry(source: str, target: str, *, rehearse: bool = False) -> ExitStatus:
    return main(Namespace(command="carry", source=source, target=target, rehearse=rehearse))


def rows_at(conninfo: str, table: str) -> int:
    with psycopg.connect(conninfo, autocommit=True) as connection:
        row = connection.execute(f"SELECT count(*) FROM {table}".encode()).fetchone()  # noqa: S608 - its own
    assert row is not None
    return int(row[0])


async def looked_at(file: Path) -> list[Finding]:
    return [line async for line in diagnose(file)]


def test_each_table_is_told_of_and_what_comes_next(
    file: Path, empty_postgres: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert carry(f"sqlite:///{file}", empty_postgres) is ExitStatus.OK
    said = capsys.readouterr()
    assert said.err == ""
    *tables, done, next_step, old_file, meanwhile = said.out.splitlines()
    before = {table: len(rows) for table, rows in rows_of(file).items() if table != "clock"}
    assert sorted(tables) == sorted(
        f"{table}: {rows:,} rows, the same on both sides" for table, rows in before.items()
    )
    assert done == f"{len(before)} tables with {sum(before.values())} rows are now at {empty_postgres}"
    assert next_step == "next: set DATABASE_URL to it, on each machine, and start the bot: python -m bot"
    assert old_file.startswith(f"{file} is as it was, and marked: no bot begins with it any more")
    assert meanwhile == "what people write meanwhile waits at Telegram, for a day at most"
    assert [(line.level, line.remedy) for line in asyncio.run(looked_at(file))] == [(Level.FAIL, CARRIED)]


def test_a_rehearsal_leaves_nothing_there_and_the_file_as_it_was(
    file: Path, empty_postgres: str, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = file.with_name("copy.db")
    make_copy(file, copy)
    before = file.read_bytes(), copy.read_bytes()
    for source in (file, copy):
        assert carry(f"sqlite:///{source}", empty_postgres, rehearse=True) is ExitStatus.OK
        *tables, last = capsys.readouterr().out.splitlines()
        assert "jobs: 20 rows, the same on both sides" in tables
        assert last.endswith(f"that was a rehearsal: nothing of it stays there, and {source} is as it was")
        assert rows_at(empty_postgres, "jobs") == 0
    assert (file.read_bytes(), copy.read_bytes()) == before
    assert carry(f"sqlite:///{file}", empty_postgres) is ExitStatus.OK


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("sqlite:///x.db", "sqlite:///y.db", "a file is carried to a server"),
        ("postgresql://u:secret@h/n", "postgresql://u:secret@h/m", "a file is carried to a server"),
        ("postgresql://u:secret@h/n", "sqlite:///x.db", "a file is carried to a server"),
        ("x.db", "postgresql://u:secret@h/n", "FROM should be sqlite:///path/to/file.db"),
        ("sqlite:///x.db", "mysql://u:secret@h/n", "TO should be sqlite:///path/to/file.db"),
    ],
)
def test_addresses_that_are_none_are_wrong_settings_and_no_password_is_told(
    source: str, target: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert carry(source, target) is ExitStatus.WRONG_SETTINGS
    said = capsys.readouterr()
    assert said.err.startswith(words)
    assert "secret" not in said.out + said.err


def test_a_server_that_is_not_there_is_one_line_without_the_password(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = f"postgresql://u:secret@/clapper?host={tmp_path}&application_name=secret"
    assert carry(f"sqlite:///{file}", target) is ExitStatus.FAILED
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert said.err.startswith("no session with PostgreSQL: ")
    assert "secret" not in said.err


def test_a_death_in_the_middle_leaves_nothing_there_and_the_file_as_it_was(
    file: Path, own_postgres: str
) -> None:
    with psycopg.connect(own_postgres, autocommit=True) as connection:
        connection.execute("ALTER TABLE write_probe ADD CHECK (pg_sleep(600) IS NOT NULL)")
        command = [sys.executable, "-m", "bot", "carry", f"sqlite:///{file}", own_postgres]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - ours
            assert process.stdout is not None
            assert "the same on both sides" in process.stdout.readline()
            process.kill()
        connection.execute(
            "SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        connection.execute("ALTER TABLE write_probe DROP CONSTRAINT write_probe_check")
    assert rows_at(own_postgres, "jobs") == 0
    assert carry(f"sqlite:///{file}", own_postgres) is ExitStatus.OK
    assert rows_at(own_postgres, "jobs") == 20
