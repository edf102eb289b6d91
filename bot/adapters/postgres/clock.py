"""One clock for all machines: the server's, read at each beat and counted on here.

Between two readings the seconds are this machine's (`CLOCK_BOOTTIME`). What a new reading says otherwise is
caught up with slowly, so that no second is skipped and none comes twice.
"""

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.adapters.system import SystemClock, elapsed

READINGS: Final = 8
"""Of so many the one with the shortest way there and back counts."""
NOTICED_SECONDS: Final = 1.0
"""By less a clock is always being corrected; by more it was set, or is another one."""
CATCHES_UP: Final = 0.01
"""By so much of a second a second may be longer or shorter here than at the server."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Count:
    """How the time is told: the seconds of this machine, and what is added to them."""

    at: float
    """In seconds of this machine."""
    added: float
    """What was added then."""
    aim: float
    """What is to be added."""

    def added_at(self, moment: float) -> float:
        reach = CATCHES_UP * max(0.0, moment - self.at)
        return self.added + max(-reach, min(reach, self.aim - self.added))


@dataclass(frozen=True, slots=True)
class _TimeReading:
    """One answer of the server."""

    taken: float
    """Seconds there and back."""
    offset: float
    """What it says is to be added to this machine's seconds."""


class PostgresClock(SystemClock):
    """The `Clock` port. Until the server has told the time it is the machine's.

    It is read by any thread, and told by one.

    Args:
        elapsed: Seconds of this machine, which are never set.
    """

    def __init__(
        self, *, wall: Callable[[], float] = time.time, elapsed: Callable[[], float] = elapsed
    ) -> None:
        moment = elapsed()
        self._count = _Count(moment, wall() - moment, wall() - moment)
        super().__init__(wall=wall, elapsed=elapsed)
        self._readings: deque[_TimeReading] = deque(maxlen=READINGS)
        self.watched_since = self.now()
        """From this time on the server's clock has gone as this machine's, as far as was seen here."""

    @property
    def epoch(self) -> float:
        """By the server's clock the moment at which this machine's count of seconds began."""
        return self._count.aim

    def now(self) -> float:
        count, moment = self._count, self._elapsed()
        return moment + count.added_at(moment)

    def hear(self, said: float, *, asked: float, answered: float) -> None:
        """Take what the server says.

        Args:
            said: In Unix seconds.
            asked: When it was asked, in seconds of this machine.
            answered: When its answer was here, in the same.
        """
        reading = _TimeReading(answered - asked, said - (asked + answered) / 2)
        is_first = not self._readings
        jump = 0.0 if is_first else reading.offset - self._count.aim
        if abs(jump) >= NOTICED_SECONDS + reading.taken:
            _log.warning("the clock of PostgreSQL was set by %+.1f s, or is another server's", jump)
            self._readings.clear()
        self._readings.append(reading)
        aim = min(self._readings, key=lambda one: one.taken).offset
        added = aim if is_first else self._count.added_at(answered)
        self._count = _Count(answered, added, aim)
        if is_first or len(self._readings) == 1:
            self.watched_since = self.sure_since = self.now()

    def settle(self) -> None:
        """Be the server's time at once where it is another one; nobody has used this one for anything yet."""
        moment = self._elapsed()
        if abs(self._count.aim - self._count.added_at(moment)) >= NOTICED_SECONDS:
            self._count = _Count(moment, self._count.aim, self._count.aim)
            self.watched_since = self.now()
