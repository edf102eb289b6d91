"""The slots in which updates are handled: a share for each person and each chat."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Final

from telegram import Update

from bot.adapters.telegram.incoming.access_guard import AccessLevel
from bot.adapters.telegram.incoming.sender import Sender, sender_of
from bot.app.fair_lanes import FairLanes

PERSON_SLOTS: Final = 2
"""Updates of one person that are handled at once, whatever number of groups they write in."""
CHAT_SLOTS: Final = 4
"""Likewise of one chat: what waits for a slow one is no more than that."""
NAMED_SLOTS: Final = 52
PRIVATE_RESERVE: Final = 12
"""Slots that only private chats and admins take."""
ADMIN_RESERVE: Final = 8
"""Slots beside those that only people of `ADMIN_IDS` take."""
NAMELESS_SLOTS: Final = 8
"""Slots for all that is written in the name of chats, since nobody can tell how many people that is."""
STRANGER_SLOTS: Final = 4
"""Slots for those who are on none of the owner's lists."""
LONG_SLOTS: Final = 64
"""Slots beside all these for what takes long, such as a press that fetches a whole video."""
LONG_SHARE: Final = 4
"""How many of them are for one person."""
QUERY_SLOTS: Final = 32
"""Inline queries that are answered at the same time; more are left to their next keystroke."""
QUERY_SHARE: Final = 3
"""How many of them are for one person."""
MAX_AT_ONCE: Final = NAMED_SLOTS + NAMELESS_SLOTS + STRANGER_SLOTS


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxLanes:
    """Gives each update a slot in its turn."""

    level_of: Callable[[Sender], AccessLevel]
    _named: FairLanes = field(
        default_factory=lambda: FairLanes(
            capacity=NAMED_SLOTS,
            shares=(PERSON_SLOTS, CHAT_SLOTS),
            reserves=(PRIVATE_RESERVE, ADMIN_RESERVE),
        ),
        init=False,
    )
    _nameless: FairLanes = field(
        default_factory=lambda: FairLanes(capacity=NAMELESS_SLOTS, shares=(PERSON_SLOTS,)), init=False
    )
    _strangers: FairLanes = field(
        default_factory=lambda: FairLanes(capacity=STRANGER_SLOTS, shares=(1,)), init=False
    )
    _long: FairLanes = field(
        default_factory=lambda: FairLanes(capacity=LONG_SLOTS, shares=(LONG_SHARE,)), init=False
    )
    _queries: FairLanes = field(
        default_factory=lambda: FairLanes(capacity=QUERY_SLOTS, shares=(QUERY_SHARE,)), init=False
    )

    def slot(self, update: Update) -> AbstractAsyncContextManager[None]:
        """Wait for the update's slot, and have it."""
        sender = sender_of(update)
        level = self.level_of(sender)
        if level is AccessLevel.STRANGER:
            return self._strangers.slot(sender.person)
        if sender.is_nameless:
            return self._nameless.slot(sender.person)
        rank = 2 if level is AccessLevel.ADMIN else 1 if sender.is_private else 0
        return self._named.slot(sender.person, sender.chat, rank=rank)

    def long_slot(self, update: Update) -> AbstractAsyncContextManager[None]:
        """Likewise for an update that takes long."""
        return self._long.slot(sender_of(update).person)

    def query_slot(self, update: Update) -> AbstractAsyncContextManager[None] | None:
        """A slot for an inline query, to be taken now; None: there is none at the moment."""
        person = sender_of(update).person
        return self._queries.slot(person) if self._queries.has_room(person) else None


def everybody(_: Sender) -> AccessLevel:
    """For a bot without lists."""
    return AccessLevel.USER
