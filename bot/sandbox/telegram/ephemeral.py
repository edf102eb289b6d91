"""Which messages does one member of a group see alone? As of Bot API 10.3, *Ephemeral Messages and Commands*.

The documents say who may be told what and when, and not in which words the server refuses: those here are
its usual ones.
"""

import time
from typing import Any

from bot.sandbox.telegram.call import Call
from bot.sandbox.telegram.chats import Chat, Message
from bot.sandbox.telegram.errors import bad_request
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.presses import ButtonPress
from bot.sandbox.telegram.users import User

SECONDS = 15
"""How long after a press, or an ephemeral message, a bot that is no admin may answer by one."""
MARK = "is_ephemeral"


def receiver_of(call: Call, chat: Chat) -> User | None:
    """Whom alone the message is for; None: it is for all, or this server knows no others.

    ApiError 400 where there is nobody such, or the bot may not.
    """
    asked: dict[str, Any] | None = call.get("ephemeral_message_parameters")
    if asked is None or not call.world.knows_ephemeral:
        return None
    if not isinstance(chat, Group):
        call.complain(f"{call.method}: only groups have ephemeral messages")
        raise bad_request("PEER_ID_INVALID")
    user = call.world.user(asked["receiver_user_id"])
    if user.is_bot:
        call.complain(f"{call.method}: an ephemeral message to a bot")
        raise bad_request("USER_IS_BOT")
    if user not in (*chat.members, *chat.admins):
        raise bad_request("USER_NOT_PARTICIPANT")
    if not (chat.bot_is_admin or _is_prompted(call, chat, user, asked)):
        raise bad_request("CHAT_ADMIN_REQUIRED")
    return user


def _is_prompted(call: Call, chat: Group, user: User, asked: dict[str, Any]) -> bool:
    """Whether this person has just pressed a button here, or written what nobody else sees."""
    press = call.world.presses.get(asked.get("callback_query_id", ""))
    if isinstance(press, ButtonPress) and not press.expired:
        is_theirs = press.user == user and press.chat is chat
        return is_theirs and time.monotonic() - press.at <= SECONDS
    number = (call.get("reply_parameters") or {}).get("ephemeral_message_id")
    message = find(chat, user, number) if number is not None else None
    return message is not None and message.sender == user and time.time() - message.date <= SECONDS


def find(chat: Chat, user: User, number: int) -> Message | None:
    """The message with this number that this person sees alone, unless it is gone."""
    return next(
        (m for m in chat.history if m.ephemeral_id == number and m.alone == user and not m.deleted), None
    )


def own(call: Call) -> Message:
    """The message that is meant, one that the bot has sent; ApiError 400 where there is none."""
    user = call.world.user(call.params["receiver_user_id"])
    message = find(call.chat(), user, call.params["ephemeral_message_id"])
    if message is None or message.sender != "bot":
        raise bad_request("MESSAGE_ID_INVALID")
    return message


def is_quiet(menus: dict[tuple[str, str], list[dict[str, Any]]], chat: Chat, user: User, name: str) -> bool:
    """Whether the app sends this command so that only the bot sees it: as the narrowest menu says."""
    scopes = [f'{{"chat_id": {chat.id}, "type": "chat"}}', '{"type": "all_group_chats"}']
    for scope in scopes:
        for language in dict.fromkeys(((user.language_code or "")[:2], "")):
            if menu := menus.get((scope, language)):
                return any(one["command"] == name and one.get(MARK) for one in menu)
    return False
