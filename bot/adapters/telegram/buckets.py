"""How many messages Telegram allows to whom.

A bucket holds a burst and fills at the rate that Telegram documents. Telegram tolerates more for a while and
does not say how much; what it does not tolerate it answers by a flood wait, which empties the bucket.
"""

from dataclasses import dataclass, field
from typing import Final

from bot.domain.bucket import Bucket

ALL_A_SECOND: Final = 30.0
"""Messages a second to all chats together (Bots FAQ, "Broadcasting to users")."""
PRIVATE_A_SECOND: Final = 1.0
PRIVATE_BURST: Final = 40.0
"""Messages in one private chat; short bursts are allowed."""
GROUP_A_SECOND: Final = 20 / 60
GROUP_BURST: Final = 20.0
"""Twenty messages a minute in one group."""
MENUS_A_SECOND: Final = 1.0
MENU_BURST: Final = 60.0
"""Calls of one method that says what the bot is; nobody documents them, and they are rationed severely."""
MAX_CHATS: Final = 1_000
"""Buckets that are remembered; full ones are forgotten beyond that."""


@dataclass(slots=True, eq=False, kw_only=True)
class BucketSet:
    """The buckets of one bot."""

    whole: Bucket = field(default_factory=lambda: Bucket(capacity=ALL_A_SECOND, a_second=ALL_A_SECOND))
    _chats: dict[int | str, Bucket] = field(default_factory=dict, init=False)
    _menus: dict[str, Bucket] = field(default_factory=dict, init=False)

    def chat(self, chat: int | str, *, now: float) -> Bucket:
        """The bucket of a chat; only private ones have a positive id."""
        if chat not in self._chats:
            if len(self._chats) >= MAX_CHATS:
                self._chats = {c: b for c, b in self._chats.items() if b.level(now) < b.capacity}
            is_private = isinstance(chat, int) and chat > 0
            self._chats[chat] = (
                Bucket(capacity=PRIVATE_BURST, a_second=PRIVATE_A_SECOND)
                if is_private
                else Bucket(capacity=GROUP_BURST, a_second=GROUP_A_SECOND)
            )
        return self._chats[chat]

    def menu(self, endpoint: str) -> Bucket:
        """The bucket of a method that says what the bot is."""
        if endpoint not in self._menus:
            self._menus[endpoint] = Bucket(capacity=MENU_BURST, a_second=MENUS_A_SECOND, is_apart=True)
        return self._menus[endpoint]
