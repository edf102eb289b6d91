"""Every message goes through here: read once, handed to who deals with it."""

import logging
from dataclasses import dataclass
from typing import assert_never

from telegram import Message, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.adapters.telegram.addressing import Me
from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.commands import Commands
from bot.adapters.telegram.handlers.requests import Requests
from bot.adapters.telegram.reading import (
    Album,
    BarePhoto,
    Command,
    NotForUs,
    Unusable,
    Video,
    Words,
    asker_of,
    origin_of,
    read,
)
from bot.app.albums import Albums
from bot.ports import AlbumItem, Clock, Translator

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Messages:
    """Reads messages and hands them on."""

    me: Me
    requests: Requests
    commands: Commands
    albums: Albums
    clock: Clock
    answers: Answers
    translator: Translator

    async def new(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """A new message."""
        message = update.message
        if message is None:
            return
        match read(message, self.me):
            case Command() as command:
                await self.commands.run(message, command)
            case Video() as video:
                await self.requests.video(message, video)
            case Words(text="") if message.chat.type != "private":
                await self.commands.run(message, Command(name="help", is_addressed=True))
            case Words() as words:
                await self.requests.words(message, words)
            case BarePhoto() as photo:
                await self.requests.bare_photo(message, photo)
            case Album() as album:
                await self._album(message, album)
            case Unusable(kind=kind):
                await self._say(message, "unsupported", kind=kind)
            case NotForUs():
                return
            case _ as never:
                assert_never(never)

    async def edited(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """An edited message asks for nothing: what was paid for stays what it is."""
        message = update.edited_message
        if message is None:
            return
        if isinstance(read(message, self.me), Video | Words | BarePhoto):
            await self._say(message, "edited")

    async def apologise(self, update: Update) -> None:
        """For an update that could not be handled: leave nobody in silence, if Telegram lets us."""
        message = update.effective_message
        if message is None:
            return
        try:
            await self._say(message, "sorry")
        except TelegramError as error:
            _log.warning("no apology: %s", error.message, extra={"update": update.update_id})

    async def _album(self, message: Message, album: Album) -> None:
        await self.albums.add(
            AlbumItem(
                group_id=album.group_id,
                asker=asker_of(message, self.translator),
                origin=origin_of(message),
                photo=next(iter(album.photos), None),
                text=album.text,
                received_at=self.clock.now(),
            )
        )

    async def _say(self, message: Message, key: str, **values: str) -> None:
        language = asker_of(message, self.translator).language
        await self.answers.text(origin_of(message), self.answers.words.say(language, key, **values))
