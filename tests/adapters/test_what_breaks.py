"""What goes wrong on the wire, by each transport: what cannot have been sent, and of what nobody knows.

A paid POST that may have been accepted and counts as not sent is paid twice.
"""

import asyncio
import socket
import traceback
from collections.abc import Awaitable, Callable, Iterator
from typing import Final

import httpx
import pytest
from telegram import Bot
from telegram.error import NetworkError

from bot.adapters.aimlapi import errors
from bot.adapters.http_clients import client_options, open_client
from bot.adapters.telegram.failures import translate
from bot.adapters.telegram.http import TelegramRequest
from bot.domain.errors import NotSent, OutcomeUnknown, ResponseLost, RetryLater
from bot.network import Network
from tests.adapters.raw_servers import Behaviour, Line, answered, raw_server
from tests.contracts.road import TRANSPORTS

TOKEN: Final = "123456:a-token-that-nobody-may-see"
PATH: Final = f"/bot{TOKEN}/sendMessage"
MUCH: Final = b"x" * 16_000_000
"""More than the buffers of two sockets take."""
BRIEFLY: Final = 0.3
"""Seconds."""

Asking = Callable[[str, str, bytes], Awaitable[bool]]


@pytest.fixture(params=TRANSPORTS)
def transport(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def closed_port() -> Iterator[int]:
    """Where nobody listens."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        yield closed.getsockname()[1]


async def is_open_for_the_provider(root: str, transport: str, content: bytes) -> bool:
    """Whether a POST that went wrong may have been accepted, as the provider's adapter takes it."""
    async with open_client(root, watched=transport == "httpcore") as client:
        with pytest.raises(httpx.HTTPError) as caught:
            await client.post(PATH, content=content, timeout=httpx.Timeout(BRIEFLY))
    assert TOKEN not in words_of(caught.value)
    kind = type(errors.of_transport("POST /x", caught.value))
    assert kind in (NotSent, ResponseLost)
    return kind is ResponseLost


async def is_open_for_telegram(root: str, transport: str, content: bytes) -> bool:
    """The same of a call of the Bot API, as its adapter takes it."""
    request = TelegramRequest(
        read_timeout=BRIEFLY,
        write_timeout=BRIEFLY,
        media_write_timeout=BRIEFLY,
        connect_timeout=BRIEFLY,
        pool_timeout=BRIEFLY,
        httpx_kwargs=client_options(Network(), watched=transport == "httpcore"),
    )
    bot = Bot(TOKEN, base_url=f"{root}/bot", request=request)
    async with request:
        with pytest.raises(NetworkError) as caught:
            await (bot.send_document(1, content) if len(content) > 2 else bot.send_message(1, "hello"))
    assert TOKEN not in words_of(caught.value)
    kind = type(translate(caught.value))
    assert kind in (RetryLater, OutcomeUnknown)
    return kind is OutcomeUnknown


def words_of(error: Exception) -> str:
    """All that a log could show."""
    return "".join(traceback.format_exception(error)) + f"{error!r} {error.__cause__!r}"


ASKED: Final = {"provider": is_open_for_the_provider, "telegram": is_open_for_telegram}


@pytest.fixture(params=[*ASKED.values()], ids=[*ASKED])
def is_open(request: pytest.FixtureRequest) -> Asking:
    asking: Asking = request.param
    return asking


# what cannot have been sent


async def test_nobody_listens(is_open: Asking, transport: str, closed_port: int) -> None:
    assert not await is_open(f"http://127.0.0.1:{closed_port}", transport, b"{}")


async def test_there_is_no_such_name(is_open: Asking, transport: str) -> None:
    assert not await is_open("http://nobody.invalid", transport, b"{}")


async def resets_at_once(line: Line) -> None:
    await line.reader.read(1)
    line.reset()


async def speaks_plainly(line: Line) -> None:
    await line.say(b"HTTP/1.1 400 Bad Request\r\n\r\n")


async def is_silent(line: Line) -> None:
    await line.until_the_end()


@pytest.mark.parametrize("behave", [resets_at_once, speaks_plainly, is_silent])
async def test_nobody_greets_by_tls(is_open: Asking, transport: str, behave: Behaviour) -> None:
    async with raw_server(behave) as server:
        assert not await is_open(f"https://localhost:{server.port}", transport, b"{}")


async def test_nobody_vouches_for_the_host(is_open: Asking, transport: str) -> None:
    async with raw_server(is_silent, tls=True) as server:
        assert not await is_open(f"https://localhost:{server.port}", transport, b"{}")
    assert server.requests == []


async def test_there_is_no_room(transport: str) -> None:
    async def holds(line: Line) -> None:
        await line.request()
        came.set()
        await line.until_the_end()

    came = asyncio.Event()
    watched = transport == "httpcore"
    async with raw_server(holds) as server:
        root = f"http://127.0.0.1:{server.port}"
        async with open_client(root, connections=1, watched=watched) as client:
            first = asyncio.create_task(client.post(PATH, timeout=None))
            await came.wait()
            with pytest.raises(httpx.PoolTimeout) as caught:
                await client.post(PATH, timeout=httpx.Timeout(5.0, pool=0.1))
            assert type(errors.of_transport("POST /x", caught.value)) is NotSent
            first.cancel()
            await server.ended.wait()
    assert len(server.requests) == 1


@pytest.mark.parametrize("root", ["ftp://127.0.0.1", "http://", "//127.0.0.1", "ws://127.0.0.1"])
async def test_it_is_no_address_of_http(transport: str, root: str) -> None:
    async with open_client(watched=transport == "httpcore") as client:
        with pytest.raises(httpx.HTTPError) as caught:
            await client.post(f"{root}{PATH}")
    assert type(errors.of_transport("POST /x", caught.value)) is NotSent


# what nobody knows


async def resets_before(line: Line) -> None:
    line.reset()


async def resets_half_way(line: Line) -> None:
    await line.reader.read(10)
    line.reset()


async def resets_after(line: Line) -> None:
    await line.request()
    line.reset()


async def ends_after(line: Line) -> None:
    await line.request()


async def answers_half_a_head(line: Line) -> None:
    await line.request()
    await line.say(b"HTTP/1.1 200 OK\r\nContent-Le")


async def answers_half_a_body(line: Line) -> None:
    await line.request()
    await line.say(answered(b'{"ok": true}')[:-5])


async def answers_half_and_resets(line: Line) -> None:
    await line.request()
    await line.say(answered(b'{"ok": true}')[:-5])
    line.reset()


async def answers_half_a_chunk(line: Line) -> None:
    await line.request()
    await line.say(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{"ok')


async def answers_a_chunk_of_nonsense(line: Line) -> None:
    await line.request()
    await line.say(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n")


async def answers_nonsense(line: Line) -> None:
    await line.request()
    await line.say(b"nonsense\r\n\r\n")


async def answers_a_head_without_end(line: Line) -> None:
    await line.request()
    await line.say(b"HTTP/1.1 200 OK\r\nX: ", b"x" * 1_000_000)


async def answers_headers_without_end(line: Line) -> None:
    await line.request()
    await line.say(b"HTTP/1.1 200 OK\r\n", b"X: x\r\n" * 100_000)


async def is_silent_after(line: Line) -> None:
    await line.request()
    await line.until_the_end()


async def is_silent_half_way(line: Line) -> None:
    await line.request()
    await line.say(answered(b'{"ok": true}')[:-5])
    await line.until_the_end()


LOST: Final = (
    resets_before,
    resets_half_way,
    resets_after,
    ends_after,
    answers_half_a_head,
    answers_half_a_body,
    answers_half_and_resets,
    answers_half_a_chunk,
    answers_a_chunk_of_nonsense,
    answers_nonsense,
    answers_a_head_without_end,
    answers_headers_without_end,
    is_silent_after,
    is_silent_half_way,
)


@pytest.mark.parametrize("behave", LOST)
async def test_the_answer_is_lost(is_open: Asking, transport: str, behave: Behaviour) -> None:
    async with raw_server(behave) as server:
        assert await is_open(f"http://127.0.0.1:{server.port}", transport, b"{}")
    assert server.connections == 1


async def takes_nothing(line: Line) -> None:
    transport = line.writer.transport
    assert isinstance(transport, asyncio.ReadTransport)
    transport.pause_reading()
    await asyncio.Event().wait()


async def takes_a_piece_and_resets(line: Line) -> None:
    await line.reader.read(100_000)
    line.reset()


@pytest.mark.parametrize("behave", [takes_nothing, takes_a_piece_and_resets])
async def test_what_is_sent_is_not_taken(is_open: Asking, transport: str, behave: Behaviour) -> None:
    async with raw_server(behave) as server:
        assert await is_open(f"http://127.0.0.1:{server.port}", transport, MUCH)
    assert server.connections == 1


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("end", [Line.reset, Line.say])
async def test_a_connection_that_was_kept_ends_over_the_next_request(
    transport: str, method: str, end: Callable[[Line], Awaitable[None] | None]
) -> None:
    async def answers_once(line: Line) -> None:
        await line.request()
        await line.say(answered())
        await line.request()
        if (said := end(line)) is not None:
            await said

    async with raw_server(answers_once) as server:
        root = f"http://127.0.0.1:{server.port}"
        async with open_client(root, watched=transport == "httpcore") as client:
            assert (await client.request(method, PATH)).is_success
            with pytest.raises(httpx.HTTPError) as caught:
                await client.request(method, PATH)
    assert type(errors.of_transport("POST /x", caught.value)) is ResponseLost
    assert (len(server.requests), server.connections) == (2, 1)
