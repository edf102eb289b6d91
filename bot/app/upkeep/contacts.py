"""When the two services were last heard, told by whoever talks with them; nobody is asked for it."""

import math
from dataclasses import dataclass, field
from typing import Final

from bot.ports import Clock

PATIENCE_SECONDS: Final = 60.0
"""Seconds without success until it counts: a lost request or two is everyday life."""


@dataclass(slots=True, kw_only=True)
class Contact:
    """One service: what became of the requests to it."""

    clock: Clock
    silent_after: float = math.inf
    """Seconds after which it should have been heard again, as it is asked so often; infinite: it need not."""
    _heard_at: float | None = field(default=None, init=False)
    _failing_since: float | None = field(default=None, init=False)
    """When a request first failed after the last that did not."""
    _why: str = field(default="", init=False)

    def heard(self) -> None:
        """It has answered; a refusal of the one request is an answer too."""
        self._heard_at, self._failing_since = self.clock.now(), None

    def failed(self, why: str) -> None:
        """It did not answer, or lets us in no more.

        Args:
            why: In a few words, without a secret: the kind of an error, or a status.
        """
        if self._failing_since is None:
            self._failing_since = self.clock.now()
        self._why = why

    @property
    def failing_seconds(self) -> float:
        """For how long it has been asked without success; 0: the last time it was asked it answered."""
        return 0.0 if self._failing_since is None else self.clock.now() - self._failing_since

    def trouble(self) -> str:
        """Why it does not count as heard lately, in a few words; empty: it does."""
        now = self.clock.now()
        if self._failing_since is not None and (
            self._heard_at is None or now - self._failing_since >= PATIENCE_SECONDS
        ):
            return f"asked without success for {now - self._failing_since:.0f} s: {self._why}"
        if self._heard_at is None:
            return "not heard yet"
        silent = now - self._heard_at
        return f"not heard for {silent:.0f} s" if silent >= self.silent_after else ""

    def last(self) -> str:
        """When it was last heard, in a few words."""
        if self._heard_at is None:
            return "not heard yet"
        return f"heard {max(0.0, self.clock.now() - self._heard_at):.0f} s ago"
