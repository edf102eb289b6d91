"""Messages that ask for a video, as they were read."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.errors import Problem
from bot.domain.request import Photo, SourceVideo, VideoRequest
from bot.ports import AlbumItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """What was typed, where it cannot be read as it stands."""

    problem: Problem
    meant: VideoRequest | None = None
    """What was probably meant; None: nobody can tell."""


ParsedText = VideoRequest | Unreadable
"""Prompt and options as they were typed, and the media that came along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoMessage:
    """To be made at once: `/video`, or a photo or a video with a caption that is meant for us."""

    text: ParsedText
    """With what can be told of the message that it answers without looking anything up."""
    is_film: bool = False
    """Whether each line of it is a scene of a film."""
    is_said: bool = False
    """Whether its photo is to say its words."""
    is_of_note: bool = False
    """Whether its sound belongs to a round video: nobody knows whether the photo is to speak or to move."""
    album: str | None = None
    """The album that the message which it answers belongs to."""
    answers: int | None = None
    """The id of our own message that it answers."""
    answered_video: SourceVideo | None = None
    """What Telegram tells of the video in that message: length and size; it has no link yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextMessage:
    """Words without a command: the answer to a question of ours, or something to be offered."""

    text: ParsedText
    reply_to: int | None = None
    """The id of the message that it answers."""
    is_forwarded: bool = False
    """Somebody else's words: they are no answer of this person."""


def asking_item(items: Sequence[AlbumItem]) -> AlbumItem | None:
    """The message of an album that asks for a video, with words if one has any; None: none does."""
    meant = [item for item in items if item.text is not None]
    return next((item for item in meant if item.text), next(iter(meant), None))


def photos_of_album(items: Sequence[AlbumItem]) -> tuple[Photo, ...]:
    """The pictures in the order of their messages."""
    return tuple(item.photo for item in items if item.photo is not None)
