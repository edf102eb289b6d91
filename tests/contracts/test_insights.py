"""Figures of what is under way; see `bot.ports.Insights`."""

from dataclasses import replace

from bot.domain.job import ENDED, JobState
from bot.ports import JobStore, StateFigures
from tests.contracts.conftest import NOW, a_job, put


async def test_what_is_under_way_is_told_by_state_and_what_has_ended_is_not(jobs: JobStore) -> None:
    assert await jobs.under_way() == {}
    assert await jobs.waiting_since() is None
    assert await jobs.unconfirmed_since() is None
    await put(jobs, a_job("waits", at=NOW + 5))
    await put(jobs, a_job("prepares", state=JobState.PREPARING, at=NOW + 2))
    await put(jobs, a_job("runs", state=JobState.GENERATING, at=NOW, submitted_at=NOW + 1, run_at=NOW + 9))
    late = a_job("late", state=JobState.GENERATING, at=NOW, submitted_at=NOW + 1, late_at=NOW + 8)
    await put(jobs, replace(late, run_at=NOW + 7))
    for number, state in enumerate(sorted(ENDED)):
        await put(jobs, a_job(f"ended {number}", state=state, at=NOW))
    assert await jobs.under_way() == {
        JobState.QUEUED: StateFigures(jobs=1, late=0, first_run_at=NOW + 5),
        JobState.PREPARING: StateFigures(jobs=1, late=0, first_run_at=NOW + 2),
        JobState.GENERATING: StateFigures(jobs=2, late=1, first_run_at=NOW + 7),
    }
    assert await jobs.waiting_since() == NOW + 2
    assert await jobs.unconfirmed_since() is None


async def test_the_oldest_lost_post_is_told_by_when_it_was_begun(jobs: JobStore) -> None:
    for number, submitted_at in enumerate((NOW + 30, NOW + 10, NOW + 20)):
        one = a_job(f"{number}", state=JobState.UNCONFIRMED, at=NOW, submitted_at=submitted_at)
        await put(jobs, one)
    await put(jobs, a_job("known", state=JobState.GENERATING, at=NOW, submitted_at=NOW + 1))
    assert await jobs.unconfirmed_since() == NOW + 10
