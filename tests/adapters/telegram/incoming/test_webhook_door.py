"""The door takes updates from whoever knows the secret, and says 200 only for what is kept."""

import json
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette

from bot.adapters.telegram.incoming.source import UpdateNotKeptError
from bot.adapters.telegram.incoming.webhook_door import SECRET_HEADER, WebhookDoor, paths_of

URL = "https://bot.example/bots/clapper/hook"
SECRET = "s3cret_Value-1"
KNOWING = {SECRET_HEADER: SECRET}


class Receiver:
    """Takes what is handed over, or cannot."""

    def __init__(self) -> None:
        self.taken: list[object] = []
        self.is_disk_full = False

    async def receive(self, *raw: object) -> None:
        if self.is_disk_full:
            raise UpdateNotKeptError("update 5 could not be stored: disk full")
        self.taken += raw


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
def door(receiver: Receiver) -> WebhookDoor:
    door = WebhookDoor(URL, SECRET)
    door.open(receiver.receive)
    return door


@pytest.fixture
async def telegram(door: WebhookDoor) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=Starlette(routes=door.routes))
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
        yield client


async def posts(
    telegram: httpx.AsyncClient, content: bytes = b'{"update_id": 5}', headers: dict[str, str] | None = None
) -> httpx.Response:
    known = KNOWING if headers is None else headers
    return await telegram.post("/bots/clapper/hook", content=content, headers=known)


async def test_an_update_is_handed_over_and_answered_by_an_empty_200(
    telegram: httpx.AsyncClient, receiver: Receiver
) -> None:
    answer = await posts(telegram, b'{"update_id": 5, "message": {"text": "\\ud83c\\udfac"}}')
    assert (answer.status_code, answer.content) == (200, b"")
    assert receiver.taken == [{"update_id": 5, "message": {"text": "🎬"}}]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {SECRET_HEADER: ""},
        {SECRET_HEADER: "wrong"},
        {SECRET_HEADER: SECRET[:-1]},
        {SECRET_HEADER: SECRET + "x"},
        {SECRET_HEADER: SECRET.upper()},
        {"Authorization": SECRET},
    ],
)
async def test_who_does_not_know_the_secret_is_refused_unheard(
    telegram: httpx.AsyncClient, receiver: Receiver, headers: dict[str, str]
) -> None:
    answer = await posts(telegram, headers=headers)
    assert (answer.status_code, answer.content) == (403, b"")
    assert answer.headers["connection"] == "close"
    assert receiver.taken == []


async def test_a_secret_of_bytes_that_are_no_ascii_is_a_wrong_one(telegram: httpx.AsyncClient) -> None:
    raw = [(SECRET_HEADER.encode(), b"\xff\xfe")]
    assert (await telegram.post("/hook", content=b"{}", headers=raw)).status_code == 403


async def test_of_who_does_not_know_the_secret_nothing_is_read(door: WebhookDoor) -> None:
    sent = []

    async def receive() -> dict[str, object]:
        raise AssertionError("the body was read")

    async def send(message: object) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/hook", "headers": [], "query_string": b""}
    await Starlette(routes=door.routes)(scope, receive, send)
    assert isinstance(sent[0], dict)
    assert sent[0]["status"] == 403


@pytest.mark.parametrize("path", ["/bots/clapper/hook", "/clapper/hook", "/hook"])
async def test_a_proxy_may_take_away_what_it_knows_the_bot_by(telegram: httpx.AsyncClient, path: str) -> None:
    assert (await telegram.post(path, content=b'{"update_id": 5}', headers=KNOWING)).status_code == 200


@pytest.mark.parametrize("path", ["/", "/bots", "/bots/clapper", "/hook/more", "/other", "//hook"])
async def test_elsewhere_there_is_nothing(telegram: httpx.AsyncClient, path: str) -> None:
    assert (await telegram.post(path, content=b'{"update_id": 5}', headers=KNOWING)).status_code == 404


async def test_nobody_reads_there(telegram: httpx.AsyncClient) -> None:
    assert (await telegram.get("/hook", headers=KNOWING)).status_code == 405


@pytest.mark.parametrize(
    ("url", "paths"),
    [
        ("https://bot.example", ["/"]),
        ("https://bot.example/hook", ["/hook"]),
        ("https://bot.example//a///b", ["/a/b", "/b"]),
        ("https://bot.example:8443/caf%C3%A9/hook", ["/café/hook", "/hook"]),
    ],
)
def test_the_paths_are_those_of_the_address(url: str, paths: list[str]) -> None:
    assert paths_of(url) == paths


async def test_what_cannot_be_written_down_is_answered_by_500_and_taken_the_next_time(
    telegram: httpx.AsyncClient, receiver: Receiver
) -> None:
    receiver.is_disk_full = True
    assert (await posts(telegram)).status_code == 500
    receiver.is_disk_full = False
    assert (await posts(telegram)).status_code == 200
    assert receiver.taken == [{"update_id": 5}]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b'{"update_id": 5',
        b"[" * 100_000,
        b"null",
        b"[]",
        b'"5"',
        b"{}",
        b'{"update_id": "5"}',
        b'{"update_id": -1}',
        b'{"update_id": 1e3}',
        b'{"update_id": true}',
        b'{"update_id": 99999999999999999999999}',
    ],
)
async def test_what_was_mangled_on_the_way_may_come_again(
    telegram: httpx.AsyncClient, receiver: Receiver, content: bytes
) -> None:
    assert (await posts(telegram, content)).status_code == 400
    assert receiver.taken == []


async def test_what_has_a_number_is_judged_by_the_receiver_however_odd_it_is(
    telegram: httpx.AsyncClient, receiver: Receiver
) -> None:
    deep = b'{"update_id": 5, "message": ' + b"[" * 500 + b"]" * 500 + b"}"
    odd = json.dumps({"update_id": 6, "message": {"garbage": True}, "unheard_of": "\ud800"}).encode()
    for content in (deep, odd, b'{"update_id": 7, "message": "\xff"}'):
        assert (await posts(telegram, content)).status_code == 200
    assert len(receiver.taken) == 3


async def test_while_it_is_shut_all_is_asked_to_come_again_soon(
    telegram: httpx.AsyncClient, door: WebhookDoor, receiver: Receiver
) -> None:
    door.shut()
    answer = await posts(telegram)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
    assert (await posts(telegram, headers={})).status_code == 403
    door.open(receiver.receive)
    assert (await posts(telegram)).status_code == 200
    assert receiver.taken == [{"update_id": 5}]
