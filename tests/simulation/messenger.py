"""Telegram as one seed would have it: slow, flooded, deaf, blocked, and doing what it does not confirm."""

import asyncio
import contextlib
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from bot.domain.errors import (
    ArrivedAsFile,
    CannotFetch,
    MediaError,
    NotDelivered,
    OutcomeUnknown,
    PortError,
    Problem,
    RetryLater,
    TooLarge,
)
from bot.domain.job import Job
from bot.domain.request import Audio, OwnVideo, Photo
from bot.domain.status import RequestReaction, Status
from bot.ports import AskedAbout, Delivery, Sent, StoredVideo, VideoFile, VideoLink
from tests.simulation.guests import GuestChats
from tests.simulation.world import World

PHOTO: Final = b"a photo"
OWN_VIDEO: Final = b"a video"
BROKEN_PHOTO: Final = b"no photo at all"

REMOVED_AFTER: Final = 60.0
"""Seconds: nobody removes a message sooner. Who removes each at once cannot be told anything."""

T = TypeVar("T")


@dataclass(slots=True, kw_only=True)
class Message:
    """A message of the bot in a chat."""

    id: int
    chat_id: int
    job_id: str
    created_at: float
    status: Status | None = None
    """What it says, where it is a status."""
    status_at: float = 0.0
    video: str | None = None
    """The link that the video, or its bare link, came from."""
    file: str | None = None
    """The same, where Telegram has made a file to download of it."""
    is_there: bool = True


@dataclass(slots=True, kw_only=True)
class Note:
    """A note that an admin has got."""

    at: float
    user_id: int
    key: str
    is_lost: bool = False
    """Whether the process could not know that it had arrived."""


