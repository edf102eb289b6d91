"""How does an ASGI application come to answer on loopback, inside the caller's own event loop?"""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from starlette.types import ASGIApp
from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol


class _Droppable(H11Protocol):
    """HTTP/1.1 whose requests find `request.state.drop()`: it ends the connection without an answer."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - uvicorn's own arguments
        super().__init__(*args, **kwargs)
        self.app_state = {**self.app_state, "drop": self._drop}

    def _drop(self) -> None:
        self.transport.abort()


@asynccontextmanager
async def serving(app: ASGIApp, port: int = 0) -> AsyncIterator[str]:
    """Serve `app` on a port of 127.0.0.1, by default a free one, and yield its root, `http://127.0.0.1:PORT`.

    No signal handlers, no log configuration. At the end requests that still wait, such as long polls, are
    cancelled rather than waited for.

    Raises:
        OSError: The port is taken, or may not be used.
    """
    listener = _listener(port)
    config = Config(
        app,
        http=_Droppable,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        date_header=False,  # the provider's stand-in tells a time of its own
    )
    config.load()
    server = Server(config)
    server.lifespan = config.lifespan_class(config)
    await server.startup(sockets=[listener])
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        await _stop(server)


def _listener(port: int) -> socket.socket:
    listener = socket.socket(proto=socket.IPPROTO_TCP)  # named, so that asyncio sends small answers at once
    try:
        if port:  # one that was in use a moment ago may be used again
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen()
    except OSError:
        listener.close()
        raise
    return listener


async def _stop(server: Server) -> None:
    """Close without uvicorn's own graceful waits, which would cost each test 0.3 s."""
    for listening in server.servers:
        listening.close()
    waiting = list(server.server_state.tasks)
    for task in waiting:
        task.cancel()
    if waiting:
        await asyncio.wait(waiting, timeout=5)
    for connection in list(server.server_state.connections):
        connection.shutdown()
    await asyncio.sleep(0)  # the transports that were told to close do so in the loop's next round
    with suppress(TimeoutError):
        async with asyncio.timeout(1):
            for listening in server.servers:
                await listening.wait_closed()
