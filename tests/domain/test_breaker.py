"""When the paid POST may be made; see `bot.domain.breaker`."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.breaker import (
    FIRST_PAUSE_SECONDS,
    MAX_DENIED_PAUSE_SECONDS,
    MAX_PAUSE_SECONDS,
    TOLERATED,
    Breaker,
)
from bot.domain.errors import DenialReason

NOW = 1_000_000.0


def failed(times: int) -> Breaker:
    """After so many failures in a row, all at the same moment."""
    breaker = Breaker()
    for _ in range(times):
        breaker = breaker.failed(NOW, jitter=1.0)
    return breaker


def test_a_failure_now_and_then_stops_nobody() -> None:
    breaker = failed(TOLERATED - 1)
    assert breaker.admits(NOW)
    assert breaker.heard() == Breaker()


def test_failures_in_a_row_stop_all_posts_for_a_while() -> None:
    breaker = failed(TOLERATED)
    assert not breaker.admits(NOW + FIRST_PAUSE_SECONDS - 0.001)
    assert breaker.admits(NOW + FIRST_PAUSE_SECONDS)


def test_what_failed_together_counts_as_one_pause() -> None:
    assert failed(TOLERATED + 16).open_until == NOW + FIRST_PAUSE_SECONDS


def test_after_the_pause_one_post_tries_and_the_others_wait_for_it() -> None:
    trying = failed(TOLERATED).began()
    assert not trying.admits(NOW + FIRST_PAUSE_SECONDS)
    assert trying.heard().admits(NOW + FIRST_PAUSE_SECONDS)
    assert trying.ended().admits(NOW + FIRST_PAUSE_SECONDS)


def test_a_try_in_vain_doubles_the_pause_up_to_a_limit() -> None:
    breaker, now, pauses = failed(TOLERATED), NOW, []
    for _ in range(8):
        assert breaker.open_until is not None
        pauses.append(breaker.open_until - now)
        now = breaker.open_until
        breaker = breaker.began().failed(now, jitter=1.0)
    assert pauses == [5, 10, 20, 40, 80, 120, 120, 120]
    assert pauses[-1] == MAX_PAUSE_SECONDS


def test_too_many_requests_wait_as_long_as_the_provider_says() -> None:
    assert Breaker().throttled(NOW, retry_after=42.0, jitter=1.0).open_until == NOW + 42
    assert Breaker().throttled(NOW, retry_after=None, jitter=1.0).open_until == NOW + FIRST_PAUSE_SECONDS


def test_the_longest_of_several_requested_pauses_holds() -> None:
    breaker = Breaker().throttled(NOW, retry_after=42.0, jitter=1.0)
    assert breaker.throttled(NOW + 1, retry_after=60.0, jitter=1.0).open_until == NOW + 61
    assert breaker.throttled(NOW + 1, retry_after=1.0, jitter=1.0).open_until == NOW + 42


def test_where_nobody_is_let_in_the_pauses_grow_longer_than_after_failures() -> None:
    breaker, now, pause = Breaker(), NOW, 0.0
    for _ in range(12):
        breaker = breaker.began().denied(now, DenialReason.KEY, jitter=1.0)
        assert breaker.open_until is not None
        pause, now = breaker.open_until - now, breaker.open_until
    assert pause == MAX_DENIED_PAUSE_SECONDS
    assert breaker.denial is DenialReason.KEY


def test_a_short_pause_is_nobodys_business_and_a_second_one_is() -> None:
    breaker = failed(TOLERATED)
    assert not breaker.is_noticeable(NOW)
    assert (
        breaker.began().failed(NOW + FIRST_PAUSE_SECONDS, jitter=1.0).is_noticeable(NOW + FIRST_PAUSE_SECONDS)
    )


@given(jitter=st.floats(0, 1), openings=st.integers(0, 30))
def test_every_pause_is_between_half_of_it_and_the_whole(jitter: float, openings: int) -> None:
    breaker = Breaker(openings=openings).throttled(NOW, retry_after=None, jitter=jitter)
    longest = min(MAX_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** min(openings, 16))
    assert breaker.open_until is not None
    assert longest / 2 <= breaker.open_until - NOW <= longest
