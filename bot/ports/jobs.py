"""The queue: every request, on disk, with its state."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.admission import Admission, Limits, Usage
from bot.domain.job import Job, JobState, QueuedJob, SubmittingJob, UnconfirmedJob


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What there is to do, at one look."""

    first: Mapping[JobState, float]
    """By state, where jobs are in it that have not ended: the earliest `run_at` (Unix seconds)."""
    next_at: float | None
    """The earliest `run_at` of all these jobs that has not come yet."""

    def is_due(self, state: JobState, now: float) -> bool:
        """Whether a job in the state waits for its step."""
        return state in self.first and self.first[state] <= now


class JobStore(Protocol):
    """The queue: every request, on disk, with its state.

    Whatever returns has been committed so that it survives `kill -9`. Every method is atomic by itself and
    safe under task cancellation. Several processes may share a store only where the adapter says so.
    """

    async def admit(self, job: Job, limits: Limits) -> Admission:
        """Put a new job (state `preparing` or `queued`) into the queue if the limits allow it.

        One atomic step: however many requests race, no limit is exceeded. A job counts towards the daily
        limits of its user and, in a group, of its chat if it is younger than 24 hours, has neither failed
        nor been cancelled, and is not late; towards the active limit if it has not ended and is not late.
        Towards the owner's budget counts what a job younger than 24 hours has cost, or else its price: until
        it fails without having cost anything, or is cancelled; that it is late changes nothing.
        A second job with the same key is never made. The job's `turn` is set here, by start-time fair
        queuing (Goyal 1996): the largest turn that has been claimed, or one more than the user's own last
        turn (waiting or claimed) if that is larger. Who has nothing under way comes before anybody's second.
        """
        ...

    async def usage(
        self, user_id: int, chat_id: int, limits: Limits, *, now: float, price_micros: int | None = None
    ) -> Usage:
        """What counts now towards the limits of a user, of a chat and of the owner.

        `price_micros` is what one more video would cost; it decides when the budget has room for it.
        """
        ...

    async def claim(self, *, now: float, most: int) -> SubmittingJob | None:
        """Take the next queued job that is due, the lowest turn first, and make it `submitting`.

        None if there is none, or if `most` jobs (0: any number) are at the provider already. Late ones do not
        count. `submitted_at` becomes `now`; nothing else of it changes, its attempts included.
        """
        ...

    async def advance(self, before: Job, after: Job) -> bool:
        """Write what a move has changed, if the job still has the version of `before`.

        False, and nothing written, where it has not: a stale step cannot overwrite a newer one, though the
        job may be in the same state again. Only columns in which `after` differs are written. What the status
        board keeps is left as it is, see `keep_status_message` and `keep_told`; so is what admission has set,
        and so is where the job is and whose, see `move_chat`: these raise no version.
        """
        ...

    async def due(self, states: Collection[JobState], *, now: float, most: int) -> Sequence[Job]:
        """Jobs in one of the states whose `run_at` has come, the longest overdue first."""
        ...

    async def agenda(self, now: float) -> Agenda:
        """Where something is due, and when the next is; takes no longer with many jobs than with few."""
        ...

    async def get(self, job_id: str) -> Job | None:
        """The job as it is now; None: there is none, or it was forgotten."""
        ...

    async def active_of(self, user_id: int) -> Sequence[Job]:
        """The user's jobs that have not ended, the oldest first."""
        ...

    async def waiting(self, *, most: int) -> Sequence[Job]:
        """The queue as it will be served: jobs in `queued`, the next one first."""
        ...

    async def dearest(self, models: Collection[str]) -> int | None:
        """The most that a finished video of one of these models is known to have cost, or was taken to cost.

        In millionths of a USD; None: nothing is known.
        """
        ...

    async def count_waiting(self) -> int:
        """How many jobs are in `queued`."""
        ...

    async def place(self, job: Job) -> int:
        """The job's place in the queue; 1 is the next."""
        ...

    async def in_states(self, states: Collection[JobState]) -> Sequence[Job]:
        """All jobs in these states; for the start of the process."""
        ...

    async def keep_status_message(self, job_id: str, message_id: int | None) -> None:
        """Remember which message shows the job's status, whatever state the job is in; None: it is gone."""
        ...

    async def keep_told(self, job_id: str, word: str) -> None:
        """Remember the last word that the user was told; see `bot.domain.status.word_of`."""
        ...

    async def untold(self, *, since: float) -> Sequence[Job]:
        """Jobs whose last word was not told yet, but for those that ended, or became late, before `since`."""
        ...

    async def stale_statuses(self) -> Sequence[Job]:
        """Delivered jobs whose status message is still there and is not the video itself."""
        ...

    async def keep_medium(self, job_id: str, position: int, content: bytes) -> None:
        """Keep one of a job's media as it will be sent, replacing an earlier one at the same position.

        The positions are those of `VideoRequest.files`, from 0. All are forgotten by themselves as soon as
        the job leaves `preparing`, `queued`, `submitting` and `unconfirmed`; for a job that has left them
        nothing is kept.
        """
        ...

    async def media(self, job_id: str) -> Sequence[bytes]:
        """What is kept of a job's media, by position."""
        ...

    async def by_result(self, chat_id: int, message_id: int) -> Job | None:
        """The job that delivered its video, or the link to it, with this message."""
        ...

    async def durations(self, model: str, *, most: int) -> Sequence[float]:
        """Seconds from POST to ready of the model's last jobs, the newest first."""
        ...

    async def history(self, user_id: int, chat_id: int | None, *, offset: int, most: int) -> Sequence[Job]:
        """The user's delivered jobs, the last delivered first; with a chat only those of the chat."""
        ...

    async def forget(self, user_id: int, *, now: float) -> int:
        """Forget the user's ended jobs; returns how many.

        When it returns, no file of the store holds what was asked for, what it was sent with, where the video
        lies or how it ended. What stays is whose and where it was, the key, the times, the model, the price
        and the state: such a job counts towards the limits as before and makes no repeat of its key
        possible, but `get`, `history` and `untold` know it no more. Jobs that have not ended are left alone.
        """
        ...

    async def forget_ended(self, than: float, *, now: float) -> int:
        """Forget the jobs of all users that ended before this time, as `forget` does; returns how many."""
        ...

    async def drop_forgotten(self, than: float) -> None:
        """Remove what stays of forgotten jobs that were admitted at this time or before."""
        ...

    async def move_chat(self, old: int, new: int) -> None:
        """The group `old` has the id `new` now: all its jobs are there, the ended ones too. May be repeated.

        No message of the old id is known any more: neither those that asked, nor statuses, nor results. What
        an anonymous admin asked for in the name of the group is the new id's as well.
        """
        ...

    async def move_to_private(self, job_id: str) -> bool:
        """A group does not take the job's result: it is to go to whoever asked, in private.

        From then on the job is one of their private chat, without a message to answer and with nothing in
        doubt, and no longer counts towards the group's limit. False, and nothing written, unless it is a
        user's job in a group, and `sending`.
        """
        ...

    async def regain_place(self, job: UnconfirmedJob, limits: Limits, *, run_at: float) -> QueuedJob | None:
        """A late job whose POST never arrived (`unconfirmed`) takes its place again, and is `queued`.

        It counts from then on as on the day that it was admitted; no limit is exceeded in any 24 hours. It
        counts towards the owner's budget all along. None, and nothing written: the limits leave no room, or
        it is not late, or has been moved since.
        """
        ...

    async def waiting_in(self, chat_id: int) -> Sequence[Job]:
        """The chat's jobs for which nothing was paid yet (`preparing`, `queued`), the oldest first."""
        ...
