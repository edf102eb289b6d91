"""Guest mode: `@bot` in a chat where it is no member, best as an answer to a photo there."""

import logging
from dataclasses import dataclass
from typing import Final, assert_never

from telegram import (
    Bot,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Message,
    Update,
)
from telegram.error import BadRequest, Forbidden, TelegramError
from telegram.ext import ContextTypes

from bot.adapters.telegram.handlers.inline import Inline
from bot.adapters.telegram.incoming.addressing import names_in
from bot.adapters.telegram.incoming.parsing import parsed
from bot.adapters.telegram.incoming.reading import (
    Album,
    FreeText,
    NotForUs,
    Reading,
    Unusable,
    Video,
    read,
    requester_for,
)
from bot.adapters.telegram.me import Me
from bot.adapters.telegram.outgoing.identity import Identity
from bot.adapters.telegram.outgoing.replies import NO_PREVIEW
from bot.adapters.telegram.views.texts import TEXT_LIMIT, Texts, cut
from bot.app.requests.guests import Begun, GuestAnswer, GuestRequests, NotMade, Unanswered
from bot.app.requests.messages import ParsedText, Unreadable
from bot.app.requests.outcomes import Offer
from bot.domain.errors import MessengerError, NotDelivered, Problem
from bot.domain.request import Requester, VideoRequest
from bot.ports import Translator

RESULT_ID: Final = "guest"
"""Of the one result that answers a query."""
KEY: Final = "guest:"
"""How the key of a query begins, behind the bot's id."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guests:
    """Reads what is wanted, and answers it once: with a line, an offer, or what becomes the video."""

    bot: Bot
    bot_id: int
    identity: Identity
    requests: GuestRequests
    inline: Inline
    translator: Translator

    async def asked(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Somebody has mentioned us, or answers what we said as a guest."""
        message = update.guest_message
        if message is None or not message.guest_query_id:
            return
        reading = await self._read(message)
        if isinstance(reading, NotForUs):
            return
        requester, key = self._requester(message), self._key(message.guest_query_id)
        wanted = self._wanted(message, reading)

        async def give(answer: GuestAnswer) -> str:
            return await self._give(message.guest_query_id or "", requester, answer)

        if isinstance(wanted, Problem):
            outcome = await self.requests.say(key, wanted, give)
        else:
            outcome = await self.requests(requester, wanted, job_key=key, give=give)
        if isinstance(outcome, NotMade):
            prompt = "" if isinstance(wanted, Problem | Unreadable) else wanted.prompt
            await self.inline.decline(outcome.inline_message_id, requester, prompt, outcome.declined)
        elif isinstance(outcome, Unanswered):
            await self._tell_in_private(message, requester, outcome.problem)

    async def report_failure(self, update: Update) -> None:
        """For a query that could not be handled: who asked is told, there or in private, if that can be."""
        message = update.guest_message
        if message is None or not message.guest_query_id or isinstance(read(message, self._me), NotForUs):
            return
        requester, key = self._requester(message), self._key(message.guest_query_id)
        sorry = Problem(key="sorry")
        try:
            if await self.requests.is_made(key):  # it goes on by itself
                return
            if (there := self.requests.answered_with(key)) is not None:
                await self.inline.messages.show_problem(there, requester.language, "", sorry, None)
            else:
                await self._give(message.guest_query_id, requester, sorry)
        except NotDelivered:
            await self._tell_in_private(message, requester, sorry)
        except (MessengerError, TelegramError) as error:
            _log.warning("no apology: %s", error, extra={"update": update.update_id})

    async def _read(self, message: Message) -> Reading:
        """What is wanted, whatever our name is by now."""
        reading = read(message, self._me)
        if isinstance(reading, NotForUs) and (names := names_in(message)):
            await self.identity.look_at(names)
            reading = read(message, self._me)
        return reading

    def _wanted(self, message: Message, reading: Reading) -> ParsedText | Problem:
        """What is to be made; or the line that says why nothing is."""
        if message.sender_chat is not None or message.from_user is None:
            return Problem(key="write-as-yourself")
        how = Problem(key="guest-how", values={"name": self._me.username})
        if isinstance(reading, Unusable) and reading.format:
            return Problem(key="image-format", values={"format": reading.format})
        if isinstance(reading, Unusable):
            key = "unusable-answered" if reading.is_answered else "unsupported"
            return Problem(key=key, values={"kind": reading.kind})
        text = self._parsed(reading)
        return text if isinstance(text, Unreadable) or text.prompt else how

    def _parsed(self, reading: Reading) -> ParsedText:
        """What the words say, with the picture and the sound that belong to them; nothing of all else."""
        knows = self._texts.catalogue.knows
        match reading:
            case Video():
                return parsed(
                    reading.text,
                    knows,
                    quoted=reading.quoted,
                    is_quoting_others=reading.is_quoting_others,
                    photos=reading.photos,
                    sound=reading.sound,
                )
            case FreeText() | Album():
                return parsed(reading.text or "", knows, photos=reading.photos)
            case _:
                return VideoRequest()

    async def _give(self, query_id: str, requester: Requester, answer: GuestAnswer) -> str:
        """Give the one answer.

        Raises:
            NotDelivered: It is not taken, now or later.
            TelegramError: Not now; or nobody knows whether it was.
        """
        text, keyboard = self._said(requester, answer)
        result = InlineQueryResultArticle(
            id=RESULT_ID,
            title=self._texts.say(requester.language, "inline-make"),
            input_message_content=InputTextMessageContent(
                cut(text, TEXT_LIMIT), link_preview_options=NO_PREVIEW
            ),
            reply_markup=keyboard,
        )
        try:
            return (await self.bot.answer_guest_query(query_id, result)).inline_message_id
        except (BadRequest, Forbidden) as error:
            _log.info("a guest query takes no answer: %s", error.message)
            raise NotDelivered(error.message) from error

    def _said(self, requester: Requester, answer: GuestAnswer) -> tuple[str, InlineKeyboardMarkup | None]:
        match answer:
            case Begun(request=request):
                said = self._texts.say(requester.language, "guest-begun")
                return self.inline.messages.under_prompt(requester.language, request.prompt, said), None
            case Offer():
                return self.inline.offered(requester, answer)
            case Problem():
                return self._texts.problem(requester.language, answer), None
            case _ as never:
                assert_never(never)

    async def _tell_in_private(self, message: Message, requester: Requester, problem: Problem) -> None:
        """What could not be said there; who has never written to us cannot be told anything."""
        if message.from_user is None or message.sender_chat is not None:
            return
        text = self._texts.problem(requester.language, problem)
        try:
            await self.bot.send_message(message.from_user.id, cut(text, TEXT_LIMIT))
        except (BadRequest, Forbidden) as error:
            _log.info("not told in private either: %s", error.message, extra={"user": requester.user_id})

    def _requester(self, message: Message) -> Requester:
        """Who asks; the chat is none of ours, and so are its language and its settings."""
        user = message.from_user if message.sender_chat is None else None
        return requester_for(user, 0 if user is None else user.id, self.translator)

    @property
    def _me(self) -> Me:
        return self.identity.me()

    @property
    def _texts(self) -> Texts:
        return self.inline.messages.texts

    def _key(self, query_id: str) -> str:
        """One query, one request."""
        return f"{self.bot_id}:{KEY}{query_id}"
