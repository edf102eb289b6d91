"""A request on its way: its states, and the one table of the ways between them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from bot.domain.errors import Problem
from bot.domain.request import Asker, Origin, VideoRequest

Scalar = str | int | float | bool


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
    """Made and paid for, and the chat takes neither the video nor its link. It counts as money, and not as a
    video of whoever asked."""
    FAILED = "failed"
    CANCELLED = "cancelled"


WAITING: Final = frozenset({JobState.PREPARING, JobState.QUEUED})
"""Nothing was paid yet: these can be cancelled."""
AT_PROVIDER: Final = frozenset({JobState.SUBMITTING, JobState.UNCONFIRMED, JobState.GENERATING})
"""These take one of the places of MAX_ACTIVE_GENERATIONS, unless they are late."""
ENDED: Final = frozenset({JobState.DELIVERED, JobState.UNDELIVERED, JobState.FAILED, JobState.CANCELLED})
ACTIVE: Final = frozenset(JobState) - ENDED
UNCOUNTED: Final = ENDED - {JobState.DELIVERED}
"""These count towards no quota; neither does a job that is late."""

TRANSITIONS: Final[Mapping[JobState, frozenset[JobState]]] = {
    JobState.PREPARING: frozenset({JobState.QUEUED, JobState.FAILED, JobState.CANCELLED}),
    JobState.QUEUED: frozenset({JobState.SUBMITTING, JobState.FAILED, JobState.CANCELLED}),
    JobState.SUBMITTING: frozenset(
        {JobState.GENERATING, JobState.UNCONFIRMED, JobState.QUEUED, JobState.FAILED}
    ),
    JobState.UNCONFIRMED: frozenset({JobState.GENERATING, JobState.QUEUED, JobState.FAILED}),
    JobState.GENERATING: frozenset({JobState.SENDING, JobState.FAILED}),
    JobState.SENDING: frozenset({JobState.DELIVERED, JobState.UNDELIVERED, JobState.FAILED}),
    JobState.DELIVERED: frozenset(),
    JobState.UNDELIVERED: frozenset(),
    JobState.FAILED: frozenset(),
    JobState.CANCELLED: frozenset(),
}


class ForbiddenTransitionError(Exception):
    """The transition table knows no such way; it is a fault in the code, not in the world."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One request for one video. All times are Unix seconds."""

    id: str
    """32 hexadecimal digits; also the `X-Client-Request-Id` of the paid POST."""
    key: str
    """What makes the request one of a kind: a repeat of it finds this job."""
    state: JobState
    asker: Asker
    origin: Origin
    request: VideoRequest
    model: str
    """The provider's model id."""
    parameters: Mapping[str, Scalar]
    """The body of the POST, but for `model` and the media."""
    created_at: float
    run_at: float
    """When the next step is due."""
    turn: int = 0
    """The place in the fair order; see `JobStore.admit`."""
    attempts: int = 0
    """How often the current step has been tried in vain."""
    submitted_at: float | None = None
    """When the last paid POST was begun."""
    posts: int = 0
    """How many were begun: each leaves one record at the provider at most."""
    generation_id: str | None = None
    video_url: str | None = None
    ready_at: float | None = None
    """When the provider was seen to be ready."""
    late_at: float | None = None
    """When the user was told that it takes too long; from then on it counts towards no quota."""
    send_began_at: float | None = None
    """When a video was about to be sent; set without an end, it is in doubt whether it arrived."""
    ended_at: float | None = None
    status_message_id: int | None = None
    result_message_id: int | None = None
    result_file_id: str | None = None
    """Telegram's own id of the sent video: it can be sent again for nothing."""
    problem: Problem | None = None
    """Why it failed."""
    told: str | None = None
    """The last word that the user has been told; see `bot.domain.status.last_word`."""
    again_of: str | None = None
    """The job whose button asked for this one."""
    price_micros: int | None = None
    """What it was taken to cost when it was admitted, in millionths of a USD, rounded up; None: unknown."""
    cost_micros: int | None = None
    """What it costs, in millionths of a USD, where the provider says so; 0: surely nothing, since it failed
    before or at the provider."""

    def to(self, state: JobState, **changes: Any) -> "Job":  # noqa: ANN401 - any field of the job
        """The job in another state, with its attempts counted from zero.

        Raises:
            ForbiddenTransitionError: The table does not know this way.
        """
        if state not in TRANSITIONS[self.state]:
            raise ForbiddenTransitionError(f"{self.state} -> {state}")
        return replace(self, state=state, **{"attempts": 0, **changes})

    def stay(self, **changes: Any) -> "Job":  # noqa: ANN401 - any field of the job
        """The job in the same state, changed."""
        return replace(self, **changes)

    @property
    def is_free(self) -> bool:
        """Whether it surely cost nothing."""
        return self.cost_micros == 0

    @property
    def is_counted(self) -> bool:
        """Whether it takes a place in the quotas."""
        return self.state not in UNCOUNTED and self.late_at is None

    @property
    def is_active(self) -> bool:
        """Whether it takes one of the places that a user has at a time."""
        return self.state in ACTIVE and self.late_at is None
