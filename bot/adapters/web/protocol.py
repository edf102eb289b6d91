"""A connection, with a time for each request and a number of such at once.

uvicorn itself waits for a slow sender for ever, and takes any number of connections. It also closes a
connection at once when it has answered before it was sent all: then the system tells the other side of a
reset, and the answer is lost on the way. Here, as nginx does it, what still comes is thrown away for a
moment.
"""

import asyncio
import contextlib
from typing import Any, Final, cast

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.domain.bounds import ANSWER_TIME, REQUEST_CONNECTIONS, REQUEST_TIME

_OWED: Final = frozenset({h11.IDLE, h11.SEND_BODY})
"""What the other side still has to send its request in."""
LINGER_SECONDS: Final = 2.0
"""For which what still comes is thrown away behind an answer."""


class _Lingering:
    """The connection as uvicorn sees it: closed as soon as it says so; for the other side a moment later."""

    def __init__(self, transport: asyncio.Transport, connection: h11.Connection) -> None:
        self._transport = transport
        self._connection = connection
        self._is_lingering = False

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a transport has
        return getattr(self._transport, name)

    def is_closing(self) -> bool:
        """Whether nothing of what comes is of use any more."""
        return self._is_lingering or self._transport.is_closing()

    def close(self) -> None:
        """Say that nothing more comes from us; where all has come from them, that is the end."""
        if self.is_closing() or self._connection.their_state is not h11.SEND_BODY:
            self._transport.close()
            return
        self._is_lingering = True
        self._transport.write_eof()
        self._transport.resume_reading()
        asyncio.get_running_loop().call_later(LINGER_SECONDS, self._transport.abort)


class BoundedProtocol(H11Protocol):
    """HTTP/1.1 for those who send what they have begun."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - uvicorn's own arguments
        super().__init__(*args, **kwargs)
        self.access_log = False  # else whatever hears all logs would hear that one too
        self._deadline: asyncio.TimerHandle | None = None
        self._answer_deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn does
        super().connection_made(transport)
        self.transport = cast("asyncio.Transport", _Lingering(transport, self.conn))
        if len(self.connections) > REQUEST_CONNECTIONS.limit:
            transport.abort()
        else:
            self._wait()

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        super().data_received(data)
        if self.conn.their_state in _OWED:
            self._wait()
        else:
            self._wait_no_more()

    def pause_writing(self) -> None:
        super().pause_writing()
        if self._answer_deadline is None:
            self._answer_deadline = self.loop.call_later(ANSWER_TIME.limit, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._is_taken()

    def connection_lost(self, exc: Exception | None) -> None:
        self._wait_no_more()
        self._is_taken()
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

    def _is_taken(self) -> None:
        if self._answer_deadline is not None:
            self._answer_deadline.cancel()
            self._answer_deadline = None
