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
from bot.app.link_only import LinkOnlyInputs
from bot.app.links import LinkGoneError
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
from bot.ports import Accepted, Clock, GenerationStatus, JobStore, Trace, VideoProvider

PHOTO_TRIES: Final = 8
"""How often a photo that Telegram does not hand out is asked for, at least."""
PHOTO_PATIENCE: Final = 600.0
"""Seconds from the request for which it is asked for, at least."""
VERDICTS: Final = 6
"""How many refused looks in a row, over a minute, are a verdict."""
UNKNOWNS: Final = 12
"""In how many looks in a row the provider does not know a generation before it is given up."""
UNKNOWN_FOR: Final = 600.0
"""Seconds from the POST for which that may be, at least."""
BARE_LOOKS: Final = 6
"""In how many looks in a row a generation is completed without a link before it is given up."""
BARE_FOR: Final = 180.0
"""Seconds for which that may be, at least."""
DOUBTFUL_LOOK: Final = 30.0
"""Seconds between two such looks, at most."""
STEP: Final = 5
"""Seconds: what is left is told in steps of these."""
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
    link_only: LinkOnlyInputs
    notices: Notices
    bounds: LookBounds
    limits: Limits
    timeout: float
    """Seconds after which the user is told that it is late."""

    async def prepare(self, job: Job) -> None:
        """Fetch the media, look whether they can be used, fit the photos to the model."""
        model = self.catalogue.model(job.model, job.request)
        if model is None:
            await self.fail(job, Problem(key="failed-model-gone"), is_free=True)
            return
        try:
            parameters = await self.request_media.fetch(job, model)
        except MediaError as error:
            await self.fail(job, error.problem, is_free=True)
        except NoRoom as error:
            _log.error("no room for what came along: %s", error, extra={"job": job.id})
            await self.fail(job, Problem(key="failed-no-room"), is_free=True)
        except NotDelivered:
            await self.fail(job, Problem(key=_gone(job)), is_free=True)
        except MessengerError as error:
            waited = self.clock.now() - job.created_at
            if job.attempts >= PHOTO_TRIES and waited > PHOTO_PATIENCE:
                await self.fail(job, Problem(key=_gone(job)), is_free=True)
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
            if model is None or (media := await self.request_media.attachments(job, model)) is None:
                await self.fail(job, Problem(key="failed-internal"), is_free=True)
                return
            self.board.show(job, Starting())
            await self._post(job, model, media)
        except LinkGoneError as error:
            _log.warning("nothing was sent: %s", error, extra={"job": job.id})
            await self.fail(job, Problem(key="failed-source-gone"), is_free=True)
        finally:
            self.gate.ended(job)

    async def _post(self, job: Job, model: Model, media: Sequence[Attachment]) -> None:
        try:
            accepted = await self.provider.submit(job.id, model, job.parameters, media)
        except Rejected as error:
            _log.warning("rejected: %s", error, extra={"job": job.id})
            self.gate.heard(job)
            await self.fail(job, await self._why(model, media, error), is_free=True)
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
            _log.info("accepted", extra={"job": job.id, "generation": accepted.generation_id})
            self.gate.accepted(job)
            await self._accepted(job, model, accepted)

    async def _why(self, model: Model, media: Sequence[Attachment], error: Rejected) -> Problem:
        """The reason of a refusal; a file that is taken as a link only is told as that, and remembered."""
        if await self.link_only.learn(model, media, error):
            values = {"model": self.catalogue.title_of(model.id)}
            return Problem(key="refused-links-only", values=values)
        return error.problem

    async def _not_let_in(self, job: Job, error: NotLetIn) -> None:
        """The queue is kept until the provider lets somebody in again, each job for a day at most.

        What is refused while others are let in is refused for its own sake.
        """
        is_about_it = self.gate.is_about(job)
        if is_about_it or self._surely_since(job.created_at) > schedule.LOOK_FOR:
            if is_about_it:
                self.gate.heard(job)
            await self.fail(job, error.problem, is_free=True)
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
            await self.fail(job, Problem(key="failed-model-gone"), is_free=False)
            return
        since = self._since(job)
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
            found = Accepted(generation_id=trace.generation_id, cost_micros=trace.cost_micros)
            await self._accepted(job, model, found)
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
            except UnknownGeneration as error:
                _log.info("failed in the records: %s", error, extra={"job": job.id})
            except ProviderError as error:  # a refusal alone is no verdict either
                _log.warning("failed in the records, and not seen: %s", error, extra={"job": job.id})
                is_seen = False
            else:
                if generation.status is not GenerationStatus.FAILED:
                    _log.warning("failed in the records, and lives", extra={"job": job.id})
                    await self._accepted(job, model, Accepted(generation_id=generation_id))
                    return False
                told = generation.problem or told
        if (trace.failed >= job.posts and (is_seen or is_overdue)) or (told and is_overdue):
            problem = told or Problem(key="failed-unknown")
            _log.warning("failed at the provider: %s", problem, extra={"job": job.id})
            await self.fail(job, problem, is_free=True)
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
            await self.fail(job, Problem(key="failed-model-gone"), is_free=False)
            return
        try:
            generation = await self.provider.look(job.generation_id, model)
        except (Rejected, UnknownGeneration) as error:
            _log.warning("a look was refused: %s", error, extra={"job": job.id})
            await self._refused(job, model, error)
            return
        except ProviderError as error:
            _log.info("not seen: %s", error, extra={"job": job.id})
            await self._look_on(job, model, attempts=job.attempts, may_end=False)
            return
        now = self.clock.now()
        if generation.cost_micros is not None:  # the latest word counts
            job = job.stay(cost_micros=generation.cost_micros)
        if generation.status == GenerationStatus.COMPLETED:
            _log.info("ready", extra={"job": job.id})
            ready = job.to(JobState.SENDING, video_url=generation.video_url, ready_at=now, run_at=now)
            if await self.store.advance(job, ready):
                self.board.show(ready, Sending())
        elif generation.status == GenerationStatus.FAILED:
            problem = generation.problem or Problem(key="failed-unknown")
            _log.warning("failed at the provider: %s", problem, extra={"job": job.id})
            await self.fail(job.stay(ready_at=None), problem, is_free=True)
        elif generation.lacks_video:
            await self._without_video(job, model)
        else:
            await self._look_on(job.stay(ready_at=None), model)

    async def _refused(self, job: Job, model: Model, error: Rejected | UnknownGeneration) -> None:
        """One refusal may be a mistake; many in a row, over a while, are an end."""
        refusals = job.attempts + 1
        if isinstance(error, Rejected):
            if refusals >= VERDICTS:
                await self.fail(job.stay(ready_at=None), error.problem, is_free=True)
                return
        elif refusals >= UNKNOWNS and self.clock.now() - self._since(job) > UNKNOWN_FOR:
            await self.fail(job, Problem(key="failed-never-came"), is_free=False)
            return
        pause = schedule.backoff(job.attempts, longest=DOUBTFUL_LOOK)
        await self._look_on(job, model, attempts=refusals, pause=pause)

    async def _without_video(self, job: Job, model: Model) -> None:
        """It is said to be ready, and there is no link: it may be on its way, and it is paid for."""
        now = self.clock.now()
        job = job.stay(ready_at=job.ready_at if job.ready_at is not None else now)
        looks = job.attempts + 1
        if looks >= BARE_LOOKS and job.ready_at is not None and now - job.ready_at >= BARE_FOR:
            await self.fail(job, Problem(key="failed-no-video"), is_free=False)
            return
        pause = schedule.backoff(job.attempts, longest=DOUBTFUL_LOOK)
        await self._look_on(job, model, attempts=looks, pause=pause)

    async def _look_on(
        self,
        job: Job,
        model: Model,
        *,
        attempts: int = 0,
        pause: float | None = None,
        may_end: bool = True,
    ) -> None:
        """Nothing has come yet: say how far it probably is, and look again."""
        typical = await self.estimates.typical(model)
        elapsed = self.clock.now() - self._since(job)
        if pause is None:
            pause = schedule.next_look(elapsed, typical, self.bounds)
        if await self._wait_on(job, elapsed, pause, attempts=attempts, may_end=may_end):
            self._show_progress(job, elapsed, typical)

    def _since(self, job: Job) -> float:
        """When the POST was made."""
        return job.submitted_at if job.submitted_at is not None else job.created_at

    async def fail(self, job: Job, problem: Problem, *, is_free: bool) -> None:
        """End the job without a video, and say why.

        Args:
            job: As it is on disk, with what shall be kept of it.
            problem: Told to whoever asked.
            is_free: Whether it surely cost nothing; else it counts as money, at its cost or its price.
        """
        cost = 0 if is_free else job.cost_micros
        failed = job.to(JobState.FAILED, problem=problem, ended_at=self.clock.now(), cost_micros=cost)
        if await self.store.advance(job, failed):
            _log.info("ended: %s", problem.key, extra={"job": job.id})
            self.board.show(failed, Failed(problem=problem, is_free=failed.is_free))

    async def _accepted(self, job: Job, model: Model, accepted: Accepted) -> None:
        now = self.clock.now()
        typical = await self.estimates.typical(model)
        elapsed = now - (job.submitted_at if job.submitted_at is not None else now)
        until_late = max(schedule.FASTEST, self.timeout - elapsed)
        pause = min(until_late, schedule.next_look(elapsed, typical, self.bounds))
        generating = job.to(
            JobState.GENERATING,
            generation_id=accepted.generation_id,
            cost_micros=accepted.cost_micros,
            run_at=now + pause,
        )
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
            await self.fail(job, Problem(key="failed-never-came"), is_free=False)
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
                seconds_left=max(STEP, STEP * round(left / STEP)) if left > 0 else None,
            ),
        )


def _gone(job: Job) -> str:
    """The message for what Telegram does not hand out."""
    return "image-gone" if job.request.photos else "sound-gone"
