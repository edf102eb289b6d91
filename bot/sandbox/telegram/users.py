"""Which accounts are there? People, the bot, Telegram's own, and two that it keeps for people who hide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sandbox.telegram.people import Person
    from bot.sandbox.telegram.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """An account."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False

    def wire(self) -> dict[str, Any]:
        """The JSON of a `User`."""
        optional = {
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        return {
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
            **{name: value for name, value in optional.items() if value is not None},
        }

    def person(self, world: World) -> Person:
        """The person of this account in `world`, made at the first call."""
        return world.person_of(self)


ANONYMOUS_ADMIN = User(id=1087968824, first_name="Group", username="GroupAnonymousBot", is_bot=True)
TELEGRAM = User(id=777000, first_name="Telegram")
CHANNEL_BOT = User(id=136817688, first_name="Channel", username="Channel_Bot", is_bot=True)
