"""What a generation costs in truth, from wherever the provider tells it, as pure functions.

    meta.usage.usd_spent, x-aimlapi-usd-spent          USD
    meta.usage.credits_used, x-aimlapi-credits-used    credits; 2,000,000 of them are a USD
    meta.usage.tokens_used                             the same credits, under their name of 2025
    cost.usd, cost.credits                             in a record of the log

It is told in the answer to the submit already, in headers, in the records, and perhaps in the answer to a
poll. USD win over credits, and the body over the headers. Nothing (0) is what stands there before anything is
booked: it counts as not told, and the price at which the job was admitted goes on counting.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from bot.domain.bounds import TOLD_COST
from bot.domain.money import Quote

CREDITS_PER_USD: Final = 2_000_000
"""The provider's FAQ, "How can I track my funds"."""

_CREDITS: Final = ("credits_used", "tokens_used")
_AMOUNT: Final = re.compile(r"[0-9]{1,18}(?:\.[0-9]{1,18})?(?:[eE][+-]?[0-9]{1,2})?")


def told(answer: Any, headers: Mapping[str, str]) -> int | None:  # noqa: ANN401 - JSON as it came
    """Millionths of a USD, rounded up; None: not told, or what is told cannot be.

    Args:
        answer: The body of a submit or of a poll.
        headers: Of the same answer, by names in lower case, or in any case as httpx has them.
    """
    meta = answer.get("meta") if isinstance(answer, dict) else None
    usage = meta.get("usage") if isinstance(meta, dict) else None
    found: Mapping[str, Any] = usage if isinstance(usage, dict) else {}
    return _first(
        usd=(found.get("usd_spent"), headers.get("x-aimlapi-usd-spent")),
        credits_used=(*(found.get(name) for name in _CREDITS), headers.get("x-aimlapi-credits-used")),
    )


def of_record(row: Mapping[str, Any]) -> int | None:
    """The same from a row of the records."""
    cost = row.get("cost")
    found: Mapping[str, Any] = cost if isinstance(cost, dict) else {}
    return _first(usd=(found.get("usd"),), credits_used=(found.get("credits"),))


def _first(*, usd: tuple[object, ...], credits_used: tuple[object, ...]) -> int | None:
    amounts = (*map(_amount, usd), *(_amount(one, per_usd=CREDITS_PER_USD) for one in credits_used))
    return next((Quote(usd=amount).micros for amount in amounts if amount is not None), None)


def _amount(value: object, *, per_usd: int = 1) -> Decimal | None:
    """USD; a number or a text that is one, finite, above 0 and not beyond belief."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if not _AMOUNT.fullmatch(text := str(value).strip()):
        return None
    amount = Decimal(text) / per_usd
    return amount if 0 < amount <= TOLD_COST.limit else None
