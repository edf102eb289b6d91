"""Once a week the admins are told how the last one was.

Monday, 09:00 UTC      the week until Sunday is told, or later, if the bot did not run then
nothing happened       nothing is told
the first start        the week that is under way then is not told of
a death                whoever was about to be told is not told again: once at most, never twice
"""

import logging
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from bot.app.admin.balance import Balance
from bot.app.admin.stats import Stats
from bot.domain.errors import MessengerError, NotDelivered, OutcomeUnknown, RetryLater
from bot.domain.figures import week_begins, week_of
from bot.domain.reports import Digest, week_before
from bot.ports import Announcer, Clock, DigestStore

LOOK_SECONDS: Final = 3_600.0
"""Seconds between two looks at most."""
RETRY_SECONDS: Final = 300.0
"""Seconds until it is tried again, where Telegram or the disk does not take it."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyDigest:
    """Runs beside everything else until it is cancelled."""

    stats: Stats
    balance: Balance
    digests: DigestStore
    announcer: Announcer
    clock: Clock
    admins: Collection[int]
    is_wanted: bool = True

    async def run(self) -> None:
        """Tell each week when it is over."""
        while self.is_wanted and self.admins:
            pause = self._until_next()
            try:
                await self.look()
            except (MessengerError, OSError) as error:
                _log.info("the week could not be told yet: %s", error)
                pause = max(RETRY_SECONDS, error.seconds) if isinstance(error, RetryLater) else RETRY_SECONDS
            except Exception:  # noqa: BLE001 - figures are never worth more than the bot
                _log.exception("the week could not be told; it is tried again")
                pause = RETRY_SECONDS
            await self.clock.sleep(pause)

    async def look(self) -> None:
        """Tell who is not told yet of the last week.

        Raises:
            MessengerError: Telegram did not take it just now.
        """
        now = self.clock.now()
        week, settled = week_of(now), await self.digests.settled_week()
        if settled is not None and settled < week:
            await self._tell(week, week_begins(week))
        if settled is None or settled < week:
            await self.digests.settle(week)

    async def _tell(self, week: int, monday: float) -> None:
        period = await self.stats.between(*week_before(monday))
        if period.is_empty:
            return
        digest = Digest(period=period, account=await self.balance())
        for admin in sorted(self.admins):
            if await self.digests.mark(week, admin):
                await self._tell_one(week, admin, digest)

    async def _tell_one(self, week: int, admin: int, digest: Digest) -> None:
        try:
            await self.announcer.send_digest(admin, digest)
        except RetryLater:
            await self.digests.unmark(week, admin)
            raise
        except NotDelivered as error:
            _log.warning("an admin cannot be told, who has perhaps not started the bot: %s", error)
        except OutcomeUnknown as error:
            _log.info("nobody knows whether an admin was told of the week: %s", error)

    def _until_next(self) -> float:
        now = self.clock.now()
        return max(1.0, min(LOOK_SECONDS, week_begins(week_of(now) + 1) - now))
