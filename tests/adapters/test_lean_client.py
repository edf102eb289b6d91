"""The client that does without what nobody wants of httpx."""

import httpx
import pytest

from bot.adapters.lean_client import LeanClient
from tests.adapters.http_answers import Breaking, Chunks, Recorder, answers

ROOT = "https://api.example"


def lean(handler: Recorder) -> LeanClient:
    return LeanClient(base_url=ROOT, transport=httpx.MockTransport(handler))


async def test_it_asks_as_httpx_does_and_gives_the_whole_answer() -> None:
    handler = answers(httpx.Response(201, stream=Chunks(b"hel", b"lo")))
    async with lean(handler) as client:
        answer = await client.post("/x", params={"a": "b c"}, json={"d": 1})
    assert (answer.status_code, answer.content, answer.is_closed) == (201, b"hello", True)
    assert answer.request.url == f"{ROOT}/x?a=b+c"
    assert handler.body == {"d": 1}
    assert set(handler.only.extensions["timeout"]) == {"connect", "read", "write", "pool"}


async def test_an_answer_may_be_read_as_it_comes() -> None:
    body = Chunks(b"a", b"b", b"c")
    handler = answers(httpx.Response(200, stream=body))
    async with lean(handler) as client, client.stream("GET", "/x") as answer:
        assert (await anext(answer.aiter_raw()), body.taken) == (b"a", 1)


async def test_a_redirect_is_an_answer_and_no_cookie_is_kept() -> None:
    headers = {"Location": "https://elsewhere.example/", "Set-Cookie": "a=1"}
    handler = answers(httpx.Response(302, headers=headers))
    async with lean(handler) as client:
        for _ in range(2):
            assert (await client.get("/x", follow_redirects=True)).status_code == 302
    assert len(handler.requests) == 2
    assert "Cookie" not in handler.requests[-1].headers


@pytest.mark.parametrize("error", [httpx.ConnectError("refused"), httpx.ReadTimeout("silent")])
async def test_what_breaks_is_raised_as_it_is_with_its_request(error: httpx.TransportError) -> None:
    async with lean(answers(error)) as client:
        with pytest.raises(type(error)) as caught:
            await client.get("/x")
    assert caught.value.request.url == f"{ROOT}/x"


async def test_a_body_that_breaks_is_let_go_of() -> None:
    body = Breaking(httpx.ReadError("reset"), b"half")
    async with lean(answers(httpx.Response(200, stream=body))) as client:
        with pytest.raises(httpx.ReadError):
            await client.get("/x")
    assert body.closed


async def test_a_client_that_is_closed_asks_nobody() -> None:
    handler = answers(httpx.Response(200))
    async with lean(handler) as client:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        await client.get("/x")
    assert handler.requests == []
