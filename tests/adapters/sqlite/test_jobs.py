"""What is particular to the queue in SQLite; what all queues promise is in `tests/contracts/`."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path

import pytest

from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sql.rows import values_of_job
from bot.adapters.sqlite.connection import Database, open_database
from bot.adapters.sqlite.queries import load_queries
from bot.domain.admission import Admitted, OverLimit
from bot.domain.job import Job, JobState
from bot.domain.request import Option, VideoRequest
from tests.contracts.conftest import NOW, UNLIMITED, a_job, limits, put
from tests.jobs import moved


@pytest.fixture
def jobs(database: Database) -> SqlJobStore:
    return SqlJobStore(database)


async def test_every_column_has_a_value(database: Database) -> None:
    columns = {row["name"] for row in await database.execute("PRAGMA table_info(jobs)")}
    columns -= {"number", "forgotten_at", "counted_chat_id"}
    assert set(values_of_job(a_job("a"))) == columns
    of_asker_and_origin = (
        "language", "message_id", "thread_id", "direct_topic_id", "is_group", "inline_message_id"
    )  # fmt: skip
    assert len(fields(Job)) == len(columns) - len(of_asker_and_origin) - len({"state"})


async def test_each_call_has_committed_when_it_returns(
    jobs: SqlJobStore, outside: sqlite3.Connection
) -> None:
    def seen(what: str) -> object:
        return outside.execute(f"SELECT {what}").fetchone()[0]

    await jobs.admit(a_job("a"), UNLIMITED)
    assert seen("state FROM jobs") == "queued"
    await jobs.keep_medium("a", 0, b"jpeg")
    assert seen("content FROM media") == b"jpeg"
    await jobs.keep_status_message("a", 5)
    assert seen("status_message_id FROM jobs") == 5
    claimed = await jobs.claim(now=NOW, limit=0)
    assert seen("state FROM jobs") == "submitting"
    assert claimed is not None
    assert await jobs.advance(claimed, moved(claimed, JobState.GENERATING, generation_id="g"))
    assert seen("state || generation_id FROM jobs") == "generatingg"
    assert seen("count(*) FROM media") == 0


async def test_jobs_are_there_when_the_file_is_opened_again(path: Path) -> None:
    async with open_database(path) as database:
        there = await put(SqlJobStore(database), a_job("a", state=JobState.GENERATING))
    async with open_database(path) as database:
        assert await SqlJobStore(database).get("a") == there


async def test_an_unknown_state_cannot_be_written(database: Database, jobs: SqlJobStore) -> None:
    await put(jobs, a_job("a"))
    with pytest.raises(DatabaseError, match="CHECK"):
        await database.execute("UPDATE jobs SET state = 'lost'")


async def test_the_same_id_under_another_key_is_a_fault(jobs: SqlJobStore) -> None:
    await put(jobs, a_job("a"))
    with pytest.raises(DatabaseError, match=r"jobs\.id"):
        await jobs.admit(a_job("a", key="another"), UNLIMITED)


class Meddling(Database):
    """Between the refusal and the look at why, somebody cancels the job that was in the way."""

    def __init__(self, database: Database, *, then: str) -> None:
        self._database, self._then, self.refusals = database, then, 0

    async def run(
        self, name: str, values: Mapping[str, SqlValue], *, changes: Sequence[str] = ()
    ) -> Sequence[sqlite3.Row]:
        rows = await self._database.run(name, values, changes=changes)
        if name == "admit" and not rows:
            self.refusals += 1
            await self._database.execute("UPDATE jobs SET state = 'cancelled'")
        elif name == "count_active":
            await self._database.execute("UPDATE jobs SET state = :then", {"then": self._then})
        return rows


@pytest.mark.parametrize(("then", "refusals"), [("cancelled", 1), ("queued", 5)])
async def test_a_place_that_opens_during_the_refusal_is_tried_for_and_not_for_ever(
    database: Database, jobs: SqlJobStore, then: str, refusals: int
) -> None:
    await put(jobs, a_job("in the way"))
    meddling = Meddling(database, then=then)
    admission = await SqlJobStore(meddling).admit(a_job("next"), limits(user_active=1))
    assert isinstance(admission, Admitted if then == "cancelled" else OverLimit)
    assert meddling.refusals == refusals


async def test_half_a_character_is_no_reason_to_fail(jobs: SqlJobStore) -> None:
    request = VideoRequest(prompt="\ud83d", options={Option.NEGATIVE_PROMPT: "\udc00"})
    admission = await jobs.admit(a_job("a", request=request, parameters={"prompt": "\ud83d"}), UNLIMITED)
    assert isinstance(admission, Admitted)
    assert admission.job.request.prompt == "?"
    assert await jobs.get("a") == admission.job


async def test_an_ended_jobs_photo_is_not_left_in_the_file(path: Path) -> None:
    async with open_database(path) as database:
        jobs = SqlJobStore(database)
        job = await put(jobs, a_job("a"))
        await jobs.keep_medium("a", 0, b"a private face " * 1000)
        await jobs.advance(job, moved(job, JobState.CANCELLED))
    assert [file.name for file in path.parent.iterdir() if b"private face" in file.read_bytes()] == []


async def test_a_place_far_back_takes_no_longer_to_tell_in_a_longer_queue(
    jobs: SqlJobStore, outside: sqlite3.Connection
) -> None:
    """Counted in instructions of SQLite's machine, not in time."""
    taken: list[int] = []
    outside.execute("SELECT id FROM jobs").fetchall()  # it has read the tables' layout by then

    def count() -> int:
        taken[-1] += 1
        return 0

    outside.set_progress_handler(count, 1)
    for begin, length in ((0, 1_010), (1_010, 1_050)):
        for n in range(begin, length):
            await jobs.admit(a_job(f"{n}", user=n), UNLIMITED)
        taken.append(0)
        outside.execute(load_queries()["position"], {"id": f"{length - 1}"}).fetchall()
    assert taken[0] == taken[1]
