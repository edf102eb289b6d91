"""A conversation with the whole bot: what somebody says and presses, and what they see."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from tests.adapters.telegram.answers import Call
from tests.adapters.telegram.bot_house import BotHouse, bot_house
from tests.adapters.telegram.chats import BOT, PRIVATE, as_json
from tests.virtual_time import after

ALICE: Final[dict[str, Any]] = {"id": 1, "is_bot": False, "first_name": "Alice", "language_code": "en"}
BOB: Final[dict[str, Any]] = {"id": 2, "is_bot": False, "first_name": "Bob", "language_code": "en"}
_ISOLATES: Final = dict.fromkeys(range(0x2066, 0x206A))
_numbers = count(1_000)


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the bot's."""

    method: str
    text: str
    buttons: dict[str, str]
    """Label by what it carries."""

    def carrying(self, act: str) -> list[str]:
        """What the buttons of an act carry."""
        return [data for data in self.buttons.values() if data.partition(":")[0] == act]


@dataclass(slots=True)
class Talk:
    """Somebody talks with a bot in one chat."""

    bot: BotHouse
    who: dict[str, Any] = field(default_factory=lambda: ALICE)
    chat: dict[str, Any] = field(default_factory=lambda: PRIVATE)

    async def says(self, text: str | None = None, **fields: Any) -> list[Said]:  # noqa: ANN401 - of the Bot API
        """They send a message; what the bot says to it, and what it takes away."""
        number = next(_numbers)
        message = as_json(text, message_id=number, chat=self.chat, **{"from": self.who}, **fields)
        return await self._comes({"message": message})

    async def presses(self, data: str) -> list[Said]:
        """They press a button that carries this."""
        shown = {"message_id": 70, "date": 1_700_000_000, "chat": self.chat, "from": BOT, "text": "x"}
        query = {"id": str(next(_numbers)), "from": self.who, "chat_instance": "1", "data": data}
        return await self._comes({"callback_query": {**query, "message": shown}})

    async def _comes(self, update: dict[str, Any]) -> list[Said]:
        before = len(self.bot.telegram.calls)
        self.bot.updates.add([{"update_id": next(_numbers), **update}])
        await after(30)
        return [_said(call) for call in self.bot.telegram.calls[before:] if call.method in _SEEN]


_SEEN: Final = ("sendMessage", "editMessageText", "deleteMessage", "answerCallbackQuery")


@asynccontextmanager
async def talking(**settings: Any) -> AsyncIterator[Talk]:  # noqa: ANN401 - of `Settings`
    """Alice in her private chat."""
    with TemporaryDirectory() as folder:
        async with bot_house(
            Path(folder), **{"user_active_videos": 0, "user_daily_videos": 0, **settings}
        ) as bot:
            yield Talk(bot)


def _said(call: Call) -> Said:
    markup: dict[str, Any] = call.parameters.get("reply_markup") or {}
    rows: Sequence[Sequence[dict[str, Any]]] = markup.get("inline_keyboard", ())
    return Said(
        method=call.method,
        text=str(call.parameters.get("text", "")).translate(_ISOLATES),
        buttons={
            str(key["text"]).translate(_ISOLATES): str(key.get("callback_data", ""))
            for row in rows
            for key in row
        },
    )
