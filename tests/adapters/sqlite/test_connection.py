"""How the file is opened, guarded and spoken to."""

import asyncio
import os
import resource
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from bot.adapters.sql.errors import DatabaseError, DatabaseFullError
from bot.adapters.sqlite.connection import Database, open_database
from bot.adapters.sqlite.schema import Migration
from bot.domain.errors import DiskFull, PortError
from tests.adapters.sqlite.conftest import opened_by_a_bot

INSERT = "INSERT INTO inbox (bot_id, update_id, body, received_at) VALUES (1, :id, :body, 0)"


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("busy_timeout", 5000),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("cache_size", -8000),
    ],
)
async def test_the_live_connection_is_set_up(database: Database, pragma: str, value: object) -> None:
    assert [tuple(row) for row in await database.execute(f"PRAGMA {pragma}")] == [(value,)]


async def test_only_the_owner_can_read_what_people_asked_for(database: Database, path: Path) -> None:
    await database.execute(INSERT, {"id": 1, "body": "{}"})
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    names = ("clapper.db", "clapper.db-wal", "clapper.db-shm", "clapper.db.lock")
    assert modes == dict.fromkeys(names, 0o600)


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
async def test_no_umask_opens_the_files_or_their_folder_to_others(path: Path) -> None:
    async with opened_by_a_bot(path) as database:
        await database.execute(INSERT, {"id": 1, "body": "{}"})
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}
    assert len(modes) == 4
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_files_that_an_older_program_left_open_to_others_are_closed(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with opened_by_a_bot(path) as database:
        await database.execute(INSERT, {"id": 1, "body": "{}"})
        left = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    for name, content in left.items():  # as a death leaves them
        (path.parent / name).write_bytes(content)
        (path.parent / name).chmod(0o664)
    async with opened_by_a_bot(path) as database:
        assert len(await database.execute("SELECT 1 FROM inbox")) == 1
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == dict.fromkeys(
        ("clapper.db", "clapper.db-wal", "clapper.db-shm", "clapper.db.lock"), 0o600
    )
    assert "clapper.db was open to others (664)" in caplog.text


async def test_what_was_closed_is_opened_again(path: Path) -> None:
    for _ in range(2):
        async with open_database(path):
            pass


async def test_the_file_is_whole_after_a_failed_opening(path: Path) -> None:
    with pytest.raises(DatabaseError, match=r"clapper\.db: near .nonsense."):
        async with open_database(path, migrations=[Migration(number=1, sql="nonsense")]):
            pass
    async with open_database(path):
        pass


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[Path]:
    """A file that is no database and must not be changed."""
    file, text = tmp_path / "notes.txt", "this is no database " * 100
    file.write_text(text)
    yield file
    assert file.read_text() == text


async def test_another_file_is_not_taken_for_a_database(notes: Path) -> None:
    with pytest.raises(DatabaseError, match=r"notes\.txt is not a database"):
        async with open_database(notes):
            pass


async def test_a_path_that_cannot_be_is_an_error_of_the_database(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "file" / "clapper.db", tmp_path, tmp_path / "a\0b"):
        with pytest.raises(DatabaseError):
            async with open_database(path):
                pass


async def test_a_folder_is_told_as_what_it_is_before_anything_is_opened(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="Is a directory"):
        async with open_database(tmp_path):
            pass


async def test_errors_of_the_body_pass_unchanged(path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        async with open_database(path):
            raise FileNotFoundError


async def test_what_is_written_is_seen_from_outside_at_once(
    database: Database, outside: sqlite3.Connection
) -> None:
    for number in range(5):
        await database.execute(INSERT, {"id": number, "body": "{}"})
        assert outside.execute("SELECT count(*) FROM inbox").fetchone() == (number + 1,)


async def test_what_was_begun_is_written_though_the_task_is_cancelled(
    database: Database, outside: sqlite3.Connection
) -> None:
    task = asyncio.create_task(database.execute(INSERT, {"id": 1, "body": "{}"}))
    await asyncio.sleep(0)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await database.execute(INSERT, {"id": 2, "body": "{}"})
    assert outside.execute("SELECT update_id FROM inbox").fetchall() == [(1,), (2,)]


async def test_a_failed_statement_leaves_nothing_behind(database: Database) -> None:
    with pytest.raises(DatabaseError):
        await database.execute(
            "INSERT INTO inbox (bot_id, update_id, received_at) "
            "VALUES (1, 1, 0), (1, 2, 0), (1, 2, 0) RETURNING 1",
            {},
        )
    assert not await database.execute("SELECT * FROM inbox")
    await database.execute(INSERT, {"id": 1, "body": "{}"})


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1])
async def test_a_number_too_large_for_the_file_is_an_error(database: Database, number: int) -> None:
    with pytest.raises(DatabaseError):
        await database.execute(INSERT, {"id": number, "body": "{}"})


async def test_a_full_disk_is_an_error_and_not_the_end(database: Database) -> None:
    ((pages,),) = await database.execute("PRAGMA page_count")
    await database.execute(f"PRAGMA max_page_count = {pages + 4}")
    with pytest.raises(DatabaseError, match="full") as raised:
        await database.execute(INSERT, {"id": 1, "body": "x" * 100_000})
    assert isinstance(raised.value, PortError)
    assert isinstance(raised.value.__cause__, sqlite3.OperationalError)
    await database.execute(INSERT, {"id": 2, "body": "{}"})


async def test_a_closed_database_says_so(path: Path) -> None:
    async with open_database(path) as database:
        pass
    with pytest.raises(DatabaseError, match="closed"):
        await database.execute("SELECT 1")


async def test_half_a_character_becomes_a_question_mark(database: Database) -> None:
    await database.execute(INSERT, {"id": 1, "body": "\ud83d \U0001f3ac"})
    assert [row["body"] for row in await database.execute("SELECT body FROM inbox")] == ["? \U0001f3ac"]


async def test_a_full_disk_is_told_apart_and_nothing_is_lost_by_it(tmp_path: Path) -> None:
    async with open_database(tmp_path / "clapper.db") as database:
        await database.execute("CREATE TABLE dust (content BLOB)")
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
        try:
            with pytest.raises(DatabaseFullError) as caught:
                await database.execute("INSERT INTO dust VALUES (:content)", {"content": bytes(100_000)})
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert isinstance(caught.value, DiskFull)
        await database.execute("INSERT INTO dust VALUES (:content)", {"content": b"dust"})
        [(count,)] = await database.execute("SELECT count(*) FROM dust")
    assert count == 1


async def test_what_is_no_file_of_ours_keeps_its_rights_and_its_tables(tmp_path: Path) -> None:
    text, foreign, pipe = tmp_path / "notes.txt", tmp_path / "foreign.db", tmp_path / "pipe"
    text.write_text("no database")
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    os.mkfifo(pipe)
    for file, words in ((text, "not a database"), (foreign, "another program"), (pipe, "no regular file")):
        file.chmod(0o644)
        with pytest.raises(DatabaseError, match=words):
            async with open_database(file):
                pass
    assert [stat.S_IMODE(file.stat().st_mode) for file in (text, pipe)] == [0o644] * 2
    with closing(sqlite3.connect(foreign)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]
