"""Updates by webhook, health, and the end of both: the real process and its real server."""

import asyncio
import contextlib
import json
import socket
import sqlite3
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import httpx
import pytest

from bot.sandbox.faults import answer
from bot.sandbox.telegram import Person
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
ADDRESS = "https://bot.example.test/bots/clapper/hook"


@dataclass(frozen=True)
class Hooked:
    """A bot that is called, with whoever else may call it."""

    stage: Stage
    port: int
    client: httpx.AsyncClient

    @property
    def settings(self) -> dict[str, str]:
        """Beside those of the stage."""
        return {"WEBHOOK_URL": ADDRESS, "HTTP_PORT": str(self.port)}

    async def start(self, **changes: str) -> None:
        """Start the bot; returns as soon as Telegram was told where it is."""
        told = len(self.stage.telegram.called("setWebhook"))
        await self.stage.start(**self.settings, **changes)
        await self.stage.until(lambda: len(self.stage.telegram.called("setWebhook")) > told)

    def has_taken(self, count: int) -> bool:
        """Whether so many updates were answered by 200."""
        return sum(status == 200 for _, status in self.stage.telegram.updates.posts) >= count

    @property
    def secret(self) -> str:
        """What Telegram was told to send along."""
        return self.stage.telegram.updates.webhook.secret

    async def call(self, content: bytes | Mapping[str, Any], headers: Mapping[str, str] | None = None) -> int:
        """Call the bot as Telegram does; returns the status."""
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        known = {SECRET_HEADER: self.secret} if headers is None else headers
        response = await self.client.post("/bots/clapper/hook", content=body, headers=known)
        return response.status_code


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@pytest.fixture
async def hooked(stage: Stage) -> AsyncIterator[Hooked]:
    port = free_port()
    root = f"http://127.0.0.1:{port}"
    stage.telegram.stand_before(root)
    async with httpx.AsyncClient(base_url=root, trust_env=False, timeout=30) as client:
        yield Hooked(stage, port, client)


def asked(number: int, person: Person, text: str) -> dict[str, Any]:
    """An update that Telegram never sent."""
    user = {"id": person.user.id, "is_bot": False, "first_name": person.user.first_name}
    chat = {"id": person.user.id, "type": "private", "first_name": person.user.first_name}
    entity = {"type": "bot_command", "offset": 0, "length": 6}
    message = {"message_id": number % 1_000_000, "date": 1_700_000_000, "chat": chat, "from": user}
    return {"update_id": number, "message": {**message, "text": text, "entities": [entity]}}


def statuses_of(stage: Stage, update: int) -> list[int]:
    return [status for number, status in stage.telegram.updates.posts if number == update]


async def test_a_request_comes_by_webhook_and_nobody_polls(hooked: Hooked) -> None:
    stage = hooked.stage
    alice = stage.telegram.person("Alice")
    await hooked.start(WEBHOOK_SECRET="s3cret_Value-1")
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    (told,) = stage.telegram.called("setWebhook")
    assert told.params["secret_token"] == "s3cret_Value-1"
    assert stage.telegram.updates.webhook.allowed_updates == [
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
        "inline_query",
        "chosen_inline_result",
        "guest_message",
    ]
    assert {status for _, status in stage.telegram.updates.posts} == {200}
    assert stage.telegram.updates.polls == 0
    assert stage.telegram.called("getUpdates") == []
    assert await stage.stop() == 0
    assert stage.telegram.updates.webhook.url == ADDRESS
    assert "s3cret_Value-1" not in stage.log
    stage.assert_clean()


async def test_whoever_does_not_know_the_secret_has_nothing_done(hooked: Hooked) -> None:
    stage = hooked.stage
    alice = stage.telegram.person("Alice")
    await hooked.start()
    forged = asked(1, alice, "/video forged")
    for headers in ({}, {SECRET_HEADER: ""}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: hooked.secret[:-1]}):
        assert await hooked.call(forged, headers) == 403
    assert await hooked.call(b"x" * 2_000_000, {SECRET_HEADER: "wrong"}) == 403
    assert stage.sql("SELECT * FROM inbox") == []
    await alice.sends("/video mine")
    await stage.until_video(alice.private)
    assert [post.body["prompt"] for post in stage.provider.posts] == ["mine"]


