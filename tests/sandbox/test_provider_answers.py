"""Are the stand-in's answers what the provider's own documents describe?"""

import math
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.sandbox.provider import ProviderSandbox, fails
from bot.sandbox.provider.model_schemas import load_models
from bot.sandbox.provider.render import ALIKE
from tests.facts import openapi
from tests.sandbox import measured, playing
from tests.sandbox.playing import ELSEWHERE, Medium

LIVE = sorted(name for name, model in load_models().items() if model.is_live)
BOUND: dict[str, dict[str, Any]] = {
    "openai/sora-2-pro-i2v": {"resolution": "720p"},
    "pixverse/lip-sync": {"lip_sync_tts_speaker": "Auto", "lip_sync_tts_content": "Hello."},
}
"""What the rules want of models beyond what they require."""


@pytest.fixture
async def sandbox() -> AsyncIterator[ProviderSandbox]:
    sandbox = ProviderSandbox(takes=math.inf, quality=ALIKE)
    yield sandbox
    await sandbox.generations.close()


@pytest.fixture
async def client(sandbox: ProviderSandbox) -> AsyncIterator[httpx.AsyncClient]:
    """Without a socket."""
    headers = {"authorization": f"Bearer {sandbox.key}", "x-client-request-id": "job-1"}
    transport = httpx.ASGITransport(app=sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox", headers=headers) as client:
        yield client


def travelling(value: Any) -> Any:  # noqa: ANN401 - JSON, with media in it
    if isinstance(value, list):
        return [travelling(one) for one in value]
    if isinstance(value, Medium):
        forms = {"image": "image/jpeg", "audio": "audio/mpeg"}
        return measured.uri(value.content, forms[value.kind]) if value.kind in forms else ELSEWHERE
    return value


async def submit(client: httpx.AsyncClient, model: str) -> dict[str, Any]:
    """A plain request of a model."""
    path, _ = openapi.described(model)
    body = next(playing.completed(model, BOUND.get(model, {})))
    response = await client.post(path, json={"model": model, **{k: travelling(v) for k, v in body.items()}})
    assert response.is_success, response.text
    answer: dict[str, Any] = response.json()
    return answer


async def look(client: httpx.AsyncClient, model: str, generation_id: str) -> dict[str, Any]:
    path, _ = openapi.described(model)
    answer: dict[str, Any] = (await client.get(path, params={"generation_id": generation_id})).json()
    return answer


@pytest.mark.parametrize("model", LIVE)
async def test_a_submit_and_every_look_are_answered_as_the_models_document_says(
    sandbox: ProviderSandbox, client: httpx.AsyncClient, model: str
) -> None:
    schema = openapi.described(model)[1].get("answer", openapi.LOOK)
    submitted = await submit(client, model)
    assert openapi.problems(schema, submitted) == []
    generation_id = str(submitted["id"])
    assert openapi.problems(schema, await look(client, model, generation_id)) == []
    sandbox.finish()
    await sandbox.until(lambda: sandbox.generations[generation_id].ended, timeout=60)
    completed = await look(client, model, generation_id)
    assert completed["status"] == "completed"
    assert completed["video"]
    assert openapi.problems(schema, completed) == []
    sandbox.generations[generation_id].outcome = fails()
    failed = await look(client, model, generation_id)
    assert failed["error"]
    assert openapi.problems(schema, failed) == []


async def test_the_records_the_balance_the_catalogue_and_the_metrics_are_answered_as_described(
    sandbox: ProviderSandbox, client: httpx.AsyncClient
) -> None:
    await submit(client, "google/veo3")
    sandbox.plan(fails())
    await submit(client, "veo2")
    sandbox.finish()
    await sandbox.until(lambda: all(one.ended for one in sandbox.generations.values()))
    for file, path, query in (
        ("logs-v2", "/v2/logs", {"period": "24h", "limit": "100"}),
        ("billing-v2", "/v2/billing", {}),
        ("key-get", "/v1/key", {}),
        ("billing-transactions-v2", "/v2/billing/transactions", {"limit": "1"}),
        ("models", "/v1/models", {"include": "pricing,capabilities"}),
        ("models", "/v1/models", {}),
        ("model-metrics", "/models/metrics", {"aliases": "google/veo3"}),
    ):
        answer = (await client.get(path, params=query)).json()
        assert openapi.answer_problems(file, path, answer) == []
        assert answer.get("data", True)
        assert answer.get("models", True)


async def test_an_answer_that_is_not_as_described_would_be_found() -> None:
    schema = openapi.described("google/veo3")[1]["answer"]
    right = {"id": "x", "status": "completed", "video": {"url": "https://media.example/x.mp4"}}
    assert openapi.problems(schema, right) == []
    assert openapi.problems(schema, {**right, "status": "done"}) == [
        "$.status: 'done' is not one of ['queued', 'generating', 'completed', 'error']"
    ]
    assert openapi.problems(schema, {**right, "video": {}}) == ["$.video: 'url' is a required property"]
    assert openapi.problems(schema, {**right, "video": [right["video"]]}) != []
