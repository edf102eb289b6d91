"""The one gate to the paid POST: open while the provider answers, closed for a while where it does not."""

import logging
import random
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.app.notify.admin_alerts import AdminAlerts, Topic
from bot.domain.breaker import Breaker
from bot.domain.errors import AccessDenied, DenialReason, Problem
from bot.domain.job import Job
from bot.domain.status import Paused, Status, Waiting
from bot.ports import Clock, JobQueue

REMEMBERED: Final = 1_000
"""How many refused jobs are remembered."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class SubmissionGate:
    """Keeps the circuit breaker, and tells the admins when somebody has to do something."""

    clock: Clock
    queue: JobQueue
    notices: AdminAlerts
    jitter: Callable[[], float] = random.random
    """0 to 1."""
    _breaker: Breaker = field(default_factory=Breaker, init=False)
    _probe: str | None = field(default=None, init=False)
    _accepted_at: float | None = field(default=None, init=False)
    _refused_at: "OrderedDict[str, float]" = field(default_factory=OrderedDict, init=False)
    """By job: when the provider first did not let it in."""

    def admits(self) -> bool:
        """Whether a POST may go out now."""
        return self._breaker.admits(self.clock.now())

    def next_at(self) -> float | None:
        """When the next POST may go out (Unix seconds); None: now, or when the one under way has ended."""
        at = self._breaker.open_until
        return None if at is None or at <= self.clock.now() else at

    def is_shut(self) -> bool:
        """Whether those in the queue should know that nothing goes out for a while."""
        return self._breaker.is_noticeable(self.clock.now())

    def waiting(self, place: int) -> Status:
        """What somebody in the queue is told."""
        return Paused() if self.is_shut() else Waiting(place=place)

    def began(self, job: Job) -> None:
        """A POST goes out. One that was claimed while the gate was being shut is not the one that tries."""
        if not self.admits():
            return
        self._breaker = self._breaker.began()
        if self._breaker.is_probing:
            self._probe = job.id

    def ended(self, job: Job) -> None:
        """The POST has ended, however; without this, one that broke off would keep the gate shut."""
        if self._probe == job.id:
            self._probe = None
            self._breaker = self._breaker.ended()

    def accepted(self, job: Job) -> None:
        """The provider took it."""
        self._refused_at.pop(job.id, None)
        if self._is_old_news(job):
            return
        self._accepted_at = self.clock.now()
        self.heard(job)
        self.notices.say(Topic.STUDIO, Problem(key="admin-resumed"), is_trouble=False)

    def heard(self, job: Job) -> None:
        """The provider answered this POST as it should."""
        if self._is_old_news(job):
            return
        if self._breaker.open_until is not None:
            _log.info("the provider answers again")
        self._breaker = self._breaker.heard()

    def failed(self) -> None:
        """The provider gave no answer, or could not be reached."""
        self._become(self._breaker.failed(self.clock.now(), jitter=self.jitter()))

    def throttled(self, retry_after: float | None) -> None:
        """429, with the seconds that the provider asks for, if it does."""
        now = self.clock.now()
        self._become(self._breaker.throttled(now, retry_after=retry_after, jitter=self.jitter()))

    async def barred(self, job: Job, error: AccessDenied) -> None:
        """The provider lets nobody in: shut the gate, and have the admins told once."""
        self._refused_at.setdefault(job.id, self.clock.now())
        if len(self._refused_at) > REMEMBERED:
            self._refused_at.popitem(last=False)
        self._become(self._breaker.barred(self.clock.now(), error.barrier, jitter=self.jitter()))
        if error.barrier is DenialReason.OTHER and self._breaker.openings == 1:
            return  # it may be about this one request; the next try tells
        note = Problem(
            key="admin-paused",
            values={"reason": error.barrier.value, "count": await self.queue.count_waiting() + 1},
        )
        self.notices.say(Topic.STUDIO, note, is_trouble=True)

    def is_about(self, job: Job) -> bool:
        """Whether a barrier is about this one job: others were let in since it was first refused."""
        refused_at = self._refused_at.get(job.id)
        return refused_at is not None and self._accepted_at is not None and self._accepted_at > refused_at

    def _is_old_news(self, job: Job) -> bool:
        """Whether the POST went out before the gate was shut: then its answer does not open it."""
        return self._breaker.open_until is not None and self._probe != job.id

    def _become(self, after: Breaker) -> None:
        if after.open_until is not None and after.open_until != self._breaker.open_until:
            pause = after.open_until - self.clock.now()
            _log.warning("no POST for %.1f s: %s", pause, after.barrier or "the provider is in trouble")
        self._breaker = after
