"""The one loop: which job is due, hand it to its step.

No task waits for a job: ten thousand generations in the making are rows, and a line each in the schedule of
polls. The loop sleeps until the next `run_at` or poll, or until it is told that something has changed.
"""

import asyncio
import logging
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from bot.app.keyed_tasks import KeyedTasks
from bot.app.notify.status_board import StatusBoard
from bot.app.pipeline.deliver import DeliverStep
from bot.app.pipeline.lifecycle import Lifecycle
from bot.app.pipeline.poll import PollStep
from bot.app.pipeline.poll_schedule import PollSchedule
from bot.app.pipeline.prepare import PrepareStep
from bot.app.pipeline.reconcile import ReconcileStep
from bot.app.pipeline.signal import QueueSignal
from bot.app.pipeline.submission_gate import SubmissionGate
from bot.app.pipeline.submit import SubmitStep
from bot.app.recent_use import RecentUse
from bot.domain import schedule
from bot.domain.errors import PortError, Problem
from bot.domain.job import (
    ActiveJob,
    GeneratingJob,
    Job,
    JobState,
    PreparingJob,
    SendingJob,
    SubmittingJob,
    UnconfirmedJob,
    WaitingJob,
)
from bot.ports import Clock, JobQueue

MAX_STEP_TRIES: Final = 5
"""How often a step that raises what nobody expected is tried before the job fails."""
GIVE_UP_AFTER_SECONDS: Final = 3 * schedule.FOLLOW_FOR_SECONDS
"""Seconds after which a job whose step raises again and again is given up in any state."""
QUEUE_TOLD_INTERVAL_SECONDS: Final = 5.0
"""Seconds: places in the queue are told anew no more often than this."""
MAX_QUEUE_TOLD: Final = 50
"""How many of those in the queue are told their place when it changes."""
COUNT_INTERVAL_SECONDS: Final = 60.0
"""Seconds: what is in the making is looked up on disk no less often than this, so that nothing is forgotten
whatever went wrong in memory."""
SLOTS: Final[Mapping[JobState, int]] = {
    JobState.PREPARING: 4,
    JobState.SUBMITTING: 16,
    JobState.UNCONFIRMED: 512,
    JobState.GENERATING: 32,
    JobState.SENDING: 8,
}
"""How many steps of a kind run at the same time, so that slow sendings hold up no look."""

