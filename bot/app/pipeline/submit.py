"""The step that costs money: one paid POST, whose intent is on disk already."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from bot.app.pipeline.follow_up import FollowUp
from bot.app.pipeline.lifecycle import Lifecycle
from bot.app.pipeline.links import LinkGoneError
from bot.app.pipeline.newcomers import NEWCOMER_PAUSE_SECONDS, is_awaited
from bot.app.pipeline.request_media import RequestMedia
from bot.app.pipeline.submission_gate import SubmissionGate
from bot.app.provider.link_only import LinkOnlyInputs, field_of
from bot.domain import schedule
from bot.domain.access import BANNED
from bot.domain.catalogue import Catalogue
from bot.domain.errors import (
    AccessDenied,
    MediaError,
    NotSent,
    PortError,
    Problem,
    ProviderError,
    Rejected,
    TooManyRequests,
)
from bot.domain.job import SubmittingJob
from bot.domain.models import Attachment, Model, Role
from bot.ports import Accepted, Answer, AtOnceProvider, Clock, JobMedia, VideoProvider

KEEP_TRIES: Final = 6
"""How often an answer that nothing else leads to is tried to be written."""

A = TypeVar("A", Accepted, Answer)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitStep:
    """Moves jobs from `submitting` on, or back into the queue where surely nothing was accepted."""

    lifecycle: Lifecycle
    follow_up: FollowUp
    provider: VideoProvider
    request_media: RequestMedia
    catalogue: Catalogue
    gate: SubmissionGate
    link_only: LinkOnlyInputs
    clock: Clock
    kept: JobMedia
    at_once: AtOnceProvider | None = None
    """Makes what is answered at once; None: nothing is."""
    is_banned: Callable[[int], bool] = lambda _: False
    """Whether an admin has shut somebody out."""

    async def run(self, job: SubmittingJob) -> None:
        """Make the paid POST."""
        try:
            if job.step_kind.is_at_once:
                await self._run_at_once(job)
                return
            model = self.catalogue.model(job.model, job.step_request)
            if model is None and is_awaited(self.catalogue, job, now=self.clock.now()):
                await self._queue_again(job, NEWCOMER_PAUSE_SECONDS)
                return
            if model is None:
                await self.lifecycle.fail(job, Problem(key="failed-model-gone"), is_free=True)
                return
            try:
                media = await self.request_media.attachments(job, model)
            except (LinkGoneError, MediaError) as error:
                _log.warning("nothing was sent: %s", error, extra={"job": job.id})
                gone = Problem(key="failed-source-gone")
                problem = error.problem if isinstance(error, MediaError) else gone
                await self.lifecycle.fail(job, problem, is_free=True)
                return
            await self.lifecycle.show(job)
            if not await self._is_stopped(job):
                await self._post(job, model, media)
        finally:
            self.gate.ended(job)

    async def _run_at_once(self, job: SubmittingJob) -> None:
        """Make the paid POST of a step whose answer is the result."""
        if (provider := self.at_once) is None:
            await self.lifecycle.fail(job, Problem(key="failed-model-gone"), is_free=True)
            return
        await self.lifecycle.show(job)
        if await self._is_stopped(job):
            return

        async def send() -> Answer:
            return await provider.make(job.request_id, job.step_kind, job.model, job.parameters)

        async def refused(error: Rejected) -> None:
            await self.lifecycle.fail(job, error.problem, is_free=True)

        answer = await self._paid(job, send, refused)
        if answer is not None:
            await self._keep(job, answer)

    async def _keep(self, job: SubmittingJob, answer: Answer) -> None:
        """Write what was made, and no record leads to: where that fails, it is tried for half a minute.

        Raises:
            PortError: It could not be written; then its answer counts as lost.
        """
        after = job.costing(answer.cost_micros).answered(
            answer.url, generation_id=answer.generation_id, at=self.clock.now()
        )
        for tries in range(1, KEEP_TRIES + 1):
            try:
                if answer.content is not None:  # before the move: what is not on disk is not there
                    await self.kept.keep_made(job.id, job.step, answer.content)
                await self.lifecycle.move(job, after)
            except PortError as error:
                if tries == KEEP_TRIES:
                    raise
                _log.warning("what was made is not written yet: %s", error, extra={"job": job.id})
                await self.clock.sleep(schedule.backoff(tries, first=1.0))
            else:
                return

    async def _is_stopped(self, job: SubmittingJob) -> bool:
        """Whether admins have shut its author out, or paused everything, while it was on its way here."""
        if self.is_banned(job.requester.user_id):
            await self.lifecycle.fail(job, BANNED, is_free=True)
            return True
        if self.gate.is_paused_by_owner():
            await self._queue_again(job, 0.0)
            return True
        return False

    async def _post(self, job: SubmittingJob, model: Model, media: Sequence[Attachment]) -> None:
        async def send() -> Accepted:
            return await self.provider.submit(job.request_id, model, job.parameters, media)

        async def refused(error: Rejected) -> None:
            why = await self._why(model, media, error)
            if _is_about_a_file(model, media, error) and await self.request_media.share(job):
                _log.info("tried again with its media by link", extra={"job": job.id})
                await self._queue_again(job, 0.0)  # by the queue, so that each POST is counted
                return
            await self.lifecycle.fail(job, why, is_free=True)

        accepted = await self._paid(job, send, refused)
        if accepted is not None:
            await self.follow_up.accepted(job, model, accepted)

    async def _paid(
        self,
        job: SubmittingJob,
        send: Callable[[], Awaitable[A]],
        refused: Callable[[Rejected], Awaitable[None]],
    ) -> A | None:
        """What the provider has answered to the paid POST; None: nothing, and the job was dealt with."""
        try:
            answer = await send()
        except Rejected as error:
            _log.warning("rejected: %s", error, extra={"job": job.id})
            self.gate.heard(job)
            await refused(error)
        except AccessDenied as error:
            _log.warning("not let in: %s", error, extra={"job": job.id})
            await self._not_let_in(job, error)
        except TooManyRequests as error:
            _log.warning("too many requests, queued again: %s", error, extra={"job": job.id})
            self.gate.throttled(error.retry_after)
            await self._queue_again(job, 0.0)
        except NotSent as error:
            _log.warning("not sent, queued again: %s", error, extra={"job": job.id})
            self.gate.unreachable()
            await self._queue_again(job, schedule.backoff(job.attempts))
        except ProviderError as error:
            _log.warning("no answer, will look it up: %s", error, extra={"job": job.id})
            self.gate.failed(job)
            await self.lifecycle.mark_unconfirmed(job)
        else:
            _log.info("accepted", extra={"job": job.id, "generation": answer.generation_id})
            self.gate.accepted(job)
            return answer
        return None

    async def _why(self, model: Model, media: Sequence[Attachment], error: Rejected) -> Problem:
        """The reason of a refusal; a file that is taken as a link only is told as that, and remembered."""
        if await self.link_only.learn(model, media, error):
            values = {"model": self.catalogue.title_of(model.id)}
            is_video = any(one.role is Role.VIDEO and isinstance(one.content, bytes) for one in media)
            key = "refused-links-only-video" if is_video else "refused-links-only"
            return Problem(key=key, values=values)
        return error.problem

    async def _not_let_in(self, job: SubmittingJob, error: AccessDenied) -> None:
        """The queue is kept until the provider lets somebody in again, each job for a day at most.

        What is refused while others are let in is refused for its own sake.
        """
        is_about_it = self.gate.is_about(job)
        if is_about_it or self.follow_up.surely_since(job.waits_since) > schedule.FOLLOW_FOR_SECONDS:
            if is_about_it:
                self.gate.heard(job)
            await self.lifecycle.fail(job, error.problem, is_free=True)
            return
        await self.gate.denied(job, error)
        # Behind the others, so that one of them is the next to try.
        shut_for = (self.gate.next_at(job.model) or self.clock.now()) - self.clock.now()
        pause = schedule.backoff(job.attempts, longest=schedule.MAX_PAUSE_SECONDS)
        await self._queue_again(job, shut_for + pause)

    async def _queue_again(self, job: SubmittingJob, pause: float) -> None:
        await self.lifecycle.move(job, job.queued_again(until=self.clock.now() + pause))


def _is_about_a_file(model: Model, media: Sequence[Attachment], error: Rejected) -> bool:
    """Whether a 400 names an input that got the file itself."""
    in_body = {model.inputs[one.role].parameter for one in media if isinstance(one.content, bytes)}
    return error.problem.key == "failed-field" and field_of(error.problem) in in_body
