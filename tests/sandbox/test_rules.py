"""Every rule that the provider's documents state in prose, played against the stand-in for it."""

import json
from collections.abc import AsyncIterator, Iterable
from itertools import chain
from typing import Any

import httpx
import pytest

from bot.sandbox.provider import ProviderSandbox, never
from bot.sandbox.provider.lifecycle import Generation, new_id
from tests.facts import openapi
from tests.sandbox import measured, playing
from tests.sandbox.playing import ABSENT, Assignment, Medium

PLAYED = [
    pytest.param(model, rule, id=f"{model} {rule['id']}")
    for model, told in openapi.RULES.items()
    for rule in told.get("rules", ())
    if "then" in rule and not model.startswith("_") and model != "service"
]
VOID = {
    "audio-setting": "audio_setting", "edit-length": "duration", "keyframe-index": "alpha_keyframe_index",
    "loop-creation": "loop", "multi-needs-expansion": "shot_type", "resolution-from-photo": "resolution",
    "shot-type": "shot_type", "silent-without-sound": "generate_audio",
}  # fmt: skip
"""By rule, what has no effect in a body that breaks it. All other rules refuse such a body."""
BY_SCHEMA_ALONE = {
    "last-needs-first": "both models of FLUX 3 require image_url by their schema",
}
"""Rules that no body of the right form can break: the schema refuses it first, by the same field."""
TOGETHER = {
    "video-orientation-30s": "video-3-to-30s",
    "video-3-to-30s": "video-orientation-30s",
}
"""Rules with the same bound: what breaks one breaks the other."""
HEADERS = {"x-client-request-id": "job-1"}


@pytest.fixture
async def sandbox() -> AsyncIterator[ProviderSandbox]:
    """All models live, and nothing is rendered."""
    sandbox = ProviderSandbox()
    sandbox.revive()
    sandbox.plan(never(), times=None)
    yield sandbox
    await sandbox.generations.close()


