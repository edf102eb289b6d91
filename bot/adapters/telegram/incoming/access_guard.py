"""Who is on none of the owner's lists costs a private bot next to nothing: seen to before the inbox."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from telegram import Message, Update

from bot.adapters.telegram.incoming.reading import Album, Command, NotForUs, read
from bot.adapters.telegram.incoming.sender import Sender, is_of_telegram, sender_of
from bot.adapters.telegram.me import Me
from bot.adapters.telegram.views.keyboards import Action, read_press
from bot.domain.access import Access
from bot.domain.bucket import Bucket

FOR_USERS: Final = frozenset({"start", "help", "models", "settings", "language", "quota"})
"""Commands that refuse whoever is on no list. The others are about what was made before: all may use them."""
REFUSALS_AN_HOUR: Final = 1.0
"""So often somebody is told that the bot is for others."""
OWN_AFFAIRS_AN_HOUR: Final = 10.0
"""So often somebody is served who was on a list once, and wants to see or to delete what was made then."""
GUEST_REFUSALS_AN_HOUR: Final = 10.0
"""So often somebody is told so in chats where we are guests: others read there, and wait for an answer."""
MAX_STRANGERS: Final = 10_000
"""How many are remembered; beyond that the earliest are forgotten, and may be answered once more."""
_HOUR_SECONDS: Final = 3_600.0
OWN_COMMANDS: Final = frozenset({"start", "privacy", "forget", "queue", "cancel", "history"})
"""`/start` tells the ids that the owner would need."""
_OWN_BUTTONS: Final = frozenset({Action.FORGET, Action.CLOSE, Action.CANCEL, Action.HISTORY, Action.RESEND})
_SILENT_BUTTONS: Final = frozenset({Action.SETTINGS, Action.SET, Action.MODELS, Action.HELP})
"""They would not refuse."""


class AccessLevel(StrEnum):
    """How the owner stands to a sender."""

    ADMIN = "admin"
    USER = "user"
    STRANGER = "stranger"


class _Matter(StrEnum):
    """What a stranger wants."""

    OWN = "own"
    """To see or to delete what was made before."""
    NEW = "new"
    """What is refused, in words."""
    GUEST = "guest"
    """The same, in a chat where we are guests."""
    NONE = "none"
    """Nothing that anybody would answer."""


_AN_HOUR: Final = {
    _Matter.OWN: OWN_AFFAIRS_AN_HOUR,
    _Matter.NEW: REFUSALS_AN_HOUR,
    _Matter.GUEST: GUEST_REFUSALS_AN_HOUR,
}


@dataclass(slots=True, kw_only=True)
class AccessGuard:
    """Lets in whoever is on a list, and of others so much an hour; kept in memory.

    What Telegram says of groups always comes through, and so do inline queries: these are not kept, take no
    slot, and are answered outside of the messages that Telegram allows.
    """

    access: Access
    me: Callable[[], Me]
    now: Callable[[], float]
    """Unix time in seconds."""
    _buckets: dict[tuple[int, _Matter], Bucket] = field(default_factory=dict, init=False)
    _moved: set[int] = field(default_factory=set, init=False)
    """New ids of listed groups."""

    def level_of(self, sender: Sender) -> AccessLevel:
        """How the owner stands to somebody where they are."""
        if sender.person in self.access.admins:
            return AccessLevel.ADMIN
        is_allowed = sender.chat in self._moved or self.access.allows(
            user_id=sender.person, chat_id=sender.chat
        )
        return AccessLevel.USER if is_allowed else AccessLevel.STRANGER

    def admits(self, update: Update) -> bool:
        """Whether the update is to be kept and handled; to be asked once for each."""
        if update.message is not None:
            self._follow(update.message)
        sender = sender_of(update)
        if self.level_of(sender) is not AccessLevel.STRANGER or _is_of_telegram(update):
            return True
        matter = self._matter(update)
        return matter is not _Matter.NONE and self._takes(sender.person, matter)

    def _follow(self, message: Message) -> None:
        """Know a listed group's new id at once: what is written there comes right behind that it has one."""
        old, new = message.migrate_from_chat_id or message.chat.id, message.migrate_to_chat_id
        new = message.chat.id if message.migrate_from_chat_id else new
        if new is not None and self.access.lists(old):
            self._moved.add(new)

    def _matter(self, update: Update) -> _Matter:
        if update.message is not None:
            return self._matter_of(update.message)
        if update.callback_query is not None:
            press = read_press(update.callback_query.data)
            if press is None or press.act in _SILENT_BUTTONS:
                return _Matter.NONE
            return _Matter.OWN if press.act in _OWN_BUTTONS else _Matter.NEW
        if update.guest_message is not None:
            return _Matter.GUEST
        return _Matter.NEW if update.chosen_inline_result is not None else _Matter.NONE

    def _matter_of(self, message: Message) -> _Matter:
        match read(message, self.me()):
            case NotForUs() | Album(text=None):
                return _Matter.NONE
            case Command(name=name) if name in OWN_COMMANDS:
                return _Matter.OWN
            case Command(name=name, is_addressed=False) if name not in FOR_USERS:
                return _Matter.NONE
            case _:
                return _Matter.NEW

    def _takes(self, person: int, matter: _Matter) -> bool:
        now, key = self.now(), (person, matter)
        bucket = self._buckets.pop(key, None)
        if bucket is None:
            an_hour = _AN_HOUR[matter]
            bucket = Bucket(capacity=an_hour, a_second=an_hour / _HOUR_SECONDS)
            if len(self._buckets) >= MAX_STRANGERS:
                del self._buckets[next(iter(self._buckets))]
        self._buckets[key] = bucket
        if bucket.wait(now) > 0:
            return False
        bucket.take(now)
        return True


def _is_of_telegram(update: Update) -> bool:
    if update.message is not None:
        return is_of_telegram(update.message)
    return update.my_chat_member is not None or update.inline_query is not None
