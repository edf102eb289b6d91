"""What do the provider's records say: which requests there were, what they cost, what is left?"""

import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from bot.sandbox.provider.answers import CREDITS_PER_USD
from bot.sandbox.provider.facts import BodyError
from bot.sandbox.provider.life import Generation
from bot.sandbox.provider.listing import iso

Json = dict[str, Any]
MOST_ROWS = 100
_UNITS = {"m": 60, "h": 3600, "d": 86400}
_KNOWN = {"period", "start", "end", "key_prefix", "model", "status", "limit", "offset"}


@dataclass(slots=True, kw_only=True)
class LogsRule:
    """When a generation's row appears in the logs; nobody documents it."""

    appear: Literal["completion", "acceptance"] = "completion"
    delay: float = 0
    """Seconds after that."""

    def shows(self, generation: Generation) -> bool:
        """Whether the row is there by now."""
        since = generation.started
        if self.appear == "completion":
            if not generation.ended:
                return False
            since += generation.takes
        return time.monotonic() - since >= self.delay


def logs_json(generations: Iterable[Generation], rule: LogsRule, query: Mapping[str, str]) -> Json:
    """The answer of `/v2/logs`, the newest first; BodyError for a query that it does not take."""
    for name in query:
        if name not in _KNOWN:
            raise BodyError(f"{name}: Unrecognized key")
    limit, offset = _number(query, "limit", 50), _number(query, "offset", 0)
    if not 1 <= limit <= MOST_ROWS:
        raise BodyError("limit: must be between 1 and 100")
    begin, end = _window(query)
    rows = [_row(one) for one in generations if rule.shows(one) and begin <= one.accepted <= end]
    rows = [
        row for row in reversed(rows) if all(row[k] == query[k] for k in ("model", "status") if k in query)
    ]
    return {
        "data": rows[offset : offset + limit],
        "pagination": {
            "limit": limit,
            "offset": offset,
            "total": len(rows),
            "has_more": offset + limit < len(rows),
        },
    }


def billing_json(generations: Iterable[Generation], deposit: float) -> Json:
    """The answer of `/v2/billing`: what is left of `deposit` USD."""
    spent = sum(one.usd for one in generations if one.succeeded)
    return {"current_balance": round(deposit - spent, 6), "currency": "USD"}


def _row(generation: Generation) -> Json:
    usd = generation.usd if generation.succeeded else 0
    return {
        "created": iso(generation.accepted),
        "status": "failed" if generation.ended and not generation.succeeded else "succeeded",
        "origin": "api",
        "model": generation.model.id,
        "cost": {"usd": usd, "credits": round(usd * CREDITS_PER_USD)},
        "tokens": {"input": 0, "output": 0, "total": 0},
        "request_id": f"req-{generation.id[:12]}",
        "inference_id": generation.id,
        "client_request_id": generation.client_request_id,
    }


def _window(query: Mapping[str, str]) -> tuple[float, float]:
    """Unix times of the first and the last moment asked for."""
    now = time.time()
    if "start" in query or "end" in query:
        return _moment(query, "start", 0), _moment(query, "end", now)
    period = re.fullmatch(r"(\d+)([mhd])", query.get("period", "7d"))
    if period is None:
        raise BodyError("period: expected a number and m, h or d")
    return now - int(period[1]) * _UNITS[period[2]], now


def _moment(query: Mapping[str, str], name: str, default: float) -> float:
    if name not in query:
        return default
    try:
        return datetime.fromisoformat(query[name]).timestamp()
    except ValueError:
        raise BodyError(f"{name}: Invalid datetime") from None


def _number(query: Mapping[str, str], name: str, default: int) -> int:
    try:
        return max(0, int(query.get(name, default)))
    except ValueError:
        raise BodyError(f"{name}: expected integer") from None
