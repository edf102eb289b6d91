"""Money: whole millionths of a USD, so that sums are exact."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Final

MICROS: Final = 1_000_000
"""Of these is a USD made."""
MAX_MICROS: Final = 10**15
"""A thousand million USD: what claims to cost more is counted as this much."""
MAX_BUDGET: Final = 10**18
"""Millionths of a USD: more than anybody has, and the database can add to it."""


def micros_of(usd: float) -> int:
    """Millionths; so little that it would come to none of them is one, since none means unlimited."""
    return int(min(MAX_BUDGET, max(1, round(usd * MICROS)))) if usd else 0


def in_usd(micros: int | None) -> str:
    """An amount for the log: `0.40 USD`, what is less than a cent to the millionth; None: it is unknown."""
    if micros is None:
        return "unknown"
    usd = Decimal(micros) / MICROS
    return f"{usd:.2f} USD" if micros % 10_000 == 0 else f"{usd.normalize():f} USD"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What a video costs."""

    usd: Decimal | None = None
    """None: it cannot be said."""
    varies: bool = False
    """Whether nobody can say it beforehand, the provider included."""

    @property
    def micros(self) -> int | None:
        """Millionths of a USD, rounded up, at most `MAX_MICROS`; None: it cannot be said."""
        if self.usd is None:
            return None
        if self.usd >= MAX_MICROS // MICROS:
            return MAX_MICROS
        return int((self.usd * MICROS).to_integral_value(rounding=ROUND_CEILING))
