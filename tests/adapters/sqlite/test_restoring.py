"""A copy put back: what it believes unpaid is in doubt, and the rest is closed."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from bot.adapters.sql.errors import DatabaseInUseError
from bot.adapters.sqlite.copies import CopyError, is_ours, make_copy
from bot.adapters.sqlite.restored import TakenOver
from bot.adapters.sqlite.restoring import restore_sqlite
from bot.adapters.sqlite.storage import open_sqlite
from bot.domain.decisions import Ban, Grant, Pause, Unban
from bot.domain.figures import week_of
from bot.domain.house_rules import HouseRules
from bot.domain.job import ENDED, UNKNOWN_POSTS, Job, JobState, UnconfirmedJob
from bot.domain.news import News
from bot.domain.preferences import Setting
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import NEVER_AGAIN, AlbumItem, Draft, Receipt, Storage
from tests.contracts.conftest import a_job, put

UNPAID = (JobState.PREPARING, JobState.QUEUED, JobState.SUBMITTING, JobState.UNCONFIRMED)
WHO, HERE = Requester(user_id=1, language="en"), Origin(chat_id=1, message_id=1)


async def filled(storage: Storage, at: float) -> list[Job]:
    """A job in each state, an offer, an album that is still gathered, an update in hand and one done with."""
    jobs = [
        await put(storage.jobs, a_job(state, state=state, at=at, user=number))
        for number, state in enumerate(JobState)
    ]
    await storage.drafts.save(
        Draft(key="1:1", requester=WHO, origin=HERE, request=VideoRequest(), created_at=at)
    )
    await storage.albums.save(
        AlbumItem(group_id="a", requester=WHO, origin=HERE, photo=None, text="", received_at=at)
    )
    for number in (1, 2):
        await storage.inbox.receive(number, "{}", now=at)
    await storage.inbox.finish(1, now=at)
    return jobs


async def test_what_the_copy_believes_unpaid_is_sought_before_it_may_be_posted(tmp_path: Path) -> None:
    path, copy = tmp_path / "clapper.db", tmp_path / "copy.db"
    async with open_sqlite(path, 1) as storage:
        asked_at = storage.clock.now() - 50_000
        before = await filled(storage, asked_at)
        make_copy(path, copy)
    done = await restore_sqlite(copy, path)
    assert (done.restored.jobs, done.restored.drafts, done.restored.updates) == (len(UNPAID), 1, 1)
    async with open_sqlite(path, 1) as storage:
        now = storage.clock.now()
        for job in before:
            found = await storage.jobs.get(job.id)
            assert found is not None
            if job.state not in UNPAID:
                assert replace(found, run_at=0.0) == replace(job, run_at=0.0)
                continue
            assert isinstance(found, UnconfirmedJob)
            assert found.unconfirmed_since == pytest.approx(asked_at)
            assert found.submitted_at == pytest.approx(now, abs=60)
            assert found.posts > UNKNOWN_POSTS or job.posts == 0
            assert found.is_unprepared is (job.state is JobState.PREPARING)
            assert found.version == job.version + 1
        assert await storage.drafts.draft("1:1") is None
        assert await storage.albums.open_albums() == []
        assert [one.attempts for one in await storage.inbox.unfinished()] == [NEVER_AGAIN]


async def test_a_copy_that_is_put_back_by_hand_is_known_by_its_mark(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path, copy = tmp_path / "clapper.db", tmp_path / "copy.db"
    async with open_sqlite(path, 1) as storage:
        await filled(storage, storage.clock.now())
        make_copy(path, copy)
    copy.replace(path)
    for found in (len(UNPAID), 0):  # once
        caplog.clear()
        async with open_sqlite(path, 1) as storage:
            assert len(await storage.jobs.in_states({JobState.UNCONFIRMED})) == len(UNPAID)
        assert ("4 requests are looked for" in caplog.text) is bool(found)
        assert not is_ours(path)


async def test_what_was_there_is_kept_beside_it_and_what_it_has_received_is_known(tmp_path: Path) -> None:
    path, copy = tmp_path / "clapper.db", tmp_path / "copy.db"
    async with open_sqlite(path, 1) as storage:
        await storage.inbox.receive(5, "{}", now=1.0)
        make_copy(path, copy)
        for number in (6, 7):
            await storage.inbox.receive(number, "{}", now=1.0)
        for number in (5, 6):
            await storage.inbox.finish(number, now=2.0)
    done = await restore_sqlite(copy, path)
    assert done.kept is not None
    assert done.taken_over == TakenOver(updates=3, open_updates=1)
    async with open_sqlite(path, 1) as storage:
        assert [(one.update_id, one.attempts) for one in await storage.inbox.unfinished()] == [
            (7, NEVER_AGAIN)
        ]
        again = [await storage.inbox.receive(number, "{}", now=3.0) for number in (5, 6, 7, 8)]
        assert again == [Receipt.DONE] * 2 + [Receipt.OPEN, Receipt.NEW]
    async with open_sqlite(done.kept, 1) as storage:
        assert [one.update_id for one in await storage.inbox.unfinished()] == [7]
    assert sorted(one.name for one in tmp_path.iterdir() if one.suffix != ".lock") == sorted(
        ["clapper.db", "copy.db", done.kept.name]
    )


async def test_a_database_that_is_broken_is_kept_too_and_its_log_taken_out_of_the_way(tmp_path: Path) -> None:
    path, copy = tmp_path / "clapper.db", tmp_path / "copy.db"
    async with open_sqlite(path, 1):
        make_copy(path, copy)
    for name in ("clapper.db", "clapper.db-wal"):
        (tmp_path / name).write_bytes(os.urandom(20_000))
    done = await restore_sqlite(copy, path)
    assert done.taken_over is None
    assert done.kept is not None
    assert done.kept.stat().st_size == 20_000
    assert (tmp_path / f"{done.kept.name}-wal").stat().st_size == 20_000
    async with open_sqlite(path, 1) as storage:
        assert await storage.jobs.in_states(ENDED) == []


async def test_nothing_is_replaced_while_the_bot_runs(tmp_path: Path) -> None:
    path, copy = tmp_path / "clapper.db", tmp_path / "copy.db"
    async with open_sqlite(path, 1):
        make_copy(path, copy)
        before = path.stat().st_ino
        with pytest.raises(DatabaseInUseError):
            await restore_sqlite(copy, path)
        assert path.stat().st_ino == before


async def test_the_database_itself_is_no_copy_of_itself(tmp_path: Path) -> None:
    path = tmp_path / "clapper.db"
    async with open_sqlite(path, 1):
        pass
    with pytest.raises(CopyError, match="is the database itself"):
        await restore_sqlite(path, path)
    async with open_sqlite(path, 1):
        pass


async def test_a_copy_is_put_where_there_is_no_database(tmp_path: Path) -> None:
    async with open_sqlite(tmp_path / "lost.db", 1) as storage:
        await put(storage.jobs, a_job("a"))
        make_copy(tmp_path / "lost.db", tmp_path / "copy.db")
    done = await restore_sqlite(tmp_path / "copy.db", tmp_path / "new" / "clapper.db")
    assert (done.kept, done.taken_over) == (None, None)
    async with open_sqlite(tmp_path / "new" / "clapper.db", 1) as storage:
        assert len(await storage.jobs.in_states({JobState.UNCONFIRMED})) == 1


async def test_whom_admins_have_shut_out_since_stays_so_and_what_they_granted_is_as_of_the_copy(
    tmp_path: Path,
) -> None:
    path, copy = tmp_path / "clapper.db", tmp_path / "copy.db"
    async with open_sqlite(path, 1) as storage:
        await storage.rules.change(Ban(user_id=6), by="98", now=1.0)
        make_copy(path, copy)
        for change in (Ban(user_id=7), Unban(user_id=6), Pause(), Grant(user_id=8, videos=9)):
            await storage.rules.change(change, by="98", now=2.0)
    await restore_sqlite(copy, path)
    async with open_sqlite(path, 1) as storage:
        rules = HouseRules.of(await storage.rules.rules())
    assert rules == HouseRules(bans={7: Ban(user_id=7)}, pause=Pause())


async def test_news_that_were_on_their_way_reach_nobody_twice_nor_does_the_digest(tmp_path: Path) -> None:
    path, copy = tmp_path / "clapper.db", tmp_path / "copy.db"
    async with open_sqlite(path, 1) as storage:
        now = storage.clock.now()
        await storage.preferences.choose(7, Setting.NEWS, "on")
        await storage.news.save("n", News(text="hello"), admin_id=98, now=now)
        await storage.news.confirm("n", now=now)
        make_copy(path, copy)
    await restore_sqlite(copy, path)
    async with open_sqlite(path, 1) as storage:
        assert await storage.news.take() is None
        assert await storage.digests.settled_week() == week_of(storage.clock.now())
