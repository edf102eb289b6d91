"""Updates reach a webhook as the Bot API's own server would post them."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox.serving import serving
from bot.sandbox.signal import Signal
from bot.sandbox.telegram import Person
from tests.sandbox.conftest import BotClient

ADDRESS = "https://bot.example/hook"


class Hook:
    """A bot's own web server: it gives these answers, then takes what comes."""

    def __init__(self) -> None:
        self.url = ""
        self.answers: list[tuple[int, Mapping[str, str]]] = []
        self.asked: list[str] = []
        """What arrived, refused or not."""
        self.times: list[float] = []
        self.at_once = 0
        self.most_at_once = 0
        self.changed = Signal()
        self.goes_on = asyncio.Event()
        self.goes_on.set()
        self.taken: asyncio.Queue[tuple[str, dict[str, Any]]] = asyncio.Queue()

    async def take(self, request: Request) -> Response:
        update = await request.json()
        self.asked.append(update["message"]["text"])
        self.times.append(asyncio.get_running_loop().time())
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.changed.fire()
        await self.goes_on.wait()
        self.at_once -= 1
        if self.answers:
            status, headers = self.answers.pop(0)
            return Response(status_code=status, headers=headers)
        self.taken.put_nowait((request.headers.get("x-telegram-bot-api-secret-token", ""), update))
        return Response()

    async def words(self, count: int) -> list[str]:
        """So many texts, in the order in which they were taken."""
        async with asyncio.timeout(10):
            return [(await self.taken.get())[1]["message"]["text"] for _ in range(count)]


@pytest.fixture
async def hook(bot: BotClient) -> AsyncIterator[Hook]:
    hook = Hook()
    async with serving(Starlette(routes=[Route("/hook", hook.take, methods=["POST"])])) as url:
        bot.sandbox.stand_before(url)
        yield hook


async def test_updates_are_posted_with_the_secret_until_they_are_taken(
    bot: BotClient, alice: Person, hook: Hook
) -> None:
    hook.answers = [(500, {})]
    await bot.result("setWebhook", url=ADDRESS, secret_token="hush")
    await alice.sends("hello")
    secret, update = await asyncio.wait_for(hook.taken.get(), 5)
    assert (secret, update["message"]["text"], len(hook.asked)) == ("hush", "hello", 2)
    told = await bot.result("getWebhookInfo")
    assert told["url"] == ADDRESS
    assert told["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    assert [status for _, status in bot.sandbox.updates.posts] == [500, 200]
    assert told["pending_update_count"] == 0


async def test_what_is_refused_comes_again_after_pauses_that_grow(
    bot: BotClient, alice: Person, hook: Hook
) -> None:
    hook.answers = [(500, {}), (500, {})]
    await bot.result("setWebhook", url=ADDRESS)
    await alice.sends("hello")
    assert await hook.words(1) == ["hello"]
    assert hook.times[2] - hook.times[1] >= 2


async def test_who_says_when_to_come_again_is_obeyed(bot: BotClient, alice: Person, hook: Hook) -> None:
    hook.answers = [(503, {"Retry-After": "1"})]
    await bot.result("setWebhook", url=ADDRESS)
    await alice.sends("hello")
    assert await hook.words(1) == ["hello"]
    assert hook.times[1] - hook.times[0] >= 1


async def test_those_of_one_chat_wait_for_each_other_and_those_of_others_do_not(
    bot: BotClient, alice: Person, hook: Hook
) -> None:
    bob = bot.sandbox.person("Bob")
    hook.answers = [(500, {}), (500, {})]
    await alice.sends("one")
    await alice.sends("two")
    await bot.result("setWebhook", url=ADDRESS)
    await hook.changed.until(lambda: len(hook.asked) >= 2, 10)
    await bob.sends("three")
    assert await hook.words(3) == ["three", "one", "two"]


async def test_no_more_are_on_their_way_at_once_than_was_said(bot: BotClient, hook: Hook) -> None:
    hook.goes_on.clear()
    people = [bot.sandbox.person(f"P{number}") for number in range(5)]
    for person in people:
        await person.sends(person.user.first_name)
    await bot.result("setWebhook", url=ADDRESS, max_connections=2)
    await hook.changed.until(lambda: hook.at_once == 2, 10)
    hook.goes_on.set()
    assert sorted(await hook.words(5)) == ["P0", "P1", "P2", "P3", "P4"]
    assert hook.most_at_once == 2


async def test_where_nobody_listens_it_waits_and_says_so(bot: BotClient, alice: Person, hook: Hook) -> None:
    there = bot.sandbox.updates.proxy
    bot.sandbox.stand_before("http://127.0.0.1:9")
    await bot.result("setWebhook", url=ADDRESS)
    await alice.sends("hello")
    await bot.sandbox.until(lambda: bot.sandbox.updates.webhook.last_error)
    assert (await bot.result("getWebhookInfo"))["last_error_message"] == "Connection refused"
    bot.sandbox.stand_before(there)
    assert await hook.words(1) == ["hello"]


async def test_polling_is_refused_while_a_webhook_is_set(bot: BotClient) -> None:
    await bot.result("setWebhook", url=ADDRESS)
    assert (await bot("getUpdates"))["error_code"] == 409
    await bot.result("deleteWebhook")
    assert await bot.result("getUpdates") == []


async def test_what_waits_outlives_the_way_it_would_have_come(
    bot: BotClient, alice: Person, hook: Hook
) -> None:
    await alice.sends("by poll, or not")
    await bot.result("setWebhook", url=ADDRESS)
    assert await hook.words(1) == ["by poll, or not"]
    hook.answers = [(500, {})] * 99
    await alice.sends("by webhook, or not")
    await hook.changed.until(lambda: len(hook.asked) > 1, 10)
    await bot.result("deleteWebhook")
    (update,) = await bot.result("getUpdates")
    assert update["message"]["text"] == "by webhook, or not"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://bot.example/hook", "An HTTPS URL must be provided for webhook"),
        ("https://bot.example:8080/hook", "Webhook can be set up only on ports 80, 88, 443 or 8443"),
    ],
)
async def test_an_address_that_telegram_does_not_call_is_refused(
    bot: BotClient, url: str, words: str
) -> None:
    assert await bot.refusal("setWebhook", url=url) == f"Bad Request: bad webhook: {words}"


async def test_a_secret_of_other_characters_is_refused(bot: BotClient) -> None:
    words = await bot.refusal("setWebhook", url=ADDRESS, secret_token="s p a c e")
    assert words == "Bad Request: secret token contains unallowed characters"
    assert len(bot.sandbox.violations) == 1


async def test_setting_what_is_set_changes_nothing(bot: BotClient, alice: Person, hook: Hook) -> None:
    hook.answers = [(500, {})]
    for _ in range(2):
        await bot.result("setWebhook", url=ADDRESS, secret_token="hush", allowed_updates=["message"])
        await alice.sends("hello")
        assert await hook.words(1) == ["hello"]
    assert (await bot.result("getWebhookInfo"))["last_error_message"].endswith("500 Internal Server Error")
