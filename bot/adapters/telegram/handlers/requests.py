"""Words and photos: made at once, offered, or completed by a question."""

from dataclasses import dataclass, replace
from typing import Final

from telegram import ForceReply, Message

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.keyboards import Act, button
from bot.adapters.telegram.reading import BarePhoto, Video, Words, asker_of, origin_of
from bot.adapters.telegram.syntax import take_apart
from bot.app.ask import Ask
from bot.app.estimates import Estimates
from bot.domain.catalogue import Catalogue, shorten
from bot.domain.errors import Refused
from bot.domain.request import Asker, Origin, VideoRequest
from bot.ports import Clock, Draft, DraftStore, Translator

QUESTION_STAYS: Final = 600.0
"""Seconds for which the next words in a private chat are the answer to our question."""
PROMPT_SHOWN: Final = 600
"""Characters of the prompt in an offer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requests:
    """Everything that asks for a video."""

    ask: Ask
    drafts: DraftStore
    catalogue: Catalogue
    estimates: Estimates
    answers: Answers
    translator: Translator
    clock: Clock

    async def video(self, message: Message, reading: Video) -> None:
        """`/video`, or a photo with its caption: made at once, or asked for what is missing."""
        asker, origin = asker_of(message, self.translator), origin_of(message)
        try:
            request = self._request(reading)
            if request.prompt:
                await self.ask(asker, origin, request, key=_key(origin))
            else:
                await self._question(asker, origin, request)
        except Refused as refused:
            await self.answers.refuse(origin, asker, refused.problem)

    async def bare_photo(self, message: Message, reading: BarePhoto) -> None:
        """A photo without words: what should happen in it?"""
        asker, origin = asker_of(message, self.translator), origin_of(message)
        try:
            await self._question(asker, origin, VideoRequest(photos=reading.photos))
        except Refused as refused:
            await self.answers.refuse(origin, asker, refused.problem)

    async def words(self, message: Message, reading: Words) -> None:
        """Words without a command: the answer to our question, else offered with a button."""
        asker, origin = asker_of(message, self.translator), origin_of(message)
        draft = await self._asked(asker, origin, reading)
        try:
            request = self._request(reading)
            if draft is None:
                await self._offer(asker, origin, request)
                return
            whole = replace(draft.request, photos=draft.request.photos or request.photos).with_prompt_of(
                request
            )
            if whole.prompt:
                await self.ask(asker, origin, whole, key=_key(origin))
                await self.drafts.answered(draft.key, now=self.clock.now())
            else:
                await self._question(asker, origin, whole)
        except Refused as refused:
            await self.answers.refuse(origin, asker, refused.problem)

    def _request(self, reading: Video | Words) -> VideoRequest:
        typed = take_apart(reading.text, self.catalogue.knows)
        return VideoRequest(prompt=typed.prompt, options=typed.options, photos=reading.photos)

    async def _asked(self, asker: Asker, origin: Origin, reading: Words) -> Draft | None:
        """The draft that these words complete, if we have asked this person for them."""
        if reading.reply_to is not None:
            draft = await self.drafts.asked_by(origin.chat_id, reading.reply_to)
            if draft is not None:
                return draft if draft.asker.user_id == asker.user_id else None
        if origin.is_group:
            return None
        since = self.clock.now() - QUESTION_STAYS
        draft = await self.drafts.open_question(origin.chat_id, asker.user_id, since=since)
        is_about_it = draft is not None and reading.reply_to in (None, draft.origin.message_id)
        return draft if is_about_it else None

    async def _question(self, asker: Asker, origin: Origin, request: VideoRequest) -> None:
        """Ask for the prompt, after everything else was found to be good."""
        self.ask.check(asker, origin, replace(request, prompt="…"))
        words = self.answers.words
        sent = await self.answers.say(
            origin,
            asker,
            "ask-prompt" if request.photos else "ask-words",
            keyboard=ForceReply(
                selective=True, input_field_placeholder=words.say(asker.language, "ask-placeholder")
            ),
        )
        if sent is not None:
            draft = self._draft(asker, origin, request)
            await self.drafts.keep(replace(draft, asks_prompt=True, question_id=sent.message_id))

    async def _offer(self, asker: Asker, origin: Origin, request: VideoRequest) -> None:
        """Show what would be made, with the button that makes it: nobody pays for a "thank you"."""
        self.ask.check(asker, origin, request)
        plan = self.catalogue.plan(request, self.ask.default_family)
        family = self.catalogue.family_of(plan.model.id)
        draft = self._draft(asker, origin, request)
        await self.drafts.keep(draft)
        words, language = self.answers.words, asker.language
        await self.answers.say(
            origin,
            asker,
            "offer",
            keyboard=button(words.say(language, "button-make"), Act.MAKE, draft.key),
            prompt=shorten(request.prompt, PROMPT_SHOWN),
            model=family.title if family else plan.model.id,
            time=words.time(language, await self.estimates.typical(plan.model)),
        )

    def _draft(self, asker: Asker, origin: Origin, request: VideoRequest) -> Draft:
        return Draft(
            key=_key(origin), asker=asker, origin=origin, request=request, created_at=self.clock.now()
        )


def _key(origin: Origin) -> str:
    """One message, one request."""
    return f"{origin.chat_id}:{origin.message_id}"
