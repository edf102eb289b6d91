"""What admins are told of the bot: figures, the account, the week."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.admission import DAY
from bot.domain.figures import ChartDay, Period, day_of


class Counted(StrEnum):
    """Whether the provider tells what it counted."""

    TOLD = "told"
    REFUSED = "refused"
    """Not with this key."""
    UNKNOWN = "unknown"
    """It could not be asked just now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What happened today, in a week and in a month that end today; days are UTC."""

    today: Period
    week: Period
    month: Period
    counted: Counted
    """Whether the charged requests of the periods are what the provider counted."""
    chart: Sequence[ChartDay]

    @property
    def periods(self) -> Sequence[tuple[str, Period]]:
        """All three, each with its name."""
        return (("today", self.today), ("week", self.week), ("month", self.month))


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The owner's account at the provider."""

    micros: int | None
    """What is left, in millionths of a USD; None: nobody knows."""
    age: float
    """Seconds since the provider said so."""
    spent_micros: int
    """What was spent in the last 24 hours, by what the bot knows."""

    @property
    def lasts(self) -> float | None:
        """Seconds for which it lasts if as much is spent from now on; None: that cannot be told."""
        if self.micros is None or self.spent_micros <= 0:
            return None
        return max(0, self.micros) / self.spent_micros * DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A week, from Monday to Sunday, and how the account stands after it."""

    period: Period
    account: Account


def week_before(moment: float) -> tuple[int, int]:
    """The first and the last day of the last whole week, from Monday to Sunday, before a Unix time."""
    today = day_of(moment)
    monday = today - (today + 3) % 7  # 1970-01-01 was a Thursday
    return monday - 7, monday - 1
