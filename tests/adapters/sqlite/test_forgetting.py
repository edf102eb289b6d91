"""What was forgotten stands in no file any more, read byte by byte."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.adapters.sql.drafts import SqlDraftStore
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sql.house_rules import SqlHouseRuleStore
from bot.adapters.sql.inbox import SqlInboxStore
from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sqlite.connection import INCREMENTAL, Database, open_database
from bot.adapters.sqlite.schema import load_migrations
from bot.domain.decisions import Ban, Grant, RuleKind
from bot.domain.request import VideoRequest
from bot.ports import Draft
from tests.adapters.forgotten import SECRET, fill, forget, leave_a_photo_and_an_album, tidy_up
from tests.contracts.conftest import NOW, a_job


def found_in_files(path: Path) -> list[str]:
    """The database's files that hold the secret word."""
    files = [file for file in path.parent.iterdir() if file.name.startswith(path.name)]
    return sorted(file.name for file in files if SECRET.encode() in file.read_bytes())


async def test_no_file_holds_a_word_of_what_was_forgotten(database: Database, path: Path) -> None:
    await fill(database, user=1, words=SECRET)
    await fill(database, user=2, words="Timbuktu")
    await fill(database, user=3, words=SECRET)
    assert found_in_files(path)
    await forget(database, 1)
    assert found_in_files(path)
    await forget(database, 3)
    assert found_in_files(path) == []
    ((kept,),) = await database.execute("SELECT count(*) FROM jobs WHERE request LIKE '%Timbuktu%'")
    assert kept == 30
    assert [tuple(row) for row in await database.execute("PRAGMA integrity_check")] == [("ok",)]


async def test_no_file_holds_a_word_of_what_time_has_made_forget(database: Database, path: Path) -> None:
    await fill(database, user=1, words=SECRET)
    await leave_a_photo_and_an_album(database)
    assert found_in_files(path)
    await tidy_up(database)
    assert found_in_files(path) == []


async def test_the_update_that_asked_to_forget_leaves_the_files_with_its_end(
    database: Database, path: Path
) -> None:
    inbox = SqlInboxStore(database, 1)
    press = {"callback_query": {"from": {"id": 1, "first_name": SECRET}, "data": "forget:1"}}
    other = {"message": {"from": {"id": 2}, "text": "Timbuktu"}}
    await inbox.receive(7, json.dumps(press), now=NOW)
    await inbox.receive(8, json.dumps(other), now=NOW)
    await forget(database, 1)
    await inbox.forget(1)
    assert found_in_files(path)
    await inbox.finish(8, now=NOW)
    await inbox.finish(7, now=NOW)
    assert found_in_files(path) == []


async def test_small_talk_takes_little_room_however_much_there_is(database: Database, path: Path) -> None:
    drafts = SqlDraftStore(database)
    job = a_job("1", user=1)
    for n in range(500):
        words = VideoRequest(prompt=chr(0x4E00 + n) * 4_096)
        await drafts.save(
            Draft(key=f"1:{n}", requester=job.requester, origin=job.origin, request=words, created_at=NOW)
        )
    await database.scrub()
    assert path.stat().st_size < 1_500_000


async def test_the_file_shrinks_when_things_are_forgotten(database: Database, path: Path) -> None:
    await fill(database, user=1, words=SECRET * 100)
    await database.scrub()
    before = path.stat().st_size
    await forget(database, 1)
    await SqlJobStore(database).delete_forgotten(NOW + 1_000)
    await SqlInboxStore(database, 1).delete_older(NOW + 1_000)
    assert path.stat().st_size < before / 4
    assert [tuple(row) for row in await database.execute("PRAGMA integrity_check")] == [("ok",)]


async def test_a_file_of_an_older_version_is_written_anew_so_that_it_shrinks(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as old:
        old.execute("PRAGMA journal_mode = WAL")
        for migration in load_migrations():
            old.executescript(f"{migration.sql};PRAGMA user_version = {migration.number};")
        old.execute("CREATE TABLE talk (words TEXT) STRICT")
        old.execute("INSERT INTO talk VALUES (?)", (SECRET * 200_000,))
        old.execute("DELETE FROM talk")
        old.commit()
    before = path.stat().st_size
    for _ in range(2):
        async with open_database(path) as database:
            assert [tuple(row) for row in await database.execute("PRAGMA auto_vacuum")] == [(INCREMENTAL,)]
            await database.scrub()
    assert path.stat().st_size < before / 4
    assert found_in_files(path) == []


async def test_a_reader_that_keeps_the_log_from_being_cut_is_told_of(
    database: Database, outside: sqlite3.Connection, path: Path
) -> None:
    await fill(database, user=1, words=SECRET)
    await database.execute("PRAGMA busy_timeout = 0")
    outside.execute("BEGIN")
    outside.execute("SELECT * FROM jobs").fetchone()
    with pytest.raises(DatabaseError, match="write-ahead log"):
        await forget(database, 1)
    outside.execute("COMMIT")
    await forget(database, 1)
    assert found_in_files(path) == []


async def test_of_what_admins_noted_about_somebody_no_word_is_left(tmp_path: Path) -> None:
    path = tmp_path / "clapper.db"
    async with open_database(path) as database:
        store = SqlHouseRuleStore(database)
        for n in range(40):
            await store.change(Ban(user_id=7, reason=f"{n} {SECRET}"), by="98", now=NOW + n)
            await store.change(Grant(user_id=7, videos=n, reason=f"{SECRET} {n}"), by="98", now=NOW + n)
        assert found_in_files(path)
        await store.forget(7, now=NOW + 50)
        assert found_in_files(path) == []
        assert {rule.kind for rule in await store.rules()} == {RuleKind.BAN, RuleKind.GRANT}
