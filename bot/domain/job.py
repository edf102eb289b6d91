"""A request on its way: a class for each state, and its methods are the ways out of it.

What is not written here cannot be done: who has a `QueuedJob` can cancel it; who has a `GeneratingJob` can
not, and has the id of its generation. Each way raises the version, by which the store knows a step that came
too late; see `JobQueue.advance`.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import ClassVar, Final, Self, TypeVar

from bot.domain.errors import Problem
from bot.domain.request import Origin, Requester, VideoRequest
from bot.domain.values import Scalar


class JobState(StrEnum):
    """Where a job stands. Each state is on disk before the act that it announces."""

    PREPARING = "preparing"
    """Its photo is being fetched and fitted."""
    QUEUED = "queued"
    """Waits for its turn; nothing has been sent to the provider, or surely nothing was accepted."""
    SUBMITTING = "submitting"
    """The paid POST is about to be made, or is being made."""
    UNCONFIRMED = "unconfirmed"
    """The POST was made and nobody knows whether it was accepted."""
    GENERATING = "generating"
    """Accepted: the provider's id is known."""
    SENDING = "sending"
    """The video is finished and goes to the chat."""
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    """Made and paid for, and the chat takes neither the video nor its link. It counts as money, and as a
    video of whoever asked only from the third in a day on."""
    FAILED = "failed"
    CANCELLED = "cancelled"


WAITING: Final = frozenset({JobState.PREPARING, JobState.QUEUED})
"""Nothing was paid yet: these can be cancelled."""
AT_PROVIDER: Final = frozenset({JobState.SUBMITTING, JobState.UNCONFIRMED, JobState.GENERATING})
"""These take one of the places of MAX_ACTIVE_GENERATIONS."""
LATE_SHARE: Final = 3
"""All that is late takes one in so many of these places at most, rounded down."""
UNSPENT: Final = WAITING | {JobState.SUBMITTING, JobState.UNCONFIRMED}
"""The paid POST is still to come, or may have to be made again."""
ENDED: Final = frozenset({JobState.DELIVERED, JobState.UNDELIVERED, JobState.FAILED, JobState.CANCELLED})
ACTIVE: Final = frozenset(JobState) - ENDED
UNKNOWN_POSTS: Final = 1_000
"""So many more count where nobody knows how often it was posted: no number of failed records is all then."""
UNCOUNTED: Final = ENDED - {JobState.DELIVERED}
"""These count towards no quota, but for what is undeliverable too often; see `count_videos`."""

