"""A way over the loopback that can end at a port where nobody listens."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from bot.network import trusting


class Road(httpx.AsyncHTTPTransport):
    """Leads where a request wants to go, unless the next one is to be led astray."""

    def __init__(self, closed_port: int) -> None:
        super().__init__(verify=trusting())
        self._closed_port = closed_port
        self.leads_astray = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.leads_astray:
            self.leads_astray = False
            request.url = request.url.copy_with(port=self._closed_port)
        return await super().handle_async_request(request)


@contextmanager
def a_road() -> Iterator[Road]:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound, so that nobody else gets the port, and not listening
        yield Road(closed.getsockname()[1])
