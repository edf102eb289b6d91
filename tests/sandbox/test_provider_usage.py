"""What the stand-in counts, as the provider's OpenAPI document describes it."""

from typing import Any

import httpx
import pytest

from bot.sandbox.provider import ProviderSandbox, fails
from tests.facts import openapi

PATH = "/v2/video/generations"
REQUESTS: dict[str, Any] = {
    "type": "object",
    "properties": {name: {"type": "integer"} for name in ("total", "charged", "succeeded", "failed")},
    "required": ["total", "charged", "succeeded", "failed"],
}
TOKENS: dict[str, Any] = {
    "type": "object",
    "properties": {name: {"type": "integer"} for name in ("input", "output", "total")},
    "required": ["input", "output", "total"],
}
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "api_key_prefix": {"type": "string", "nullable": True},
        "start": {"type": "string"},
        "end": {"type": "string"},
        "spend": {"type": "number"},
        "currency": {"type": "string"},
        "requests": {"type": "integer"},
        "models": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "model": {"type": "string"},
                    "spend": {"type": "number"},
                    "requests": {"type": "integer"},
                },
                "required": ["model", "spend", "requests"],
            },
        },
        "groups": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "day": {"type": "string"},
                    "model": {"type": "string"},
                    "spend": {"type": "number"},
                    "tokens": TOKENS,
                    "requests": REQUESTS,
                },
                "required": ["spend", "tokens", "requests"],
            },
        },
    },
    "required": ["api_key_prefix", "start", "end", "spend", "currency", "requests", "models"],
}
"""The document of `GET /v2/usage/detail`, without its prose."""


@pytest.fixture(autouse=True)
async def made(ai: httpx.AsyncClient, provider: ProviderSandbox) -> None:
    """Two videos of one model, one of another, and one that failed."""
    for model in ("google/veo3", "google/veo3", "veo2"):
        await ai.post(PATH, json={"model": model, "prompt": "a dragon"})
    provider.plan(fails())
    await ai.post(PATH, json={"model": "veo2", "prompt": "a dragon"})
    await provider.until(lambda: all(one.ended for one in provider.generations.values()))


@pytest.mark.parametrize("group_by", [None, "day", "model", "day,model"])
async def test_it_answers_as_documented_and_its_groups_add_up(
    ai: httpx.AsyncClient, provider: ProviderSandbox, group_by: str | None
) -> None:
    grouped = {} if group_by is None else {"group_by": group_by}
    told = (await ai.get("/v2/usage/detail", params={"period": "7d", **grouped})).json()
    assert openapi.problems(SCHEMA, told) == []
    spent = sum(one.usd for one in provider.generations.values() if one.succeeded)
    assert (told["requests"], told["spend"]) == (3, pytest.approx(spent))
    assert told["models"][0]["model"] == "google/veo3"
    if group_by is None:
        assert "groups" not in told
        return
    assert {*told["groups"][0]} == {*group_by.split(","), "spend", "tokens", "requests"}
    assert sum(one["requests"]["charged"] for one in told["groups"]) == 3
    assert sum(one["requests"]["failed"] for one in told["groups"]) == 1
    assert sum(one["spend"] for one in told["groups"]) == pytest.approx(spent)


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({}, 400),
        ({"period": "7d", "group_by": "hour"}, 400),
        ({"period": "7d", "tz": "+05:00"}, 400),
        ({"period": "93d"}, 400),
        ({"period": "7d", "limit": "5"}, 400),
        ({"period": "7d", "key_prefix": "somebody"}, 403),
    ],
    ids=str,
)
async def test_a_question_that_is_not_as_documented_is_refused(
    ai: httpx.AsyncClient, provider: ProviderSandbox, query: dict[str, str], status: int
) -> None:
    assert (await ai.get("/v2/usage/detail", params=query)).status_code == status
    assert provider.violations
