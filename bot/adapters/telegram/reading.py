"""An incoming message -> what it wants of us, without asking anybody: the same message, the same reading."""

import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from telegram import Audio, ExternalReplyInfo, Message, User, Voice
from telegram import Video as TelegramVideo
from telegram.constants import ChatType
from telegram.warnings import PTBDeprecationWarning

from bot.adapters.telegram.addressing import Me, command_of, entities_of, mention_of, without_mention
from bot.domain.media import Size
from bot.domain.request import Asker, Origin, Photo, Sound, SourceVideo
from bot.ports import Translator

IMAGE_NAMES: Final = re.compile(r"\.(jpe?g|png|webp)$", re.IGNORECASE)


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
    sound: Sound | None = None
    """A voice message or an audio file: this one's, or that of the message that it answers."""
    album: str | None = None
    """The album that the message which it answers belongs to."""
    answers: int | None = None
    """Our own message that it answers."""
    answered_video: SourceVideo | None = None
    """What Telegram tells of the video in that message: length and size; it has no link yet."""
    quoted: str = ""
    """The words of the person whom it answers."""


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
    photos: tuple[Photo, ...] = ()
    text: str | None = None
    """The words that are meant for us, perhaps none; None: this message asks nothing of us."""


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
    if _is_noise(message) or _is_via(message, me):
        return NotForUs()
    text = message.text or message.caption or ""
    forwarded = message.forward_origin is not None
    is_private = message.chat.type == ChatType.PRIVATE
    called = command_of(text, entities_of(message))
    command = called.name if called else None
    if message.media_group_id and (message.video or photos_of(message)):
        return _album_item(message, me)
    if called and called.addressee and not me.is_called(called.addressee):
        return NotForUs()
    if not (is_private or command or _is_meant(message, text, me)):
        return NotForUs()
    if called and command != "video" and not forwarded:
        return Command(name=called.name, is_addressed=is_private or called.addressee is not None)
    photos = photos_of(message)
    kind = None if photos else _unusable_kind(message) or (command and _unusable_answered(message, me))
    words = without_mention(called.rest if called else text, me)
    if command and not forwarded and (kind is None or sound_of(message)):
        return _with_what_it_answers(message, me, words, photos)
    if kind:
        return Unusable(kind=kind)
    if photos:
        is_bare = forwarded or not words
        sound = _sound_replied_to(message)
        return BarePhoto(photos=photos) if is_bare else Video(text=words, photos=photos, sound=sound)
    if not words:
        return NotForUs() if not message.text else Words(text="", photos=(), reply_to=None)
    replied = replied_by(message)
    return Words(
        text=words,
        photos=_photos_replied_to(message),
        reply_to=replied.message_id if replied else None,
        is_forwarded=forwarded,
    )


