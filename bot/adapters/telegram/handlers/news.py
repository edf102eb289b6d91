"""The button under news that an admin has written."""

import logging
from dataclasses import dataclass

from telegram import CallbackQuery
from telegram.error import TelegramError

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.pressing import notice, presser
from bot.app.admin.broadcasts import Broadcasts, outcome_of
from bot.ports import Translator

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsButton:
    """Sends them, once, however often it is pressed."""

    broadcasts: Broadcasts
    admins: frozenset[int]
    answers: Answers
    translator: Translator

    async def pressed(self, query: CallbackQuery, broadcast_id: str) -> None:
        """Only an admin's press counts; what a button carries is no proof of being one."""
        texts, language = self.answers.texts, presser(query, self.translator).language
        if query.from_user.id not in self.admins:
            await notice(query, texts, language, "pressed-gone")
            return
        sent = await self.broadcasts.confirm(broadcast_id, admin_id=query.from_user.id)
        await notice(query, texts, language, None if sent else "news-gone")
        if sent is None:
            return
        try:
            await query.edit_message_text(texts.problem(language, outcome_of(sent)))
        except TelegramError as error:
            _log.debug("the message stays as it was: %s", error.message)
