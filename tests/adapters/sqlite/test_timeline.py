"""Between two processes the machine's clock may be set: the times on disk are brought to the new one's."""

import logging
import sqlite3
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import pytest

from bot.adapters.sql.drafts import SqlDraftStore
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sql.inbox import SqlInboxStore
from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sql.recordings import SqlRecordingStore
from bot.adapters.sqlite.connection import Database
from bot.adapters.sqlite.queries import load_queries
from bot.adapters.sqlite.timeline import SENDING_PAUSE, resume
from bot.adapters.system import Reading
from bot.domain.admission import Limits
from bot.domain.job import ACTIVE, Job, JobState
from bot.domain.recordings import RecordingState
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import Draft
from tests.contracts.conftest import a_job, put
from tests.contracts.test_recording_store import a_recording

NOW = 1_800_000_000.0
HOUR = 3_600.0
DAY = 86_400.0


@dataclass(frozen=True)
class Machine:
    """A machine in the world's time; its clock is set as it likes."""

    time: float = NOW
    setting: float = 0.0
    boot: str = "boot-1"
    booted: float = NOW - 5 * DAY
    cheats: bool = False
    """One way to tell how long it has run is not the machine's."""

    def later(self, seconds: float, *, setting: float, **changes: Any) -> "Machine":  # noqa: ANN401 - fields
        return replace(self, time=self.time + seconds, setting=setting, **changes)

    @property
    def now(self) -> float:
        """What its clock says."""
        return self.time + self.setting

    @property
    def reading(self) -> Reading:
        running = self.time - self.booted
        return Reading(
            now=self.now, boot=self.boot, running=running + self.cheats * 77_000, other=running - 0.004
        )


@pytest.fixture
def jobs(database: Database) -> SqlJobStore:
    return SqlJobStore(database)


async def kept(jobs: SqlJobStore, job: Job) -> Job:
    found = await jobs.get(job.id)
    assert found is not None
    return found


def of(machine: Machine, name: str = "a", state: JobState = JobState.GENERATING, **changes: Any) -> Job:  # noqa: ANN401 - fields
    """A job that was posted a minute ago, by a machine's clock."""
    times = {"created_at": machine.now - 65, "submitted_at": machine.now - 60, "run_at": machine.now + 8}
    return a_job(name, state=state, **{**times, **changes})


@pytest.mark.parametrize("setting", [-3 * DAY, -2 * HOUR, -20.0, 20.0, 2 * HOUR, 3 * DAY])
async def test_where_the_system_ran_on_times_follow_the_clock_to_the_second(
    database: Database, jobs: SqlJobStore, setting: float
) -> None:
    wrong = Machine(setting=setting)
    sure_since = await resume(database, wrong.reading)
    job = await put(jobs, of(wrong, problem=None))
    done = await put(
        jobs, of(wrong, "b", JobState.DELIVERED, ready_at=wrong.now - 7, ended_at=wrong.now, run_at=wrong.now)
    )
    right = wrong.later(30, setting=0)
    assert await resume(database, right.reading) == pytest.approx(sure_since - setting)
    after = await kept(jobs, job)
    assert right.now - after.created_at == pytest.approx(95)
    assert after.submitted_at is not None
    assert right.now - after.submitted_at == pytest.approx(90)
    ended = await kept(jobs, done)
    assert ended.ended_at is not None
    assert ended.ready_at is not None
    assert (right.now - ended.ended_at, right.now - ended.ready_at) == pytest.approx((30, 37))


async def test_what_passed_while_no_process_ran_has_passed(database: Database, jobs: SqlJobStore) -> None:
    machine = Machine()
    sure_since = await resume(database, machine.reading)
    job = await put(jobs, of(machine))
    assert await resume(database, machine.later(10 * HOUR, setting=0).reading) == pytest.approx(sure_since)
    assert (await kept(jobs, job)).submitted_at == job.submitted_at


