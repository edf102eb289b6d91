import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox.serving import serving
from bot.sandbox.telegram import Person
from tests.sandbox.conftest import BotClient


class Hook:
    """A bot's own web server: it refuses the first update, and takes the rest."""

    def __init__(self) -> None:
        self.url = ""
        self.refused = 0
        self.taken: asyncio.Queue[tuple[str, dict[str, Any]]] = asyncio.Queue()

    async def take(self, request: Request) -> Response:
        if not self.refused:
            self.refused += 1
            return Response(status_code=500)
        secret = request.headers.get("x-telegram-bot-api-secret-token", "")
        self.taken.put_nowait((secret, await request.json()))
        return Response()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    async with serving(Starlette(routes=[Route("/hook", hook.take, methods=["POST"])])) as url:
        hook.url = f"{url}/hook"
        yield hook


async def test_updates_are_posted_with_the_secret_until_they_are_taken(
    bot: BotClient, alice: Person, hook: Hook
) -> None:
    await bot.result("setWebhook", url=hook.url, secret_token="hush")
    await alice.sends("hello")
    secret, update = await asyncio.wait_for(hook.taken.get(), 5)
    assert (secret, update["message"]["text"], hook.refused) == ("hush", "hello", 1)
    told = await bot.result("getWebhookInfo")
    assert told["url"] == hook.url
    assert told["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"


async def test_polling_is_refused_while_a_webhook_is_set(bot: BotClient) -> None:
    await bot.result("setWebhook", url="http://127.0.0.1:9/")
    assert (await bot("getUpdates"))["error_code"] == 409
    await bot.result("deleteWebhook")
    assert await bot.result("getUpdates") == []
