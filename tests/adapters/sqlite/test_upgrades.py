"""From the tables of any earlier program to those of today, with the way back kept beside them."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.adapters.sqlite.connection import open_database
from bot.adapters.sqlite.copies import is_ours
from bot.adapters.sqlite.restoring import restore_sqlite
from bot.adapters.sqlite.schema import load_migrations
from bot.adapters.sqlite.storage import open_sqlite
from bot.adapters.sqlite.upgrades import KEPT, copy_before, earlier_copies
from bot.domain.job import JobState
from bot.domain.request import Photo, VideoRequest

MIGRATIONS = load_migrations()
NEWEST = MIGRATIONS[-1].number
REQUEST = '{"prompt":"x","options":{"duration":"4"},"photos":[{"file_id":"p","size_bytes":null,"size":null}]}'
JOB = """
INSERT INTO jobs (
    id, key, state, user_id, language, chat_id, message_id, is_group, request, model, parameters, created_at,
    run_at, turn, attempts, submitted_at, generation_id, video_url, ended_at, result_file_id
) VALUES (
    :state, :state, :state, 7, 'en', 7, 1, 0, :request, 'veo2/image-to-video', '{"duration":"4"}', 1e9,
    1e9, 1, 0, :submitted_at, :generation_id, :video_url, :ended_at, :file_id
)
"""
DRAFT = """
INSERT INTO drafts (
    key, user_id, language, chat_id, message_id, is_group, request, created_at, asks_prompt
) VALUES ('7:1', 7, 'en', 7, 1, 0, '{"prompt":"y","options":{},"photos":[]}', 1e9, 0)
"""
UPDATE = "INSERT INTO inbox (bot_id, update_id, body, received_at) VALUES (1, 5, '{}', 1e9)"


async def made_by(path: Path, version: int) -> None:
    """A database as the program with these tables left it, with a job in each state."""
    async with open_database(path, migrations=MIGRATIONS[:version]) as database:
        for state in JobState:
            has_begun = state not in (JobState.PREPARING, JobState.QUEUED, JobState.CANCELLED)
            has_video = state in (JobState.SENDING, JobState.DELIVERED, JobState.UNDELIVERED)
            has_ended = state in (
                JobState.DELIVERED, JobState.UNDELIVERED, JobState.FAILED, JobState.CANCELLED
            )  # fmt: skip
            values = {
                "state": state.value,
                "request": REQUEST,
                "submitted_at": 1e9 if has_begun else None,
                "generation_id": f"of {state}" if has_video or state is JobState.GENERATING else None,
                "video_url": "https://files.example/v.mp4" if has_video else None,
                "ended_at": 1e9 if has_ended else None,
                "file_id": "file" if state is JobState.DELIVERED else None,
            }
            await database.execute(JOB, values)
        for statement in (DRAFT, UPDATE):
            await database.execute(statement)


@pytest.mark.parametrize("version", [migration.number for migration in MIGRATIONS[:-1]])
async def test_todays_program_finds_all_that_an_earlier_one_has_kept(version: int, tmp_path: Path) -> None:
    path = tmp_path / "clapper.db"
    count = [migration.number for migration in MIGRATIONS].index(version) + 1
    await made_by(path, count)
    async with open_sqlite(path, 1) as storage:
        for state in JobState:
            job = await storage.jobs.get(state.value)
            assert job is not None
            assert job.state is state
            assert job.request.prompt == "x"
            assert job.request.photos == (Photo(file_id="p"),)
            assert job.parameters == {"duration": "4"}
            assert (job.requester.user_id, job.origin.chat_id, job.created_at) == (7, 7, 1e9)
        delivered = await storage.jobs.history(7, None, offset=0, limit=9)
        assert [job.result_file_id for job in delivered] == ["file"]
        draft = await storage.drafts.draft("7:1")
        assert draft is not None
        assert draft.request == VideoRequest(prompt="y")
        assert [one.update_id for one in await storage.inbox.unfinished()] == [5]
    (copy,) = earlier_copies(path)
    assert copy.name.startswith(f"clapper.db.version-{version}.")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert connection.execute("SELECT count(*) FROM jobs").fetchone() == (len(JobState),)


async def test_a_generation_of_an_earlier_program_explains_its_charge(tmp_path: Path) -> None:
    path = tmp_path / "clapper.db"
    await made_by(path, sum(migration.number < 23 for migration in MIGRATIONS))
    async with open_database(path) as database:
        rows = await database.execute("SELECT id, outcome FROM generations ORDER BY id")
    assert {row["id"]: row["outcome"] for row in rows} == {
        "of delivered": "made",
        "of generating": "underway",
        "of sending": "made",
        "of undelivered": "made",
    }


async def test_the_copy_from_before_is_the_way_back_to_the_program_from_before(tmp_path: Path) -> None:
    path = tmp_path / "clapper.db"
    earlier = MIGRATIONS[:-1]
    await made_by(path, len(earlier))
    async with open_sqlite(path, 1):
        pass
    (copy,) = earlier_copies(path)
    path.unlink()
    copy.replace(path)
    async with open_database(path, migrations=earlier) as database:
        assert len(await database.execute("SELECT id FROM jobs")) == len(JobState)


async def test_the_copy_from_before_can_be_put_back_by_todays_program_too(tmp_path: Path) -> None:
    path = tmp_path / "clapper.db"
    await made_by(path, 3)
    async with open_sqlite(path, 1):
        pass
    (copy,) = earlier_copies(path)
    done = await restore_sqlite(copy, path)
    assert done.restored.jobs == 4
    async with open_sqlite(path, 1) as storage:
        assert len(await storage.jobs.in_states({JobState.UNCONFIRMED})) == 4


async def test_a_new_database_and_one_of_today_are_not_copied(tmp_path: Path) -> None:
    path = tmp_path / "clapper.db"
    for _ in range(2):
        async with open_sqlite(path, 1):
            pass
    assert earlier_copies(path) == []


async def test_the_last_two_of_them_stay(tmp_path: Path) -> None:
    path = tmp_path / "clapper.db"
    await made_by(path, 3)
    (tmp_path / "clapper.db.version-1.20200101T000000Z").write_text("no copy")
    for day in range(5):
        copy_before(path, 1e9 + day * 86_400, 3, NEWEST)
    assert [one.name for one in earlier_copies(path)] == [
        f"clapper.db.version-3.{moment}" for moment in ("20010913T014640Z", "20010912T014640Z")
    ]
    assert len(earlier_copies(path)) == KEPT
    assert all(is_ours(one) for one in earlier_copies(path))
    assert (tmp_path / "clapper.db.version-1.20200101T000000Z").exists()


async def test_where_no_copy_can_be_made_the_tables_are_changed_all_the_same_and_it_is_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "clapper.db"
    await made_by(path, 3)
    now = 1e9
    (tmp_path / "clapper.db.version-3.20010909T014640Z").write_text("in the way")
    copy_before(path, now, 3, NEWEST)
    assert f"no copy of the database before its tables become version {NEWEST}" in caplog.text
    assert (tmp_path / "clapper.db.version-3.20010909T014640Z").read_text() == "in the way"
