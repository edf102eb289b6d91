"""The page's server over both stand-ins, and what a browser would ask of it."""

import base64
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from bot.network import trusting
from bot.sandbox.page import Cast, PageServer
from bot.sandbox.provider import SMALL, ProviderSandbox
from bot.sandbox.telegram import Person, TelegramSandbox


@dataclass(slots=True, kw_only=True)
class Visitor:
    """Asks as the page's scripts do."""

    http: httpx.AsyncClient
    telegram: TelegramSandbox
    provider: ProviderSandbox
    cast: Cast
    parts: dict[str, Any] = field(default_factory=dict)

    @property
    def alice(self) -> Person:
        return self.cast.users[0].person

    async def act(self, what: str, /, **body: object) -> httpx.Response:
        return await self.http.post(f"/act/{what}", json=body)

    async def done(self, what: str, /, **body: object) -> dict[str, Any]:
        response = await self.act(what, **body)
        assert response.status_code == 200, response.text
        answer: dict[str, Any] = response.json()
        return answer

    async def refused(self, what: str, /, **body: object) -> tuple[int, str]:
        response = await self.act(what, **body)
        return response.status_code, response.json()["error"]

    async def sends(self, text: str = "", **more: object) -> None:
        where = {"person": self.alice.id, "chat": self.alice.id}
        await self.done("send", **{**where, "text": text, **more})

    async def look(self) -> dict[str, Any]:
        """Everything, as the page gets it first."""
        async with self.http.stream("GET", "/events") as response:
            async for line in response.aiter_lines():
                if line.startswith("data: "):
                    news: dict[str, Any] = json.loads(line.removeprefix("data: "))
                    assert news["gone"] == []
                    changed: dict[str, Any] = news["changed"]
                    return changed
        raise AssertionError("the server told nothing")


@pytest.fixture
async def visitor() -> AsyncIterator[Visitor]:
    telegram, provider = TelegramSandbox(), ProviderSandbox(takes=0, quality=SMALL)
    cast = Cast.enter(telegram)
    async with (
        PageServer(telegram, provider, cast).running() as url,
        httpx.AsyncClient(base_url=url, timeout=30, verify=trusting()) as http,
    ):
        yield Visitor(http=http, telegram=telegram, provider=provider, cast=cast)


def in_base64(data: bytes, name: str, mime: str) -> dict[str, str]:
    """A file as the page sends it."""
    return {"name": name, "mime": mime, "data": base64.b64encode(data).decode()}
