"""When may the paid POST be made? A circuit breaker over all of them (Nygard, Release It!, 2007).

    closed      POSTs go out
    open        the provider failed or refused: none goes out until `open_until`
    half open   from then on one goes out, to try; it closes the breaker, or opens it for longer

It is about POSTs only. Generations that run are looked after whatever it says.
"""

from dataclasses import dataclass, replace
from typing import Final

from bot.domain.errors import DenialReason
from bot.domain.schedule import backoff

TOLERATED: Final = 3
"""Failures in a row without an answer, before the breaker opens."""
FIRST_PAUSE_SECONDS: Final = 5.0
"""Seconds that it stays open the first time; doubled each time."""
MAX_PAUSE_SECONDS: Final = 120.0
"""Seconds that it stays open at most, if the provider asks for no more."""
MAX_DENIED_PAUSE_SECONDS: Final = 300.0
"""Seconds between two tries where somebody has to do something first, such as filling up the account."""
NOTICEABLE: Final = 10.0
"""Seconds: what is open for less, nobody needs to be told of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breaker:
    """The state; every method gives the next one. Times are Unix seconds."""

    failures: int = 0
    """In a row, without an answer."""
    openings: int = 0
    """In a row, without an acceptance in between."""
    open_until: float | None = None
    """None: it is closed."""
    is_probing: bool = False
    """One POST is under way to try."""
    denial: DenialReason | None = None
    """Why the provider lets nobody in, if it said so."""

    def admits(self, now: float) -> bool:
        """Whether a POST may go out."""
        return self.open_until is None or (now >= self.open_until and not self.is_probing)

    def is_noticeable(self, now: float) -> bool:
        """Whether those who wait should know that nothing goes out for a while."""
        return self.openings > 1 or (self.open_until is not None and self.open_until - now > NOTICEABLE)

    def began(self) -> "Breaker":
        """A POST goes out."""
        return self if self.open_until is None else replace(self, is_probing=True)

    def ended(self) -> "Breaker":
        """It came to an end that tells nothing of the provider, such as a fault of ours."""
        return replace(self, is_probing=False)

    def heard(self) -> "Breaker":
        """The provider answered as it should, be it a refusal of this one request."""
        return Breaker()

    def failed(self, now: float, *, jitter: float) -> "Breaker":
        """No answer, or none that can be understood.

        Args:
            now: The time.
            jitter: 0 to 1; spreads the tries, so that many bots do not come back at the same moment.
        """
        failures = self.failures + 1
        if failures < TOLERATED and self.open_until is None:
            return replace(self, failures=failures)
        return _opened(replace(self, failures=failures), now, None, jitter, MAX_PAUSE_SECONDS)

    def throttled(self, now: float, *, retry_after: float | None, jitter: float) -> "Breaker":
        """429: it asks for a pause, of so many seconds if it says so."""
        return _opened(self, now, retry_after, jitter, MAX_PAUSE_SECONDS)

    def denied(self, now: float, denial: DenialReason, *, jitter: float) -> "Breaker":
        """It lets nobody in, and says why."""
        return _opened(replace(self, denial=denial), now, None, jitter, MAX_DENIED_PAUSE_SECONDS)


def _opened(before: Breaker, now: float, seconds: float | None, jitter: float, longest: float) -> Breaker:
    if before.open_until is not None and now < before.open_until:  # one of those that went out together
        return replace(before, is_probing=False, open_until=max(before.open_until, now + (seconds or 0.0)))
    pause = backoff(before.openings, first=FIRST_PAUSE_SECONDS, longest=longest) * (0.5 + jitter / 2)
    return replace(
        before,
        is_probing=False,
        openings=before.openings + 1,
        open_until=now + max(pause, seconds or 0.0),
    )
