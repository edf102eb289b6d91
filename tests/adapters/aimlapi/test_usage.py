"""What the provider counted, as it comes over the wire."""

import math
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.adapters.aimlapi import usage
from bot.adapters.aimlapi.wire import UnexpectedResponse
from bot.domain.figures import UsageDay, day_of

GROUP: dict[str, Any] = {
    "day": "2026-07-21",
    "spend": 3.41,
    "tokens": {"input": 0, "output": 0, "total": 0},
    "requests": {"total": 220, "charged": 214, "succeeded": 214, "failed": 6},
}
DAY = day_of(datetime(2026, 7, 21, tzinfo=UTC).timestamp())


def answer(**changes: object) -> dict[str, Any]:
    return {"currency": "USD", "groups": [{**GROUP, **changes}]}


def test_a_day_is_read_with_what_was_charged() -> None:
    assert usage.days(answer()) == [UsageDay(day=DAY, charged=214, micros=3_410_000)]


def test_no_group_is_no_usage() -> None:
    assert usage.days({"currency": "USD", "groups": []}) == []


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {"currency": "USD"},
        {"currency": "USD", "groups": {}},
        {"currency": "EUR", "groups": [GROUP]},
        {"currency": "USD", "groups": [7]},
        answer(day="yesterday"),
        answer(day=None),
        answer(spend="3.41"),
        answer(spend=True),
        answer(spend=-1),
        answer(spend=math.nan),
        answer(spend=math.inf),
        answer(requests=None),
        answer(requests={"charged": True}),
        answer(requests={"charged": -1}),
        answer(requests={"charged": 10**12}),
        answer(requests={"total": 1}),
    ],
    ids=str,
)
def test_what_is_no_usage_is_refused(body: object) -> None:
    with pytest.raises(UnexpectedResponse):
        usage.days(body)


def test_the_question_names_both_ends_in_whole_seconds_and_no_zone() -> None:
    end = datetime(2026, 7, 28, 0, 0, 0, 500_000, tzinfo=UTC).timestamp()
    assert usage.query(end - 7 * 86_400, end) == {
        "start": "2026-07-21T00:00:00Z",
        "end": "2026-07-28T00:00:01Z",
        "group_by": "day",
    }


def test_of_a_long_time_the_last_92_days_are_asked_for() -> None:
    end = datetime(2026, 7, 28, tzinfo=UTC).timestamp()
    assert usage.query(0.0, end)["start"] == "2026-04-27T00:00:00Z"
