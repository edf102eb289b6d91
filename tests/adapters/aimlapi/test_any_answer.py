"""Whatever the provider answers, in whatever status and form: nothing dangerous is taken for an answer."""

from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.domain.errors import ProviderError
from bot.ports import Accepted, GenerationStatus
from tests.adapters.aimlapi.test_client_properties import BODIES, HEADERS, SCALARS, STATUSES, response
from tests.adapters.aimlapi.world import KEY, REQUEST_ID, ROOT, model, provider
from tests.adapters.http_answers import answers

"""Words that may mean that a video is there."""
LINKS = st.sampled_from(
    [
        "https://a.example/v.mp4", "http://a.example/v.mp4", "HTTPS://A.example/v", "ftp://a.example/v",
        "file:///etc/passwd", "data:video/mp4;base64,AAAA", "javascript:alert(1)", "//a.example/v", "v.mp4",
        "https://a.example/v mp4", "https://a.example/\n", "\thttps://a.example/v", "", "https://", f"{KEY}",
    ]
)  # fmt: skip
VIDEOS = (
    LINKS
    | st.builds(lambda url: {"url": url}, LINKS | SCALARS)
    | st.builds(lambda url: [url], LINKS)
    | BODIES
)
LOOKS = st.fixed_dictionaries(
    {
        "status": st.sampled_from(["completed", "COMPLETED", "error", "queued", "Completed!", "комплект"])
        | BODIES
    },
    optional={
        "video": VIDEOS,
        "videos": VIDEOS,
        "video_url": VIDEOS,
        "meta": BODIES,
        "error": BODIES,
        "id": BODIES,
    },
)
PRICES = st.recursive(
    SCALARS | st.sampled_from(["fixed", "variants", "variable", "second", "0.5", "-1", "1e999", "NaN"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["kind", "units", "unit", "price", "per", "dimensions", "variants", "when", "currency"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=15,
)
ENTRIES = st.lists(
    st.fixed_dictionaries(
        {}, optional={"id": SCALARS | st.just("google/veo3"), "aliases": BODIES, "pricing": PRICES}
    )
    | BODIES,
    max_size=4,
)
METRICS = st.lists(
    st.fixed_dictionaries(
        {"alias": st.just("google/veo3") | SCALARS},
        optional={
            "metrics": st.fixed_dictionaries(
                {"duration_ms": BODIES | st.dictionaries(st.just("p50"), SCALARS)}
            )
        },
    )
    | BODIES,
    max_size=4,
)


@settings(max_examples=150)
@given(st.sampled_from([200, 201]), LOOKS, HEADERS)
async def test_only_a_link_of_the_web_makes_a_finished_video(
    status: int, body: dict[str, Any], headers: dict[str, str]
) -> None:
    async with provider(answers(response(status, body, headers))) as asked:
        try:
            found = await asked.poll("a", model())
        except ProviderError:
            return
    if found.status is GenerationStatus.COMPLETED:
        assert found.video_url is not None
        assert urlsplit(found.video_url).scheme.casefold() in ("https", "http")
        assert found.video_url.isprintable()
        assert KEY not in found.video_url
    if found.problem is not None:
        assert KEY not in str(found.problem.values)


@settings(max_examples=60)
@given(STATUSES, BODIES | LOOKS, HEADERS)
async def test_no_answer_about_money_or_records_is_more_than_a_number_or_an_id(
    status: int,
    body: Any,  # noqa: ANN401 - any JSON
    headers: dict[str, str],
) -> None:
    async with provider(answers(response(status, body, headers))) as asked:
        try:
            amount, currency = await asked.balance()
        except ProviderError:
            pass
        else:
            assert isinstance(amount, float)
            assert currency.isprintable()
        with suppress(ProviderError):
            assert isinstance(await asked.search_log(REQUEST_ID, since=1.0), Accepted | None)


@settings(max_examples=100)
@given(STATUSES, st.builds(lambda entries: {"data": entries}, ENTRIES) | BODIES, METRICS | BODIES, HEADERS)
async def test_no_list_of_models_makes_a_negative_price_or_an_endless_duration(
    status: int,
    listed: Any,  # noqa: ANN401 - any JSON
    measured: Any,  # noqa: ANN401 - any JSON
    headers: dict[str, str],
) -> None:
    given_ones = answers(response(status, listed, headers), response(status, {"models": measured}, headers))
    async with httpx.AsyncClient(base_url=ROOT, transport=httpx.MockTransport(given_ones)) as client:
        model_listing = AimlapiModelDirectory(client)
        try:
            listing = await model_listing.listing()
        except ProviderError:
            pass
        else:
            assert listing is None or all(isinstance(name, str) for name in listing.ids)
            if listing is not None:
                for price in listing.prices.values():
                    rates = [*getattr(price, "rates", ()), *(v.rate for v in getattr(price, "variants", ()))]
                    assert all(rate.usd >= 0 and rate.per > 0 for rate in rates)
        try:
            found = await model_listing.durations(["google/veo3"])
        except ProviderError:
            pass
        else:
            assert all(0 < seconds <= 86_400 for seconds in found.values())


@given(st.sampled_from(["[", '{"a":']), st.sampled_from([200, 400, 503]))
async def test_json_that_is_nested_without_end_is_no_answer(opening: str, status: int) -> None:
    body = opening * 100_000
    async with provider(answers(httpx.Response(status, content=body))) as asked:
        for call in (lambda: asked.poll("a", model()), asked.balance):
            try:
                await call()
            except ProviderError:
                continue
            raise AssertionError(opening)
