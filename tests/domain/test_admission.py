import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.admission import DAY, Limits, Usage, refusal
from bot.domain.errors import Problem

NOW = 1_700_000_000.0
counts = st.integers(0, 10)


def limits(*, user_daily: int = 0, user_active: int = 0, chat_daily: int = 0) -> Limits:
    return Limits(user_daily=user_daily, user_active=user_active, chat_daily=chat_daily)


def usage(
    *,
    user_daily: int = 0,
    user_active: int = 0,
    chat_daily: int = 0,
    user_next: float | None = None,
    chat_next: float | None = None,
) -> Usage:
    return Usage(
        user_daily=user_daily,
        user_active=user_active,
        chat_daily=chat_daily,
        user_next_place_at=user_next,
        chat_next_place_at=chat_next,
    )


ALL_FULL = usage(user_daily=5, user_active=2, chat_daily=9, user_next=NOW + 60, chat_next=NOW + 7200)


@given(counts, counts, counts)
def test_without_limits_everything_is_allowed(user_daily: int, user_active: int, chat_daily: int) -> None:
    had = usage(user_daily=user_daily, user_active=user_active, chat_daily=chat_daily)
    assert refusal(limits(), had, now=NOW) is None


@given(counts, counts, counts, counts, counts, counts)
def test_one_more_is_allowed_exactly_while_every_limit_has_room(
    l1: int, l2: int, l3: int, u1: int, u2: int, u3: int
) -> None:
    allowed = refusal(
        limits(user_daily=l1, user_active=l2, chat_daily=l3),
        usage(user_daily=u1, user_active=u2, chat_daily=u3),
        now=NOW,
    )
    assert (allowed is None) == all(
        not limit or used < limit for limit, used in ((l1, u1), (l2, u2), (l3, u3))
    )


def test_the_users_day_is_named_first() -> None:
    problem = refusal(limits(user_daily=5, user_active=2, chat_daily=9), ALL_FULL, now=NOW)
    assert problem == Problem(key="refused-user-daily", values={"limit": 5, "hours": 0, "minutes": 1})


def test_the_chats_day_is_named_before_the_requests_under_way() -> None:
    problem = refusal(limits(user_active=2, chat_daily=9), ALL_FULL, now=NOW)
    assert problem == Problem(key="refused-chat-daily", values={"limit": 9, "hours": 2, "minutes": 0})


def test_requests_under_way_are_named_without_a_time_since_nobody_knows_it() -> None:
    problem = refusal(limits(user_active=2), ALL_FULL, now=NOW)
    assert problem == Problem(key="refused-user-active", values={"limit": 2})


@pytest.mark.parametrize(
    ("wait", "hours", "minutes"),
    [
        (DAY, 24, 0),
        (DAY - 1, 24, 0),
        (3 * 3600 + 25 * 60, 3, 25),
        (3 * 3600 + 24 * 60 + 0.5, 3, 25),
        (3600, 1, 0),
        (3599, 1, 0),
        (3540, 0, 59),
        (61, 0, 2),
        (60, 0, 1),
        (1, 0, 1),
        (0, 0, 1),
        (-5, 0, 1),
    ],
)
def test_the_wait_is_told_in_hours_and_minutes_rounded_up(wait: float, hours: int, minutes: int) -> None:
    had = usage(user_daily=1, user_next=NOW + wait)
    problem = refusal(limits(user_daily=1), had, now=NOW)
    assert problem == Problem(
        key="refused-user-daily", values={"limit": 1, "hours": hours, "minutes": minutes}
    )


def test_a_wait_that_nobody_knows_is_a_minute() -> None:
    problem = refusal(limits(chat_daily=1), usage(chat_daily=1), now=NOW)
    assert problem == Problem(key="refused-chat-daily", values={"limit": 1, "hours": 0, "minutes": 1})


@given(st.floats(0.001, DAY))
def test_who_comes_back_after_the_wait_is_not_too_early(wait: float) -> None:
    had = usage(user_daily=1, user_next=NOW + wait)
    problem = refusal(limits(user_daily=1), had, now=NOW)
    assert problem is not None
    told = int(problem.values["hours"]) * 3600 + int(problem.values["minutes"]) * 60
    assert wait - 0.001 <= told <= wait + 60
    assert int(problem.values["minutes"]) < 60


def spent(micros: int) -> Usage:
    return Usage(
        user_daily=0,
        user_active=0,
        chat_daily=0,
        user_next_place_at=None,
        chat_next_place_at=None,
        spent_micros=micros,
        budget_next_at=NOW + 600,
    )


def test_the_owners_budget_is_held_to_its_last_millionth() -> None:
    budget = Limits(user_daily=0, user_active=0, chat_daily=0, budget_micros=1_000_000)
    assert refusal(budget, spent(600_000), now=NOW, price_micros=400_000) is None
    assert refusal(budget, spent(600_001), now=NOW, price_micros=400_000) == Problem(
        key="refused-budget", values={"hours": 0, "minutes": 10}
    )


def test_what_costs_nothing_is_allowed_as_long_as_the_budget_is_not_exceeded() -> None:
    budget = Limits(user_daily=0, user_active=0, chat_daily=0, budget_micros=1_000_000)
    assert refusal(budget, spent(1_000_000), now=NOW, price_micros=0) is None
    assert refusal(budget, spent(1_000_001), now=NOW, price_micros=0) is not None
