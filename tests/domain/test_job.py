from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Problem
from bot.domain.job import (
    ACTIVE,
    AT_PROVIDER,
    ENDED,
    TRANSITIONS,
    UNCOUNTED,
    WAITING,
    ForbiddenTransitionError,
    Job,
    JobState,
)
from bot.domain.request import Asker, Origin, VideoRequest

WAYS: Final = """
preparing   -> queued failed cancelled
queued      -> submitting failed cancelled
submitting  -> generating unconfirmed queued failed
unconfirmed -> generating queued failed
generating  -> sending failed
sending     -> delivered undelivered failed
"""
"""The ways of ARCHITECTURE.md, written down a second time."""


def listed_ways() -> set[tuple[JobState, JobState]]:
    ways = set()
    for line in WAYS.strip().splitlines():
        before, after = line.split("->")
        ways |= {(JobState(before.strip()), JobState(word)) for word in after.split()}
    return ways


def a_job(state: JobState = JobState.QUEUED, **changes: Any) -> Job:  # noqa: ANN401
    job = Job(
        id="0" * 32,
        key="1:2",
        state=state,
        asker=Asker(user_id=1, language="en"),
        origin=Origin(chat_id=1, message_id=2),
        request=VideoRequest(prompt="a clapper falls"),
        model="google/veo-3.1-fast",
        parameters={"prompt": "a clapper falls"},
        created_at=100.0,
        run_at=100.0,
    )
    return job.stay(**changes)


states = st.sampled_from(JobState)


def test_every_state_has_a_line_in_the_table() -> None:
    assert set(TRANSITIONS) == set(JobState)


@pytest.mark.parametrize(("before", "after"), sorted(listed_ways()))
def test_every_listed_way_can_be_gone(before: JobState, after: JobState) -> None:
    assert a_job(before).to(after).state is after


@given(states, states)
def test_everything_that_is_not_listed_is_refused(before: JobState, after: JobState) -> None:
    job = a_job(before)
    if (before, after) in listed_ways():
        assert job.to(after).state is after
    else:
        with pytest.raises(ForbiddenTransitionError, match=f"{before} -> {after}"):
            job.to(after)
    assert job.state is before


@given(st.lists(states, max_size=8))
def test_whatever_is_tried_an_end_is_final_and_nothing_paid_is_cancelled(tried: list[JobState]) -> None:
    job, been = a_job(), [JobState.QUEUED]
    for state in tried:
        try:
            job = job.to(state)
        except ForbiddenTransitionError:
            continue
        been.append(state)
    assert not any(state in ENDED for state in been[:-1])
    if job.state is JobState.CANCELLED:
        assert been[-2] in WAITING


def test_every_state_that_has_not_ended_can_fail() -> None:
    assert all(JobState.FAILED in TRANSITIONS[state] for state in ACTIVE)


def test_a_post_without_an_answer_never_goes_straight_to_a_new_post() -> None:
    assert JobState.SUBMITTING not in TRANSITIONS[JobState.UNCONFIRMED]


def test_every_state_leads_to_an_end() -> None:
    ending = set(ENDED)
    for _ in JobState:
        ending |= {state for state, ways in TRANSITIONS.items() if ways & ending}
    assert ending == set(JobState)


def test_a_state_is_waiting_at_the_provider_sending_or_ended() -> None:
    assert WAITING | AT_PROVIDER | {JobState.SENDING} | ENDED == set(JobState)
    assert not WAITING & AT_PROVIDER
    assert set(JobState) - ENDED == ACTIVE
    assert ENDED > UNCOUNTED


def test_a_new_state_counts_its_attempts_from_zero() -> None:
    assert a_job(attempts=5).to(JobState.SUBMITTING).attempts == 0


def test_the_attempts_can_be_carried_over() -> None:
    job = a_job(JobState.SUBMITTING, attempts=5)
    assert job.to(JobState.QUEUED, attempts=job.attempts + 1).attempts == 6


def test_a_job_that_stays_keeps_what_is_not_changed() -> None:
    job = a_job(attempts=5, turn=3)
    changed = job.stay(attempts=6)
    assert (changed.attempts, changed.turn, changed.state) == (6, 3, job.state)


def test_a_change_makes_a_copy() -> None:
    job = a_job()
    failed = job.to(JobState.FAILED, problem=Problem(key="failed-internal"), ended_at=101.0)
    assert (job.problem, job.ended_at) == (None, None)
    assert failed.problem == Problem(key="failed-internal")


@given(states)
def test_what_failed_was_cancelled_not_delivered_or_is_late_takes_no_place_in_the_quota(
    state: JobState,
) -> None:
    assert a_job(state).is_counted is (state not in ENDED - {JobState.DELIVERED})
    assert not a_job(state, late_at=200.0).is_counted


@given(states)
def test_what_has_ended_or_is_late_takes_none_of_the_places_at_a_time(state: JobState) -> None:
    assert a_job(state).is_active is (state not in ENDED)
    assert not a_job(state, late_at=200.0).is_active