@pytest.fixture
async def client(sandbox: ProviderSandbox) -> AsyncIterator[httpx.AsyncClient]:
    """Without a socket."""
    headers = {**HEADERS, "authorization": f"Bearer {sandbox.key}"}
    transport = httpx.ASGITransport(app=sandbox.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox", headers=headers) as client:
        yield client


def own_link(sandbox: ProviderSandbox, content: bytes) -> str:
    """The link of an earlier result with that file."""
    model = sandbox.models["google/veo3"]
    generation = Generation(
        id=new_id(model.id), model=model, body={}, path=model.paths[0], outcome=never(), takes=0, usd=0,
        client_request_id=None, file=content,
    )  # fmt: skip
    sandbox.generations.add(generation)
    return f"http://sandbox/files/{generation.id.replace(':', '-')}.mp4"


def sent(sandbox: ProviderSandbox, value: Any) -> Any:  # noqa: ANN401 - JSON, with media in it
    """A value as it travels: videos by the links of earlier results, the rest as data URIs."""
    if isinstance(value, list):
        return [sent(sandbox, one) for one in value]
    if isinstance(value, Medium):
        if value.kind == "video":
            return own_link(sandbox, value.content)
        return measured.uri(value.content, {"audio": "audio/mpeg", "image": "image/png"}[value.kind])
    return value


def body_of(sandbox: ProviderSandbox, model: str, given: Assignment) -> dict[str, Any]:
    named = {name: sent(sandbox, value) for name, value in given.items() if value is not ABSENT}
    return {"model": model, **named}


async def post(client: httpx.AsyncClient, body: dict[str, Any]) -> httpx.Response:
    path, _ = openapi.described(body["model"])
    return await client.post(path, content=json.dumps(body))


def others_named(model: str, rule: dict[str, Any], message: str) -> list[str]:
    return [
        one["id"]
        for one in openapi.RULES[model]["rules"]
        if f": {one['text']}" in message and one["id"] not in {rule["id"], TOGETHER.get(rule["id"])}
    ]


def fields_of(rule: dict[str, Any], model: str) -> set[str]:
    names = playing.parameters(rule["then"])
    if names == {"*image*"}:
        return {name for name in openapi.body_of(model)["properties"] if "image" in name}
    return names


@pytest.mark.parametrize(("model", "rule"), PLAYED)
async def test_what_breaks_a_rule_is_refused_by_its_field_or_has_no_effect(
    sandbox: ProviderSandbox, client: httpx.AsyncClient, model: str, rule: dict[str, Any]
) -> None:
    played = 0
    for broken in playing.breaking(model, rule):
        bodies = (body_of(sandbox, model, given) for given in playing.completed(model, broken))
        first = next(bodies)
        if openapi.body_problems(first):
            await assert_refused_by_form(client, first, fields_of(rule, model))
            continue
        played += 1
        if rule["id"] in VOID:
            await assert_no_effect(sandbox, client, chain([first], bodies), VOID[rule["id"]])
        else:
            await assert_refused(sandbox, client, chain([first], bodies), rule)
    assert (played == 0) == (rule["id"] in BY_SCHEMA_ALONE)


@pytest.mark.parametrize(("model", "rule"), PLAYED)
async def test_what_keeps_a_rule_is_accepted_and_has_its_effect(
    sandbox: ProviderSandbox, client: httpx.AsyncClient, model: str, rule: dict[str, Any]
) -> None:
    for kept in playing.keeping(model, rule):
        bodies = (body_of(sandbox, model, given) for given in playing.completed(model, kept))
        body, generation = await accepted(sandbox, client, bodies)
        named = playing.parameters(rule.get("if", {})) | fields_of(rule, model)
        assert named & set(body) <= set(generation.effect.body)


async def accepted(
    sandbox: ProviderSandbox, client: httpx.AsyncClient, bodies: Iterable[dict[str, Any]]
) -> tuple[dict[str, Any], Generation]:
    """The first of some bodies, each with something more in it, that is accepted."""
    refusals = []
    for body in bodies:
        assert openapi.body_problems(body) == []
        response = await post(client, body)
        if response.status_code == 201:
            return body, sandbox.generations[response.json()["id"]]
        refusals.append(response.json()["message"])
    raise AssertionError(refusals)


async def assert_refused(
    sandbox: ProviderSandbox,
    client: httpx.AsyncClient,
    bodies: Iterable[dict[str, Any]],
    rule: dict[str, Any],
) -> None:
    """By a field of the rule in all of them, and in one by no other rule."""
    before = set(sandbox.generations)
    messages = []
    for body in bodies:
        response = await post(client, body)
        assert response.status_code == 400
        refusal = response.json()
        assert set(refusal) == {"message", "path", "requestId", "statusCode", "timestamp"}
        messages.append(refusal["message"])
        assert any(f"body/{name}: {rule['text']}" in messages[-1] for name in fields_of(rule, body["model"]))
        if not others_named(body["model"], rule, messages[-1]):
            break
    else:
        raise AssertionError(f"only together with others: {messages}")
    assert set(sandbox.generations) == before


async def assert_refused_by_form(client: httpx.AsyncClient, body: dict[str, Any], fields: set[str]) -> None:
    response = await post(client, body)
    assert response.status_code == 400
    assert response.json()["message"].partition(":")[0] in fields


async def assert_no_effect(
    sandbox: ProviderSandbox, client: httpx.AsyncClient, bodies: Iterable[dict[str, Any]], void: str
) -> None:
    """It costs what the body without it costs, and becomes the same."""
    body, with_it = await accepted(sandbox, client, bodies)
    rest = {name: value for name, value in body.items() if name != void}
    _, without_it = await accepted(sandbox, client, [rest])
    assert void in with_it.body
    assert void not in with_it.effect.body
    assert with_it.effect == without_it.effect
    assert with_it.usd == without_it.usd
