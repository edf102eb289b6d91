"""Telegram is told where to call us, as often as it takes, and is watched so that it does not forget."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.adapters.telegram.incoming.source import UPDATE_KINDS, Receive
from bot.adapters.telegram.incoming.webhook import (
    MAX_CONNECTIONS,
    WATCH_INTERVAL_SECONDS,
    WebhookSource,
)
from tests.adapters.telegram.answers import TOKEN, Answer, Answers, result
from tests.virtual_time import VirtualClock, after, in_no_time

URL = "https://bot.example/secret-path/hook"
SECRET = "hush-hush"
SET = result(True)  # noqa: FBT003 - what Telegram answers


@dataclass
class Door:
    """Open or shut."""

    receive: Receive | None = None

    def open(self, receive: Receive) -> None:
        self.receive = receive

    def shut(self) -> None:
        self.receive = None


async def receive(*raw: object) -> None:
    raise AssertionError(raw)


def info(url: str = URL, *, error: str = "", at: int = 0, waiting: int = 0) -> Answer:
    trouble = {"last_error_message": error, "last_error_date": at} if error else {}
    return result({"url": url, "has_custom_certificate": False, "pending_update_count": waiting, **trouble})


@dataclass
class House:
    """Telegram, a door, and the source between them."""

    set_answers: Sequence[Answer] = (SET,)
    looks: Sequence[Answer] = (info(),)
    door: Door = field(default_factory=Door)

    def __post_init__(self) -> None:
        self.telegram = Answers({"setWebhook": self.set_answers, "getWebhookInfo": self.looks})

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[WebhookSource]:
        async with ExtBot(TOKEN, request=self.telegram, get_updates_request=self.telegram) as bot:
            source = WebhookSource(bot, door=self.door, url=URL, secret=SECRET, clock=VirtualClock())
            yield source
            await source.stop()

    @property
    def settings(self) -> list[Mapping[str, object]]:
        """How it was set, each time."""
        return [dict(one) for one in self.telegram.asked("setWebhook")]


@in_no_time
async def test_telegram_is_told_where_with_which_secret_and_what_we_want() -> None:
    house = House()
    async with house.opened() as source:
        await source.start(receive)
        assert house.door.receive is receive
    assert house.settings == [
        {
            "url": URL,
            "secret_token": SECRET,
            "allowed_updates": list(UPDATE_KINDS),
            "max_connections": MAX_CONNECTIONS,
            "drop_pending_updates": False,
        }
    ]


@in_no_time
async def test_a_stop_shuts_the_door_and_leaves_the_webhook_standing() -> None:
    house = House()
    async with house.opened() as source:
        await source.start(receive)
        await source.stop()
        assert house.door.receive is None
        await after(10 * WATCH_INTERVAL_SECONDS)
        await source.stop()
    assert {call.method for call in house.telegram.calls} == {"getMe", "setWebhook"}


@in_no_time
async def test_one_that_was_never_started_stops() -> None:
    async with House().opened() as source:
        await source.stop()


@in_no_time
async def test_however_long_telegram_is_out_of_reach_it_is_told_in_the_end(
    caplog: pytest.LogCaptureFixture,
) -> None:
    trouble: list[TelegramError] = [NetworkError("no route")] * 8
    house = House(set_answers=[*trouble, BadRequest("bad webhook: Failed to resolve host"), SET])
    async with house.opened() as source:
        began = asyncio.get_running_loop().time()
        await source.start(receive)
        assert house.door.receive is receive
        waited = asyncio.get_running_loop().time() - began
    assert len(house.settings) == 10
    assert waited == 1 + 2 + 4 + 8 + 16 + 32 + 60 + 60 + 60
    assert "Failed to resolve host" in caplog.text
    assert (SECRET in caplog.text, "secret-path" in caplog.text) == (False, False)


@in_no_time
async def test_updates_that_come_before_that_are_taken() -> None:
    house = House(set_answers=[None])
    async with house.opened() as source:
        starting = asyncio.create_task(source.start(receive))
        await after(5)
        assert house.door.receive is receive
        starting.cancel()


@pytest.mark.filterwarnings("ignore:.*retry_after.*:telegram.warnings.PTBDeprecationWarning")
@in_no_time
async def test_telegram_says_how_long_to_wait_before_it_is_told_again() -> None:
    house = House(set_answers=[RetryAfter(17), SET])
    async with house.opened() as source:
        began = asyncio.get_running_loop().time()
        await source.start(receive)
        assert asyncio.get_running_loop().time() - began == 17


@in_no_time
async def test_a_webhook_that_somebody_has_taken_away_is_set_anew(caplog: pytest.LogCaptureFixture) -> None:
    house = House(looks=[info(), info(""), info(), info("https://other.example/hook"), info()])
    async with house.opened() as source:
        await source.start(receive)
        await after(5.5 * WATCH_INTERVAL_SECONDS)
    assert len(house.settings) == 3
    assert len(house.telegram.asked("getWebhookInfo")) == 5
    assert caplog.text.count("perhaps another bot on this token") == 2


@in_no_time
async def test_what_goes_wrong_on_telegrams_side_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    timed_out, refused = "Connection timed out\nfor you", "Connection refused"
    looks = [info(error=timed_out, at=100, waiting=7)] * 2 + [info(error=refused, at=200, waiting=8)]
    house = House(looks=looks)
    async with house.opened() as source:
        await source.start(receive)
        await after(6 * WATCH_INTERVAL_SECONDS)
    told = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert [words.partition("repeats it: ")[2] for words in told] == [
        "Connection timed out\\nfor you; 7 wait there",
        "Connection refused; 8 wait there",
    ]
    assert len(house.settings) == 1


@in_no_time
async def test_where_telegram_sends_another_secret_it_is_told_ours_again() -> None:
    wrong = "Wrong response from the webhook: 403 Forbidden"
    house = House(looks=[info(error=wrong, at=100), info(error=wrong, at=100), info(error=wrong, at=160)])
    async with house.opened() as source:
        await source.start(receive)
        await after(4.5 * WATCH_INTERVAL_SECONDS)
    assert len(house.settings) == 3


@in_no_time
async def test_a_look_that_fails_ends_nothing(caplog: pytest.LogCaptureFixture) -> None:
    looks: list[Answer] = [NetworkError("no route"), (200, b'{"ok": true, "result": {}}'), info("")]
    house = House(looks=looks)
    async with house.opened() as source:
        await source.start(receive)
        await after(3.5 * WATCH_INTERVAL_SECONDS)
    assert len(house.settings) == 2
    assert "the webhook could not be looked at: no route" in caplog.text


def test_we_ask_for_no_more_connections_than_telegram_allows() -> None:
    assert 1 <= MAX_CONNECTIONS <= 100
