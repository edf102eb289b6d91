"""When each generation in the making is polled next.

That is known in memory alone: a poll that sees nothing new writes nothing.

All polls together keep to a rate. As long as few are in the making each has the intervals that are best for
it. With more of them every interval is stretched by the same factor, which is what a higher price of a poll
comes to. After a death all are polled once, spread out.
"""

import asyncio
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.app.lineup import Lineup
from bot.domain.bucket import Bucket
from bot.domain.completion import Completion, PollBounds
from bot.domain.job import GeneratingJob
from bot.ports import Clock, Underway

USED: Final = 0.9
"""The share of the rate that is planned: were it all, what chance brings together would never come apart."""
BURST_SECONDS: Final = 2.0
"""Seconds' worth of polls that may come at once after a while with fewer."""
THROTTLED_SECONDS: Final = 60.0
"""Seconds for which the rate is halved after the provider has said that there are too many."""
NOTICED: Final = 1.2
"""By which factor the stretch must have changed before what was planned by the old one is planned anew."""
UNSETTLED_SECONDS: Final = 1.0
"""Seconds after which a generation is polled again whose poll ended without a word on when."""
UNLIMITED_SPREAD: Final = 100.0
"""Polls a second at a start where no rate is set."""


@dataclass(slots=True, eq=False, kw_only=True)
class _Entry:
    """A generation."""

    one: Underway
    is_late: bool
    due_at: float = 0.0
    """As it was planned; while its poll runs it has no place in the line."""
    polled_at: float | None = None
    """When it was last seen to be still in the making, as far as this process knows."""
    planned_at: float = 0.0
    stretch: float = 0.0
    """By which it was planned; 0: the time is given, and stays."""
    demand: float = 0.0
    """Polls a second that it would have without the others."""


