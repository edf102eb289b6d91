"""HTTP clients for the outside, over real sockets of this machine."""

from collections.abc import AsyncIterator
from typing import Any, Protocol

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.adapters.http_clients import UnusableNetworkError, client_options
from bot.network import Network
from bot.network_variables import read_network
from bot.sandbox.serving import serving
from tests.contracts.road import TRANSPORTS
from tests.proxies import Proxy, socks


async def _hello(request: Request) -> PlainTextResponse:
    return PlainTextResponse(f"hello {request.headers['host']}")


@pytest.fixture
async def port() -> AsyncIterator[int]:
    """Of a place that greets whoever comes."""
    async with serving(Starlette(routes=[Route("/", _hello)])) as url:
        yield httpx.URL(url).port or 0


class Client(Protocol):
    """Makes one by the variables of an operator."""

    def __call__(self, timeout: float = 5.0, **variables: str) -> httpx.AsyncClient: ...


@pytest.fixture(params=TRANSPORTS)
def client(request: pytest.FixtureRequest) -> Client:
    """By either transport; with a proxy both are one."""

    def make(timeout: float = 5.0, **variables: str) -> httpx.AsyncClient:
        reading = read_network((variables,))
        assert reading.problems == []
        options: dict[str, Any] = client_options(reading.network, watched=request.param == "httpcore")
        return httpx.AsyncClient(timeout=timeout, **options)

    return make


def address_of(proxy: Proxy) -> str:
    return f"socks5://127.0.0.1:{proxy.port}"


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks"])
async def test_a_socks_proxy_is_asked_for_the_place_by_its_name(
    client: Client, port: int, scheme: str
) -> None:
    async with socks() as proxy, client(ALL_PROXY=f"{scheme}://127.0.0.1:{proxy.port}") as asking:
        answer = await asking.get(f"http://api.example:{port}/")
        assert answer.text == f"hello api.example:{port}"
        assert proxy.asked_for == [("api.example", port)]


async def test_a_socks_proxy_is_told_name_and_password(client: Client, port: int) -> None:
    async with socks(password=b"p@ss word") as proxy:
        right = f"socks5://someone:p%40ss%20word@127.0.0.1:{proxy.port}"
        async with client(ALL_PROXY=right) as asking:
            assert (await asking.get(f"http://api.example:{port}/")).is_success
        async with client(ALL_PROXY=f"socks5://someone:wrong@127.0.0.1:{proxy.port}") as asking:
            with pytest.raises(httpx.ProxyError) as refused:
                await asking.get(f"http://api.example:{port}/")
            assert "wrong" not in str(refused.value)


@pytest.mark.parametrize("greeting", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x04\x00", b"\x05", b"\x05\xff"])
async def test_what_does_not_speak_as_a_proxy_has_sent_nothing(
    client: Client, port: int, greeting: bytes
) -> None:
    async with socks(greeting=greeting) as proxy, client(ALL_PROXY=address_of(proxy)) as asking:
        with pytest.raises(httpx.ProxyError):
            await asking.get(f"http://api.example:{port}/")


async def test_a_proxy_that_is_silent_is_not_waited_for_for_ever(client: Client, port: int) -> None:
    async with socks(greeting=b"") as proxy, client(0.2, ALL_PROXY=address_of(proxy)) as asking:
        with pytest.raises(httpx.ConnectTimeout):
            await asking.get(f"http://api.example:{port}/")


async def test_a_proxy_that_is_not_there_is_a_failure_to_connect(client: Client, port: int) -> None:
    async with client(ALL_PROXY="socks5://127.0.0.1:1", HTTP_PROXY="http://127.0.0.1:1") as asking:
        with pytest.raises(httpx.ConnectError):
            await asking.get(f"http://api.example:{port}/")


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:1", "socks5://127.0.0.1:1"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_this_machine_is_reached_without_a_proxy(
    client: Client, port: int, host: str, proxy: str
) -> None:
    async with client(ALL_PROXY=proxy) as asking:
        assert (await asking.get(f"http://{host}:{port}/")).is_success


async def test_no_variable_is_read_behind_our_back(
    client: Client, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "nonsense://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "[::1]")
    monkeypatch.setenv("SSL_CERT_FILE", "/gone")
    async with client() as asking:
        assert (await asking.get(f"http://127.0.0.1:{port}/")).is_success


@pytest.mark.parametrize(
    "network",
    [
        Network(cert_file="/gone/roots.pem"),
        Network(proxies={"https": "nonsense://x:1"}),
        Network(proxies={"https": "http://x:port"}),
    ],
)
def test_what_has_become_wrong_since_it_was_checked_is_one_clean_error(network: Network) -> None:
    with pytest.raises(UnusableNetworkError, match="HTTPS_PROXY, ALL_PROXY, SSL_CERT_FILE"):
        client_options(network)
