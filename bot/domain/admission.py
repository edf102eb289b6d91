"""Who may have how many videos, and what to say to the one too many."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.errors import Problem
from bot.domain.job import Job

DAY: Final = 86_400.0
"""Quotas count the videos of any 24 hours, in seconds; there is no midnight reset."""
EXCUSED: Final = 2
"""Of what was made for a person in 24 hours and could not be delivered, so many do not count as videos."""
STILLS: Final = 3
"""How many stills may be drawn for each video of a daily limit: they count as money, and as no video."""
NOTHING: Final = -1
"""A limit of money under which not even what is free has room; 0 would be unlimited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How many videos are allowed; 0 is unlimited."""

    user_daily: int
    user_active: int
    chat_daily: int
    user_micros: int = 0
    """Of one user in any 24 hours, in millionths of a USD."""
    budget_micros: int = 0
    """Of the owner, over all users in any 24 hours, likewise."""
    kept_micros: int = 0
    """How much of the budget is kept for admins, and must be left by everybody else."""

    @property
    def usable_micros(self) -> int:
        """How much of the budget may be spent; 0 is unlimited, below 0 nothing."""
        return self.budget_micros and (self.budget_micros - self.kept_micros or NOTHING)

    @property
    def highest_micros(self) -> int | None:
        """What one video may cost at most; None: the day's money sets no bound."""
        bounds = [bound for bound in (self.user_micros, self.usable_micros) if bound]
        return max(0, min(bounds)) if bounds else None

    def of(self, *, is_admin: bool) -> "Limits":
        """Those of one person."""
        return replace(self, kept_micros=0) if is_admin else self


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedVideo:
    """A job, as the limits of videos see it."""

    at: float
    """When it was paid for; infinite: that is still to come."""
    user_id: int
    is_undeliverable: bool = False
    """Whether it was made, and nobody has it."""
    videos: int = 1
    """How many it counts as: a film one for each scene, what is no video none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What a user and a chat have at a moment."""

    user_daily: int
    user_active: int
    chat_daily: int
    user_next_place_at: float | None
    """When the user's daily quota has a place again (Unix seconds), if what waits is paid now; None: now."""
    chat_next_place_at: float | None
    next_still_at: float | None = None
    """When one more still may be drawn, where a daily limit stands against it now; None: now."""
    spent_micros: int = 0
    """Known prices of what was admitted, and real costs of what is done; 0 where there is no budget."""
    budget_next_at: float | None = None
    """When the budget has room for what was asked for; None: it has now, or never will."""
    user_spent_micros: int = 0
    """The same of the user alone; 0 where there is no limit to it."""
    user_money_next_at: float | None = None
    """When the user has money for what was asked for; None: now, or never."""


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


def refusal(
    limits: Limits, usage: Usage, *, now: float, price_micros: int | None = None, videos: int = 1
) -> Problem | None:
    """Why one more request of this price is not allowed, daily limits first; None: it is allowed.

    Args:
        limits: Those of who asks.
        usage: What counts already.
        now: Unix seconds.
        price_micros: What it is taken to cost; None: unknown.
        videos: How many it counts as.
    """
    if (too_many := _too_many(limits, usage, now=now, videos=videos)) is not None:
        return too_many
    price = price_micros or 0
    if limits.user_micros and usage.user_spent_micros + price > limits.user_micros:
        return Problem(
            key="refused-user-money",
            values={"amount": limits.user_micros, **wait(usage.user_money_next_at, now)},
        )
    spent = usage.spent_micros + price
    if limits.budget_micros and spent > limits.usable_micros:
        key = "refused-budget" if spent > limits.budget_micros else "refused-budget-kept"
        return Problem(key=key, values=wait(usage.budget_next_at, now))
    if limits.user_active and usage.user_active >= limits.user_active:
        return Problem(key="refused-user-active", values={"limit": limits.user_active})
    return None


def _too_many(limits: Limits, usage: Usage, *, now: float, videos: int) -> Problem | None:
    """Which daily limit of videos stands against so many more; None: none does."""
    if not videos:
        at = usage.next_still_at
        return None if at is None else Problem(key="refused-stills", values=wait(at, now))
    for limit in (limits.user_daily, limits.chat_daily):
        if 0 < limit < videos:
            return Problem(key="refused-daily-many", values={"limit": limit, "videos": videos})
    if limits.user_daily and usage.user_daily + videos > limits.user_daily:
        return Problem(
            key="refused-user-daily",
            values={"limit": limits.user_daily, **wait(usage.user_next_place_at, now)},
        )
    if limits.chat_daily and usage.chat_daily + videos > limits.chat_daily:
        return Problem(
            key="refused-chat-daily",
            values={"limit": limits.chat_daily, **wait(usage.chat_next_place_at, now)},
        )
    return None


def count_videos(counted: Collection[CountedVideo]) -> int:
    """How many these are: of what is undeliverable the first `EXCUSED` of each person are none."""
    undeliverable = Counter[int]()
    for one in counted:
        if one.is_undeliverable:
            undeliverable[one.user_id] += one.videos
    excused = sum(min(EXCUSED, found) for found in undeliverable.values())
    return sum(one.videos for one in counted) - excused


def next_place_at(
    counted: Collection[CountedVideo], limit: int, *, now: float, videos: int = 1
) -> float | None:
    """When there is room for one more; None: there is now, there is no limit, or there never will be.

    Args:
        counted: All that were paid for within the last 24 hours, or will be.
        limit: 0 is unlimited.
        now: What is still to be paid for counts as paid now.
        videos: How many the one more counts as.
    """
    left = sorted(counted, key=lambda one: one.at)
    if not limit or not videos or count_videos(left) + videos <= limit:
        return None
    for place, one in enumerate(left, 1):
        if count_videos(left[place:]) + videos <= limit:
            return min(one.at, now) + DAY
    return None


def next_still_at(
    by_user: Collection[CountedVideo], in_chat: Collection[CountedVideo], limits: Limits, *, now: float
) -> float | None:
    """When one more still may be drawn; None: now, or there is no limit.

    Args:
        by_user: All that were paid for within the last 24 hours, or will be.
        in_chat: The same of a group.
        limits: Of videos: for each `STILLS` stills may be drawn.
        now: What is still to be paid for counts as paid now.
    """
    places = []
    for counted, limit in ((by_user, limits.user_daily), (in_chat, limits.chat_daily)):
        drawn = sorted(one.at for one in counted if not one.videos and not one.is_undeliverable)
        if limit and len(drawn) >= STILLS * limit:
            places.append(min(drawn[-STILLS * limit], now) + DAY)
    return max(places, default=None)


def budget_next_at(spending: Sequence[tuple[float, int]], budget: int, price: int) -> float | None:
    """When one more video of this price fits into the budget; None: it does now, or never will.

    Args:
        spending: When it was paid, at the latest now, and millionths of a USD of all that counts, the oldest
            first.
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


def wait(until: float | None, now: float) -> dict[str, int]:
    """Hours and minutes until then, rounded up, for a message; a minute where nobody knows."""
    minutes = max(1, -int(-((until if until is not None else now) - now) // 60))
    return {"hours": minutes // 60, "minutes": minutes % 60}
