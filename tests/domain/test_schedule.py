import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.schedule import (
    FASTEST,
    RAREST_SEARCH_SECONDS,
    SLOWEST,
    USUAL_SEARCH_SECONDS,
    PollBounds,
    backoff,
    next_poll_delay,
    next_search,
    progress,
    unconfirmed_for,
)

seconds = st.floats(0, 100_000)
typicals = st.floats(0, 3600)
AS_DELIVERED = PollBounds(shortest=1.0, longest=15.0)
WIDE = PollBounds(shortest=0.0, longest=15.0)


def looks(typical: float, bounds: PollBounds, *, until: float) -> list[float]:
    """When a generation is looked at, if nothing ever comes of it."""
    times: list[float] = []
    now = 0.0
    while now < until:
        now += next_poll_delay(now, typical, bounds)
        times.append(now)
    return times


@given(st.floats(-1000, 100_000), typicals, seconds, seconds)
def test_the_interval_keeps_every_bound(
    elapsed: float, typical: float, shortest: float, longest: float
) -> None:
    interval = next_poll_delay(elapsed, typical, PollBounds(shortest=shortest, longest=longest))
    assert interval >= max(FASTEST, shortest)
    assert interval <= max(FASTEST, shortest, min(longest, SLOWEST))


@given(seconds, typicals, st.floats(0, 10))
def test_it_is_never_slower_than_ten_seconds(elapsed: float, typical: float, shortest: float) -> None:
    assert next_poll_delay(elapsed, typical, PollBounds(shortest=shortest, longest=1000.0)) <= 10.0


@given(seconds, typicals, st.floats(10, 1000))
def test_the_owners_shortest_interval_stands_above_the_ten_seconds(
    elapsed: float, typical: float, shortest: float
) -> None:
    assert next_poll_delay(elapsed, typical, PollBounds(shortest=shortest, longest=2000.0)) == shortest


def test_bounds_of_zero_make_no_hot_loop() -> None:
    nothing = PollBounds(shortest=0.0, longest=0.0)
    assert next_poll_delay(0.0, 0.0, nothing) == FASTEST
    assert next_poll_delay(50.0, 100.0, nothing) == FASTEST


@given(seconds, typicals)
def test_after_the_first_seconds_looks_are_never_denser_than_at_the_typical_time(
    elapsed: float, typical: float
) -> None:
    assume(min(elapsed, typical) >= 10)
    assert next_poll_delay(elapsed, typical, WIDE) >= next_poll_delay(typical, typical, WIDE)


@given(seconds, seconds, typicals)
def test_looks_get_denser_up_to_the_typical_time_and_rarer_after_it(
    one: float, other: float, typical: float
) -> None:
    early, late = sorted((one, other))
    assume(min(early, typical) >= 10)
    if late <= typical:
        assert next_poll_delay(early, typical, WIDE) >= next_poll_delay(late, typical, WIDE)
    elif early >= typical:
        assert next_poll_delay(early, typical, WIDE) <= next_poll_delay(late, typical, WIDE)


def test_most_looks_of_a_usual_generation_fall_around_its_typical_time() -> None:
    times = looks(100.0, AS_DELIVERED, until=200.0)
    around = [time for time in times if 70 <= time <= 150]
    assert len(around) > len(times) / 2
    assert times[:3] == [1, 3, 7]
    assert len(times) < 65


def test_a_generation_that_takes_a_day_is_not_looked_at_more_than_every_ten_seconds() -> None:
    assert len(looks(100.0, AS_DELIVERED, until=86_400.0)) < 86_400 / 10 + 60


@given(st.floats(-10, 1e9), st.floats(-10, 1e6))
def test_progress_lies_between_nothing_and_almost_all(elapsed: float, typical: float) -> None:
    assert 0.0 <= progress(elapsed, typical) <= 0.95


@given(seconds, seconds, st.floats(0.001, 3600))
def test_progress_never_goes_back(one: float, other: float, typical: float) -> None:
    early, late = sorted((one, other))
    assert progress(early, typical) <= progress(late, typical)


@pytest.mark.parametrize(("elapsed", "share"), [(0, 0.0), (50, 0.4), (100, 0.8), (math.inf, 0.95)])
def test_progress_is_at_four_fifths_when_the_typical_time_is_over(elapsed: float, share: float) -> None:
    assert progress(elapsed, 100.0) == pytest.approx(share)


@given(st.integers(0, 10**9), st.floats(0.001, 100), st.floats(0.001, 1000))
def test_the_wait_after_failures_is_bounded(attempts: int, first: float, longest: float) -> None:
    assert min(first, longest) <= backoff(attempts, first=first, longest=longest) <= longest


@given(st.integers(0, 1000), st.integers(0, 1000))
def test_more_failures_never_mean_a_shorter_wait(one: int, other: int) -> None:
    fewer, more = sorted((one, other))
    assert backoff(fewer) <= backoff(more)


def test_the_wait_doubles_up_to_a_minute() -> None:
    assert [backoff(n) for n in range(7)] == [2, 4, 8, 16, 32, 60, 60]


@given(st.floats(0, 3600))
def test_a_post_is_given_up_only_well_past_the_typical_time(typical: float) -> None:
    assume(typical > 0)
    assert unconfirmed_for(typical) >= 3 * typical
    assert unconfirmed_for(0) >= 60


def test_a_lost_post_is_sought_often_at_first_and_every_half_minute_while_somebody_waits() -> None:
    assert [next_search(attempts, 0) for attempts in range(6)] == [3, 6, 12, 24, 30, 30]
    assert next_search(40, 1_200) == USUAL_SEARCH_SECONDS


def test_a_lost_post_that_is_hours_old_is_sought_ever_more_seldom_but_within_five_minutes() -> None:
    pauses = [next_search(1_000, hours * 3_600) for hours in range(1, 25)]
    assert pauses == sorted(pauses)
    assert USUAL_SEARCH_SECONDS < pauses[0] < pauses[-1] == RAREST_SEARCH_SECONDS
