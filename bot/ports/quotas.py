"""Who may have one more video: limits, counted from the jobs themselves."""

from typing import Protocol

from bot.domain.admission import Admission, Limits, Usage
from bot.domain.job import Job, QueuedJob, UnconfirmedJob


class Quotas(Protocol):
    """What lets requests into the queue, and what counts against them.

    Whatever returns has been committed so that it survives `kill -9`. Every method is atomic by itself and
    safe under task cancellation.
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

    async def regain_place(self, job: UnconfirmedJob, limits: Limits, *, run_at: float) -> QueuedJob | None:
        """A late job whose POST never arrived (`unconfirmed`) takes its place again, and is `queued`.

        It counts from then on as on the day that it was admitted; no limit is exceeded in any 24 hours. It
        counts towards the owner's budget all along. None, and nothing written: the limits leave no room, or
        it is not late, or has been moved since.
        """
        ...
