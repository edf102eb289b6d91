"""What the bot sees and may do in a group, as Telegram tells it, and the words for it."""

import asyncio
from dataclasses import dataclass
from typing import Final

from telegram import (
    Bot,
    ChatFullInfo,
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberOwner,
    ChatMemberRestricted,
    ChatMemberUpdated,
    User,
)
from telegram.constants import ChatType

from bot.adapters.telegram.views.texts import Texts

GROUPS: Final = frozenset({ChatType.GROUP, ChatType.SUPERGROUP})
_INSIDE: Final = frozenset({ChatMember.OWNER, ChatMember.ADMINISTRATOR, ChatMember.MEMBER})


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPermissions:
    """Where the bot stands in a group."""

    sees_all: bool
    """Else commands and replies to its own messages only."""
    may_write: bool = True
    may_send_videos: bool = True


def is_inside(member: ChatMember) -> bool:
    """Whether a member is in the chat; somebody restricted may have left."""
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status in _INSIDE


def is_arrival(change: ChatMemberUpdated) -> bool:
    """Whether the bot has come into a group where it was not before."""
    is_group = change.chat.type in GROUPS and not change.chat.is_direct_messages
    return is_group and is_inside(change.new_chat_member) and not is_inside(change.old_chat_member)


def is_departure(change: ChatMemberUpdated) -> bool:
    """Whether the bot was in a chat and is not any more: removed from a group, or blocked by a user."""
    return is_inside(change.old_chat_member) and not is_inside(change.new_chat_member)


async def permissions_of(bot: Bot, chat_id: int) -> GroupPermissions | None:
    """The bot's standing there now; None: it is not there.

    Raises:
        TelegramError: Telegram does not tell.
    """
    me, chat, member = await asyncio.gather(
        bot.get_me(), bot.get_chat(chat_id), bot.get_chat_member(chat_id, bot.id)
    )
    return read_permissions(me, chat, member)


def read_permissions(me: User, chat: ChatFullInfo, member: ChatMember) -> GroupPermissions | None:
    """What the three answers come to. What Telegram does not tell is taken as allowed.

    Admins see everything and are bound by no permissions of the group.
    """
    if not is_inside(member):
        return None
    if isinstance(member, ChatMemberOwner | ChatMemberAdministrator):
        return GroupPermissions(sees_all=True)
    bounds = [chat.permissions, member if isinstance(member, ChatMemberRestricted) else None]
    return GroupPermissions(
        sees_all=bool(me.can_read_all_group_messages),
        may_write=not any(bound and bound.can_send_messages is False for bound in bounds),
        may_send_videos=not any(bound and bound.can_send_videos is False for bound in bounds),
    )


def group_diagnosis(texts: Texts, language: str, permissions: GroupPermissions, name: str) -> str:
    """What the bot sees in the group, what it may not do there, and who can change that.

    Args:
        texts: The bot's words.
        language: Of whom it is told to.
        permissions: Where the bot stands.
        name: The bot's user name, without the `@`.
    """
    parts = [
        texts.say(language, "group-sees-all", name=name)
        if permissions.sees_all
        else texts.say(language, "group-sees-some")
    ]
    if not permissions.may_send_videos:
        parts.append(texts.say(language, "group-no-videos"))
    return "\n\n".join(parts)
