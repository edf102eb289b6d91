"""What somebody may do with their own requests: list, take back, see what is left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.app.pipeline.lifecycle import Lifecycle
from bot.domain.admission import Limits, Usage
from bot.domain.house_rules import PersonalLimits
from bot.domain.job import ACTIVE, Job, JobState, SendingJob, WaitingJob
from bot.domain.request import Origin, Requester
from bot.domain.status import MAX_BEFORE, Late, Paused, Status, current_status, is_doubtful
from bot.ports import Clock, JobArchive, JobQueue, Quotas


class CancelOutcome(StrEnum):
    """What became of a wish to cancel."""

    CANCELLED = "cancelled"
    CUT_SHORT = "cut-short"
    """No further scene is made: those that are made come."""
    TOO_LATE = "too-late"
    """It is being made already: what was paid for is delivered."""
    DOUBTFUL = "doubtful"
    """Nobody knows whether the provider has it: neither can it be taken back, nor will it surely come."""
    LATE = "late"
    """It was told to be late: it comes if it comes."""
    NOT_YOURS = "not-yours"
    GONE = "gone"
    """There is no such request, or it has ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A request in a user's list."""

    job: Job
    status: Status
    """What its status message says of it, but for how far it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of a wish to take back all that can be."""

    back: int = 0
    """So many were taken back."""
    too_late: int = 0
    """So many are being made, and will come."""
    unsure: Sequence[Status] = ()
    """How the others stand, each once: these can neither be taken back, nor will they surely come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jobs:
    """A user's own requests."""

    archive: JobArchive
    queue: JobQueue
    quotas: Quotas
    lifecycle: Lifecycle
    clock: Clock
    limits: PersonalLimits
    pause: Callable[[str | None], Paused | None]
    """Why nothing goes to the provider at the moment for a model, or, with None, for any."""

    async def list(self, requester: Requester, origin: Origin) -> Sequence[Listed]:
        """The user's requests that have not ended; in a group only those of the group."""
        jobs = await self.archive.active_of(requester.user_id)
        return [
            Listed(job=job, status=await self._status(job))
            for job in jobs
            if not origin.is_group or job.origin.chat_id == origin.chat_id
        ]

    async def cancel(self, job_id: str, user_id: int) -> CancelOutcome:
        """Take a request back, or of its steps those for which nothing was sent to the provider."""
        job = await self.archive.get(job_id)
        if job is None:
            return CancelOutcome.GONE
        if job.requester.user_id != user_id:
            return CancelOutcome.NOT_YOURS
        while isinstance(job, WaitingJob):
            if after := await self.lifecycle.move(job, job.taken_back(at=self.clock.now())):
                is_shorter = isinstance(after, SendingJob)
                return CancelOutcome.CUT_SHORT if is_shorter else CancelOutcome.CANCELLED
            moved = await self.archive.get(job_id)  # it has moved on between the look and the write
            if moved is None:
                return CancelOutcome.GONE
            job = moved
        return _outcome(job)

    async def cancel_all(self, requester: Requester, origin: Origin) -> Taken:
        """Take back all that still waits."""
        outcomes = [
            await self.cancel(listed.job.id, requester.user_id)
            for listed in await self.list(requester, origin)
        ]
        unsure: dict[Status, None] = {}
        if {CancelOutcome.DOUBTFUL, CancelOutcome.LATE} & set(outcomes):
            now = [listed.status for listed in await self.list(requester, origin)]
            unsure = dict.fromkeys(one for one in now if is_doubtful(one) or isinstance(one, Late))
        return Taken(
            back=outcomes.count(CancelOutcome.CANCELLED) + outcomes.count(CancelOutcome.CUT_SHORT),
            too_late=outcomes.count(CancelOutcome.TOO_LATE),
            unsure=tuple(unsure),
        )

    async def cancel_waiting_in_chat(self, chat_id: int) -> int:
        """Take back what still waits in a chat that nothing can be sent to any more; returns how many.

        What is at the provider was paid for: it goes on, and is delivered if it can be.
        """
        outcomes = [
            await self.cancel(job.id, job.requester.user_id) for job in await self.archive.waiting_in(chat_id)
        ]
        return outcomes.count(CancelOutcome.CANCELLED) + outcomes.count(CancelOutcome.CUT_SHORT)

    async def usage(self, requester: Requester, origin: Origin) -> Usage:
        """What counts towards the limits now."""
        now, limits = self.clock.now(), self.limits_of(requester)
        return await self.quotas.usage(requester.user_id, origin.chat_id, limits, now=now)

    def limits_of(self, requester: Requester) -> Limits:
        """What somebody may have now."""
        return self.limits.of(requester.user_id, now=self.clock.now())

    async def _status(self, job: Job) -> Status:
        is_queued = job.state is JobState.QUEUED
        position = await self.queue.position(job, limit=MAX_BEFORE) if is_queued else None
        return current_status(job, position=position, pause=self.pause(job.model))


def _outcome(job: Job) -> CancelOutcome:
    """Of a wish to take back what does not wait any more."""
    if job.state not in ACTIVE:
        return CancelOutcome.GONE
    if job.state is JobState.UNCONFIRMED:
        return CancelOutcome.DOUBTFUL
    return CancelOutcome.TOO_LATE if job.late_at is None else CancelOutcome.LATE
