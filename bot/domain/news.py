"""News of the bot, which admins send to all who want them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

NEWS_LIMIT: Final = 4_096
"""UTF-16 code units: what one message of Telegram holds."""

Entity = Mapping[str, object]
"""How a part of a text is shown, as Telegram describes it: `type`, `offset`, `length` and so on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What is told, as an admin wrote it."""

    text: str
    entities: Sequence[Entity] = ()

    @property
    def is_too_long(self) -> bool:
        """Whether one message does not hold it."""
        return units(self.text) > NEWS_LIMIT


def units(text: str) -> int:
    """How long a text is, as Telegram counts: in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


class NewsOutcome(StrEnum):
    """What became of the message to one person."""

    SENT = "sent"
    BLOCKED = "blocked"
    """They take nothing from the bot any more; their news are switched off."""
    FAILED = "failed"
    """Telegram did not take it."""
    LEFT_OUT = "left-out"
    """They had switched news off meanwhile, or nobody knows whether it arrived."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """News on their way."""

    id: str
    news: News
    """Without a word once all are told."""
    admin_id: int | None
    """Who is told what came of it; None: all admins."""
    created_at: float
    confirmed_at: float | None = None
    """When it was said that it shall be sent; None: it shall not, so far."""
    ended_at: float | None = None
    total: int = 0
    """To how many it was to go."""
    sent: int = 0
    blocked: int = 0
    failed: int = 0

    @property
    def left_out(self) -> int:
        """Who had switched news off meanwhile, or of whom nobody knows; once it has ended."""
        return max(0, self.total - self.sent - self.blocked - self.failed)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsReader:
    """Somebody whose turn it is."""

    broadcast_id: str
    user_id: int
    wants: bool
    """Whether they want news still."""
