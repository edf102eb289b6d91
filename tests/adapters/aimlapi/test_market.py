import json
import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.aimlapi import prices
from bot.adapters.aimlapi.model_directory import MAX_ALIASES, AimlapiModelDirectory
from bot.adapters.aimlapi.wire import UnexpectedResponse
from bot.domain.errors import ProviderError, ResponseLost
from bot.domain.prices import FixedPrice, Price, Rate, VariablePrice, Variant, VariantPrice
from tests.adapters.aimlapi.world import ROOT, fault
from tests.adapters.http_answers import Breaking, Handler, answers, foreign_errors

BY_SECOND = {"kind": "fixed", "units": [{"name": "second", "measure": "output", "price": 0.65, "per": 1}]}
RATE = Rate(usd=Decimal("0.65"), unit="second")
DIFFERENT = {"unit": "second", "price": "0.1"}


@asynccontextmanager
async def model_listing(handler: Handler) -> AsyncIterator[AimlapiModelDirectory]:
    async with httpx.AsyncClient(base_url=ROOT, transport=httpx.MockTransport(handler)) as client:
        yield AimlapiModelDirectory(client)


def listed(*entries: Any) -> httpx.Response:  # noqa: ANN401 - JSON
    return httpx.Response(200, json={"data": list(entries)}, headers={"etag": 'W/"1"'})


def price_of(pricing: Any) -> Price | None:  # noqa: ANN401 - JSON
    return prices.listing({"data": [{"id": "m", "pricing": pricing}]}).prices.get("m")


@pytest.mark.parametrize(
    ("pricing", "price"),
    [
        (BY_SECOND, FixedPrice(rates=(RATE,))),
        ({**BY_SECOND, "currency": "USD"}, FixedPrice(rates=(RATE,))),
        (
            {"kind": "fixed", "units": [{"name": "second", "price": 0.65, "per": 1}]},
            FixedPrice(rates=(RATE,)),
        ),
        (
            {"kind": "fixed", "units": [{"unit": "second", "price": 0.65, "per": 1}]},
            FixedPrice(rates=(RATE,)),
        ),
        (
            {"kind": "variants", "variants": [{"when": {}, "name": "second", "price": 0.65}]},
            VariantPrice(dimensions=(), variants=(Variant(when={}, rate=RATE),)),
        ),
        (
            {"kind": "fixed", "units": [{"unit": "video", "price": "65", "per": 100}]},
            FixedPrice(rates=(Rate(usd=Decimal(65), unit="video", per=Decimal(100)),)),
        ),
        ({"kind": "variable"}, VariablePrice()),
        (
            {
                "kind": "variants",
                "dimensions": ["resolution", "mode"],
                "variants": [
                    {"when": {"resolution": ["720p", "768p"]}, "price": 0.65, "unit": "second", "per": 1},
                    {"when": {"generate_audio": True}, **DIFFERENT},
                ],
            },
            VariantPrice(
                dimensions=("resolution", "mode", "generate_audio"),
                variants=(
                    Variant(when={"resolution": ("720p", "768p")}, rate=RATE),
                    Variant(when={"generate_audio": (True,)}, rate=Rate(usd=Decimal("0.1"), unit="second")),
                ),
            ),
        ),
    ],
)
def test_each_kind_of_price_is_read_to_the_last_digit(pricing: object, price: Price) -> None:
    assert price_of(pricing) == price


def test_what_is_measured_of_the_input_is_counted_by_nobody_beforehand() -> None:
    price = price_of(
        {"kind": "fixed", "units": [{"name": "second", "measure": "input", "price": 0.65, "per": 1}]}
    )
    assert isinstance(price, FixedPrice)
    assert [rate.amount(Decimal(8)) for rate in price.rates] == [None]


@pytest.mark.parametrize(
    "pricing",
    [
        None,
        "free",
        [],
        {},
        {"kind": "auction"},
        {**BY_SECOND, "currency": "EUR"},
        {"kind": "fixed"},
        {"kind": "fixed", "units": []},
        {"kind": "fixed", "units": ["second"]},
        {"kind": "fixed", "units": [DIFFERENT, {"unit": "second"}]},
        {"kind": "fixed", "units": [{**DIFFERENT, "per": 0}]},
        {"kind": "fixed", "units": [{**DIFFERENT, "per": -1}]},
        {"kind": "fixed", "units": [{**DIFFERENT, "per": None}]},
        {"kind": "fixed", "units": [{**DIFFERENT, "price": -0.1}]},
        {"kind": "fixed", "units": [{**DIFFERENT, "price": math.nan}]},
        {"kind": "fixed", "units": [{**DIFFERENT, "price": math.inf}]},
        {"kind": "fixed", "units": [{**DIFFERENT, "price": 1e300}]},
        {"kind": "fixed", "units": [{**DIFFERENT, "price": True}]},
        {"kind": "fixed", "units": [{**DIFFERENT, "price": "a lot"}]},
        {"kind": "fixed", "units": [{**DIFFERENT, "unit": 1}]},
        {"kind": "fixed", "units": [{"name": 1, "price": 0.65, "per": 1}]},
        {"kind": "fixed", "units": [{"measure": "output", "price": 0.65, "per": 1}]},
        {"kind": "variants", "variants": []},
        {"kind": "variants", "variants": [DIFFERENT]},
        {"kind": "variants", "variants": [{"when": {"resolution": None}, **DIFFERENT}]},
        {"kind": "variants", "variants": [{"when": {"resolution": []}, **DIFFERENT}]},
        {"kind": "variants", "variants": [{"when": {"duration": {"gte": 5}}, **DIFFERENT}]},
        {"kind": "variants", "variants": [{"when": {}, **DIFFERENT}, {"when": {}, "unit": "second"}]},
    ],
)
def test_a_price_that_is_odd_in_any_part_is_none_and_the_model_is_there(pricing: object) -> None:
    found = prices.listing(
        {"data": [{"id": "odd", "pricing": pricing}, {"id": "good", "pricing": BY_SECOND}]}
    )
    assert found.ids == {"odd", "good"}
    assert found.prices == {"good": FixedPrice(rates=(RATE,))}


