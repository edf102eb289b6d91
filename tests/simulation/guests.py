"""Guest mode as one seed would have it: queries that take one answer, and the messages that come of them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from bot.app.requests.guests import GuestAnswer
from bot.domain.errors import CannotFetch, NotDelivered, OutcomeUnknown
from bot.domain.job import Job
from bot.domain.status import Status
from bot.ports import Delivery, StoredVideo, VideoFile

if TYPE_CHECKING:
    from tests.simulation.messenger import Message, SimulatedMessenger

ELSEWHERE: Final = -7
"""Stands for all chats where the bot is a guest; none of them is ever closed to it."""
MENTIONS: Final = 0.15
"""The share of worlds in which somebody mentions the bot where it is no member."""
UNANSWERED: Final = "guest-unanswered"
"""What somebody is told of whose query nothing was made."""

Edit = Callable[["Message"], None]


@dataclass(slots=True, kw_only=True)
class GuestQuery:
    """A mention; it lives on when the process dies."""

    key: str
    expires_at: float
    said: GuestAnswer | None = None
    """What it was answered with."""


@dataclass(slots=True)
class GuestChats:
    """The messages of the bot in chats of others."""

    messenger: "SimulatedMessenger"
    answered: dict[str, "Message"] = field(default_factory=dict)
    """By the id by which they can be edited."""

    async def answer(self, query: GuestQuery, said: GuestAnswer) -> str:
        """The one answer."""
        world = self.messenger.world
        world.moment("status")
        await world.pass_time(0.02, 0.5)
        if world.happens("request lost"):
            raise OutcomeUnknown("the request is lost")
        if query.said is not None or world.now() > query.expires_at:
            raise NotDelivered("query is too old")
        message = self.messenger.guest_message(ELSEWHERE)
        query.said, self.answered[f"m{message.id}"] = said, message
        world.note("answers", query.key, message.id, type(said).__name__)
        world.moment("shown")
        is_lost = world.happens("answer lost")
        await world.pass_time(0.02, 30 if is_lost else 0.5)
        world.moment("shown")
        if is_lost:
            raise OutcomeUnknown("the answer is lost")
        return f"m{message.id}"

    async def show_status(self, job: Job, status: Status) -> None:
        """See `Messenger`."""

        def show(message: "Message") -> None:
            if message.video is not None:
                raise NotDelivered("there is no text in the message to edit")
            message.status, message.status_at = status, self.messenger.world.now()

        await self._edit(job, "status", "shown", show)

    async def put_video(self, delivery: Delivery) -> None:
        """See `Messenger`."""
        if isinstance(delivery.video, VideoFile):
            raise CannotFetch("an inline message takes no file")
        url = self._url_of(delivery)
        await self.show_link(delivery.job, url)

    async def show_link(self, job: Job, url: str) -> None:
        """See `Messenger`."""

        def put(message: "Message") -> None:
            message.video, message.status = url, None

        await self._edit(job, "send", "sent", put)

    def _url_of(self, delivery: Delivery) -> str:
        video = delivery.video
        if isinstance(video, StoredVideo):
            return self.messenger.messages[int(video.file_id.removeprefix("file-"))].video or ""
        return self.messenger.take(delivery)

    async def _edit(self, job: Job, before: str, after: str, edit: Edit) -> None:
        message = self.answered[job.origin.inline_message_id or ""]

        def act() -> None:
            message.job_id = job.id
            edit(message)
            self.messenger.world.note("edits", job.id, message.id, message.status, message.video)

        there = replace(job, origin=replace(job.origin, chat_id=ELSEWHERE))
        await self.messenger.call(there, before, after, act)
