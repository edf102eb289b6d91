"""Words and photos: made at once, offered, or completed by a question."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from telegram import ForceReply, Message

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.completing import Completing, photos_of_album
from bot.adapters.telegram.handlers.offers import Offers
from bot.adapters.telegram.handlers.talking import TalkingPhotos
from bot.adapters.telegram.reading import BarePhoto, TalkingPhoto, Video, Words, asker_of, origin_of
from bot.app.ask import Ask
from bot.app.preferences import Choices
from bot.domain.errors import PortError, Problem, Refused
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
    drafts: DraftStore
    offers: Offers
    talking: TalkingPhotos
    answers: Answers
    translator: Translator
    clock: Clock

    async def video(self, message: Message, reading: Video) -> None:
        """`/video`, or a photo with its caption: made at once, or asked for what is missing."""
        asker, origin = asker_of(message, self.translator), origin_of(message)
        request = None
        try:
            request = await self.completing.request(asker, origin, reading)
            if reading.is_of_note and request.prompt and await self.talking.is_open(origin, request):
                await self.talking.ask_whether(asker, origin, request, draft_key=self._key(origin))
                await self._close_questions(asker, origin)
            elif await self._is_whole(asker, origin, request):
                await self._make(asker, origin, request)
            else:
                await self._question(asker, origin, request)
        except Refused as refused:
            if refused.problem.key == "refused-unknown-option":
                request = await self.completing.meant(asker, origin, reading)
            await self._refuse(asker, origin, refused.problem, request)

    async def album(self, items: Sequence[AlbumItem]) -> None:
        """A whole album: made at once if a caption says what, else asked about; made once, however often."""
        meant = [item for item in items if item.text is not None]
        asking = next((item for item in meant if item.text), next(iter(meant), None))
        if asking is None:
            return
        asker, origin = asking.asker, asking.origin
        request = None
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
            await self._refuse(asker, origin, refused.problem, request)

    async def bare_photo(self, message: Message, reading: BarePhoto | TalkingPhoto) -> None:
        """A photo without words: what should happen in it? Or shall it say what it answers?"""
        asker, origin = asker_of(message, self.translator), origin_of(message)
        try:
            if isinstance(reading, TalkingPhoto):
                await self.talking.offer(asker, origin, reading, draft_key=self._key(origin))
                await self._close_questions(asker, origin)
                return
            await self._question(asker, origin, VideoRequest(photos=reading.photos))
        except Refused as refused:
            await self._refuse(asker, origin, refused.problem, None)

    async def words(self, message: Message, reading: Words) -> None:
        """Words without a command: the answer to our question, else offered with a button."""
        asker, origin = asker_of(message, self.translator), origin_of(message)
        draft, request = await self._asked(asker, origin, reading), None
        try:
            request = replace(self.completing.typed(reading.text), photos=reading.photos)
            if draft is None:
                is_plain = not (origin.is_group or request.photos or request.options)
                await self._offer(asker, origin, request, may_be_a_question=is_plain)
                return
            is_answer = (
                bool(draft.request.files or draft.request.video) or reading.reply_to == draft.question_id
            )
            photos = draft.request.photos or request.photos
            request = replace(draft.request, photos=photos).with_prompt_of(request)
            if not request.prompt:
                await self._question(asker, origin, request)
            elif is_answer:
                await self._make(asker, origin, request)
            else:
                await self._offer(asker, origin, request)
        except Refused as refused:
            if refused.problem.key == "refused-unknown-option":
                video = Video(text=reading.text, photos=reading.photos)
                request = await self.completing.meant(asker, origin, video)
            await self._refuse(asker, origin, refused.problem, request)

    async def _refuse(
        self, asker: Asker, origin: Origin, problem: Problem, request: VideoRequest | None
    ) -> None:
        await self.offers.refuse(asker, origin, problem, request, draft_key=self._key(origin))

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

    async def _offer(
        self, asker: Asker, origin: Origin, request: VideoRequest, *, may_be_a_question: bool = False
    ) -> None:
        await self.offers.offer(
            asker, origin, request, draft_key=self._key(origin), may_be_a_question=may_be_a_question
        )
        await self._close_questions(asker, origin)

    async def _make(
        self, asker: Asker, origin: Origin, request: VideoRequest, *, key: str | None = None
    ) -> None:
        """Make it at once, unless this chat wants to be asked first."""
        if await self.choices.confirms(origin) or self.offers.must_be_told(request):
            await self._offer(asker, origin, request)
            return
        whole = await self.choices.complete(origin, request)
        await self.ask(asker, origin, whole, key=key or self._key(origin))
        await self._close_questions(asker, origin)

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
