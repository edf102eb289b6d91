"""uvicorn in the bot's own event loop, as one of its services: signals, logs and the end stay the bot's.

uvicorn waits for a slow sender for ever, and for any number of connections. Here a request has its time, its
size, and there are so many connections at once; see `bot.domain.bounds`.
"""

import asyncio
import contextlib
import socket
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Final

import h11
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.adapters.web.bounds import Bounded
from bot.adapters.web.listening import CannotListenError
from bot.domain.bounds import REQUEST_CONNECTIONS, REQUEST_HEAD, REQUEST_TIME

KEEP_ALIVE_SECONDS: Final = 75
"""Seconds for which an idle connection stays: longer than proxies keep theirs, so that the proxy ends it."""
TICK_SECONDS: Final = 1.0
"""Seconds between two looks at the clock for the `Date` of the answers."""
_OWED: Final = frozenset({h11.IDLE, h11.SEND_BODY})
"""What the other side still has to send its request in."""


class WebServer:
    """Serves these pages at a socket that is bound, from `run` to `drain`."""

    def __init__(self, listener: socket.socket, routes: Sequence[BaseRoute]) -> None:
        app = Starlette(routes=list(routes), exception_handlers={ClientDisconnect: _nobody_there})
        config = Config(
            Bounded(app),
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            h11_max_incomplete_event_size=2 * REQUEST_HEAD.limit,  # with all that stands between the headers
        )
        config.load()
        self._listener = listener
        self._server = Server(config)
        self._server.lifespan = config.lifespan_class(config)
        self._server.servers = []

    async def run(self) -> None:
        """Answer whoever asks, until cancelled.

        Raises:
            CannotListenError: Another process has taken the port meanwhile.
        """
        await self._server.on_tick(0)
        try:
            await self._server.startup(sockets=[self._listener])
        except OSError as error:
            address, port, *_ = self._listener.getsockname()
            raise CannotListenError(f"{address}:{port}", error) from error
        while True:
            await asyncio.sleep(TICK_SECONDS)
            await self._server.on_tick(0)

    async def drain(self, seconds: float) -> None:
        """Take no more, give what is under way so many seconds, then cut it off."""
        for listening in self._server.servers:
            listening.close()
        for connection in list(self._server.server_state.connections):
            connection.shutdown()
        if under_way := set(self._server.server_state.tasks):
            _, left = await asyncio.wait(under_way, timeout=seconds)
            for task in left:
                task.cancel()
        for connection in list(self._server.server_state.connections):
            connection.transport.abort()


class _Protocol(H11Protocol):
    """HTTP/1.1 for those who send what they have begun."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - uvicorn's own arguments
        super().__init__(*args, **kwargs)
        self._deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn does
        super().connection_made(transport)
        if len(self.connections) > REQUEST_CONNECTIONS.limit:
            transport.abort()
        else:
            self._wait()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.their_state in _OWED:
            self._wait()
        else:
            self._wait_no_more()

    def connection_lost(self, exc: Exception | None) -> None:
        self._wait_no_more()
        with contextlib.suppress(h11.LocalProtocolError):  # where uvicorn has said goodbye already
            super().connection_lost(exc)

    def _wait(self) -> None:
        """From now on, if it does not already: a drop now and then does not make it longer."""
        if self._deadline is None:
            self._deadline = self.loop.call_later(REQUEST_TIME.limit, self.transport.abort)

    def _wait_no_more(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None


async def _nobody_there(_: Request, __: Exception) -> Response:
    """Whoever asked has gone in the middle; the answer reaches nobody."""
    return Response(status_code=HTTPStatus.BAD_REQUEST)
