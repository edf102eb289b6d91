"""Whatever JSON the provider and Telegram say: our errors only, and nothing kept that is beyond its bound."""

import json
import math
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from hypothesis import given, settings
from hypothesis import strategies as st
from telegram.error import TelegramError

from bot.adapters.aimlapi import costs, error_messages, errors, poll_answer, prices, wire
from bot.adapters.aimlapi.errors import Call
from bot.adapters.aimlapi.their_clock import TheirClock
from bot.adapters.aimlapi.wire import UnexpectedResponse
from bot.adapters.json_answers import decoded, is_shallow
from bot.adapters.telegram.http import TelegramRequest
from bot.adapters.telegram.incoming.cleaning import CleanUpdate, NotAnUpdateError, clean
from bot.adapters.telegram.incoming.polling import PollingRequest
from bot.domain import bounds
from bot.domain.errors import ProviderError, TooManyRequests
from bot.domain.prices import FixedPrice, VariantPrice, has_fallen
from tests.adapters.aimlapi.world import NOW, REQUEST_ID

LONG: Final = st.sampled_from([bounds.ID.limit, bounds.LINK.limit]).flatmap(
    lambda length: st.sampled_from(["x", "https://a.example/", "no ", "9", "\u202e"]).map(
        lambda part: (part * length)[: length + 1]
    )
)
SCALARS: Final = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([10**18, -(10**18), 2**63, 10**300, 0, -1])
    | st.floats()
    | st.text(max_size=20)
    | LONG
    | st.sampled_from(["completed", "failed", "fixed", "variants", "second", "USD", REQUEST_ID])
)
NAMES: Final = st.sampled_from(
    [
        "id", "generation_id", "status", "video", "url", "error", "message", "detail", "msg", "loc", "path",
        "meta", "usage", "usd_spent", "credits_used", "data", "pagination", "has_more", "client_request_id",
        "inference_id", "request_id", "created", "cost", "usd", "current_balance", "currency", "aliases",
        "pricing", "kind", "units", "unit", "name", "price", "per", "variants", "when", "dimensions",
        "models", "alias", "metrics", "duration_ms", "p50", "ok", "result", "description", "parameters",
        "retry_after", "migrate_to_chat_id", "update_id", "chat", "from", "text", "date", "message_id",
    ]
)  # fmt: skip
ANYTHING: Final = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(NAMES, inner, max_size=8),
    max_leaves=40,
)
LISTED: Final = st.fixed_dictionaries(
    {
        "data": st.lists(
            st.fixed_dictionaries({"id": SCALARS, "pricing": ANYTHING, "aliases": ANYTHING}) | ANYTHING
        )
    }
)
RECORDS: Final = st.fixed_dictionaries(
    {
        "data": st.lists(st.dictionaries(NAMES, ANYTHING, max_size=6), max_size=5),
        "pagination": st.fixed_dictionaries({"has_more": st.booleans()}),
    }
)
HEADERS: Final = st.dictionaries(
    st.sampled_from(
        ["retry-after", "date", "x-inference-id", "x-aimlapi-usd-spent", "x-aimlapi-credits-used"]
    ),
    st.text(max_size=20)
    | LONG
    | st.sampled_from(["1e999", "NaN", "Fri, 31 Dec 9999 23:59:59 GMT", "Sat, 01 Jan 0001 00:00:00 GMT"]),
)


def carried(answer: Any) -> Any:  # noqa: ANN401 - any JSON
    """As it comes over the wire."""
    return json.loads(json.dumps(answer))


@settings(max_examples=60)
@given(ANYTHING | RECORDS, HEADERS)
def test_of_an_answer_of_the_provider_nothing_is_kept_beyond_its_bound(
    answer: Any,  # noqa: ANN401 - any JSON
    headers: dict[str, str],
) -> None:
    answer = carried(answer)
    with suppress(UnexpectedResponse):
        accepted = wire.accepted(answer, headers)
        assert 0 < len(accepted.generation_id) <= bounds.ID.limit
    with suppress(UnexpectedResponse):
        polled = poll_answer.read(answer, headers)
        assert len(polled.generation.video_url or "") <= bounds.LINK.limit
        assert len(polled.unknown_word or "") <= bounds.REASON.limit
        if polled.generation.problem is not None:
            words = str(polled.generation.problem.values.get("reason", ""))
            assert len(words) <= bounds.REASON.limit
    with suppress(UnexpectedResponse):
        amount, currency = wire.balance(answer)
        assert math.isfinite(amount)
        assert abs(amount) <= bounds.BALANCE.limit
        assert len(currency) <= bounds.REASON.limit
    with suppress(UnexpectedResponse):
        page = wire.log_page(answer)
        ids = [
            *page.generations,
            *page.generations.values(),
            *page.odd,
            *(one.request_id for one in page.failed),
        ]
        assert all(len(one) <= bounds.ID.limit for one in ids)
        assert all(len(one.name) <= 3 * bounds.ID.limit + 2 for one in page.failed)
    cost = costs.told(answer, headers)
    assert cost is None or 0 < cost <= bounds.TOLD_COST.limit * 1_000_000


