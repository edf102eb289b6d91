"""What holds of everything that the provider is asked, whoever asks."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from bot.adapters.aimlapi.errors import Call
from bot.adapters.aimlapi.exchange import LARGE_BODY_BYTES, Exchange, Question
from bot.domain.bounds import PROVIDER_ANSWER
from bot.domain.errors import ResponseLost
from tests.adapters.aimlapi.world import KEY, ROOT, fault
from tests.adapters.http_answers import Breaking, Chunks, Handler, answers

KIB = 1024


@asynccontextmanager
async def exchange(handler: Handler, key: str | None = None) -> AsyncIterator[Exchange]:
    async with httpx.AsyncClient(base_url=ROOT, transport=httpx.MockTransport(handler)) as client:
        yield Exchange(client, key=key)


async def test_an_answer_without_end_is_given_up() -> None:
    body = Chunks(*[b" " * KIB] * 10_000)
    async with exchange(answers(httpx.Response(200, stream=body))) as asked:
        with pytest.raises(ResponseLost, match="too long"):
            await asked.ask(Question(path="/v1/models"))
    assert body.taken == PROVIDER_ANSWER.limit // KIB + 1


async def test_a_connection_is_given_back_also_where_its_answer_breaks_off() -> None:
    body = Breaking(httpx.ReadError("cut"), b"{")
    async with exchange(answers(httpx.Response(200, stream=body))) as asked:
        with pytest.raises(ResponseLost):
            await asked.ask(Question(path="/v1/models"))
    assert body.closed


@pytest.mark.parametrize("size", [10, LARGE_BODY_BYTES])
async def test_an_answer_is_understood_whatever_its_size_and_shows_no_key(size: int) -> None:
    body = {"message": KEY, "text": "x" * size}
    async with exchange(answers(httpx.Response(200, json=body)), KEY) as asked:
        assert (await asked.ask(Question(path="/v1/models"))).json == {**body, "message": "***"}


async def test_who_brings_no_key_shows_none() -> None:
    recorder = answers(httpx.Response(200, json={}))
    async with exchange(recorder) as asked:
        await asked.ask(Question(path="/v1/models"))
    assert "Authorization" not in recorder.only.headers


async def test_nothing_has_changed_only_for_who_named_what_he_has() -> None:
    async with exchange(answers(httpx.Response(304))) as asked:
        named = Question(path="/v1/models", headers={"If-None-Match": '"1"'})
        assert (await asked.ask(named)).is_unchanged
        with pytest.raises(ResponseLost):
            await asked.ask(Question(path="/v1/models"))


@pytest.mark.parametrize("call", list(Call))
async def test_nothing_is_asked_twice(call: Call) -> None:
    recorder = answers(fault(503), httpx.Response(200, json={}))
    async with exchange(recorder, KEY) as asked:
        with pytest.raises(ResponseLost):
            await asked.ask(Question(path="/v2/logs", call=call))
    assert len(recorder.requests) == 1
