"""Somebody else takes updates with our token: each of both gets only some of them, and people wait in vain.

Once may be the last request of an earlier process of ours, which Telegram has not let go of yet. A few within
some minutes are a second bot.
"""

import logging
from collections import deque
from dataclasses import dataclass, field
from typing import Final

from bot.app.notify.admin_alerts import AdminAlerts, Topic
from bot.domain.errors import Problem
from bot.ports import Clock

SURE_AFTER: Final = 4
"""So many conflicts within `WITHIN_SECONDS` are no leftover of our own."""
WITHIN_SECONDS: Final = 300.0
OVER_AFTER_SECONDS: Final = 600.0
"""Without a conflict for so long, while updates are asked for, the other one is gone."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Rivals:
    """Hears of each conflict, and of each request for updates that met none."""

    alerts: AdminAlerts
    clock: Clock
    _at: deque[float] = field(default_factory=lambda: deque(maxlen=SURE_AFTER), init=False)
    """When there were conflicts, the last ones."""
    _is_sure: bool = field(default=False, init=False)
    _was_settled: bool = field(default=False, init=False)
    """Whether the end of what an earlier process may have told was told."""

    def noticed(self) -> None:
        """Telegram ended our request for updates, since somebody else had made one."""
        now = self.clock.now()
        if not self._at or now - self._at[-1] > WITHIN_SECONDS:
            _log.warning(
                "somebody else asks for updates with our token: another bot, or the last request of an "
                "earlier process"
            )
        self._at.append(now)
        if not self._is_sure and len(self._at) == SURE_AFTER and now - self._at[0] <= WITHIN_SECONDS:
            self._is_sure = True
            _log.error(
                "another bot runs with our TELEGRAM_BOT_TOKEN, so each gets only some of the messages: stop "
                "the other one, or ask @BotFather for a new token (/revoke) and set it here"
            )
            self.alerts.say(Topic.CONFLICT, Problem(key="admin-conflict"), is_incident=True)

    def undisturbed(self) -> None:
        """A request for updates was answered. Two bots take turns, so one answer says little."""
        if self._at and self.clock.now() - self._at[-1] < OVER_AFTER_SECONDS:
            return
        if self._is_sure:
            _log.info("nobody else asks for updates with our token any more")
        if self._is_sure or not self._was_settled:  # an earlier process may have told of it
            self.alerts.say(Topic.CONFLICT, Problem(key="admin-conflict-over"), is_incident=False)
        self._is_sure, self._was_settled = False, True
        self._at.clear()
