"""Who may speak for a chat."""

import logging

from telegram import Bot
from telegram.constants import ChatMemberStatus
from telegram.error import BadRequest, Forbidden

_ADMINS = (ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER)
_log = logging.getLogger(__name__)


async def is_chat_admin(bot: Bot, user_id: int, chat_id: int) -> bool:
    """Whether somebody may choose for a chat: in private the user, in a group its admins.

    An anonymous admin writes in the name of the group, so the group itself is who asks.

    Raises:
        TelegramError: It could not be asked now.
    """
    if user_id == chat_id:
        return True
    try:
        member = await bot.get_chat_member(chat_id, user_id)
    except (BadRequest, Forbidden) as error:
        _log.info("not known to be an admin: %s", error.message, extra={"chat": chat_id})
        return False
    return member.status in _ADMINS
