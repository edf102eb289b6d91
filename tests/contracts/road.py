"""A way over the loopback, by either transport, that can end at a port where nobody listens."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import httpx

from bot.adapters.http_clients import client_options
from bot.network import Network

TRANSPORTS: Final = ("aiohttp", "httpcore")
"""The usual one, and the one for proxies and for what looks at its connections."""


def a_transport(name: str) -> httpx.AsyncBaseTransport:
    """The one of `TRANSPORTS` as the bot makes it."""
    transport: httpx.AsyncBaseTransport = client_options(Network(), watched=name == "httpcore")["transport"]
    return transport


class Road(httpx.AsyncBaseTransport):
    """Leads where a request wants to go, unless the next one is to be led astray."""

    def __init__(self, transport: httpx.AsyncBaseTransport, closed_port: int) -> None:
        self._transport = transport
        self._closed_port = closed_port
        self.leads_astray = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.leads_astray:
            self.leads_astray = False
            request.url = request.url.copy_with(port=self._closed_port)
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        await self._transport.aclose()


@contextmanager
def a_road(transport: str) -> Iterator[Road]:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound, so that nobody else gets the port, and not listening
        yield Road(a_transport(transport), closed.getsockname()[1])
