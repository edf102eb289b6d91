"""What do the provider's records say: which requests there were, what they cost, what is left?

As the provider documents it: `/v2/logs` wants either `period` or both `start` and `end`, at most 92 days; the
newest row is the first; what failed is listed as well, with cost 0.
"""

import re
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal, Protocol

from bot.sandbox.provider.answers import CREDITS_PER_USD
from bot.sandbox.provider.lifecycle import new_id
from bot.sandbox.provider.listing import iso
from bot.sandbox.provider.model_schemas import BodyError

Json = dict[str, Any]
MAX_ROWS = 100
MAX_SECONDS = 92 * 86_400
MAX_MODELS = 50
MAX_CALLS = 200
"""In any minute."""
_UNITS = {"h": 3600, "d": 86400}
_KNOWN = {"period", "start", "end", "key_prefix", "model", "status", "limit", "offset"}
_MANY = {"model", "status"}
_STATUSES = {"succeeded", "failed"}


class Query(Protocol):
    """The parameters of a request; some may come several times."""

    def getlist(self, key: Any) -> list[str]: ...  # noqa: ANN401, D102 - as starlette has it
    def keys(self) -> Iterable[str]: ...  # noqa: D102


class Charged(Protocol):
    """What was accepted, and costs something if it comes to an end: a generation, or a call beside them."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def model_id(self) -> str: ...  # noqa: D102
    @property
    def accepted(self) -> float: ...  # noqa: D102
    @property
    def started(self) -> float: ...  # noqa: D102
    @property
    def takes(self) -> float: ...  # noqa: D102
    @property
    def usd(self) -> float: ...  # noqa: D102
    @property
    def ended(self) -> bool: ...  # noqa: D102
    @property
    def succeeded(self) -> bool: ...  # noqa: D102
    @property
    def client_request_id(self) -> str | None: ...  # noqa: D102


@dataclass(slots=True, kw_only=True)
class LogsRule:
    """When a generation's row appears in the logs; nobody documents it."""

    appear: Literal["completion", "acceptance"] = "completion"
    delay: float = 0
    """Seconds after that."""

    def shows(self, generation: Charged) -> bool:
        """Whether the row is there by now."""
        since = generation.started
        if self.appear == "completion":
            if not generation.ended:
                return False
            since += generation.takes
        return time.monotonic() - since >= self.delay


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedSubmit:
    """A submit that reached the provider and was not accepted; its row is there at once."""

    model: str
    client_request_id: str | None
    accepted: float = field(default_factory=time.time)
    """When it came, in Unix seconds by the machine's clock."""
    id: str = field(default_factory=lambda: new_id("failed"))
    """It has one, though nothing was generated."""


def logs_json(
    generations: Iterable[Charged],
    failed: Iterable[FailedSubmit],
    rule: LogsRule,
    query: Query,
    *,
    ahead: float = 0.0,
) -> Json:
    """The answer of `/v2/logs`, the newest first; BodyError for a query that it does not take.

    Args:
        generations: All that were accepted.
        failed: All that were not.
        rule: When a generation is listed.
        query: What is asked for.
        ahead: Seconds by which the provider's clock is ahead of the machine's.
    """
    for name in query.keys():  # noqa: SIM118 - it is no dict
        if name not in _KNOWN:
            raise BodyError(f"{name}: Unrecognized key")
        if name not in _MANY and len(query.getlist(name)) > 1:
            raise BodyError(f"{name}: Expected string, received array")
    limit, offset = _number(query, "limit", 50), _number(query, "offset", 0)
    if not 1 <= limit <= MAX_ROWS:
        raise BodyError("limit: must be between 1 and 100")
    begin, end = window_of(query, time.time() + ahead)
    statuses, models = query.getlist("status"), query.getlist("model")
    if not _STATUSES.issuperset(statuses):
        raise BodyError(f"status: Invalid enum value, received {statuses}")
    if len(models) > MAX_MODELS:
        raise BodyError("model: at most 50")
    shown: list[Charged | FailedSubmit] = [*(one for one in generations if rule.shows(one)), *failed]
    rows = [
        _row(one, ahead)
        for one in sorted(shown, key=lambda one: one.accepted, reverse=True)
        if begin <= one.accepted + ahead <= end
    ]
    rows = [
        row
        for row in rows
        if (not statuses or row["status"] in statuses) and (not models or row["model"] in models)
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


def billing_json(generations: Iterable[Charged], deposit: float) -> Json:
    """The answer of `/v2/billing`: what is left of `deposit` USD."""
    spent = sum(one.usd for one in generations if one.succeeded)
    return {"current_balance": round(deposit - spent, 6), "currency": "USD"}


def _row(one: Charged | FailedSubmit, ahead: float) -> Json:
    if not isinstance(one, FailedSubmit):
        model, has_failed = one.model_id, one.ended and not one.succeeded
        usd = one.usd if one.succeeded else 0
    else:
        model, has_failed, usd = one.model, True, 0
    return {
        "created": iso(one.accepted + ahead),
        "status": "failed" if has_failed else "succeeded",
        "origin": "api",
        "model": model,
        "cost": {"usd": usd, "credits": round(usd * CREDITS_PER_USD)},
        "tokens": {"input": 0, "output": 0, "total": 0},
        "request_id": f"req-{one.id[:12]}",
        "inference_id": one.id,
        "client_request_id": one.client_request_id,
    }


def window_of(query: Query, now: float) -> tuple[float, float]:
    """Unix times of the first and the last moment asked for, by the provider's clock."""
    period, start, end = (_only(query, name) for name in ("period", "start", "end"))
    if period is None and start is not None and end is not None:
        window = _moment("start", start), _moment("end", end)
    elif period is not None and start is None and end is None:
        found = re.fullmatch(r"([1-9][0-9]*)([hd])", period, re.ASCII)
        if found is None:
            raise BodyError("period: expected a positive number and h or d")
        window = now - int(found[1]) * _UNITS[found[2]], now
    else:
        raise BodyError("period: expected either period, or both start and end")
    if window[1] < window[0]:
        raise BodyError("end: must not be before start")
    if window[1] - window[0] > MAX_SECONDS:
        raise BodyError("start: the window must not exceed 92 days")
    return window


def _moment(name: str, text: str) -> float:
    """ISO 8601; without an offset it is UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise BodyError(f"{name}: Invalid datetime") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _only(query: Query, name: str) -> str | None:
    found: Sequence[str] = query.getlist(name)
    return found[0] if found else None


def _number(query: Query, name: str, default: int) -> int:
    text = _only(query, name)
    if text is None:
        return default
    if not re.fullmatch(r"[0-9]{1,9}", text, re.ASCII):
        raise BodyError(f"{name}: expected integer")
    return int(text)
