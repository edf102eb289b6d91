"""Who has had much of what all share, lately: they stand back where others wait."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

HALF_LIFE_SECONDS: Final = 300.0
"""Seconds after which what somebody has had counts half."""
REMEMBERED: Final = 1_000
"""How many are remembered at least; of a tenth more, those who have had least are forgotten."""

K = TypeVar("K")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentUse(Generic[K]):
    """Seconds that each has had of something, the longer ago the less (Nuyens 2008: least attained service).

    It is kept in memory: the next process begins anew.
    """

    now: Callable[[], float]
    """Seconds, from whenever."""
    _had: dict[K, tuple[float, float]] = field(default_factory=dict, init=False)
    """By whose it is: the seconds, and when they were that many."""

    def add(self, who: K, seconds: float) -> None:
        """They have had so many seconds more."""
        self._had[who] = self.of(who) + seconds, self.now()
        if len(self._had) > REMEMBERED + REMEMBERED // 10:
            for one in sorted(self._had, key=self.of)[:-REMEMBERED]:
                del self._had[one]

    def of(self, who: K) -> float:
        """The seconds that count now; 0 for whoever is not known."""
        seconds, at = self._had.get(who, (0.0, 0.0))
        return seconds * 0.5 ** (max(0.0, self.now() - at) / HALF_LIFE_SECONDS) if seconds else 0.0

    def over(self, seconds: float) -> frozenset[K]:
        """All who have had more than that."""
        return frozenset(who for who in self._had if self.of(who) > seconds)
