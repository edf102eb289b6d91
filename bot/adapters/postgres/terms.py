"""A term: what is known of one, and what it takes over from the one before."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.adapters.postgres.clock import NOTICED_SECONDS, PostgresClock
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.system import last_boot

SHORTLY_BEFORE_SECONDS: Final = 60.0
"""Telegram's narrowest limits are by the minute."""

Row = Mapping[str, Any]


class LeadRefusedError(DatabaseError):
    """Nobody can lead over this server as it is reached here; the text says why."""


class NewerTermError(Exception):
    """Another process has won since, so this one leads no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Won:
    """A lead that has begun."""

    term: int
    since: float
    """Unix seconds by the server's clock."""
    sure_since: float
    follows_closely: bool
    """Whether another one led until shortly before."""


def sure_since(before: Row | None, clock: PostgresClock) -> float:
    """From when on the server's clock has gone without a jump, as far as those who led and we have seen.

    `before`: the last term, None: there was none.

    Whoever led has seen it until its last beat. What it saw counts on if we have looked since then; or if
    it ran on this machine, whose count of seconds is the same.
    """
    if before is None:
        return clock.watched_since
    boot = last_boot()[0]
    is_same_count = (
        bool(boot) and before["boot"] == boot and abs(before["epoch"] - clock.epoch) < NOTICED_SECONDS
    )
    if clock.watched_since <= before["beat_at"] or is_same_count:
        return float(min(clock.watched_since, before["sure_since"]))
    return clock.watched_since


def follows_closely(before: Row | None, since: float) -> bool:
    """Whether the one before led until shortly before this moment, in Unix seconds."""
    return before is not None and since - before["beat_at"] < SHORTLY_BEFORE_SECONDS
