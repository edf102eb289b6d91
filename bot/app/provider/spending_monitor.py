"""The owner's budget of a day: how much of it is spent, and what the admins hear of that."""

import asyncio
import logging
from dataclasses import dataclass, field
from typing import Final

from bot.app.notify.admin_alerts import AdminAlerts, Topic
from bot.domain.admission import Limits
from bot.domain.errors import Problem
from bot.ports import Clock, Quotas

INTERVAL_SECONDS: Final = 300.0
"""Seconds between two looks, where nothing is asked for: a day's spending grows old by itself."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class SpendingMonitor:
    """Runs beside everything else until it is cancelled; where there is no budget it has nothing to do."""

    quotas: Quotas
    alerts: AdminAlerts
    clock: Clock
    limits: Limits
    """Those of everybody but admins."""
    _refused: int | None = field(default=None, init=False)
    """Millionths of a USD that somebody wanted last and could not have; None: nobody, in this process."""
    _changed: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    def changed(self) -> None:
        """Something was admitted: look at once."""
        self._changed.set()

    def refused(self, price: int) -> None:
        """Something of this price had no room: for whoever wanted it, the budget is spent."""
        self._refused = price
        self._changed.set()

    async def run(self) -> None:
        """Look whenever something has changed, and now and then."""
        while self.limits.budget_micros:
            self._changed.clear()
            try:
                await self.look()
            except Exception:  # noqa: BLE001 - an alarm is never worth more than the bot
                _log.exception("what is spent could not be looked at")
            await self.clock.wait(self._changed, INTERVAL_SECONDS)

    async def look(self) -> None:
        """Tell of half of the budget and of all of it, and of the end of both."""
        spent, budget = await self.quotas.spent(now=self.clock.now()), self.limits.budget_micros
        is_half = 2 * spent >= budget
        half = Problem(
            key="admin-budget-half" if is_half else "admin-budget-low",
            values={"amount": spent, "total": budget},
        )
        self.alerts.say(Topic.BUDGET_HALF, half, is_incident=is_half)
        if spent >= budget or (self._refused and spent + self._refused > self.limits.usable_micros):
            self._refused = self._refused or 0
            told = Problem(key="admin-budget-spent", values={"amount": spent, "total": budget})
            self.alerts.say(Topic.BUDGET_SPENT, told, is_incident=True)
        elif self._refused is not None or not is_half:  # else an earlier process may know more
            self._refused = 0
            told = Problem(key="admin-budget-room", values={"amount": spent, "total": budget})
            self.alerts.say(Topic.BUDGET_SPENT, told, is_incident=False)
