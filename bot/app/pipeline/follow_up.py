"""How a generation is followed: when it is polled next, when it is late, when it is given up."""

from dataclasses import dataclass
from typing import TypeVar

from bot.app.pipeline.lifecycle import Lifecycle
from bot.app.pipeline.poll_schedule import PollSchedule
from bot.app.pipeline.progress import making
from bot.app.provider.completion_times import CompletionTimes
from bot.domain import schedule
from bot.domain.errors import Problem
from bot.domain.job import GeneratingJob, PostedJob, UnansweredJob, UnconfirmedJob
from bot.domain.models import Model
from bot.ports import Accepted, Clock

F = TypeVar("F", GeneratingJob, UnconfirmedJob)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The patience with what is, or may be, at the provider."""

    lifecycle: Lifecycle
    polls: PollSchedule
    estimates: CompletionTimes
    clock: Clock
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
        completion = await self.estimates.completion(model)
        elapsed = self.elapsed(job)
        pause = self.polls.pause(elapsed, completion, is_first=True)
        until_late = max(schedule.FASTEST, self.timeout - elapsed)
        generating = job.accepted(
            accepted.generation_id,
            cost_micros=accepted.cost_micros,
            until=self.clock.now() + min(until_late, pause),
        )
        if await self.lifecycle.move(job, generating, progress=making(elapsed, completion, job)):
            self.polls.plan_after(job.id, pause)

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
        """Nothing has come yet: poll it once more. Where nothing is new, nothing is written.

        Args:
            before: The job as it is on disk.
            seen: The same with what the poll has told.
            model: Who makes it.
            attempts: Polls in a row that have told nothing.
            pause: Seconds until the next; None: as the schedule wants it.
            may_end: False where the provider was not heard.
        """
        completion = await self.estimates.completion(model)
        is_news = seen != before or attempts != before.attempts or pause is not None
        if not is_news and not self._is_over(before, may_end=may_end) and not self._is_late(before):
            self.polls.plan(before.id, completion)
            return
        if pause is None:
            pause = self.polls.pause(self.elapsed(before), completion)
        await self.come_back(before, seen, pause, attempts=attempts, may_end=may_end)

    async def come_back(
        self, before: F, seen: F, pause: float, *, attempts: int, may_end: bool = True
    ) -> None:
        """Come back later; tell the user once when it is late; give up after a day that has really passed.

        After a long night of ours the provider must be heard first: `may_end` is false where it was not.
        """
        now = self.clock.now()
        if self._is_over(before, may_end=may_end):
            given_up = seen.given_up(Problem(key="failed-never-came"), at=now, is_free=False)
            await self.lifecycle.move(before, given_up)
            return
        if self._is_late(before):
            await self.lifecycle.move(before, seen.late(at=now, until=now + pause, attempts=attempts))
            return
        if before.late_at is None:
            pause = min(pause, max(self.timeout - self.elapsed(before), schedule.FASTEST))
        await self.lifecycle.move(before, seen.put_off(until=now + pause, attempts=attempts))

    async def ready_at(self, job: GeneratingJob, model: Model) -> float:
        """When it was done that is seen to be done now: some time since it was last seen not to be."""
        completion = await self.estimates.completion(model)
        running = self.polls.last_running(job.id)
        begin = 0.0 if running is None else running - job.submitted_at
        return job.submitted_at + completion.within(max(0.0, begin), max(0.0, self.elapsed(job)))

    def _is_over(self, job: PostedJob, *, may_end: bool) -> bool:
        return may_end and self.surely_since(job.submitted_at) > schedule.FOLLOW_FOR_SECONDS

    def _is_late(self, job: PostedJob) -> bool:
        """Whether it is, and nobody was told."""
        return job.late_at is None and self.elapsed(job) >= self.timeout
