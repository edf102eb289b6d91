"""Inline mode: `@bot` and words in any chat, what was chosen of it, and the buttons under that."""

import logging
from dataclasses import dataclass
from typing import Final

from telegram import (
    CallbackQuery,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Update,
)
from telegram.error import BadRequest, TelegramError
from telegram.ext import ContextTypes

from bot.adapters.telegram.handlers.gallery import GalleryList, is_of_gallery
from bot.adapters.telegram.handlers.pressing import notice, presser
from bot.adapters.telegram.incoming.parsing import parsed
from bot.adapters.telegram.incoming.reading import requester_for
from bot.adapters.telegram.outgoing.inline_messages import InlineMessages
from bot.adapters.telegram.views.keyboards import Action, ButtonPress, keyboard_of_one
from bot.adapters.telegram.views.outcome_pages import cancelled_key, pressed_key
from bot.adapters.telegram.views.terms import Terms
from bot.adapters.telegram.views.texts import PROMPT_SHOWN, TEXT_LIMIT, cut
from bot.app.account.gallery import job_in
from bot.app.requests.inline import InlineDeclined, InlineOffers
from bot.app.requests.messages import ParsedText
from bot.app.requests.outcomes import Offer
from bot.domain.errors import MessengerError, NotDelivered, Problem
from bot.domain.request import Requester
from bot.domain.values import shorten
from bot.ports import INLINE_KEY, Translator

