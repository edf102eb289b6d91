"""A reply to the message that asked, in its topic, wherever chat and topic have gone meanwhile."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from telegram import LinkPreviewOptions, Message, ReplyParameters
from telegram.error import BadRequest, ChatMigrated

from bot.adapters.telegram.failures import CLOSED_THREAD, NO_THREAD, says
from bot.domain.request import Origin

NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)
"""For what quotes others, be it a prompt or the provider."""

Send = Callable[[dict[str, Any]], Awaitable[Message]]
"""Sends something, given the arguments that say where."""


async def reply(origin: Origin, send: Send) -> Message:
    """Answer the message, even if it is gone; where its topic is gone or closed, in the chat at large.

    In a channel's direct messages nothing is at large: each topic is one person's.

    Raises:
        TelegramError: As the library raises it.
    """
    where: dict[str, Any] = {"chat_id": origin.chat_id, "message_thread_id": origin.thread_id}
    if origin.direct_topic_id is not None:
        where = {"chat_id": origin.chat_id, "direct_messages_topic_id": origin.direct_topic_id}
    if origin.message_id:
        where["reply_parameters"] = ReplyParameters(origin.message_id, allow_sending_without_reply=True)
    try:
        return await send(where)
    except BadRequest as error:
        if origin.direct_topic_id is not None:
            raise
        if says(error, CLOSED_THREAD):  # a reply without a topic goes to the topic of what it replies to
            return await send({"chat_id": origin.chat_id})
        if not says(error, NO_THREAD):
            raise
        return await send({**where, "message_thread_id": None})
    except ChatMigrated as error:
        return await send({"chat_id": error.new_chat_id})
