"""HTTP clients for the outside, by the ways out that the operator has set, and no others.

They belong to no adapter: whatever is asked of the web, of the provider and of Telegram goes by these. All of
them ask for answers that are not packed, and take no others: a few bytes may unpack to gigabytes.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final, Protocol, cast

import httpx

from bot.adapters.aiohttp_transport import AiohttpTransport
from bot.adapters.lean_client import LeanClient
from bot.network import Network, trusting

DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20)
"""The library's own."""
TIMEOUT: Final = httpx.Timeout(connect=10.0, read=30.0, write=10.0, pool=10.0)
"""Of a request that names none."""
PATIENCE: Final = 10.0
"""Seconds for a proxy's greeting where the request names none."""
_PORTS: Final = {"http": 80, "https": 443}
_UNPACKED: Final = {"Accept-Encoding": "identity"}
_HEAD_BYTES: Final = 1_024
"""Bytes that are kept of what is given up."""


class AsyncClosable(Protocol):
    """A connection below the client."""

    async def aclose(self) -> None:
        """Close it."""


class UnusableNetworkError(Exception):
    """A client cannot be made by what the operator has set; the text names the variables."""


class TooLongError(httpx.RemoteProtocolError):
    """An answer is longer than it may be; the rest of it was not read."""

    def __init__(self, head: bytes) -> None:
        super().__init__("the answer is too long")
        self.head = head
        """How it begins."""


def check_unpacked(response: httpx.Response) -> None:
    """Refuse what came packed, though nobody asked for that.

    Raises:
        httpx.DecodingError: It is.
    """
    if response.headers.get("Content-Encoding", "").strip().casefold() not in ("", "identity"):
        raise httpx.DecodingError("the answer is packed, though nobody asked for that")


async def read_unpacked(response: httpx.Response, max_bytes: int) -> bytes:
    """The body of an answer as it came; the answer is not closed.

    Raises:
        httpx.DecodingError: It is packed.
        TooLongError: It has more than `max_bytes`.
    """
    check_unpacked(response)
    body = bytearray()
    async for chunk in response.aiter_bytes():  # as they came: there is nothing to unpack
        body += chunk
        if len(body) > max_bytes:
            raise TooLongError(bytes(body[:_HEAD_BYTES]))
    return bytes(body)


def client_options(
    network: Network,
    limits: httpx.Limits = DEFAULT_LIMITS,
    max_bytes: Callable[[httpx.Request], int] | None = None,
    *,
    watched: bool = False,
) -> dict[str, Any]:
    """Arguments for `httpx.AsyncClient`.

    Args:
        network: The ways out.
        limits: Of connections; each proxy has as many.
        max_bytes: Of the answer to a request; None: whoever reads it counts.
        watched: Requests look at their connection before a byte is said (the extension "trace").

    Raises:
        UnusableNetworkError: It was checked before, and has become wrong since.
    """
    try:
        context = trusting(network.cert_file, network.cert_dir)
        # Without `trust_env` the library reads no variable; all have been read, checked and cleaned.
        options: dict[str, Any] = {"verify": context, "limits": limits, "trust_env": False}
        # httpx's own transport is the one that knows SOCKS and shows its connections; aiohttp's costs less.
        ways: httpx.AsyncBaseTransport
        if network.proxies:
            ways = _Ways(network, options)
        elif watched:
            ways = httpx.AsyncHTTPTransport(**options)
        else:
            ways = AiohttpTransport(context, limits)
        return {**options, "headers": _UNPACKED, "transport": _Unpacked(ways, max_bytes)}
    except (OSError, ValueError, ImportError, RuntimeError, httpx.InvalidURL) as error:
        raise UnusableNetworkError(
            "HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, SSL_CERT_FILE or SSL_CERT_DIR cannot be used: "
            f"{type(error).__name__}"
        ) from None


@asynccontextmanager
async def open_client(
    url: str = "", *, network: Network | None = None, connections: int = 50, watched: bool = False
) -> AsyncIterator[httpx.AsyncClient]:
    """A client for one place or, without a root, for any; each request names its own times.

    Args:
        url: The root that paths are relative to.
        network: The ways out; None: straight.
        connections: How many at once at most.
        watched: Requests look at their connection before a byte is said (the extension "trace").
    """
    # A connection is kept for less than the shortest idle time after which servers drop it (5 s), so that the
    # paid POST hardly ever meets one that is being closed.
    limits = httpx.Limits(
        max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=4.0
    )
    options = client_options(network or Network(), limits, watched=watched)
    kind = httpx.AsyncClient if watched else LeanClient
    async with kind(base_url=url, timeout=TIMEOUT, **options) as client:
        yield client


