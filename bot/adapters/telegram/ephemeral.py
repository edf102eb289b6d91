"""Ephemeral messages (Bot API 10.2, 10.3): in a group, and seen by one person and the bot alone.

The library speaks 10.0 and leaves what it does not know in `api_kwargs`. Such a message has the number 0
among the others, and one of its own, which another gets when it is gone.
"""

from telegram import CallbackQuery, MaybeInaccessibleMessage, Message
from telegram.constants import ChatType

from bot.domain.request import Aside


def ephemeral_id_of(message: MaybeInaccessibleMessage) -> int | None:
    """Its own number; None: everybody in the chat sees the message."""
    number = message.api_kwargs.get("ephemeral_message_id")
    return number if type(number) is int else None


def aside_of(message: Message, query: CallbackQuery | None = None) -> Aside | None:
    """How whoever wrote a message, or pressed its button, may be answered alone; None: not here.

    Args:
        message: What asked, or what has the button.
        query: The press.
    """
    if message.chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP) or message.chat.is_direct_messages:
        return None
    if query is not None:
        return Aside(user_id=query.from_user.id, press_id=query.id)
    user = message.from_user if message.sender_chat is None else None
    return Aside(
        user_id=None if user is None or user.is_bot else user.id,
        asked_at=message.date.timestamp(),
        ephemeral_message_id=ephemeral_id_of(message),
    )
