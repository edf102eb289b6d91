"""Who may have how many videos, and what to say to the one too many."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.errors import Problem
from bot.domain.job import Job

DAY: Final = 86_400.0
"""Quotas count the videos of any 24 hours, in seconds; there is no midnight reset."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How many videos are allowed; 0 is unlimited."""

    user_daily: int
    user_active: int
    chat_daily: int
    budget_micros: int = 0
    """Of the owner, over all users in any 24 hours, in millionths of a USD."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What a user and a chat have at a moment."""

    user_daily: int
    user_active: int
    chat_daily: int
    user_next_place_at: float | None
    """When the user's daily quota has a place again (Unix seconds); None: it has one now."""
    chat_next_place_at: float | None
    spent_micros: int = 0
    """Known prices of what was admitted, and real costs of what is done; 0 where there is no budget."""
    budget_next_at: float | None = None
    """When the budget has room for what was asked for; None: it has now, or never will."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted:
    """The job is in the queue now."""

    job: Job


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyThere:
    """The same request came before: this is its job."""

    job: Job


@dataclass(frozen=True, slots=True, kw_only=True)
class OverLimit:
    """No job was made."""

    usage: Usage


Admission = Admitted | AlreadyThere | OverLimit


def refusal(limits: Limits, usage: Usage, *, now: float, price_micros: int | None = None) -> Problem | None:
    """Why one more video of this price is not allowed, daily limits first; None: it is allowed."""
    if limits.user_daily and usage.user_daily >= limits.user_daily:
        return Problem(
            key="refused-user-daily",
            values={"limit": limits.user_daily, **_wait(usage.user_next_place_at, now)},
        )
    if limits.chat_daily and usage.chat_daily >= limits.chat_daily:
        return Problem(
            key="refused-chat-daily",
            values={"limit": limits.chat_daily, **_wait(usage.chat_next_place_at, now)},
        )
    if limits.budget_micros and usage.spent_micros + (price_micros or 0) > limits.budget_micros:
        return Problem(key="refused-budget", values=_wait(usage.budget_next_at, now))
    if limits.user_active and usage.user_active >= limits.user_active:
        return Problem(key="refused-user-active", values={"limit": limits.user_active})
    return None


def budget_next_at(spending: Sequence[tuple[float, int]], budget: int, price: int) -> float | None:
    """When one more video of this price fits into the budget; None: it does now, or never will.

    Args:
        spending: Time of admission and millionths of a USD of all that counts now, the oldest first.
        budget: Millionths in any 24 hours.
        price: Millionths.
    """
    spent = sum(micros for _, micros in spending)
    if spent + price <= budget:
        return None
    for at, micros in spending:
        spent -= micros
        if spent + price <= budget:
            return at + DAY
    return None


def _wait(until: float | None, now: float) -> dict[str, int]:
    minutes = max(1, -int(-((until if until is not None else now) - now) // 60))
    return {"hours": minutes // 60, "minutes": minutes % 60}
