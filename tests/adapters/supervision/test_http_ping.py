"""A dead man's switch on another machine, as it answers and as it does not."""

import traceback
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.adapters.http_clients import open_client
from bot.adapters.supervision.http_ping import HttpPing, PingFailedError
from tests.adapters.raw_servers import Behaviour, Line, raw_server, root_of

SECRET = "/ping/5f1b2c3d"


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with open_client(watched=True) as client:
        yield client


def saying(answer: bytes) -> Behaviour:
    async def behave(line: Line) -> None:
        await line.request()
        await line.say(answer)

    return behave


async def silent(line: Line) -> None:
    await line.request()
    await line.until_the_end()


async def endless(line: Line) -> None:
    await line.request()
    await line.say(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"5\r\nHello\r\n")
    await line.until_the_end()


@pytest.mark.parametrize("behave", [saying(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK"), endless])
async def test_it_is_pressed_by_a_get_and_of_the_answer_the_status_counts(
    client: httpx.AsyncClient, behave: Behaviour
) -> None:
    async with raw_server(behave) as server:
        await HttpPing(client=client, url=f"{root_of(server.port)}{SECRET}?rid=1").press()
    (request,) = server.requests
    assert request.startswith(f"GET {SECRET}?rid=1 HTTP/1.1\r\n".encode())
    assert b"authorization" not in request.lower()


@pytest.mark.parametrize(
    ("behave", "says"),
    [
        (saying(b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"), "it answered with status 404"),
        (
            saying(b"HTTP/1.1 301 No\r\nLocation: /a\r\n\r\n"),
            "it answered with status 301",
        ),
        (saying(b"220 smtp.example.org ESMTP\r\n"), "RemoteProtocolError"),
        (saying(b""), "RemoteProtocolError"),
        (silent, "no answer in 0.2 s"),
    ],
)
async def test_what_is_not_heard_is_told_without_the_address(
    client: httpx.AsyncClient, behave: Behaviour, says: str
) -> None:
    async with raw_server(behave) as server:
        url = f"{root_of(server.port)}{SECRET}"
        with pytest.raises(PingFailedError) as raised:
            await HttpPing(client=client, url=url, timeout_seconds=0.2).press()
    assert str(raised.value) == says
    assert SECRET not in "".join(traceback.format_exception(raised.value))


async def test_nobody_there_is_not_heard_either(client: httpx.AsyncClient) -> None:
    async with raw_server(silent) as server:
        url = f"{root_of(server.port)}{SECRET}"
    with pytest.raises(PingFailedError, match="ConnectError"):
        await HttpPing(client=client, url=url).press()