CACHED: Final = 10
"""Seconds for which Telegram may answer the same words of the same person by itself."""
REFUSED: Final = "refused"
"""The id of a result that says no."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inline:
    """Offers, makes what was chosen, takes it back."""

    bot_id: int
    offers: InlineOffers
    terms: Terms
    messages: InlineMessages
    gallery: GalleryList
    translator: Translator

    async def asked(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Somebody types behind `@us`: an offer, two where a photo waits for words, or why there is none.

        Without words they see their own videos. None of this costs anything.
        """
        query = update.inline_query
        if query is None:
            return
        requester = requester_for(query.from_user, query.from_user.id, self.translator)
        if not query.query.strip() or job_in(query.query):
            await self.gallery.asked(query, requester)
            return
        text = self._parsed(query.query)
        of_photo = await self.offers.offer_of_photo(requester, text)
        results = [] if of_photo is None else [self._offer(requester, of_photo, "inline-make-photo")]
        outcome = await self.offers.offer(requester, text)
        if not isinstance(outcome, InlineDeclined):
            results.append(self._offer(requester, outcome))
        elif not results:
            results.append(self._refusal(requester, outcome.problem))
        await self._answer(query, results)

    async def chosen(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """An offer was sent: it is made. What says no has no button, and so no id, and is passed over."""
        chosen = update.chosen_inline_result
        if chosen is None or chosen.inline_message_id is None or is_of_gallery(chosen.result_id):
            return
        requester = requester_for(chosen.from_user, chosen.from_user.id, self.translator)
        message_id = chosen.inline_message_id
        outcome = await self.offers.choose(
            requester,
            chosen.result_id,
            self._parsed(chosen.query),
            inline_message_id=message_id,
            job_key=self._key(message_id),
        )
        if isinstance(outcome, InlineDeclined):
            await self.decline(message_id, requester, chosen.query, outcome)

    async def pressed(self, query: CallbackQuery, inline_message_id: str, press: ButtonPress) -> None:
        """A button under an inline message; only what can be answered there has one."""
        requester, said = presser(query, self.translator), "pressed-gone"
        match press.act:
            case Action.MAKE:
                await self._pressed_make(query, inline_message_id, requester, press.target)
                return
            case Action.CANCEL:
                said = cancelled_key(
                    await self.offers.cancel(
                        press.target, query.from_user.id, inline_message_id=inline_message_id
                    )
                )
        await notice(query, self.messages.texts, requester.language, said)

    async def report_failure(self, update: Update) -> None:
        """For a choice that could not be handled: its message says so, if Telegram lets us."""
        chosen = update.chosen_inline_result
        if chosen is None or chosen.inline_message_id is None or is_of_gallery(chosen.result_id):
            return
        requester = requester_for(chosen.from_user, chosen.from_user.id, self.translator)
        try:
            await self._tell(chosen.inline_message_id, requester, chosen.query, Problem(key="sorry"), None)
        except MessengerError as error:
            _log.warning("no apology: %s", error, extra={"update": update.update_id})

    async def _pressed_make(
        self, query: CallbackQuery, inline_message_id: str, requester: Requester, key: str
    ) -> None:
        outcome = await self.offers.press(
            key,
            query.from_user.id,
            inline_message_id=inline_message_id,
            job_key=self._key(inline_message_id),
        )
        said = None
        if isinstance(outcome, InlineDeclined):
            await self.decline(inline_message_id, requester, "", outcome)
        else:
            said = pressed_key(outcome)
        await notice(query, self.messages.texts, requester.language, said)

    async def decline(
        self, inline_message_id: str, requester: Requester, typed: str, declined: InlineDeclined
    ) -> None:
        """A refusal stands in the message, above the button, where it may be made later."""
        draft, problem = declined.draft, declined.problem
        if draft is None:
            await self._tell(inline_message_id, requester, typed, problem, None)
        else:
            again = self._button(draft.requester, draft.key)
            await self._tell(inline_message_id, draft.requester, draft.request.prompt, problem, again)

    def _parsed(self, text: str) -> ParsedText:
        return parsed(text, self.terms.texts.catalogue.knows)

    def _key(self, inline_message_id: str) -> str:
        """One message, one request."""
        return f"{self.bot_id}:{INLINE_KEY}{inline_message_id}"

    def offered(self, requester: Requester, offer: Offer) -> tuple[str, InlineKeyboardMarkup]:
        """The message that offers it, and the button that makes it."""
        prompt = shorten(offer.request.prompt, PROMPT_SHOWN)
        about = self.terms.about(requester.language, offer)
        text = self.messages.texts.say(requester.language, "inline-offer", prompt=prompt, **about)
        return cut(text, TEXT_LIMIT), self._button(requester, offer.key)

    def _offer(
        self, requester: Requester, offer: Offer, title: str = "inline-make"
    ) -> InlineQueryResultArticle:
        """The result to be chosen."""
        texts, language = self.messages.texts, requester.language
        text, keyboard = self.offered(requester, offer)
        return InlineQueryResultArticle(
            id=offer.key.rpartition(":")[2],
            title=texts.say(language, title),
            description=texts.say(language, "inline-about", **self.terms.about(language, offer)),
            input_message_content=InputTextMessageContent(text),
            reply_markup=keyboard,
        )

    def _button(self, requester: Requester, key: str) -> InlineKeyboardMarkup:
        return keyboard_of_one(self.messages.texts.say(requester.language, "button-make"), Action.MAKE, key)

    def _refusal(self, requester: Requester, problem: Problem) -> InlineQueryResultArticle:
        texts, language = self.messages.texts, requester.language
        reason = texts.problem(language, problem)
        return InlineQueryResultArticle(
            id=REFUSED,
            title=texts.say(language, "inline-refused"),
            description=reason,
            input_message_content=InputTextMessageContent(cut(reason, TEXT_LIMIT)),
        )

    async def _answer(self, query: InlineQuery, results: list[InlineQueryResultArticle]) -> None:
        try:
            await query.answer(results, cache_time=CACHED, is_personal=True)
        except BadRequest as error:
            _log.debug("inline query not answered: %s", error.message)
        except TelegramError as error:
            _log.info("inline query not answered: %s", error.message)

    async def _tell(
        self,
        inline_message_id: str,
        requester: Requester,
        prompt: str,
        problem: Problem,
        keyboard: InlineKeyboardMarkup | None,
    ) -> None:
        try:
            await self.messages.show_problem(inline_message_id, requester.language, prompt, problem, keyboard)
        except NotDelivered as error:
            _log.info("the inline message is gone: %s", error)
