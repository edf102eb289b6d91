"""Who may press a button, and the short notice that answers a press."""

import logging

from telegram import CallbackQuery
from telegram.error import TelegramError

from bot.adapters.telegram.incoming.reading import requester_for
from bot.adapters.telegram.outgoing.admins import is_chat_admin
from bot.adapters.telegram.views.texts import Texts
from bot.domain.request import Requester
from bot.ports import Translator

_log = logging.getLogger(__name__)


async def may_use_button(query: CallbackQuery, owner_id: int, chat_id: int) -> bool:
    """Whose request it is may press, in its own chat or in their private one.

    For an anonymous admin's any admin of the chat.
    """
    if query.message is None or query.message.chat.id not in (chat_id, query.from_user.id):
        return False
    if owner_id == query.from_user.id:
        return True
    if owner_id != chat_id or query.message.chat.id != chat_id:
        return False
    return await is_chat_admin(query.get_bot(), query.from_user.id, chat_id)


def presser(query: CallbackQuery, translator: Translator) -> Requester:
    """Who pressed, with the language to answer in."""
    chat_id = query.message.chat.id if query.message else query.from_user.id
    return requester_for(query.from_user, chat_id, translator)


def user_in(target: str) -> int | None:
    """The user, or the chat for whom an admin writes, that a button names; None: nothing that we gave out."""
    try:
        user_id = int(target)
    except ValueError:
        return None
    return user_id if abs(user_id) < 2**63 else None


async def notice(query: CallbackQuery, texts: Texts, language: str, key: str | None) -> None:
    """Answer the press; None: without a word. If that fails, what was asked for is done all the same."""
    text = texts.say(language, key) if key else None
    try:
        await query.answer(text)
    except TelegramError as error:
        _log.debug("press not answered: %s", error.message)
