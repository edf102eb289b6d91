"""How a generation is followed: when it is polled next, when it is late, when it is given up."""

from dataclasses import dataclass
from typing import Final, TypeVar

from bot.app.pipeline.lifecycle import Lifecycle
from bot.app.provider.completion_times import CompletionTimes
from bot.domain import schedule
from bot.domain.errors import Problem
from bot.domain.job import GeneratingJob, PostedJob, UnansweredJob, UnconfirmedJob
from bot.domain.models import Model
from bot.domain.schedule import PollBounds
from bot.domain.status import Making
from bot.ports import Accepted, Clock

STEP_SECONDS: Final = 5
"""What is left is told in steps of these."""

F = TypeVar("F", GeneratingJob, UnconfirmedJob)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The patience with what is, or may be, at the provider."""

    lifecycle: Lifecycle
    estimates: CompletionTimes
    clock: Clock
    bounds: PollBounds
    timeout: float
    """Seconds after which the user is told that it is late."""

    def elapsed(self, job: PostedJob) -> float:
        """Seconds since its POST was begun."""
        return self.clock.now() - job.submitted_at

    def surely_since(self, since: float) -> float:
        """Seconds that have really passed since then, whatever was done to the clock; at least so many."""
        return schedule.surely_since(since, now=self.clock.now(), sure_since=self.clock.sure_since)

    async def accepted(self, job: UnansweredJob, model: Model, accepted: Accepted) -> None:
        """The provider has it: from now on it is polled."""
        typical = await self.estimates.typical(model)
        elapsed = self.elapsed(job)
        until_late = max(schedule.FASTEST, self.timeout - elapsed)
        pause = min(until_late, schedule.next_poll_delay(elapsed, typical, self.bounds))
        generating = job.accepted(
            accepted.generation_id, cost_micros=accepted.cost_micros, until=self.clock.now() + pause
        )
        await self.lifecycle.move(job, generating, progress=_progress(elapsed, typical))

    async def poll_again(
        self,
        before: GeneratingJob,
        seen: GeneratingJob,
        model: Model,
        *,
        attempts: int = 0,
        pause: float | None = None,
        may_end: bool = True,
    ) -> None:
        """Nothing has come yet: say how far it probably is, and poll it once more.

        Args:
            before: The job as it is on disk.
            seen: The same with what the poll has told.
            model: Who makes it.
            attempts: Polls in a row that have told nothing.
            pause: Seconds until the next; None: as the schedule wants it.
            may_end: False where the provider was not heard.
        """
        typical = await self.estimates.typical(model)
        elapsed = self.elapsed(before)
        if pause is None:
            pause = schedule.next_poll_delay(elapsed, typical, self.bounds)
        progress = _progress(elapsed, typical)
        await self.come_back(before, seen, pause, attempts=attempts, may_end=may_end, progress=progress)

    async def come_back(
        self,
        before: F,
        seen: F,
        pause: float,
        *,
        attempts: int,
        may_end: bool = True,
        progress: Making | None = None,
    ) -> None:
        """Come back later; tell the user once when it is late; give up after a day that has really passed.

        After a long night of ours the provider must be heard first: `may_end` is false where it was not.
        """
        if self.surely_since(before.submitted_at) > schedule.FOLLOW_FOR_SECONDS and may_end:
            failed = seen.failed(Problem(key="failed-never-came"), at=self.clock.now(), is_free=False)
            await self.lifecycle.move(before, failed)
            return
        now = self.clock.now()
        until_late = self.timeout - self.elapsed(before)
        if before.late_at is None and until_late <= 0:
            await self.lifecycle.move(before, seen.late(at=now, until=now + pause, attempts=attempts))
            return
        if before.late_at is None:
            pause = min(pause, max(until_late, schedule.FASTEST))
        later = seen.put_off(until=now + pause, attempts=attempts)
        await self.lifecycle.move(before, later, progress=progress if before.late_at is None else None)


def _progress(elapsed: float, typical: float) -> Making:
    left = typical - elapsed
    return Making(
        tenths=int(schedule.progress(elapsed, typical) * 10),
        seconds_left=max(STEP_SECONDS, STEP_SECONDS * round(left / STEP_SECONDS)) if left > 0 else None,
    )