async def test_what_cannot_be_read_is_refused_and_holds_nothing_up(hooked: Hooked) -> None:
    stage = hooked.stage
    alice = stage.telegram.person("Alice")
    await hooked.start()
    assert await hooked.call(b"not json") == 400
    assert await hooked.call(b'{"no": "update"}') == 400
    assert await hooked.call(b"x" * 50_000_000) == 413
    assert await hooked.call({"update_id": 3, "message": {"garbage": True}}) == 200
    assert await hooked.call(b'{"update_id": 4, "message": ' + b"[" * 500 + b"]" * 500 + b"}") == 200
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    assert stage.log.count("unreadable update passed over") == 2


async def test_what_comes_again_or_out_of_order_is_made_once(hooked: Hooked) -> None:
    stage = hooked.stage
    alice = stage.telegram.person("Alice")
    await alice.sends("/help")
    await hooked.start(USER_ACTIVE_VIDEOS="0")
    for number in (900, 700, 800, 700, 900):
        assert await hooked.call(asked(number, alice, f"/video number {number}")) == 200
    await stage.until_video(alice.private, 3)
    for number in (700, 800, 900):
        assert await hooked.call(asked(number, alice, f"/video number {number}")) == 200
    await alice.sends("/video the last")
    await stage.until_video(alice.private, 4)
    prompts = [post.body["prompt"] for post in stage.provider.posts]
    assert sorted(prompts) == ["number 700", "number 800", "number 900", "the last"]


