"""What lies in a message: a picture, a sound, a video, or something of no use."""

import warnings
from collections.abc import Mapping
from typing import Final

from telegram import Animation, ExternalReplyInfo, Message, VideoNote, Voice
from telegram import Audio as TelegramAudio
from telegram import Video as TelegramVideo
from telegram.warnings import PTBDeprecationWarning

from bot.adapters.telegram import file_kinds
from bot.domain.media import Size
from bot.domain.request import Audio, OwnVideo, Photo, SourceVideo

_UNUSABLE: Final[Mapping[str, str]] = {
    "sticker": "sticker",
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
    if document is None or message.animation is not None or not file_kinds.is_picture(document):
        return ()
    return (Photo(file_id=document.file_id, size_bytes=document.file_size),)


def audio_stream_of(message: Message | ExternalReplyInfo) -> Audio | None:
    """The voice message, the audio file, the sound sent as a file, or the round video in a message."""
    heard = message.voice or message.audio or message.video_note
    if heard is not None:
        return Audio(file_id=heard.file_id, size_bytes=heard.file_size, seconds=_seconds(heard))
    document = message.document
    if document is None or message.animation is not None or not file_kinds.is_audio(document):
        return None
    return Audio(file_id=document.file_id, size_bytes=document.file_size)


def own_video_of(message: Message | ExternalReplyInfo) -> OwnVideo | None:
    """The video in a message, as somebody's own: a video, a GIF, a round one, or one sent as a file."""
    shown = message.video or message.animation
    if shown is not None:
        return OwnVideo(
            file_id=shown.file_id,
            size_bytes=shown.file_size,
            seconds=_told(_seconds(shown)),
            size=_size(shown.width, shown.height),
        )
    if (note := message.video_note) is not None:
        return OwnVideo(
            file_id=note.file_id,
            size_bytes=note.file_size,
            seconds=_told(_seconds(note)),
            size=_size(note.length, note.length),
        )
    document = message.document
    if document is None or not file_kinds.is_video(document):
        return None
    return OwnVideo(file_id=document.file_id, size_bytes=document.file_size)


def video_of(message: Message) -> SourceVideo | None:
    """What Telegram tells of the video in a message."""
    video = message.video
    if video is None:
        return None
    return SourceVideo(
        url="",
        seconds=_seconds(video),
        size=_size(video.width, video.height),
    )


def unusable_kind(message: Message | ExternalReplyInfo) -> str | None:
    """The kind of what came, if no video can be made of it; None: text, a photo, or a service message."""
    return next((kind for name, kind in _UNUSABLE.items() if getattr(message, name, None)), None)


def _size(width: int, height: int) -> Size | None:
    return Size(width=width, height=height) if width and height else None


def _told(seconds: float) -> float | None:
    """0 says that nobody knows, or that it is shorter than half a second."""
    return seconds or None


def _seconds(medium: TelegramAudio | TelegramVideo | Animation | VideoNote | Voice) -> float:
    with warnings.catch_warnings():  # reading it as a number warns of the day when it no longer is one
        warnings.simplefilter("ignore", PTBDeprecationWarning)
        length = medium.duration
    return float(length) if isinstance(length, int | float) else length.total_seconds()