def origin_of(message: Message) -> Origin:
    """Where the answers to a message go: to it, in its topic."""
    direct = message.direct_messages_topic
    return Origin(
        chat_id=message.chat.id,
        message_id=message.message_id,
        thread_id=message.message_thread_id if message.is_topic_message else None,
        direct_topic_id=direct.topic_id if direct else None,
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


def replied_by(message: Message) -> Message | None:
    """The message of this chat that somebody has chosen to answer.

    In a topic every message seems to answer the one that opened it, and under a channel's post every comment
    the post, as Telegram has copied it into the group. Who picks out a part of the post does answer it.
    """
    replied = message.reply_to_message
    if replied is None or message.quote is not None:
        return replied
    is_topic = message.is_topic_message and replied.message_id == message.message_thread_id
    return None if is_topic or replied.forum_topic_created or replied.is_automatic_forward else replied


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


def sound_of(message: Message | ExternalReplyInfo) -> Sound | None:
    """The voice message or the audio file in a message."""
    heard = message.voice or message.audio
    if heard is None:
        return None
    return Sound(file_id=heard.file_id, size_bytes=heard.file_size, seconds=_seconds(heard))


def _album_item(message: Message, me: Me) -> Album | Command:
    """A message of an album: in groups only a command or a mention in its caption asks."""
    group_id, text = message.media_group_id or "", message.caption or ""
    forwarded = message.forward_origin is not None
    called = None if forwarded else command_of(text, entities_of(message))
    is_private = message.chat.type == ChatType.PRIVATE
    album = Album(group_id=group_id, photos=photos_of(message))
    if called and called.addressee and not me.is_called(called.addressee):
        return album
    if called and called.name == "video":
        return replace(album, text=without_mention(called.rest, me))
    if called:
        return Command(name=called.name, is_addressed=is_private or called.addressee is not None)
    if is_private or (not forwarded and mention_of(me).search(text)):
        return replace(album, text="" if forwarded else without_mention(text, me))
    return album


def _with_what_it_answers(message: Message, me: Me, words: str, photos: tuple[Photo, ...]) -> Video:
    """`/video`, completed by the message that it answers: photo, album, sound, words, or a video of ours."""
    replied = replied_by(message)
    album = replied.media_group_id if replied and not photos and photos_of(replied) else None
    is_ours = replied is not None and replied.from_user is not None and replied.from_user.id == me.user_id
    return Video(
        text=words,
        photos=photos or _photos_replied_to(message),
        sound=sound_of(message) or _sound_replied_to(message),
        album=album,
        answers=replied.message_id if replied and is_ours else None,
        answered_video=video_of(replied) if replied and is_ours else None,
        quoted="" if is_ours else _quoted(message, me),
    )


def _seconds(medium: Audio | TelegramVideo | Voice) -> float:
    with warnings.catch_warnings():  # reading it as a number warns of the day when it no longer is one
        warnings.simplefilter("ignore", PTBDeprecationWarning)
        length = medium.duration
    return float(length) if isinstance(length, int | float) else length.total_seconds()


def video_of(message: Message) -> SourceVideo | None:
    """What Telegram tells of the video in a message."""
    video = message.video
    if video is None:
        return None
    return SourceVideo(
        url="",
        seconds=_seconds(video),
        size=Size(width=video.width, height=video.height) if video.width and video.height else None,
    )


def _sound_replied_to(message: Message) -> Sound | None:
    replied = replied_by(message) or message.external_reply
    return sound_of(replied) if replied else None


def _quoted(message: Message, me: Me) -> str:
    """What a person wrote, or the part of it that was picked out; nothing of what is a command to others."""
    replied = replied_by(message)
    if replied is None or not replied.text or (replied.from_user and replied.from_user.is_bot):
        return ""
    if _is_via(replied, me):
        return ""
    if quote := message.quote:
        text, called = quote.text, command_of(quote.text, quote.entities or ())
    else:
        text, called = replied.text, command_of(replied.text, replied.entities)
    if called is None:
        return without_mention(text, me)
    is_for_us = called.addressee is None or me.is_called(called.addressee)
    return without_mention(called.rest, me) if is_for_us and called.name == "video" else ""


def _unusable_answered(message: Message, me: Me) -> str | None:
    """The kind of what `/video` answers, if it can be no part of it: nobody pays for something else."""
    replied = replied_by(message)
    if replied is None or photos_of(replied) or sound_of(replied):
        return None
    is_ours = replied.from_user is not None and replied.from_user.id == me.user_id
    return None if is_ours or _is_via(replied, me) else _unusable_kind(replied)


def _photos_replied_to(message: Message) -> tuple[Photo, ...]:
    """The picture in the message that this one answers, here or in another chat."""
    replied = replied_by(message) or message.external_reply
    return photos_of(replied) if replied else ()


def _is_noise(message: Message) -> bool:
    """What no person wrote: other bots, and the posts that Telegram copies from a linked channel."""
    is_bot = message.from_user is not None and message.from_user.is_bot and message.sender_chat is None
    return bool(is_bot or message.is_automatic_forward)


def _is_via(message: Message, me: Me) -> bool:
    """What was chosen behind `@us`: we made it, and it comes by itself as `chosen_inline_result`."""
    return message.via_bot is not None and message.via_bot.id == me.user_id


def _is_meant(message: Message, text: str, me: Me) -> bool:
    replied = replied_by(message)
    if replied is not None and replied.from_user is not None and replied.from_user.id == me.user_id:
        return True
    return mention_of(me).search(text) is not None


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
