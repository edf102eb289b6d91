"""Telegram, as far as jobs are concerned."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.domain.errors import Problem
from bot.domain.job import Job
from bot.domain.media import VideoFacts
from bot.domain.request import Photo, Sound
from bot.domain.status import Mood, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoFile:
    """A video on our disk, ready to be uploaded."""

    path: Path
    facts: VideoFacts
    thumbnail: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoLink:
    """A video that Telegram fetches itself."""

    url: str
    facts: VideoFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A finished video on its way to a chat."""

    job: Job
    title: str
    """The model family's title."""
    video: VideoLink | VideoFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What Telegram made of a delivery."""

    message_id: int
    file_id: str | None


class Messenger(Protocol):
    """Telegram, as far as jobs are concerned. Every method may raise `MessengerError`."""

    @property
    def upload_limit(self) -> int:
        """Bytes that may be uploaded."""
        ...

    def can_fetch(self, url: str, size_bytes: int) -> bool:
        """Whether Telegram may fetch a link of this size itself."""
        ...

    async def show_status(self, job: Job, status: Status) -> int:
        """Edit the job's status message, or send it where there is none; returns its id.

        Showing what is shown already is no error.
        """
        ...

    async def remove_status(self, job: Job) -> None:
        """Take the status message away; no error where it is gone already."""
        ...

    async def send_video(self, delivery: Delivery) -> Sent:
        """Reply to the request with the video."""
        ...

    async def put_video_into_status(self, delivery: Delivery) -> Sent:
        """Turn the status message into the video. Repeating it does no harm: for what is in doubt."""
        ...

    async def send_again(self, job: Job, title: str) -> Sent:
        """Reply to `job.origin` with the video that was sent before, by its `result_file_id`.

        Raises:
            CannotFetch: Telegram does not have it any more.
        """
        ...

    async def send_link(self, job: Job, url: str, reason: Problem) -> Sent:
        """The last resort: the bare link, with the reason."""
        ...

    async def put_link_into_status(self, job: Job, url: str, reason: Problem) -> Sent:
        """Turn the status message into the bare link. Repeating it does no harm: for what is in doubt.

        Where it has become the video meanwhile, it stays that.
        """
        ...

    def sending(self, job: Job) -> AbstractAsyncContextManager[None]:
        """While it is open, the chat shows that a video is being sent."""
        ...

    async def react(self, job: Job, mood: Mood) -> bool:
        """Put the one reaction on the message that asked that says how the request stands.

        Repeating it, and taking away what is not there, is no error. False: this chat allows no such
        reaction.
        """
        ...

    async def fetch_file(self, file: Photo | Sound, *, most_bytes: int) -> bytes:
        """What lies at Telegram.

        Raises:
            MediaError: It is not smaller than `most_bytes`, or larger than what Telegram hands out.
            NotDelivered: Telegram does not have it any more.
        """
        ...
