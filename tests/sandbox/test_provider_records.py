import asyncio
from typing import Any

import httpx
import pytest

from bot.sandbox.faults import answer, dropped, hold, lost
from bot.sandbox.provider import ProviderSandbox, fails, never

PATH = "/v2/video/generations"
BODY = {"model": "google/veo3", "prompt": "a dragon"}


async def submit(ai: httpx.AsyncClient, client_request_id: str) -> str:
    response = await ai.post(PATH, json=BODY, headers={"x-client-request-id": client_request_id})
    return str(response.json()["id"])


async def rows(ai: httpx.AsyncClient, **query: str) -> list[dict[str, Any]]:
    response = await ai.get("/v2/logs", params=query)
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["data"]
    return found


async def test_the_logs_tell_what_was_made_and_what_it_cost(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    first = await submit(ai, "job-1")
    provider.plan(fails())
    second = await submit(ai, "job-2")
    provider.plan(never())
    await submit(ai, "job-3")
    await provider.until(lambda: provider.generations[first].ended)
    told = await rows(ai, period="24h")
    assert [(row["client_request_id"], row["inference_id"], row["status"]) for row in told] == [
        ("job-2", second, "failed"),
        ("job-1", first, "succeeded"),
    ]
    assert [row["cost"]["usd"] for row in told] == [0, 4.16]
    assert (await ai.get("/v2/billing")).json() == {"current_balance": 95.84, "currency": "USD"}


async def test_rows_appear_when_the_rule_says(ai: httpx.AsyncClient, provider: ProviderSandbox) -> None:
    provider.plan(never())
    await submit(ai, "job-1")
    assert await rows(ai) == []
    provider.logs.appear = "acceptance"
    assert len(await rows(ai)) == 1
    provider.logs.delay = 60
    assert await rows(ai) == []


async def test_the_logs_come_in_pages_and_windows(ai: httpx.AsyncClient, provider: ProviderSandbox) -> None:
    provider.logs.appear = "acceptance"
    for number in range(3):
        await submit(ai, f"job-{number}")
    response = await ai.get("/v2/logs", params={"limit": "2", "offset": "0"})
    assert response.json()["pagination"] == {"limit": 2, "offset": 0, "total": 3, "has_more": True}
    assert [row["client_request_id"] for row in await rows(ai, limit="2", offset="2")] == ["job-0"]
    assert len(await rows(ai, start="2020-01-01T00:00:00Z")) == 3
    assert await rows(ai, start="2020-01-01T00:00:00Z", end="2020-02-01T00:00:00Z") == []
    assert (await ai.get("/v2/logs", params={"limit": "101"})).status_code == 400


async def test_a_submit_whose_answer_was_lost_stands_in_the_logs(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    provider.fail("submit", dropped())
    provider.fail("submit", lost())
    for job in ("job-1", "job-2"):
        with pytest.raises(httpx.TransportError):
            await submit(ai, job)
    assert [post.generation_id is None for post in provider.posts] == [True, False]
    await provider.until(lambda: all(one.ended for one in provider.generations.values()))
    assert [row["client_request_id"] for row in await rows(ai)] == ["job-2"]


async def test_planned_answers_come_before_any_effect(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    provider.fail("submit", answer(429, retry_after=3))
    provider.fail("submit", answer(500, body='{"message": "model is under'))
    response = await ai.post(PATH, json=BODY)
    assert (response.status_code, response.headers["retry-after"]) == (429, "3")
    assert response.json()["message"] == "Too Many Requests"
    response = await ai.post(PATH, json=BODY)
    assert (response.status_code, response.text) == (500, '{"message": "model is under')
    provider.fail("logs", answer(503))
    assert (await ai.get("/v2/logs")).status_code == 503
    assert provider.generations == {}


async def test_an_answer_is_held_after_acceptance(ai: httpx.AsyncClient, provider: ProviderSandbox) -> None:
    release = asyncio.Event()
    provider.fail("submit", hold(release))
    call = asyncio.create_task(submit(ai, "job-1"))
    await provider.until(lambda: provider.generations)
    assert not call.done()
    release.set()
    assert await call in provider.generations


async def test_the_catalogue_is_sent_once(ai: httpx.AsyncClient, provider: ProviderSandbox) -> None:
    response = await ai.get("/v1/models", params={"include": "pricing,capabilities"})
    models = {model["id"]: model for model in response.json()["data"]}
    assert set(models) == set(provider.models) - provider.gone
    assert models["veo2"]["pricing"]["kind"] == "fixed"
    assert models["google/veo3"]["aliases"] == ["veo3"]
    again = await ai.get(
        "/v1/models",
        params={"include": "pricing,capabilities"},
        headers={"if-none-match": response.headers["etag"]},
    )
    assert (again.status_code, again.content) == (304, b"")
    assert provider.listed == [200, 304]


async def test_models_go_and_prices_change_as_a_test_says(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    provider.gone.add("veo2")
    provider.pricing["google/veo3"] = {"kind": "variable"}
    response = await ai.get("/v1/models", params={"include": "pricing"})
    models = {model["id"]: model for model in response.json()["data"]}
    assert "veo2" not in models
    assert set(models) == {name for name, one in provider.models.items() if one.is_live} - {"veo2"}
    assert models["google/veo3"]["pricing"] == {"kind": "variable"}


async def test_metrics_leave_out_what_they_do_not_know(ai: httpx.AsyncClient) -> None:
    query = {"aliases": ["google/veo3", "unheard/of"]}
    models = (await ai.get("/models/metrics", params=query)).json()["models"]
    assert [model["alias"] for model in models] == ["google/veo3"]
    assert set(models[0]["metrics"]["duration_ms"]) == {"p50", "p75", "p90", "p99"}


async def test_a_client_request_id_that_cannot_be_used_is_dropped(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    response = await ai.post(PATH, json=BODY, headers={"x-client-request-id": "with spaces"})
    assert "x-client-request-id" not in response.headers
    assert provider.violations == ["submit: without a usable X-Client-Request-Id"]