RESERVES: Final[Mapping[JobState, int]] = {JobState.PREPARING: 1, JobState.SENDING: 2}
"""Lanes that are shared out by person and chat, half of the slots to each at most: how many are kept for
those who have had little of the lane lately."""
MUCH_SECONDS: Final = 30.0
"""Seconds of a lane, by `RecentUse`: who has had more stands back."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """What is done with a job, by its state."""

    prepare: PrepareStep
    submit: SubmitStep
    reconcile: ReconcileStep
    poll: PollStep
    deliver: DeliverStep

    async def run(self, job: Job) -> None:
        """Do what is to be done next; a job that has ended, or waits for its turn, has nothing to be done."""
        match job:
            case PreparingJob():
                await self.prepare.run(job)
            case SubmittingJob():
                await self.submit.run(job)
            case UnconfirmedJob():
                await self.reconcile.run(job)
            case GeneratingJob():
                await self.poll.run(job)
            case SendingJob():
                await self.deliver.run(job)


@dataclass(slots=True, kw_only=True)
class Engine:
    """Drives all jobs. `run` returns after `stop`."""

    queue: JobQueue
    steps: Steps
    lifecycle: Lifecycle
    board: StatusBoard
    gate: SubmissionGate
    polls: PollSchedule
    clock: Clock
    signal: QueueSignal
    max_active: int
    """How many generations run at the provider at once; 0: any number."""
    _lanes: Mapping[JobState, KeyedTasks[str]] = field(init=False)
    """The steps that run, by job, for each kind."""
    _use: Mapping[JobState, RecentUse[int]] = field(init=False)
    """By user: what they have had of the lanes that are shared out."""
    _stopping: bool = field(default=False, init=False)
    _told_paused: frozenset[str] = field(default=frozenset(), init=False)
    _queue_told_at: float = field(default=0.0, init=False)
    _counted_at: float = field(default=-math.inf, init=False)
    """When what is in the making was last looked up on disk."""
    _finished: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _due_at: float | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._lanes = {
            state: KeyedTasks(name=state, clock=self.clock, limit=limit, on_end=self.signal.changed.set)
            for state, limit in SLOTS.items()
        }
        self._use = {state: RecentUse(now=self.clock.now) for state in RESERVES}

    @property
    def due_at(self) -> float | None:
        """By when its next turn should have begun, in Unix seconds; None: it has not begun to run.

        A turn that hangs leaves it in the past.
        """
        return self._due_at

    async def run(self) -> None:
        """Go on with every job from the state it is in, until stopped."""
        try:
            while not self._stopping:
                self.signal.changed.clear()
                pause: float | None = 1.0
                self._due_at = self.clock.now()
                try:
                    pause = await self._turn()
                except Exception:  # noqa: BLE001 - a full disk must not end the loop
                    _log.exception("the engine could not read or write the queue; it tries again")
                self._due_at = self.clock.now() + (COUNT_INTERVAL_SECONDS if pause is None else pause)
                await self.clock.wait(self.signal.changed, pause)
        finally:
            self._finished.set()

    async def stop(self, seconds: float) -> None:
        """Take no new step, give the running ones so many seconds, then park them where they are."""
        self._stopping = True
        self.signal.changed.set()
        await self.clock.wait(self._finished, max(seconds, 0.1))
        await asyncio.gather(*(lane.end(seconds=seconds) for lane in self._lanes.values()))

    @property
    def _running(self) -> set[str]:
        """The ids of the jobs whose step runs."""
        return {job_id for lane in self._lanes.values() for job_id in lane}

    async def _look_up_lost_posts(self) -> None:
        """A POST that nobody makes any more was cut off by a death or a fault: it may have been accepted."""
        for job in await self.queue.in_states({JobState.SUBMITTING}):
            if isinstance(job, SubmittingJob) and job.id not in self._running:
                _log.warning("found in the middle of its POST, will look it up", extra={"job": job.id})
                await self.lifecycle.mark_unconfirmed(job)
                self.signal.changed.set()  # it has another place on the agenda

    async def _turn(self) -> float | None:
        """Start all that is due; returns the seconds until something else is."""
        now = self.clock.now()
        agenda = await self.queue.agenda(now)
        if JobState.SUBMITTING in agenda.first:
            await self._look_up_lost_posts()
        for state in (JobState.SENDING, JobState.PREPARING, JobState.UNCONFIRMED):
            if agenda.is_due(state, now):
                await self._start_due(state, now)
        if now - self._counted_at >= COUNT_INTERVAL_SECONDS:
            self._counted_at = now
            self.polls.take_in(await self.queue.underway())
        await self._start_polls()
        if agenda.is_due(JobState.QUEUED, now):
            await self._claim(now)
        times = (agenda.next_at, self.gate.next_at(), self._next_poll_at(), now + COUNT_INTERVAL_SECONDS)
        next_at = min((at for at in times if at is not None), default=None)
        pause = None if next_at is None else max(schedule.FASTEST, next_at - self.clock.now())
        if not self.signal.has_moved and self._told_paused == self.gate.paused():
            return pause
        until_told = self._queue_told_at + QUEUE_TOLD_INTERVAL_SECONDS - now
        if until_told <= 0:
            await self._tell_places(now)
            return pause
        return until_told if pause is None else min(pause, until_told)

    async def _start_due(self, state: JobState, now: float) -> None:
        if not (free := self._lanes[state].free):
            return
        busy = self._running  # their rows may be read before, and seen after, their steps have ended
        if state in RESERVES:
            await self._start_in_turns(state, now, busy)
            return
        for job in await self.queue.due({state}, now=now, limit=free + len(busy)):
            if job.id not in busy and not self._stopping:
                self._start(job)

    async def _start_polls(self) -> None:
        """Polls that are due, as far as lane and rate allow."""
        due = self.polls.due(self._lanes[JobState.GENERATING].free)
        for place, job_id in enumerate(due):
            try:
                job = await self.queue.get(job_id)
            except BaseException:
                for left in due[place:]:
                    self.polls.settle(left)
                raise
            if not isinstance(job, GeneratingJob):
                self.polls.leave(job_id)
            elif not self._stopping:
                self._start(job)

    def _next_poll_at(self) -> float | None:
        """None where an end of another wakes the loop."""
        return self.polls.next_at() if self._lanes[JobState.GENERATING].free else None

    async def _start_in_turns(self, state: JobState, now: float, busy: Collection[str]) -> None:
        """Nobody fills the lane: not by many jobs at once, and not by ever new ones that take long."""
        lane, behind = self._lanes[state], self._use[state].over(MUCH_SECONDS)
        due = await self.queue.due_in_turns(
            state, now=now, limit=lane.free, running=busy, share=SLOTS[state] // 2, behind=behind
        )
        for job in due:
            is_kept = job.requester.user_id in behind and lane.free <= RESERVES[state]
            if not is_kept and not self._stopping:
                self._start(job)

    async def _claim(self, now: float) -> None:
        """Claim one, then two at once, then four, and so on: what is asked at once costs one commit."""
        at_once = 1
        while not self._stopping and (free := self._lanes[JobState.SUBMITTING].free) and self.gate.admits():
            if at_once == 1 or not self.gate.is_wide_open():
                found: list[SubmittingJob | BaseException | None] = [await self._claim_one(now)]
            else:
                claims = (self._claim_beside_others(now) for _ in range(min(at_once, free)))
                found = await asyncio.gather(*claims, return_exceptions=True)
            for job in found:
                if isinstance(job, SubmittingJob):
                    await self._begin_post(job)
            for fault in found:
                if isinstance(fault, BaseException):
                    raise fault
            if None in found:
                return
            at_once *= 2

    async def _claim_one(self, now: float) -> SubmittingJob | None:
        return await self.queue.claim(now=now, limit=self.max_active, shut=self.gate.shut())

    async def _claim_beside_others(self, now: float) -> SubmittingJob | None:
        """A POST that began meanwhile may have had a door shut: then nothing more goes out unseen."""
        return await self._claim_one(now) if self.gate.is_wide_open() else None

    async def _begin_post(self, job: SubmittingJob) -> None:
        self.signal.has_moved = True
        self.gate.began(job)
        for lane in self._lanes.values():  # the step that queued it has its last line to run
            if job.id in lane:
                await lane.wait(job.id)
        self._start(job)

    def _start(self, job: Job) -> None:
        self._lanes[job.state].start(job.id, partial(self._run_step, job))

    async def _run_step(self, job: Job) -> None:
        began = self.clock.now()
        try:
            await self.steps.run(job)
        except Exception as error:  # noqa: BLE001 - one job's fault is not the others'
            _log.exception("step failed", extra={"job": job.id, "state": str(job.state)})
            await self._after_fault(job, error)
        finally:
            self.polls.settle(job.id)
            if job.state in self._use:
                self._use[job.state].add(job.requester.user_id, max(0.0, self.clock.now() - began))

    async def _after_fault(self, job: Job, error: Exception) -> None:
        """A fault nobody expected: try again later; never post twice; give up where nothing was paid."""
        try:
            fresh = await self.queue.get(job.id)
            if not isinstance(fresh, ActiveJob):
                return
            if isinstance(fresh, SubmittingJob):
                await self.lifecycle.mark_unconfirmed(fresh)
            elif self._is_hopeless(fresh, error):
                is_free = isinstance(fresh, WaitingJob)
                await self.lifecycle.fail(fresh, Problem(key="failed-internal"), is_free=is_free)
            else:
                until = self.clock.now() + schedule.backoff(fresh.attempts)
                await self.lifecycle.move(fresh, fresh.put_off(until=until, attempts=fresh.attempts + 1))
        except Exception:  # noqa: BLE001 - the job stays due; do not run hot
            _log.exception("could not be put off", extra={"job": job.id})
            await self.clock.sleep(1.0)

    def _is_hopeless(self, job: Job, error: Exception) -> bool:
        """Trouble with the disk is not the job's: it passes, or nothing else goes on either."""
        now, sure_since = self.clock.now(), self.clock.sure_since
        if schedule.surely_since(job.waits_since, now=now, sure_since=sure_since) > GIVE_UP_AFTER_SECONDS:
            return True
        is_unpaid = job.state is JobState.PREPARING
        return is_unpaid and job.attempts >= MAX_STEP_TRIES and not isinstance(error, PortError)

    async def _tell_places(self, now: float) -> None:
        self.signal.has_moved, self._queue_told_at = False, now
        waiting = await self.queue.waiting(limit=MAX_QUEUE_TOLD)
        self._told_paused = self.gate.paused()
        for position, job in enumerate(waiting, start=1):
            self.board.show(job, self.gate.waiting(job, position))
