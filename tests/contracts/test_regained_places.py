"""A late job whose POST never arrived, and the place in the quotas that it gave back: `regain_slot`."""

import pytest

from bot.domain.admission import DAY, Limits
from bot.domain.job import Job, JobState, UnconfirmedJob
from bot.ports import JobStore
from tests.contracts.conftest import NOW, UNLIMITED, a_job, fresh, limits, put
from tests.jobs import in_state, moved

GROUP = -5
LATER = NOW + 1_300


async def late(jobs: JobStore, *, group: int | None = None) -> UnconfirmedJob:
    return unconfirmed(
        await put(
            jobs,
            a_job("late", user=7, group=group, state=JobState.UNCONFIRMED, late_at=NOW + 1_200, attempts=9),
        )
    )


def unconfirmed(job: Job) -> UnconfirmedJob:
    """The job as somebody sees it who has not heard anything since."""
    seen = in_state(job, JobState.UNCONFIRMED)
    assert isinstance(seen, UnconfirmedJob)
    return seen


@pytest.mark.parametrize("group", [None, GROUP])
async def test_a_late_job_gets_its_place_again_where_there_is_one(jobs: JobStore, group: int | None) -> None:
    job = await late(jobs, group=group)
    await jobs.mark_notified("late", "late")
    one = limits(user_daily=1, user_active=1, chat_daily=1)
    regained = await jobs.regain_slot(job, one, run_at=LATER)
    assert regained == moved(job, JobState.QUEUED, run_at=LATER, late_at=None, attempts=0)
    assert await fresh(jobs, job) == regained
    usage = await jobs.usage(7, job.origin.chat_id, one, now=LATER)
    assert (usage.user_daily, usage.user_active) == (1, 1)
    assert await jobs.regain_slot(job, UNLIMITED, run_at=LATER) is None


async def test_a_place_that_is_taken_stays_taken(jobs: JobStore) -> None:
    job = await late(jobs, group=GROUP)
    await put(jobs, a_job("other", user=7, group=GROUP, at=NOW + 1_250))
    assert await jobs.regain_slot(job, limits(user_active=1), run_at=LATER) is None
    assert await fresh(jobs, job) == job


@pytest.mark.parametrize("allowed", [limits(user_daily=1), limits(chat_daily=1)], ids=["day", "chat"])
@pytest.mark.parametrize("at", [NOW - DAY + 1, NOW + 1_250], ids=["before it", "since"])
async def test_on_the_daily_limits_it_has_counted_all_along(
    jobs: JobStore, allowed: Limits, at: float
) -> None:
    job = await late(jobs, group=GROUP)
    await put(jobs, a_job("other", user=7, group=GROUP, at=at))
    before = await jobs.usage(7, GROUP, allowed, now=LATER)
    assert await jobs.regain_slot(job, allowed, run_at=LATER) is not None
    after = await jobs.usage(7, GROUP, allowed, now=LATER)
    assert (after.user_daily, after.chat_daily) == (before.user_daily, before.chat_daily)


async def test_only_what_is_late_and_unconfirmed_regains_a_place(jobs: JobStore) -> None:
    for state in JobState:
        job = await put(jobs, a_job(f"{state}", state=state, late_at=NOW))
        if state is not JobState.UNCONFIRMED:
            assert await jobs.regain_slot(unconfirmed(job), UNLIMITED, run_at=LATER) is None
            assert await fresh(jobs, job) == job
    in_time = unconfirmed(await put(jobs, a_job("in time", state=JobState.UNCONFIRMED)))
    assert await jobs.regain_slot(in_time, UNLIMITED, run_at=LATER) is None
