"""Telegram, as far as jobs are concerned."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from bot.domain.errors import Problem
from bot.domain.job import Job
from bot.domain.media import VideoFacts
from bot.domain.request import Audio, OwnVideo, Photo
from bot.domain.status import RequestReaction, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoFile:
    """A video on our disk, ready to be uploaded."""

    path: Path
    facts: VideoFacts
    thumbnail: bytes | None
    is_smaller: bool = False
    """Whether it was made smaller to fit."""
    is_converted: bool = False
    """Whether its pictures were encoded anew so that phones play them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoLink:
    """A video that Telegram fetches itself."""

    url: str
    facts: VideoFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredVideo:
    """A video that Telegram has already."""

    file_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Still:
    """A picture that is a look at a video."""

    content: bytes = field(repr=False)
    """A JPEG."""


Shown = VideoLink | VideoFile | StoredVideo | Still


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A finished video on its way to a chat, or a still."""

    job: Job
    title: str
    """The model family's title."""
    video: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What Telegram made of a delivery."""

    message_id: int
    """0: an inline message, which has no such number."""
    file_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAbout:
    """A picture of ours that we have asked somebody about."""

    message_id: int
    photo: Photo
    """The picture as it now lies at Telegram."""


class Messenger(Protocol):
    """Telegram, as far as jobs are concerned. Every method may raise `MessengerError`.

    A job whose origin is an inline message shows its status and its link in that message, which is edited
    and never sent anew: `NotDelivered` says that it is gone. `put_video_into_inline` makes it the video. All
    other methods take such a job to the private chat of its author.
    """

    @property
    def upload_limit(self) -> int:
        """Bytes that may be uploaded."""
        ...

    @property
    def fetch_limit(self) -> int:
        """Bytes of the largest file that Telegram hands out."""
        ...

    def can_fetch(self, url: str, size_bytes: int) -> bool:
        """Whether Telegram may fetch a link of this size itself."""
        ...

    def wait_for_edit(self, *, ahead: int) -> float:
        """Seconds until one more edit that a newer one replaces finds room, whatever its chat; 0: now.

        Args:
            ahead: How many such edits are on their way.
        """
        ...

    async def pay_for_video(self, job: Job) -> None:
        """Take what one `send_video` costs of all that Telegram allows: another process will send it.

        Raises:
            RetryLater: There is not as much now; nothing was taken.
        """
        ...

    async def show_status(self, job: Job, status: Status) -> int | None:
        """Edit the job's status message, or send it where there is none; returns its id.

        Showing what is shown already is no error. For an inline message `job.status_message_id` is returned
        as it is: that one has no such id.
        """
        ...

    async def remove_status(self, job: Job) -> None:
        """Take the status message away; no error where it is gone already."""
        ...

    async def send_video(self, delivery: Delivery) -> Sent:
        """Reply to the request with the video.

        Raises:
            TooLarge: The file is not taken for its size, though it is within `upload_limit`.
            ArrivedAsFile: A link has become a file to download, or a GIF; its message is there.
        """
        ...

    async def put_video_into_status(self, delivery: Delivery) -> Sent:
        """Turn the status message into the video. Repeating it does no harm: for what is in doubt.

        Raises:
            TooLarge: As for `send_video`.
            ArrivedAsFile: As for `send_video`; it is in the status message.
        """
        ...

    async def put_video_into_inline(self, delivery: Delivery) -> None:
        """Turn the inline message into the video, by link or by what Telegram has; it takes no file.

        Repeating it does no harm.

        Raises:
            CannotFetch: The link or the stored video was not taken; the message is as it was.
            NotDelivered: The message is gone, or its chat takes no video.
        """
        ...

    async def send_again(self, job: Job, title: str) -> Sent:
        """Reply to `job.origin` with the video or the still that was sent before, by its `result_file_id`.

        Raises:
            CannotFetch: Telegram does not have it any more.
        """
        ...

    async def send_link(self, job: Job, url: str, reason: Problem) -> Sent:
        """The last resort: the bare link, with the reason. For an inline message it may be repeated."""
        ...

    async def ask_about_frame(self, job: Job, picture: bytes | Photo) -> AskedAbout:
        """Reply to `job.origin` with the picture that the video ends with, asking what should happen next.

        The picture is a JPEG, or lies at Telegram. The person is invited to answer that message.

        Raises:
            NotDelivered: Also where Telegram does not have the picture any more.
        """
        ...

    async def send_file(self, job: Job, file: Path | StoredVideo, name: str) -> Sent:
        """Reply to `job.origin` with the file as it is, under this name, never as a playable video.

        What was sent so before can be sent again by its id, and has the name that it had then.

        Raises:
            NotDelivered: Also where it is larger than `upload_limit`, or Telegram does not have it any more.
        """
        ...

    async def fetch_video(self, file_id: str, target: Path) -> None:
        """Write a video that lies at Telegram, a `result_file_id`, to disk.

        Raises:
            NotDelivered: Telegram does not have it any more, or it is over `fetch_limit`.
            DownloadFailed: It could not be written; then there is no `target`.
        """
        ...

    async def put_link_into_status(self, job: Job, url: str, reason: Problem) -> Sent:
        """Turn the status message into the bare link. Repeating it does no harm: for what is in doubt.

        Where it has become the video meanwhile, it stays that.
        """
        ...

    def sending(self, job: Job) -> AbstractAsyncContextManager[None]:
        """While it is open, the chat shows that a video is being sent."""
        ...

    async def react(self, job: Job, mood: RequestReaction) -> bool:
        """Put the one reaction on the message that asked that says how the request stands.

        Repeating it, and taking away what is not there, is no error. False: this chat allows no such
        reaction.
        """
        ...

    async def notify(self, user_id: int, note: Problem) -> None:
        """Tell somebody something in private, in the language that they have chosen, or the default one.

        Raises:
            NotDelivered: They have never written to the bot, or have blocked it.
        """
        ...

    async def fetch_own_video(self, video: OwnVideo, target: Path) -> None:
        """Write a video that somebody sent, of at most `MAX_VIDEO_BYTES`; after an error there is no target.

        Raises:
            MediaError: It has more, or lies where it cannot be read.
            NotDelivered: Telegram does not have it any more.
            DiskFull: It finds no room.
        """
        ...

    async def fetch_file(self, file: Photo | Audio, *, max_bytes: int) -> bytes:
        """What lies at Telegram.

        Raises:
            MediaError: It is not smaller than `max_bytes`, or larger than what Telegram hands out.
            NotDelivered: Telegram does not have it any more.
        """
        ...
