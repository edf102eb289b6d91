import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.cluster.silent_proxy import SilentProxy


@asynccontextmanager
async def echo() -> AsyncIterator[int]:
    """A server that says again what it hears; the port."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(1000):
            writer.write(data)
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


@pytest.fixture
async def proxy() -> AsyncIterator[SilentProxy]:
    async with echo() as port, SilentProxy.before(port) as proxy:
        yield proxy


async def heard(reader: asyncio.StreamReader) -> bytes | None:
    """What has come by now; None: nothing."""
    try:
        return await asyncio.wait_for(reader.read(1000), 0.1)
    except TimeoutError:
        return None


async def test_what_is_said_goes_there_and_back(proxy: SilentProxy) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    writer.write(b"hello")
    assert await reader.readexactly(5) == b"hello"
    writer.close()


async def test_the_end_goes_through_as_well(proxy: SilentProxy) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    writer.write(b"bye")
    writer.write_eof()
    assert await reader.read() == b"bye"
    writer.close()


async def test_nothing_comes_through_while_it_is_cut_and_all_of_it_afterwards(proxy: SilentProxy) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    writer.write(b"one")
    assert await reader.readexactly(3) == b"one"
    proxy.cut()
    writer.write(b"two")
    assert await heard(reader) is None
    proxy.mend()
    assert await reader.readexactly(3) == b"two"
    writer.close()


async def test_who_connects_while_it_is_cut_hears_nothing_until_it_is_mended(proxy: SilentProxy) -> None:
    proxy.cut()
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    writer.write(b"there?")
    assert await heard(reader) is None
    proxy.mend()
    assert await reader.readexactly(6) == b"there?"
    writer.close()


async def test_who_leaves_while_it_is_cut_is_missed_only_afterwards() -> None:
    come, gone = asyncio.Event(), asyncio.Event()

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        come.set()
        await reader.read()
        gone.set()
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    async with server, SilentProxy.before(server.sockets[0].getsockname()[1]) as proxy:
        _, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
        await come.wait()
        proxy.cut()
        writer.close()
        await writer.wait_closed()
        assert not gone.is_set()
        proxy.mend()
        await gone.wait()


async def test_a_break_is_heard_at_once(proxy: SilentProxy) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    writer.write(b"hello")
    assert await reader.readexactly(5) == b"hello"
    proxy.break_off()
    assert await reader.read() == b""
    writer.close()
