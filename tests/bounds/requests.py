"""How much whoever asks our own server may bring, how slowly, and how many of them at once."""

import asyncio
from collections.abc import AsyncIterator
from typing import Final

from starlette.applications import Starlette
from uvicorn import Config
from uvicorn.server import ServerState

from bot.adapters.web.bounds import Bounded
from bot.adapters.web.protocol import BoundedProtocol
from bot.adapters.web.server import KEEP_ALIVE_SECONDS
from bot.domain import bounds
from tests.adapters.web.served import Pages, served
from tests.bounds.table import Trials, awaited
from tests.virtual_time import after, in_no_time

TRIALS: Final = Trials()


@TRIALS.of("REQUEST_BODY")
@awaited
async def body() -> None:
    pages, limit = Pages(), bounds.REQUEST_BODY.limit
    async with served(pages.routes) as bot:
        assert (await bot.client.post("/read", content=b"x" * limit)).status_code == 200
        assert (await bot.client.post("/read", content=b"x" * (limit + 1))).status_code == 413
        for content in ([b"x" * limit], [b"x" * limit, b"x"]):
            assert (await bot.client.post("/read", content=_pieces(content))).status_code == (
                200 if len(content) == 1 else 413
            )
    assert pages.read == [limit, limit]


async def _pieces(content: list[bytes]) -> AsyncIterator[bytes]:
    for piece in content:
        yield piece


@TRIALS.of("REQUEST_HEAD")
@awaited
async def head() -> None:
    limit = bounds.REQUEST_HEAD.limit

    async def asked(size: int) -> int:
        usual = {"host": "bot", "connection": "close"}
        fill = size - sum(len(name) + len(value) for name, value in usual.items()) - len("x")
        lines = [f"{name}: {value}" for name, value in {**usual, "x": "y" * fill}.items()]
        request = "\r\n".join(["GET /hello HTTP/1.1", *lines, "", ""]).encode()
        async with served(Pages().routes) as bot:
            return int((await bot.answered(request)).split()[1])

    assert [await asked(limit), await asked(limit + 1), await asked(2 * limit)] == [200, 431, 431]


class Line(asyncio.Transport):
    """A connection that leads nowhere."""

    def __init__(self, protocol: BoundedProtocol) -> None:
        super().__init__()
        self.protocol = protocol
        self.written = b""
        self.is_cut = False
        protocol.connection_made(self)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += bytes(data)

    def is_closing(self) -> bool:
        return self.is_cut

    def close(self) -> None:
        self.abort()

    def abort(self) -> None:
        if not self.is_cut:
            self.is_cut = True
            self.protocol.connection_lost(None)

    def pause_reading(self) -> None:
        """Nobody sends but the test."""

    def resume_reading(self) -> None:
        """The same."""


class Switchboard:
    """Connections to one server."""

    def __init__(self) -> None:
        self._config = Config(
            Bounded(Starlette(routes=Pages().routes)),
            log_config=None,
            ws="none",
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
        )
        self._state = ServerState()

    def line(self) -> Line:
        loop = asyncio.get_running_loop()
        return Line(BoundedProtocol(self._config, self._state, app_state={}, _loop=loop))


@TRIALS.of("REQUEST_TIME")
@in_no_time
async def time() -> None:
    limit, switchboard = bounds.REQUEST_TIME.limit, Switchboard()
    silent, slow_head, slow_body, unread, quick = (switchboard.line() for _ in range(5))
    slow_body.protocol.data_received(b"POST /read HTTP/1.1\r\nHost: bot\r\nContent-Length: 100\r\n\r\n")
    unread.protocol.data_received(b"GET /hello HTTP/1.1\r\nHost: bot\r\nContent-Length: 100\r\n\r\n")
    quick.protocol.data_received(b"GET /hello HTTP/1.1\r\nHost: bot\r\n\r\n")
    for letter in b"GET /":
        slow_head.protocol.data_received(bytes([letter]))
        slow_body.protocol.data_received(b"x")
        await after((limit - 1) / 5)
    lines = (silent, slow_head, slow_body, unread, quick)
    assert [line.is_cut for line in lines] == [False] * 5
    await after(1.5)
    assert [line.is_cut for line in lines] == [True, True, True, True, False]
    assert b"hello" in quick.written
    quick.protocol.data_received(b"GET /hello HTTP/1.1\r\n")
    await after(limit + 1)
    assert quick.is_cut


@TRIALS.of("ANSWER_TIME")
@in_no_time
async def answer() -> None:
    limit, switchboard = bounds.ANSWER_TIME.limit, Switchboard()
    slow, slower, gone = (switchboard.line() for _ in range(3))
    for line in (slow, slower, gone):
        line.protocol.data_received(b"GET /hello HTTP/1.1\r\nHost: bot\r\n\r\n")
        line.protocol.pause_writing()
    gone.close()
    await after(KEEP_ALIVE_SECONDS - 1)
    for line in (slow, slower):  # uvicorn would close what is idle, which these are not
        line.protocol.data_received(b"GET")
        line.protocol.data_received(b" /slow HTTP/1.1\r\nHost: bot\r\n\r\n")
    await after(limit - KEEP_ALIVE_SECONDS)
    assert not slower.is_cut
    slow.protocol.resume_writing()
    await after(2)
    assert (slow.is_cut, slower.is_cut) == (False, True)
    slow.close()


@TRIALS.of("REQUEST_CONNECTIONS")
@in_no_time
async def connections() -> None:
    switchboard = Switchboard()
    lines = [switchboard.line() for _ in range(bounds.REQUEST_CONNECTIONS.limit)]
    assert switchboard.line().is_cut
    assert not any(line.is_cut for line in lines)
    lines[0].close()
    assert not switchboard.line().is_cut
    for line in lines:
        line.close()
