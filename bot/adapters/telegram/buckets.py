"""Token buckets, and how many messages Telegram allows to whom.

A bucket holds a burst and fills at the rate that Telegram documents. Telegram tolerates more for a while and
does not say how much; what it does not tolerate it answers by a flood wait, which empties the bucket.
"""

from dataclasses import dataclass, field
from typing import Final

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
_HAIR: Final = 1e-6
"""What a sum of fractions may lack."""


@dataclass(slots=True, eq=False, kw_only=True)
class Bucket:
    """So many at once, and so many a second after that. Times are seconds of any one clock."""

    capacity: float
    a_second: float
    is_apart: bool = False
    """For calls of one kind only, so that nothing is to be left for others."""
    _level: float = field(default=0.0, init=False)
    _at: float = field(default=float("-inf"), init=False)
    """When it was so full; a new bucket is full, since it has been filling for ever."""

    def level(self, now: float) -> float:
        """How much there is."""
        return min(self.capacity, self._level + max(0.0, now - self._at) * self.a_second)

    def wait(self, now: float, *, reserve: float = 0.0, ahead: int = 0) -> float:
        """Seconds until one can be taken, with `keep` left, after all those ahead."""
        lacking = 1.0 + reserve + ahead - self.level(now)
        if lacking <= _HAIR:
            return 0.0
        return max(0.0, self._at - now) + lacking / self.a_second

    def take(self, now: float) -> None:
        """Take one."""
        self._level, self._at = self.level(now) - 1.0, max(now, self._at)

    def drain(self, until: float) -> None:
        """Empty it; it fills again from then on."""
        self._level, self._at = 0.0, until


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
