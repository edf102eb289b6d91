"""Telegram in memory: what a chat would show."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from bot.domain.errors import (
    ArrivedAsFile,
    CannotFetch,
    MediaError,
    NotDelivered,
    Problem,
    TooLarge,
)
from bot.domain.job import Job
from bot.domain.request import MAX_VIDEO_BYTES, Audio, OwnVideo, Photo
from bot.domain.status import RequestReaction, Status
from bot.ports import AskedAbout, Delivery, Sent, Still, StoredVideo, VideoFile, VideoLink
from bot.ports import Shown as Media
from tests.fakes.faults import Faulty


@dataclass(slots=True, kw_only=True)
class Shown:
    """A message of the bot."""

    message_id: int
    chat_id: int
    reply_to: int | None
    thread_id: int | None = None
    statuses: list[Status] = field(default_factory=list)
    video: Media | None = None
    video_bytes: bytes = b""
    link: str | None = None
    frame: bytes | None = None
    """The picture that is asked about."""
    document: tuple[str, bytes] | None = None
    """Name and content of a file."""


@dataclass(slots=True)
class FakeMessenger(Faulty):
    """Shows everything at once, unless told otherwise."""

    upload_limit: int = 50_000_000
    fetch_limit: int = 20_000_000
    proxy_limit: int = 50_000_000
    """Bytes that something before Telegram lets pass."""
    fetches: bool = True
    """Whether links are fetched at all."""
    links_as_files: bool = False
    """What is sent by a link arrives as a file."""
    room_for_edits: int = 1_000
    """How many edits that newer ones replace are taken at once."""
    seconds_for_edits: float = 1.0
    """For the next of them to be taken."""
    shown: dict[int, Shown] = field(default_factory=dict)
    actions: list[str] = field(default_factory=list)
    photos: dict[str, bytes] = field(default_factory=dict)
    forgotten_files: set[str] = field(default_factory=set)
    """Telegram does not have them any more."""
    dead_links: set[str] = field(default_factory=set)
    """They cannot be fetched."""
    closed_chats: set[int] = field(default_factory=set)
    """They take nothing from the bot."""
    moved_chats: dict[int, int] = field(default_factory=dict)
    """Groups that have become supergroups with another id."""
    gone_topics: set[tuple[int, int | None]] = field(default_factory=set)
    """Chat and topic."""
    gone_requests: set[tuple[int, int]] = field(default_factory=set)
    """Chat and message."""
    reactions: dict[tuple[int, int], RequestReaction] = field(default_factory=dict)
    """By chat and message."""
    inline: dict[str, Shown] = field(default_factory=dict)
    """Messages that were chosen behind `@bot`; nobody but their ids leads to them."""
    sober_chats: set[int] = field(default_factory=set)
    """They allow no reactions."""
    notes: list[tuple[int, Problem]] = field(default_factory=list)
    """What was told in private, and to whom."""
    paid: list[int] = field(default_factory=list)
    """The chats for which a sending was paid that another process makes."""
    _ids: "count[int]" = field(default_factory=lambda: count(1_000))

    @property
    def videos(self) -> list[Shown]:
        """The messages that are videos."""
        return [shown for shown in self.shown.values() if shown.video is not None]

    @property
    def statuses(self) -> list[Shown]:
        """The messages that show a status."""
        return [shown for shown in self.shown.values() if shown.statuses and shown.video is None]

    def can_fetch(self, url: str, size_bytes: int) -> bool:
        return self.fetches and url.startswith("https://") and size_bytes <= 20_000_000

    def wait_for_edit(self, *, ahead: int) -> float:
        return self.seconds_for_edits if ahead >= self.room_for_edits else 0.0

    async def pay_for_video(self, job: Job) -> None:
        self.paid.append(job.origin.chat_id)

    async def show_status(self, job: Job, status: Status) -> int | None:
        if job.origin.inline_message_id is not None:
            self._inline(job).statuses.append(status)
            return job.status_message_id
        shown = self._answer(job) if job.status_message_id is None else self._there(job)
        if shown.video is not None or shown.document is not None:
            raise NotDelivered("there is no text in the message to edit")
        shown.statuses.append(status)
        return shown.message_id

    async def remove_status(self, job: Job) -> None:
        if job.status_message_id is None or job.origin.chat_id in self.moved_chats:
            return
        self._open(job.origin.chat_id)
        self.shown.pop(job.status_message_id, None)

    async def send_video(self, delivery: Delivery) -> Sent:
        self._check(delivery)
        shown = self._answer(delivery.job)
        self._put(shown, delivery)
        self._check_kind(shown)
        return Sent(message_id=shown.message_id, file_id=f"file-{shown.message_id}")

    async def put_video_into_status(self, delivery: Delivery) -> Sent:
        shown = self._there(delivery.job)
        self._check(delivery)
        self._put(shown, delivery)
        self._check_kind(shown)
        return Sent(message_id=shown.message_id, file_id=f"file-{shown.message_id}")

    async def put_video_into_inline(self, delivery: Delivery) -> None:
        shown = self._inline(delivery.job)
        if isinstance(delivery.video, VideoFile):
            raise CannotFetch("an inline message takes no file")
        self._check(delivery)
        self._put(shown, delivery)

    async def send_again(self, job: Job, title: str) -> Sent:  # noqa: ARG002 - captions are not shown here
        self._open(job.origin.chat_id)
        before = {f"file-{shown.message_id}": shown for shown in self.videos}
        file_id = job.result_file_id or ""
        if file_id not in before or file_id in self.forgotten_files:
            raise CannotFetch("wrong file identifier")
        shown = self._answer(job)
        shown.video, shown.video_bytes = before[file_id].video, before[file_id].video_bytes
        return Sent(message_id=shown.message_id, file_id=file_id)

    async def send_link(self, job: Job, url: str, reason: Problem) -> Sent:
        if job.origin.inline_message_id is not None:
            self._inline(job).link = f"{reason.key}: {url}"
            return Sent(message_id=0, file_id=None)
        shown = self._answer(job)
        shown.link = f"{reason.key}: {url}"
        return Sent(message_id=shown.message_id, file_id=None)

    async def ask_about_frame(self, job: Job, picture: bytes | Photo) -> AskedAbout:
        if isinstance(picture, Photo) and picture.file_id in self.forgotten_files:
            raise NotDelivered("invalid file_id")
        shown = self._answer(job)
        jpeg = shown.frame = self.photos[picture.file_id] if isinstance(picture, Photo) else picture
        photo = Photo(file_id=f"photo-{shown.message_id}", size_bytes=len(jpeg))
        self.photos[photo.file_id] = jpeg
        return AskedAbout(message_id=shown.message_id, photo=photo)

    async def send_file(self, job: Job, file: Path | StoredVideo, name: str) -> Sent:
        if isinstance(file, StoredVideo):
            sent = {f"file-{one.message_id}": one.document for one in self.shown.values() if one.document}
            if file.file_id not in sent or file.file_id in self.forgotten_files:
                raise NotDelivered("invalid file_id")
            shown = self._answer(job)
            shown.document = sent[file.file_id]
            return Sent(message_id=shown.message_id, file_id=file.file_id)
        path = file
        if path.stat().st_size > self.upload_limit:
            raise NotDelivered("Request Entity Too Large")
        shown = self._answer(job)
        shown.document = (name, path.read_bytes())
        return Sent(message_id=shown.message_id, file_id=f"file-{shown.message_id}")

    async def fetch_video(self, file_id: str, target: Path) -> None:
        lying = {f"file-{shown.message_id}": shown.video_bytes for shown in self.videos}
        if file_id not in lying or file_id in self.forgotten_files:
            raise NotDelivered("invalid file_id")
        if len(lying[file_id]) > self.fetch_limit:
            raise NotDelivered("file is too big")
        target.write_bytes(lying[file_id])

    async def put_link_into_status(self, job: Job, url: str, reason: Problem) -> Sent:
        shown = self._there(job)
        if shown.video is None and shown.document is None:
            shown.link = f"{reason.key}: {url}"
        return Sent(message_id=shown.message_id, file_id=None)

    @contextlib.asynccontextmanager
    async def sending(self, job: Job) -> AsyncIterator[None]:
        self.actions.append(job.id)
        yield

    async def react(self, job: Job, mood: RequestReaction) -> bool:
        asking = (job.origin.chat_id, job.origin.message_id)
        self._open(job.origin.chat_id)
        if not job.origin.message_id:
            return True
        if asking in self.gone_requests or job.origin.chat_id in self.moved_chats:
            raise NotDelivered("message to react not found")
        if job.origin.chat_id in self.sober_chats:
            return False
        self.reactions.pop(asking, None)
        if mood is not RequestReaction.NONE:
            self.reactions[asking] = mood
        return True

    async def notify(self, user_id: int, note: Problem) -> None:
        self._open(user_id)
        self.notes.append((user_id, note))
        shown = Shown(message_id=next(self._ids), chat_id=user_id, reply_to=None)
        self.shown[shown.message_id] = shown

    async def fetch_own_video(self, video: OwnVideo, target: Path) -> None:
        data = self.photos.get(video.file_id)
        if data is None:
            raise NotDelivered(video.file_id)
        if len(data) > MAX_VIDEO_BYTES:
            raise MediaError("source-too-large", limit=MAX_VIDEO_BYTES // 1_000_000)
        target.write_bytes(data)

    async def fetch_file(self, file: Photo | Audio, *, max_bytes: int) -> bytes:
        data = self.photos.get(file.file_id)
        if data is None:
            raise NotDelivered(file.file_id)
        if len(data) > max_bytes:
            key = "sound-too-large" if isinstance(file, Audio) else "image-too-large"
            raise MediaError(key, limit=max_bytes // 1_000_000)
        return data

    def _open(self, chat_id: int) -> None:
        if chat_id in self.closed_chats:
            raise NotDelivered("bot was blocked by the user")

    def _answer(self, job: Job) -> Shown:
        """A new message; where request, topic or chat are gone, as near to them as can be."""
        origin = job.origin
        self._open(origin.chat_id)
        moved_to = self.moved_chats.get(origin.chat_id)
        is_alone = moved_to is not None or (origin.chat_id, origin.message_id) in self.gone_requests
        is_alone = is_alone or not origin.message_id
        has_topic = moved_to is None and (origin.chat_id, origin.thread_id) not in self.gone_topics
        shown = Shown(
            message_id=next(self._ids),
            chat_id=origin.chat_id if moved_to is None else moved_to,
            reply_to=None if is_alone else origin.message_id or None,
            thread_id=origin.thread_id if has_topic else None,
        )
        self.shown[shown.message_id] = shown
        return shown

    def _there(self, job: Job) -> Shown:
        self._open(job.origin.chat_id)
        shown = self.shown.get(job.status_message_id or 0)
        if shown is None or shown.chat_id != job.origin.chat_id or shown.chat_id in self.moved_chats:
            raise NotDelivered("message to edit not found")
        return shown

    def _inline(self, job: Job) -> Shown:
        shown = self.inline.get(job.origin.inline_message_id or "")
        if shown is None:
            raise NotDelivered("MESSAGE_ID_INVALID")
        return shown

    def _check(self, delivery: Delivery) -> None:
        video = delivery.video
        if isinstance(video, VideoLink):
            if video.url in self.dead_links:
                raise CannotFetch("failed to get HTTP URL content")
        elif isinstance(video, StoredVideo):
            known = {f"file-{shown.message_id}" for shown in self.videos} - self.forgotten_files
            if video.file_id not in known:
                raise CannotFetch("wrong file identifier")
        elif isinstance(video, VideoFile) and video.path.stat().st_size > min(
            self.upload_limit, self.proxy_limit
        ):
            raise TooLarge("Request Entity Too Large")

    def _check_kind(self, shown: Shown) -> None:
        if shown.document is not None:
            raise ArrivedAsFile("a document", message_id=shown.message_id)

    def _put(self, shown: Shown, delivery: Delivery) -> None:
        if self.links_as_files and isinstance(delivery.video, VideoLink):
            shown.document = ("video", b"")
            return
        shown.video, shown.document = delivery.video, None
        if isinstance(delivery.video, VideoFile):
            shown.video_bytes = delivery.video.path.read_bytes()
        elif isinstance(delivery.video, Still):
            shown.video_bytes = delivery.video.content
        elif isinstance(delivery.video, StoredVideo):
            before = {f"file-{one.message_id}": one for one in self.videos}
            shown.video_bytes = before[delivery.video.file_id].video_bytes
