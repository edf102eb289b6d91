"""The whole bot but for its engine: real handlers, inbox, tables; Telegram and the provider are of paper."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, Final, TypeVar, cast

import httpx
from pydantic import SecretStr
from telegram import Bot
from telegram.error import TimedOut
from telegram.request import RequestData

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.media.tools import MediaWorker
from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sql.storage import storage_over
from bot.adapters.sqlite.connection import Database
from bot.adapters.sqlite.connection_thread import fetched
from bot.adapters.sqlite.queries import Statement
from bot.adapters.sqlite.schema import load_migrations
from bot.adapters.telegram.application import TelegramApplication
from bot.adapters.telegram.http import TelegramRequest
from bot.adapters.telegram.incoming.polling import PollingRequest, PollingSource
from bot.adapters.telegram.incoming.source import UpdateSource
from bot.composition.bot import Application, build
from bot.composition.resources import Resources
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.ports import InboxStore
from tests.adapters.telegram.answers import TOKEN, Call, Paper
from tests.adapters.telegram.chats import BOT
from tests.fakes.lead import MemoryLead
from tests.fakes.media import FakeMedia
from tests.virtual_time import VirtualClock

T = TypeVar("T")
KEY: Final = "key0123456789abcdefSECRET"


class Inline:
    """A connection without a thread of its own."""

    def __init__(self) -> None:
        self.plain = sqlite3.connect(":memory:", isolation_level=None)
        self.plain.row_factory = sqlite3.Row
        for migration in load_migrations():
            self.plain.executescript(migration.sql)

    async def together(self, statement: Statement, values: Sequence[SqlValue]) -> list[sqlite3.Row]:
        return fetched(self.plain, statement.sql, values)

    async def alone(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return work(self.plain)


class _Paper(Paper):
    async def reply(self, method: str, data: RequestData | None) -> tuple[int, bytes]:
        if data is not None:
            data.url_encoded_parameters()  # as the wire would: it takes no lone surrogates
        result = await self.answer(Call(method=method, parameters=data.parameters if data else {}))
        whole = result if isinstance(result, bytes) else json.dumps({"ok": True, "result": result}).encode()
        return 200, whole

    async def answer(self, call: Call) -> object:
        """A result, or the bytes of a whole answer."""
        raise NotImplementedError


class PaperTelegram(_Paper):
    """Takes whatever it is told, and knows who is an admin where."""

    parse_json_payload = staticmethod(TelegramRequest.parse_json_payload)

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.admins: set[tuple[int, int]] = set()
        """Chat and user."""
        self.name = str(BOT["username"])
        """What the bot is called."""
        self.held: dict[int, float] = {}
        """By chat, the seconds for which each message to it is held."""
        self.silent = 0
        """So many times it does not say what the bot is called."""
        self._numbers = count(5_000)

    async def answer(self, call: Call) -> object:
        self.calls.append(call)
        method, said = call.method, call.parameters
        if method == "getMe":
            if self.silent:
                self.silent -= 1
                raise TimedOut
            return {**BOT, "username": self.name, "supports_inline_queries": True, "can_join_groups": True}
        if method == "getChatMember":
            status = "administrator" if (said["chat_id"], said["user_id"]) in self.admins else "left"
            user = {"id": said["user_id"], "is_bot": False, "first_name": "x"}
            rights = dict.fromkeys(_RIGHTS, False) if status == "administrator" else {}
            return {"status": status, "user": user, **rights}
        if method == "getChat":
            return {"id": said["chat_id"], "type": "group", "title": "x", "accent_color_id": 0,
                    "max_reaction_count": 1, "accepted_gift_types": _GIFTS}  # fmt: skip
        if method == "answerGuestQuery":
            return {"inline_message_id": f"g{next(self._numbers)}"}
        if method.startswith("send") and method != "sendChatAction":
            await asyncio.sleep(self.held.get(said["chat_id"], 0.0))
            chat = {"id": said["chat_id"], "type": "private" if said["chat_id"] > 0 else "group"}
            number = next(self._numbers)
            return {"message_id": number, "date": 1, "chat": chat, "from": BOT, "text": "x"}
        return True

    def told(self, *, since: int = 0) -> str:
        """All that was said since so many calls, as one text."""
        return json.dumps(
            [dict(call.parameters) for call in self.calls[since:]], ensure_ascii=False, default=str
        )


_RIGHTS: Final = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories",
)  # fmt: skip
_GIFTS: Final = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


class PaperUpdates(_Paper):
    """Hands out updates in batches, and notes what was confirmed."""

    parse_json_payload = staticmethod(PollingRequest.parse_json_payload)

    def __init__(self) -> None:
        self.batches: list[bytes] = []
        self.confirmed = 0
        self._more = asyncio.Event()

    def add(self, updates: Sequence[object]) -> None:
        self.batches.append(json.dumps({"ok": True, "result": updates}).encode())
        self._more.set()

    async def answer(self, call: Call) -> bytes:
        self.confirmed = max(self.confirmed, call.parameters.get("offset", 0))
        while not self.batches:
            if not call.parameters.get("timeout"):
                return b'{"ok": true, "result": []}'
            self._more.clear()
            await self._more.wait()
        return self.batches.pop(0)


@dataclass(slots=True, kw_only=True)
class BotHouse:
    """A running bot."""

    telegram: PaperTelegram
    updates: PaperUpdates
    house: Application
    inbox: InboxStore
    jobs: SqlJobStore
    plain: sqlite3.Connection
    posts: list[httpx.Request] = field(default_factory=list)

    def rows(self, table: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.plain.execute(f"SELECT * FROM {table} ORDER BY 1")]  # noqa: S608

    def kept(self) -> dict[str, list[tuple[Any, ...]]]:
        """All that is kept of people, but for the updates."""
        return {
            table: self.rows(table) for table in ("jobs", "drafts", "preferences", "album_items", "media")
        }


@cache
def _catalogue() -> Catalogue:
    return load_catalogue()


@asynccontextmanager
async def bot_house(
    scratch: Path,
    source: Callable[[Bot], UpdateSource] = PollingSource,
    **settings: Any,  # noqa: ANN401 - of `Settings`
) -> AsyncIterator[BotHouse]:
    """A bot that takes updates and admits jobs; none is made."""
    posts: list[httpx.Request] = []

    def provider(request: httpx.Request) -> httpx.Response:
        posts.append(request)
        return httpx.Response(503)

    clock, connection = VirtualClock(), Inline()
    storage = storage_over(Database(connection), 99, lead=MemoryLead(), clock=clock)
    inbox, telegram, updates = storage.inbox, PaperTelegram(), PaperUpdates()
    application = TelegramApplication(
        token=TOKEN,
        root="https://api.telegram.org",
        inbox=inbox,
        clock=clock,
        calling=telegram,
        polling=updates,
        source=source,
    )
    async with httpx.AsyncClient(
        base_url="https://api.example", transport=httpx.MockTransport(provider)
    ) as client:
        resources = Resources(
            settings=Settings.model_construct(
                telegram_bot_token=SecretStr(TOKEN),
                aimlapi_key=SecretStr(KEY),
                **{"allowed_models": ("*",), **settings},
            ),
            catalogue=_catalogue(),
            storage=storage,
            intake=storage.inbox,
            shared_media=storage.jobs,
            api=client,
            web=client,
            media=cast("MediaWorker", FakeMedia()),
            scratch=scratch,
        )
        me = await application.connect()
        house = build(resources, application, me)
        lasting = (house.albums.run(), house.core.board.run(), house.identity.watch(), house.chat_menus.run())
        tasks = [asyncio.create_task(runner) for runner in lasting]
        await application.start(house.handlers)
        try:
            yield BotHouse(
                telegram=telegram,
                updates=updates,
                house=house,
                inbox=inbox,
                jobs=SqlJobStore(Database(connection)),
                plain=connection.plain,
                posts=posts,
            )
        finally:
            await application.stop()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await application.close()
            connection.plain.close()
