"""Every message goes through here: read once, handed to who deals with it."""

import hashlib
import logging
from dataclasses import dataclass
from typing import assert_never

from telegram import Message, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.commands import Commands
from bot.adapters.telegram.handlers.requests import Requests
from bot.adapters.telegram.handlers.spoken import Spoken
from bot.adapters.telegram.incoming.addressing import names_in
from bot.adapters.telegram.incoming.reading import (
    Album,
    AudioAlone,
    BarePhoto,
    BareVideo,
    Command,
    FreeText,
    Meant,
    MovingPhoto,
    NotForUs,
    Reading,
    TalkingPhoto,
    Unusable,
    Video,
    origin_of,
    read,
    requester_of,
)
from bot.adapters.telegram.incoming.sender import is_of_another_channel
from bot.adapters.telegram.outgoing.identity import Identity
from bot.app.requests.albums import Albums
from bot.domain.request import Audio, Origin, Requester
from bot.ports import AlbumItem, Clock, InboxStore, Translator

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Messages:
    """Reads messages and hands them on."""

    identity: Identity
    inbox: InboxStore
    requests: Requests
    commands: Commands
    albums: Albums
    clock: Clock
    answers: Answers
    translator: Translator
    spoken: Spoken | None = None
    """None: voice messages are not written down here."""

    async def new(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """A new message."""
        message = update.message
        if message is None:
            return
        reading = await self._read(message)
        if isinstance(reading, NotForUs):
            return
        requester, origin = requester_of(message, self.translator), origin_of(message)
        if is_of_another_channel(message):
            await self._of_channel(message, requester, origin, reading)
            return
        may_be_edited = bool(origin.message_id)
        if may_be_edited and (_asks(reading) or (isinstance(reading, Command) and reading.is_addressed)):
            await self.inbox.keep_words(
                origin.chat_id, origin.message_id, requester.user_id, _digest(message), now=self.clock.now()
            )
        await self._hand_on(message, requester, origin, reading)

    async def _hand_on(self, message: Message, requester: Requester, origin: Origin, reading: Meant) -> None:
        match reading:
            case Command() as command:
                await self.commands.run(message, command)
            case Video() as video:
                await self.requests.video(requester, origin, video)
            case FreeText(text="") if message.chat.type != "private":
                await self.commands.run(message, Command(name="help", is_addressed=True))
            case FreeText() as texts:
                await self.requests.texts(requester, origin, texts)
            case BarePhoto() | TalkingPhoto() | MovingPhoto() | BareVideo() as photo:
                await self.requests.bare_photo(requester, origin, photo)
            case Album() as album:
                await self._album(requester, origin, album)
            case Unusable() | AudioAlone() as useless:
                await self._useless(requester, origin, useless)
            case _ as never:
                assert_never(never)

    async def _of_channel(
        self, message: Message, requester: Requester, origin: Origin, reading: Meant
    ) -> None:
        """Written in the name of a channel: nobody can tell which person that is, so nobody has a quota."""
        if isinstance(reading, Command):
            await self.commands.run_of_channel(message, reading)
        elif _asks(reading) or isinstance(reading, Unusable | AudioAlone):
            await self.answers.say(origin, requester, "write-as-yourself", aside=True)

    async def edited(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """An edited message asks for nothing: what was paid for stays what it is.

        Telegram calls it an edit, too, when a message gets its first reaction or the preview of a link. So
        there is a word about it only where we have answered the message, and it says something else now.
        """
        message = update.edited_message
        if message is None or not _asks(read(message, self.identity.me())):
            return
        before = await self.inbox.words_of(message.chat.id, message.message_id)
        now = _digest(message)
        if before not in (None, now):
            await self._say(message, "edited")
            await self.inbox.change_words(message.chat.id, message.message_id, now)

    async def report_failure(self, update: Update) -> None:
        """For an update that could not be handled: leave nobody in silence, if Telegram lets us."""
        message = update.effective_message
        if (
            message is None
            or update.guest_message is not None
            or (update.message and isinstance(read(message, self.identity.me()), NotForUs))
        ):
            return
        try:
            await self._say(message, "sorry")
        except TelegramError as error:
            _log.warning("no apology: %s", error.message, extra={"update": update.update_id})

    async def _read(self, message: Message) -> Reading:
        """What the message wants of us, whatever our name is by now."""
        reading = read(message, self.identity.me())
        if not _is_meant(reading) and (names := names_in(message)):
            await self.identity.look_at(names)
            reading = read(message, self.identity.me())
        return reading

    async def _useless(self, requester: Requester, origin: Origin, useless: Unusable | AudioAlone) -> None:
        match useless:
            case AudioAlone(kind="voice", sound=Audio() as sound) if self.spoken is not None:
                await self.spoken.offer(requester, origin, sound)
            case AudioAlone(kind=kind):
                await self.answers.say(origin, requester, "sound-alone", aside=True, kind=kind)
            case Unusable(format=name) if name:
                await self.answers.say(origin, requester, "image-format", aside=True, format=name)
            case Unusable(kind=kind, is_answered=is_answered):
                key = "unusable-answered" if is_answered else "unsupported"
                await self.answers.say(origin, requester, key, aside=True, kind=kind)

    async def _album(self, requester: Requester, origin: Origin, album: Album) -> None:
        await self.albums.add(
            AlbumItem(
                group_id=album.group_id,
                requester=requester,
                origin=origin,
                photo=next(iter(album.photos), None),
                text=album.text,
                received_at=self.clock.now(),
            )
        )

    async def _say(self, message: Message, key: str) -> None:
        await self.answers.say(origin_of(message), requester_of(message, self.translator), key)


def _asks(reading: Reading) -> bool:
    """Whether it would ask for a video if it were new."""
    return isinstance(reading, Video | FreeText | BarePhoto | TalkingPhoto | MovingPhoto | BareVideo) or (
        isinstance(reading, Album) and reading.text is not None
    )


def _is_meant(reading: Reading) -> bool:
    """Whether it is for us by the name that we know."""
    return not isinstance(reading, NotForUs | Album) or _asks(reading)


def _digest(message: Message) -> str:
    """What tells a message's words and its picture from others, and tells nobody what they are."""
    largest = max(message.photo, key=lambda size: size.width * size.height, default=None)
    media = (largest, message.document, message.voice, message.audio, message.video_note, message.video)
    files = [medium.file_unique_id for medium in media if medium is not None]
    texts = " ".join((message.text or message.caption or "").split())
    whole = repr((texts, files)).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(whole, digest_size=16).hexdigest()
