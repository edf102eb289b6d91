"""Words and photos: made at once, offered, or completed by a question."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from telegram import ForceReply, Message

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.completing import Completing, photos_of_album
from bot.adapters.telegram.handlers.talking import Talking
from bot.adapters.telegram.inline_messages import PROMPT_SHOWN
from bot.adapters.telegram.keyboards import Act, button
from bot.adapters.telegram.reading import BarePhoto, TalkingPhoto, Video, Words, asker_of, origin_of
from bot.app.ask import Ask
from bot.app.estimates import Estimates
from bot.app.preferences import Choices
from bot.domain.catalogue import Catalogue, shorten
from bot.domain.errors import PortError, Problem, Refused
from bot.domain.live import LiveState
from bot.domain.request import Asker, Origin, VideoRequest
from bot.ports import AlbumItem, Clock, Draft, DraftStore, Translator

_log = logging.getLogger(__name__)

QUESTION_STAYS: Final = 600.0
"""Seconds for which the next words in a private chat, or in its topic, are the answer to our question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requests:
    """Everything that asks for a video."""

    bot_id: int
    ask: Ask
    choices: Choices
    completing: Completing
    talking: Talking
    drafts: DraftStore
    catalogue: Catalogue
    estimates: Estimates
    answers: Answers
    translator: Translator
    clock: Clock
    live: Callable[[], LiveState] = LiveState
    """What is known of the provider now."""

    async def video(self, message: Message, reading: Video) -> None:
        """`/video`, or a photo with its caption: made at once, or asked for what is missing."""
        asker, origin = asker_of(message, self.translator), origin_of(message)
        try:
            request = await self.completing.request(asker, origin, reading)
            if reading.is_of_note and request.prompt and await self.talking.is_open(origin, request):
                await self.talking.question(asker, origin, request, draft_key=self._key(origin))
                await self._close_questions(asker, origin)
            elif await self._is_whole(asker, origin, request):
                await self._make(asker, origin, request)
            else:
                await self._question(asker, origin, request)
        except Refused as refused:
            await self.answers.refuse(origin, asker, refused.problem)

    async def album(self, items: Sequence[AlbumItem]) -> None:
        """A whole album: made at once if a caption says what, else asked about; made once, however often."""
        meant = [item for item in items if item.text is not None]
        asking = next((item for item in meant if item.text), next(iter(meant), None))
        if asking is None:
            return
        asker, origin = asking.asker, asking.origin
        try:
            if any(item.photo is None for item in items):
                raise Refused("refused-album")  # noqa: TRY301 - told like all others
            request = replace(self.completing.typed(asking.text or ""), photos=photos_of_album(items))
            if request.prompt:
                key = f"{self.bot_id}:{origin.chat_id}:a{asking.group_id}"
                await self._make(asker, origin, request, key=key)
            else:
                await self._question(asker, origin, request)
        except Refused as refused:
            await self.answers.refuse(origin, asker, refused.problem)

    async def bare_photo(self, message: Message, reading: BarePhoto | TalkingPhoto) -> None:
        """A photo without words: what should happen in it? Or shall it say what it answers?"""
        asker, origin = asker_of(message, self.translator), origin_of(message)
        try:
            if isinstance(reading, TalkingPhoto):
                spoken = VideoRequest(photos=reading.photos, sound=reading.sound)
                await self.talking.offer(asker, origin, spoken, draft_key=self._key(origin))
                await self._close_questions(asker, origin)
                return
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
            is_answer = (
                bool(draft.request.files or draft.request.video) or reading.reply_to == draft.question_id
            )
            whole = replace(draft.request, photos=draft.request.photos or request.photos).with_prompt_of(
                request
            )
            if not whole.prompt:
                await self._question(asker, origin, whole)
            elif is_answer:
                await self._make(asker, origin, whole)
            else:
                await self._offer(asker, origin, whole)
        except Refused as refused:
            await self.answers.refuse(origin, asker, refused.problem)

    def _request(self, reading: Words) -> VideoRequest:
        return replace(self.completing.typed(reading.text), photos=reading.photos)

    async def _is_whole(self, asker: Asker, origin: Origin, request: VideoRequest) -> bool:
        """Whether nothing is missing: a sound or a video may say enough without words."""
        if request.prompt or not (request.sound or request.video):
            return bool(request.prompt)
        whole = await self.choices.complete(origin, request)
        try:
            self.ask.check(asker, origin, whole)
        except Refused as refused:
            if refused.problem.key == "refused-no-prompt":
                return False
            raise
        return True

    async def _asked(self, asker: Asker, origin: Origin, reading: Words) -> Draft | None:
        """The draft that these words complete, if we have asked this person for them.

        A reply to our question is its answer. In private the next words in the same topic are too, without
        being a reply; but only where the question was about a photo are they made at once.
        """
        if reading.is_forwarded:
            return None
        if reading.reply_to is not None:
            draft = await self.drafts.asked_by(origin.chat_id, reading.reply_to)
            if draft is not None:
                return draft if draft.asker.user_id == asker.user_id else None
        if origin.is_group:
            return None
        since = self.clock.now() - QUESTION_STAYS
        draft = await self.drafts.open_question(
            origin.chat_id, asker.user_id, thread_id=origin.thread_id, since=since
        )
        is_about_it = draft is not None and reading.reply_to in (None, draft.origin.message_id)
        return draft if is_about_it else None

    async def _question(self, asker: Asker, origin: Origin, request: VideoRequest) -> None:
        """Ask for the prompt, after everything else was found to be good; once for each message."""
        there = await self.drafts.draft(self._key(origin))
        if there is not None and there.question_id is not None:
            return  # a repeat after a death: the answer to what was asked then must find its draft
        whole = await self.choices.complete(origin, replace(request, prompt="…"))
        self.ask.check(asker, origin, whole)
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
            await self._close_questions(asker, origin)
            draft = self._draft(asker, origin, request)
            await self.drafts.keep(replace(draft, asks_prompt=True, question_id=sent.message_id))

    async def _offer(self, asker: Asker, origin: Origin, request: VideoRequest) -> None:
        """Show what would be made, with the button that makes it: nobody pays for a "thank you".

        What is shown is what is made, whatever the settings are when the button is pressed.
        """
        request = await self.choices.complete(origin, request)
        plan = self.ask.check(asker, origin, request)
        draft = self._draft(asker, origin, request)
        await self.drafts.keep(draft)
        words, language = self.answers.words, asker.language
        offer = words.say(
            language,
            "offer",
            prompt=shorten(request.prompt, PROMPT_SHOWN),
            model=self.catalogue.title_of(plan.model.id),
            time=words.time(language, await self.estimates.typical(plan.model)),
            price=words.price(language, self.live().quote(plan)),
        )
        told = self._must_be_told(request)
        notes = [*((told,) if told else ()), *plan.notes]
        await self.answers.text(
            origin,
            "\n\n".join([offer, *words.noted(language, notes)]),
            keyboard=button(words.say(language, "button-make"), Act.MAKE, draft.key),
        )
        await self._close_questions(asker, origin)

    async def _make(
        self, asker: Asker, origin: Origin, request: VideoRequest, *, key: str | None = None
    ) -> None:
        """Make it at once, unless this chat wants to be asked first."""
        if await self.choices.confirms(origin) or self._must_be_told(request):
            await self._offer(asker, origin, request)
            return
        whole = await self.choices.complete(origin, request)
        await self.ask(asker, origin, whole, key=key or self._key(origin))
        await self._close_questions(asker, origin)

    def _must_be_told(self, request: VideoRequest) -> Problem | None:
        """What to say first: a video that can only be continued is not taken for changed without a word."""
        return self.catalogue.must_be_told(request, self.ask.default_family)

    async def _close_questions(self, asker: Asker, origin: Origin) -> None:
        """Whatever else we have asked this person here is overtaken: later words are no answer to it.

        Nobody is told of a failure here: what was asked for is in the queue already.
        """
        try:
            await self.drafts.close_questions(
                origin.chat_id, asker.user_id, thread_id=origin.thread_id, now=self.clock.now()
            )
        except PortError:
            _log.exception("open questions stay open", extra={"chat": origin.chat_id})

    def _draft(self, asker: Asker, origin: Origin, request: VideoRequest) -> Draft:
        return Draft(
            key=self._key(origin), asker=asker, origin=origin, request=request, created_at=self.clock.now()
        )

    def _key(self, origin: Origin) -> str:
        """One message, one request. Another bot's private chats count their messages from elsewhere."""
        return f"{self.bot_id}:{origin.chat_id}:{origin.message_id}"
