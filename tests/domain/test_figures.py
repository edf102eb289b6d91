"""Sums, periods and weeks."""

from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.admission import DAY
from bot.domain.figures import (
    ASKED,
    DAYS,
    DaySum,
    Seen,
    UsageDay,
    VideoTimes,
    Waited,
    chart_of,
    day_of,
    period,
    week_begins,
    week_of,
    within,
)
from bot.domain.reports import Account, week_before

NOBODY = Seen(users=0, groups=0)


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


def one(day: int, outcome: str, jobs: int = 1, *, model: str = "m", told: int = 0, priced: int = 0) -> DaySum:
    return DaySum(day=day, model=model, outcome=outcome, jobs=jobs, told_micros=told, priced_micros=priced)


def test_a_period_adds_up_its_own_days_and_no_others() -> None:
    sums = [
        one(4, ASKED, 100),
        one(5, ASKED, 3),
        one(6, ASKED, 2, model="n"),
        one(5, "delivered", 2, told=30, priced=4),
        one(6, "failed-content", 1),
        one(6, "failed-internal", 2, model="n", told=5),
        one(6, "cancelled"),
        one(6, "undelivered"),
        one(7, "delivered", 100, told=1_000),
    ]
    usage = [UsageDay(day=4, charged=9, micros=9), UsageDay(day=5, charged=2, micros=33)]
    found = period(5, 6, sums=sums, times=[], seen=Seen(users=2, groups=1), usage=usage)
    assert (found.requests, found.videos, found.cancelled, found.undelivered) == (5, 2, 1, 1)
    assert list(found.failures.items()) == [("failed-internal", 2), ("failed-content", 1)]
    assert found.failed == 3
    assert (found.told_micros, found.priced_micros, found.micros) == (35, 4, 39)
    assert (found.charged, found.charged_micros) == (2, 33)
    assert found.seen == Seen(users=2, groups=1)


def test_a_period_without_anything_is_empty() -> None:
    assert period(5, 6, sums=[one(4, ASKED)], times=[], seen=NOBODY).is_empty
    assert not period(5, 6, sums=[one(6, ASKED)], times=[], seen=NOBODY).is_empty
    assert not period(5, 6, sums=[one(6, "failed-content")], times=[], seen=NOBODY).is_empty


def test_waiting_is_told_by_model_over_all_days_of_the_period() -> None:
    times = [
        VideoTimes(day=5, model="slow", seconds=100, videos=1),
        VideoTimes(day=5, model="quick", seconds=10, videos=5),
        VideoTimes(day=6, model="quick", seconds=20, videos=4),
        VideoTimes(day=6, model="quick", seconds=90, videos=1),
        VideoTimes(day=7, model="quick", seconds=1, videos=99),
    ]
    found = period(5, 6, sums=[], times=times, seen=NOBODY)
    assert found.waited == (
        Waited(model="quick", videos=10, half=10, most=20),
        Waited(model="slow", videos=1, half=100, most=100),
    )
    assert found.slowest is not None
    assert found.slowest.model == "slow"


@given(st.lists(st.integers(min_value=0, max_value=50), min_size=1), st.floats(min_value=0, max_value=1))
def test_within_is_the_shortest_time_that_suffices(took: list[int], share: float) -> None:
    found = within(Counter(took), share)
    wanted = share * len(took)
    assert sum(seconds <= found for seconds in took) >= wanted
    assert found == min(took) or sum(seconds < found for seconds in took) < wanted


def test_the_chart_has_all_days_with_those_on_which_nothing_happened() -> None:
    sums = [
        one(100, ASKED, 7),
        one(100, "delivered", 5, told=10, priced=1),
        one(98, "failed-content", told=3),
    ]
    chart = chart_of(100, sums)
    assert [point.day for point in chart] == list(range(101 - DAYS, 101))
    assert [(point.videos, point.micros) for point in chart[-3:]] == [(0, 3), (0, 0), (5, 11)]


@pytest.mark.parametrize(
    ("moment", "same_week_as"),
    [
        ("2026-11-30T09:00:00", "2026-12-07T08:59:59"),
        ("2026-12-02T00:00:00", "2026-11-30T09:00:00"),
    ],
)
def test_a_week_goes_from_monday_nine_to_monday_nine(moment: str, same_week_as: str) -> None:
    assert week_of(at(moment)) == week_of(at(same_week_as))


def test_the_next_week_begins_on_monday_at_nine() -> None:
    week = week_of(at("2026-11-30T08:59:59"))
    assert week_begins(week + 1) == at("2026-11-30T09:00:00")
    assert week_of(at("2026-11-30T09:00:00")) == week + 1


@pytest.mark.parametrize("moment", ["2026-11-30T09:00:00", "2026-11-30T00:00:00", "2026-12-06T23:59:59"])
def test_the_week_before_goes_from_monday_to_sunday(moment: str) -> None:
    first, last = week_before(at(moment))
    assert first == day_of(at("2026-11-23T00:00:00"))
    assert last == day_of(at("2026-11-29T00:00:00"))


@pytest.mark.parametrize(
    ("micros", "spent", "lasts"),
    [(10, 5, 2 * DAY), (5, 10, DAY / 2), (-5, 10, 0), (10, 0, None), (None, 5, None)],
)
def test_an_account_lasts_as_long_as_the_day_before_says(
    micros: int | None, spent: int, lasts: float | None
) -> None:
    assert Account(micros=micros, age=0, spent_micros=spent).lasts == lasts
