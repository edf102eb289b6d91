"""The server answers in the bot's own loop, within bounds, and ends when it is told to."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from bot.adapters.web.listening import CannotListenError, bind
from bot.adapters.web.server import WebServer
from bot.domain.bounds import REQUEST_BODY
from tests.adapters.web.served import Pages, Served, served


@pytest.fixture
def pages() -> Pages:
    return Pages()


@pytest.fixture
async def bot(pages: Pages) -> AsyncIterator[Served]:
    async with served(pages.routes) as bot:
        yield bot


async def test_pages_are_answered_and_dated_and_the_server_does_not_boast(bot: Served) -> None:
    answer = await bot.client.get("/hello")
    assert (answer.status_code, answer.text) == (200, "hello")
    assert "date" in answer.headers
    assert "server" not in answer.headers
    assert (await bot.client.get("/elsewhere")).status_code == 404


async def test_signals_stay_the_bots_own(pages: Pages) -> None:
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)]
    async with served(pages.routes) as bot:
        await bot.client.get("/hello")
        assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)] == before


async def test_who_asks_is_not_logged(bot: Served, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        ask = b"GET /hello?secret HTTP/1.1\r\nHost: secret\r\nX-Secret: secret\r\nConnection: close\r\n\r\n"
        assert b"hello" in await bot.answered(ask)
        assert (await bot.answered(b"no HTTP at all, but a secret\r\n\r\n")).startswith(b"HTTP/1.1 400 ")
    assert "secret" not in caplog.text


async def test_a_page_that_breaks_is_500_and_in_the_log(
    bot: Served, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("ERROR", logger="uvicorn.error")  # stand-ins in this process may have shut it
    answer = await bot.client.get("/broken")
    assert (answer.status_code, answer.text) == (500, "Internal Server Error")
    assert "ZeroDivisionError" in caplog.text
    assert (await bot.client.get("/hello")).status_code == 200


async def test_a_body_of_50_mb_is_refused_by_what_its_head_says(bot: Served, pages: Pages) -> None:
    head = b"POST /read HTTP/1.1\r\nHost: bot\r\nContent-Length: 50000000\r\n\r\n"
    answer = await bot.answered(head)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"connection: close" in answer.lower()
    assert pages.read == []


async def test_a_body_that_does_not_say_how_long_it_is_is_refused_as_soon_as_it_is_too_long(
    bot: Served, pages: Pages
) -> None:
    chunk = b"%x\r\n%s\r\n" % (REQUEST_BODY.limit, b"x" * REQUEST_BODY.limit)
    head = b"POST /read HTTP/1.1\r\nHost: bot\r\nTransfer-Encoding: chunked\r\n\r\n"
    reader, writer = await bot.raw(head + chunk)
    writer.write(chunk)
    assert (await asyncio.wait_for(reader.readline(), 10)).startswith(b"HTTP/1.1 413 ")
    writer.close()
    assert pages.read == []


async def test_who_sends_50_mb_all_the_same_hears_the_answer(bot: Served, pages: Pages) -> None:
    for page, status in (("/read", 413), ("/refuse", 403)):
        assert (await bot.client.post(page, content=b"x" * 50_000_000)).status_code == status
    assert pages.read == []


async def test_who_waits_to_be_asked_for_a_large_body_sends_none_of_it(bot: Served) -> None:
    head = b"POST /read HTTP/1.1\r\nHost: bot\r\nContent-Length: 50000000\r\nExpect: 100-continue\r\n\r\n"
    assert (await bot.answered(head)).startswith(b"HTTP/1.1 413 ")


async def test_a_page_that_refuses_by_the_head_does_so_whatever_follows(bot: Served) -> None:
    head = b"POST /refuse HTTP/1.1\r\nHost: bot\r\nContent-Length: 50000000\r\n\r\n"
    assert (await bot.answered(head)).startswith(b"HTTP/1.1 403 ")


async def test_a_connection_is_used_again(bot: Served) -> None:
    ask = b"GET /hello HTTP/1.1\r\nHost: bot\r\n\r\n"
    last = b"GET /hello HTTP/1.1\r\nHost: bot\r\nConnection: close\r\n\r\n"
    assert (await bot.answered(ask + ask + last)).count(b"hello") == 3


async def test_who_goes_in_the_middle_leaves_no_trace_but_the_end(
    bot: Served, pages: Pages, caplog: pytest.LogCaptureFixture
) -> None:
    _, writer = await bot.raw(b"POST /read HTTP/1.1\r\nHost: bot\r\nContent-Length: 10\r\n\r\nhalf")
    writer.close()
    await writer.wait_closed()
    assert (await bot.client.get("/hello")).status_code == 200
    assert pages.read == []
    assert "Traceback" not in caplog.text


async def test_what_is_under_way_is_finished_when_it_ends(bot: Served, pages: Pages) -> None:
    asking = asyncio.create_task(bot.client.get("/slow"))
    await pages.begun.wait()
    draining = asyncio.create_task(bot.server.drain(10))
    await asyncio.sleep(0)
    with pytest.raises(httpx.ConnectError):
        await httpx.AsyncClient(trust_env=False).get(f"http://127.0.0.1:{bot.port}/hello")
    pages.goes_on.set()
    assert (await asking).text == "at last"
    await draining


async def test_what_takes_too_long_is_cut_off_when_it_ends_and_no_address_is_logged(
    bot: Served, pages: Pages, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    asking = asyncio.create_task(bot.client.get("/slow/signed-address"))
    await pages.begun.wait()
    await bot.server.drain(0.01)
    with contextlib.suppress(httpx.HTTPError):
        assert (await asking).status_code == 500
    assert pages.was_cut_off.is_set()
    assert "a request for /slow was cut off" in caplog.text
    assert not [one for one in caplog.records if one.name.startswith("bot.") and "signed" in one.getMessage()]


async def test_idle_connections_keep_nobody(bot: Served) -> None:
    reader, writer = await bot.raw(b"")
    await bot.client.get("/hello")
    await bot.server.drain(10)
    assert await asyncio.wait_for(reader.read(), 10) == b""
    writer.close()


@pytest.fixture
def taken() -> Iterator[int]:
    """A port at which somebody listens."""
    with asyncio.Runner() as runner:
        listener = runner.run(bind("127.0.0.1", 0))
    with listener:
        listener.listen()
        yield listener.getsockname()[1]


async def test_a_port_that_is_taken_is_one_line(taken: int) -> None:
    with pytest.raises(CannotListenError) as told:
        await bind("127.0.0.1", taken)
    expected = f"HTTP_HOST, HTTP_PORT: nobody can listen at 127.0.0.1:{taken}: Address already in use"
    assert str(told.value) == expected


@pytest.mark.parametrize("host", ["192.0.2.1", "no.such.host.invalid"])
async def test_an_address_of_another_machine_is_one_line_too(host: str) -> None:
    with pytest.raises(CannotListenError, match=f"nobody can listen at {host}:0: "):
        await bind(host, 0)


async def test_a_port_that_somebody_takes_before_we_listen_ends_the_service() -> None:
    first, second = await bind("127.0.0.1", 0), None
    try:
        second = await bind("127.0.0.1", first.getsockname()[1])
        second.listen()
        with pytest.raises(CannotListenError, match="Address already in use"):
            await WebServer(first, []).run()
    finally:
        first.close()
        if second is not None:
            second.close()


async def test_a_name_of_this_machine_is_an_address() -> None:
    with await bind("localhost", 0) as listener:
        assert listener.getsockname()[0] in {"127.0.0.1", "::1"}
