"""Who may use the bot at all."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """The owner's lists. With neither users nor chats named, everyone may."""

    users: frozenset[int] = frozenset()
    chats: frozenset[int] = frozenset()
    admins: frozenset[int] = frozenset()

    @property
    def is_open(self) -> bool:
        """Whether anybody on Telegram may use it."""
        return not self.users and not self.chats

    def allows(self, *, user_id: int, chat_id: int) -> bool:
        """A listed user may everywhere, anybody may in a listed chat, an admin may always."""
        return self.is_open or user_id in self.users | self.admins or chat_id in self.chats
