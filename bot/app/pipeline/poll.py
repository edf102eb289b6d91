"""The step for a generation that the provider has: poll it until there is a video, or an end."""

import logging
from dataclasses import dataclass, field
from typing import Final

from bot.app.pipeline.follow_up import FollowUp
from bot.app.pipeline.lifecycle import Lifecycle
from bot.app.pipeline.poll_schedule import PollSchedule
from bot.app.repeats import Repeats
from bot.domain import schedule
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Problem, ProviderError, Rejected, TooManyRequests, UnknownGeneration
from bot.domain.job import GeneratingJob
from bot.domain.models import Model
from bot.ports import Clock, Generation, GenerationStatus, VideoProvider

VERDICTS: Final = 6
"""How many refused polls, over a minute and with no good answer between them, are a verdict."""
REMEMBERED: Final = 1_000
"""Of how many jobs it is remembered that polls were refused."""
UNKNOWNS: Final = 12
"""In how many polls in a row the provider does not know a generation before it is given up."""
UNKNOWN_FOR_SECONDS: Final = 600.0
"""Seconds from the POST for which that may be, at least."""
BARE_POLLS: Final = 6
"""In how many polls in a row a generation is completed without a link before it is given up."""
BARE_FOR_SECONDS: Final = 180.0
"""Seconds for which that may be, at least."""
DOUBTFUL_POLL_SECONDS: Final = 30.0
"""Between two such polls, at most."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class PollStep:
    """Moves jobs from `generating` to `sending`, or to their end."""

    lifecycle: Lifecycle
    follow_up: FollowUp
    polls: PollSchedule
    provider: VideoProvider
    catalogue: Catalogue
    clock: Clock
    _refusals: dict[str, int] = field(default_factory=dict, init=False)
    """By job: how many polls were refused since it was last seen. A 404 in between says that nobody knows,
    neither for it nor against; a new process counts anew."""
    _unseen: Repeats = field(default_factory=Repeats, init=False)
    """By job: polls that brought no answer."""

    async def run(self, job: GeneratingJob) -> None:
        """Look how far the generation is."""
        model = self.catalogue.followed(job.model)
        try:
            generation = await self.provider.poll(job.generation_id, model)
        except (Rejected, UnknownGeneration) as error:
            _log.warning("a poll was refused: %s", error, extra={"job": job.id})
            await self._refused(job, model, error)
        except ProviderError as error:
            if isinstance(error, TooManyRequests):
                self.polls.throttled()
            if times := self._unseen.again(job.id):
                _log.info(
                    "a poll had no answer (%d in a row): %s",
                    times,
                    error,
                    extra={"job": job.id},
                )
            await self.follow_up.poll_again(job, job, model, attempts=job.attempts, may_end=False)
        else:
            await self._seen(job, model, generation)

    async def _seen(self, job: GeneratingJob, model: Model, generation: Generation) -> None:
        now = self.clock.now()
        self._refusals.pop(job.id, None)
        self._unseen.over(job.id)
        seen = job.seen(cost_micros=generation.cost_micros, bare_since=None)
        if generation.status is GenerationStatus.COMPLETED and generation.video_url is not None:
            at = await self.follow_up.ready_at(job, model)
            await self.lifecycle.move(job, seen.done(generation.video_url, at=at, seen_at=now))
        elif generation.status is GenerationStatus.FAILED:
            problem = generation.problem or Problem(key="failed-unknown")
            _log.warning("failed at the provider: %s", problem, extra={"job": job.id})
            await self.lifecycle.move(job, seen.failed_there(problem, at=now))
        elif generation.lacks_video:
            await self._without_video(job, model, generation.cost_micros)
        else:
            self.polls.seen_running(job.id)
            await self.follow_up.poll_again(job, seen, model)

    async def _refused(self, job: GeneratingJob, model: Model, error: Rejected | UnknownGeneration) -> None:
        """One refusal may be a mistake; many in a row, over a while, are an end."""
        polls = job.attempts + 1
        if isinstance(error, Rejected):
            refusals = self._refusals.pop(job.id, 0) + 1
            if refusals >= VERDICTS:
                unseen = job.seen(cost_micros=None, bare_since=None)
                failed = unseen.failed_there(error.problem, at=self.clock.now())
                await self.lifecycle.move(job, failed)
                return
            self._refusals[job.id] = refusals
            if len(self._refusals) > REMEMBERED:
                del self._refusals[next(iter(self._refusals))]
        elif (
            polls - self._refusals.get(job.id, 0) >= UNKNOWNS
            and self.follow_up.elapsed(job) > UNKNOWN_FOR_SECONDS
        ):
            await self.lifecycle.fail(job, Problem(key="failed-never-came"), is_free=False)
            return
        pause = schedule.backoff(job.attempts, longest=DOUBTFUL_POLL_SECONDS)
        await self.follow_up.poll_again(job, job, model, attempts=polls, pause=pause)

    async def _without_video(self, job: GeneratingJob, model: Model, cost_micros: int | None) -> None:
        """It is said to be ready, and there is no link: it may be on its way, and it is paid for."""
        now = self.clock.now()
        since = now if job.ready_at is None else job.ready_at
        seen = job.seen(cost_micros=cost_micros, bare_since=since)
        polls = job.attempts + 1
        if polls >= BARE_POLLS and now - since >= BARE_FOR_SECONDS:
            given_up = seen.given_up(Problem(key="failed-no-video"), at=now, is_free=False)
            await self.lifecycle.move(job, given_up)
            return
        pause = schedule.backoff(job.attempts, longest=DOUBTFUL_POLL_SECONDS)
        await self.follow_up.poll_again(job, seen, model, attempts=polls, pause=pause)
