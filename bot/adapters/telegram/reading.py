"""An incoming message -> what it wants of us, without asking anybody: the same message, the same reading."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from telegram import ExternalReplyInfo, Message, User
from telegram.constants import ChatType

from bot.domain.media import Size
from bot.domain.request import Asker, Origin, Photo
from bot.ports import Translator

IMAGE_NAMES: Final = re.compile(r"\.(jpe?g|png|webp)$", re.IGNORECASE)
_COMMAND: Final = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?=\s|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """The bot itself, as Telegram knows it."""

    user_id: int
    username: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """`/name`, ours or anybody's."""

    name: str
    is_addressed: bool
    """Whether it is surely meant for us: in private, or as `/name@us`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """To be made at once: `/video`, or a photo with a caption that is meant for us."""

    text: str
    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words without a command: the answer to a question of ours, or something to be offered."""

    text: str
    photos: tuple[Photo, ...]
    reply_to: int | None
    is_forwarded: bool = False
    """Somebody else's words: they are no answer of this person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarePhoto:
    """A photo without words, or with somebody else's: what should happen in it?"""

    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Album:
    """One of several photos sent as one; they come one by one."""

    group_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unusable:
    """Something of a kind that no video can be made of."""

    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotForUs:
    """Nothing that we should answer."""


Reading = Command | Video | Words | BarePhoto | Album | Unusable | NotForUs


def read(message: Message, me: Me) -> Reading:  # noqa: PLR0911 - a table of cases, the first that fits
    """What a message wants.

    In private everything is meant for us. In groups only a command, a command in a caption, a mention, and a
    reply to a message of ours are.
    """
    if _is_noise(message):
        return NotForUs()
    text = message.text or message.caption or ""
    forwarded = message.forward_origin is not None
    is_private = message.chat.type == ChatType.PRIVATE
    command, rest = _command(text, me)
    if command == "" or not (is_private or command or _is_meant(message, text, me)):
        return NotForUs()
    if command and command != "video" and not forwarded:
        return Command(name=command, is_addressed=is_private or "@" in text.split(maxsplit=1)[0])
    photos = photos_of(message)
    if message.media_group_id and (photos or message.video):
        return Album(group_id=message.media_group_id)
    kind = _unusable_kind(message)
    if kind and not photos:
        return Unusable(kind=kind)
    words = _without_mention(rest if command else text, me)
    if command and not forwarded:
        return Video(text=words, photos=photos or _photos_replied_to(message))
    if photos:
        return Video(text=words, photos=photos) if words and not forwarded else BarePhoto(photos=photos)
    if not words:
        return NotForUs() if not message.text else Words(text="", photos=(), reply_to=None)
    replied = message.reply_to_message
    if replied is not None and replied.forum_topic_created is not None:
        replied = None  # every message in a topic seems to answer the one that opened it
    return Words(
        text=words,
        photos=_photos_replied_to(message),
        reply_to=replied.message_id if replied else None,
        is_forwarded=forwarded,
    )


def origin_of(message: Message) -> Origin:
    """Where the answers to a message go."""
    return Origin(
        chat_id=message.chat.id,
        message_id=message.message_id,
        thread_id=message.message_thread_id if message.is_topic_message else None,
        is_group=message.chat.type != ChatType.PRIVATE,
    )


def asker_of(message: Message, translator: Translator) -> Asker:
    """Who sent a message; anonymous admins and channels count as the chat that they write for."""
    if message.sender_chat is not None:
        language = translator.language_for(None, user_id=message.sender_chat.id, chat_id=message.chat.id)
        return Asker(user_id=message.sender_chat.id, language=language)
    return asker_for(message.from_user, message.chat.id, translator)


def asker_for(user: User | None, chat_id: int, translator: Translator) -> Asker:
    """A user as asker; without a user it is the chat."""
    if user is None:
        return Asker(user_id=chat_id, language=translator.language_for(None, chat_id=chat_id))
    language = translator.language_for(user.language_code, user_id=user.id, chat_id=chat_id)
    return Asker(user_id=user.id, language=language)


def photos_of(message: Message | ExternalReplyInfo) -> tuple[Photo, ...]:
    """The picture in a message: a photo, or an image sent as a file."""
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return (
            Photo(
                file_id=largest.file_id,
                size_bytes=largest.file_size,
                size=Size(width=largest.width, height=largest.height),
            ),
        )
    document = message.document
    if document is None or message.animation is not None:
        return ()
    kind = document.mime_type or "application/octet-stream"
    if (kind.startswith("image/") and kind != "image/gif") or (
        kind == "application/octet-stream" and IMAGE_NAMES.search(document.file_name or "")
    ):
        return (Photo(file_id=document.file_id, size_bytes=document.file_size),)
    return ()


def _photos_replied_to(message: Message) -> tuple[Photo, ...]:
    """The picture in the message that this one answers, here or in another chat."""
    replied = message.reply_to_message or message.external_reply
    return photos_of(replied) if replied else ()


def _is_noise(message: Message) -> bool:
    """What no person wrote: other bots, and the posts that Telegram copies from a linked channel."""
    is_bot = message.from_user is not None and message.from_user.is_bot and message.sender_chat is None
    return bool(is_bot or message.is_automatic_forward)


def _command(text: str, me: Me) -> tuple[str | None, str]:
    """The command, lower case, and what follows; None: there is none; "": it is for another bot."""
    match = _COMMAND.match(text.lstrip())
    if match is None:
        return None, text
    name, addressee = match.groups()
    if addressee and addressee.casefold() != me.username.casefold():
        return "", text
    return name.casefold(), text.lstrip()[match.end() :]


def _is_meant(message: Message, text: str, me: Me) -> bool:
    replied = message.reply_to_message
    if replied is not None and replied.from_user is not None and replied.from_user.id == me.user_id:
        return True
    return _mention(me).search(text) is not None


def _mention(me: Me) -> re.Pattern[str]:
    return re.compile(rf"[ \t]*(?<![\w@])@{re.escape(me.username)}(?!\w)", re.IGNORECASE)


def _without_mention(text: str, me: Me) -> str:
    return _mention(me).sub("", text).strip()


_KINDS: Final[Mapping[str, str]] = {
    "sticker": "sticker",
    "animation": "animation",
    "video": "other",
    "video_note": "other",
    "voice": "other",
    "audio": "other",
    "document": "other",
    "contact": "other",
    "location": "other",
    "venue": "other",
    "poll": "other",
    "dice": "other",
    "story": "other",
    "paid_media": "other",
    "game": "other",
    "checklist": "other",
}


def _unusable_kind(message: Message) -> str | None:
    """The kind of what came, if no video can be made of it; None: text, a photo, or a service message."""
    if message.document is not None and message.document.mime_type == "image/gif":
        return "animation"
    return next((kind for name, kind in _KINDS.items() if getattr(message, name, None)), None)