async def test_what_ended_before_the_wrong_clock_stays_where_it_was(
    database: Database, jobs: SqlJobStore
) -> None:
    old = await put(
        jobs,
        a_job(
            "old",
            state=JobState.DELIVERED,
            created_at=NOW - 9 * DAY,
            run_at=NOW - 9 * DAY,
            ended_at=NOW - 9 * DAY,
        ),
    )
    behind = Machine(setting=-3 * DAY)
    await resume(database, behind.reading)
    await resume(database, behind.later(60, setting=0).reading)
    assert (await kept(jobs, old)).ended_at == NOW - 9 * DAY


@pytest.mark.parametrize("state", sorted(ACTIVE))
async def test_after_a_clock_that_was_ahead_everything_goes_on_at_once(
    database: Database, jobs: SqlJobStore, state: JobState
) -> None:
    ahead = Machine(setting=2 * HOUR)
    await resume(database, ahead.reading)
    for name, since in (("young", 60.0), ("older than it is ahead", 3 * HOUR)):
        job = a_job(name, state=state, at=ahead.now - since)
        await put(jobs, replace(job, submitted_at=ahead.now - since, run_at=ahead.now + 8))
    rebooted = ahead.later(300, setting=0, boot="boot-2", booted=NOW + 200)
    assert await resume(database, rebooted.reading) == rebooted.now
    wait = SENDING_PAUSE if state is JobState.SENDING else 0.0
    due = await jobs.due({state}, now=rebooted.now + wait, limit=9)
    assert {job.id for job in due} == {"young", "older than it is ahead"}
    assert all(max(job.created_at, job.submitted_at or 0) <= rebooted.now for job in due)


async def test_a_sending_that_telegram_asked_to_wait_is_not_put_off_for_long(
    database: Database, jobs: SqlJobStore
) -> None:
    job = await put(jobs, of(Machine(), state=JobState.SENDING, run_at=NOW + 20))
    await resume(database, Machine().reading)
    assert (await kept(jobs, job)).run_at == NOW + 20


async def test_how_long_something_took_is_the_same_after_it_was_moved(
    database: Database, jobs: SqlJobStore
) -> None:
    ahead = Machine(setting=DAY)
    await put(
        jobs,
        of(ahead, state=JobState.DELIVERED, model="m", ready_at=ahead.now - 20, ended_at=ahead.now),
    )
    await resume(database, Machine(boot="boot-2").reading)
    assert list(await jobs.durations("m", limit=5)) == [pytest.approx(40)]


@pytest.mark.parametrize("setting", [-3 * DAY, 3 * DAY])
async def test_a_days_quota_is_neither_defeated_nor_locked_by_a_clock_that_was_set(
    database: Database, jobs: SqlJobStore, setting: float
) -> None:
    limits = Limits(user_daily=1, user_active=0, chat_daily=0)
    wrong = Machine(setting=setting)
    await resume(database, wrong.reading)
    await put(jobs, of(wrong, state=JobState.DELIVERED, ended_at=wrong.now))
    right = wrong.later(60, setting=0)
    await resume(database, right.reading)
    usage = await jobs.usage(1, 1, limits, now=right.now)
    assert usage.user_daily == 1
    assert usage.user_next_place_at == pytest.approx(right.now + DAY - 125)
    usage = await jobs.usage(1, 1, limits, now=right.now + DAY)
    assert usage.user_daily == 0


async def test_a_clock_from_the_future_locks_a_quota_for_a_day_at_most(
    database: Database, jobs: SqlJobStore
) -> None:
    ahead = Machine(setting=400 * DAY)
    await put(jobs, of(ahead, state=JobState.DELIVERED, ended_at=ahead.now))
    right = Machine(boot="boot-2")
    await resume(database, right.reading)
    limits = Limits(user_daily=1, user_active=0, chat_daily=0)
    assert (await jobs.usage(1, 1, limits, now=right.now)).user_daily == 1
    assert (await jobs.usage(1, 1, limits, now=right.now + DAY)).user_daily == 0


