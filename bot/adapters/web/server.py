"""uvicorn in the bot's own event loop, as one of its services: signals, logs and the end stay the bot's."""

import asyncio
import logging
import socket
from collections.abc import Sequence
from http import HTTPStatus
from typing import Final

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from uvicorn import Config, Server

from bot.adapters.web.bounds import Bounded
from bot.adapters.web.listening import CannotListenError
from bot.adapters.web.protocol import BoundedProtocol
from bot.domain.bounds import REQUEST_HEAD

KEEP_ALIVE_SECONDS: Final = 75
"""Seconds for which an idle connection stays: longer than proxies keep theirs, so that the proxy ends it."""
TICK_SECONDS: Final = 1.0
"""Seconds between two looks at the clock for the `Date` of the answers."""

_log = logging.getLogger(__name__)


class WebServer:
    """Serves these pages at a socket that is bound, from `run` to `drain`."""

    def __init__(self, listener: socket.socket, routes: Sequence[BaseRoute]) -> None:
        app = Starlette(routes=list(routes), exception_handlers={ClientDisconnect: _nobody_there})
        config = Config(
            Bounded(app),
            http=BoundedProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
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
        address, port, *_ = self._listener.getsockname()
        await self._server.on_tick(0)
        try:
            await self._server.startup(sockets=[self._listener])
        except OSError as error:
            raise CannotListenError(f"{address}:{port}", error) from error
        _log.info("listening at %s, port %d", address, port)
        while True:
            await asyncio.sleep(TICK_SECONDS)
            await self._server.on_tick(0)

    async def drain(self, seconds: float) -> None:
        """Take no more, give what is under way so many seconds, then cut it off."""
        for listening in self._server.servers:
            listening.close()
        for connection in list(self._server.server_state.connections):
            connection.shutdown()
        left = set(self._server.server_state.tasks)
        if left:
            _, left = await asyncio.wait(left, timeout=seconds)
        for connection in list(self._server.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)  # the connections are told
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)


async def _nobody_there(_: Request, __: Exception) -> Response:
    """Whoever asked has gone in the middle; the answer reaches nobody."""
    return Response(status_code=HTTPStatus.BAD_REQUEST)
