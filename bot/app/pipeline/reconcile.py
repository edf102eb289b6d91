"""The step for a POST whose answer was lost: the provider's records tell whether it was accepted."""

import logging
from dataclasses import dataclass, field
from typing import Final

from bot.app.notify.admin_alerts import AdminAlerts, Topic
from bot.app.pipeline.follow_up import FollowUp
from bot.app.pipeline.lifecycle import Lifecycle
from bot.app.provider.completion_times import CompletionTimes
from bot.app.repeats import Repeats
from bot.domain import schedule
from bot.domain.admission import Limits
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Problem, ProviderError, QuestionRefused, UnknownGeneration
from bot.domain.job import UNKNOWN_POSTS, UnconfirmedJob
from bot.domain.models import Model
from bot.ports import Accepted, Clock, GenerationStatus, Quotas, Trace, VideoProvider

AT_ONCE_SECONDS: Final = 60.0
"""How long a call that is answered at once takes at most, as a rule."""
AT_ONCE_POSTS: Final = 2
"""How often such a call is made whose answer is lost and that the records do not list: nobody knows whether
they list such calls as soon as those of videos, and each may have been paid."""
SOON_SEEN: Final = 10
"""How often a generation that the records list as failed is tried to be polled in quick succession."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconcileStep:
    """Moves jobs from `unconfirmed` on, or back into the queue where the POST surely never arrived."""

    lifecycle: Lifecycle
    follow_up: FollowUp
    quotas: Quotas
    provider: VideoProvider
    catalogue: Catalogue
    estimates: CompletionTimes
    alerts: AdminAlerts
    limits: Limits
    clock: Clock
    _unread: Repeats = field(default_factory=Repeats, init=False)
    """By job: searches for which the records could not be read."""

    async def run(self, job: UnconfirmedJob) -> None:
        """Search the provider's records for the POST."""
        model = self.catalogue.followed(job.model)
        try:
            trace = await self.provider.search_log(job.request_id, since=job.unconfirmed_since)
        except ProviderError as error:
            if times := self._unread.again(job.id):
                _log.warning(
                    "the provider's records cannot be read (%d in a row): %s",
                    times,
                    error,
                    extra={"job": job.id},
                )
            if isinstance(error, QuestionRefused):
                self.alerts.say(Topic.RECORDS, Problem(key="admin-records-refused"), is_incident=True)
            await self._search_on(job)
            return
        self._unread.over(job.id)
        self.alerts.say(Topic.RECORDS, Problem(key="admin-records-fine"), is_incident=False)
        if job.step_kind.is_at_once:
            await self._of_an_answer(job, trace)
            return
        if trace.generation_id is not None:
            _log.info("found in the records", extra={"job": job.id, "generation": trace.generation_id})
            found = Accepted(generation_id=trace.generation_id, cost_micros=trace.cost_micros)
            await self.follow_up.accepted(job, model, found)
            return
        is_overdue = self.follow_up.surely_since(job.submitted_at) > await self._unconfirmed_for(model)
        if trace.failed and not await self._is_open(job, model, trace, is_overdue=is_overdue):
            return
        if not is_overdue or not await self._post_again(job):
            await self._search_on(job)

    async def _of_an_answer(self, job: UnconfirmedJob, trace: Trace) -> None:
        """Of a step whose answer is the result: what was made and is lost was paid for, once for all."""
        if trace.generation_id is not None:
            _log.warning(
                "made, and its answer is lost", extra={"job": job.id, "generation": trace.generation_id}
            )
            lost = job.lost(trace.generation_id, cost_micros=trace.cost_micros)
            given_up = lost.given_up(Problem(key="failed-answer-lost"), at=self.clock.now(), is_free=False)
            await self.lifecycle.move(job, given_up)
            return
        if trace.failed >= job.posts:
            await self.lifecycle.fail(job, Problem(key="failed-unknown"), is_free=True)
            return
        is_overdue = self.follow_up.surely_since(job.submitted_at) > schedule.unconfirmed_for(AT_ONCE_SECONDS)
        if is_overdue and job.posts % UNKNOWN_POSTS >= AT_ONCE_POSTS:
            _log.error("perhaps paid for, and lost", extra={"job": job.id})
            problem = Problem(key="failed-answer-lost")
            await self.lifecycle.move(job, job.given_up(problem, at=self.clock.now(), is_free=False))
        elif not is_overdue or not await self._post_again(job):
            await self._search_on(job)

    async def _is_open(self, job: UnconfirmedJob, model: Model, trace: Trace, *, is_overdue: bool) -> bool:
        """Whether all is still open though the records list a failure; if not, the job was dealt with.

        What is listed as failed was not paid for, and will not be. But the list may be wrong, so each
        generation that it names is polled. And it is the end only if all POSTs are listed: one that is not
        may have been accepted, and stand there later. One that is never listed was refused or did not arrive.
        """
        told, is_seen = None, True
        for generation_id in reversed(trace.failed_ids):
            try:
                generation = await self.provider.poll(generation_id, model)
            except UnknownGeneration as error:
                _log.info("failed in the records: %s", error, extra={"job": job.id})
            except ProviderError as error:  # a refusal alone is no verdict either
                _log.warning("failed in the records, and not seen: %s", error, extra={"job": job.id})
                is_seen = False
            else:
                if generation.status is not GenerationStatus.FAILED:
                    _log.warning("failed in the records, and lives", extra={"job": job.id})
                    await self.follow_up.accepted(job, model, Accepted(generation_id=generation_id))
                    return False
                told = generation.problem or told
        if (trace.failed >= job.posts and (is_seen or is_overdue)) or (told and is_overdue):
            problem = told or Problem(key="failed-unknown")
            _log.warning("failed at the provider: %s", problem, extra={"job": job.id})
            await self.lifecycle.fail(job, problem, is_free=True)
            return False
        if not is_seen:
            await self._search_on(job, searches=max(0, job.attempts - SOON_SEEN))
            return False
        return True

    async def _post_again(self, job: UnconfirmedJob) -> bool:
        """It never arrived. Whoever has the place that it gave back as late keeps it; then it is left be."""
        if job.late_at is None:
            _log.info("never arrived, queued again", extra={"job": job.id})
            now = self.clock.now()
            again = job.preparing_again(until=now) if job.is_unprepared else job.queued_again(until=now)
            await self.lifecycle.move(job, again)
            return True
        if self.follow_up.elapsed(job) > schedule.POST_LATE_WITHIN_SECONDS:
            return False
        queued = await self.quotas.regain_slot(job, self.limits, run_at=self.clock.now())
        if queued is None:
            return False
        _log.info("never arrived, has its place again, and is queued again", extra={"job": job.id})
        await self.lifecycle.show(queued)
        return True

    async def _search_on(self, job: UnconfirmedJob, *, searches: int | None = None) -> None:
        """Search again, ever more seldom; `searches` is how many in vain the pause goes by."""
        done = job.attempts if searches is None else searches
        pause = schedule.next_search(done, self.follow_up.elapsed(job))
        await self.follow_up.come_back(job, job, pause, attempts=job.attempts + 1)

    async def _unconfirmed_for(self, model: Model) -> float:
        """Seconds; the catalogue's figure holds where a few quick jobs have taught a shorter one."""
        return schedule.unconfirmed_for(max(model.typical_seconds, await self.estimates.typical(model)))
