"""What waits for somebody who is shut out is taken back; what is paid for is made and delivered."""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.app.pipeline.lifecycle import Lifecycle
from bot.domain.access import BANNED
from bot.domain.house_rules import HouseRules
from bot.domain.job import Job, WaitingJob
from bot.ports import JobArchive


@dataclass(slots=True, kw_only=True)
class TakeBackOfBanned:
    """Ends the requests of the banned for which nothing was paid yet. What slips by ends at its paid POST."""

    archive: JobArchive
    lifecycle: Lifecycle
    is_banned: Callable[[int], bool]
    _done: frozenset[int] = field(default=frozenset(), init=False)
    """Of whom nothing waits any more."""

    async def __call__(self, rules: HouseRules) -> None:
        """Do it for whoever is newly banned.

        Raises:
            PortError: Something was not done.
        """
        banned = frozenset(filter(self.is_banned, rules.bans))
        self._done &= banned
        for user_id in sorted(banned - self._done):
            for job in await self.archive.active_of(user_id):
                await self._take_back(job)
            self._done |= {user_id}

    async def _take_back(self, job: Job | None) -> None:
        while isinstance(job, WaitingJob):
            await self.lifecycle.fail(job, BANNED, is_free=True)
            job = await self.archive.get(job.id)  # it may have moved on between the look and the write