@settings(max_examples=60)
@given(LISTED | ANYTHING)
def test_of_a_list_of_models_nothing_is_kept_beyond_its_bound(answer: Any) -> None:  # noqa: ANN401 - any JSON
    answer = carried(answer)
    with suppress(UnexpectedResponse):
        durations = prices.durations(answer, ["second", "completed"])
        assert all(0 < one <= bounds.TYPICAL_DURATION.limit for one in durations.values())
    with suppress(UnexpectedResponse):
        listing = prices.listing(answer)
        assert all(len(name) <= bounds.ID.limit for name in listing.ids)
        for price in listing.prices.values():
            rates = price.rates if isinstance(price, FixedPrice) else ()
            if isinstance(price, VariantPrice):
                rates = tuple(one.rate for one in price.variants)
                assert all(one.usd > 0 for one in rates)
            assert len(rates) <= bounds.VARIANTS.limit
            assert all(0 <= one.usd <= bounds.LISTED_PRICE.limit for one in rates)
            assert has_fallen(price, price) is False


@settings(max_examples=60)
@given(st.integers(200, 599), ANYTHING, HEADERS, st.sampled_from(list(Call)))
def test_every_refusal_is_one_of_our_errors_and_short(
    status: int,
    answer: Any,  # noqa: ANN401 - any JSON
    headers: dict[str, str],
    call: Call,
) -> None:
    error = errors.of_status("POST /x", status, headers, carried(answer), call, ["seed", "name"])
    assert isinstance(error, ProviderError)
    assert len(str(error)) <= bounds.REASON.limit + 20
    if isinstance(error, TooManyRequests):
        assert 0 <= (error.retry_after or 0) <= bounds.RETRY_AFTER.limit
    assert len(error_messages.message_of(answer)) <= 2_000


@given(HEADERS)
def test_whatever_date_is_told_records_can_be_asked_for(headers: dict[str, str]) -> None:
    clock = TheirClock(lambda: NOW)
    clock.hear(headers.get("date"), asked_at=NOW - 1)
    assert abs(clock.ahead or 0) <= bounds.CLOCK_OFFSET.limit
    assert wire.log_query(clock.window(NOW - 5), 0)


READERS: Final[list[Callable[[bytes], dict[str, Any]]]] = [
    TelegramRequest.parse_json_payload,
    PollingRequest.parse_json_payload,
]


@settings(max_examples=60)
@given(ANYTHING | st.dictionaries(NAMES, ANYTHING, max_size=6), st.sampled_from(READERS))
def test_of_an_answer_of_telegram_nothing_is_kept_beyond_its_bound(
    answer: Any,  # noqa: ANN401 - any JSON
    read: Callable[[bytes], dict[str, Any]],
) -> None:
    with suppress(TelegramError):
        found = read(json.dumps(answer).encode())
        words = found.get("description", "")
        assert isinstance(words, str)
        assert words.isprintable() or not words
        assert len(words) <= 6 * bounds.DESCRIPTION.limit
        for name, value in found.get("parameters", {}).items():
            assert type(value) is int
            assert abs(value) < 2**63
            assert name != "retry_after" or 0 <= value <= bounds.FLOOD_WAIT.limit


@settings(max_examples=60)
@given(st.fixed_dictionaries({"update_id": st.integers()}, optional={"message": ANYTHING}) | ANYTHING)
def test_an_update_is_read_or_passed_over(raw: Any) -> None:  # noqa: ANN401 - any JSON
    with suppress(NotAnUpdateError):
        read = clean(carried(raw), None)
        number = read.update.update_id if isinstance(read, CleanUpdate) else read.number
        assert 0 <= number <= 2**53


@settings(max_examples=100)
@given(st.binary(max_size=300) | st.text(st.sampled_from('[]{}"\\,:1 x'), max_size=300).map(str.encode))
def test_bytes_are_json_within_its_depth_or_none(body: bytes) -> None:
    with suppress(ValueError):
        decoded(body)


@given(st.integers(1, 150), st.lists(st.sampled_from(["list", "object"]), min_size=1, max_size=3), SCALARS)
def test_the_depth_that_is_counted_is_the_depth_that_is_there(
    depth: int, kinds: list[str], leaf: object
) -> None:
    value = leaf
    for level in range(depth):
        value = [value, "]["] if kinds[level % len(kinds)] == "list" else {"[{": value, "x": []}
    is_deeper = depth + (kinds[0] == "object") > bounds.JSON_DEPTH.limit
    assert is_shallow(json.dumps(value).encode()) is not is_deeper
