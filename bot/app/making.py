"""The steps of a job up to the finished video: prepare, submit, find again, look.

A step gets a job in one state and moves it to another, or leaves it where it is with a later `run_at`.
What a step announces is on disk before it is done. A step whose `advance` is refused came too late: somebody
else (a cancel, say) has moved the job, and the step ends without a word.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.app.estimates import Estimates
from bot.app.gate import Gate
from bot.app.notices import Notices, Topic
from bot.app.request_media import RequestMedia
from bot.app.status_board import StatusBoard
from bot.domain import schedule
from bot.domain.admission import Limits
from bot.domain.catalogue import Attachment, Catalogue, Model
from bot.domain.errors import (
    MediaError,
    MessengerError,
    NoRoom,
    NotDelivered,
    NotLetIn,
    NotSent,
    Problem,
    ProviderError,
    QuestionRefused,
    Rejected,
    TooManyRequests,
    TryLater,
    UnknownGeneration,
)
from bot.domain.job import Job, JobState
from bot.domain.schedule import LookBounds
from bot.domain.status import Checking, Failed, Late, Making, Sending, Starting, Unclear, Waiting
from bot.ports import Clock, Generation, GenerationStatus, JobStore, Trace, VideoProvider

PHOTO_TRIES: Final = 8
"""How often a photo that Telegram does not hand out is asked for, at least."""
PHOTO_PATIENCE: Final = 600.0
"""Seconds from the request for which it is asked for, at least."""
SOON_SEEN: Final = 10
"""How often a generation that the records list as failed is tried to be looked at in quick succession."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class MakingSteps:
    """Moves jobs from admission to the finished video."""

    store: JobStore
    provider: VideoProvider
    request_media: RequestMedia
    board: StatusBoard
    estimates: Estimates
    catalogue: Catalogue
    clock: Clock
    gate: Gate
    notices: Notices
    bounds: LookBounds
    limits: Limits
    timeout: float
    """Seconds after which the user is told that it is late."""

    async def prepare(self, job: Job) -> None:
        """Fetch the media, look whether they can be used, fit the photos to the model."""
        model = self.catalogue.model(job.model, job.request)
        if model is None:
            await self.fail(job, Problem(key="failed-model-gone"))
            return
        try:
            parameters = await self.request_media.fetch(job, model)
        except MediaError as error:
            await self.fail(job, error.problem)
        except NoRoom as error:
            _log.error("no room for what came along: %s", error, extra={"job": job.id})
            await self.fail(job, Problem(key="failed-no-room"))
        except NotDelivered:
            await self.fail(job, Problem(key=_gone(job)))
        except MessengerError as error:
            waited = self.clock.now() - job.created_at
            if job.attempts >= PHOTO_TRIES and waited > PHOTO_PATIENCE:
                await self.fail(job, Problem(key=_gone(job)))
                return
            pause = error.seconds if isinstance(error, TryLater) else schedule.backoff(job.attempts)
            await self._later(job, pause)
        else:
            place = await self.store.place(job)
            queued = job.to(JobState.QUEUED, parameters=parameters, run_at=self.clock.now())
            if await self.store.advance(job, queued):
                self.board.show(queued, Waiting(place=place))

    async def submit(self, job: Job) -> None:
        """Make the paid POST; the job is `submitting` on disk already."""
        try:
            model = self.catalogue.model(job.model, job.request)
            media = await self.request_media.attachments(job, model) if model else None
            if model is None or media is None:
                await self.fail(job, Problem(key="failed-internal"))
                return
            self.board.show(job, Starting())
            await self._post(job, model, media)
        finally:
            self.gate.ended(job)

    async def _post(self, job: Job, model: Model, media: Sequence[Attachment]) -> None:
        try:
            generation_id = await self.provider.submit(job.id, model, job.parameters, media)
        except Rejected as error:
            _log.warning("rejected: %s", error, extra={"job": job.id})
            self.gate.heard(job)
            await self.fail(job, error.problem)
        except NotLetIn as error:
            _log.warning("not let in: %s", error, extra={"job": job.id})
            await self._not_let_in(job, error)
        except TooManyRequests as error:
            _log.warning("too many requests, queued again: %s", error, extra={"job": job.id})
            self.gate.throttled(error.retry_after)
            await self._queue_again(job, 0.0)
        except NotSent as error:
            _log.warning("not sent, queued again: %s", error, extra={"job": job.id})
            self.gate.failed()
            await self._queue_again(job, schedule.backoff(job.attempts))
        except ProviderError as error:
            _log.warning("no answer, will look it up: %s", error, extra={"job": job.id})
            self.gate.failed()
            await self.doubt(job)
        else:
            _log.info("accepted", extra={"job": job.id, "generation": generation_id})
            self.gate.accepted(job)
            await self._accepted(job, model, generation_id)

    async def _not_let_in(self, job: Job, error: NotLetIn) -> None:
        """The queue is kept until the provider lets somebody in again, each job for a day at most.

        What is refused while others are let in is refused for its own sake.
        """
        is_about_it = self.gate.is_about(job)
        if is_about_it or self._surely_since(job.created_at) > schedule.LOOK_FOR:
            if is_about_it:
                self.gate.heard(job)
            await self.fail(job, error.problem)
            return
        await self.gate.barred(job, error)
        # Behind the others, so that one of them is the next to try.
        shut_for = (self.gate.next_at() or self.clock.now()) - self.clock.now()
        pause = schedule.backoff(job.attempts, longest=schedule.LONGEST_PAUSE)
        await self._queue_again(job, shut_for + pause)

    async def doubt(self, job: Job) -> None:
        """Nobody knows whether the POST was accepted: look it up, and do not post again meanwhile."""
        unconfirmed = job.to(JobState.UNCONFIRMED, run_at=self.clock.now() + schedule.FIRST_SEARCH)
        if await self.store.advance(job, unconfirmed):
            self.board.show(unconfirmed, Checking())

    async def find(self, job: Job) -> None:
        """Search the provider's records for a POST whose answer was lost."""
        model = self.catalogue.model(job.model)
        if model is None:
            await self.fail(job, Problem(key="failed-model-gone"))
            return
        since = job.submitted_at if job.submitted_at is not None else job.created_at
        elapsed = self.clock.now() - since
        pause = schedule.next_search(job.attempts, elapsed)
        try:
            trace = await self.provider.find(job.id, since=since)
        except ProviderError as error:
            _log.warning("records not readable: %s", error, extra={"job": job.id})
            if isinstance(error, QuestionRefused):
                self.notices.say(Topic.RECORDS, Problem(key="admin-records-refused"), is_trouble=True)
            await self._wait_on(job, elapsed, pause, attempts=job.attempts + 1)
            return
        self.notices.say(Topic.RECORDS, Problem(key="admin-records-fine"), is_trouble=False)
        if trace.generation_id is not None:
            _log.info("found in the records", extra={"job": job.id, "generation": trace.generation_id})
            await self._accepted(job, model, trace.generation_id)
            return
        is_overdue = self._surely_since(since) > await self._unconfirmed_for(model)
        if trace.failed and not await self._is_open(job, model, trace, is_overdue=is_overdue):
            return
        if not is_overdue or not await self._post_again(job, elapsed):
            await self._wait_on(job, elapsed, pause, attempts=job.attempts + 1)

    async def _is_open(self, job: Job, model: Model, trace: Trace, *, is_overdue: bool) -> bool:
        """Whether all is still open though the records list a failure; if not, the job was dealt with.

        What is listed as failed was not paid for, and will not be. But the list may be wrong, so each
        generation that it names is looked at. And it is the end only if all POSTs are listed: one that is not
        may have been accepted, and stand there later. One that is never listed was refused or did not arrive.
        """
        told, is_seen = None, True
        for generation_id in reversed(trace.failed_ids):
            try:
                generation = await self.provider.look(generation_id, model)
            except (UnknownGeneration, Rejected) as error:
                _log.info("failed in the records: %s", error, extra={"job": job.id})
            except ProviderError as error:
                _log.warning("failed in the records, and not seen: %s", error, extra={"job": job.id})
                is_seen = False
            else:
                if generation.status is not GenerationStatus.FAILED:
                    _log.warning("failed in the records, and lives", extra={"job": job.id})
                    await self._accepted(job, model, generation_id)
                    return False
                told = generation.problem or told
        if (trace.failed >= job.posts and (is_seen or is_overdue)) or (told and is_overdue):
            problem = told or Problem(key="failed-unknown")
            _log.warning("failed at the provider: %s", problem, extra={"job": job.id})
            await self.fail(job, problem)
            return False
        if not is_seen:
            elapsed = self.clock.now() - (job.submitted_at or job.created_at)
            pause = schedule.next_search(max(0, job.attempts - SOON_SEEN), elapsed)
            await self._wait_on(job, elapsed, pause, attempts=job.attempts + 1)
            return False
        return True

    def _surely_since(self, since: float) -> float:
        """Seconds that have really passed since then, whatever was done to the clock; at least so many."""
        return schedule.surely_since(since, now=self.clock.now(), sure_since=self.clock.sure_since)

    async def _post_again(self, job: Job, elapsed: float) -> bool:
        """It never arrived. Who was told that it does not count is asked for their place anew, or left be."""
        if job.late_at is None:
            _log.info("never arrived, queued again", extra={"job": job.id})
            await self._queue_again(job, 0.0)
            return True
        if elapsed > schedule.POST_LATE_WITHIN:
            return False
        queued = await self.store.regain_place(job, self.limits, run_at=self.clock.now())
        if queued is None:
            return False
        _log.info("never arrived, has its place again, and is queued again", extra={"job": job.id})
        place = await self.store.place(queued)
        self.board.show(queued, self.gate.waiting(place))
        return True

    async def _unconfirmed_for(self, model: Model) -> float:
        """Seconds; the catalogue's figure holds where a few quick jobs have taught a shorter one."""
        return schedule.unconfirmed_for(max(model.typical_seconds, await self.estimates.typical(model)))

    async def look(self, job: Job) -> None:
        """Look how far the generation is."""
        model = self.catalogue.model(job.model)
        if model is None or job.generation_id is None:
            await self.fail(job, Problem(key="failed-model-gone"))
            return
        was_heard = True
        try:
            generation = await self.provider.look(job.generation_id, model)
        except ProviderError as error:
            _log.info("not seen: %s", error, extra={"job": job.id})
            generation = Generation(status=GenerationStatus.RUNNING)
            was_heard = isinstance(error, UnknownGeneration)
        now = self.clock.now()
        if generation.status == GenerationStatus.COMPLETED:
            _log.info("ready", extra={"job": job.id})
            ready = job.to(
                JobState.SENDING,
                video_url=generation.video_url,
                ready_at=now,
                run_at=now,
                cost_micros=generation.cost_micros,
            )
            if await self.store.advance(job, ready):
                self.board.show(ready, Sending())
        elif generation.status == GenerationStatus.FAILED:
            problem = generation.problem or Problem(key="failed-unknown")
            _log.warning("failed at the provider: %s", problem, extra={"job": job.id})
            await self.fail(job, problem)
        else:
            typical = await self.estimates.typical(model)
            elapsed = now - (job.submitted_at if job.submitted_at is not None else job.created_at)
            pause = schedule.next_look(elapsed, typical, self.bounds)
            if await self._wait_on(job, elapsed, pause, may_end=was_heard):
                self._show_progress(job, elapsed, typical)

    async def fail(self, job: Job, problem: Problem) -> None:
        """End the job without a video, and say why."""
        failed = job.to(JobState.FAILED, problem=problem, ended_at=self.clock.now())
        if await self.store.advance(job, failed):
            _log.info("ended: %s", problem.key, extra={"job": job.id})
            self.board.show(failed, Failed(problem=problem))

    async def _accepted(self, job: Job, model: Model, generation_id: str) -> None:
        now = self.clock.now()
        typical = await self.estimates.typical(model)
        elapsed = now - (job.submitted_at if job.submitted_at is not None else now)
        until_late = max(schedule.FASTEST, self.timeout - elapsed)
        pause = min(until_late, schedule.next_look(elapsed, typical, self.bounds))
        generating = job.to(JobState.GENERATING, generation_id=generation_id, run_at=now + pause)
        if await self.store.advance(job, generating):
            self._show_progress(generating, elapsed, typical)

    async def _queue_again(self, job: Job, pause: float) -> None:
        place = await self.store.place(job)
        queued = job.to(JobState.QUEUED, run_at=self.clock.now() + pause, attempts=job.attempts + 1)
        if await self.store.advance(job, queued):
            self.board.show(queued, self.gate.waiting(place))

    async def _later(self, job: Job, pause: float) -> None:
        run_at = self.clock.now() + pause
        await self.store.advance(job, job.stay(attempts=job.attempts + 1, run_at=run_at))

    async def _wait_on(
        self, job: Job, elapsed: float, pause: float, *, attempts: int = 0, may_end: bool = True
    ) -> bool:
        """Come back later; tell the user once when it is late; give up after a day that has really passed.

        After a long night of ours the provider must be heard first: `may_end` is false where it was not.
        Returns whether the job still is on time.
        """
        now = self.clock.now()
        if self._surely_since(now - elapsed) > schedule.LOOK_FOR and may_end:
            await self.fail(job, Problem(key="failed-never-came"))
            return False
        until_late = self.timeout - elapsed
        if job.late_at is None and until_late <= 0:
            _log.warning("late", extra={"job": job.id})
            late = job.stay(late_at=now, run_at=now + pause, attempts=attempts)
            if await self.store.advance(job, late):
                self.board.show(late, Unclear() if job.state is JobState.UNCONFIRMED else Late())
            return False
        if job.late_at is None:
            pause = min(pause, max(until_late, schedule.FASTEST))
        moved = await self.store.advance(job, job.stay(run_at=now + pause, attempts=attempts))
        return moved and job.late_at is None

    def _show_progress(self, job: Job, elapsed: float, typical: float) -> None:
        left = typical - elapsed
        self.board.show(
            job,
            Making(
                tenths=int(schedule.progress(elapsed, typical) * 10),
                seconds_left=5 * round(left / 5) if left >= 5 else None,  # noqa: PLR2004 - steps of five
            ),
        )


def _gone(job: Job) -> str:
    """The message for what Telegram does not hand out."""
    return "image-gone" if job.request.photos else "sound-gone"
