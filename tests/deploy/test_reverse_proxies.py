"""What we ship for Caddy and nginx lets the webhook and media through, and nothing else."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.adapters.telegram.incoming.webhook_door import SECRET_HEADER, WebhookDoor
from tests.adapters.web.served import served
from tests.deploy.proxies import Proxy, running

SECRET = "s3cret_Value-1"
KNOWING = {SECRET_HEADER: SECRET}
OWN_NAME, UNDER_A_PATH = "https://bot.example.org", "https://example.org/clapper"
SITES = [
    pytest.param("caddy", "Caddyfile", OWN_NAME, id="caddy"),
    pytest.param("caddy", "Caddyfile.under-a-path", UNDER_A_PATH, id="caddy, under a path"),
    pytest.param("nginx", "clapper.conf", OWN_NAME, id="nginx"),
    pytest.param("nginx", "clapper-under-a-path.conf", UNDER_A_PATH, id="nginx, under a path"),
]


@dataclass
class Site:
    """The bot's server behind a proxy."""

    proxy: Proxy
    prefix: str
    taken: list[object]

    async def call(self, content: bytes, headers: dict[str, str]) -> httpx.Response:
        """As Telegram does."""
        return await self.proxy.client.post(f"{self.prefix}/telegram", content=content, headers=headers)

    async def get(self, path: str) -> int:
        """The status of a page, asked for as it stands."""
        return (await self.proxy.client.get(httpx.URL(path, raw_path=path.encode()))).status_code


async def _inside(_: Request) -> Response:
    return PlainTextResponse("for those inside")


async def _medium(request: Request) -> Response:
    return PlainTextResponse(request.path_params["name"])


@contextlib.asynccontextmanager
async def site(server: str, config: str, public_url: str, folder: Path) -> AsyncIterator[Site]:
    taken: list[object] = []

    async def receive(*raw: object) -> None:
        taken.extend(raw)

    door = WebhookDoor(f"{public_url}/telegram", SECRET)
    door.open(receive)
    pages = ("/metrics", "/healthz", "/healthz/live", "/healthz/ready")
    routes: list[BaseRoute] = [Route(page, _inside) for page in pages]
    routes += [Route("/media/{name}", _medium), *door.routes]
    async with served(routes) as bot, running(server, config, bot.port, folder) as proxy:
        assert (await bot.client.get("/metrics")).status_code == 200
        yield Site(proxy, httpx.URL(public_url).path.rstrip("/"), taken)


@pytest.mark.parametrize(("server", "config", "public_url"), SITES)
async def test_telegram_and_media_come_through_and_nothing_else(
    server: str, config: str, public_url: str, tmp_path: Path
) -> None:
    async with site(server, config, public_url, tmp_path) as here:
        for number in range(3):
            answer = await here.call(b'{"update_id": %d}' % number, KNOWING)
            assert (answer.status_code, answer.content) == (200, b"")
        assert here.taken == [{"update_id": 0}, {"update_id": 1}, {"update_id": 2}]
        assert (await here.call(b'{"update_id": 4}', {})).status_code == 403
        assert (await here.call(b'{"update_id": 4}', {SECRET_HEADER: "wrong"})).status_code == 403
        assert (await here.call(b"x" * 1_100_000, KNOWING)).status_code == 413
        with contextlib.suppress(httpx.TransportError):  # Caddy answers, and hangs up on whoever sends on
            assert (await here.call(b"x" * 50_000_000, KNOWING)).status_code == 413
        assert len(here.taken) == 3
        assert (await here.call(b'{"update_id": 5}', KNOWING)).status_code == 200
        medium = await here.proxy.client.get(f"{here.prefix}/media/a-signed.name")
        assert (medium.status_code, medium.text) == (200, "a-signed.name")
        for page in ("/metrics", "/healthz", "/healthz/live", "/healthz/ready", "/telegram/more", "/media"):
            assert await here.get(f"{here.prefix}{page}") in {301, 404}
        ways = ("/media/../", "/media/%2e%2e/", "/media/..%2f", "//", "/./")
        for way in ways:
            assert await here.get(f"{here.prefix}{way}metrics") in {400, 404}


@pytest.mark.parametrize(("server", "config", "public_url"), SITES[1::2])
async def test_what_else_the_site_has_stays_as_it_is(
    server: str, config: str, public_url: str, tmp_path: Path
) -> None:
    async with site(server, config, public_url, tmp_path) as here:
        assert (await here.proxy.client.get("/")).text == "Welcome"
        assert "for those inside" not in (await here.proxy.client.get("/metrics")).text


@pytest.mark.parametrize(("server", "config", "public_url"), SITES)
async def test_while_the_bot_is_away_telegram_is_told_so(
    server: str, config: str, public_url: str, tmp_path: Path
) -> None:
    async with running(server, config, 9, tmp_path) as proxy:
        prefix = httpx.URL(public_url).path.rstrip("/")
        answer = await proxy.client.post(f"{prefix}/telegram", content=b"{}", headers=KNOWING)
        assert answer.status_code == 502
