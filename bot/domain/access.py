"""Who may use the bot at all, and with which models."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.domain.errors import Problem
from bot.domain.house_rules import HouseRules
from bot.domain.models import Family

BANNED: Final = Problem(key="refused-banned")
"""What somebody is told whom the owner has shut out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """The owner's lists. With neither users nor chats named, everyone may."""

    users: frozenset[int] = frozenset()
    chats: frozenset[int] = frozenset()
    admins: frozenset[int] = frozenset()
    previous_ids: Mapping[int, int] = field(default_factory=dict)
    """The earlier id of each group that has another one now; it may grow."""
    rules: Callable[[], HouseRules] = HouseRules
    """What admins have decided beside the lists: who is shut out, who has come by an invitation."""

    @property
    def is_open(self) -> bool:
        """Whether anybody on Telegram may use it."""
        return not self.users and not self.chats

    def allows(self, *, user_id: int, chat_id: int) -> bool:
        """A listed user may everywhere, anybody in a listed chat, an admin always; who is banned nowhere."""
        if self.is_banned(user_id):
            return False
        is_named = user_id in self.users | self.admins or user_id in self.rules().guests
        return self.is_open or is_named or self.lists(chat_id)

    def is_banned(self, user_id: int) -> bool:
        """Whether an admin has shut somebody out; whom the environment names as admin nobody can."""
        return user_id in self.rules().bans and user_id not in self.admins

    def lists(self, chat_id: int) -> bool:
        """Whether a chat is listed, by its id or by the one that it had before."""
        return chat_id in self.chats or self.previous_ids.get(chat_id) in self.chats


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelAccess:
    """The owner's lists of families, by their names in the catalogue."""

    allowed: frozenset[str] | None = None
    """For everybody but admins; None: all."""
    lets_new: bool = True
    """Whether that means newcomers too, of which the owner has not heard."""
    denied: frozenset[str] = frozenset()
    """For everybody."""
    admins: frozenset[int] = frozenset()
    rules: Callable[[], HouseRules] = HouseRules
    """What admins have denied beside that, for everybody too."""

    def allows(self, family: Family, user_id: int) -> bool:
        """Whether somebody may use a family; a group's id asks for all of its members."""
        is_named = self.allowed is not None and family.name in self.allowed
        is_listed = is_named or (self.allowed is None and (self.lets_new or not family.is_new))
        is_listed = is_listed or user_id in self.admins
        return is_listed and self.may_sketch(family)

    def may_sketch(self, family: Family) -> bool:
        """Whether a family may make sketches for another one: who may use that may have it sketched."""
        return family.name not in self.denied | self.rules().denied


ALL_MODELS: Final = ModelAccess()
"""Everybody may use every family."""