async def test_drafts_and_updates_follow_too(database: Database) -> None:
    drafts, inbox = SqlDraftStore(database), SqlInboxStore(database, 1)
    ahead = Machine(setting=2 * HOUR)
    await resume(database, ahead.reading)
    await drafts.save(
        Draft(
            key="d",
            requester=Requester(user_id=1, language="en"),
            origin=Origin(chat_id=1, message_id=1),
            request=VideoRequest(prompt="x"),
            created_at=ahead.now - 10,
        )
    )
    await inbox.receive(5, "{}", now=ahead.now - 5)
    await resume(database, ahead.later(30, setting=0).reading)
    draft = await drafts.draft("d")
    assert draft is not None
    assert draft.created_at == pytest.approx(NOW - 10)
    (row,) = await database.execute("SELECT received_at FROM inbox")
    assert row["received_at"] == pytest.approx(NOW - 5)


@pytest.mark.parametrize(
    "changes",
    [{"boot": "boot-2"}, {"boot": ""}, {"cheats": True}],
    ids=["started anew", "no name", "two ways that differ"],
)
async def test_where_nobody_can_tell_only_what_passes_from_now_on_is_sure(
    database: Database, jobs: SqlJobStore, changes: dict[str, Any]
) -> None:
    behind = Machine(setting=-3 * DAY)
    await resume(database, behind.reading)
    job = await put(jobs, of(behind))
    right = behind.later(300, setting=0, **changes)
    assert await resume(database, right.reading) == right.now
    assert (await kept(jobs, job)).submitted_at == job.submitted_at


async def test_a_first_start_on_an_older_file_is_sure_of_nothing_before(database: Database) -> None:
    assert await resume(database, Machine().reading) == NOW


async def test_a_second_start_moves_nothing_more(database: Database, jobs: SqlJobStore) -> None:
    ahead = Machine(setting=2 * HOUR)
    await resume(database, ahead.reading)
    job = await put(jobs, of(ahead))
    right = ahead.later(30, setting=0)
    await resume(database, right.reading)
    once = await kept(jobs, job)
    await resume(database, right.later(5, setting=0).reading)
    assert replace(await kept(jobs, job), run_at=0) == replace(once, run_at=0)


class Failing(Database):
    """A database that fails at one of its statements."""

    def __init__(self, database: Database, name: str) -> None:
        self._database, self._sql = database, load_queries().get(name, name)

    async def execute(self, sql: str, values: Any = MappingProxyType({})) -> Any:  # noqa: ANN401 - as the real one
        if sql == self._sql:
            raise DatabaseError("disk I/O error")
        return await self._database.execute(sql, values)


@pytest.mark.parametrize("name", ["set_jobs", "set_inbox", "keep_clock", "COMMIT"])
async def test_it_is_done_as_a_whole_or_not_at_all(
    database: Database, jobs: SqlJobStore, outside: sqlite3.Connection, name: str
) -> None:
    ahead = Machine(setting=2 * HOUR)
    await resume(database, ahead.reading)
    job = await put(jobs, of(ahead))
    right = ahead.later(30, setting=0)
    before = outside.execute("SELECT * FROM clock").fetchall()
    with pytest.raises(DatabaseError):
        await resume(Failing(database, name), right.reading)
    assert await kept(jobs, job) == job
    assert outside.execute("SELECT * FROM clock").fetchall() == before
    await resume(database, right.reading)
    assert (await kept(jobs, job)).created_at == pytest.approx(NOW - 65)


async def test_that_the_clock_was_set_is_in_the_log(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    await resume(database, Machine(setting=-3 * DAY).reading)
    await resume(database, Machine().later(60, setting=0.2).reading)
    [record] = caplog.records
    assert "+259200 s" in record.getMessage()


async def test_voice_messages_follow_the_clock_too(database: Database) -> None:
    recordings, wrong = SqlRecordingStore(database), Machine(setting=2 * HOUR)
    await resume(database, wrong.reading)
    wanted = a_recording(1, at=wrong.now - 65)
    await recordings.admit(wanted, Limits(user_daily=0, user_active=0, chat_daily=0), most=0)
    posted = replace(wanted, state=RecordingState.POSTING, posted_at=wrong.now - 60, run_at=wrong.now + 8)
    await recordings.save(posted)
    right = wrong.later(30, setting=0)
    await resume(database, right.reading)
    (after,) = await recordings.open()
    assert after.posted_at is not None
    assert (right.now - after.created_at, right.now - after.posted_at) == pytest.approx((95, 90))
    assert after.run_at <= right.now
