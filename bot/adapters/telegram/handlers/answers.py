"""Answers to a message: in its topic, as a reply, in the language of who asked; aside, where that will do."""

import contextlib
import logging
from dataclasses import dataclass

from telegram import Bot, CallbackQuery, ForceReply, InlineKeyboardMarkup, Message
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.adapters.telegram.ephemeral import ephemeral_id_of
from bot.adapters.telegram.failures import NOT_MODIFIED, says
from bot.adapters.telegram.incoming.reading import origin_of_press
from bot.adapters.telegram.outgoing import pressed_messages
from bot.adapters.telegram.outgoing.asides import Asides
from bot.adapters.telegram.outgoing.replies import reply
from bot.adapters.telegram.views.settings_pages import Page
from bot.adapters.telegram.views.texts import TEXT_LIMIT, Texts, cut
from bot.domain.errors import Problem, Value
from bot.domain.request import Origin, Requester

Keyboard = InlineKeyboardMarkup | ForceReply | None

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Sends what handlers have to say.

    `aside`: only who asked needs to see it, and can ask again; in a group nobody else is shown it, where that
    can be done.
    """

    bot: Bot
    texts: Texts
    asides: Asides

    async def say(
        self,
        origin: Origin,
        requester: Requester,
        key: str,
        *,
        keyboard: InlineKeyboardMarkup | None = None,
        aside: bool = False,
        **values: Value,
    ) -> Message | None:
        """Answer with one message of `locales/`."""
        text = self.texts.say(requester.language, key, **values)
        return await self.text(origin, text, keyboard=keyboard, aside=aside)

    async def refuse(self, origin: Origin, requester: Requester, problem: Problem) -> Message | None:
        """Answer, aside, with what stands against it; who is turned away stands in the log."""
        log_refusal(origin, requester, problem)
        return await self.text(origin, self.texts.problem(requester.language, problem), aside=True)

    async def turn(self, query: CallbackQuery, page: Page) -> None:
        """Put another page into the place of the one whose button was pressed, however old it is."""
        try:
            await self.rewrite(query, page.text, page.keyboard)
        except TelegramError as error:  # the same page again, or the message is gone
            _log.debug("page not shown: %s", error.message)

    async def rewrite(self, query: CallbackQuery, text: str, keyboard: InlineKeyboardMarkup | None) -> None:
        """Put other words and buttons into the place of those that were pressed.

        Telegram may refuse that to what one person sees, so one with more than 1,024 characters
        (tdlib/telegram-bot-api, issue 881). Then they come as a new answer to the press.

        Raises:
            TelegramError: As the library raises it.
        """
        message = query.message
        if message is None:
            return
        try:
            await pressed_messages.rewrite(query, message, text, keyboard)
        except BadRequest as error:
            is_aside = ephemeral_id_of(message) is not None
            if not isinstance(message, Message) or not is_aside or says(error, NOT_MODIFIED):
                raise
            _log.info("not changed in its place: %s", error.message, extra={"chat": message.chat.id})
            origin = origin_of_press(query, message)
            if await self.text(origin, text, keyboard=keyboard, aside=True) is None:
                return
            with contextlib.suppress(TelegramError):
                await pressed_messages.take_away(query, message)

    async def text(
        self, origin: Origin, text: str, *, keyboard: Keyboard = None, aside: bool = False
    ) -> Message | None:
        """Answer with a text; None: this chat takes no message from us.

        Raises:
            TelegramError: It could not be sent now.
        """
        text = cut(text, TEXT_LIMIT)
        try:
            if aside and not isinstance(keyboard, ForceReply):
                sent = await self.asides.tell(origin, text, keyboard)
                if sent is not None:
                    return sent
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
