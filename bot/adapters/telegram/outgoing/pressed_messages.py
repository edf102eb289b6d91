"""The message whose button was pressed: changed in place, or taken away, whoever sees it.

What one person sees has methods of its own (Bot API 10.2); only that person can have pressed.
"""

from typing import Any

from telegram import CallbackQuery, InlineKeyboardMarkup, MaybeInaccessibleMessage

from bot.adapters.telegram.ephemeral import ephemeral_id_of


async def rewrite(
    query: CallbackQuery,
    message: MaybeInaccessibleMessage,
    text: str,
    keyboard: InlineKeyboardMarkup | None,
) -> None:
    """Put other words and buttons there.

    Raises:
        TelegramError: As the library raises it.
    """
    if (target := _ephemeral(query, message)) is not None:
        shown = {} if keyboard is None else {"reply_markup": keyboard}
        await _call(query, "editEphemeralMessageText", {**target, "text": text, **shown})
        return
    await query.get_bot().edit_message_text(
        text, chat_id=message.chat.id, message_id=message.message_id, reply_markup=keyboard
    )


async def without_buttons(query: CallbackQuery, message: MaybeInaccessibleMessage) -> None:
    """Leave the words alone.

    Raises:
        TelegramError: As the library raises it.
    """
    if (target := _ephemeral(query, message)) is not None:
        await _call(query, "editEphemeralMessageReplyMarkup", target)
        return
    await query.get_bot().edit_message_reply_markup(
        chat_id=message.chat.id, message_id=message.message_id, reply_markup=None
    )


async def take_away(query: CallbackQuery, message: MaybeInaccessibleMessage) -> None:
    """Delete it.

    Raises:
        TelegramError: As the library raises it.
    """
    if (target := _ephemeral(query, message)) is not None:
        await _call(query, "deleteEphemeralMessage", target)
        return
    await query.get_bot().delete_message(message.chat.id, message.message_id)


def _ephemeral(query: CallbackQuery, message: MaybeInaccessibleMessage) -> dict[str, Any] | None:
    """What names the message; None: everybody in the chat sees it."""
    number = ephemeral_id_of(message)
    if number is None:
        return None
    return {
        "chat_id": message.chat.id,
        "receiver_user_id": query.from_user.id,
        "ephemeral_message_id": number,
    }


async def _call(query: CallbackQuery, method: str, arguments: dict[str, Any]) -> None:
    await query.get_bot().do_api_request(method, api_kwargs=arguments)
