"""The gate to the paid POST: open while the provider answers, closed for a while where it does not.

It has a door for all, and one for each model. What is about the account, or the way to the provider, shuts
the door for all; what one model does shuts that model's.
"""

import logging
import random
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.app.notify.admin_alerts import AdminAlerts, Topic
from bot.domain.breaker import Breaker
from bot.domain.errors import AccessDenied, DenialReason, Problem
from bot.domain.house_rules import HouseRules
from bot.domain.job import Job
from bot.domain.status import Paused, Status, Waiting
from bot.ports import Clock, JobQueue

REMEMBERED: Final = 1_000
"""How many refused jobs, and how many POSTs under way, are remembered."""
_ALL: Final = ""
"""Stands for the door of all models, where a door is named by its model."""
_OWNER: Final = "*"
"""Stands for the owner, who has shut all of them."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class _Door:
    """A breaker, and the job whose POST tries it."""

    breaker: Breaker = field(default_factory=Breaker)
    probe: str | None = None

    def is_old_news(self, job: Job) -> bool:
        """Whether the job's POST went out before this door was shut: then its answer does not open it."""
        return self.breaker.open_until is not None and self.probe != job.id


@dataclass(slots=True, kw_only=True)
class SubmissionGate:
    """Keeps the circuit breakers, and tells the admins when somebody has to do something."""

    clock: Clock
    queue: JobQueue
    alerts: AdminAlerts
    jitter: Callable[[], float] = random.random
    """0 to 1."""
    rules: Callable[[], HouseRules] = HouseRules
    """What admins have decided: while they pause everything no door is open."""
    _all: _Door = field(default_factory=_Door, init=False)
    _models: dict[str, _Door] = field(default_factory=dict, init=False)
    """Of the models that have failed since they last answered as they should."""
    _began_at: "OrderedDict[str, float]" = field(default_factory=OrderedDict, init=False)
    """By job: when its POST went out."""
    _accepted_at: float | None = field(default=None, init=False)
    """When the newest of the POSTs that were accepted went out."""
    _refused_at: "OrderedDict[str, float]" = field(default_factory=OrderedDict, init=False)
    """By job: when the provider first did not let it in."""

    def admits(self) -> bool:
        """Whether a POST may go out now, for a model that is not shut."""
        return not self.is_paused_by_owner() and self._all.breaker.admits(self.clock.now())

    def is_paused_by_owner(self) -> bool:
        """Whether an admin lets nothing go out."""
        return self.rules().pause is not None

    def is_wide_open(self) -> bool:
        """Whether any number of POSTs may go out at once: where a door was shut, a single one tries it."""
        doors = (self._all, *self._models.values())
        return not self.is_paused_by_owner() and all(door.breaker.open_until is None for door in doors)

    def shut(self) -> frozenset[str]:
        """The models for which none may go out now, whatever others may."""
        now = self.clock.now()
        return frozenset(model for model, door in self._models.items() if not door.breaker.admits(now))

    def next_at(self, model: str | None = None) -> float | None:
        """When the next POST may go out (Unix seconds); None: now, or when one under way has ended.

        Args:
            model: The one that it is for; None: whichever may be the first that cannot go out now.
        """
        now = self.clock.now()
        if model is not None:
            untils = (door.breaker.open_until for door in self._doors(model))
            later = [at for at in untils if at is not None and at > now]
            return max(later, default=None)
        if not self._all.breaker.admits(now):
            at = self._all.breaker.open_until
            return None if at is None or at <= now else at
        untils = (door.breaker.open_until for door in self._models.values())
        return min((at for at in untils if at is not None and at > now), default=None)

    def pause(self, model: str | None = None) -> Paused | None:
        """What those in the queue should know if nothing goes out for a while.

        Args:
            model: What they wait for; None: only what is so for all models.
        """
        if self.is_paused_by_owner():
            return Paused(is_by_owner=True)
        paused = self.paused()
        if _ALL in paused:
            return Paused()
        return Paused(model=model) if model in paused else None

    def paused(self) -> frozenset[str]:
        """All of which those in the queue should know it: models, or one name that stands for all of them."""
        if self.is_paused_by_owner():
            return frozenset({_OWNER})
        now = self.clock.now()
        shut = {model for model, door in self._models.items() if door.breaker.is_noticeable(now)}
        return frozenset(shut | ({_ALL} if self._all.breaker.is_noticeable(now) else set()))

    def waiting(self, job: Job, position: int) -> Status:
        """What somebody in the queue is told."""
        return self.pause(job.model) or Waiting(position=position)

    def began(self, job: Job) -> None:
        """A POST goes out. One that was claimed while a door was being shut is not the one that tries it."""
        now = self.clock.now()
        _remember(self._began_at, job.id, now)
        for door in self._doors(job.model):
            if not door.breaker.admits(now):
                continue
            door.breaker = door.breaker.began()
            if door.breaker.is_probing:
                door.probe = job.id

    def ended(self, job: Job) -> None:
        """The POST has ended, however; without this, one that broke off would keep the gate shut."""
        self._began_at.pop(job.id, None)
        for door in self._doors(job.model):
            if door.probe == job.id:
                door.probe = None
                door.breaker = door.breaker.ended()

    def accepted(self, job: Job) -> None:
        """The provider took it."""
        self._refused_at.pop(job.id, None)
        if job.id in self._began_at:
            self._accepted_at = max(self._accepted_at or 0.0, self._began_at[job.id])
        is_news = not self._all.is_old_news(job)
        self.heard(job)
        if is_news:
            self.alerts.say(Topic.PROVIDER, Problem(key="admin-resumed"), is_incident=False)

    def heard(self, job: Job) -> None:
        """The provider answered this POST as it should."""
        model = self._models.get(job.model)
        if model is not None and not model.is_old_news(job):
            if model.breaker.open_until is not None:
                _log.info("%s answers again", job.model)
            del self._models[job.model]
        if self._all.is_old_news(job):
            return
        if self._all.breaker.open_until is not None:
            _log.info("the provider answers again")
        self._all.breaker = self._all.breaker.heard()

    def failed(self, job: Job) -> None:
        """This POST got no answer, or a fault for one: that says nothing of other models."""
        door = self._of_model(job)
        _become(door, door.breaker.failed(self.clock.now(), jitter=self.jitter()), self.clock, job.model)

    def unreachable(self) -> None:
        """There was no way to the provider."""
        self._become(self._all.breaker.failed(self.clock.now(), jitter=self.jitter()))

    def throttled(self, retry_after: float | None) -> None:
        """429, with the seconds that the provider asks for, if it does: it counts by account."""
        now = self.clock.now()
        self._become(self._all.breaker.throttled(now, retry_after=retry_after, jitter=self.jitter()))

    async def denied(self, job: Job, error: AccessDenied) -> None:
        """The provider lets nobody in, or nobody who asks for this model: have the admins told once."""
        now = self.clock.now()
        if job.id not in self._refused_at:
            _remember(self._refused_at, job.id, now)
        is_of_all = error.denial is not DenialReason.OTHER
        door = self._all if is_of_all else self._of_model(job)
        after = door.breaker.denied(now, error.denial, jitter=self.jitter())
        _become(door, after, self.clock, None if is_of_all else job.model)
        if not is_of_all and after.openings == 1:
            return  # it may be about this one request; the next try tells
        note = Problem(
            key="admin-paused",
            values={"reason": error.denial.value, "count": await self.queue.count_waiting() + 1},
        )
        self.alerts.say(Topic.PROVIDER, note, is_incident=True)

    def is_about(self, job: Job) -> bool:
        """Whether a barrier is about this one job: others were let in since it was first refused."""
        refused_at = self._refused_at.get(job.id)
        return refused_at is not None and self._accepted_at is not None and self._accepted_at > refused_at

    def _doors(self, model: str) -> list[_Door]:
        """Those through which a job for the model goes."""
        return [self._all, *([self._models[model]] if model in self._models else [])]

    def _of_model(self, job: Job) -> _Door:
        return self._models.setdefault(job.model, _Door())

    def _become(self, after: Breaker) -> None:
        _become(self._all, after, self.clock, None)


def _become(door: _Door, after: Breaker, clock: Clock, model: str | None) -> None:
    if after.open_until is not None and after.open_until != door.breaker.open_until:
        door.probe = None  # a POST that tries it went out before this, so its answer tells nothing
        why = after.denial or ("the provider is in trouble" if model is None else "the model is in trouble")
        _log.warning(
            "no POST of %s for %.1f s: %s", model or "any model", after.open_until - clock.now(), why
        )
    door.breaker = after


def _remember(times: "OrderedDict[str, float]", job_id: str, at: float) -> None:
    times[job_id] = at
    if len(times) > REMEMBERED:
        times.popitem(last=False)
