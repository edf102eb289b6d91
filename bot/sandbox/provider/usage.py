"""What does the provider count? `/v2/usage/detail`, as its OpenAPI document and its page describe it."""

import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.sandbox.provider.billing import Charged, FailedSubmit, Query, window_of
from bot.sandbox.provider.listing import iso
from bot.sandbox.provider.model_schemas import BodyError

Json = dict[str, Any]
_KNOWN = {"period", "start", "end", "key_prefix", "group_by", "tz"}
_GROUPS = {"day", "model", "day,model"}


def usage_json(
    generations: Iterable[Charged], failed: Iterable[FailedSubmit], query: Query, *, key: str, ahead: float
) -> Json:
    """The answer; BodyError for a query that it does not take.

    Args:
        generations: All that were accepted.
        failed: All that were not.
        query: What is asked for.
        key: The one that asks; another one's prefix needs rights that it has not.
        ahead: Seconds by which the provider's clock is ahead of the machine's.
    """
    given = _given(query)
    prefix, group_by, zone = given.get("key_prefix"), given.get("group_by"), given.get("tz", "UTC")
    if prefix not in (None, key[:8]):
        raise BodyError("key_prefix: Forbidden", status=403)
    if group_by is not None and group_by not in _GROUPS:
        raise BodyError("group_by: Invalid enum value")
    if zone != "UTC":
        raise BodyError("tz: this stand-in knows no zone but UTC")
    begin, end = window_of(query, time.time() + ahead)
    ended = [one for one in generations if one.ended]
    rows = [
        (one.accepted + ahead, one.model_id, one.usd if one.succeeded else 0.0, one.succeeded)
        for one in ended
    ] + [(one.accepted + ahead, one.model, 0.0, False) for one in failed]
    rows = [row for row in rows if begin <= row[0] <= end]
    by_model: dict[str, list[tuple[float, bool]]] = {}
    by_group: dict[tuple[tuple[str, str], ...], list[tuple[float, bool]]] = {}
    for at, model, usd, charged in rows:
        day = datetime.fromtimestamp(at, UTC).date().isoformat()
        by_model.setdefault(model, []).append((usd, charged))
        names = {"day": day, "model": model}
        group = tuple((name, names[name]) for name in (group_by or "").split(",") if name)
        by_group.setdefault(group, []).append((usd, charged))
    models = [
        {"model": model, "spend": _spend(found), "requests": _charged(found)}
        for model, found in by_model.items()
    ]
    told: Json = {
        "api_key_prefix": prefix,
        "start": iso(begin),
        "end": iso(end),
        "spend": round(sum(row[2] for row in rows), 6),
        "currency": "USD",
        "requests": sum(row[3] for row in rows),
        "models": sorted(models, key=lambda one: -float(str(one["spend"]))),
    }
    if group_by is not None:
        told["groups"] = [{**dict(group), **_group(found)} for group, found in sorted(by_group.items())]
    return told


def _given(query: Query) -> Mapping[str, str]:
    for name in query.keys():  # noqa: SIM118 - it is no dict
        if name not in _KNOWN:
            raise BodyError(f"{name}: Unrecognized key")
        if len(query.getlist(name)) > 1:
            raise BodyError(f"{name}: Expected string, received array")
    return {name: query.getlist(name)[0] for name in query.keys()}  # noqa: SIM118 - it is no dict


def _group(found: list[tuple[float, bool]]) -> Json:
    charged = _charged(found)
    return {
        "spend": _spend(found),
        "tokens": {"input": 0, "output": 0, "total": 0},
        "requests": {
            "total": len(found),
            "charged": charged,
            "succeeded": charged,
            "failed": len(found) - charged,
        },
    }


def _spend(found: list[tuple[float, bool]]) -> float:
    return round(sum(usd for usd, _ in found), 6)


def _charged(found: list[tuple[float, bool]]) -> int:
    return sum(charged for _, charged in found)
