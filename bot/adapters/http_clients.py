"""HTTP clients for the outside, by the ways out that the operator has set, and no others.

They belong to no adapter: whatever is asked of the web, of the provider and of Telegram goes by these.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final, Protocol

import httpx

from bot.network import Network, trusting

DEFAULT_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20)
"""The library's own."""
TIMEOUT: Final = httpx.Timeout(connect=10.0, read=30.0, write=10.0, pool=10.0)
"""Of a request that names none."""
PATIENCE: Final = 10.0
"""Seconds for a proxy's greeting where the request names none."""
_PORTS: Final = {"http": 80, "https": 443}


class AsyncClosable(Protocol):
    """A connection below the client."""

    async def aclose(self) -> None:
        """Close it."""


class UnusableNetworkError(Exception):
    """A client cannot be made by what the operator has set; the text names the variables."""


def client_options(network: Network, limits: httpx.Limits = DEFAULT_LIMITS) -> dict[str, Any]:
    """Arguments for `httpx.AsyncClient`.

    Args:
        network: The ways out.
        limits: Of connections; each proxy has as many.

    Raises:
        UnusableNetworkError: It was checked before, and has become wrong since.
    """
    try:
        context = trusting(network.cert_file, network.cert_dir)
        # Without `trust_env` the library reads no variable; all have been read, checked and cleaned.
        options = {"verify": context, "limits": limits, "trust_env": False}
        return {**options, "transport": _Ways(network, options)} if network.proxies else options
    except (OSError, ValueError, ImportError, RuntimeError, httpx.InvalidURL) as error:
        raise UnusableNetworkError(
            "HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, SSL_CERT_FILE or SSL_CERT_DIR cannot be used: "
            f"{type(error).__name__}"
        ) from None


@asynccontextmanager
async def open_client(
    url: str = "", *, network: Network | None = None, connections: int = 50
) -> AsyncIterator[httpx.AsyncClient]:
    """A client for one place or, without a root, for any; each request names its own times.

    Args:
        url: The root that paths are relative to.
        network: The ways out; None: straight.
        connections: How many at once at most.
    """
    # A connection is kept for less than the shortest idle time after which servers drop it (5 s), so that the
    # paid POST hardly ever meets one that is being closed.
    limits = httpx.Limits(
        max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=4.0
    )
    options = client_options(network or Network(), limits)
    async with httpx.AsyncClient(base_url=url, timeout=TIMEOUT, **options) as client:
        yield client


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
