"""What a person is told about a request, as values; the Telegram adapter turns them into words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.errors import Problem
from bot.domain.job import WAITING, Job, JobState
from bot.domain.steps import StepKind

MAX_BEFORE: Final = 1_000
"""How many requests before one in the queue are counted; beyond it the exact number tells nobody anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparing:
    """The photo is being looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """In the queue."""

    position: int | None
    """1 is the next; None: more than `MAX_BEFORE` are before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BetweenScenes:
    """A scene of a film is made, and the next one waits for its turn."""

    scene: int
    """The next one; 1 is the first."""
    scenes: int
    position: int | None
    """In the queue; see `Waiting`. 0: it is not there yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """In the queue, and nothing goes to the provider at the moment: for its model, or at all."""

    model: str | None = None
    """The id of the only model that it is so for; None: it is so for all."""
    is_by_owner: bool = False
    """Whether the owner wants it so, and not the provider."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Starting:
    """Being handed to the provider."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checking:
    """The provider did not answer; its records are being searched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """Being made."""

    tenths: int
    """0 to 9: how much of it is probably done."""
    seconds_left: int | None
    """An honest estimate, in steps of five seconds; None: longer than usual already."""
    scene: int = 0
    """Of a film: which of its scenes is being made; 0: it is none. All else is of the whole film."""
    scenes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """It takes too long; it is none of those in progress any more, and still comes if it comes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """Late, and nobody knows yet whether the provider has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A still is being drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """The words that a photo is to say are being spoken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """The video is ready and on its way to the chat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compressing:
    """The video is ready, but too large for Telegram, and is being made smaller."""

    percent: int
    """0 to 100, in steps of ten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Converting:
    """The video is ready, but phones could not play it as it is, and it is being converted."""

    percent: int
    """0 to 100, in steps of ten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled:
    """Taken back by the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """It ended without a video."""

    problem: Problem
    is_free: bool = False
    """Whether it surely cost nothing; else it may have been paid for."""
    is_made: bool = False
    """Whether it was made and paid for: then it counts as a video, if it is the third in a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered:
    """Made, but the chat does not take it; it counts as a video only from the third in a day on."""


_AT_ONCE: Final[Mapping[StepKind, type[Speaking | Drawing]]] = {
    StepKind.SPEECH: Speaking,
    StepKind.STILL: Drawing,
}

Status = (
    Preparing
    | Waiting
    | BetweenScenes
    | Paused
    | Starting
    | Speaking
    | Drawing
    | Checking
    | Making
    | Late
    | Unclear
    | Sending
    | Compressing
    | Converting
    | Cancelled
    | Failed
    | Undelivered
)


def current_status(  # noqa: PLR0911 - a table of cases
    job: Job, *, position: int | None, pause: Paused | None
) -> Status:
    """Where a request stands that has not ended, as its status message says; of progress it tells nothing.

    Args:
        job: The request.
        position: In the queue, while it waits there; see `Waiting`.
        pause: What keeps it there, while nothing goes to the provider.
    """
    is_late = job.late_at is not None
    if job.step > 0 and job.state in WAITING and job.request.scenes and pause is None:
        found = position if job.state is JobState.QUEUED else 0
        return BetweenScenes(scene=job.step + 1, scenes=len(job.steps), position=found)
    match job.state:
        case JobState.PREPARING:
            return Preparing()
        case JobState.QUEUED:
            return pause or Waiting(position=position)
        case JobState.SUBMITTING:
            return _AT_ONCE.get(job.step_kind, Starting)()
        case JobState.UNCONFIRMED:
            return Unclear() if is_late else Checking()
        case JobState.SENDING:
            return Sending()
        case _:
            return Late() if is_late else beginning(job)


def beginning(job: Job) -> Making:
    """What is shown of what is being made, as long as nothing is known of how far it is."""
    if not job.request.scenes:
        return Making(tenths=0, seconds_left=None)
    count = len(job.steps)
    return Making(tenths=10 * job.step // count, seconds_left=None, scene=job.step + 1, scenes=count)


def is_doubtful(status: Status) -> bool:
    """Whether nobody knows if the provider has it."""
    return isinstance(status, Checking | Unclear)


def final_status(job: Job) -> Status | None:
    """What the user must be told of the job, sooner or later, even if the status message is gone."""
    match job.state:
        case JobState.CANCELLED:
            return Cancelled()
        case JobState.FAILED:
            problem = job.problem or Problem(key="failed-internal")
            return Failed(problem=problem, is_free=job.is_free, is_made=job.is_undeliverable)
        case JobState.UNDELIVERED:
            return Undelivered()
        case JobState.DELIVERED:
            return None
        case JobState.UNCONFIRMED:
            return Unclear() if job.late_at is not None else None
        case _:
            return Late() if job.late_at is not None else None


def final_status_name(status: Status) -> str | None:
    """The name under which it is remembered that a last word was told; None: it is none."""
    match status:
        case Cancelled():
            return JobState.CANCELLED.value
        case Failed():
            return JobState.FAILED.value
        case Undelivered():
            return JobState.UNDELIVERED.value
        case Late() | Unclear():
            return "late"
        case _:
            return None


def can_cancel(status: Status) -> bool:
    """Whether the request can still be taken back: nothing was sent to the provider."""
    return isinstance(status, Preparing | Waiting | BetweenScenes | Paused)


class RequestReaction(StrEnum):
    """What a reaction on the request says of it, in groups."""

    SEEN = "seen"
    """It is in the queue, or further on."""
    DONE = "done"
    """The video is there."""
    FAILED = "failed"
    """There will be no video, or the chat does not take it."""
    NONE = "none"
    """Taken back: no reaction any more."""


def reaction_of(status: Status) -> RequestReaction | None:
    """What a status makes of the reaction; None: nothing new."""
    match status:
        case Preparing() | Waiting() | Paused() | Starting():
            return RequestReaction.SEEN
        case Failed() | Undelivered():
            return RequestReaction.FAILED
        case Cancelled():
            return RequestReaction.NONE
        case _:
            return None
