"""The one place that moves a job: guard, write, log, show, wake.

A move names the job as its step knows it. Where somebody else (a cancel, say) was faster, nothing is written,
nothing is shown, and the step ends without a word.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from bot.app.notify.status_board import StatusBoard
from bot.app.pipeline.poll_schedule import PollSchedule
from bot.app.pipeline.submission_gate import SubmissionGate
from bot.domain import schedule
from bot.domain.errors import Problem
from bot.domain.job import (
    ActiveJob,
    CancelledJob,
    DeliveredJob,
    EndedJob,
    FailedJob,
    GeneratingJob,
    Job,
    QueuedJob,
    SendingJob,
    SubmittingJob,
    UnconfirmedJob,
)
from bot.domain.money import in_usd
from bot.domain.status import MAX_BEFORE, Making, current_status, final_status
from bot.ports import Clock, JobQueue

J = TypeVar("J", bound=Job)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifecycle:
    """Moves jobs, and lets everybody know who has to."""

    queue: JobQueue
    board: StatusBoard
    gate: SubmissionGate
    polls: PollSchedule
    clock: Clock
    wake: Callable[[], None]
    """Told when a place in the queue has become free without a step of the engine's."""

    async def move(self, before: Job, after: J, *, progress: Making | None = None) -> J | None:
        """Write the move, and let it be known; None, and nothing done, where it comes too late.

        Args:
            before: The job as it was read; the move counts only from there.
            after: What one of the ways of `before` has made of it.
            progress: What is shown of a generation, where that is news.

        Raises:
            PortError: It could not be written.
        """
        if not await self.queue.advance(before, after):
            self._log_refusal(before, after)
            return None
        self._log_move(before, after)
        if isinstance(after, GeneratingJob):
            self.polls.put(after)
        elif isinstance(before, GeneratingJob):
            self.polls.leave(before.id)
        if progress is not None:
            self.board.show(after, progress)
        elif after.state is not before.state or after.late_at != before.late_at:
            await self.show(after)
        if isinstance(after, CancelledJob):
            self.wake()
        return after

    async def fail(self, job: ActiveJob, problem: Problem, *, is_free: bool) -> None:
        """The job goes no further, and says why; see `ActiveJob.given_up`."""
        await self.move(job, job.given_up(problem, at=self.clock.now(), is_free=is_free))

    async def mark_unconfirmed(self, job: SubmittingJob) -> UnconfirmedJob | None:
        """Nobody knows whether the POST was accepted: look it up, and do not post again meanwhile."""
        return await self.move(job, job.unconfirmed(until=self.clock.now() + schedule.FIRST_SEARCH_SECONDS))

    async def show(self, job: Job) -> None:
        """Have the job's status shown as it stands."""
        if isinstance(job, DeliveredJob):
            self.board.delivered(job)
        elif isinstance(job, EndedJob):
            if word := final_status(job):
                self.board.show(job, word)
        else:
            position = (
                await self.queue.position(job, limit=MAX_BEFORE) if isinstance(job, QueuedJob) else None
            )
            self.board.show(job, current_status(job, position=position, pause=self.gate.pause(job.model)))

    def _log_move(self, before: Job, after: Job) -> None:
        extra: dict[str, object] = {"job": after.id}
        match after:
            case FailedJob(problem=problem) if problem is not None:
                _log.info(
                    "failed: %s, cost %s", problem.key, in_usd(after.cost_micros), extra=log_fields(after)
                )
            case DeliveredJob():
                seconds = round(self.clock.now() - after.created_at, 1)
                fields = {**log_fields(after), "seconds": seconds}
                _log.info("delivered, %s", _cost(after), extra=fields)
            case CancelledJob():
                _log.info("cancelled", extra=extra)
            case _ if after.tries > before.tries:
                _log.info("step %d is tried again", after.step + 1, extra=extra)
            case _ if after.step > before.step:
                _log.info("step %d of %d is made", after.step, len(after.steps), extra=extra)
            case SendingJob(problem=problem) if problem is not None and after.state is not before.state:
                _log.warning("cut short: %s", problem.key, extra=log_fields(after))
            case SendingJob() if after.state is not before.state:
                _log.info("ready", extra=extra)
            case _ if after.late_at is not None and before.late_at is None:
                _log.warning("late", extra=extra)
            case _ if after.state is not before.state:
                _log.debug("%s -> %s", before.state, after.state, extra=extra)

    def _log_refusal(self, before: Job, after: Job) -> None:
        """What has happened in the world and cannot be written is more than a step that came too late."""
        if isinstance(after, DeliveredJob):
            _log.error("delivered, but moved by somebody else", extra={"job": after.id})
        elif isinstance(after, GeneratingJob) and not isinstance(before, GeneratingJob):
            extra = {"job": after.id, "generation": after.generation_id}
            _log.error("accepted, but moved by somebody else", extra=extra)
        else:
            _log.debug("came too late: %s -> %s", before.state, after.state, extra={"job": after.id})


def log_fields(job: Job) -> dict[str, object]:
    """Whose job it is, where, and with what: for a line of the log that an owner asks about money."""
    return {
        "job": job.id,
        "user": job.requester.user_id,
        "chat": job.origin.chat_id,
        "model": job.model,
    }


def _cost(job: DeliveredJob) -> str:
    """What it has cost, or was to cost."""
    if job.cost_micros is None:
        return f"price {in_usd(job.price_micros)}, cost not told"
    return f"cost {in_usd(job.cost_micros)}"
