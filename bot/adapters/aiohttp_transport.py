"""What httpx asks goes out by aiohttp: a fifth of the work that httpx's own transport makes of it.

What goes wrong keeps the meaning that httpx gives it; see `aiohttp_errors`. No request is made a second time.
"""

import asyncio
import select
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Final, cast
from weakref import WeakSet

import aiohttp
import httpx
from aiohttp.abc import AbstractStreamWriter
from aiohttp.client_proto import ResponseHandler
from aiohttp.connector import Connection
from yarl import URL

from bot.adapters.aiohttp_errors import FOREIGN, meaning
from bot.domain.bounds import HEADER, HEADERS

PIECE_BYTES: Final = 32 * 1024
"""Of what is sent: this much fits into the buffers on the way; of what is longer each piece is timed."""

_SCHEMES: Final = frozenset({"http", "https"})
_ADDED: Final = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
"""Headers that aiohttp would add where httpx has none."""


class AiohttpTransport(httpx.AsyncBaseTransport):
    """A transport that follows no redirect, keeps no cookie, unpacks nothing and reads no variable.

    Args:
        context: Whom TLS trusts; it is told that HTTP/1.1 will be spoken.
        limits: `max_connections` and `keepalive_expiry`; idle ones count with the others.
    """

    def __init__(self, context: ssl.SSLContext, limits: httpx.Limits) -> None:
        context.set_alpn_protocols(["http/1.1"])
        self._context = context
        self._kept_seconds = limits.keepalive_expiry
        self._room = asyncio.Semaphore(limits.max_connections or 100)
        self._used: WeakSet[ResponseHandler] = WeakSet()
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """As the library does it; see above for what is raised.

        Raises:
            httpx.UnsupportedProtocol: It is no HTTP; or whoever asks wants to look at the connection, which
                could not be shown.
        """
        if request.url.scheme not in _SCHEMES or not request.url.host:
            raise httpx.UnsupportedProtocol("no address of HTTP")
        if "trace" in request.extensions:
            raise httpx.UnsupportedProtocol("a connection that is to be looked at")
        times: Mapping[str, float | None] = request.extensions.get("timeout") or {}
        await self._enter(times.get("pool"))
        try:
            answer = await self._ask(request, times)
        except BaseException:
            self._room.release()
            raise
        return httpx.Response(
            answer.status,
            headers=list(answer.raw_headers),
            stream=_Body(answer, self._room.release),
            extensions={"http_version": b"HTTP/1.1", "reason_phrase": _as_it_came(answer.reason)},
        )

    async def aclose(self) -> None:
        """Close all connections; another request would open new ones, as with the library's own."""
        session, self._session = self._session, None
        for protocol in list(self._used):
            protocol.abort()
        if session is not None:
            await session.close()

    async def _enter(self, seconds: float | None) -> None:
        """Take one of the places.

        Raises:
            httpx.PoolTimeout: None became free in time.
        """
        try:
            async with asyncio.timeout(seconds if self._room.locked() else None):
                await self._room.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("all connections are in use") from None

    async def _ask(self, request: httpx.Request, times: Mapping[str, float | None]) -> aiohttp.ClientResponse:
        session = self._opened()
        headers = [
            (name.decode(), value.decode())
            for name, value in request.headers.raw
            if name.lower() != b"transfer-encoding"  # aiohttp says so itself where it does not know a length
        ]
        address = URL(f"{request.url.scheme}://{request.url.netloc.decode()}{_target(request)}", encoded=True)
        patience = aiohttp.ClientTimeout(
            connect=times.get("connect"), sock_connect=times.get("connect"), sock_read=times.get("read")
        )
        try:
            async with asyncio.timeout(None) as limit:
                while True:
                    upload = _Upload(request, limit, times.get("write"))
                    try:
                        return await session.request(
                            request.method,
                            address,
                            headers=headers,
                            data=upload.content,
                            allow_redirects=False,
                            timeout=patience,
                        )
                    except _ConnectionEndedError:
                        continue  # nothing was written; there are only so many that were kept
                    finally:
                        upload.is_timed = False
        except FOREIGN as error:
            is_ours = type(error) is TimeoutError
            raise (httpx.WriteTimeout("nobody takes it") if is_ours else meaning(error)) from None

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    ssl=self._context,
                    limit=0,  # we count ourselves, so as to know what was waited for
                    keepalive_timeout=self._kept_seconds,
                    resolver=aiohttp.ThreadedResolver(),
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=False,
                skip_auto_headers=_ADDED,
                timeout=aiohttp.ClientTimeout(),
                max_field_size=HEADER.limit,
                max_headers=HEADERS.limit,
                request_class=_Request,
                middlewares=(self._once,),
            )
        return self._session

    async def _once(
        self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        """Raise what aiohttp would otherwise take for a reason to ask once more."""
        asking = cast("_Request", request)
        asking.used = self._used
        try:
            return await handler(request)
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            asking.give_up()
            raise meaning(error) from None
        except BaseException:
            asking.give_up()
            raise


class _ConnectionEndedError(Exception):
    """A connection that was kept has ended before anything was written to it."""


class _Request(aiohttp.ClientRequest):
    """Looks at a connection that was kept before it is written to it.

    The loop may not have come to hear of its end, or of something that nobody asked for.
    """

    used: WeakSet[ResponseHandler]
    """The connections that have carried a request."""
    way: asyncio.WriteTransport | None = None
    """The one of this request, when it has been written to."""

    async def send(self, conn: Connection) -> aiohttp.ClientResponse:
        """As the library does it.

        Raises:
            _ConnectionEndedError: The connection cannot be used any more.
        """
        protocol = cast("ResponseHandler", conn.protocol)
        if protocol in self.used and _has_ended(protocol):
            raise _ConnectionEndedError
        self.used.add(protocol)
        self.way = protocol.transport
        return await super().send(conn)

    async def write_bytes(
        self, writer: AbstractStreamWriter, conn: Connection, content_length: int | None = None
    ) -> None:
        """As the library does it, but what nobody takes is not kept for them."""
        try:
            await super().write_bytes(writer, conn, content_length)
        except BaseException:
            self.give_up()
            raise

    def give_up(self) -> None:
        """End the connection; closing it would wait until all that was written is taken."""
        if self.way is not None:
            self.way.abort()


def _has_ended(protocol: ResponseHandler) -> bool:
    if protocol.should_close or not protocol.is_connected():
        return True
    poll = select.poll()
    poll.register(cast("asyncio.Transport", protocol.transport).get_extra_info("socket"), select.POLLIN)
    return bool(poll.poll(0))


class _Upload:
    """What goes along with a request; of what does not fit into the buffers on the way, each piece is timed.

    aiohttp would wait for ever for somebody to take it.
    """

    def __init__(self, request: httpx.Request, limit: asyncio.Timeout, seconds: float | None) -> None:
        self._stream = request.stream
        self._limit = limit
        self._seconds = seconds
        self.is_timed = True
        """Not any more when an answer has come."""
        whole = request.content if isinstance(request.stream, httpx.ByteStream) else None
        self.content: bytes | _Upload | None = self
        """As aiohttp takes it."""
        if whole is not None and len(whole) <= PIECE_BYTES:
            self.content = whole or None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        loop = asyncio.get_running_loop()
        async for part in cast("httpx.AsyncByteStream", self._stream):
            for at in range(0, len(part), PIECE_BYTES):
                self._wait_until(None if self._seconds is None else loop.time() + self._seconds)
                yield part[at : at + PIECE_BYTES]
        self._wait_until(None)

    def _wait_until(self, moment: float | None) -> None:
        if self.is_timed and not self._limit.expired():
            self._limit.reschedule(moment)


class _Body(httpx.AsyncByteStream):
    """What comes of an answer, as it comes."""

    def __init__(self, answer: aiohttp.ClientResponse, leave: Callable[[], None]) -> None:
        self._answer = answer
        self._leave: Callable[[], None] | None = leave

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._answer.content.iter_any():
                yield piece
        except FOREIGN as error:
            raise meaning(error) from None

    async def aclose(self) -> None:
        """Let go of the connection: it is kept if all of the answer has come, and closed otherwise."""
        leave, self._leave = self._leave, None
        if leave is not None:
            if (connection := self._answer.connection) is not None and connection.transport is not None:
                connection.transport.abort()
            self._answer.close()
            leave()


def _target(request: httpx.Request) -> str:
    return request.url.raw_path.decode()


def _as_it_came(reason: str | None) -> bytes:
    return (reason or "").encode(errors="surrogateescape")
