"""Copies of the database: whole or not there, and never over anything."""

import errno
import os
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sqlite.connection import Database, open_database
from bot.adapters.sqlite.copies import (
    CopyError,
    Stop,
    check_copy,
    give_name,
    is_ours,
    make_copy,
    removed_at_end,
)
from bot.adapters.sqlite.copy_folder import CopyFolder
from bot.adapters.sqlite.schema import Migration, load_migrations
from bot.domain.errors import DiskFull
from tests.full_disk import files_of_at_most

INSERT = "INSERT INTO inbox (bot_id, update_id, body, received_at) VALUES (1, :id, :body, 0)"
NEWEST = load_migrations()[-1].number


def numbers(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [n for (n,) in connection.execute("SELECT update_id FROM inbox ORDER BY update_id")]


async def test_a_copy_holds_what_was_there_is_its_owners_alone_and_marked(
    database: Database, path: Path, tmp_path: Path
) -> None:
    await database.execute(INSERT, {"id": 1, "body": "{}"})
    made = make_copy(path, tmp_path / "copy.db")
    await database.execute(INSERT, {"id": 2, "body": "{}"})
    assert (made.version, made.size_bytes) == (NEWEST, made.path.stat().st_size)
    assert numbers(made.path) == [1]
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert is_ours(made.path)
    assert not is_ours(path)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["copy.db", "folder"]


async def test_a_copy_ends_and_is_of_one_moment_however_much_is_written_meanwhile(
    database: Database, path: Path, tmp_path: Path
) -> None:
    for number in range(200):
        await database.execute(INSERT, {"id": number, "body": "x" * 20_000})
    going, wrote = threading.Event(), []

    def write() -> None:
        with closing(sqlite3.connect(path, isolation_level=None, timeout=30)) as connection:
            for number in range(1_000, 100_000):
                if going.is_set():
                    return
                connection.execute(INSERT, {"id": number, "body": "y" * 1_000})
                connection.execute("UPDATE inbox SET body = 'z' WHERE update_id = :id", {"id": number - 1})
                wrote.append(number)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        while not wrote:
            pass
        made = make_copy(path, tmp_path / "copy.db")
    finally:
        going.set()
        writer.join()
    found = numbers(made.path)
    assert found[:200] == list(range(200))
    assert found[200:] == list(range(1_000, 1_000 + len(found) - 200))


@pytest.mark.parametrize("name", ["clapper.db", "clapper.db-wal", "clapper.db.lock", "linked.db", "hard.db"])
@pytest.mark.usefixtures("database")
async def test_the_database_is_never_written_over_by_any_name(path: Path, name: str) -> None:
    (path.parent / "linked.db").symlink_to(path)
    os.link(path, path.parent / "hard.db")
    before = path.stat()
    with pytest.raises(CopyError, match="is the database itself, or belongs to it"):
        make_copy(path, path.parent / name)
    assert (path.stat().st_ino, path.stat().st_size) == (before.st_ino, before.st_size)


@pytest.mark.usefixtures("database")
async def test_no_other_file_is_written_over_either(path: Path, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("letters")
    (tmp_path / "nowhere").symlink_to(tmp_path / "no such file")
    for name in ("there", "nowhere"):
        with pytest.raises(CopyError, match="is there already"):
            make_copy(path, tmp_path / name)
    with pytest.raises(CopyError, match="there is no such folder"):
        make_copy(path, tmp_path / "no folder" / "copy.db")
    assert (tmp_path / "there").read_text() == "letters"


async def test_without_a_database_there_is_no_copy_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(CopyError, match="the bot makes it at its first start"):
        make_copy(tmp_path / "clapper.db", tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


async def test_a_full_disk_leaves_nothing_half_behind_and_says_so(
    database: Database, path: Path, tmp_path: Path
) -> None:
    await database.execute(INSERT, {"id": 1, "body": "x" * 1_000_000})
    await database.scrub()
    with files_of_at_most(300_000), pytest.raises(CopyError, match=r"copy\.db: the disk is full"):
        make_copy(path, tmp_path / "copy.db")
    with files_of_at_most(300_000), pytest.raises(DiskFull):
        await CopyFolder(path, tmp_path / "copies", 1).make("2026-11-30")
    assert [one.name for one in tmp_path.rglob("*") if one.is_file() and one.parent != path.parent] == []


@pytest.mark.usefixtures("database")
async def test_a_copy_that_is_broken_off_leaves_nothing_behind(path: Path, tmp_path: Path) -> None:
    stop = Stop()
    stop.set()
    with pytest.raises(CopyError, match="broken off"):
        make_copy(path, tmp_path / "copy.db", stop=stop)
    assert [one.name for one in tmp_path.iterdir()] == ["folder"]


async def test_what_is_no_copy_is_told_with_what_to_do(path: Path, tmp_path: Path) -> None:
    newer = Migration(number=NEWEST + 1, sql="CREATE TABLE later (x)")
    async with open_database(path, migrations=[*load_migrations(), newer]):
        pass
    foreign, letters, damaged = (tmp_path / name for name in ("foreign.db", "letters", "damaged.db"))
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    letters.write_text("Dear Sirs, " * 500)
    async with open_database(tmp_path / "whole.db") as database:
        for number in range(300):
            await database.execute(INSERT, {"id": number, "body": "x" * 1_000})
    content = bytearray((tmp_path / "whole.db").read_bytes())
    content[len(content) // 2 : len(content) // 2 + 50_000] = os.urandom(50_000)
    damaged.write_bytes(content)
    for file, words in (
        (path, f"version {newer.number}, this program knows {NEWEST}: update the program, or take an older"),
        (foreign, "database of another program"),
        (letters, "is no SQLite database"),
        (damaged, "damaged"),
        (tmp_path / "nothing", "no such file"),
        (tmp_path, "no such file"),
    ):
        with pytest.raises(CopyError, match=words) as caught:
            check_copy(file)
        assert "\n" not in str(caught.value)


@pytest.mark.usefixtures("database")
async def test_a_day_has_one_copy_and_only_ours_are_ever_deleted(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    ours, others = CopyFolder(path, folder, 1), CopyFolder(path, folder, 2)
    assert not await ours.has("2026-11-30")
    days = [f"2026-11-{day}" for day in range(20, 26)]
    for day in days:
        assert await ours.make(day) > 0
        assert await ours.has(day)
    await others.make("2026-11-01")
    assert not await ours.has("2026-11-01")
    with pytest.raises(CopyError, match="is there already"):
        await ours.make(days[0])
    (folder / "clapper-1-2026-11-02.db").write_text("no copy, though it is named like one")
    (folder / "clapper-1-2026-13-99.db").write_bytes((folder / "clapper-1-2026-11-20.db").read_bytes())
    (folder / "clapper-1-2026-11-20.db.mine").write_bytes(b"")
    assert await ours.delete_all_but(2) == 4
    assert await ours.delete_all_but(2) == 0
    assert sorted(one.name for one in folder.iterdir()) == [
        "clapper-1-2026-11-02.db",
        "clapper-1-2026-11-20.db.mine",
        "clapper-1-2026-11-24.db",
        "clapper-1-2026-11-25.db",
        "clapper-1-2026-13-99.db",
        "clapper-2-2026-11-01.db",
    ]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.usefixtures("database")
async def test_a_folder_that_is_far_from_there_is_not_made(path: Path, tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="No such file"):
        await CopyFolder(path, tmp_path / "mounted" / "copies", 1).make("2026-11-30")
    assert not (tmp_path / "mounted").exists()


def test_where_a_file_has_one_name_only_a_copy_has_it_when_it_is_whole(tmp_path: Path) -> None:
    def no_link(_: Path, __: Path) -> None:
        raise PermissionError(errno.EPERM, "no second name for a file here")

    with removed_at_end(tmp_path / "copy.db") as part:
        part.write_bytes(b"x" * 500_000)
        with files_of_at_most(100_000), pytest.raises(OSError, match="too large"):
            give_name(part, tmp_path / "copy.db", link=no_link)
        assert [one.name for one in tmp_path.iterdir()] == [part.name]
        give_name(part, tmp_path / "copy.db", link=no_link)
        with pytest.raises(FileExistsError):
            give_name(part, tmp_path / "copy.db", link=no_link)
        assert part.read_bytes() == b"x" * 500_000
    assert [one.name for one in tmp_path.iterdir()] == ["copy.db"]
    assert (tmp_path / "copy.db").read_bytes() == b"x" * 500_000


@pytest.mark.usefixtures("database")
async def test_what_processes_that_were_killed_have_left_half_goes_at_the_next_copy(
    path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    ours, others = ".clapper-1-2026-11-29.db.4711.part", ".clapper-2-2026-11-29.db.4711.part"
    for name in (ours, f"{ours}-journal", others):
        (folder / name).touch()
    await CopyFolder(path, folder, 1).make("2026-11-30")
    assert {one.name for one in folder.iterdir()} == {others, "clapper-1-2026-11-30.db"}
