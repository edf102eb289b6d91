"""When to look at a generation next, how far it is likely to be, and how long to wait after a failure."""

from dataclasses import dataclass
from typing import Final

SLOWEST: Final = 10.0
"""Seconds: the fixed interval of the provider's own examples; we are never slower."""
FASTEST: Final = 0.05
"""Seconds: a floor under any setting, so that no loop runs hot."""
LONGEST_GENERATION_SECONDS: Final = 1_000.0
"""Seconds after which the provider's own examples give a generation up."""
MAX_PAUSE_SECONDS: Final = 600.0
"""Seconds between two tries of a request that the provider does not let in, at most."""
FOLLOW_FOR_SECONDS: Final = 86_400.0
"""Seconds: a late generation is looked after for this long before it is given up."""
FIRST_SEARCH_SECONDS: Final = 3.0
"""Seconds after a lost answer before the provider's records are searched for the first time."""
USUAL_SEARCH_SECONDS: Final = 30.0
"""Seconds between two searches at most, for the first twenty minutes."""
RAREST_SEARCH_SECONDS: Final = 300.0
"""Seconds between two searches at most, ever."""
POST_LATE_WITHIN_SECONDS: Final = 7_200.0
"""Seconds after a lost POST within which it may be made again though its user was told that it is late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PollBounds:
    """Bounds in seconds of the interval between two looks at one generation."""

    shortest: float
    longest: float


def next_poll_delay(elapsed: float, typical: float, bounds: PollBounds) -> float:
    """Seconds until the next look at a generation that has run for `elapsed` seconds.

    At the very beginning after 1, 3, 7 seconds, for the one that is ready much sooner than usual. Well before
    the model's typical time there is little to see, so we look half way there; around it often; long past it
    ever more seldom. A simple rule, to be replaced by one that learns.
    """
    begin, end = 0.7 * typical, 1.5 * typical
    wanted = min(1 + max(0.0, elapsed), max((begin - elapsed) / 2, typical / 40, (elapsed - end) / 10))
    longest = max(min(bounds.longest, SLOWEST), bounds.shortest)
    return max(FASTEST, bounds.shortest, min(wanted, longest))


def progress(elapsed: float, typical: float) -> float:
    """The share that is probably done: 0.0 to 0.95, never full before the video is there."""
    if typical <= 0:
        return 0.95
    share = max(0.0, elapsed / typical)
    return share * 0.8 if share < 1 else min(0.95, 0.8 + 0.15 * (1 - 1 / share))


def surely_since(since: float, *, now: float, sure_since: float) -> float:
    """Seconds that have really passed since then; those before `sure_since` may be a clock's that was set."""
    return now - max(since, sure_since)


def backoff(attempts: int, *, first: float = 2.0, longest: float = 60.0) -> float:
    """Seconds to wait after `attempts` failures in a row: doubled each time, up to `longest`."""
    return float(min(longest, first * 2 ** min(attempts, 16)))


def next_search(attempts: int, elapsed: float) -> float:
    """Seconds until the provider's records are searched again for a POST whose answer was lost.

    Often at first, every half minute while somebody waits; for what is hours old ever more seldom.

    Args:
        attempts: Searches so far.
        elapsed: Seconds since the POST.
    """
    longest = min(RAREST_SEARCH_SECONDS, max(USUAL_SEARCH_SECONDS, elapsed / 40))
    return backoff(attempts, first=FIRST_SEARCH_SECONDS, longest=longest)


def unconfirmed_for(typical: float) -> float:
    """Seconds after which a POST without an answer, absent from readable logs, never arrived.

    The provider may write a log row only when a generation ends, and to post again too early is to pay twice.
    So the wait is well past the model's usual time, and never shorter than `LONGEST_GENERATION_SECONDS`.
    """
    return max(LONGEST_GENERATION_SECONDS, 3 * typical + 60)
