"""A flood of updates by one user costs little: beyond a generous measure they are passed over, quietly."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from telegram import Message, Update
from telegram.constants import ChatType

from bot.adapters.telegram.buckets import Bucket
from bot.adapters.telegram.views.keyboards import Action, read_press

AT_ONCE: Final = 60.0
"""Messages and presses of one user: several albums, or a race of forty requests."""
A_MINUTE: Final = 30.0
"""So many more each minute."""
MOST_USERS: Final = 10_000
MOST_UPDATES: Final = 20_000
"""How much is remembered."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class FloodGuard:
    """Lets the updates of each user in, up to a measure; kept in memory.

    What was let in stays in: an update that is handled again is not counted again. Taking a request back,
    payments and what is nobody's doing always come through.
    """

    now: Callable[[], float]
    """Unix time in seconds."""
    _buckets: dict[int, Bucket] = field(default_factory=dict, init=False)
    _let_in: dict[int, None] = field(default_factory=dict, init=False)
    _albums: dict[str, None] = field(default_factory=dict, init=False)
    _told: dict[int, float] = field(default_factory=dict, init=False)

    def lets_in(self, update: Update) -> bool:
        """Whether the update is to be handled."""
        user = update.effective_sender  # all anonymous admins of all groups share one account
        if user is None or _is_free(update) or update.update_id in self._let_in:
            return True
        if self._is_of_a_counted_album(update):
            return True
        now, bucket = self._moment(update), self._bucket(user.id)
        if bucket.wait(now) > 0:
            if self._told.get(user.id, float("-inf")) <= now - 60:
                self._told[user.id] = now
                _log.warning("too many updates of one user, passed over", extra={"user": user.id})
            return False
        bucket.take(now)
        self._remember(update)
        return True

    def _moment(self, update: Update) -> float:
        """When it was written: what has gathered while the bot was away is no flood. Presses tell no time."""
        message = update.message or update.edited_message
        sent = None if message is None else message.edit_date or message.date
        return self.now() if sent is None else min(self.now(), sent.timestamp())

    def _remember(self, update: Update) -> None:
        self._let_in[update.update_id] = None
        if len(self._let_in) > MOST_UPDATES:
            del self._let_in[next(iter(self._let_in))]
        if update.message and (album := update.message.media_group_id):
            self._albums[album] = None
            if len(self._albums) > MOST_USERS:
                del self._albums[next(iter(self._albums))]

    def _is_of_a_counted_album(self, update: Update) -> bool:
        """An album is let in as a whole, or not at all: a part of it would be another request."""
        return bool(update.message and update.message.media_group_id in self._albums)

    def _bucket(self, user_id: int) -> Bucket:
        if user_id not in self._buckets:
            if len(self._buckets) >= MOST_USERS:
                now = self.now()
                self._buckets = {u: b for u, b in self._buckets.items() if b.level(now) < b.capacity}
                self._told = {u: at for u, at in self._told.items() if at > now - 60}
            self._buckets[user_id] = Bucket(capacity=AT_ONCE, a_second=A_MINUTE / 60)
        return self._buckets[user_id]


def _is_free(update: Update) -> bool:
    """Whether it is none of the kinds that a user can flood us with, or one that must not be lost."""
    if query := update.callback_query:
        press = read_press(query.data)
        return press is not None and press.act is Action.CANCEL
    if message := update.message:
        return _is_of_telegram(message) or _is_chatter(message)
    return update.edited_message is None and update.inline_query is None


def _is_chatter(message: Message) -> bool:
    """What people say to each other in a group costs little to read, and must make nobody miss a request."""
    words = message.text or message.caption or ""
    return (
        message.chat.type != ChatType.PRIVATE
        and "/" not in words
        and "@" not in words
        and not (message.reply_to_message)
    )


def _is_of_telegram(message: Message) -> bool:
    return bool(
        message.migrate_to_chat_id
        or message.migrate_from_chat_id
        or message.successful_payment
        or message.refunded_payment
    )
