import math
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Problem
from bot.domain.job import (
    ACTIVE,
    AT_PROVIDER,
    ENDED,
    KINDS,
    UNCOUNTED,
    UNSPENT,
    WAITING,
    ActiveJob,
    GeneratingJob,
    JobState,
    QueuedJob,
    SubmittingJob,
    UnconfirmedJob,
)
from tests.jobs import URL, a_job, ways

WAYS: Final = """
preparing   -> queued sending failed cancelled
queued      -> submitting sending failed cancelled
submitting  -> generating unconfirmed queued sending failed
unconfirmed -> generating queued preparing sending failed
generating  -> sending preparing unconfirmed failed
sending     -> delivered undelivered failed
"""
"""The ways of ARCHITECTURE.md, written down a second time."""


def listed_ways() -> set[tuple[JobState, JobState]]:
    ways = set()
    for line in WAYS.strip().splitlines():
        before, after = line.split("->")
        ways |= {(JobState(before.strip()), JobState(word)) for word in after.split()}
    return ways


states = st.sampled_from(JobState)


def test_every_state_has_its_class() -> None:
    assert set(KINDS) == set(JobState)
    assert all(kind.state is state for state, kind in KINDS.items())


def test_the_classes_offer_the_listed_ways_and_no_others() -> None:
    offered = {(before, after) for before, found in ways().items() for after in found}
    assert {(before, after) for before, after in offered if before is not after} == listed_ways()
    assert all(before in ACTIVE for before, _ in offered)


def test_only_what_waits_can_be_cancelled() -> None:
    assert {state for state, found in ways().items() if JobState.CANCELLED in found} == WAITING


def test_every_state_that_has_not_ended_can_fail_and_be_put_off() -> None:
    assert all(JobState.FAILED in ways()[state] for state in ACTIVE)
    assert all(issubclass(KINDS[state], ActiveJob) == (state in ACTIVE) for state in JobState)


def test_a_post_without_an_answer_never_goes_straight_to_a_new_post() -> None:
    assert JobState.SUBMITTING not in ways()[JobState.UNCONFIRMED]


def test_every_state_leads_to_an_end() -> None:
    ending = set(ENDED)
    for _ in JobState:
        ending |= {state for state, found in ways().items() if found & ending}
    assert ending == set(JobState)


def test_a_state_is_waiting_at_the_provider_sending_or_ended() -> None:
    assert WAITING | AT_PROVIDER | {JobState.SENDING} | ENDED == set(JobState)
    assert not WAITING & AT_PROVIDER
    assert set(JobState) - ENDED == ACTIVE
    assert ENDED > UNCOUNTED


def test_a_request_goes_from_the_queue_to_the_chat() -> None:
    queued = a_job(JobState.QUEUED, attempts=5)
    assert isinstance(queued, QueuedJob)
    posted = queued.claimed(at=101.0)
    assert (posted.attempts, posted.submitted_at, posted.posts) == (5, 101.0, 1)
    generating = posted.accepted("g", cost_micros=7, until=102.0)
    assert (generating.attempts, generating.generation_id, generating.run_at) == (0, "g", 102.0)
    sending = generating.ready(URL, at=101.0, seen_at=103.0)
    assert (sending.video_url, sending.ready_at, sending.run_at) == (URL, 101.0, 103.0)
    began = sending.began(at=104.0)
    assert began.is_in_doubt
    assert not began.not_sent().is_in_doubt
    done = began.delivered(message_id=5, file_id="f", at=105.0)
    assert (done.result_message_id, done.result_file_id, done.ended_at) == (5, "f", 105.0)


def test_a_post_that_was_not_accepted_is_tried_again_and_counted() -> None:
    posted = a_job(JobState.SUBMITTING, attempts=5)
    assert isinstance(posted, SubmittingJob)
    assert posted.queued_again(until=200.0).attempts == 6


@pytest.mark.parametrize(("is_free", "cost"), [(True, 0), (False, 7)])
def test_a_failure_costs_nothing_or_what_it_was_told_to_cost(*, is_free: bool, cost: int) -> None:
    job = a_job(JobState.GENERATING, cost_micros=7)
    assert isinstance(job, GeneratingJob)
    failed = job.failed(Problem(key="failed-unknown"), at=101.0, is_free=is_free)
    assert (failed.cost_micros, failed.is_free, failed.ended_at) == (cost, is_free, 101.0)
    assert job.problem is None


def test_what_a_poll_tells_is_written_with_what_comes_of_it() -> None:
    job = a_job(JobState.GENERATING, cost_micros=7)
    assert isinstance(job, GeneratingJob)
    assert job.seen(cost_micros=None, bare_since=None) == job
    seen = job.seen(cost_micros=8, bare_since=150.0)
    assert (seen.version, seen.cost_micros, seen.ready_at) == (job.version, 8, 150.0)


def test_a_place_that_is_regained_counts_again() -> None:
    job = a_job(JobState.UNCONFIRMED, late_at=150.0, notified="late")
    assert isinstance(job, UnconfirmedJob)
    queued = job.regained(at=200.0)
    assert (queued.late_at, queued.notified, queued.is_counted) == (None, None, True)


def test_each_way_raises_the_version() -> None:
    queued = a_job(JobState.QUEUED)
    assert isinstance(queued, QueuedJob)
    posted = queued.claimed(at=1.0)
    doubtful = posted.unconfirmed(until=2.0)
    generating = doubtful.late(at=2.0, until=3.0, attempts=0).accepted("g", cost_micros=None, until=4.0)
    sending = generating.put_off(until=5.0, attempts=1).ready(URL, at=5.0, seen_at=5.0)
    done = sending.linked("https://files.example/2.mp4").began(at=6.0).not_sent().undelivered(at=7.0)
    been = (queued, posted, doubtful, generating, sending, done)
    assert [one.version for one in been] == [0, 1, 2, 4, 6, 10]


@given(states)
def test_what_failed_was_cancelled_or_not_delivered_takes_no_place_in_the_quota_late_or_not(
    state: JobState,
) -> None:
    for late_at in (None, 200.0):
        assert a_job(state, late_at=late_at).is_counted is (state not in ENDED - {JobState.DELIVERED})


@given(states)
def test_what_is_not_surely_paid_counts_on_every_day_and_all_else_on_that_of_its_post(
    state: JobState,
) -> None:
    is_open = state in UNSPENT
    assert a_job(state, submitted_at=150.0).counted_at == (math.inf if is_open else 150.0)
    assert a_job(state).counted_at == (math.inf if is_open else 100.0)


@given(states, st.sampled_from([None, 0, 5]), st.sampled_from([None, 160.0]))
def test_undeliverable_is_what_was_made_and_paid_for_and_reaches_nobody(
    state: JobState, cost: int | None, ready_at: float | None
) -> None:
    is_lost = state in {JobState.FAILED, JobState.UNDELIVERED} and ready_at is not None and cost != 0
    assert a_job(state, cost_micros=cost, ready_at=ready_at).is_undeliverable is is_lost


@given(states)
def test_what_has_ended_or_is_late_takes_none_of_the_places_at_a_time(state: JobState) -> None:
    assert a_job(state).is_active is (state not in ENDED)
    assert not a_job(state, late_at=200.0).is_active
