"""What a death, a full disk or a flood wait has left undone beside the jobs: last words, and old statuses."""

import logging
from dataclasses import dataclass
from typing import Final

from bot.app.notify.status_board import StatusBoard
from bot.app.pipeline.deliver import DeliverStep
from bot.domain import schedule
from bot.domain.status import final_status
from bot.ports import Clock, StatusLedger

EVERY_SECONDS: Final = 3_600.0
"""Between two looks."""
RETRY_SECONDS: Final = 60.0
"""After a look that failed."""
TELL_FOR_SECONDS: Final = 2 * schedule.FOLLOW_FOR_SECONDS
"""Seconds for which a last word that was not told is told all the same."""
TELL_UNSURE_FOR_SECONDS: Final = 15 * schedule.FOLLOW_FOR_SECONDS
"""The same, where nobody knows how many seconds have really passed."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftovers:
    """Looks for them beside the engine, at the start and now and then, until it is cancelled."""

    ledger: StatusLedger
    board: StatusBoard
    deliver: DeliverStep
    clock: Clock

    async def run(self) -> None:
        """One look at the start, then one every hour; sooner where one has failed."""
        while True:
            await self.clock.sleep(EVERY_SECONDS if await self._tidied() else RETRY_SECONDS)

    async def _tidied(self) -> bool:
        """Say the last words that were not said, and remove what the videos have replaced."""
        try:
            for job in await self.ledger.pending_final(since=self._tell_since()):
                if status := final_status(job):
                    self.board.show(job, status)
            for job in await self.ledger.stale_statuses():
                await self.deliver.clear_status(job)
        except Exception:  # noqa: BLE001 - what is left over is no reason to stop; it is tried again
            _log.exception("what was left could not be tidied up")
            return False
        return True

    def _tell_since(self) -> float:
        """From when on last words are told; older ones too while a clock that was set may have aged them."""
        now = self.clock.now()
        is_sure = now - self.clock.sure_since > TELL_FOR_SECONDS
        return now - (TELL_FOR_SECONDS if is_sure else TELL_UNSURE_FOR_SECONDS)
