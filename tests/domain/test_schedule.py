from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.schedule import (
    RAREST_SEARCH_SECONDS,
    USUAL_SEARCH_SECONDS,
    backoff,
    next_search,
    unconfirmed_for,
)

seconds = st.floats(0, 100_000)


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
