"""Polls of all generations together: their rate, who goes first, and what a death leaves."""

from dataclasses import replace

import pytest

from bot.app.pipeline.poll_schedule import BURST_SECONDS, THROTTLED_SECONDS, UNSETTLED_SECONDS, PollSchedule
from bot.domain.completion import PollBounds, expected, learnt
from bot.domain.job import GeneratingJob, JobState
from bot.ports import Underway
from tests.app.conftest import House
from tests.fakes.clock import ManualClock
from tests.jobs import a_job, in_state

RATE = 20.0
KNOWN = learnt([50.0, 55.0, 60.0, 65.0, 70.0] * 4)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


def schedule_of(clock: ManualClock, *, rate: float = RATE, timeout: float = 1200.0) -> PollSchedule:
    bounds = PollBounds(shortest=1.0, longest=15.0)
    return PollSchedule(clock=clock, bounds=bounds, timeout=timeout, rate=rate)


def generating(
    job_id: str, *, submitted_at: float, run_at: float, late_at: float | None = None
) -> GeneratingJob:
    job = in_state(a_job(id=job_id), JobState.GENERATING, submitted_at=submitted_at, run_at=run_at)
    assert isinstance(job, GeneratingJob)
    return replace(job, late_at=late_at)


def underway(clock: ManualClock, count: int, *, age: float = 100.0) -> list[Underway]:
    """The first is the oldest."""
    now = clock.now()
    return [
        Underway(id=f"{n}", model="m", submitted_at=now - age - count + n, late_at=None, run_at=now - age)
        for n in range(count)
    ]


def polled(clock: ManualClock, polls: PollSchedule, seconds: float) -> list[tuple[float, str]]:
    """What is polled within so many seconds, and when; nothing is ever done."""
    found: list[tuple[float, str]] = []
    ends = clock.now() + seconds
    while (at := polls.next_at()) is not None and at <= ends:
        clock.time = max(at, clock.time + 0.001)
        for job_id in polls.due(1_000):
            found.append((clock.now(), job_id))
            polls.plan(job_id, KNOWN)
            polls.settle(job_id)
    clock.time = ends
    return found


def test_after_a_death_all_are_polled_once_spread_out_and_the_oldest_first(clock: ManualClock) -> None:
    polls, found = schedule_of(clock), underway(clock, 1_000)
    polls.take_in(found)
    seen = polled(clock, polls, 60)
    assert list(dict.fromkeys(job_id for _, job_id in seen)) == [one.id for one in found]
    assert seen[0][0] <= clock.now() - 60 + 0.1
    began = clock.now() - 60
    busiest = max(sum(begin <= at - began < begin + 1 for at, _ in seen) for begin in range(60))
    assert busiest <= RATE * (1 + BURST_SECONDS)


@pytest.mark.parametrize("count", [10, 100, 1_000, 5_000])
def test_all_together_keep_to_the_rate_however_many_there_are(clock: ManualClock, count: int) -> None:
    polls = schedule_of(clock)
    polls.take_in(underway(clock, count))
    seen = polled(clock, polls, 600)
    assert len(seen) <= RATE * (600 + BURST_SECONDS)
    assert {job_id for _, job_id in seen} == {f"{n}" for n in range(count)}


def test_a_few_have_the_intervals_of_a_single_one(clock: ManualClock) -> None:
    polls = schedule_of(clock)
    polls.take_in(underway(clock, 10, age=20.0))
    polled(clock, polls, 10)
    assert polls.stretch == 1.0


def test_with_many_no_one_waits_longer_than_all_others(clock: ManualClock) -> None:
    polls = schedule_of(clock)
    polls.take_in(underway(clock, 2_000))
    seen = polled(clock, polls, 1_000)
    last: dict[str, float] = {}
    gaps = []
    for at, job_id in seen:
        gaps.append(at - last.setdefault(job_id, at))
        last[job_id] = at
    assert max(gaps) < 2.5 * 2_000 / RATE


def test_when_many_have_ended_the_others_are_polled_as_often_as_few_are(clock: ManualClock) -> None:
    polls = schedule_of(clock)
    polls.take_in(underway(clock, 2_000))
    polled(clock, polls, 200)
    assert polls.stretch > 2
    for n in range(1_990):
        polls.leave(f"{n}")
    seen = polled(clock, polls, 40)
    assert {job_id for _, job_id in seen} == {f"{n}" for n in range(1_990, 2_000)}
    assert polls.stretch == 1.0


def test_a_rate_of_zero_is_any_rate(clock: ManualClock) -> None:
    polls = schedule_of(clock, rate=0.0)
    polls.take_in(underway(clock, 3_000))
    seen = polled(clock, polls, 60)
    assert len(seen) > 3 * RATE * 60
    assert polls.stretch == 1.0


def test_after_a_429_the_rate_is_halved_for_a_while(clock: ManualClock) -> None:
    polls = schedule_of(clock)
    polls.take_in(underway(clock, 3_000))
    polled(clock, polls, 300)
    polls.throttled()
    slow = polled(clock, polls, THROTTLED_SECONDS)
    assert len(slow) <= RATE / 2 * (THROTTLED_SECONDS + BURST_SECONDS)
    polled(clock, polls, 200)
    again = polled(clock, polls, THROTTLED_SECONDS)
    assert len(again) > 1.5 * len(slow)


def test_what_is_about_to_be_late_is_polled_then(clock: ManualClock) -> None:
    polls, now = schedule_of(clock, timeout=61.0), clock.now()
    polls.put(generating("a", submitted_at=now - 60, run_at=now + 30))
    assert polls.next_at() == now + 1


def test_what_was_told_to_be_late_keeps_its_own_time(clock: ManualClock) -> None:
    polls, now = schedule_of(clock, timeout=61.0), clock.now()
    polls.put(generating("a", submitted_at=now - 600, run_at=now + 30, late_at=now))
    assert polls.next_at() == now + 30
    assert not polls.punctual()


def test_a_poll_that_ended_without_a_word_is_made_again(clock: ManualClock) -> None:
    polls, now = schedule_of(clock), clock.now()
    polls.put(generating("a", submitted_at=now, run_at=now))
    assert polls.due(5) == ["a"]
    assert polls.next_at() is None
    polls.settle("a")
    assert polls.next_at() == now + UNSETTLED_SECONDS


def test_what_is_known_already_is_not_taken_in_again(clock: ManualClock) -> None:
    polls, now = schedule_of(clock), clock.now()
    polls.put(generating("0", submitted_at=now, run_at=now + 9))
    polls.take_in(underway(clock, 1))
    assert (len(polls), polls.next_at()) == (1, now + 9)


def test_a_first_poll_where_nothing_is_known_comes_within_half_a_minute(clock: ManualClock) -> None:
    assert schedule_of(clock).pause(1.0, expected(300.0), is_first=True) == 30.0


async def test_a_poll_that_sees_nothing_new_writes_nothing(house: House) -> None:
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    before, polls = house.now(job), len(house.provider.looks)
    await house.pass_time(60)
    assert house.now(job) == before
    assert len(house.provider.looks) > polls + 10


async def test_a_generation_that_was_forgotten_in_memory_is_found_again(house: House) -> None:
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    house.engine.polls.leave(job.id)
    house.provider.finish()
    await house.pass_time(65)
    assert house.now(job).state is JobState.DELIVERED
