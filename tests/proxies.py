"""A proxy on loopback: whatever host it is asked for, it reaches the same port of this machine."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass(slots=True, kw_only=True)
class Proxy:
    """One that runs."""

    port: int
    asked_for: list[tuple[str, int]] = field(default_factory=list)
    """Hosts and ports, in the order of the connections."""


@asynccontextmanager
async def socks(*, password: bytes | None = None, greeting: bytes | None = None) -> AsyncIterator[Proxy]:
    """A SOCKS5 proxy that reaches 127.0.0.1 at the port that it is asked for.

    Args:
        password: It wants this one, of anybody.
        greeting: Said instead of what a proxy says; empty: it says nothing, and waits.
    """
    proxy = Proxy(port=0)
    silent = asyncio.Event()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, count = await reader.readexactly(2)
        await reader.readexactly(count)
        if greeting is not None:
            writer.write(greeting)
            await (writer.drain() if greeting else silent.wait())
            return
        writer.write(b"\x05\x02" if password else b"\x05\x00")
        if password:
            await reader.readexactly(1)
            _name = await reader.readexactly((await reader.readexactly(1))[0])
            said = await reader.readexactly((await reader.readexactly(1))[0])
            writer.write(b"\x01\x00" if said == password else b"\x01\x01")
            if said != password:
                return
        _, _, _, kind = await reader.readexactly(4)
        length = {1: 4, 4: 16}.get(kind) or (await reader.readexactly(1))[0]
        host = (await reader.readexactly(length)).decode("latin-1")
        port = int.from_bytes(await reader.readexactly(2))
        proxy.asked_for.append((host, port))
        writer.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        await _join(reader, writer, port)

    async with _listening(talk) as proxy.port:
        yield proxy


@asynccontextmanager
async def _listening(talk: Talk) -> AsyncIterator[int]:
    tasks: set[asyncio.Task[None]] = set()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await talk(reader, writer)
        except (asyncio.IncompleteReadError, OSError, asyncio.CancelledError):
            pass  # whoever asked has gone, or the test has ended
        finally:
            tasks.discard(task)
            writer.close()

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _join(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
    there, back = await asyncio.open_connection("127.0.0.1", port)

    async def pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while data := await source.read(65_536):
            target.write(data)
            await target.drain()
        target.close()

    try:
        await asyncio.gather(pass_on(reader, back), pass_on(there, writer))
    finally:
        back.close()
