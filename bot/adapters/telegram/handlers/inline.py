"""Inline mode: `@bot` and words in any chat, what was chosen of it, and the buttons under that.

What is offered is kept as a draft, since neither the button nor its press can carry the words. Telegram tells
of a choice only where the owner has switched that on, so the button leads to the same job, by the same key.
"""

import hashlib
import logging
from dataclasses import dataclass
from typing import Final

from telegram import (
    CallbackQuery,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Update,
)
from telegram.error import BadRequest, TelegramError
from telegram.ext import ContextTypes

from bot.adapters.telegram.handlers.pressing import notice, presser
from bot.adapters.telegram.inline_messages import PROMPT_SHOWN, InlineMessages
from bot.adapters.telegram.keyboards import Act, Press, button
from bot.adapters.telegram.reading import asker_for
from bot.adapters.telegram.syntax import take_apart
from bot.adapters.telegram.terms import Terms
from bot.adapters.telegram.words import TEXT_LIMIT, cut
from bot.app.ask import Ask
from bot.app.estimates import Estimates
from bot.app.jobs import CancelOutcome, Jobs
from bot.app.preferences import Choices
from bot.domain.admission import AlreadyThere
from bot.domain.catalogue import Catalogue
from bot.domain.errors import MessengerError, NotDelivered, Problem, Refused
from bot.domain.request import Asker, Origin, VideoRequest
from bot.domain.values import shorten
from bot.ports import INLINE_KEY, Clock, Draft, DraftStore, JobArchive, Translator

