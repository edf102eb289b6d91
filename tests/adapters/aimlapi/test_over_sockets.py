"""What a stand-in transport cannot show: real connections that are refused, cut off, or half answered."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import httpx
import pytest

from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.http_clients import open_client
from bot.domain.errors import NotSent, ProviderError, ResponseLost
from tests.adapters.aimlapi.world import KEY, REQUEST_ID, model
from tests.adapters.http_answers import http, serving
from tests.adapters.raw_servers import Line, answered, raw_server, root_of


async def submit(url: str) -> str:
    async with open_client(url) as client:
        accepted = await AimlapiProvider(client, KEY).submit(REQUEST_ID, model(), {"prompt": "x"}, ())
        return accepted.generation_id


async def test_a_refused_connection_sent_nothing() -> None:
    async with serving(b"") as (url, _):
        pass
    with pytest.raises(NotSent):
        await submit(url)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 201 Created\r\nContent-Le",
        http("201 Created", b'{"id": "a', length=400),
        b'HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{"id":',
        http("201 Created", b"not gzip", more="Content-Encoding: gzip\r\n"),
        http("307 Temporary Redirect", b"", more="Location: http://127.0.0.1:9/\r\n"),
        http("302 Found", b"", more="Location: http://[broken\r\n"),
    ],
)  # fmt: skip
async def test_a_post_without_a_whole_answer_is_made_once_and_left_open(answer: bytes) -> None:
    async with serving(answer) as (url, came):
        with pytest.raises(ProviderError) as caught:
            await submit(url)
    assert type(caught.value) is ResponseLost
    assert len(came) == 1


async def test_a_whole_answer_is_an_id() -> None:
    async with serving(http("201 Created", b'{"id": "df43:veo3"}')) as (url, came):
        assert await submit(url) == "df43:veo3"
    assert came[0].startswith(b"POST /v2/video/generations HTTP/1.1\r\n")


CLIENTS = pytest.mark.parametrize(
    "client", [open_client, lambda root: httpx.AsyncClient(base_url=root)], ids=["ours", "the library's"]
)
Client = Callable[[str], AbstractAsyncContextManager[httpx.AsyncClient]]


async def accepts(line: Line) -> None:
    await line.request()
    await line.say(answered(b'{"id": "a", "status": "queued"}'))


@CLIENTS
async def test_whoever_may_act_posts_the_same_bytes_with_a_length(client: Client) -> None:
    sent = []
    for holds in (None, lambda: True):
        async with raw_server(accepts) as server, client(root_of(server.port)) as api:
            provider = AimlapiProvider(api, KEY, holds=holds)
            await provider.submit(REQUEST_ID, model(), {"prompt": "x" * 100_000}, ())
        (whole,) = server.requests
        head, body = whole.split(b"\r\n\r\n", 1)
        assert b"\r\ncontent-length: %d\r\n" % len(body) in head.lower() + b"\r\n"
        assert b"transfer-encoding" not in head.lower()
        sent.append(body)
    assert sent[0] == sent[1]


@CLIENTS
@pytest.mark.parametrize("answers", [(False,), (True, False)], ids=["before it", "before its body"])
async def test_no_post_of_whoever_may_act_no_more_is_whole(client: Client, answers: tuple[bool, ...]) -> None:
    left = list(answers)
    async with raw_server(accepts) as server, client(root_of(server.port)) as api:
        provider = AimlapiProvider(api, KEY, holds=lambda: left.pop(0))
        with pytest.raises(NotSent, match="kept back: another process may act for the bot now"):
            await provider.submit(REQUEST_ID, model(), {"prompt": "a dragon"}, ())
        assert left == []
    assert server.requests == []


async def test_what_is_only_asked_is_asked_by_anybody() -> None:
    async with raw_server(accepts) as server, open_client(root_of(server.port)) as api:
        await AimlapiProvider(api, KEY, holds=lambda: False).poll("a", model())
    assert len(server.requests) == 1
