"""What somebody asked for, before any model is chosen."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, Self

from bot.domain.bounds import SOUND_LENGTH, TELEGRAM_FILE, VIDEO_LENGTH
from bot.domain.media import Size

MAX_PHOTO_BYTES: Final = 20_000_000
"""Telegram hands out files of up to 20 MB to bots."""
MAX_AUDIO_BYTES: Final = 20_000_000
"""Likewise: two minutes of a WAV in stereo, or half an hour of music."""
MAX_AUDIO_SECONDS: Final = SOUND_LENGTH.limit
"""For models that name no bound: none of them makes use of more, and each second is paid."""

MAX_VIDEO_BYTES: Final = TELEGRAM_FILE.limit
"""Bytes of a video of somebody's own: all that Telegram hands out."""
MAX_VIDEO_SECONDS: Final = VIDEO_LENGTH.limit
"""Of a video of somebody's own: no result is longer, and each second is paid."""


class Option(StrEnum):
    """What may be said beside the prompt; the value is the word behind `--`."""

    MODEL = "model"
    ASPECT_RATIO = "ar"
    DURATION = "duration"
    RESOLUTION = "res"
    SEED = "seed"
    NEGATIVE_PROMPT = "no"
    SILENT = "silent"
    RAW = "raw"
    SKETCH = "sketch"
    """A cheap look first. Everything beside it says what the video in full is to be: see `sketches.py`."""
    SET = "set"
    """Any other parameter of a model by its own name. May be repeated: the text has a `name=value` a line."""

    @property
    def is_flag(self) -> bool:
        """Whether the option stands alone, without a value."""
        return self in (Option.SILENT, Option.RAW, Option.SKETCH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture that lies at Telegram."""

    file_id: str
    size_bytes: int | None = None
    """As Telegram tells it, if it does."""
    size: Size | None = None
    """In pixels, as Telegram tells it; nothing is known of a picture sent as a file."""
    made_by: int | None = None
    """The earlier step of the same request that yields it: its picture, or the last frame of its video.
    Nothing of it lies at Telegram then, and `file_id` is empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audio:
    """A voice message, an audio file, or the sound of a round video that lies at Telegram."""

    file_id: str
    size_bytes: int | None = None
    """As Telegram tells it, if it does."""
    seconds: float | None = None
    made_by: int | None = None
    """The earlier step of the same request that yields it, likewise."""


class Purpose(StrEnum):
    """What is to be done with a video."""

    EDIT = "edit"
    """Make another one of it: restyled, changed, with another sound."""
    EXTEND = "extend"
    """Go on where it ends."""
    GUIDE = "guide"
    """Make a new one after its example."""
    MOVE = "move"
    """Let what a photo shows move as it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceVideo:
    """A video that anybody can fetch: an earlier result where the provider keeps it."""

    url: str
    """Never one of Telegram's own links: they contain the bot's token."""
    purpose: Purpose = Purpose.EDIT
    job_id: str | None = None
    """The request whose result it is: the link may be asked for anew."""
    seconds: float | None = None
    """As Telegram tells it of the message that was answered, if it does."""
    size: Size | None = None
    """In pixels, likewise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnVideo:
    """A video that lies at Telegram: sent, answered or forwarded by whoever asks."""

    file_id: str
    purpose: Purpose = Purpose.EDIT
    size_bytes: int | None = None
    """As Telegram tells it, if it does."""
    seconds: float | None = None
    """Likewise; nothing is known of a video sent as a file."""
    size: Size | None = None
    """In pixels, likewise."""


File = Photo | Audio | OwnVideo
"""What has to be fetched from Telegram."""
Medium = File | SourceVideo


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoRequest:
    """A prompt, the options as they were typed, and the media that came along."""

    prompt: str = ""
    options: Mapping[Option, str] = field(default_factory=dict)
    photos: tuple[Photo, ...] = ()
    sound: Audio | None = None
    video: SourceVideo | OwnVideo | None = None
    scenes: tuple[str, ...] = ()
    """The words of each scene of a film; empty: it is none."""
    is_said: bool = False
    """Whether the prompt is what the photo is to say: it is spoken first."""

    @property
    def files(self) -> tuple[File, ...]:
        """What has to be fetched from Telegram: the photos in their order, the sound, the video."""
        own = self.own_video
        return (*self.photos, *((self.sound,) if self.sound else ()), *((own,) if own else ()))

    @property
    def own_video(self) -> OwnVideo | None:
        """The video, where it lies at Telegram."""
        return self.video if isinstance(self.video, OwnVideo) else None

    @property
    def is_sketch(self) -> bool:
        """Whether a sketch of it is wanted; without the option it is the request for the video in full."""
        return Option.SKETCH in self.options

    def with_prompt_of(self, other: Self) -> Self:
        """This request, completed by the prompt and the options of `other`, which win."""
        return replace(self, prompt=other.prompt, options={**self.options, **other.options})

    def without(self, *options: Option) -> Self:
        """The same request without these options."""
        return replace(self, options={k: v for k, v in self.options.items() if k not in options})


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """What allows an answer in a group that only the person who asked is shown.

    It holds for some seconds, so it is never kept.
    """

    user_id: int | None
    """Who asked; None: whoever did hides behind a chat, and can be shown nothing alone."""
    asked_at: float | None = None
    """When, in Unix seconds by Telegram's clock; None: Telegram does not say."""
    ephemeral_message_id: int | None = None
    """The number of the message that asked, where nobody else sees that one either."""
    press_id: str | None = None
    """The callback query, where a button was pressed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The message that asked: where the answers go."""

    chat_id: int
    """For an inline message, which may be in any chat, the private chat of its author."""
    message_id: int
    """0: no message of this chat asked, or the chat has moved; there is nothing to reply to."""
    thread_id: int | None = None
    """The topic, in chats that have topics."""
    direct_topic_id: int | None = None
    """The topic in a channel's direct messages, one for each person who writes to it. What is sent there
    without it is refused."""
    is_group: bool = False
    """Several people read it: a group, or a channel's direct messages, which its admins read."""
    inline_message_id: str | None = None
    """The message that its author chose behind `@bot`; it shows the status and becomes the video."""
    aside: Aside | None = field(default=None, compare=False)
    """In a group: how its author alone may be answered. What is read back from the disk has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requester:
    """Who asked, and whose quota it is."""

    user_id: int
    """A user's id; for an anonymous admin or a channel, the id of the chat that they write for."""
    language: str
    """One of the languages of `locales/`."""
