"""Whatever JSON comes, with whatever status: the answer is a domain value or one of our errors."""

import json
from typing import Any

import httpx
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import ProviderError
from bot.ports import Generation, GenerationStatus, Trace
from tests.adapters.aimlapi.world import REQUEST_ID, model, provider
from tests.adapters.http_answers import answers

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
WORDS = st.sampled_from(
    [
        "queued",
        "completed",
        "complete",
        "error",
        "failed",
        REQUEST_ID,
        "https://a.example/v.mp4",
        "model: x",
        "seed",
    ]
)
KEYS = st.sampled_from(
    [
        "id", "generation_id", "status", "video", "videos", "url", "error", "name", "message", "meta",
        "issues", "path", "data", "pagination", "has_more", "client_request_id", "inference_id",
        "current_balance", "currency", "aliases",
    ]
)  # fmt: skip
BODIES = st.recursive(
    SCALARS | WORDS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(max_size=5), inner, max_size=6)
    ),
    max_leaves=30,
)
STATUSES = st.sampled_from(
    [200, 201, 204, 302, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503]
) | st.integers(200, 599)
HEADERS = st.dictionaries(
    st.sampled_from(["retry-after", "date", "x-inference-id"]),
    st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), max_size=30)
    | st.sampled_from(["1e9", "Wed, 21 Oct 99999 07:28:10 GMT", "Wed, 21 Oct 2026 07:28:10 -0000"]),
)


def response(status: int, body: Any, headers: dict[str, str]) -> httpx.Response:  # noqa: ANN401 - any JSON
    raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
    return httpx.Response(status, content=json.dumps(body), headers=raw)


@given(STATUSES, BODIES, HEADERS)
async def test_a_submit_gives_an_id_or_one_of_our_errors(
    status: int,
    body: Any,  # noqa: ANN401 - any JSON
    headers: dict[str, str],
) -> None:
    recorder = answers(response(status, body, headers))
    async with provider(recorder) as asked:
        try:
            found = (await asked.submit(REQUEST_ID, model(), {"prompt": "x"}, ())).generation_id
        except ProviderError:
            found = "-"
    assert found.strip()
    assert len(recorder.requests) == 1


@given(STATUSES, BODIES, HEADERS)
async def test_a_look_gives_a_sound_generation_or_one_of_our_errors(
    status: int,
    body: Any,  # noqa: ANN401 - any JSON
    headers: dict[str, str],
) -> None:
    async with provider(answers(response(status, body, headers))) as asked:
        try:
            found = await asked.poll("a", model())
        except ProviderError:
            found = Generation(status=GenerationStatus.RUNNING)
    assert (found.video_url is not None) == (found.status is GenerationStatus.COMPLETED)
    assert (found.problem is not None) == (found.status is GenerationStatus.FAILED)
    if found.problem is not None:
        assert len(str(found.problem.values.get("reason", ""))) <= 200


@given(STATUSES, BODIES, HEADERS)
async def test_a_search_gives_an_id_nothing_or_one_of_our_errors(
    status: int,
    body: Any,  # noqa: ANN401 - any JSON
    headers: dict[str, str],
) -> None:
    async with provider(answers(response(status, body, headers))) as asked:
        for call in (lambda: asked.search_log(REQUEST_ID, since=1000.0), asked.balance):
            try:
                found = await call()
            except ProviderError:
                continue
            if isinstance(found, Trace):
                assert found.generation_id is None or found.generation_id.strip()


@given(st.binary(max_size=200), STATUSES)
async def test_bytes_that_are_no_json_are_one_of_our_errors(body: bytes, status: int) -> None:
    async with provider(answers(httpx.Response(status, content=body))) as asked:
        try:
            await asked.poll("a", model())
        except ProviderError:
            return
    assert body
