"""Servers on loopback that behave as servers should not, by the bytes."""

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

IDENTITY: Final = Path(__file__).with_name("localhost.pem")
"""Key and certificate of a host that only these tests trust."""


@dataclass(slots=True)
class RawServer:
    """One that runs."""

    port: int = 0
    requests: list[bytes] = field(default_factory=list)
    """What came, each with its body, as far as it was read."""
    connections: int = 0
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    """A client has hung up."""
    _tasks: "set[asyncio.Task[None]]" = field(default_factory=set)


@dataclass(slots=True)
class Line:
    """A connection, as the server has it."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    server: RawServer

    async def request(self) -> bytes:
        """Wait for a whole one.

        Raises:
            EOFError: None comes any more.
        """
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = next(
            (int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if b"content-length:" in line),
            0,
        )
        whole = head + await self.reader.readexactly(length)
        self.server.requests.append(whole)
        return whole

    async def say(self, *parts: bytes) -> None:
        self.writer.write(b"".join(parts))
        await self.writer.drain()

    def reset(self) -> None:
        """End it with RST, as of a process that has died or a middlebox that has forgotten."""
        held: socket.socket = self.writer.get_extra_info("socket")
        held.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def until_the_end(self) -> None:
        """Wait until the client hangs up, in whatever way."""
        with suppress(OSError):
            while await self.reader.read(65_536):
                pass
        self.server.ended.set()


Behaviour = Callable[[Line], Awaitable[None]]


@asynccontextmanager
async def raw_server(behave: Behaviour, *, tls: bool = False) -> AsyncIterator[RawServer]:
    """Behave so with every connection; it is closed where that ends."""
    server = RawServer()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        server._tasks.add(task)  # noqa: SLF001 - its own
        server.connections += 1
        try:
            await behave(Line(reader, writer, server))
        except (EOFError, OSError, asyncio.CancelledError):
            pass  # whoever asked has gone, or the test has ended
        finally:
            server._tasks.discard(task)  # noqa: SLF001 - its own
            writer.close()

    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    listener.bind(("127.0.0.1", 0))
    context = None
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(IDENTITY)
        context.set_alpn_protocols(["h2", "http/1.1"])
    listening = await asyncio.start_server(accept, sock=listener, ssl=context)
    server.port = listener.getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for task in list(server._tasks):  # noqa: SLF001 - its own
            task.cancel()
        await asyncio.gather(*server._tasks, return_exceptions=True)  # noqa: SLF001 - its own


def answered(body: bytes = b"{}", *, more: bytes = b"") -> bytes:
    """A whole answer."""
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n%s\r\n" % (len(body), more) + body


def root_of(port: int) -> str:
    """Of a server on loopback."""
    return f"http://127.0.0.1:{port}"
