"""Long polling by the library's updater, as one source of updates."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from telegram.error import NetworkError, TelegramError
from telegram.ext import ExtBot

from bot.adapters.telegram.incoming.polling import ENVELOPE, PollingRequest, PollingSource
from bot.adapters.telegram.incoming.source import UPDATE_KINDS, UpdateNotKeptError
from tests.adapters.telegram.answers import TOKEN, Answer, Answers, result
from tests.adapters.telegram.chats import as_json
from tests.virtual_time import after, in_no_time


class PollingAnswers(Answers):
    """What a request for updates is answered."""

    parse_json_payload = staticmethod(PollingRequest.parse_json_payload)


class Door:
    """Takes what is handed over, but so often not what has the number 6."""

    def __init__(self, failures: int = 0) -> None:
        self.taken: list[object] = []
        self.together: list[int] = []
        """How many were handed over at a time."""
        self._failures = failures

    async def receive(self, *raw: object) -> None:
        self.together.append(len(raw))
        for one in raw:
            if self._failures and isinstance(one, dict) and one["update_id"] == 6:
                self._failures -= 1
                raise UpdateNotKeptError("update 6 could not be stored")
            self.taken.append(one)


@asynccontextmanager
async def polled(door: Door, *answers: Answer, stops: Sequence[Answer] = ()) -> AsyncIterator[PollingAnswers]:
    """Polling is under way; at the end it is stopped."""
    calls = Answers({"deleteWebhook": [result(True)]})  # noqa: FBT003 - what Telegram answers
    updates = PollingAnswers({"getUpdates": [*answers, None, *(stops or [result([])])]})
    async with ExtBot(TOKEN, request=calls, get_updates_request=updates) as bot:
        source = PollingSource(bot)
        await source.start(door.receive)
        await after(60)
        yield updates
        await source.stop()


def batch(*numbers: int) -> list[dict[str, Any]]:
    return [{"update_id": number, "message": as_json(f"text {number}")} for number in numbers]


def offsets(asked: Answers) -> list[int]:
    return [parameters["offset"] for parameters in asked.asked("getUpdates")]


@in_no_time
async def test_updates_are_handed_over_as_they_came_and_then_confirmed() -> None:
    door = Door()
    odd = {"update_id": 7, "message": {"garbage": True}, "unheard_of": [1, "\ud800"]}
    async with polled(door, result([*batch(5, 6), odd])) as asked:
        assert door.taken == [*batch(5, 6), odd]
        assert offsets(asked) == [0, 8]
        assert asked.asked("getUpdates")[0]["allowed_updates"] == list(UPDATE_KINDS)
    assert offsets(asked) == [0, 8, 8]


@in_no_time
async def test_a_large_batch_is_handed_over_in_parts_and_confirmed_as_a_whole() -> None:
    door, whole = Door(failures=1), batch(*range(1, 101))
    async with polled(door, result(whole), result(whole)) as asked:
        assert door.taken == [*whole[:5], *whole]
        assert offsets(asked) == [0, 0, 101]
    assert max(door.together) == ENVELOPE
    assert len(door.together) == 1 + -(-100 // ENVELOPE)


@in_no_time
async def test_an_update_that_could_not_be_kept_is_not_confirmed_and_asked_for_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    door = Door(failures=1)
    async with polled(door, result(batch(5, 6)), result(batch(5, 6, 7))) as asked:
        assert door.taken == [*batch(5), *batch(5, 6, 7)]
        assert offsets(asked) == [0, 0, 8]
    assert "updates could not be fetched: update 6 could not be stored" in caplog.text


@in_no_time
async def test_where_updates_are_refused_it_goes_on_asking() -> None:
    door = Door()
    refused: list[Answer] = [
        NetworkError("updates refused with status 401"),
        (502, b"<html>"),
        (200, b"<html>"),
    ]
    async with polled(door, *refused, result(batch(5))) as asked:
        assert door.taken == batch(5)
        assert offsets(asked) == [0, 0, 0, 0, 6]


@pytest.mark.parametrize("status", [401, 404])
async def test_a_refusal_by_a_proxy_is_not_taken_for_a_wrong_token(status: int) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(status, json={"ok": False, "description": "x"}))
    async with PollingRequest(httpx_kwargs={"transport": transport}) as request:
        with pytest.raises(NetworkError, match=f"updates refused with status {status}"):
            await request.do_request("https://api.example/getUpdates", "POST")


class Ear:
    """What a watch for rivals hears."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def noticed(self) -> None:
        self.heard.append("noticed")

    def undisturbed(self) -> None:
        self.heard.append("undisturbed")


@pytest.mark.parametrize(
    ("status", "description", "heard"),
    [
        (409, "Conflict: terminated by other getUpdates request; make sure that ...", ["noticed"]),
        (409, "Conflict: can't use getUpdates method while webhook is active; use ...", []),
        (502, "Bad Gateway", []),
        (200, "", ["undisturbed"]),
    ],
)
async def test_whether_somebody_else_asks_for_updates_is_passed_on(
    status: int, description: str, heard: list[str]
) -> None:
    answer = {"ok": status == 200, "result": [], "description": description}
    transport = httpx.MockTransport(lambda _: httpx.Response(status, json=answer))
    async with PollingRequest(httpx_kwargs={"transport": transport}) as request:
        assert (await request.do_request("https://api.example/getUpdates", "POST"))[0] == status
        ear = request.rivals = Ear()
        await request.do_request("https://api.example/getUpdates", "POST")
    assert ear.heard == heard


@in_no_time
async def test_what_has_no_number_is_left_out_and_holds_nothing_up() -> None:
    door = Door()
    async with polled(door, result([None, [], {"update_id": "x"}, {"update_id": 2**70}, *batch(5)])) as asked:
        assert door.taken == batch(5)
        assert offsets(asked) == [0, 6]


@in_no_time
async def test_a_source_that_never_started_can_be_stopped_and_so_can_one_twice() -> None:
    async with ExtBot(TOKEN, request=Answers({}), get_updates_request=PollingAnswers({})) as bot:
        source = PollingSource(bot)
        await source.stop()
        await source.stop()


@pytest.mark.parametrize("body", [b"[]", b"null", b'{"ok": true}', b'{"ok": true, "result": {}}', b"<html>"])
def test_what_is_no_answer_of_the_bot_api_is_passing_trouble(body: bytes) -> None:
    with pytest.raises(TelegramError):
        PollingRequest.parse_json_payload(body)
