"""`/privacy` and `/forget`: what is kept about somebody, and how it goes."""

import logging
from dataclasses import dataclass

from telegram import CallbackQuery, InlineKeyboardMarkup, Message
from telegram.error import BadRequest, Forbidden

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.pressing import may_use_button, notice, presser, user_in
from bot.adapters.telegram.outgoing.chat_menus import ChatMenus
from bot.adapters.telegram.views.keyboards import Action, button
from bot.app.account.erase import Erased, EraseUser
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

    async def tell(self, requester: Requester, origin: Origin) -> None:
        """What is kept, for how long, and who sees it."""
        await self.answers.say(origin, requester, "privacy", aside=True, days=self.retention_days)

    async def ask(self, requester: Requester, origin: Origin) -> None:
        """What would be deleted, with the button that does it."""
        texts, language = self.answers.texts, requester.language
        under_way = await self.forget.under_way(requester.user_id)
        parts = [texts.say(language, "forget-ask")]
        if under_way:
            parts.append(texts.say(language, "forget-under-way", count=under_way))
        keyboard = InlineKeyboardMarkup(
            [
                [button(texts.say(language, "button-forget"), Action.FORGET, str(requester.user_id))],
                [button(texts.say(language, "button-keep"), Action.CLOSE, str(requester.user_id))],
            ]
        )
        await self.answers.text(origin, "\n\n".join(parts), keyboard=keyboard)

    async def forget_channel(self, channel_id: int, requester: Requester, origin: Origin) -> None:
        """Somebody says it in the name of a channel: what was once asked for so is forgotten, at once.

        That only its owner and its admins can write so is the proof. Nobody can press a button in that name.
        """
        forgotten = await self.forget(channel_id)
        await self.answers.text(origin, self._done(requester.language, forgotten))

    def _done(self, language: str, forgotten: Erased) -> str:
        texts = self.answers.texts
        parts = [texts.say(language, "forget-done", count=forgotten.jobs)]
        if forgotten.under_way:
            parts.append(texts.say(language, "forget-under-way", count=forgotten.under_way))
        return "\n\n".join(parts)

    async def confirmed(self, query: CallbackQuery, target: str) -> None:
        """The button was pressed: whose it is, is forgotten."""
        texts, language = self.answers.texts, presser(query, self.translator).language
        owner_id = user_in(target)
        if owner_id is None or not isinstance(query.message, Message):
            await notice(query, texts, language, "pressed-gone")
            return
        if not await may_use_button(query, owner_id, query.message.chat.id):
            await notice(query, texts, language, "pressed-not-yours")
            return
        forgotten = await self.forget(owner_id)
        await notice(query, texts, language, None)
        try:
            await query.edit_message_text(self._done(language, forgotten))
        except (BadRequest, Forbidden) as error:
            _log.debug("the question stays: %s", error.message)
        self.menus.wish(query.from_user.id, owner_id, None)  # the language that was chosen is forgotten too