@dataclass(slots=True, kw_only=True)
class PollSchedule:
    """What is in the making, and when it is polled. It lives in one event loop."""

    clock: Clock
    bounds: PollBounds
    timeout: float
    """Seconds after which the user is told that it is late: nothing is planned beyond that."""
    rate: float
    """Polls a second, of all; 0: any number."""
    _entries: dict[str, _Entry] = field(default_factory=dict, init=False)
    _line: Lineup = field(default_factory=Lineup, init=False)
    """Those whose polls do not run, by when they are due."""
    _demand: float = field(default=0.0, init=False)
    """Polls a second that all would have, each without the others."""
    _planned_by: float = field(default=1.0, init=False)
    """The stretch by which most of them are planned."""
    _allowance: Bucket = field(init=False)
    """Of polls, where there is a rate."""
    _throttled_until: float = field(default=-math.inf, init=False)
    entered: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    """Set whenever another one is in the making."""

    def __post_init__(self) -> None:
        self._allowance = Bucket(capacity=_burst(self.rate), a_second=self.rate)

    def __contains__(self, job_id: str) -> bool:
        """Whether the generation is known to be in the making."""
        return job_id in self._entries

    def __len__(self) -> int:
        """How many are in the making."""
        return len(self._entries)

    @property
    def stretch(self) -> float:
        """How much longer intervals are than those of a single generation; 1 and more."""
        rate = self._rate()
        return max(1.0, self._demand / (USED * rate)) if rate else 1.0

    def put(self, job: GeneratingJob) -> None:
        """It is in the making, and its next poll is due when the job says so."""
        entry = self._entries.get(job.id)
        if entry is None:
            entry = self._enter(Underway.of(job))
        entry.is_late = job.late_at is not None
        self._plan(entry, job.run_at, stretch=0.0)

    def leave(self, job_id: str) -> None:
        """It is in the making no longer."""
        entry = self._entries.pop(job_id, None)
        if entry is not None:
            self._demand -= entry.demand
            self._line.drop(job_id)
            if not self._entries:
                self._demand = 0.0  # and what sums of fractions have left over

    def take_in(self, found: Sequence[Underway]) -> None:
        """Plan what the disk knows and this process does not: all at a start, the oldest first."""
        now, new = self.clock.now(), [one for one in found if one.id not in self._entries]
        pause = 1 / (USED * self._rate() or UNLIMITED_SPREAD)
        for place, one in enumerate(sorted(new, key=lambda one: one.submitted_at)):
            # Its demand is that of one at its longest interval, until it is planned by what is known of it.
            self._plan(self._enter(one), max(now + place * pause, one.run_at), stretch=0.0)

    def pause(self, elapsed: float, completion: Completion, *, is_first: bool = False) -> float:
        """Seconds until the next poll of a generation that is not done after so many seconds.

        Args:
            elapsed: Seconds since its POST.
            completion: What is known of its model.
            is_first: It was not polled yet.
        """
        return completion.next_poll(elapsed, stretch=self.stretch, bounds=self.bounds, is_first=is_first)

    def plan(self, job_id: str, completion: Completion) -> None:
        """Nothing more is known of it than before: plan its next poll by what is known of its model."""
        if entry := self._entries.get(job_id):
            self.plan_after(job_id, self.pause(self.clock.now() - entry.one.submitted_at, completion))

    def plan_after(self, job_id: str, pause: float) -> None:
        """Plan its next poll so many seconds from now, as `pause` has found them; others may put it off."""
        entry = self._entries.get(job_id)
        if entry is None:
            return
        now, stretch = self.clock.now(), self.stretch
        self._demand += stretch / pause - entry.demand
        entry.demand = stretch / pause
        self._plan(entry, now + pause, stretch=stretch)

    def seen_running(self, job_id: str) -> None:
        """A poll has seen that it is not done yet."""
        if entry := self._entries.get(job_id):
            entry.polled_at = self.clock.now()

    def settle(self, job_id: str) -> None:
        """Its poll has ended, whatever came of it: it is polled again."""
        entry = self._entries.get(job_id)
        if entry is not None and job_id not in self._line:
            self._plan(entry, self.clock.now() + UNSETTLED_SECONDS, stretch=0.0)

    def last_running(self, job_id: str) -> float | None:
        """When the generation was last seen to be still in the making; None: this process has not seen it."""
        entry = self._entries.get(job_id)
        return None if entry is None else entry.polled_at

    def punctual(self) -> Sequence[Underway]:
        """All of which it was not told that they are late."""
        return [entry.one for entry in self._entries.values() if not entry.is_late]

    def due_at(self, job_id: str) -> float:
        """When it is polled next (Unix seconds); infinite while its poll runs, and where there is none."""
        return self._entries[job_id].due_at if job_id in self._line else math.inf

    def throttled(self) -> None:
        """The provider has said that there are too many."""
        self._throttled_until = self.clock.now() + THROTTLED_SECONDS

    def due(self, limit: int) -> Sequence[str]:
        """The ids of those that are polled now, the longest overdue first; each must come to `settle`.

        Args:
            limit: How many are wanted.
        """
        now = self.clock.now()
        if self._planned_by > NOTICED * self.stretch:
            self._tighten()
        found: list[str] = []
        while len(found) < limit and not self._wait(now) and (job_id := self._line.take(now)):
            entry = self._entries[job_id]
            if (later := self._stretched(entry)) > now:
                self._push(entry, later)
                continue
            if self.rate:
                self._allowance.take(now)
            found.append(job_id)
        return found

    def next_at(self) -> float | None:
        """When the next may be polled; None: nothing is in the making."""
        due_at, now = self._line.next_at(), self.clock.now()
        return None if due_at is None else max(due_at, now + self._wait(now))

    def _enter(self, one: Underway) -> _Entry:
        entry = _Entry(one=one, is_late=one.late_at is not None)
        entry.demand = 1 / max(self.bounds.longest, self.bounds.shortest, 1.0)
        self._demand += entry.demand
        self._entries[one.id] = entry
        self.entered.set()
        return entry

    def _plan(self, entry: _Entry, due_at: float, *, stretch: float) -> None:
        now = self.clock.now()
        late_at = entry.one.submitted_at + self.timeout
        if not entry.is_late and now < late_at:
            due_at = min(due_at, late_at)
        entry.planned_at, entry.stretch = now, stretch
        self._planned_by = max(self._planned_by, stretch)
        self._push(entry, due_at)

    def _push(self, entry: _Entry, due_at: float) -> None:
        entry.due_at = due_at
        self._line.move(entry.one.id, due_at)

    def _stretched(self, entry: _Entry) -> float:
        """When it is due by the stretch of now, where that has grown since it was planned."""
        stretch = self.stretch
        if not entry.stretch or stretch < NOTICED * entry.stretch:
            return entry.due_at
        later = entry.planned_at + (entry.due_at - entry.planned_at) * stretch / entry.stretch
        entry.stretch, self._planned_by = stretch, max(self._planned_by, stretch)
        late_at = math.inf if entry.is_late else max(entry.due_at, entry.one.submitted_at + self.timeout)
        return min(later, late_at)

    def _tighten(self) -> None:
        """There are fewer by now: what was planned by a longer stretch comes sooner."""
        stretch = self._planned_by = self.stretch
        for job_id, entry in self._entries.items():
            if entry.stretch > stretch and job_id in self._line:
                sooner = entry.planned_at + (entry.due_at - entry.planned_at) * stretch / entry.stretch
                entry.stretch = stretch
                self._push(entry, sooner)

    def _rate(self) -> float:
        return self.rate / 2 if self.clock.now() < self._throttled_until else self.rate

    def _wait(self, now: float) -> float:
        """Seconds until the rate allows one more poll; 0: it does now."""
        rate = self._rate()
        if not rate:
            return 0.0
        if rate != self._allowance.a_second:
            self._allowance.change(now, capacity=_burst(rate), a_second=rate)
        return self._allowance.wait(now)


def _burst(rate: float) -> float:
    """How many polls may come at once."""
    return max(1.0, rate * BURST_SECONDS)
