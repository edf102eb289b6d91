"""The real cost, from wherever the provider tells it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.aimlapi import costs


def usage(**told: object) -> dict[str, Any]:
    return {"id": "a", "status": "queued", "meta": {"usage": told}}


@pytest.mark.parametrize(
    ("told", "micros"),
    [
        (usage(usd_spent=1.95), 1_950_000),
        (usage(usd_spent="1.95"), 1_950_000),
        (usage(usd_spent=1), 1_000_000),
        (usage(usd_spent=0.0000001), 1),
        (usage(usd_spent=0.1234561), 123_457),
        (usage(credits_used=3_900_000), 1_950_000),
        (usage(credits_used=1), 1),
        (usage(credits_used=3), 2),
        (usage(tokens_used=3_900_000), 1_950_000),
        (usage(credits_used=3_900_000, usd_spent=2), 2_000_000),
        (usage(credits_used=3_900_000, usd_spent=None), 1_950_000),
        (usage(credits_used=3_900_000, usd_spent=-1), 1_950_000),
        (usage(credits_used=3_900_000, usd_spent=0), 1_950_000),
    ],
)
def test_usd_win_over_credits_and_all_is_rounded_up(told: dict[str, Any], micros: int) -> None:
    assert costs.told(told, {}) == micros


@pytest.mark.parametrize(
    "odd",
    [
        None,
        True,
        -1,
        0,
        0.0,
        "0",
        "",
        "free",
        "1e999",
        float("inf"),
        float("nan"),
        10**30,
        [],
        {},
        "-0.5",
        "1,5",
    ],
)
@pytest.mark.parametrize("name", ["usd_spent", "credits_used", "tokens_used"])
def test_what_cannot_be_a_cost_is_not_told(name: str, odd: object) -> None:
    assert costs.told(usage(**{name: odd}), {}) is None
    assert costs.told({}, {"x-aimlapi-usd-spent": str(odd), "x-aimlapi-credits-used": str(odd)}) is None
    assert costs.of_record({"cost": {"usd": odd, "credits": odd}}) is None


@pytest.mark.parametrize(
    "answer", [None, [], "a", {}, {"meta": None}, {"meta": {"usage": None}}, {"meta": [1]}]
)
def test_headers_tell_it_where_the_body_does_not(answer: object) -> None:
    assert costs.told(answer, {}) is None
    assert costs.told(answer, {"x-aimlapi-credits-used": "800000"}) == 400_000
    both = {"x-aimlapi-credits-used": "800000", "x-aimlapi-usd-spent": "0.39"}
    assert costs.told(answer, both) == 390_000


def test_the_body_wins_over_the_headers_and_usd_over_all_credits() -> None:
    headers = {"x-aimlapi-usd-spent": "0.39", "x-aimlapi-credits-used": "7"}
    assert costs.told(usage(usd_spent=0.4), headers) == 400_000
    assert costs.told(usage(credits_used=2), headers) == 390_000


def test_a_record_tells_it() -> None:
    assert costs.of_record({"cost": {"usd": 0.25, "credits": 500_000}}) == 250_000
    assert costs.of_record({"cost": {"credits": 500_000}}) == 250_000
    assert costs.of_record({"cost": {"usd": 0.0, "credits": 0}}) is None
    assert costs.of_record({}) is None


@given(st.integers(1, 10**12))
def test_credits_are_never_counted_as_less_than_they_are(amount: int) -> None:
    micros = costs.told(usage(credits_used=amount), {})
    assert micros is not None
    assert 0 <= 2 * micros - amount <= 1
