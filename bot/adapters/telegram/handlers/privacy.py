"""`/privacy` and `/forget`: what is kept about somebody, and how it goes."""

import logging
from dataclasses import dataclass

from telegram import CallbackQuery, InlineKeyboardMarkup, Message
from telegram.error import BadRequest, Forbidden

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.pressing import may_press, notice, presser, user_in
from bot.adapters.telegram.outgoing.chat_menus import ChatMenus
from bot.adapters.telegram.views.keyboards import Action, key
from bot.app.account.erase import EraseUser, Forgotten
from bot.domain.request import Origin, Requester
from bot.ports import Translator

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Privacy:
    """Says what is kept, and deletes it after a question."""

    forget: EraseUser
    menus: ChatMenus
    answers: Answers
    translator: Translator
    retention_days: int
    """Days for which what has ended is kept; 0: for ever."""

    async def tell(self, asker: Requester, origin: Origin) -> None:
        """What is kept, for how long, and who sees it."""
        await self.answers.say(origin, asker, "privacy", days=self.retention_days)

    async def ask(self, asker: Requester, origin: Origin) -> None:
        """What would be deleted, with the button that does it."""
        words, language = self.answers.words, asker.language
        under_way = await self.forget.under_way(asker.user_id)
        parts = [words.say(language, "forget-ask")]
        if under_way:
            parts.append(words.say(language, "forget-under-way", count=under_way))
        keyboard = InlineKeyboardMarkup(
            [
                [key(words.say(language, "button-forget"), Action.FORGET, str(asker.user_id))],
                [key(words.say(language, "button-keep"), Action.CLOSE, str(asker.user_id))],
            ]
        )
        await self.answers.text(origin, "\n\n".join(parts), keyboard=keyboard)

    async def forget_channel(self, channel_id: int, asker: Requester, origin: Origin) -> None:
        """Somebody says it in the name of a channel: what was once asked for so is forgotten, at once.

        That only its owner and its admins can write so is the proof. Nobody can press a button in that name.
        """
        forgotten = await self.forget(channel_id)
        await self.answers.text(origin, self._done(asker.language, forgotten))

    def _done(self, language: str, forgotten: Forgotten) -> str:
        words = self.answers.words
        parts = [words.say(language, "forget-done", count=forgotten.jobs)]
        if forgotten.under_way:
            parts.append(words.say(language, "forget-under-way", count=forgotten.under_way))
        return "\n\n".join(parts)

    async def confirmed(self, query: CallbackQuery, target: str) -> None:
        """The button was pressed: whose it is, is forgotten."""
        words, language = self.answers.words, presser(query, self.translator).language
        owner_id = user_in(target)
        if owner_id is None or not isinstance(query.message, Message):
            await notice(query, words, language, "pressed-gone")
            return
        if not await may_press(query, owner_id, query.message.chat.id):
            await notice(query, words, language, "pressed-not-yours")
            return
        forgotten = await self.forget(owner_id)
        await notice(query, words, language, None)
        try:
            await query.edit_message_text(self._done(language, forgotten))
        except (BadRequest, Forbidden) as error:
            _log.debug("the question stays: %s", error.message)
        self.menus.wish(query.from_user.id, owner_id, None)  # the language that was chosen is forgotten too
