"""How long to wait after a failure, and for how long something is followed. Polls: `completion`."""

from typing import Final

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
