import asyncio
import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from bot.sandbox.faults import answer, delay_response, dropped, html, lost
from bot.sandbox.provider import ProviderSandbox, fails, never

PATH = "/v2/video/generations"
BODY = {"model": "google/veo3", "prompt": "a dragon"}


async def submit(ai: httpx.AsyncClient, client_request_id: str) -> str:
    response = await ai.post(PATH, json=BODY, headers={"x-client-request-id": client_request_id})
    return str(response.json()["id"])


async def rows(ai: httpx.AsyncClient, **query: str) -> list[dict[str, Any]]:
    response = await ai.get("/v2/logs", params=query or {"period": "1h"})
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
    response = await ai.get("/v2/logs", params={"period": "7d", "limit": "2", "offset": "0"})
    assert response.json()["pagination"] == {"limit": 2, "offset": 0, "total": 3, "has_more": True}
    last = await rows(ai, period="7d", limit="2", offset="2")
    assert [row["client_request_id"] for row in last] == ["job-0"]
    assert len(await rows(ai, **around(time.time()))) == 3
    assert await rows(ai, start="2020-01-01T00:00:00Z", end="2020-02-01T00:00:00") == []
    assert await rows(ai, period="7d", status="failed") == []
    assert await rows(ai, period="7d", model="google/veo3,veo2") == []


def around(moment: float) -> dict[str, str]:
    """The window of an hour on each side."""
    hour = timedelta(hours=1)
    middle = datetime.fromtimestamp(moment, UTC)
    return {"start": (middle - hour).isoformat(), "end": (middle + hour).isoformat()}


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ({}, "period"),
        ({"limit": "10"}, "period"),
        ({"start": "2026-07-01T00:00:00Z"}, "period"),
        ({"end": "2026-07-01T00:00:00Z"}, "period"),
        ({"period": "7d", "start": "2026-07-01T00:00:00Z", "end": "2026-07-02T00:00:00Z"}, "period"),
        ({"period": "7d", "end": "2026-07-02T00:00:00Z"}, "period"),
        ({"period": "30m"}, "period"),
        ({"period": "0h"}, "period"),
        ({"period": "-1d"}, "period"),
        ({"period": "1.5h"}, "period"),
        ({"period": "24"}, "period"),
        ({"period": "93d"}, "92 days"),
        ({"period": "2209h"}, "92 days"),
        ({"start": "2026-01-01T00:00:00Z", "end": "2026-07-02T00:00:00Z"}, "92 days"),
        ({"start": "2026-07-02T00:00:00Z", "end": "2026-07-01T00:00:00Z"}, "end"),
        ({"start": "yesterday", "end": "2026-07-01T00:00:00Z"}, "start"),
        ({"start": "1751328000", "end": "2026-07-01T00:00:00Z"}, "start"),
        ({"period": "7d", "limit": "0"}, "limit"),
        ({"period": "7d", "limit": "101"}, "limit"),
        ({"period": "7d", "limit": "ten"}, "limit"),
        ({"period": "7d", "offset": "-1"}, "offset"),
        ({"period": "7d", "status": "succeeded,failed"}, "status"),
        ({"period": "7d", "since": "2026-07-01"}, "since"),
    ],
    ids=str,
)
async def test_a_question_for_the_logs_that_is_not_as_documented_is_refused(
    ai: httpx.AsyncClient, provider: ProviderSandbox, query: dict[str, str], complaint: str
) -> None:
    response = await ai.get("/v2/logs", params=query)
    assert response.status_code == 400
    body = response.json()
    assert complaint in body["message"]
    assert {*body} == {"message", "path", "requestId", "statusCode", "timestamp"}
    [violation] = provider.violations
    assert violation.startswith("logs: ")


async def test_a_submit_that_failed_is_listed_with_an_id_and_without_a_cost(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    provider.fail("submit", answer(502))
    provider.fail("submit", html(502))  # a proxy's: it never came
    for job in ("job-1", "job-2"):
        response = await ai.post(PATH, json=BODY, headers={"x-client-request-id": job})
        assert response.status_code == 502
    response = await ai.post(PATH, json={**BODY, "duration": 5}, headers={"x-client-request-id": "job-3"})
    assert response.status_code == 400
    listed = await rows(ai, period="1h", status="failed")
    assert [row["client_request_id"] for row in listed] == ["job-3", "job-1"]
    assert [row["cost"] for row in listed] == [{"usd": 0, "credits": 0}] * 2
    assert all(row["inference_id"] for row in listed)
    look = await ai.get(PATH, params={"generation_id": listed[0]["inference_id"]})
    assert look.status_code == 404
    provider.violations.clear()


async def test_its_clock_need_not_be_the_machines(ai: httpx.AsyncClient, provider: ProviderSandbox) -> None:
    provider.logs.appear = "acceptance"
    provider.clock_ahead = 7_200.0
    await submit(ai, "job-1")
    response = await ai.get("/v2/logs", params={"period": "1h"})
    [row] = response.json()["data"]
    told = (parsedate_to_datetime(response.headers["date"]), datetime.fromisoformat(row["created"]))
    assert all(7_100 < moment.timestamp() - time.time() < 7_300 for moment in told)
    assert await rows(ai, **around(time.time())) == []
    assert len(await rows(ai, **around(time.time() + 7_200))) == 1
    refusal = (await ai.get("/v2/logs")).json()
    assert datetime.fromisoformat(refusal["timestamp"]).timestamp() > time.time() + 7_000
    provider.violations.clear()


async def test_more_than_200_questions_a_minute_are_too_many(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    statuses = [(await ai.get("/v2/logs", params={"period": "1h"})).status_code for _ in range(201)]
    assert statuses == [200] * 200 + [429]
    provider.violations.clear()


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
    provider.fail("submit", delay_response(release))
    call = asyncio.create_task(submit(ai, "job-1"))
    await provider.until(lambda: provider.generations)
    assert not call.done()
    release.set()
    assert await call in provider.generations


async def test_the_catalogue_is_sent_once(ai: httpx.AsyncClient, provider: ProviderSandbox) -> None:
    response = await ai.get("/v1/models", params={"include": "pricing,capabilities"})
    models = {model["id"]: model for model in response.json()["data"]}
    assert set(models) == (set(provider.models) | set(provider.calls.models)) - provider.gone
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
    alive = {name for name, one in provider.models.items() if one.is_live} | set(provider.calls.models)
    assert set(models) == alive - {"veo2"}
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
