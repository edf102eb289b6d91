"""A copy of all that is kept, once a day."""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bot.app.notify.admin_alerts import AdminAlerts, Topic
from bot.domain.admission import DAY
from bot.domain.errors import PortError, Problem
from bot.ports import Clock, Copies

RETRY_SECONDS: Final = 3_600.0
"""After a copy that could not be made."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyCopies:
    """Runs beside everything else until it is cancelled. A day is one of UTC, and has one copy at most."""

    copies: Copies
    alerts: AdminAlerts
    clock: Clock
    keep: int
    """So many stay, the newest."""

    async def run(self) -> None:
        """One at the start, unless the day has one; then one as soon as each day begins."""
        while True:
            done = await self._copy()
            now = self.clock.now()
            until_next_day = DAY - now % DAY + 1.0
            await self.clock.sleep(until_next_day if done else min(RETRY_SECONDS, until_next_day))

    async def _copy(self) -> bool:
        """Whether the day has its copy."""
        day = datetime.fromtimestamp(self.clock.now(), UTC).date().isoformat()
        try:
            if not await self.copies.has(day):
                size = await self.copies.make(day)
                _log.info("daily copy made: %d bytes", size)
            if gone := await self.copies.delete_all_but(self.keep):
                _log.info("old daily copies deleted: %d", gone)
        except PortError as error:
            _log.error("the daily copy was not made; it is tried again in an hour: %s", error)
            self.alerts.say(Topic.COPIES, Problem(key="admin-copy-failed"), is_incident=True)
            return False
        self.alerts.say(Topic.COPIES, Problem(key="admin-copy-fine"), is_incident=False)
        return True
