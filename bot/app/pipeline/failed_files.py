"""Whose files could not be opened: work that nobody pays for, so nobody gets it without end."""

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from typing import Final

from bot.domain.admission import DAY, wait
from bot.domain.bounds import USELESS_FILES
from bot.domain.errors import Problem, Refused
from bot.ports import Clock

MAX_A_DAY: Final = USELESS_FILES.limit
"""Files of one person that turn out to be of no use, in any 24 hours; then none of theirs is opened."""
REMEMBERED: Final = 10_000
"""People; of more, who failed longest ago is forgotten. A new process begins anew."""
AFTER_WORK: Final = frozenset(
    {
        "image-broken",
        "image-unusable",
        "image-nothing",
        "sound-broken",
        "sound-silent",
        "source-unusable",
        "source-cannot-fit",
    }
)
"""What is found out only by opening a file: it is damaged, it takes too long, there is nothing in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedFiles:
    """Counts them by person."""

    clock: Clock
    _at: OrderedDict[int, deque[float]] = field(default_factory=OrderedDict, init=False)
    """When the newest of each person failed; who failed last is last."""

    def count(self, user_id: int, problem: Problem) -> None:
        """A file of theirs was refused for this."""
        if problem.key not in AFTER_WORK:
            return
        self._at.setdefault(user_id, deque(maxlen=MAX_A_DAY)).append(self.clock.now())
        self._at.move_to_end(user_id)
        if len(self._at) > REMEMBERED:
            self._at.popitem(last=False)

    def check(self, user_id: int) -> None:
        """Whether one more may be opened.

        Raises:
            Refused: Too many were of no use; it says when the next may be.
        """
        times, now = self._at.get(user_id), self.clock.now()
        if times is not None and len(times) == MAX_A_DAY and times[0] > now - DAY:
            raise Refused("refused-files", **wait(times[0] + DAY, now))
