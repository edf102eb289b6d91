"""A look at the database from outside: would the bot start on it? Nothing is changed, nothing left behind."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

import pytest

from bot.adapters.sqlite.inspection import inspect
from bot.adapters.sqlite.schema import load_migrations
from tests.adapters.sqlite.conftest import opened_by_a_bot

NEWEST: Final = load_migrations()[-1].number
HOLD: Final = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    connection.execute(statement)
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(path: Path, *statements: str) -> Iterator[None]:
    """It has done this to the file, and lives."""
    with subprocess.Popen(  # noqa: S603 - this very interpreter
        [sys.executable, "-c", HOLD, str(path), *statements], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        yield
        process.kill()


@pytest.fixture
async def made(path: Path) -> Path:
    """A database that a bot has made and closed."""
    async with opened_by_a_bot(path):
        pass
    return path


def everything_in(folder: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def test_what_is_not_there_will_be_made(path: Path) -> None:
    assert inspect(path).text == f"{path} will be made at the first start"
    assert not inspect(path).refusal
    assert not path.parent.exists()


def test_what_cannot_be_made_is_a_refusal() -> None:
    assert inspect(Path("/dev/null/x.db")).refusal


def test_what_a_bot_has_left_is_well_and_left_as_it_is(made: Path) -> None:
    before = everything_in(made.parent)
    found = inspect(made)
    assert (found.text, found.refusal) == (f"{made}, version {NEWEST}, ok", False)
    assert everything_in(made.parent) == before


async def test_a_bot_at_work_is_well_and_said(path: Path) -> None:
    async with opened_by_a_bot(path):
        before = everything_in(path.parent)
        found = inspect(path)
        assert not found.refusal
        assert "a bot works with it, and a second one would not start" in found.text
        assert everything_in(path.parent).keys() == before.keys()


def test_tables_of_a_newer_version_are_a_refusal(made: Path) -> None:
    with closing(sqlite3.connect(made)) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    found = inspect(made)
    assert found.refusal
    assert f"version {NEWEST + 1}" in found.text
    assert "please update it" in found.text


@pytest.mark.parametrize("content", [b"no database" * 1000, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_what_is_no_database_is_a_refusal(content: bytes, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert inspect(path).refusal


def test_a_folder_in_its_place_is_a_refusal(path: Path) -> None:
    path.mkdir(parents=True)
    assert inspect(path).refusal


@pytest.mark.parametrize(
    "statements",
    [("BEGIN EXCLUSIVE",), ("BEGIN IMMEDIATE",), ("PRAGMA journal_mode=DELETE", "BEGIN IMMEDIATE")],
    ids=["exclusive", "immediate", "without a log"],
)
def test_another_program_that_keeps_writing_is_a_refusal(made: Path, statements: tuple[str, ...]) -> None:
    with another_program(made, *statements):
        assert inspect(made, patience=0.2).refusal
    assert not inspect(made).refusal


def test_another_program_that_only_reads_is_none(made: Path) -> None:
    with another_program(made, "BEGIN", "SELECT count(*) FROM jobs"):
        assert not inspect(made).refusal


def test_a_database_of_another_program_is_a_refusal(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    found = inspect(path)
    assert found.refusal
    assert "a database of another program" in found.text


def test_what_is_no_regular_file_is_a_refusal() -> None:
    found = inspect(Path("/dev/null"))
    assert found.refusal
    assert "no regular file" in found.text
