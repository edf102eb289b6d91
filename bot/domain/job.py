"""A request on its way: a class for each state, and its methods are the ways out of it.

What is not written here cannot be done: who has a `QueuedJob` can cancel it; who has a `GeneratingJob` can
not, and has the id of its generation. Each way raises the version, by which the store knows a step that came
too late; see `JobQueue.advance`.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, ClassVar, Final, Self, TypeVar

from bot.domain.errors import Problem
from bot.domain.request import Origin, Requester, VideoRequest
from bot.domain.steps import STEP_TRIES, Made, Step, StepKind, paid_for, price_of, request_id_of
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

TAKEN_BACK: Final = Problem(key="taken-back")
"""Why a request goes no further that somebody takes back after something was paid."""

J = TypeVar("J", bound="Job")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One request for one video, in any state. All times are Unix seconds."""

    state: ClassVar[JobState]
    id: str
    """32 hexadecimal digits; also the `X-Client-Request-Id` of the first paid POST, see `request_id`."""
    key: str
    """What makes the request one of a kind: a repeat of it finds this job."""
    requester: Requester
    origin: Origin
    request: VideoRequest
    """All that was asked for; what the present step takes of it, `step_request` says."""
    model: str
    """The provider's model id; of the present step, where there are several."""
    parameters: Mapping[str, Scalar]
    """The body of the POST, but for `model` and the media; of the present step."""
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
    """When the last paid POST was begun; between two steps that of the step before, so that whose turn it
    is stays known."""
    posts: int = 0
    """How many were begun for the present try of the present step: each leaves one record at the provider
    at most."""
    sought_since: float | None = None
    """From when on the provider's records are searched, where that is before `submitted_at`: it comes from an
    older copy of the database, and may have been posted by the newer one; see `unconfirmed_since`."""
    is_unprepared: bool = False
    """Whether the copy had it in `preparing`: where it was never posted, it goes back there."""
    generation_id: str | None = None
    """Of the present step; those of earlier ones are in `made`."""
    video_url: str | None = None
    ready_at: float | None = None
    """When the provider was ready with the last step, as far as one can tell from polls."""
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
    """Why it failed, or why it is shorter than what was asked for."""
    notified: str | None = None
    """The last word that the user has been told; see `bot.domain.status.final_status`."""
    again_of: str | None = None
    """The job whose button asked for this one."""
    price_micros: int | None = None
    """What it was taken to cost when it was admitted, in millionths of a USD, rounded up; None: unknown. Of
    several steps the sum: those that are done count with what they have cost, those that are not wanted any
    more with nothing."""
    cost_micros: int | None = None
    """What it costs, in millionths of a USD, where the provider says so; 0: surely nothing, since it failed
    before or at the provider. Of several steps: what the provider has told of the present one, and
    `other_micros`."""
    other_micros: int = 0
    """What its other steps count with, in millionths of a USD: those that are done with what they have
    cost, those to come with their price."""
    videos: int = 1
    """How many videos it counts as: a film one for each scene, what is no video none."""
    steps: tuple[Step, ...] = ()
    """Its paid steps; empty: one video, and nothing else."""
    step: int = 0
    """Which of them it is at."""
    tries: int = 0
    """How often this step has failed before, for nothing."""
    step_began_at: float | None = None
    """Since when the present try of the present step waits; None: since the request was made."""
    made: tuple[Made, ...] = ()
    """What each finished step has yielded."""

    @property
    def step_kind(self) -> StepKind:
        """How the present step is paid for and answered."""
        return self.steps[self.step].kind if self.steps else StepKind.VIDEO

    @property
    def step_request(self) -> VideoRequest:
        """The words and the media of the present step."""
        return self.steps[self.step].request if self.steps else self.request

    @property
    def request_id(self) -> str:
        """The `X-Client-Request-Id` of the present step's paid POST."""
        return request_id_of(self.id, self.step, self.tries)

    @property
    def has_next(self) -> bool:
        """Whether another step comes after the present one."""
        return self.step + 1 < len(self.steps)

    @property
    def waits_since(self) -> float:
        """Since when the present step is wanted (Unix seconds)."""
        return self.created_at if self.step_began_at is None else self.step_began_at

    @property
    def told_micros(self) -> int | None:
        """What the provider has told that the present step costs; None: nothing."""
        return None if self.cost_micros is None else self.cost_micros - self.other_micros

    @property
    def scenes(self) -> tuple[int, ...]:
        """The finished steps that yielded a video, which somebody may be shown."""
        return tuple(place for place in range(len(self.made)) if self.steps[place].kind is StepKind.VIDEO)

    @property
    def is_film(self) -> bool:
        """Whether several scenes are to be joined."""
        return len(self.scenes) > 1

    @property
    def has_scenes(self) -> bool:
        """Whether it is what there is of a film; its scenes are kept until it ends, since links die."""
        return bool(self.request.scenes and self.scenes)

    @property
    def is_still(self) -> bool:
        """Whether what comes of it is a picture, and no video."""
        return bool(self.steps) and self.steps[-1].kind is StepKind.STILL

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

    def _moved(self, kind: type[J], **promised: object) -> J:
        """The same request in another state, with its attempts counted from zero, and what is promised."""
        raised = self._next()
        kept = {one.name: getattr(raised, one.name) for one in fields(raised)}
        return kind(**{**kept, "attempts": 0, **promised})

    @property
    def _present_micros(self) -> int:
        """What the present step counts with: what was told, or else its price."""
        if self.told_micros is not None:
            return self.told_micros
        return (self.steps[self.step].price_micros or 0) if self.steps else self.price_micros or 0

    @property
    def _knows_others(self) -> bool:
        """Whether it is known what the finished steps have cost; else they count with nothing."""
        return self.price_micros is not None or all(one.cost_micros is not None for one in self.made)

    def _in_all(self, others: int, step: int) -> int | None:
        """The price of all where all but one step count with so much; None: it was never known."""
        if not self.steps or self.price_micros is None:
            return self.price_micros
        return others + (self.steps[step].price_micros or 0)


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
            is_free: Whether the present step surely cost nothing; else it counts as money, at its cost or its
                price. So does what earlier steps have cost, and nothing of those that were to come.
        """
        others = self.other_micros if isinstance(self, SendingJob) else paid_for(self.made)
        told = 0 if is_free else self.told_micros
        return replace(
            self._moved(FailedJob),
            problem=problem,
            ended_at=at,
            cost_micros=others + told if told is not None and self._knows_others else None,
            price_micros=self._in_all(others, self.step),
            other_micros=others,
        )

    def cut_short(self, problem: Problem, *, at: float, is_free: bool) -> "SendingJob":
        """No further step is made, and who asked gets the scenes that there are.

        From here on it is as if the last of these had been the last of all.

        Args:
            problem: Why it is shorter than what was asked for.
            at: When.
            is_free: Whether the present step surely cost nothing.
        """
        last = self.scenes[-1]
        others = paid_for(self.made) - self.made[last].micros + (0 if is_free else self._present_micros)
        is_known = self._knows_others and (
            is_free or self.told_micros is not None or self.price_micros is not None
        )
        ended = replace(self._moved(SendingJob, video_url=self.made[last].url), step=last, tries=0)
        return replace(
            ended,
            model=self.steps[last].model,
            generation_id=self.made[last].generation_id,
            ready_at=at,
            run_at=at,
            problem=problem,
            videos=len(self.scenes),
            cost_micros=others + self.made[last].micros if is_known else None,
            price_micros=None if self.price_micros is None else others + self.made[last].micros,
            other_micros=others,
        )

    def given_up(self, problem: Problem, *, at: float, is_free: bool) -> "FailedJob | SendingJob":
        """It goes no further: it ends (`failed`), or the scenes that there are come (`cut_short`)."""
        if self.scenes and not isinstance(self, SendingJob):
            return self.cut_short(problem, at=at, is_free=is_free)
        return self.failed(problem, at=at, is_free=is_free)

    def _onward(self, kind: type[J], step: int, made: tuple[Made, ...], *, at: float, tries: int) -> J:
        """At the beginning of a step, with nothing known of it."""
        others = paid_for(made) + price_of(self.steps[step + 1 :])
        return replace(
            self._moved(kind),
            step=step,
            tries=tries,
            made=made,
            model=self.steps[step].model,
            parameters=self.steps[step].parameters,
            run_at=at,
            step_began_at=at,
            posts=0,
            generation_id=None,
            video_url=None,
            ready_at=None,
            late_at=None,
            notified=None,
            cost_micros=None,
            other_micros=others,
            price_micros=self._in_all(others, step),
        )

    def _with_made(self, url: str, generation_id: str | None) -> tuple[Made, ...]:
        """All that was made, with what the present step has yielded."""
        told = self.told_micros
        made = Made(url=url, generation_id=generation_id, cost_micros=told, micros=self._present_micros)
        return (*self.made, made)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingJob(ActiveJob):
    """Nothing was paid yet for the present step."""

    def cancelled(self, *, at: float) -> "CancelledJob":
        """Whoever asked takes it back; of a request for which nothing was paid."""
        return replace(self._moved(CancelledJob), ended_at=at)

    def taken_back(self, *, at: float) -> "CancelledJob | SendingJob | FailedJob":
        """Whoever asked wants no more of it: the scenes that there are come."""
        if not self.made:
            return self.cancelled(at=at)
        return self.given_up(TAKEN_BACK, at=at, is_free=True)


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
        cost = None if cost_micros is None else cost_micros + self.other_micros
        return replace(
            self._moved(GeneratingJob, generation_id=generation_id), cost_micros=cost, run_at=until
        )

    def costing(self, cost_micros: int | None) -> Self:
        """The same with what the answer tells that the present step costs; None: nothing."""
        return replace(self, cost_micros=None if cost_micros is None else cost_micros + self.other_micros)

    def answered(
        self, url: str, *, generation_id: str | None, at: float
    ) -> "PreparingJob | UnconfirmedJob | SendingJob":
        """The answer to the POST was the result; of a step that is answered at once, see `costing`.

        Args:
            url: Where it lies; empty: it was kept here.
            generation_id: What the provider calls it, if it does.
            at: When.
        """
        made = self._with_made(url, generation_id)
        if not self.has_next:
            sending = replace(self._moved(SendingJob, video_url=url), generation_id=generation_id)
            return replace(sending, made=made, ready_at=at, run_at=at)
        if self.sought_since is None:
            return self._onward(PreparingJob, self.step + 1, made, at=at, tries=0)
        return replace(self._onward(UnconfirmedJob, self.step + 1, made, at=at, tries=0), **_in_doubt(at))

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

    def lost(self, generation_id: str, *, cost_micros: int | None) -> Self:
        """It was made, and nobody can have it: to be written with what comes of that."""
        return replace(self.costing(cost_micros), generation_id=generation_id)

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
        cost = self.cost_micros if cost_micros is None else cost_micros + self.other_micros
        return replace(self, cost_micros=cost, ready_at=bare_since)

    def ready(self, video_url: str, *, at: float, seen_at: float) -> "SendingJob":
        """The video is there, probably since `at`; it is sent as soon as it is seen to be."""
        made = self._with_made(video_url, self.generation_id) if self.steps else ()
        sending = self._moved(SendingJob, video_url=video_url)
        return replace(sending, ready_at=at, run_at=seen_at, made=made)

    def step_made(self, video_url: str, *, at: float) -> PreparingJob:
        """The step's video is there, and another step comes: it takes its turn like any other request."""
        made = self._with_made(video_url, self.generation_id)
        return self._onward(PreparingJob, self.step + 1, made, at=at, tries=0)

    def step_made_in_doubt(self, video_url: str, *, at: float) -> UnconfirmedJob:
        """The same in a copy that was put back: the newer database may have paid for the next step."""
        made = self._with_made(video_url, self.generation_id)
        return replace(self._onward(UnconfirmedJob, self.step + 1, made, at=at, tries=0), **_in_doubt(at))

    def done(
        self, video_url: str, *, at: float, seen_at: float
    ) -> "SendingJob | PreparingJob | UnconfirmedJob":
        """The present step's video is there: on to the next step, or to the chat."""
        if not self.has_next:
            return self.ready(video_url, at=at, seen_at=seen_at)
        if self.sought_since is None:
            return self.step_made(video_url, at=seen_at)
        return self.step_made_in_doubt(video_url, at=seen_at)

    def failed_there(
        self, problem: Problem, *, at: float
    ) -> "PreparingJob | UnconfirmedJob | SendingJob | FailedJob":
        """The provider says that it failed, for nothing: of several steps it is tried once more."""
        if not self.steps or self.tries + 1 >= STEP_TRIES:
            return self.given_up(problem, at=at, is_free=True)
        return self.tried_again(at=at) if self.sought_since is None else self.tried_again_in_doubt(at=at)

    def tried_again(self, *, at: float) -> PreparingJob:
        """The step failed for nothing; it is made once more, under another request id."""
        return self._onward(PreparingJob, self.step, self.made, at=at, tries=self.tries + 1)

    def tried_again_in_doubt(self, *, at: float) -> UnconfirmedJob:
        """The same in a copy that was put back: the newer database may have tried it again."""
        again = self._onward(UnconfirmedJob, self.step, self.made, at=at, tries=self.tries + 1)
        return replace(again, **_in_doubt(at))


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


def _in_doubt(at: float) -> dict[str, Any]:
    """What makes a step one that may have been posted by another database, nobody knows how often."""
    return {"submitted_at": at, "posts": UNKNOWN_POSTS, "is_unprepared": True}


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
    "model",
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
    "price_micros",
    "cost_micros",
    "other_micros",
    "videos",
    "step",
    "tries",
    "step_began_at",
    "made",
)
"""What a way may change beside the state; the rest is for admission, status board and chat migration."""