J = TypeVar("J", bound="Job")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One request for one video, in any state. All times are Unix seconds."""

    state: ClassVar[JobState]
    id: str
    """32 hexadecimal digits; also the `X-Client-Request-Id` of the paid POST."""
    key: str
    """What makes the request one of a kind: a repeat of it finds this job."""
    requester: Requester
    origin: Origin
    request: VideoRequest
    model: str
    """The provider's model id."""
    parameters: Mapping[str, Scalar]
    """The body of the POST, but for `model` and the media."""
    created_at: float
    run_at: float
    """When the next step is due."""
    version: int = 0
    """Raised by each way that is gone. What the status board and a moving group write raises nothing: these
    columns are theirs alone, and no way touches them."""
    turn: int = 0
    """The place in the fair order; see `Quotas.admit`."""
    attempts: int = 0
    """How often the current step has been tried in vain."""
    submitted_at: float | None = None
    """When the last paid POST was begun."""
    posts: int = 0
    """How many were begun: each leaves one record at the provider at most."""
    sought_since: float | None = None
    """From when on the provider's records are searched, where that is before `submitted_at`: it comes from an
    older copy of the database, and may have been posted by the newer one; see `unconfirmed_since`."""
    is_unprepared: bool = False
    """Whether the copy had it in `preparing`: where it was never posted, it goes back there."""
    generation_id: str | None = None
    video_url: str | None = None
    ready_at: float | None = None
    """When the provider was ready, as far as one can tell from polls."""
    late_at: float | None = None
    """When the user was told that it takes too long; from then on it takes none of the places that a user has
    at a time."""
    send_began_at: float | None = None
    """When a video was about to be sent; set without an end, it is in doubt whether it arrived."""
    ended_at: float | None = None
    status_message_id: int | None = None
    result_message_id: int | None = None
    result_file_id: str | None = None
    """Telegram's own id of the sent video: it can be sent again for nothing."""
    document_file_id: str | None = None
    """The same of the video as a file, and of the picture that it ends with, where somebody wanted them."""
    frame_file_id: str | None = None
    problem: Problem | None = None
    """Why it failed."""
    notified: str | None = None
    """The last word that the user has been told; see `bot.domain.status.final_status`."""
    again_of: str | None = None
    """The job whose button asked for this one."""
    price_micros: int | None = None
    """What it was taken to cost when it was admitted, in millionths of a USD, rounded up; None: unknown."""
    cost_micros: int | None = None
    """What it costs, in millionths of a USD, where the provider says so; 0: surely nothing, since it failed
    before or at the provider."""

    @property
    def is_free(self) -> bool:
        """Whether it surely cost nothing."""
        return self.cost_micros == 0

    @property
    def is_counted(self) -> bool:
        """Whether it counts as a video: it was delivered, or is under way, late or not."""
        return self.state not in UNCOUNTED

    @property
    def counted_at(self) -> float:
        """When it was paid for; infinite while that is still to come: it counts on every day until then."""
        if self.state in UNSPENT:
            return math.inf
        return self.created_at if self.submitted_at is None else self.submitted_at

    @property
    def is_undeliverable(self) -> bool:
        """Whether it was made and paid for, and nobody has it."""
        has_ended = self.state in {JobState.UNDELIVERED, JobState.FAILED}
        return has_ended and self.ready_at is not None and not self.is_free

    @property
    def is_active(self) -> bool:
        """Whether it takes one of the places that a user has at a time."""
        return self.state in ACTIVE and self.late_at is None

    def _next(self) -> Self:
        """The same in its next version: here begins each way."""
        return replace(self, version=self.version + 1)

    def _moved(self, kind: type[J]) -> J:
        """The same request in another state, with its attempts counted from zero."""
        raised = self._next()
        kept = {one.name: getattr(raised, one.name) for one in fields(raised)}
        return kind(**{**kept, "attempts": 0})


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiveJob(Job):
    """It has not ended: some step has to go on with it."""

    def put_off(self, *, until: float, attempts: int) -> Self:
        """The same step is due again then; `attempts` says how often it has been tried."""
        return replace(self._next(), run_at=until, attempts=attempts)

    def failed(self, problem: Problem, *, at: float, is_free: bool) -> "FailedJob":
        """It ends without a video.

        Args:
            problem: Told to whoever asked.
            at: When.
            is_free: Whether it surely cost nothing; else it counts as money, at its cost or its price.
        """
        cost = 0 if is_free else self.cost_micros
        return replace(self._moved(FailedJob), problem=problem, ended_at=at, cost_micros=cost)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingJob(ActiveJob):
    """Nothing was paid yet."""

    def cancelled(self, *, at: float) -> "CancelledJob":
        """Whoever asked takes it back."""
        return replace(self._moved(CancelledJob), ended_at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparingJob(WaitingJob):
    """See `JobState.PREPARING`."""

    state: ClassVar[JobState] = JobState.PREPARING

    def prepared(self, parameters: Mapping[str, Scalar], *, at: float) -> "QueuedJob":
        """Its media lie ready; they may have chosen some of the parameters."""
        return replace(self._moved(QueuedJob), parameters=parameters, run_at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuedJob(WaitingJob):
    """See `JobState.QUEUED`."""

    state: ClassVar[JobState] = JobState.QUEUED

    def claimed(self, *, at: float) -> "SubmittingJob":
        """Its turn has come. Its attempts stay: they tell how often the provider could not be reached."""
        return replace(
            self._moved(SubmittingJob), attempts=self.attempts, submitted_at=at, posts=self.posts + 1
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedJob(ActiveJob):
    """The paid POST was begun, at least."""

    submitted_at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class UnansweredJob(PostedJob):
    """The provider has not told the id of a generation yet."""

    def accepted(self, generation_id: str, *, cost_micros: int | None, until: float) -> "GeneratingJob":
        """The provider has it; the first poll is due at `until`."""
        return replace(
            self._moved(GeneratingJob), generation_id=generation_id, cost_micros=cost_micros, run_at=until
        )

    def queued_again(self, *, until: float) -> QueuedJob:
        """Surely nothing was accepted: it takes its turn again, not before `until`."""
        return replace(self._moved(QueuedJob), attempts=self.attempts + 1, run_at=until, sought_since=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmittingJob(UnansweredJob):
    """See `JobState.SUBMITTING`."""

    state: ClassVar[JobState] = JobState.SUBMITTING

    def unconfirmed(self, *, until: float) -> "UnconfirmedJob":
        """Nobody knows whether the POST was accepted; the provider's records are searched at `until`."""
        return replace(self._moved(UnconfirmedJob), run_at=until)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedJob(PostedJob):
    """It is, or may be, at the provider, and the user waits for it."""

    def late(self, *, at: float, until: float, attempts: int) -> Self:
        """The user was told that it takes too long; it is followed all the same."""
        return replace(self.put_off(until=until, attempts=attempts), late_at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnconfirmedJob(UnansweredJob, FollowedJob):
    """See `JobState.UNCONFIRMED`."""

    state: ClassVar[JobState] = JobState.UNCONFIRMED

    @property
    def unconfirmed_since(self) -> float:
        """The earliest time at which a POST may have been made of which nothing is known."""
        return self.submitted_at if self.sought_since is None else min(self.sought_since, self.submitted_at)

    def preparing_again(self, *, until: float) -> PreparingJob:
        """It never arrived, and what comes along with it was never fetched."""
        return replace(self._moved(PreparingJob), run_at=until, sought_since=None, is_unprepared=False)

    def regained(self, *, at: float) -> QueuedJob | PreparingJob:
        """It never arrived, and has the place again that it lost by being late."""
        if self.is_unprepared:
            return replace(self.preparing_again(until=at), late_at=None, notified=None)
        return replace(self._moved(QueuedJob), run_at=at, late_at=None, notified=None, sought_since=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratingJob(FollowedJob):
    """See `JobState.GENERATING`."""

    state: ClassVar[JobState] = JobState.GENERATING
    generation_id: str

    def seen(self, *, cost_micros: int | None, bare_since: float | None) -> Self:
        """What a poll has told of it, to be written with what comes of that.

        Args:
            cost_micros: The latest word counts; None: no word.
            bare_since: Since when it is said to be ready, with no link to it; None: it is not.
        """
        cost = self.cost_micros if cost_micros is None else cost_micros
        return replace(self, cost_micros=cost, ready_at=bare_since)

    def ready(self, video_url: str, *, at: float, seen_at: float) -> "SendingJob":
        """The video is there, probably since `at`; it is sent as soon as it is seen to be."""
        return replace(self._moved(SendingJob), video_url=video_url, ready_at=at, run_at=seen_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingJob(ActiveJob):
    """See `JobState.SENDING`."""

    state: ClassVar[JobState] = JobState.SENDING
    video_url: str

    @property
    def is_in_doubt(self) -> bool:
        """Whether a sending was begun whose end nobody knows."""
        return self.send_began_at is not None

    def linked(self, video_url: str) -> Self:
        """The provider has told another link to the video."""
        return replace(self._next(), video_url=video_url)

    def began(self, *, at: float) -> Self:
        """The video is about to be sent."""
        return replace(self._next(), send_began_at=at)

    def not_sent(self) -> Self:
        """The sending that was begun has surely not arrived."""
        return replace(self._next(), send_began_at=None)

    def uploaded(self, *, message_id: int, file_id: str | None) -> Self:
        """Its author has the video in private; the inline message still lacks it."""
        return replace(self._next(), result_message_id=message_id, result_file_id=file_id)

    def delivered(self, *, message_id: int, file_id: str | None, at: float) -> "DeliveredJob":
        """The chat has it."""
        return replace(
            self._moved(DeliveredJob), result_message_id=message_id, result_file_id=file_id, ended_at=at
        )

    def undelivered(self, *, at: float) -> "UndeliveredJob":
        """The chat takes neither the video nor its link."""
        return replace(self._moved(UndeliveredJob), ended_at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class EndedJob(Job):
    """Nothing comes after this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveredJob(EndedJob):
    """See `JobState.DELIVERED`."""

    state: ClassVar[JobState] = JobState.DELIVERED


@dataclass(frozen=True, slots=True, kw_only=True)
class UndeliveredJob(EndedJob):
    """See `JobState.UNDELIVERED`."""

    state: ClassVar[JobState] = JobState.UNDELIVERED


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedJob(EndedJob):
    """See `JobState.FAILED`."""

    state: ClassVar[JobState] = JobState.FAILED


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelledJob(EndedJob):
    """See `JobState.CANCELLED`."""

    state: ClassVar[JobState] = JobState.CANCELLED


KINDS: Final[Mapping[JobState, type[Job]]] = {
    kind.state: kind
    for kind in (
        PreparingJob,
        QueuedJob,
        SubmittingJob,
        UnconfirmedJob,
        GeneratingJob,
        SendingJob,
        DeliveredJob,
        UndeliveredJob,
        FailedJob,
        CancelledJob,
    )
}
"""The class of each state."""
MOVED_FIELDS: Final = (
    "version",
    "parameters",
    "run_at",
    "attempts",
    "submitted_at",
    "posts",
    "sought_since",
    "is_unprepared",
    "generation_id",
    "video_url",
    "ready_at",
    "late_at",
    "send_began_at",
    "ended_at",
    "result_message_id",
    "result_file_id",
    "problem",
    "cost_micros",
)
"""What a way may change beside the state; the rest is for admission, status board and chat migration."""