@contextlib.contextmanager
def written_by_another(stage: Stage) -> Iterator[None]:
    """Nobody else can write the database meanwhile."""
    with contextlib.closing(sqlite3.connect(stage.folder / "clapper.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_what_cannot_be_written_down_is_500_and_comes_again(hooked: Hooked) -> None:
    stage = hooked.stage
    alice = stage.telegram.person("Alice")
    await hooked.start()
    with written_by_another(stage):
        await alice.sends("/video a dragon")
        number = stage.telegram.updates.pending[0]["update_id"]
        await stage.until(lambda: statuses_of(stage, number))
        ready = await hooked.client.get("/healthz/ready")
        assert (ready.status_code, ready.json()["checks"]["database"]["ok"]) == (503, False)
        assert (await hooked.client.get("/healthz/live")).status_code == 200
    await stage.until_video(alice.private)
    assert statuses_of(stage, number)[0] == 500
    assert statuses_of(stage, number)[-1] == 200
    assert len(stage.provider.posts) == 1


async def test_what_was_answered_by_200_outlives_kill_9(hooked: Hooked) -> None:
    stage = hooked.stage
    people = [stage.telegram.person(f"P{number}") for number in range(10)]
    stuck = stage.telegram.fail("getFile", answer(502), times=None)
    await hooked.start()
    for person in people:
        await person.sends_photo(photo(), caption=f"waves of {person.user.first_name}")
    await stage.until(partial(hooked.has_taken, 5))
    await stage.kill()
    stuck.cancel()
    await hooked.start()
    for person in people:
        await stage.until_video(person.private)
    assert len(stage.provider.posts) == 10


async def test_of_20_requests_none_is_lost_and_none_made_twice_whenever_it_dies(hooked: Hooked) -> None:
    stage = hooked.stage
    people = [stage.telegram.person(f"P{number}") for number in range(20)]
    stuck = stage.telegram.fail("getFile", answer(502), times=None)
    await hooked.start()
    for deaths in range(4):
        for person in people[5 * deaths : 5 * deaths + 5]:
            await person.sends_photo(photo(), caption=f"of {person.user.first_name}")
        await stage.until(partial(hooked.has_taken, 5 * deaths + 1))
        await stage.kill()
        await hooked.start()
    stuck.cancel()
    for person in people:
        await stage.until_video(person.private)
    prompts = [post.body["prompt"] for post in stage.provider.posts]
    assert sorted(prompts) == sorted(f"of {person.user.first_name}" for person in people)
    assert [len(person.private.videos()) for person in people] == [1] * 20
    assert stage.telegram.called("getUpdates") == []


async def test_what_comes_while_it_is_away_waits_for_its_return(hooked: Hooked) -> None:
    stage = hooked.stage
    alice = stage.telegram.person("Alice")
    await hooked.start()
    secret = hooked.secret
    assert await stage.stop() == 0
    await alice.sends("/video meanwhile")
    await stage.until(lambda: stage.telegram.updates.webhook.last_error)
    await hooked.start()
    await stage.until_video(alice.private)
    assert hooked.secret == secret
    assert len(secret) >= 32
    assert secret not in stage.log
    stage.assert_clean()


async def test_from_polling_to_webhook_and_back_nothing_is_lost(hooked: Hooked) -> None:
    stage = hooked.stage
    alice = stage.telegram.person("Alice")
    await stage.start(USER_DAILY_VIDEOS="0")
    await alice.sends("/video by poll")
    await stage.until_video(alice.private)
    assert await stage.stop() == 0
    await alice.sends("/video by webhook")
    await hooked.start()
    await stage.until_video(alice.private, 2)
    assert await stage.stop() == 0
    await alice.sends("/video by poll again")
    for name in hooked.settings:
        del stage.settings[name]
    await stage.start()
    await stage.until_video(alice.private, 3)
    assert stage.telegram.updates.webhook.url == ""
    prompts = [post.body["prompt"] for post in stage.provider.posts]
    assert prompts == ["by poll", "by webhook", "by poll again"]
    stage.assert_clean()


async def test_telegram_is_told_where_we_are_as_soon_as_it_can_be_reached(hooked: Hooked) -> None:
    stage = hooked.stage
    alice = stage.telegram.person("Alice")
    trouble = stage.telegram.fail("setWebhook", answer(502), times=2)
    await alice.sends("/video a dragon")
    await hooked.start()
    await stage.until_video(alice.private)
    assert trouble.hits == 2
    assert stage.log.count("the webhook could not be set, trying again") == 2


async def test_health_says_how_each_thing_is(hooked: Hooked) -> None:
    stage = hooked.stage
    alice = stage.telegram.person("Alice")
    await hooked.start()
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    answers = {page: await hooked.client.get(f"/healthz{page}") for page in ("", "/live", "/ready")}
    assert {page: response.status_code for page, response in answers.items()} == {
        "": 200,
        "/live": 200,
        "/ready": 200,
    }
    checks = answers[""].json()["checks"]
    assert set(checks) == {"services", "engine", "database", "Telegram", "AI/ML API"}
    assert all(check["ok"] and check["reason"] for check in checks.values())
    for secret in (stage.telegram.token, stage.provider.key, hooked.secret):
        assert secret not in answers[""].text


async def test_a_thousand_asks_hinder_no_video(hooked: Hooked) -> None:
    stage = hooked.stage
    alice = stage.telegram.person("Alice")
    await hooked.start()
    asking = asyncio.gather(*(_ask(hooked, 50) for _ in range(20)))
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    assert sum(await asking) == 1_000
    assert len(stage.sql("SELECT * FROM write_probe")) == 1


async def _ask(hooked: Hooked, times: int) -> int:
    """How often the page was answered as it should."""
    answers = [await hooked.client.get("/healthz") for _ in range(times)]
    return sum(response.status_code in {200, 503} for response in answers)


async def test_a_port_that_is_taken_is_one_line_before_telegram_is_asked(hooked: Hooked) -> None:
    stage = hooked.stage
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", hooked.port))
        taken.listen()
        settings = {**stage.settings, **hooked.settings, "LOG_LEVEL": "ERROR"}
        printed = stage.folder / "printed.log"
        process = await stage.starting(("bot", "run"), stage.folder, settings, printed)
        assert await process.wait() == 1
    place = f"127.0.0.1:{hooked.port}"
    line = f"HTTP_HOST, HTTP_PORT: nobody can listen at {place}: Address already in use\n"
    assert printed.read_text(encoding="utf-8") == line
    assert stage.telegram.calls == []


async def test_a_stop_while_somebody_asks_is_in_time(hooked: Hooked) -> None:
    stage = hooked.stage
    await hooked.start()
    reader, writer = await asyncio.open_connection("127.0.0.1", hooked.port)
    head = (
        f"POST /hook HTTP/1.1\r\nHost: bot\r\n{SECRET_HEADER}: {hooked.secret}\r\nContent-Length: 9\r\n\r\n"
    )
    writer.write(head.encode() + b"\r\n\r\n")
    await writer.drain()
    assert (await hooked.client.get("/healthz/live")).status_code == 200
    assert await stage.stop() == 0
    assert await reader.read() == b""
    writer.close()
    stage.assert_clean()


async def test_without_a_port_nobody_listens(hooked: Hooked) -> None:
    stage = hooked.stage
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    with pytest.raises(httpx.ConnectError):
        await hooked.client.get("/healthz")