@dataclass(slots=True)
class SimulatedMessenger:
    """The chats; they live on when the process dies."""

    world: World
    upload_limit: int = 50_000_000
    fetch_limit: int = 20_000_000
    messages: dict[int, Message] = field(default_factory=dict)
    blocked: dict[int, tuple[float, float]] = field(default_factory=dict)
    """From when to when a chat takes nothing."""
    flooded_until: dict[int, float] = field(default_factory=dict)
    turned_down: set[str] = field(default_factory=set)
    """Jobs of which a chat took something not, for good."""
    photos_refused: set[str] = field(default_factory=set)
    """Files that Telegram did not hand out for good, or that are no pictures."""
    doubtful: set[int] = field(default_factory=set)
    """Videos and links that arrived while the process could not know."""
    notes: list[Note] = field(default_factory=list)
    chat_migrations: dict[int, tuple[float, int]] = field(default_factory=dict)
    """Groups that become supergroups: when, and what their id is then."""
    follow: Callable[[int, int], Awaitable[None]] | None = None
    """Of the process that lives: told of a move by each call to the old id."""
    guests: GuestChats = field(init=False)
    """What it has said where it is no member."""

    def __post_init__(self) -> None:
        self.guests = GuestChats(self)

    def chat_now(self, chat_id: int, at: float) -> int:
        """The chat's id at this time."""
        moved_at, new = self.chat_migrations.get(chat_id, (math.inf, 0))
        return new if moved_at <= at else chat_id

    @property
    def notes_may_fail(self) -> bool:
        """Whether this world loses notes, or puts them off."""
        return bool(self.world.rates["note not now"] or self.world.rates["note lost"])

    def copies(self, job_id: str) -> list[Message]:
        """The messages with the job's video or its link, or with the file that has come of it."""
        return [
            one
            for one in self.messages.values()
            if one.job_id == job_id and (one.video is not None or (one.file is not None and one.is_there))
        ]

    def can_fetch(self, url: str, size_bytes: int) -> bool:
        """See `Messenger`."""
        return url.startswith("https://") and size_bytes <= 20_000_000

    async def pay_for_video(self, job: Job) -> None:
        """No other process sends here."""

    def wait_for_edit(self, *, ahead: int) -> float:  # noqa: ARG002 - of `Messenger`
        """See `Messenger`."""
        return 0.0

    async def show_status(self, job: Job, status: Status) -> int | None:
        """See `Messenger`."""
        if job.origin.inline_message_id is not None:
            await self.guests.show_status(job, status)
            return job.status_message_id

        def show() -> int:
            message = self._new(job) if job.status_message_id is None else self._there(job)
            if message.video is not None or message.file is not None:
                raise NotDelivered("there is no text in the message to edit")
            message.status, message.status_at = status, self.world.now()
            self.world.note("shows", job.id, message.id, status)
            return message.id

        is_edit = job.status_message_id is not None
        return await self._call(job, "status", "shown", show, is_edit=is_edit)

    async def remove_status(self, job: Job) -> None:
        """See `Messenger`."""

        def remove() -> None:
            if message := self.messages.get(job.status_message_id or 0):
                message.is_there = False

        with contextlib.suppress(NotDelivered):  # it is gone
            await self._call(job, "status", "shown", remove, is_edit=True)

    async def send_video(self, delivery: Delivery) -> Sent:
        """See `Messenger`."""

        def send() -> Sent:
            url = self._take(delivery)
            message = self._new(delivery.job)
            if isinstance(delivery.video, VideoLink) and self.world.happens("link is a file"):
                message.file = url
                self.world.note("file", message.job_id, message.id, url)
                return Sent(message_id=message.id, file_id=None)
            return self._put(message, url)

        sent = await self._call(delivery.job, "send", "sent", send, is_video=True)
        if self.messages[sent.message_id].file is not None:
            raise ArrivedAsFile("a file", message_id=sent.message_id)
        return sent

    async def put_video_into_status(self, delivery: Delivery) -> Sent:
        """See `Messenger`."""

        def put() -> Sent:
            message = self._there(delivery.job)
            return self._put(message, self._take(delivery))

        return await self._call(delivery.job, "send", "sent", put, is_video=True, is_edit=True)

    async def send_again(self, job: Job, title: str) -> Sent:  # noqa: ARG002 - captions are not shown here
        """See `Messenger`."""
        raise CannotFetch(job.id)

    async def send_link(self, job: Job, url: str, reason: Problem) -> Sent:
        """See `Messenger`."""
        self._check(url, reason)
        if job.origin.inline_message_id is not None:
            await self.guests.show_link(job, url)
            return Sent(message_id=0, file_id=None)
        return await self._call(job, "send", "sent", lambda: self._put(self._new(job), url), is_video=True)

    async def put_link_into_status(self, job: Job, url: str, reason: Problem) -> Sent:
        """See `Messenger`."""
        self._check(url, reason)

        def put() -> Sent:
            message = self._there(job)
            return self._put(message, message.video or message.file or url)

        return await self._call(job, "send", "sent", put, is_video=True, is_edit=True)

    def _check(self, url: str, reason: Problem) -> None:
        """The reason why a video comes as a link must be true."""
        if reason.key == "link-no-room" and not self.world.no_room & {*url.splitlines()}:
            self.world.wrong.append(f"{url} is a link for want of room, and there was room")

    @contextlib.asynccontextmanager
    async def sending(self, job: Job) -> AsyncIterator[None]:  # noqa: ARG002 - actions are not shown here
        """See `Messenger`."""
        yield

    async def react(self, job: Job, mood: RequestReaction) -> bool:  # noqa: ARG002 - it may always be lost
        """See `Messenger`."""
        return await self._call(job, "status", "shown", lambda: self.world.chance(0.5), is_edit=True)

    async def notify(self, user_id: int, note: Problem) -> None:
        """See `Messenger`."""
        world = self.world
        world.moment("note")
        await world.pass_time(0.02, 3)
        if world.happens("note not now"):
            raise world.one_of(
                (RetryLater("flood", seconds=world.between(1, 60)), OutcomeUnknown("no connection"))
            )
        told = Note(
            at=world.now(),
            user_id=user_id,
            key=note.key,
            is_lost=world.happens("note lost"),
        )
        self.notes.append(told)
        world.note("notifies", user_id, note.key)
        world.moment("noted")
        await world.pass_time(0.02, 3)
        if told.is_lost:
            raise OutcomeUnknown("the answer is lost")

    async def put_video_into_inline(self, delivery: Delivery) -> None:
        """See `Messenger`."""
        await self.guests.put_video(delivery)

    async def ask_about_frame(self, job: Job, picture: bytes | Photo) -> AskedAbout:  # noqa: ARG002 - nobody presses it
        """See `Messenger`."""
        raise NotDelivered(job.id)

    async def send_file(self, job: Job, file: Path | StoredVideo, name: str) -> Sent:  # noqa: ARG002 - the same
        """See `Messenger`."""
        raise NotDelivered(job.id)

    async def fetch_video(self, file_id: str, target: Path) -> None:  # noqa: ARG002 - the same
        """See `Messenger`."""
        raise NotDelivered(file_id)

    async def fetch_own_video(self, video: OwnVideo, target: Path) -> None:
        """See `Messenger`."""
        content = await self._handed_out(video.file_id, MediaError("source-too-large", limit=20), OWN_VIDEO)
        target.write_bytes(content)

    async def fetch_file(self, file: Photo | Audio, *, max_bytes: int) -> bytes:  # noqa: ARG002 - all are small
        """See `Messenger`."""
        return await self._handed_out(file.file_id, MediaError("image-too-large", limit=20), PHOTO)

    async def _handed_out(self, file_id: str, too_large: MediaError, content: bytes) -> bytes:
        world = self.world
        world.moment("fetch")
        await world.pass_time(0.1, 3)
        if world.happens("photo later"):
            raise world.one_of(
                (RetryLater("later", seconds=world.between(1, 20)), OutcomeUnknown("no answer"))
            )
        if world.happens("photo gone"):
            self.photos_refused.add(file_id)
            raise NotDelivered("no such file")
        if world.happens("photo broken"):
            self.photos_refused.add(file_id)
            if world.chance(0.5):
                raise too_large
            return BROKEN_PHOTO
        return content

    async def _call(
        self,
        job: Job,
        before: str,
        after: str,
        act: Callable[[], T],
        *,
        is_video: bool = False,
        is_edit: bool = False,
    ) -> T:
        """One exchange: on its way, done or refused, and its answer on the way back."""
        world, chat_id = self.world, job.origin.chat_id
        world.moment(before)
        is_slow, is_under_way = world.happens("message slow"), world.chance(0.5)
        try:
            await world.pass_time(0.02, (280 if is_video else 40) if is_slow else 0.5)
        except asyncio.CancelledError:
            if is_under_way and not self._closed(chat_id):
                with contextlib.suppress(NotDelivered, CannotFetch):
                    act()
            self.doubt(job.id)
            raise
        if self.chat_now(chat_id, world.now()) != chat_id:
            chat_id = await self._follow(chat_id)
            if is_edit:
                raise NotDelivered("the group has become a supergroup")
        self._let_in(job, chat_id)
        result = act()
        try:
            world.moment(after)
            is_lost = world.happens("answer lost")
            await world.pass_time(0.02, 30 if is_lost else 0.5)
            world.moment(after)
        except asyncio.CancelledError:
            self.doubt(job.id)
            raise
        if is_lost:
            self.doubt(job.id)
            raise OutcomeUnknown("the answer is lost")
        return result

    async def _follow(self, old: int) -> int:
        """The answer says where the chat is now; the limiter has it followed."""
        new = self.chat_now(old, self.world.now())
        if self.follow is not None:
            try:
                await self.follow(old, new)
            except PortError as error:
                self.world.note("not followed", repr(error))
        return new

    def doubt(self, job_id: str) -> None:
        """The process cannot know of what it has just sent for this job."""
        self.doubtful |= {copy.id for copy in self.copies(job_id)}

    def _let_in(self, job: Job, chat_id: int) -> None:
        world, now = self.world, self.world.now()
        if self._closed(chat_id):
            self.turned_down.add(job.id)
            raise NotDelivered("bot was blocked by the user")
        if self.flooded_until.get(chat_id, 0.0) > now:
            raise RetryLater("flood", seconds=self.flooded_until[chat_id] - now)
        if world.happens("flood"):
            seconds = world.between(1, 40)
            self.flooded_until[chat_id] = now + seconds
            raise RetryLater("flood", seconds=seconds)
        if world.happens("request lost"):
            raise OutcomeUnknown("the request is lost")

    def _closed(self, chat_id: int) -> bool:
        begin, end = self.blocked.get(chat_id, (0.0, 0.0))
        return begin <= self.world.now() < end

    def _new(self, job: Job) -> Message:
        return self._made(self.chat_now(job.origin.chat_id, self.world.now()), job.id)

    def guest_message(self, chat_id: int) -> Message:
        """A message in a chat of others; it becomes a request's with the first edit."""
        return self._made(chat_id, "")

    def _made(self, chat_id: int, job_id: str) -> Message:
        message = Message(
            id=1_000 + len(self.messages), chat_id=chat_id, job_id=job_id, created_at=self.world.now()
        )
        self.messages[message.id] = message
        return message

    def take(self, delivery: Delivery) -> str:
        """The link behind a video, for who puts it into a message."""
        return self._take(delivery)

    async def call(self, job: Job, before: str, after: str, act: Callable[[], None]) -> None:
        """One exchange for a chat of others; what is edited there has no other copy."""
        await self._call(job, before, after, act, is_edit=True)

    def _there(self, job: Job) -> Message:
        message = self.messages.get(job.status_message_id or 0)
        is_old = message is not None and self.world.now() - message.created_at > REMOVED_AFTER
        if message is not None and is_old and message.video is None and self.world.happens("status removed"):
            message.is_there = False
        if message is None or not message.is_there or message.chat_id != job.origin.chat_id:
            raise NotDelivered("message to edit not found")
        return message

    def _take(self, delivery: Delivery) -> str:
        """The link behind the video; Telegram may mind the video itself."""
        video = delivery.video
        if isinstance(video, VideoLink):
            if self.world.happens("link not fetched"):
                raise CannotFetch("failed to get HTTP URL content")
            return video.url
        assert isinstance(video, VideoFile)
        if self.world.happens("video not taken"):
            raise CannotFetch("wrong type of the web page content")
        size = video.path.stat().st_size
        if size > self.upload_limit:
            self.world.wrong.append(f"{size} bytes were to be uploaded")
        if self.world.happens("video too large"):
            raise TooLarge("413")
        with video.path.open() as file:
            return file.readline().strip()

    def _put(self, message: Message, url: str) -> Sent:
        message.video, message.file, message.status = url, None, None
        self.world.note("video", message.job_id, message.id, url)
        return Sent(message_id=message.id, file_id=f"file-{message.id}")
