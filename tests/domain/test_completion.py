"""When generations are done: learnt from few, and what the next poll, the bar and the rest make of it."""

import math
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.completion import (
    COLD_LONGEST_SECONDS,
    ENOUGH,
    FIRST_INTERVALS,
    Completion,
    PollBounds,
    expected,
    learnt,
)
from bot.domain.schedule import FASTEST

AS_DELIVERED = PollBounds(shortest=1.0, longest=15.0)
COLD = expected(60.0)

seconds = st.floats(0, 100_000)
figures = st.floats(0, 3600)
durations = st.lists(st.floats(0, 5000), min_size=ENOUGH, max_size=20)


def drawn(median: float, spread: float, *, count: int = 20, seed: int = 1) -> list[float]:
    """Durations as a log-normal distribution has them."""
    random = Random(seed)  # noqa: S311 - a sample, no secret
    return [median * math.exp(spread * random.gauss(0, 1)) for _ in range(count)]


USUAL = learnt(drawn(60.0, 0.25))
TWO_HUMPS = learnt(drawn(40.0, 0.1, count=12) + drawn(110.0, 0.1, count=8))


def polls(completion: Completion, *, until: float, bounds: PollBounds = AS_DELIVERED) -> list[float]:
    """When a generation is polled that is never done."""
    times: list[float] = []
    now = 0.0
    while now < until:
        now += completion.next_poll(now, stretch=1.0, bounds=bounds, is_first=not times)
        times.append(now)
    return times


@given(durations, seconds, seconds, seconds, st.floats(1, 100), st.booleans())
def test_the_interval_keeps_every_bound(
    known: list[float],
    elapsed: float,
    shortest: float,
    longest: float,
    stretch: float,
    is_first: bool,  # noqa: FBT001 - drawn
) -> None:
    bounds = PollBounds(shortest=shortest, longest=longest)
    for completion in (learnt(known), COLD):
        pause = completion.next_poll(elapsed, stretch=stretch, bounds=bounds, is_first=is_first)
        first = completion.typical if completion.is_learnt else FIRST_INTERVALS * max(longest, FASTEST)
        most = stretch * (first if is_first else max(longest, FASTEST))
        assert max(FASTEST, shortest) <= pause <= max(FASTEST, shortest, most)


@given(seconds, figures, st.floats(0, 10))
def test_where_nothing_is_known_no_interval_is_longer_than_ten_seconds(
    elapsed: float, typical: float, shortest: float
) -> None:
    bounds = PollBounds(shortest=shortest, longest=1000.0)
    assert expected(typical).next_poll(elapsed, stretch=1.0, bounds=bounds) <= COLD_LONGEST_SECONDS


def test_bounds_of_zero_make_no_hot_loop() -> None:
    nothing = PollBounds(shortest=0.0, longest=0.0)
    assert COLD.next_poll(50.0, stretch=1.0, bounds=nothing) == FASTEST
    assert USUAL.next_poll(50.0, stretch=1.0, bounds=nothing) == FASTEST


def test_what_surely_takes_longer_is_not_polled_before() -> None:
    exact = learnt(drawn(120.0, 0.02))
    assert polls(exact, until=100)[0] > 100


def test_most_polls_fall_where_most_are_done_and_they_are_few() -> None:
    times = polls(USUAL, until=120)
    assert sum(40 <= time <= 90 for time in times) > len(times) / 2
    assert len([time for time in times if time <= 60]) <= 10


def test_between_two_humps_it_is_polled_less_than_in_them() -> None:
    times = polls(TWO_HUMPS, until=200)
    in_first, between, in_second = (
        sum(begin <= time < end for time in times) for begin, end in ((32, 52), (52, 85), (85, 140))
    )
    assert between / 33 < min(in_first / 20, in_second / 55)


def test_an_odd_duration_changes_nothing_much() -> None:
    known = drawn(60.0, 0.1)
    odd = learnt([*known[1:], 3600.0])
    assert odd.rest(0) == pytest.approx(learnt(known).rest(0), rel=0.05)
    assert polls(odd, until=60)[0] == pytest.approx(polls(learnt(known), until=60)[0], rel=0.2)


def test_a_generation_that_takes_a_day_is_polled_no_less_than_the_bound_says() -> None:
    times = polls(USUAL, until=86_400.0)
    assert 86_400 / 15 <= len(times) < 86_400 / 15 + 60


@given(st.floats(1, 50), st.floats(0, 300))
def test_a_higher_price_of_polls_makes_no_interval_shorter(stretch: float, elapsed: float) -> None:
    alone = USUAL.next_poll(elapsed, stretch=1.0, bounds=AS_DELIVERED)
    assert USUAL.next_poll(elapsed, stretch=stretch, bounds=AS_DELIVERED) >= alone * 0.99


@given(durations, st.floats(-10, 1e9))
def test_progress_lies_between_nothing_and_almost_all(known: list[float], elapsed: float) -> None:
    assert 0.0 <= learnt(known).progress(elapsed) <= 0.95


@given(durations, seconds, seconds)
def test_progress_never_goes_back(known: list[float], one: float, other: float) -> None:
    early, late = sorted((one, other))
    completion = learnt(known)
    assert completion.progress(early) <= completion.progress(late)


@pytest.mark.parametrize("elapsed", [0.0, 30.0, 50.0, 70.0, 90.0])
def test_half_of_those_that_took_as_long_take_longer_than_it_is_said(elapsed: float) -> None:
    """Learnt from twenty, and held against ten thousand."""
    rest = USUAL.rest(elapsed)
    assert rest is not None
    lasting = [one - elapsed for one in drawn(60.0, 0.25, count=10_000, seed=2) if one > elapsed]
    longer = sum(one > rest for one in lasting) / len(lasting)
    assert 0.3 < longer < 0.7


def test_the_rest_of_what_takes_longer_than_almost_all_is_unknown() -> None:
    assert USUAL.rest(600.0) is None
    assert USUAL.progress(600.0) == 0.95


@given(durations, seconds, seconds)
def test_what_nobody_saw_happened_between_the_polls(known: list[float], one: float, other: float) -> None:
    assume(one != other)
    begin, end = sorted((one, other))
    assert begin <= learnt(known).within(begin, end) <= end


def test_what_was_done_before_the_first_poll_was_done_when_most_such_are() -> None:
    assert 35 < USUAL.within(0.0, 52.0) < 52
    assert USUAL.within(5000.0, 5010.0) == 5005.0


@given(figures, seconds)
def test_any_figure_gives_a_distribution(typical: float, elapsed: float) -> None:
    completion = expected(typical)
    assert completion.typical == max(typical, FASTEST)
    assert math.isfinite(completion.next_poll(elapsed, stretch=1.0, bounds=AS_DELIVERED))
