"""What happens again and again is told the first time and every tenth: else it drowns all else in the log."""

from dataclasses import dataclass, field
from typing import Final

TOLD_EVERY: Final = 10
REMEMBERED: Final = 1_000
"""Of how many things it is counted; the one that was counted first makes room."""


@dataclass(slots=True)
class Repeats:
    """Counts by a name; a new process counts anew."""

    _counts: dict[str, int] = field(default_factory=dict, init=False)

    def again(self, name: str) -> int:
        """It happened once more: how many times in a row by now, where that is worth a line; else 0."""
        count = self._counts.get(name, 0) + 1
        self._counts[name] = count
        if len(self._counts) > REMEMBERED:
            del self._counts[next(iter(self._counts))]
        return count if count == 1 or count % TOLD_EVERY == 0 else 0

    def over(self, name: str) -> int:
        """It happens no more; gives how many times it did."""
        return self._counts.pop(name, 0)
