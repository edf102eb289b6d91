"""A batch of updates that cannot be read as a whole holds nothing up for ever; nothing is lost by a guess."""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Final

import httpx
import pytest
from telegram.error import NetworkError, TelegramError
from telegram.ext import ExtBot

from bot.adapters.http_clients import TooLongError
from bot.adapters.telegram.incoming.polling import FAILURES, PollingRequest, PollingSource
from tests.adapters.telegram.answers import TOKEN, Answers, result
from tests.adapters.telegram.chats import as_json
from tests.virtual_time import after, in_no_time

DEEP: Final = b'{"update_id":6,"message":' + b"[" * 200_000 + b"]" * 200_000 + b"}"


def update(number: int) -> bytes:
    return json.dumps({"update_id": number, "message": as_json(f"text {number}")}).encode()


class Server:
    """Keeps updates until they are confirmed, as the Bot API does."""

    def __init__(
        self, waiting: Sequence[tuple[int, bytes]], *, before: bytes = b'{"ok":true,"result":['
    ) -> None:
        self.waiting = list(waiting)
        self.asked: list[int] = []
        """How many updates each question was for."""
        self._before = before

    def __call__(self, request: httpx.Request) -> httpx.Response:
        told = dict(pair.split("=") for pair in request.content.decode().split("&") if pair)
        limit = int(request.url.params.get("limit", "100"))
        self.waiting = [one for one in self.waiting if one[0] >= int(told.get("offset", "0"))]
        self.asked.append(limit)
        body = self._before + b",".join(body for _, body in self.waiting[:limit]) + b"]}"
        return httpx.Response(200, stream=_Whole(body))


class _Whole(httpx.AsyncByteStream):
    """A body; one that is too large breaks off as it does at the bound."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if len(self._body) > 1_000_000:
            raise TooLongError(self._body[:1_000])
        yield self._body


@asynccontextmanager
async def polled(server: Server) -> AsyncIterator[list[Any]]:
    """What is taken in ten minutes of polling."""
    taken: list[Any] = []

    async def receive(*raw: object) -> None:
        taken.extend(raw)

    def answer(request: httpx.Request) -> httpx.Response:
        if len(server.asked) > 200:
            raise httpx.ReadError("enough")
        return server(request)

    polling = PollingRequest(httpx_kwargs={"transport": httpx.MockTransport(answer)})
    calls = Answers({"deleteWebhook": [result(True)]})  # noqa: FBT003 - what Telegram answers
    async with ExtBot(TOKEN, request=calls, get_updates_request=polling) as bot:
        source = PollingSource(bot)
        await source.start(receive)
        await after(600)
        yield taken
        await source.stop()


@pytest.mark.parametrize("odd", [DEEP, b'{"update_id":6,"message":"' + b"x" * 1_100_000 + b'"}'])
def test_the_one_that_cannot_be_read_is_stepped_over_and_all_others_are_taken(
    odd: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    @in_no_time
    async def run() -> None:
        server = Server([(4, update(4)), (5, update(5)), (6, odd), (7, update(7)), (8, update(8))])
        async with polled(server) as taken:
            assert [one["update_id"] for one in taken] == [4, 5, 6, 7, 8]
            assert [one for one in taken if "message" not in one] == [{"update_id": 6}]
            assert server.asked[: FAILURES + 4] == [100] * FAILURES + [1, 1, 1, 100]
            assert server.waiting == []

    run()
    assert "asked for one by one" in caplog.text
    assert "stepped over" in caplog.text


@pytest.mark.parametrize(
    "before", [b"<html>", b"[", b'{"ok":true,"result":[{"message":1},', b'{"ok":false,"x":[']
)
def test_behind_what_does_not_begin_as_telegram_s_answers_do_all_updates_wait(before: bytes) -> None:
    @in_no_time
    async def run() -> None:
        server = Server([(6, DEEP), (7, update(7))], before=before)
        async with polled(server) as taken:
            assert taken == []
            assert [number for number, _ in server.waiting] == [6, 7]
            assert set(server.asked) == {100}

    run()


async def test_what_is_too_long_is_passing_trouble_where_its_number_is_not_told() -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=_Whole(b"<html>" * 200_000))

    async with PollingRequest(httpx_kwargs={"transport": httpx.MockTransport(answer)}) as request:
        for _ in range(FAILURES + 2):
            with pytest.raises(NetworkError):
                await request.do_request("https://api.example/getUpdates", "POST")


async def test_a_refusal_says_what_it_says_also_where_updates_are_asked_for_one_by_one() -> None:
    with pytest.raises(TelegramError):
        PollingRequest.parse_json_payload(b'{"ok":true,"result":[' + DEEP + b"]}")