def test_ids_and_aliases_are_one_list_and_an_id_wins() -> None:
    found = prices.listing(
        {
            "data": [
                {"id": "a/one", "aliases": ["one", "both", "a/two"], "pricing": BY_SECOND},
                {"id": "a/two", "aliases": ["two", "both", 5], "pricing": {"kind": "variable"}},
                {"id": 5, "aliases": "three"},
                "nonsense",
                None,
            ]
        }
    )
    assert found.ids == {"a/one", "one", "both", "a/two", "two"}
    fixed = FixedPrice(rates=(RATE,))
    assert found.prices == {"a/one": fixed, "one": fixed, "a/two": VariablePrice(), "two": VariablePrice()}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["data", "id", "aliases", "pricing", "kind", "units", "unit", "price", "per", "variants", "when",
             "models", "alias", "metrics", "duration_ms", "p50"]
        ),
        inner | st.sampled_from(["fixed", "variants", "second", "m"]),
        max_size=5,
    ),
    max_leaves=12,
)  # fmt: skip


@given(JSON, st.sampled_from(["data", "models"]))
def test_no_answer_whatsoever_makes_the_readers_raise_anything_unexpected(entry: object, name: str) -> None:
    for answer in (entry, {name: entry}, {name: [entry, {"id": "m", "pricing": BY_SECOND}]}):
        try:
            found = prices.listing(answer)
        except UnexpectedResponse:
            pass
        else:
            assert found.prices.keys() <= found.ids
        with suppress(UnexpectedResponse):
            assert all(seconds > 0 for seconds in prices.durations(answer, ["m"]).values())


def test_a_median_is_read_in_seconds_and_what_is_odd_is_absent() -> None:
    def entry(alias: object, duration: object) -> dict[str, Any]:
        return {"alias": alias, "metrics": {"duration_ms": duration}}

    odd = [{"p50": value} for value in (None, 0, -5, True, "9", math.nan, math.inf, 1e12)]
    answer = {
        "models": [
            entry("a", {"p50": 61_500, "p99": 90_000}),
            entry("b", {"p50": 800}),
            entry("b", {"p50": 42_000}),
            entry("not asked for", {"p50": 1_000}),
            entry(["a"], {"p50": 1_000}),
            *(entry("c", duration) for duration in odd),
            entry("c", {}),
            {"alias": "c", "metrics": None},
            "nonsense",
        ]
    }
    assert prices.durations(answer, ["a", "b", "c"]) == {"a": 61.5, "b": 42.0}


async def test_the_list_is_asked_for_without_a_key_and_the_second_time_by_its_tag() -> None:
    recorder = answers(listed({"id": "m"}), httpx.Response(304), listed({"id": "n"}))
    async with model_listing(recorder) as asked:
        first = await asked.listing()
        assert first is not None
        assert first.ids == {"m"}
        assert await asked.listing() is None
        third = await asked.listing()
        assert third is not None
        assert third.ids == {"n"}
    one, two, _ = recorder.requests
    assert str(one.url) == f"{ROOT}/v1/models?include=pricing%2Ccapabilities"
    assert "authorization" not in one.headers
    assert "if-none-match" not in one.headers
    assert two.headers["if-none-match"] == 'W/"1"'


async def test_a_list_that_was_not_understood_is_asked_for_whole_again() -> None:
    broken = httpx.Response(200, json={"data": None}, headers={"etag": 'W/"2"'})
    recorder = answers(broken, listed())
    async with model_listing(recorder) as asked:
        with pytest.raises(ResponseLost):
            await asked.listing()
        await asked.listing()
    assert "if-none-match" not in recorder.requests[1].headers


async def test_metrics_are_asked_for_in_addresses_of_bearable_length() -> None:
    names = [f"somebody/some-model-{number}" for number in range(2 * MAX_ALIASES + 1)]

    def tell(request: httpx.Request) -> httpx.Response:
        entries = [
            {"alias": name, "metrics": {"duration_ms": {"p50": 2000}}}
            for name in request.url.params.get_list("aliases")
        ]
        return httpx.Response(200, json={"models": entries})

    recorder = answers(tell)
    async with model_listing(recorder) as asked:
        assert await asked.durations(names) == dict.fromkeys(names, 2.0)
        assert await asked.durations([]) == {}
    assert len(recorder.requests) == 3
    assert all(len(str(request.url)) < 4_000 for request in recorder.requests)


@pytest.mark.parametrize(
    "answer",
    [
        fault(500, "no"),
        fault(404, "no"),
        fault(429, "slowly"),
        httpx.Response(302, headers={"location": "https://elsewhere.example"}),
        httpx.Response(304),
        httpx.Response(200, text="<html>"),
        httpx.Response(200, text="[" * 100_000),
        httpx.Response(200, json=[]),
        httpx.Response(
            200, stream=Breaking(httpx.ReadError("broken"), json.dumps({"data": []}).encode()[:5])
        ),
        *foreign_errors(),
    ],
    ids=str,
)
async def test_whatever_goes_wrong_is_an_error_of_the_provider(answer: httpx.Response | Exception) -> None:
    async with model_listing(answers(answer)) as asked:
        with pytest.raises(ProviderError):
            await asked.listing()
        if not isinstance(answer, httpx.Response) or not isinstance(answer.stream, Breaking):
            with pytest.raises(ProviderError):
                await asked.durations(["m"])
