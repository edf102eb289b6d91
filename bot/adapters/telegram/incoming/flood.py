"""A flood of updates by one user or in one chat costs little: beyond a measure they are passed over."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from telegram import Message, Update
from telegram.constants import ChatType

from bot.adapters.telegram.incoming.sender import Sender, is_of_telegram, sender_of
from bot.adapters.telegram.views.keyboards import Action, read_press
from bot.domain.bucket import Bucket


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How much is let in."""

    at_once: float
    a_minute: float
    """So many more each minute."""


OF_ONE_PERSON: Final = Measure(at_once=60.0, a_minute=30.0)
"""Messages and presses: several albums, or a race of forty requests."""
OF_ONE_CHAT: Final = Measure(at_once=240.0, a_minute=120.0)
"""Of all people of a group together; Telegram lets us answer twenty a minute there."""
TAKING_BACK: Final = Measure(at_once=120.0, a_minute=60.0)
"""Presses of one person that take requests back, beside the others: none of these is lost to haste."""
MAX_BUCKETS: Final = 10_000
MAX_UPDATES: Final = 20_000
"""How much is remembered."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class FloodGuard:
    """Lets the updates of each person and of each chat in, up to a measure; kept in memory.

    What was let in stays in: an update that is handled again is not counted again. Taking a request back has
    a measure of its own. Payments and what is nobody's doing always come through.
    """

    now: Callable[[], float]
    """Unix time in seconds."""
    _buckets: dict[tuple[Measure, int], Bucket] = field(default_factory=dict, init=False)
    _let_in: dict[int, None] = field(default_factory=dict, init=False)
    _albums: dict[str, None] = field(default_factory=dict, init=False)
    _told: dict[int, float] = field(default_factory=dict, init=False)

    def admits(self, update: Update) -> bool:
        """Whether the update is to be handled."""
        sender = sender_of(update)
        if not sender.person or _is_free(update) or update.update_id in self._let_in:
            return True
        if self._is_of_a_counted_album(update):
            return True
        now = self._moment(update)
        counted = self._buckets_of(update, sender)
        if full := next((user for user, bucket in counted.items() if bucket.wait(now) > 0), None):
            if self._told.get(full, float("-inf")) <= now - 60:
                self._told[full] = now
                _log.warning("too many updates of one user, passed over", extra={"user": full})
            return False
        for bucket in counted.values():
            bucket.take(now)
        self._remember(update)
        return True

    def _buckets_of(self, update: Update, sender: Sender) -> dict[int, Bucket]:
        """Where it counts, by the id of the person or of the chat."""
        if _is_taking_back(update):
            return {sender.person: self._bucket(TAKING_BACK, sender.person)}
        counted = {sender.person: self._bucket(OF_ONE_PERSON, sender.person)}
        if not sender.is_private and sender.chat != sender.person:
            counted[sender.chat] = self._bucket(OF_ONE_CHAT, sender.chat)
        return counted

    def _moment(self, update: Update) -> float:
        """When it was written: what has gathered while the bot was away is no flood. Presses tell no time."""
        message = update.message or update.edited_message or update.guest_message
        sent = None if message is None else message.edit_date or message.date
        return self.now() if sent is None else min(self.now(), sent.timestamp())

    def _remember(self, update: Update) -> None:
        self._let_in[update.update_id] = None
        if len(self._let_in) > MAX_UPDATES:
            del self._let_in[next(iter(self._let_in))]
        if update.message and (album := update.message.media_group_id):
            self._albums[album] = None
            if len(self._albums) > MAX_BUCKETS:
                del self._albums[next(iter(self._albums))]

    def _is_of_a_counted_album(self, update: Update) -> bool:
        """An album is let in as a whole, or not at all: a part of it would be another request."""
        return bool(update.message and update.message.media_group_id in self._albums)

    def _bucket(self, measure: Measure, who: int) -> Bucket:
        key = (measure, who)
        if key not in self._buckets:
            if len(self._buckets) >= MAX_BUCKETS:
                now = self.now()
                self._buckets = {k: b for k, b in self._buckets.items() if b.level(now) < b.capacity}
                self._told = {u: at for u, at in self._told.items() if at > now - 60}
            self._buckets[key] = Bucket(capacity=measure.at_once, a_second=measure.a_minute / 60)
        return self._buckets[key]


def _is_free(update: Update) -> bool:
    """Whether it is none of the kinds that a user can flood us with, or one that must not be lost."""
    if message := update.message:
        return is_of_telegram(message) or _is_chatter(message)
    counted = (update.edited_message, update.inline_query, update.callback_query, update.guest_message)
    return all(one is None for one in counted)


def _is_taking_back(update: Update) -> bool:
    press = read_press(update.callback_query.data) if update.callback_query else None
    return press is not None and press.act is Action.CANCEL


def _is_chatter(message: Message) -> bool:
    """What people say to each other in a group costs little to read, and must make nobody miss a request."""
    words = message.text or message.caption or ""
    return (
        message.chat.type != ChatType.PRIVATE
        and "/" not in words
        and "@" not in words
        and not (message.reply_to_message)
    )
