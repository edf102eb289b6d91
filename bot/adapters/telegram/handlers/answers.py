"""Answers to a message: in its topic, as a reply, in the language of who asked."""

import logging
from dataclasses import dataclass

from telegram import Bot, ForceReply, InlineKeyboardMarkup, MaybeInaccessibleMessage, Message
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.adapters.telegram.outgoing.replies import reply
from bot.adapters.telegram.views.settings_pages import Page
from bot.adapters.telegram.views.texts import TEXT_LIMIT, Texts, cut
from bot.domain.errors import Problem, Value
from bot.domain.request import Origin, Requester

Keyboard = InlineKeyboardMarkup | ForceReply | None

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Sends what handlers have to say."""

    bot: Bot
    texts: Texts

    async def say(
        self, origin: Origin, requester: Requester, key: str, *, keyboard: Keyboard = None, **values: Value
    ) -> Message | None:
        """Answer with one message of `locales/`."""
        return await self.text(origin, self.texts.say(requester.language, key, **values), keyboard=keyboard)

    async def refuse(self, origin: Origin, requester: Requester, problem: Problem) -> Message | None:
        """Answer with what stands against it; who is turned away stands in the log."""
        log_refusal(origin, requester, problem)
        return await self.text(origin, self.texts.problem(requester.language, problem))

    async def turn(self, message: MaybeInaccessibleMessage, page: Page) -> None:
        """Put another page into the place of the one that a message shows, however old it is."""
        try:
            await self.bot.edit_message_text(
                page.text,
                chat_id=message.chat.id,
                message_id=message.message_id,
                reply_markup=page.keyboard,
            )
        except TelegramError as error:  # the same page again, or the message is gone
            _log.debug("page not shown: %s", error.message)

    async def text(self, origin: Origin, text: str, *, keyboard: Keyboard = None) -> Message | None:
        """Answer with a text; None: this chat takes no message from us.

        Raises:
            TelegramError: It could not be sent now.
        """
        text = cut(text, TEXT_LIMIT)
        try:
            return await reply(
                origin, lambda where: self.bot.send_message(text=text, reply_markup=keyboard, **where)
            )
        except (BadRequest, Forbidden) as error:
            _log.warning("not answered: %s", error.message, extra={"chat": origin.chat_id})
            return None


def log_refusal(origin: Origin, requester: Requester, problem: Problem) -> None:
    """Write down who is turned away, with the ids that the owner would need."""
    if problem.key == "refused-not-allowed":
        _log.info("turned away", extra={"user": requester.user_id, "chat": origin.chat_id})
