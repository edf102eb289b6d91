"""Token and key stay where they belong: with every fault, at DEBUG, in text and JSON, on disk, on wires."""

import asyncio
import base64
import html as pages
import json
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, quote_plus

import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.sandbox.faults import answer, dropped, html, lost
from bot.sandbox.process import Start
from bot.sandbox.provider import ProviderSandbox, fails
from bot.sandbox.serving import serving
from bot.sandbox.telegram import TelegramSandbox
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e

WEBHOOK_SECRET: Final = "wh-0123456789-secret"


@dataclass(slots=True)
class Wiretap:
    """Everything that was sent to a stand-in: lines, headers, bodies."""

    app: ASGIApp
    said: list[bytes] = field(default_factory=list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        self.said += [
            scope["raw_path"],
            scope["query_string"],
            *(part for pair in scope["headers"] for part in pair),
        ]
        body = bytearray()

        async def heard() -> Any:  # noqa: ANN401 - an ASGI message
            message = await receive()
            body.extend(message.get("body", b""))
            return message

        try:
            await self.app(scope, heard, send)
        finally:
            self.said.append(bytes(body))


def spellings(secret: str) -> Iterator[bytes]:
    """The secret however it may be written."""
    for one in {secret, quote(secret), quote(secret, safe=""), quote_plus(secret), pages.escape(secret)}:
        for text in (one, json.dumps(one)[1:-1], repr(one)[1:-1]):
            yield text.encode()
            yield text.encode().hex().encode()
            for shift in range(3):  # base64 spells it in three ways, by where it begins
                coded = base64.b64encode(b"x" * shift + text.encode())
                yield coded[4 if shift else 0 : len(text) // 3 * 4]


def found(secret: str, *where: bytes) -> list[bytes]:
    """The places that hold the secret, cut short."""
    wanted = set(spellings(secret))
    return [place[:400] for place in where if any(one in place for one in wanted)]


@dataclass(slots=True, kw_only=True)
class Listening:
    """A stage whose wires are tapped."""

    stage: Stage
    telegram: Wiretap
    provider: Wiretap

    @property
    def parts_of_the_token(self) -> tuple[str, ...]:
        token = self.stage.telegram.token
        return token, token.partition(":")[2]

    def assert_nothing_leaked(self) -> None:
        """Logs, tables, chats and wires."""
        key, files = self.stage.provider.key, [p for p in self.stage.folder.rglob("*") if p.is_file()]
        assert any(file.name.startswith("clapper.db") for file in files)
        on_disk = [file.read_bytes() for file in files]
        chats = [
            json.dumps([message.text or message.caption, str(message.buttons)]).encode()
            for chat in self.stage.telegram.chats
            for message in chat.messages
            if message.sender == "bot"
        ]
        for secret in (*self.parts_of_the_token, key, WEBHOOK_SECRET):
            assert found(secret, *on_disk) == []
            assert found(secret, *chats) == []
        for part in self.parts_of_the_token:
            assert found(part, *self.provider.said) == []
        assert found(key, *self.telegram.said) == []
        for wire in (self.telegram, self.provider):
            assert found(WEBHOOK_SECRET, *wire.said) == []
        assert found("/file/bot", *self.provider.said) == []


@pytest.fixture(params=["text", "json"])
async def listening(
    request: pytest.FixtureRequest, tmp_path: Path, starting: Start
) -> AsyncIterator[Listening]:
    telegram, provider = TelegramSandbox(), ProviderSandbox(takes=0.3)
    async with tapped(telegram, provider) as (heard, asked, settings):
        stage = Stage(
            telegram=telegram,
            provider=provider,
            folder=tmp_path,
            settings={
                **settings,
                "POLL_MIN_SECONDS": "0.1",
                "POLL_MAX_SECONDS": "0.2",
                "LOG_LEVEL": "DEBUG",
                "LOG_FORMAT": request.param,
                "WEBHOOK_SECRET": WEBHOOK_SECRET,
                "USER_DAILY_VIDEOS": "0",
                "USER_ACTIVE_VIDEOS": "0",
            },
            starting=starting,
        )
        yield Listening(stage=stage, telegram=heard, provider=asked)
        if stage.bot is not None:
            await stage.bot.kill()


@asynccontextmanager
async def tapped(
    telegram: TelegramSandbox, provider: ProviderSandbox
) -> AsyncIterator[tuple[Wiretap, Wiretap, Mapping[str, str]]]:
    heard, asked = Wiretap(telegram.app), Wiretap(provider.app)
    async with AsyncExitStack() as stack:
        urls = [await stack.enter_async_context(serving(app)) for app in (heard, asked)]
        stack.push_async_callback(provider.generations.close)
        yield heard, asked, {
            "TELEGRAM_BOT_TOKEN": telegram.token,
            "TELEGRAM_API_URL": urls[0],
            "AIMLAPI_KEY": provider.key,
            "AIMLAPI_URL": urls[1],
        }  # fmt: skip


def quoting(stage: Stage) -> tuple[str, str]:
    """Complaints that quote what they were asked with, on both sides."""
    token, key = stage.telegram.token, stage.provider.key
    about_token = f"Bad: https://api.telegram.org/bot{token}/x and {quote(token, safe='')} and {token!r}"
    return about_token, f"Incorrect key {key}; Authorization: Bearer {key}; {quote(key)} {key!r}"


def plan_faults(stage: Stage) -> None:
    """One of each, again and again, on both sides."""
    telegram, provider = stage.telegram.fail, stage.provider.fail
    about_token, about_key = quoting(stage)
    page, other_page = f"<pre>{about_token}</pre>", f"<pre>{about_key}</pre>"
    for fault in (answer(401, about_key), answer(500, about_key), html(502, other_page), lost(), dropped()):
        provider("look", fault)
    for fault in (
        answer(404, about_key),
        html(200, other_page),
        dropped(),
        answer(302, headers={"location": page}),
    ):
        provider("file", fault)
    provider("submit", answer(400, about_key))
    provider("submit", lost())
    provider("logs", answer(500, about_key))
    provider("billing", answer(403, about_key))
    provider("models", html(500, other_page))
    provider("metrics", answer(200, payload={"message": about_key}))
    provider("look", answer(200, payload={"status": about_key}))
    for method in (
        "sendMessage",
        "editMessageText",
        "sendVideo",
        "sendPhoto",
        "answerCallbackQuery",
        "getFile",
    ):
        for fault in (answer(500, about_token), html(502, page), dropped()):
            telegram(method, fault)
    telegram("getUpdates", answer(404, about_token))
    telegram("getUpdates", html(200, page))
    telegram("getUpdates", answer(302, headers={"location": f"http://127.0.0.1:9/bot{stage.telegram.token}"}))
    telegram("file", answer(404, about_token))
    telegram("file", answer(500, about_token))
    telegram("file", dropped())
    telegram("setMyCommands", answer(400, about_token), times=3)


async def test_no_fault_whatsoever_tells_token_or_key_to_anybody(listening: Listening) -> None:
    stage = listening.stage
    plan_faults(stage)
    about_token, about_key = quoting(stage)
    stage.provider.plan(fails("server_error", about_key))
    people = [stage.telegram.person(f"Person {n}") for n in range(4)]
    broken = {
        "message_id": 9,
        "date": 1,
        "chat": {"id": people[0].id, "type": "private"},
        "text": about_token,
    }
    updates = stage.telegram.updates
    updates.add("message", {**broken, "from": {"id": "x", "is_bot": about_key}})
    updates.add("message", {**broken, "photo": about_token})
    updates.add(
        "callback_query", {"id": "1", "from": people[0].user.wire(), "data": about_key, "chat_instance": "1"}
    )
    await stage.start()
    await people[0].sends("/video a dragon")
    await people[1].sends("/video a unicorn")
    await people[2].sends_photo(photo(640, 360), caption="it flies away")
    await people[3].sends_photo(photo(640, 360), caption="it flies away, too")
    await stage.until(lambda: len(stage.states()) == 4)
    ended = {"delivered", "failed", "undelivered"}
    await stage.until(lambda: sum(state in ended for state in stage.states()) >= 3)
    assert await stage.stop() == 0
    listening.assert_nothing_leaked()
    assert "[redacted]" in stage.log
    assert len(stage.log) > 10_000
    assert found(stage.provider.key, *listening.provider.said)  # the tap hears: it is in the header


async def test_the_doctor_and_a_start_that_fails_tell_nothing_either(listening: Listening) -> None:
    stage = listening.stage
    about_token, about_key = quoting(stage)
    stage.telegram.fail("getMe", answer(400, about_token))
    stage.telegram.fail("getMe", answer(200, payload={"ok": True, "result": [about_token]}))
    stage.telegram.fail("getMe", html(502, f"<p>{about_token}</p>"))
    stage.telegram.fail("getWebhookInfo", answer(200, payload={"ok": True}))
    stage.provider.fail("billing", answer(401, about_key))
    stage.provider.fail("models", html(500, about_key))
    said = [await output_of(stage, "check")]
    assert said[0].count(b"FAIL") == 3
    assert b"Traceback" not in said[0]
    stage.telegram.fail("getMe", answer(401, about_token), times=None)
    said.append(await output_of(stage, "run"))
    said.append(await output_of(stage, "run", TELEGRAM_BOT_TOKEN=stage.telegram.token + " "))
    for secret in (*listening.parts_of_the_token, stage.provider.key, WEBHOOK_SECRET):
        assert found(secret, *said) == []
    assert all(said)


async def output_of(stage: Stage, *arguments: str, **changes: str) -> bytes:
    """All that one command prints."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        cwd=stage.folder,
        env={
            "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
            "DATABASE_URL": f"sqlite:///{stage.folder}/clapper.db",
            **stage.settings,
            **changes,
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await asyncio.wait_for(process.communicate(), 30)
    return output
