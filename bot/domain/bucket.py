"""A token bucket: so many at once, and so many a second after that."""

from dataclasses import dataclass, field
from typing import Final

_HAIR: Final = 1e-6
"""What a sum of fractions may lack."""


@dataclass(slots=True, eq=False, kw_only=True)
class Bucket:
    """So many at once, and so many a second after that. Times are seconds of any one clock."""

    capacity: float
    a_second: float
    is_apart: bool = False
    """For calls of one kind only, so that nothing is to be left for others."""
    _level: float = field(default=0.0, init=False)
    _at: float = field(default=float("-inf"), init=False)
    """When it was so full; a new bucket is full, since it has been filling for ever."""

    def level(self, now: float) -> float:
        """How much there is."""
        return min(self.capacity, self._level + max(0.0, now - self._at) * self.a_second)

    def wait(self, now: float, *, reserve: float = 0.0, ahead: int = 0) -> float:
        """Seconds until one can be taken, with `keep` left, after all those ahead."""
        lacking = 1.0 + reserve + ahead - self.level(now)
        if lacking <= _HAIR:
            return 0.0
        return max(0.0, self._at - now) + lacking / self.a_second

    def take(self, now: float) -> None:
        """Take one."""
        self._level, self._at = self.level(now) - 1.0, max(now, self._at)

    def change(self, now: float, *, capacity: float, a_second: float) -> None:
        """Have it hold and fill differently from now on; what is in it stays, as far as it fits."""
        self._level, self._at = min(capacity, self.level(now)), max(now, self._at)
        self.capacity, self.a_second = capacity, a_second

    def drain(self, until: float) -> None:
        """Empty it; it fills again from then on."""
        self._level, self._at = 0.0, until
