"""What is put up for hands, in memory: both sides of it."""

from dataclasses import dataclass, field, replace

from bot.domain.job import JobState, SendingJob
from bot.ports import Clock, Handing, HandProgress, HandState, Refusal, Sent
from tests.fakes.faults import Faulty
from tests.fakes.stores import MemoryJobStore


@dataclass(slots=True, kw_only=True)
class _Row:
    offered_at: float
    token: str | None = None
    until: float = 0.0
    progress: HandProgress | None = None
    outcome: Sent | Refusal | None = None


@dataclass(slots=True, kw_only=True)
class MemoryHands(Faulty):
    """One for all processes of a test."""

    jobs: MemoryJobStore
    clock: Clock
    standing: int = 0
    """How many hands stand by."""
    _rows: dict[str, _Row] = field(default_factory=dict)

    async def has_room(self, *, each: int = 1) -> bool:
        busy = [row for row in self._there().values() if self._state(row) in (HandState.OPEN, HandState.HELD)]
        return each * self.standing > len(busy)

    async def offer(self, job_id: str) -> bool:
        if job_id in self._there() or self._job(job_id) is None:
            return False
        self._rows[job_id] = _Row(offered_at=self.clock.now())
        return True

    async def look(self, job_id: str) -> Handing | None:
        if (row := self._there().get(job_id)) is None:
            return None
        return Handing(
            state=self._state(row),
            seconds=self.clock.now() - row.offered_at,
            progress=row.progress,
            outcome=row.outcome,
        )

    async def withdraw(self, job_id: str) -> bool:
        row = self._there().get(job_id)
        if row is not None and self._state(row) is HandState.HELD:
            return False
        self._rows.pop(job_id, None)
        return True

    async def take(self, token: str, *, seconds: float) -> SendingJob | None:
        for job_id, row in sorted(self._there().items(), key=lambda one: (one[1].offered_at, one[0])):
            job = self._job(job_id)
            is_free = self._state(row) in (HandState.OPEN, HandState.LAPSED)
            if job is not None and is_free and job.send_began_at is None:
                row.token, row.until, row.progress = token, self.clock.now() + seconds, None
                return job
        return None

    async def renew(
        self, job_id: str, token: str, *, seconds: float, progress: HandProgress | None = None
    ) -> bool:
        if (row := self._held(job_id, token)) is None:
            return False
        row.until, row.progress = self.clock.now() + seconds, progress
        return True

    async def begin(self, job_id: str, token: str, *, seconds: float) -> SendingJob | None:
        job = self._job(job_id)
        if (row := self._held(job_id, token)) is None or job is None or job.send_began_at is not None:
            return None
        row.until = self.clock.now() + seconds
        begun = job.began(at=self.clock.now())
        self.jobs.jobs[job_id] = begun
        return begun

    async def not_sent(self, job_id: str, token: str) -> bool:
        job = self._job(job_id)
        if self._held(job_id, token) is None or job is None:
            return False
        self.jobs.jobs[job_id] = job.not_sent()
        return True

    async def end(self, job_id: str, token: str, outcome: Sent | Refusal, *, is_unsent: bool = False) -> bool:
        if (row := self._held(job_id, token)) is None:
            return False
        row.outcome = outcome
        job = self._job(job_id)
        if is_unsent and job is not None and job.is_in_doubt:
            self.jobs.jobs[job_id] = job.not_sent()
        return True

    async def leave(self) -> None:
        self.standing -= 1

    def _there(self) -> dict[str, _Row]:
        """What was put up and is not over; the store has a trigger for that."""
        for job_id in [one for one in self._rows if self._job(one) is None]:
            del self._rows[job_id]
        return self._rows

    def _job(self, job_id: str) -> SendingJob | None:
        job = self.jobs.jobs.get(job_id)
        return replace(job) if isinstance(job, SendingJob) and job.state is JobState.SENDING else None

    def _held(self, job_id: str, token: str) -> _Row | None:
        row = self._there().get(job_id)
        is_ours = row is not None and row.token == token and self._state(row) is HandState.HELD
        return row if is_ours else None

    def _state(self, row: _Row) -> HandState:
        if row.outcome is not None:
            return HandState.ENDED
        if row.token is None:
            return HandState.OPEN
        return HandState.HELD if row.until > self.clock.now() else HandState.LAPSED
