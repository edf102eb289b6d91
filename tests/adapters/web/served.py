"""The real server on a free port, and pages that show what reaches them."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus

import httpx
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.adapters.web.listening import bind
from bot.adapters.web.server import WebServer


@dataclass
class Pages:
    """Pages of all kinds."""

    read: list[int] = field(default_factory=list)
    """Bytes of each body that was read as a whole."""
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    goes_on: asyncio.Event = field(default_factory=asyncio.Event)
    was_cut_off: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def routes(self) -> list[BaseRoute]:
        return [
            Route("/hello", self._hello),
            Route("/read", self._read, methods=["POST"]),
            Route("/refuse", self._refuse, methods=["POST"]),
            Route("/slow", self._slow),
            Route("/slow/{rest}", self._slow),
            Route("/broken", self._broken),
        ]

    async def _hello(self, _: Request) -> Response:
        return PlainTextResponse("hello")

    async def _read(self, request: Request) -> Response:
        self.read.append(len(await request.body()))
        return Response()

    async def _refuse(self, _: Request) -> Response:
        return Response(status_code=HTTPStatus.FORBIDDEN, headers={"Connection": "close"})

    async def _slow(self, _: Request) -> Response:
        self.begun.set()
        try:
            await self.goes_on.wait()
        except asyncio.CancelledError:
            self.was_cut_off.set()
            raise
        return PlainTextResponse("at last")

    async def _broken(self, _: Request) -> Response:
        raise ZeroDivisionError


@dataclass(frozen=True)
class Served:
    """A server that runs."""

    server: WebServer
    running: asyncio.Task[None]
    port: int
    client: httpx.AsyncClient

    async def raw(self, content: bytes) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection on which this was sent."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(content)
        await writer.drain()
        return reader, writer

    async def answered(self, content: bytes) -> bytes:
        """All that comes back until the connection is closed."""
        reader, writer = await self.raw(content)
        try:
            async with asyncio.timeout(10):
                return await reader.read()
        finally:
            writer.close()


@contextlib.asynccontextmanager
async def served(routes: Sequence[BaseRoute]) -> AsyncIterator[Served]:
    """These pages, until the end."""
    listener = await bind("127.0.0.1", 0)
    port = listener.getsockname()[1]
    server = WebServer(listener, routes)
    running = asyncio.create_task(server.run())
    async with httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=10, limits=httpx.Limits()
    ) as client:
        await asyncio.sleep(0)  # it listens in its first step
        try:
            yield Served(server, running, port, client)
        finally:
            await server.drain(0)
            running.cancel()
            await asyncio.wait([running])
            listener.close()
