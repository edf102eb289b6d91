"""What a stand-in transport cannot show: real connections that are refused, cut off, or half answered."""

import pytest

from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.http_clients import open_client
from bot.domain.errors import NotSent, ProviderError, ResponseLost
from tests.adapters.aimlapi.world import KEY, REQUEST_ID, model
from tests.adapters.http_answers import http, serving


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