CACHED: Final = 10
"""Seconds for which Telegram may answer the same words of the same person by itself."""
START: Final = "inline"
"""What `/start` carries when somebody comes from an empty query."""
REFUSED: Final = "refused"
"""The id of a result that says no."""
DIGEST: Final = 8
"""Bytes of an offer's id."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inline:
    """Offers, makes what was chosen, takes it back."""

    bot_id: int
    ask: Ask
    jobs: Jobs
    store: JobArchive
    drafts: DraftStore
    choices: Choices
    catalogue: Catalogue
    estimates: Estimates
    terms: Terms
    messages: InlineMessages
    translator: Translator
    clock: Clock

    async def asked(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Somebody types behind `@us`: one offer, or why there is none. That costs nothing."""
        query = update.inline_query
        if query is None:
            return
        asker = asker_for(query.from_user, query.from_user.id, self.translator)
        if not query.query.strip():
            await self._answer(query, asker, None)
            return
        try:
            result = await self._offer(await self._draft(asker, query.query))
        except Refused as refused:
            result = self._refusal(asker, refused.problem)
        await self._answer(query, asker, result)

    async def chosen(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """An offer was sent: it is made. What says no has no button, and so no id, and is passed over."""
        chosen = update.chosen_inline_result
        if chosen is None or chosen.inline_message_id is None:
            return
        asker = asker_for(chosen.from_user, chosen.from_user.id, self.translator)
        draft = await self.drafts.draft(_key(asker, chosen.result_id))
        try:
            if draft is None:  # forgotten, or pushed out by newer ones
                draft = await self._draft(asker, chosen.query)
                await self.drafts.keep(draft)
        except Refused as refused:
            await self._tell(chosen.inline_message_id, asker, chosen.query, refused.problem, None)
            return
        await self._make(draft, chosen.inline_message_id)

    async def pressed(self, query: CallbackQuery, inline_message_id: str, press: Press) -> None:
        """A button under an inline message; only what can be answered there has one."""
        match press.act:
            case Act.MAKE:
                said = await self._pressed_make(query, inline_message_id, press.target)
            case Act.CANCEL:
                said = await self._pressed_cancel(query, inline_message_id, press.target)
            case _:
                said = "pressed-gone"
        language = presser(query, self.translator).language
        await notice(query, self.messages.words, language, said)

    async def apologise(self, update: Update) -> None:
        """For a choice that could not be handled: its message says so, if Telegram lets us."""
        chosen = update.chosen_inline_result
        if chosen is None or chosen.inline_message_id is None:
            return
        asker = asker_for(chosen.from_user, chosen.from_user.id, self.translator)
        try:
            await self._tell(chosen.inline_message_id, asker, chosen.query, Problem(key="sorry"), None)
        except MessengerError as error:
            _log.warning("no apology: %s", error, extra={"update": update.update_id})

    async def _pressed_make(self, query: CallbackQuery, inline_message_id: str, key: str) -> str | None:
        draft = await self.drafts.draft(key)
        if draft is None:
            return "pressed-gone"
        if draft.asker.user_id != query.from_user.id:
            return "pressed-not-yours"
        return await self._make(draft, inline_message_id)

    async def _pressed_cancel(self, query: CallbackQuery, inline_message_id: str, job_id: str) -> str:
        job = await self.store.get(job_id)
        if job is None or job.origin.inline_message_id != inline_message_id:
            return "pressed-gone"
        outcome = await self.jobs.cancel(job_id, query.from_user.id)
        keys = {
            CancelOutcome.CANCELLED: "pressed-cancelled",
            CancelOutcome.TOO_LATE: "pressed-too-late",
            CancelOutcome.DOUBTFUL: "pressed-doubtful",
            CancelOutcome.NOT_YOURS: "pressed-not-yours",
        }
        return keys.get(outcome, "pressed-gone")

    async def _make(self, draft: Draft, inline_message_id: str) -> str | None:
        """Ask for it, once for each message; returns the word for whoever pressed.

        A refusal stands in the message, above the button: a quota opens up again.
        """
        origin = Origin(chat_id=draft.asker.user_id, message_id=0, inline_message_id=inline_message_id)
        key = f"{self.bot_id}:{INLINE_KEY}{inline_message_id}"
        try:
            admission = await self.ask(draft.asker, origin, draft.request, key=key)
        except Refused as refused:
            again = self._button(draft)
            await self._tell(inline_message_id, draft.asker, draft.request.prompt, refused.problem, again)
            return None
        return "pressed-already" if isinstance(admission, AlreadyThere) else "pressed-make"

    async def _draft(self, asker: Asker, text: str) -> Draft:
        """What the words ask for, with the author's own defaults: what is shown is what is made.

        Raises:
            Refused: It cannot be read.
        """
        typed = take_apart(text, self.catalogue.knows)
        origin = Origin(chat_id=asker.user_id, message_id=0)
        request = await self.choices.complete(
            origin, VideoRequest(prompt=typed.prompt, options=typed.options)
        )
        return Draft(
            key=_key(asker, _digest(asker, request)),
            asker=asker,
            origin=origin,
            request=request,
            created_at=self.clock.now(),
        )

    async def _offer(self, draft: Draft) -> InlineQueryResultArticle:
        """The result to be chosen; its draft is on disk before anybody can.

        Raises:
            Refused: It cannot be made like this.
        """
        plan = self.ask.check(draft.asker, draft.origin, draft.request)
        await self.drafts.keep(draft)
        words, language = self.messages.words, draft.asker.language
        about = self.terms.about(language, plan, await self.estimates.typical(plan.model))
        prompt = shorten(draft.request.prompt, PROMPT_SHOWN)
        text = words.say(language, "inline-offer", prompt=prompt, **about)
        return InlineQueryResultArticle(
            id=draft.key.rpartition(":")[2],
            title=words.say(language, "inline-make"),
            description=words.say(language, "inline-about", **about),
            input_message_content=InputTextMessageContent(cut(text, TEXT_LIMIT)),
            reply_markup=self._button(draft),
        )

    def _button(self, draft: Draft) -> InlineKeyboardMarkup:
        label = self.messages.words.say(draft.asker.language, "button-make")
        return button(label, Act.MAKE, draft.key)

    def _refusal(self, asker: Asker, problem: Problem) -> InlineQueryResultArticle:
        words, language = self.messages.words, asker.language
        reason = words.problem(language, problem)
        return InlineQueryResultArticle(
            id=REFUSED,
            title=words.say(language, "inline-refused"),
            description=reason,
            input_message_content=InputTextMessageContent(cut(reason, TEXT_LIMIT)),
        )

    async def _answer(
        self, query: InlineQuery, asker: Asker, result: InlineQueryResultArticle | None
    ) -> None:
        """Show the result; None: there are no words yet."""
        empty = self.messages.words.say(asker.language, "inline-empty")
        try:
            await query.answer(
                [result] if result else [],
                cache_time=CACHED,
                is_personal=True,
                button=None if result else InlineQueryResultsButton(empty, start_parameter=START),
            )
        except BadRequest as error:
            _log.debug("inline query not answered: %s", error.message)
        except TelegramError as error:
            _log.info("inline query not answered: %s", error.message)

    async def _tell(
        self,
        inline_message_id: str,
        asker: Asker,
        prompt: str,
        problem: Problem,
        keyboard: InlineKeyboardMarkup | None,
    ) -> None:
        try:
            await self.messages.show_problem(inline_message_id, asker.language, prompt, problem, keyboard)
        except NotDelivered as error:
            _log.info("the inline message is gone: %s", error)


def _digest(asker: Asker, request: VideoRequest) -> str:
    """An offer's id: the same offer has the same, and takes one place."""
    whole = repr((asker.language, request.prompt, sorted(request.options.items())))
    return hashlib.blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=DIGEST).hexdigest()


def _key(asker: Asker, digest: str) -> str:
    """At most 40 characters: a button carries it."""
    return f"{INLINE_KEY}{asker.user_id}:{digest}"
