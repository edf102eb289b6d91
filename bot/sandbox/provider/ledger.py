"""What does the provider's ledger say: which deposits and charges there were?

As the provider documents `/v2/billing/transactions`: a window of two ISO 8601 times with offsets, the end
after the begin; 1 to 100 rows; paged by a cursor that is taken as it was given. A video is charged when it is
made.
"""

import base64
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.sandbox.provider.answers import CREDITS_PER_USD
from bot.sandbox.provider.billing import MAX_ROWS, Charged, Query
from bot.sandbox.provider.listing import iso
from bot.sandbox.provider.model_schemas import BodyError

Json = dict[str, Any]
_KNOWN = {"from", "to", "direction", "type", "limit", "cursor"}
_DIRECTIONS = {"TOPUP", "CHARGE"}
_TYPES = {"PAYMENT", "BONUS", "REFUND", "ADJUSTMENT", "MODEL_USAGE", "CREDITS_EXPIRED", "INIT"}
_OFFSET = re.compile(r".*(Z|[+-]\d\d:\d\d)", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """A row of the ledger."""

    created: float
    """Unix seconds by the provider's clock."""
    usd: float
    direction: str = "CHARGE"
    type: str = "MODEL_USAGE"
    model: str | None = None
    reference_id: str | None = None


@dataclass(slots=True)
class Ledger:
    """What is booked beside the generations of the stand-in, and wrongly."""

    others: list[Transaction] = field(default_factory=list)
    """Made with another key, say."""
    wrong: dict[str, float] = field(default_factory=dict)
    """By generation, USD that are charged instead of its cost."""
    unbooked: set[str] = field(default_factory=set)
    """Generations that are not charged, though they were made."""

    def rows(self, generations: Iterable[Charged], ahead: float) -> list[Transaction]:
        """All of it, the newest first."""
        charges = [
            Transaction(
                created=one.accepted + one.takes + ahead,
                usd=self.wrong.get(one.id, one.usd),
                model=one.model_id,
                reference_id=one.id,
            )
            for one in generations
            if one.ended and one.succeeded and one.id not in self.unbooked
        ]
        return sorted(
            [*charges, *self.others], key=lambda row: (row.created, row.reference_id or ""), reverse=True
        )


def transactions_json(
    ledger: Ledger, generations: Iterable[Charged], query: Query, *, ahead: float = 0.0
) -> Json:
    """The answer of `/v2/billing/transactions`; BodyError for a query that it does not take."""
    for name in query.keys():  # noqa: SIM118 - it is no dict
        if name not in _KNOWN:
            raise BodyError(f"{name}: Unrecognized key")
        if len(query.getlist(name)) > 1:
            raise BodyError(f"{name}: Expected string, received array")
    given = {name: query.getlist(name)[0] for name in query.keys()}  # noqa: SIM118 - the same
    begin, end = (_moment(name, given[name]) if name in given else None for name in ("from", "to"))
    if begin is not None and end is not None and end <= begin:
        raise BodyError("to: must be after from")
    for name, allowed in (("direction", _DIRECTIONS), ("type", _TYPES)):
        if name in given and given[name] not in allowed:
            raise BodyError(f"{name}: Invalid enum value, received {given[name]}")
    limit = given.get("limit", "50")
    if not re.fullmatch(r"[0-9]{1,9}", limit, re.ASCII) or not 1 <= int(limit) <= MAX_ROWS:
        raise BodyError("limit: must be between 1 and 100")
    rows = [
        row
        for row in ledger.rows(generations, ahead)
        if (begin is None or row.created >= begin)
        and (end is None or row.created < end)
        and given.get("direction", row.direction) == row.direction
        and given.get("type", row.type) == row.type
    ]
    start = _place(given["cursor"], rows) if "cursor" in given else 0
    shown, has_more = rows[start : start + int(limit)], start + int(limit) < len(rows)
    cursor = _cursor(shown[-1]) if has_more else None
    return {"data": [_row(row) for row in shown], "pagination": {"next_cursor": cursor, "has_more": has_more}}


def _row(row: Transaction) -> Json:
    return {
        "created_at": iso(row.created),
        "direction": row.direction,
        "type": row.type,
        "amount": {"usd": row.usd, "credits": round(row.usd * CREDITS_PER_USD)},
        "model": row.model,
        "reference_id": row.reference_id,
    }


def _cursor(row: Transaction) -> str:
    text = json.dumps({"v": 1, "c": row.created, "r": row.reference_id})
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _place(cursor: str, rows: list[Transaction]) -> int:
    """Behind the row that the cursor names, however many newer ones have come."""
    for number, row in enumerate(rows):
        if _cursor(row) == cursor:
            return number + 1
    raise BodyError("cursor: malformed")


def _moment(name: str, text: str) -> float:
    if not _OFFSET.fullmatch(text):
        raise BodyError(f"{name}: Invalid datetime")
    try:
        return datetime.fromisoformat(text).timestamp()
    except ValueError:
        raise BodyError(f"{name}: Invalid datetime") from None
