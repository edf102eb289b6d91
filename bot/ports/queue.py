"""What the engine works through: which job is due, and how it is moved."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.job import GeneratingJob, Job, JobState, SubmittingJob


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What there is to do, at one look, but for what is in the making: see `JobQueue.underway`."""

    first: Mapping[JobState, float]
    """By state, where jobs are in it that have not ended: the earliest `run_at` (Unix seconds)."""
    next_at: float | None
    """The earliest `run_at` of all these jobs that has not come yet."""

    def is_due(self, state: JobState, now: float) -> bool:
        """Whether a job in the state waits for its step."""
        return state in self.first and self.first[state] <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class Underway:
    """As much of a job in the making as is needed to know when it is polled. Times are Unix seconds."""

    id: str
    model: str
    submitted_at: float
    late_at: float | None
    run_at: float

    @classmethod
    def of(cls, job: GeneratingJob) -> "Underway":
        """That much of a job."""
        return cls(
            id=job.id, model=job.model, submitted_at=job.submitted_at, late_at=job.late_at, run_at=job.run_at
        )


class JobLookup(Protocol):
    """One job by its id."""

    async def get(self, job_id: str) -> Job | None:
        """The job as it is now; None: there is none, or it was forgotten."""
        ...


class JobQueue(JobLookup, Protocol):
    """The jobs that have something to be done, and every move of theirs.

    Whatever returns has been committed so that it survives `kill -9`. Every method is atomic by itself and
    safe under task cancellation.
    """

    async def due(self, states: Collection[JobState], *, now: float, limit: int) -> Sequence[Job]:
        """Jobs in one of the states whose `run_at` has come, the longest overdue first."""
        ...

    async def due_in_turns(
        self,
        state: JobState,
        *,
        now: float,
        limit: int,
        running: Collection[str],
        share: int,
        behind: Collection[int],
    ) -> Sequence[Job]:
        """Jobs in the state whose `run_at` has come and whose step does not run, in turns between people.

        A job's turn is 1 plus the jobs of the same user that are before it, or of the same chat if these are
        more: those whose step runs, then those that are overdue for longer; within a chat its users take
        turns. The lowest turn comes first, of those the longest overdue.

        Args:
            state: In which they are.
            now: The time.
            limit: How many are wanted.
            running: The ids of the jobs whose step runs, in whatever state. That of one that was taken back
                while it was being prepared counts until it ends.
            share: How many steps each person, and each chat, may have at once.
            behind: Users who come after all others.
        """
        ...

    async def agenda(self, now: float) -> Agenda:
        """Where something is due, and when the next is; takes no longer with many jobs than with few."""
        ...

    async def underway(self) -> Sequence[Underway]:
        """All that is `generating`.

        The `run_at` of a job is that of its first poll, or of one that was written down for a reason; when
        others are is known to the process alone that polls.
        """
        ...

    async def claim(self, *, now: float, limit: int, shut: Collection[str] = ()) -> SubmittingJob | None:
        """Take the next queued job that is due and make it `submitting`.

        First those of whoever has nothing at the provider, whoever was served longest ago before all others,
        and of equal ones by turn; then those of the others, by turn. So the first place that falls free is
        for somebody who has none, and has had none for longest, whatever others have waiting.

        None if there is none, or if `limit` jobs (0: any number) are at the provider already. What is late
        keeps its place until it ends; all that is late takes a third of the places at most. The unconfirmed
        ones of one model do not count beyond a third of the places, rounded up: what gets no answer must not
        keep all others out. `submitted_at` becomes `now`; nothing else of it changes, its attempts included.

        Args:
            now: The time.
            limit: How many places there are at the provider.
            shut: Models that take nothing now: what waits for them lets all others pass.
        """
        ...

    async def advance(self, before: Job, after: Job) -> bool:
        """Write what a move has changed, if the job still has the version of `before`.

        False, and nothing written, where it has not: a stale step cannot overwrite a newer one, though the
        job may be in the same state again. Only columns in which `after` differs are written. What the status
        board keeps is left as it is, see `keep_status_message` and `mark_notified`; so is what admission has
        set, and so is where the job is and whose, see `move_chat`: these raise no version.
        """
        ...

    async def move_to_private(self, job_id: str) -> bool:
        """A group does not take the job's result: it is to go to whoever asked, in private.

        From then on the job is one of their private chat, without a message to answer and with nothing in
        doubt; towards the group's limit it counts as before. False, and nothing written, unless it is a
        user's job in a group, and `sending`.
        """
        ...

    async def in_states(self, states: Collection[JobState]) -> Sequence[Job]:
        """All jobs in these states; for the start of the process."""
        ...

    async def waiting(self, *, limit: int) -> Sequence[Job]:
        """The queue as it will be served: jobs in `queued`, the next one first; see `claim`."""
        ...

    async def count_waiting(self) -> int:
        """How many jobs are in `queued`."""
        ...

    async def position(self, job: Job, *, limit: int) -> int | None:
        """The job's place in the queue; 1 is the next, and what does not wait there.

        None: more than `limit` are before it, or it is not among the first 1,001 by turn; how many is not
        counted.
        """
        ...
