"""What every store of figures promises; see `bot.ports.figures`."""

from collections import Counter
from dataclasses import replace

import pytest

from bot.domain.admission import DAY
from bot.domain.errors import Problem
from bot.domain.figures import ASKED, DaySum, Seen, VideoTimes, day_of
from bot.domain.job import ENDED, Job, JobState
from bot.ports import ChatMigrationStore, FigureStore, JobStore
from tests.contracts.conftest import NOW, UNLIMITED, a_job, put
from tests.jobs import moved

TODAY = day_of(NOW)


async def ended(store: JobStore, job: Job, state: JobState, **changes: object) -> Job:
    """The job put into the store, and moved to its end."""
    there = await put(store, job)
    after = moved(there, state, **{"ended_at": there.created_at + 30, **changes})
    assert await store.advance(there, after)
    return after


async def by_outcome(figures: FigureStore) -> dict[str, int]:
    found: Counter[str] = Counter()
    for one in await figures.sums(0):
        found[one.outcome] += one.jobs
    return dict(found)


async def test_what_is_asked_for_counts_at_once_on_its_day(jobs: JobStore, figures: FigureStore) -> None:
    first = await put(jobs, a_job("a"))
    await put(jobs, a_job("b"))
    await put(jobs, a_job("c", at=NOW + DAY))
    assert sorted(await figures.sums(TODAY), key=lambda one: one.day) == [
        DaySum(day=TODAY, model=first.model, outcome=ASKED, jobs=2),
        DaySum(day=TODAY + 1, model=first.model, outcome=ASKED, jobs=1),
    ]
    assert [one.day for one in await figures.sums(TODAY + 1)] == [TODAY + 1]


async def test_a_repeat_of_a_request_counts_once(jobs: JobStore, figures: FigureStore) -> None:
    there = await put(jobs, a_job("a"))
    again = replace(a_job("b"), key=there.key)
    await jobs.admit(again, UNLIMITED)
    assert await by_outcome(figures) == {ASKED: 1}


@pytest.mark.parametrize("state", sorted(ENDED))
async def test_every_end_counts_once_on_the_day_of_the_end(
    jobs: JobStore, figures: FigureStore, state: JobState
) -> None:
    after = await ended(jobs, a_job("a"), state, ended_at=NOW + DAY)
    await jobs.mark_notified(after.id, "word")
    outcome = "failed" if state is JobState.FAILED else state.value
    [end] = await figures.sums(TODAY + 1)
    assert (end.day, end.outcome, end.jobs) == (TODAY + 1, outcome, 1)


async def test_failures_are_told_apart_by_their_reason(jobs: JobStore, figures: FigureStore) -> None:
    for name, key in (("a", "failed-content"), ("b", "failed-content"), ("c", "failed-internal")):
        problem = Problem(key=key, values={"reason": "a secret"})
        await ended(jobs, a_job(name), JobState.FAILED, problem=problem)
    assert await by_outcome(figures) == {ASKED: 3, "failed-content": 2, "failed-internal": 1}


async def test_costs_that_were_told_stand_apart_from_prices(jobs: JobStore, figures: FigureStore) -> None:
    await ended(jobs, a_job("told", price_micros=400), JobState.DELIVERED, cost_micros=300)
    await ended(jobs, a_job("priced", price_micros=400), JobState.DELIVERED)
    await ended(jobs, a_job("unknown"), JobState.DELIVERED)
    await ended(jobs, a_job("undelivered", price_micros=50), JobState.UNDELIVERED)
    await ended(jobs, a_job("for nothing", price_micros=400), JobState.FAILED, cost_micros=0)
    await ended(jobs, a_job("taken back", price_micros=400), JobState.CANCELLED)
    found = await figures.sums(TODAY)
    assert sum(one.told_micros for one in found) == 300
    assert sum(one.priced_micros for one in found) == 450
    assert sum(one.unpriced for one in found) == 1


async def test_sums_stay_when_jobs_are_forgotten_and_deleted(jobs: JobStore, figures: FigureStore) -> None:
    for n in range(3):
        await ended(jobs, a_job(f"{n}", price_micros=100), JobState.DELIVERED)
    before = (await figures.sums(0), await figures.times(0))
    await jobs.forget(1, now=NOW + 60)
    await jobs.delete_forgotten(NOW + 5 * DAY)
    assert await jobs.in_states(ENDED) == []
    assert (await figures.sums(0), await figures.times(0)) == before


@pytest.mark.parametrize(
    ("took", "told"), [(0, 0), (59.4, 59), (61, 60), (64, 65), (597, 595), (629, 600), (632, 660)]
)
async def test_waiting_is_told_to_the_second_then_more_coarsely(
    jobs: JobStore, figures: FigureStore, took: float, told: int
) -> None:
    after = await ended(jobs, a_job("a"), JobState.DELIVERED, ended_at=NOW + took)
    await ended(jobs, a_job("b"), JobState.FAILED, ended_at=NOW + took)
    assert await figures.times(TODAY) == [
        VideoTimes(day=TODAY, model=after.model, seconds=told, videos=1),
    ]


async def test_a_clock_that_was_set_back_makes_no_time_below_none(
    jobs: JobStore, figures: FigureStore
) -> None:
    await ended(jobs, a_job("a"), JobState.DELIVERED, ended_at=NOW - 5)
    assert [one.seconds for one in await figures.times(0)] == [0]


async def test_people_and_groups_count_once_however_often_they_ask(
    jobs: JobStore, figures: FigureStore
) -> None:
    for n, (user, group) in enumerate([(1, None), (1, -5), (2, -5), (2, -6)]):
        await put(jobs, a_job(f"{n}", user=user, group=group, at=NOW + n))
    await put(jobs, a_job("later", user=1, at=NOW + DAY))
    await put(jobs, a_job("dated back", user=1, at=NOW - DAY))
    assert await figures.seen(TODAY) == Seen(users=2, groups=2)
    assert await figures.seen(TODAY + 1) == Seen(users=1, groups=0)


async def test_whoever_is_forgotten_is_not_counted_any_more(jobs: JobStore, figures: FigureStore) -> None:
    await put(jobs, a_job("a", user=1, group=-5))
    await put(jobs, a_job("b", user=2))
    await figures.forget(1)
    assert await figures.seen(0) == Seen(users=1, groups=1)
    assert await by_outcome(figures) == {ASKED: 2}


async def test_a_group_that_has_moved_is_counted_once(
    jobs: JobStore, figures: FigureStore, chat_migrations: ChatMigrationStore
) -> None:
    await put(jobs, a_job("a", user=1, group=-5))
    await chat_migrations.save(-5, -500)
    await put(jobs, a_job("b", user=1, group=-500))
    assert await figures.seen(0) == Seen(users=1, groups=1)


async def test_old_days_are_dropped_people_before_sums(jobs: JobStore, figures: FigureStore) -> None:
    await ended(jobs, a_job("old", user=1, at=NOW - 9 * DAY), JobState.DELIVERED)
    await ended(jobs, a_job("young", user=2), JobState.DELIVERED)
    await figures.delete_older(people=TODAY, sums=TODAY - 9)
    assert await figures.seen(0) == Seen(users=1, groups=0)
    assert await by_outcome(figures) == {ASKED: 2, "delivered": 2}
    await figures.delete_older(people=TODAY, sums=TODAY)
    assert await by_outcome(figures) == {ASKED: 1, "delivered": 1}
    assert sum(one.videos for one in await figures.times(0)) == 1
