"""Who may have one more video: limits, counted from the jobs themselves."""

from typing import Protocol

from bot.domain.admission import Admission, Limits, Usage
from bot.domain.job import Job, PreparingJob, QueuedJob, UnconfirmedJob


class Quotas(Protocol):
    """What lets requests into the queue, and what counts against them.

    Whatever returns has been committed so that it survives `kill -9`. Every method is atomic by itself and
    safe under task cancellation.
    """

    async def admit(self, job: Job, limits: Limits) -> Admission:
        """Put a new job (state `preparing` or `queued`) into the queue if the limits allow it.

        One atomic step: however many requests race, no limit is exceeded. The daily limits are about what is
        paid for in any 24 hours: a job counts from its admission, however long it waits, until 24 hours after
        its paid POST (`submitted_at`). As a video of its user, and in a group of its chat, it counts unless
        it has failed, was cancelled or is undelivered; that it is late changes nothing. A film counts as many
        times as it has scenes, and what is no video not at all (`Job.videos`): of stills there may be
        `STILLS` for each video of a limit. What was made and paid for and reaches nobody is excused, but for
        a person's third in those 24 hours and further ones (`EXCUSED`). Towards the active limit a job counts
        if it has not ended and is not late. As money of its user and of the owner it counts with what it has
        cost, or else with its price: until it fails without having cost anything, or is cancelled, whatever
        becomes of its file. What went from a group to its author in private counts for the group. A second
        job with the same key is never made. The job's `turn` is set here, by start-time fair queuing (Goyal
        1996): the largest turn that has been claimed, or one more than the user's own last turn (waiting or
        claimed) if that is larger. Who has nothing under way comes before anybody's second.
        """
        ...

    async def admitted(self, key: str) -> Job | None:
        """The job that was made with this key; None: there is none."""
        ...

    async def usage(
        self,
        user_id: int,
        chat_id: int,
        limits: Limits,
        *,
        now: float,
        price_micros: int | None = None,
        videos: int = 1,
    ) -> Usage:
        """What counts now towards the limits of a user, of a chat and of the owner.

        `price_micros` is what one more request would cost; it decides when there is money for it. `videos`
        is how many it would count as; it decides when there is a place for it.
        """
        ...

    async def spent(self, *, now: float) -> int:
        """Millionths of a USD that count now towards the owner's budget."""
        ...

    async def regain_slot(
        self, job: UnconfirmedJob, limits: Limits, *, run_at: float
    ) -> QueuedJob | PreparingJob | None:
        """A late job whose POST never arrived (`unconfirmed`) takes its place again, and is `queued`.

        It is `preparing` where its media were never fetched.
        Of the limits only the active one is looked at: towards the daily ones it counts all along. None, and
        nothing written: that leaves no room, or it is not late, or has been moved since.
        """
        ...
