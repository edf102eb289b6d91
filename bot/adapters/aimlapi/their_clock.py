"""The provider's clock, as the `Date` of its answers tells it. It need not be ours, and ours may be wrong.

A submit whose answer was lost is sought in records that carry the provider's times. To look at too late a
stretch of them means to miss it, and to pay again.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final

from bot.adapters.aimlapi.wire import Window
from bot.domain.bounds import CLOCK_OFFSET

DAY_SECONDS: Final = 86_400.0
WIDE_SECONDS: Final = DAY_SECONDS
"""Seconds on each side, where nobody knows what time it was there when the submit was made."""
NARROW_SECONDS: Final = 3_600.0
"""Seconds on each side where that is known."""
SURE_SECONDS: Final = 60.0
"""Seconds on each side within which a window must reach, so that what is not in it never arrived."""
MAX_WINDOW_SECONDS: Final = 91 * DAY_SECONDS
"""Seconds of a window; the provider takes 92 days."""
MAX_OFFSETS: Final = 50
"""How many different offsets are remembered."""
TOLERATED_SECONDS: Final = 120.0
"""Seconds by which two clocks may differ without a word."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Offset:
    """By how many seconds their clock is ahead of ours, at least and at most, from a time of ours on."""

    at: float
    minimum: float
    maximum: float


@dataclass(slots=True)
class TheirClock:
    """Learns from every answer. All times without another word are Unix seconds by our clock."""

    now: Callable[[], float]
    _offsets: list[_Offset] = field(default_factory=list, init=False)
    _is_told: bool = field(default=False, init=False)

    @property
    def ahead(self) -> float | None:
        """Seconds by which it was ahead of ours when it was last heard; None: it never was."""
        return (self._offsets[-1].minimum + self._offsets[-1].maximum) / 2 if self._offsets else None

    def hear(self, date: str | None, *, asked_at: float) -> None:
        """An answer came, to what was asked at that time. `Date` has whole seconds, the begun one cut off."""
        there = _moment(date)
        now = self.now()
        if there is None or abs(there - now) > CLOCK_OFFSET.limit:
            return
        new = _Offset(now, there - now, there + 1 - min(asked_at, now))
        if not self._offsets:
            self._offsets.append(new)
        else:
            last = self._offsets[-1]
            minimum, maximum = max(last.minimum, new.minimum), min(last.maximum, new.maximum)
            if minimum <= maximum:
                self._offsets[-1] = _Offset(last.at, minimum, maximum)
            else:
                self._offsets = [*self._offsets[1 - MAX_OFFSETS :], new]
        self._tell()

    def window(self, since: float, *, by_period: bool = False) -> Window:
        """Where a submit must stand that was made at this time or later, whatever the clocks do."""
        now = self.now()
        offsets = self._in_force(since)
        is_known = bool(offsets) and offsets[0].at <= since
        before = NARROW_SECONDS if is_known else WIDE_SECONDS
        after = NARROW_SECONDS if offsets else WIDE_SECONDS
        minimum, maximum = _bounds(offsets)
        end, start = max(now, since) + maximum + after, min(now, since) + minimum - before
        return Window(start=max(0.0, start, end - MAX_WINDOW_SECONDS), end=end, by_period=by_period)

    def is_sure(self, window: Window, since: float) -> bool:
        """Whether the window covers such a submit, by all that is known by now."""
        minimum, maximum = _bounds(self._in_force(since))
        earliest, latest = max(0.0, min(self.now(), since) + minimum - SURE_SECONDS), self.now() + maximum
        if window.by_period:
            return window.hours * 3600 >= latest - earliest
        return window.start <= earliest and latest <= window.end

    def _in_force(self, since: float) -> list[_Offset]:
        """The offsets from that time on, beginning with the one that held then, if it is known."""
        before = [one for one in self._offsets if one.at < since]
        return [*before[-1:], *(one for one in self._offsets if one.at >= since)]

    def _tell(self) -> None:
        ahead = self.ahead
        if ahead is not None and abs(ahead) > TOLERATED_SECONDS and not self._is_told:
            self._is_told = True
            _log.warning("the clocks differ: %s. Requests are safe, but set it right", difference(ahead))


def _bounds(offsets: Sequence[_Offset]) -> tuple[float, float]:
    return min((one.minimum for one in offsets), default=0.0), max(
        (one.maximum for one in offsets), default=0.0
    )


def difference(ahead: float, whose: str = "this machine's") -> str:
    """The difference of the clocks in words for the operator; `whose` is the one that is not theirs."""
    hours, seconds = divmod(round(abs(ahead)), 3600)
    span = f"{hours} h {seconds // 60} min" if hours else f"{seconds // 60} min {seconds % 60} s"
    return f"{whose} clock is {span} {'behind' if ahead > 0 else 'ahead of'} the provider's"


def _moment(text: str | None) -> float | None:
    try:
        moment = parsedate_to_datetime(text or "")
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
