"""What is the state of the stand-in's Telegram? Chats, people, the bot, its updates and its mistakes."""

import itertools
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.signal import Signal
from bot.sandbox.telegram.chats import Chat, ChatKind, Message, PrivateChat
from bot.sandbox.telegram.errors import bad_request
from bot.sandbox.telegram.files import Files
from bot.sandbox.telegram.guests import GuestQuestion, is_call
from bot.sandbox.telegram.queries import Query
from bot.sandbox.telegram.updates import FIRST_UPDATE_ID, Updates
from bot.sandbox.telegram.users import TELEGRAMS_OWN, User
from bot.sandbox.telegram.wire import admin_json, chat_json, message_json

_FIRST_PERSON = 1001
_FIRST_SHARED_MESSAGE = 11
_SUPERGROUP_BASE = -1_000_000_000_000


@dataclass(slots=True, kw_only=True)
class Profile:
    """What the bot has said about itself, by language code ("" for everybody)."""

    commands: dict[tuple[str, str], list[dict[str, Any]]] = field(default_factory=dict)
    """By scope (as JSON, keys sorted) and language code."""
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)


class World:
    """Everything behind one bot token.

    Args:
        bot: its account.
        numbers_from: added to the ids of updates and of messages, so that none comes a second time to a bot
            that remembers those of an earlier world.
    """

    def __init__(self, bot: User, *, numbers_from: int = 0) -> None:
        self.bot = bot
        self.can_read_all = False
        """The bot's privacy mode is off everywhere, as BotFather sets it."""
        self.supports_inline = False
        """Inline mode is on, as BotFather's /setinline sets it."""
        self.inline_feedback = False
        """The bot is told what was chosen, as BotFather's /setinlinefeedback sets it."""
        self.inline_placeholder = ""
        """What people see before they type behind the bot's name."""
        self.supports_guests = False
        """The bot may be mentioned where it is no member."""
        self.knows_ephemeral = False
        """The server is of Bot API 10.3 or later, and so are the apps."""
        self.unknown_methods: set[str] = set()
        """By their names in lower case: methods that this server is too old for; it answers 404."""
        self.inline_questions: dict[str, Query] = {}
        self.guest_questions: dict[str, GuestQuestion] = {}
        self.inline_messages: dict[str, Message] = {}
        self.links_as_files = False
        """What is sent as a video by its link arrives as a file, as it does now and then."""
        self.changed = Signal()
        self.updates = Updates(FIRST_UPDATE_ID + numbers_from)
        self.files = Files(f"BQAC{bot.id % 1000:03d}")
        self.proxy_limit: int | None = None
        """Bytes of an upload that a proxy before the server lets pass; None: there is no proxy."""
        self.chats: dict[int, Chat] = {}
        self.profile = Profile()
        self.presses: dict[str, Query] = {}
        self.shared_ids: Iterator[int] = itertools.count(_FIRST_SHARED_MESSAGE + numbers_from)
        """Message ids of private chats and basic groups; each supergroup counts its own from 1."""
        self._users = {user.id: user for user in TELEGRAMS_OWN}
        self._person_ids = itertools.count(_FIRST_PERSON)
        self._group_ids = itertools.count(2001)
        self._press_ids = itertools.count(1)

    def new_person_id(self) -> int:
        """The id of an account that nobody has yet."""
        return next(self._person_ids)

    def welcome(self, user: User) -> PrivateChat:
        """Somebody new has an account, and a private chat with the bot in which nobody has written yet."""
        self._users[user.id] = user
        private = PrivateChat(self, user)
        self.chats[user.id] = private
        return private

    def user(self, user_id: int) -> User:
        """The account with this id; ApiError 400 where there is none."""
        if user_id == self.bot.id:
            return self.bot
        if user_id not in self._users:
            raise bad_request("user not found")
        return self._users[user_id]

    def new_group_id(self, kind: ChatKind) -> int:
        """An id as Telegram numbers chats of this kind."""
        number = next(self._group_ids)
        return -number if kind == "group" else _SUPERGROUP_BASE - number

    def new_press_id(self) -> str:
        """The id of a callback query."""
        return str(4_000_000_000_000 + next(self._press_ids))

    def chat(self, chat_id: int | str) -> Chat:
        """The chat with this id or @name; ApiError 400 where there is none."""
        for chat in self.chats.values():
            if chat.id == chat_id or (chat.username and f"@{chat.username}" == chat_id):
                return chat
        raise bad_request("chat not found")

    def deliver(self, message: Message, kind: str = "message") -> None:
        """Hand a message to the bot, if Telegram would."""
        if message.chat.sees(message):
            self.updates.add(kind, message_json(message, self.bot))
        elif kind == "message" and self.supports_guests and is_call(message, self.bot):
            question = GuestQuestion(id=self.new_press_id(), asked=message)
            self.guest_questions[question.id] = question
            body = {**message_json(message, self.bot), "guest_query_id": question.id}
            self.updates.add("guest_message", body)
        self.changed.fire()

    def membership(self, chat: Chat, by: User, *, was: str, now: str) -> None:
        """Tell the bot that its own standing in a chat has changed."""
        self.updates.add(
            "my_chat_member",
            {
                "chat": chat_json(chat),
                "from": by.wire(),
                "date": int(time.time()),
                "old_chat_member": self._permissions(was),
                "new_chat_member": self._permissions(now),
            },
        )
        self.changed.fire()

    def _permissions(self, status: str) -> dict[str, Any]:
        until = {"until_date": 0} if status == "kicked" else {}
        rights = admin_json() if status == "administrator" else {}
        return {"status": status, "user": self.bot.wire(), **until, **rights}

    def dump(self) -> str:
        """All chats in words, for an error message."""
        lines = []
        for chat in self.chats.values():
            if chat.history:
                lines.append(
                    f"{chat!r}{' BLOCKED' if isinstance(chat, PrivateChat) and chat.blocked else ''}"
                )
                lines += [f"    {message!r}" for message in chat.history]
        return "\n".join(lines) or "(nobody has written anything)"
