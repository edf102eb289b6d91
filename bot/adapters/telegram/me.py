"""Who we are in Telegram."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """The bot itself, as Telegram knows it."""

    user_id: int
    username: str
    is_inline: bool = False
    """Whether people may call it in any chat, by `@us` and some words."""
    is_guest: bool = False
    """Whether people may mention it in chats where it is no member."""

    def is_called(self, name: str) -> bool:
        """Whether this is its name, however it is written."""
        return name.casefold() == self.username.casefold()
