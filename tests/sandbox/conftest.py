"""The stand-ins, served for one test, and the smallest client that can talk to them."""

import io
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from PIL import Image

from bot.network import trusting
from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.provider.render import Order, render
from bot.sandbox.telegram import Person, TelegramSandbox


@dataclass(frozen=True)
class BotClient:
    """Calls methods as a bot does, by form, and gives the answers as they came."""

    http: httpx.AsyncClient
    sandbox: TelegramSandbox
    url: str

    async def __call__(
        self, method: str, files: dict[str, Any] | None = None, **params: object
    ) -> dict[str, Any]:
        response = await self.http.post(
            f"{self.url}/bot{self.sandbox.token}/{method}",
            json=params if files is None else None,
            data={name: str(value) for name, value in params.items()} if files else None,
            files=files,
        )
        answer: dict[str, Any] = response.json()
        assert answer["ok"] is (response.status_code == 200)
        return answer

    async def result(self, method: str, files: dict[str, Any] | None = None, **params: object) -> Any:  # noqa: ANN401
        answer = await self(method, files, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, files: dict[str, Any] | None = None, **params: object) -> str:
        answer = await self(method, files, **params)
        assert not answer["ok"], answer
        return str(answer["description"])


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(timeout=10, verify=trusting()) as client:
        yield client


@pytest.fixture
async def bot(http: httpx.AsyncClient) -> AsyncIterator[BotClient]:
    sandbox = TelegramSandbox()
    async with sandbox.running() as url:
        yield BotClient(http=http, sandbox=sandbox, url=url)


@pytest.fixture
def sandbox(bot: BotClient) -> TelegramSandbox:
    return bot.sandbox


@pytest.fixture
async def alice(sandbox: TelegramSandbox) -> Person:
    """Somebody who has begun a chat; the update is confirmed already."""
    alice = sandbox.person("Alice", username="alice")
    await alice.sends("/start")
    sandbox.updates.pending.clear()
    return alice


@pytest.fixture
async def provider() -> AsyncIterator[ProviderSandbox]:
    sandbox = ProviderSandbox(takes=0)
    yield sandbox
    await sandbox.generations.close()


@pytest.fixture
async def ai(provider: ProviderSandbox) -> AsyncIterator[httpx.AsyncClient]:
    headers = {"authorization": f"Bearer {provider.key}", "x-client-request-id": "job-1"}
    async with (
        provider.running() as url,
        httpx.AsyncClient(base_url=url, headers=headers, timeout=30, verify=trusting()) as client,
    ):
        yield client


def make_video(*, has_audio: bool) -> bytes:
    return render(
        Order(
            prompt="a test",
            photo=None,
            width=320,
            height=180,
            frames_per_second=8,
            seconds=1,
            has_audio=has_audio,
        )
    )


def make_photo(width: int = 400, height: int = 300) -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def video() -> bytes:
    return make_video(has_audio=True)


@pytest.fixture
def silent_video() -> bytes:
    return make_video(has_audio=False)


@pytest.fixture
def photo() -> bytes:
    return make_photo()