class _Unpacked(httpx.AsyncBaseTransport):
    """Passes on what another one answers where it is not packed, and no more of it than may be."""

    def __init__(
        self, ways: httpx.AsyncBaseTransport, max_bytes: Callable[[httpx.Request], int] | None
    ) -> None:
        self._ways = ways
        self._max_bytes = max_bytes

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """As the library does it.

        Raises:
            httpx.DecodingError: The answer is packed.
        """
        response = await self._ways.handle_async_request(request)
        try:
            check_unpacked(response)
        except httpx.DecodingError:
            await response.aclose()
            raise
        if self._max_bytes is not None:
            response.stream = _Within(response.stream, self._max_bytes(request))
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        await self._ways.aclose()


class _Within(httpx.AsyncByteStream):
    """A body that ends with an error where it becomes too long."""

    def __init__(self, stream: httpx.SyncByteStream | httpx.AsyncByteStream, max_bytes: int) -> None:
        self._stream = cast("httpx.AsyncByteStream", stream)
        self._max_bytes = max_bytes

    async def __aiter__(self) -> AsyncIterator[bytes]:
        came, head = 0, b""
        async for chunk in self._stream:
            came += len(chunk)
            head += chunk[: _HEAD_BYTES - len(head)]
            if came > self._max_bytes:
                raise TooLongError(head)
            yield chunk

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()


class _Ways(httpx.AsyncBaseTransport):
    """Each request goes straight, or by the proxy for its place."""

    def __init__(self, network: Network, options: Mapping[str, Any]) -> None:
        self._network = network
        self._direct = httpx.AsyncHTTPTransport(**options)
        self._by_proxy = {
            address: httpx.AsyncHTTPTransport(proxy=_proxy(address, options["verify"]), **options)
            for address in set(network.proxies.values())
        }

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """As the library does it."""
        url = request.url
        proxy = self._network.proxy_for(url.scheme, url.host, url.port or _PORTS.get(url.scheme, 0))
        if proxy is None:
            return await self._direct.handle_async_request(request)
        if not proxy.startswith("socks"):
            return await self._by_proxy[proxy].handle_async_request(request)
        return await _greeting(self._by_proxy[proxy], request)

    async def aclose(self) -> None:
        """Close all connections."""
        for transport in (self._direct, *self._by_proxy.values()):
            await transport.aclose()


def _proxy(address: str, context: ssl.SSLContext) -> httpx.Proxy:
    """The library wants whom to trust for those proxies only that are spoken to by TLS."""
    is_tls = address.startswith("https:")
    return httpx.Proxy(address, ssl_context=context) if is_tls else httpx.Proxy(address)


async def _greeting(transport: httpx.AsyncBaseTransport, request: httpx.Request) -> httpx.Response:
    """A request by a SOCKS proxy, whose greeting the library neither limits in time nor expects to go wrong.

    Raises:
        httpx.ProxyError: The proxy does not speak as one; nothing of the request has left.
        httpx.ConnectTimeout: It is silent; the same.
    """
    patience = (request.extensions.get("timeout") or {}).get("connect") or PATIENCE
    greeting: list[AsyncClosable] = []
    """The connection, while it is greeted: the library leaves it open where that goes wrong."""
    try:
        async with asyncio.timeout(None) as limit:

            async def follow(event: str, about: Mapping[str, Any]) -> None:
                if event.endswith("connect_tcp.complete"):
                    greeting.append(about["return_value"])
                    limit.reschedule(asyncio.get_running_loop().time() + patience)
                elif event.endswith("setup_socks5_connection.complete"):
                    greeting.clear()
                    limit.reschedule(None)

            request.extensions = {**request.extensions, "trace": follow}
            return await transport.handle_async_request(request)
    except TimeoutError as error:
        raise httpx.ConnectTimeout("the proxy is silent", request=request) from error
    except Exception as error:
        if greeting and not isinstance(error, httpx.HTTPError):
            raise httpx.ProxyError("the proxy does not answer as one", request=request) from error
        raise
    finally:
        for connection in greeting:
            await connection.aclose()
