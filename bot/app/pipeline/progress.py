"""How far generations probably are: told to whoever waits, at a pace that hinders no video."""

import logging
from dataclasses import dataclass, field
from typing import Final

from bot.app.notify.status_board import StatusBoard
from bot.app.pipeline.poll_schedule import PollSchedule
from bot.app.provider.completion_times import CompletionTimes
from bot.domain.catalogue import Catalogue
from bot.domain.completion import Completion
from bot.domain.errors import PortError
from bot.domain.job import GeneratingJob, Job
from bot.domain.status import Making
from bot.ports import Clock, JobLookup, Underway

ROUND_SECONDS: Final = 5.0
"""Seconds between two looks at how far all are."""
TOLD_PER_SECOND: Final = 5
"""How many are told at most; Telegram takes thirty messages a second, and the results come first."""
AT_A_TIME: Final = 50
"""Looks before all others have a turn: a millisecond's worth."""
STEPS: Final = ((60.0, 5), (180.0, 15), (float("inf"), 30))
"""In what steps, in seconds, the rest is told that is shorter than so many."""

_log = logging.getLogger(__name__)


def making(elapsed: float, completion: Completion, job: Job | None = None) -> Making:
    """What is shown of a generation that is not done after so many seconds.

    The rest is the median of those that took as long: as many take longer as shorter. Of a film all is told
    of the whole: the scenes to come take as long as one usually does.
    """
    rest, done = completion.rest(elapsed), completion.progress(elapsed)
    scene = scenes = 0
    if job is not None and job.request.scenes:
        scene, scenes = job.step + 1, len(job.steps)
        usual = completion.rest(0.0)
        rest = None if rest is None or usual is None else rest + (scenes - scene) * usual
        done = (job.step + done) / scenes
    seconds_left = None
    if rest is not None:
        step = next(step for bound, step in STEPS if rest < bound)
        seconds_left = max(step, step * round(rest / step))
    return Making(tenths=int(done * 10), seconds_left=seconds_left, scene=scene, scenes=scenes)


@dataclass(slots=True, kw_only=True)
class ProgressReports:
    """Has it shown. `run` does the work until it is cancelled."""

    polls: PollSchedule
    jobs: JobLookup
    board: StatusBoard
    estimates: CompletionTimes
    catalogue: Catalogue
    clock: Clock
    _told: dict[str, Making] = field(default_factory=dict, init=False)
    """What was told last, of those in the making."""

    async def run(self) -> None:
        """Round by round, as long as something is in the making; what looks as before is not told again."""
        while True:
            self.polls.entered.clear()
            began, wanted = self.clock.now(), self.polls.punctual()
            self._told = {one.id: self._told[one.id] for one in wanted if one.id in self._told}
            if not wanted:
                await self.clock.wait(self.polls.entered, None)
                continue
            told = 0
            for number, one in enumerate(wanted):
                if number % AT_A_TIME == 0:
                    await self.clock.sleep(0)
                try:
                    told += await self._tell(one)
                except PortError as error:  # a full disk: the next round tells it
                    _log.info("progress not told: %s", error, extra={"job": one.id})
                if told == TOLD_PER_SECOND:
                    told = 0
                    await self.clock.sleep(1.0)
            await self.clock.sleep(max(1.0, began + ROUND_SECONDS - self.clock.now()))

    async def _tell(self, one: Underway) -> bool:
        """Whether there was something to be told that would be seen."""
        model = self.catalogue.followed(one.model)
        if one.id not in self.polls:
            return False
        elapsed, completion = self.clock.now() - one.submitted_at, await self.estimates.completion(model)
        shown = self._told.get(one.id)
        if shown is not None and not shown.scenes and shown == making(elapsed, completion):
            return False
        job = await self.jobs.get(one.id)
        before, shown = shown, making(elapsed, completion, job)
        self._told[one.id] = shown
        if before == shown or not isinstance(job, GeneratingJob) or job.late_at is not None:
            return False
        self.board.show(job, shown)
        return True
