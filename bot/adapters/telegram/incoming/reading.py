"""An incoming message -> what it wants of us, without asking anybody: the same message, the same reading."""

from dataclasses import dataclass, replace
from typing import Final

from telegram import CallbackQuery, Message, User
from telegram.constants import ChatType

from bot.adapters.telegram import file_kinds
from bot.adapters.telegram.ephemeral import aside_of, ephemeral_id_of
from bot.adapters.telegram.incoming.addressing import command_of, entities_of, mention_of, without_mention
from bot.adapters.telegram.incoming.sender import person_of
from bot.adapters.telegram.me import Me
from bot.adapters.telegram.message_media import (
    audio_stream_of,
    own_video_of,
    photos_of,
    unusable_kind,
    video_of,
)
from bot.domain.request import Audio, Origin, OwnVideo, Photo, Requester, SourceVideo
from bot.ports import Translator

FILM: Final = "film"
SAY: Final = "say"
ASKING: Final = frozenset({"video", FILM, SAY})
"""The commands that ask for something to be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """`/name`, ours or anybody's."""

    name: str
    is_addressed: bool
    """Whether it is surely meant for us: in private, or as `/name@us`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """To be made at once: `/video`, or a photo or a video with a caption that is meant for us."""

    text: str
    photos: tuple[Photo, ...]
    is_film: bool = False
    """Whether `/film` asks for it: each line is a scene."""
    is_said: bool = False
    """Whether `/say` asks for it: the photo says the words."""
    sound: Audio | None = None
    """A voice message, an audio file or a round video: this one's, or that of the message that it answers."""
    is_of_note: bool = False
    """Whether that sound belongs to a round video: nobody knows whether the photo is to speak or to move."""
    video: OwnVideo | None = None
    """This message's, or that of the message that it answers."""
    album: str | None = None
    """The album that the message which it answers belongs to."""
    answers: int | None = None
    """Our own message that it answers."""
    answered_video: SourceVideo | None = None
    """What Telegram tells of the video in that message: length and size; it has no link yet."""
    quoted: str = ""
    """The words of the person whom it answers."""
    is_quoting_others: bool = False
    """Whether that is somebody else, who must not choose what is paid for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeText:
    """Words without a command: the answer to a question of ours, or something to be offered."""

    text: str
    photos: tuple[Photo, ...]
    reply_to: int | None
    video: OwnVideo | None = None
    """Somebody's, in the message that it answers."""
    is_forwarded: bool = False
    """Somebody else's words, or those of another inline bot: they are no answer of this person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarePhoto:
    """A photo without words, or with somebody else's: what should happen in it?"""

    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkingPhoto:
    """A photo without words and a sound, of which one answers the other: it is to say what is said there."""

    photos: tuple[Photo, ...]
    sound: Audio
    video: OwnVideo | None = None
    """The round video that the sound belongs to: the photo may also move like that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingPhoto:
    """A photo without words that answers a video: it may move like that."""

    photos: tuple[Photo, ...]
    video: OwnVideo


@dataclass(frozen=True, slots=True, kw_only=True)
class BareVideo:
    """A video without words, or with somebody else's: what should be done with it?"""

    video: OwnVideo


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioAlone:
    """A sound, and nothing that it could be given to."""

    kind: str
    """`voice` or `audio`."""
    sound: Audio | None = None
    """Where a voice message lies: it may be written down."""


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
    is_answered: bool = False
    """Whether it is not the message itself, but the one that it answers."""
    format: str = ""
    """Of a picture that cannot be used: what it is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotForUs:
    """Nothing that we should answer."""


Meant = (
    Command
    | Video
    | FreeText
    | BarePhoto
    | TalkingPhoto
    | MovingPhoto
    | BareVideo
    | AudioAlone
    | Album
    | Unusable
)
"""What is for us."""
Reading = Meant | NotForUs


def read(message: Message, me: Me) -> Reading:  # noqa: PLR0911 - a table of cases, the first that fits
    """What a message wants.

    In private everything is meant for us. In groups only a command, a command in a caption, a mention, and a
    reply to a message of ours are.
    """
    if _is_noise(message) or _is_via(message, me):
        return NotForUs()
    text = message.text or message.caption or ""
    forwarded = _is_of_others(message)
    is_private = message.chat.type == ChatType.PRIVATE
    called = command_of(text, entities_of(message))
    command = called.name if called else None
    if message.media_group_id and (message.video or photos_of(message)):
        return _album_item(message, me)
    if called and called.addressee and not me.is_called(called.addressee):
        return NotForUs()
    if not (is_private or command or _is_meant(message, text, me)):
        return NotForUs()
    if called and command not in ASKING and not forwarded:
        return Command(name=called.name, is_addressed=is_private or called.addressee is not None)
    words = without_mention(called.rest if called else text, me)
    asks = command is not None and not forwarded
    if (other := _without_picture(message, me, asks=asks)) is not None:
        return other
    if asks:
        video = _with_what_it_answers(message, me, words, photos_of(message))
        return replace(video, is_film=command == FILM, is_said=command == SAY)
    if (shown := _shown(message, me, "" if forwarded else words)) is not None:
        return shown
    if not words:
        return NotForUs() if not message.text else FreeText(text="", photos=(), reply_to=None)
    replied = replied_by(message)
    return FreeText(
        text=words,
        photos=_photos_replied_to(message),
        reply_to=_number_of(replied),
        video=_video_of_others(message, me),
        is_forwarded=forwarded,
    )


def origin_of(message: Message) -> Origin:
    """Where the answers to a message go: to it, in its topic, or to its author alone."""
    direct = message.direct_messages_topic
    return Origin(
        chat_id=message.chat.id,
        message_id=message.message_id,
        thread_id=message.message_thread_id if message.is_topic_message else None,
        direct_topic_id=direct.topic_id if direct else None,
        is_group=message.chat.type != ChatType.PRIVATE,
        aside=aside_of(message),
    )


def origin_of_press(query: CallbackQuery, message: Message) -> Origin:
    """Where the answers to a press go: to the message with the button, or to who pressed alone."""
    return replace(origin_of(message), aside=aside_of(message, query))


def requester_of(message: Message, translator: Translator) -> Requester:
    """Who sent a message; whoever writes in the name of a chat counts as the chat in which it stands."""
    user = message.from_user if message.sender_chat is None else None
    return requester_for(user, message.chat.id, translator)


def requester_for(user: User | None, chat_id: int, translator: Translator) -> Requester:
    """A user as asker; without a user it is the chat."""
    if user is None:
        return Requester(user_id=chat_id, language=translator.language_for(None, chat_id=chat_id))
    language = translator.language_for(user.language_code, user_id=user.id, chat_id=chat_id)
    return Requester(user_id=user.id, language=language)


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


def _number_of(replied: Message | None) -> int | None:
    """The number of the message that is answered; those that one person sees have none among the others."""
    return None if replied is None or ephemeral_id_of(replied) is not None else replied.message_id or None


def _sound(message: Message, sound: Audio) -> Reading:
    """A sound that does not ask: it may answer the photo that is to say it."""
    note = own_video_of(message)
    if photos := _photos_replied_to(message):
        return TalkingPhoto(photos=photos, sound=sound, video=note)
    if note is not None:
        return BareVideo(video=note)
    return AudioAlone(kind="voice", sound=sound) if message.voice else AudioAlone(kind="audio")


def _shown(message: Message, me: Me, words: str) -> Reading | None:
    """A photo or a video, perhaps with words, that is meant for us; None: there is neither."""
    if photos := photos_of(message):
        return _photo(message, me, photos, words)
    if (video := own_video_of(message)) is None:
        return None
    return Video(text=words, photos=(), video=video) if words else BareVideo(video=video)


def _photo(message: Message, me: Me, photos: tuple[Photo, ...], words: str) -> Reading:
    """A photo, perhaps with words, that is meant for us; what it answers may give it a voice, or move it."""
    sound, video = _audio_replied_to(message), _video_of_others(message, me)
    if words:
        return Video(text=words, photos=photos, sound=sound, is_of_note=_is_of_note(message), video=video)
    other = file_kinds.other_picture(message.document) if message.document else None
    if other is not None:  # its words would come later, and be in vain
        return Unusable(kind="picture", format=other)
    if sound is not None:
        return TalkingPhoto(photos=photos, sound=sound, video=video)
    return BarePhoto(photos=photos) if video is None else MovingPhoto(photos=photos, video=video)


def _album_item(message: Message, me: Me) -> Album | Command:
    """A message of an album: in groups only a command or a mention in its caption asks."""
    group_id, text = message.media_group_id or "", message.caption or ""
    forwarded = _is_of_others(message)
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
    """`/video`, completed by the message that it answers: photo, album, sound, words, or a video."""
    replied = replied_by(message)
    album = replied.media_group_id if replied and not photos and photos_of(replied) else None
    is_ours = replied is not None and replied.from_user is not None and replied.from_user.id == me.user_id
    quoted = "" if is_ours else _quoted(message, me)
    every = photos or _photos_replied_to(message)
    is_of_note = _is_of_note(message)
    # A round video alone is a video; beside a photo nobody knows whether it is that, or a voice.
    sound = None if is_of_note and not every else audio_stream_of(message) or _audio_replied_to(message)
    return Video(
        text=words,
        photos=every,
        sound=sound,
        is_of_note=is_of_note,
        video=own_video_of(message) or _video_replied_to(message),
        album=album,
        answers=_number_of(replied) if is_ours else None,
        answered_video=video_of(replied) if replied and is_ours else None,
        quoted=quoted,
        is_quoting_others=bool(quoted) and replied is not None and not _is_of_the_same(message, replied),
    )


def _audio_replied_to(message: Message) -> Audio | None:
    replied = replied_by(message) or message.external_reply
    return audio_stream_of(replied) if replied else None


def _video_replied_to(message: Message) -> OwnVideo | None:
    """The video in the message that this one answers, here or in another chat."""
    replied = replied_by(message) or message.external_reply
    return own_video_of(replied) if replied else None


def _video_of_others(message: Message, me: Me) -> OwnVideo | None:
    """The same, if it is none of ours: words under ours, without a command, are about something else."""
    replied = replied_by(message)
    is_ours = replied is not None and replied.from_user is not None and replied.from_user.id == me.user_id
    return None if is_ours or (replied and _is_via(replied, me)) else _video_replied_to(message)


def _is_of_note(message: Message) -> bool:
    """Whether the sound that it answers is that of a round video."""
    replied = replied_by(message) or message.external_reply
    return audio_stream_of(message) is None and replied is not None and replied.video_note is not None


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


def _without_picture(message: Message, me: Me, *, asks: bool) -> Reading | None:
    """A sound, or something that no video can be made of, in the message or in what it answers."""
    photos = photos_of(message)
    if not photos and (sound := audio_stream_of(message)) is not None:
        return None if asks else _sound(message, sound)
    has_none = not photos and own_video_of(message) is None
    if has_none and (kind := unusable_kind(message)) is not None:
        return Unusable(kind=kind)
    if (photos or asks or not has_none) and (kind := _unusable_answered(message, me)) is not None:
        return Unusable(kind=kind, is_answered=True)
    return None


def _unusable_answered(message: Message, me: Me) -> str | None:
    """The kind of what it answers, here or in another chat, if that can be no part of a video.

    Nobody pays for something else than was meant.
    """
    replied = replied_by(message)
    if replied is not None:
        is_ours = replied.from_user is not None and replied.from_user.id == me.user_id
        if is_ours or _is_via(replied, me):
            return None
    answered = replied or message.external_reply
    if answered is None or photos_of(answered) or audio_stream_of(answered) or own_video_of(answered):
        return None
    return unusable_kind(answered)


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


def _is_of_others(message: Message) -> bool:
    """Whether somebody else, or another bot behind whose name it was chosen, has put it into words."""
    return message.forward_origin is not None or message.via_bot is not None


def _is_of_the_same(message: Message, replied: Message) -> bool:
    """Whether one person wrote both; of what is written in the name of chats nobody can tell."""
    return replied.sender_chat is None and person_of(replied) == person_of(message)


def _is_meant(message: Message, text: str, me: Me) -> bool:
    replied = replied_by(message)
    if replied is not None and replied.from_user is not None and replied.from_user.id == me.user_id:
        return True
    return mention_of(me).search(text) is not None
