"""The provider's list of models and their metrics as JSON -> domain, as pure functions.

    {"data": [{"id": "google/veo3", "aliases": ["veo3"], "pricing": {...}}]}
    pricing:  {"kind": "fixed", "units": [{"name": "second", "measure": "output", "price": 0.65, "per": 1}]}
              {"kind": "variants", "dimensions": ["resolution"],
               "variants": [{"when": {"resolution": "720p"}, "price": 0.3, "unit": "second", "per": 1}]}
              {"kind": "variable"}
    {"models": [{"alias": "google/veo3", "metrics": {"duration_ms": {"p50": 61000}}}]}

The unit of a fixed price stands in `name`, that of a variant in `unit` (the provider's page of its models);
either is taken in both. What is measured of the input cannot be counted beforehand.

An entry that is odd is passed over alone. A price that is odd in any part is no price: half of one would
quote a wrong amount. Nor is 0, which no video costs.
"""

import math
import re
from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final, TypeGuard

from bot.adapters.aimlapi.video_entries import videos
from bot.adapters.aimlapi.wire import UnexpectedResponse
from bot.domain.bounds import ALIASES, ID, LISTED_MODELS, LISTED_PRICE, TYPICAL_DURATION, VARIANTS
from bot.domain.prices import FixedPrice, Price, Rate, VariablePrice, Variant, VariantPrice
from bot.domain.values import Scalar
from bot.ports import Listing

_AMOUNT: Final = re.compile(r"[0-9]{1,12}(\.[0-9]{1,12})?")


class _UnusablePrice(Exception):
    """A part of a price that is not what the provider's documents promise."""


def listing(answer: Any) -> Listing:  # noqa: ANN401 - JSON as it came
    """The models that there are, and their prices.

    Raises:
        UnexpectedResponse: It is no list of models.
    """
    entries = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(entries, list):
        raise UnexpectedResponse("no list of models")
    by_id: dict[str, Price | None] = {}
    by_alias: dict[str, Price | None] = {}
    for entry in entries[: LISTED_MODELS.limit]:
        if not isinstance(entry, dict):
            continue
        price = _price(entry.get("pricing"))
        if _is_name(name := entry.get("id")):
            by_id.setdefault(name, price)
        aliases = entry.get("aliases")
        for alias in aliases[: ALIASES.limit] if isinstance(aliases, list) else []:
            if _is_name(alias):
                # Two models under one alias: nobody knows which of the prices it would be.
                by_alias[alias] = price if by_alias.get(alias, price) == price else None
    both = {**by_alias, **by_id}
    return Listing(
        ids=frozenset(both),
        prices={name: price for name, price in both.items() if price is not None},
        videos=videos(entries[: LISTED_MODELS.limit]),
    )


def durations(answer: Any, models: Collection[str]) -> dict[str, float]:  # noqa: ANN401 - JSON as it came
    """The median seconds of each of these models; of several endpoints, the slowest.

    Raises:
        UnexpectedResponse: It is no list of metrics.
    """
    entries = answer.get("models") if isinstance(answer, dict) else None
    if not isinstance(entries, list):
        raise UnexpectedResponse("no list of metrics")
    found: dict[str, float] = {}
    for entry in entries:
        alias = entry.get("alias") if isinstance(entry, dict) else None
        if not isinstance(alias, str) or alias not in models:
            continue
        if (seconds := _median(entry)) is not None:
            found[alias] = max(seconds, found.get(alias, 0.0))
    return found


def _is_name(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and len(value) <= ID.limit


def _median(entry: Mapping[str, Any]) -> float | None:
    value: Any = entry
    for name in ("metrics", "duration_ms", "p50"):
        value = value.get(name) if isinstance(value, dict) else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return value / 1000 if 0 < value <= TYPICAL_DURATION.limit * 1000 else None


def _price(pricing: object) -> Price | None:
    """The price; None: there is none, or it is odd."""
    if not isinstance(pricing, dict) or pricing.get("currency", "USD") != "USD":
        return None
    try:
        match pricing.get("kind"):
            case "fixed":
                rates = tuple(map(_rate, _some(pricing.get("units"))))
                return FixedPrice(rates=rates) if any(rate.usd for rate in rates) else None
            case "variants":
                return _variants(pricing)
            case "variable":
                return VariablePrice()
    except _UnusablePrice:
        return None
    return None


def _variants(pricing: Mapping[str, Any]) -> VariantPrice:
    variants = tuple(
        Variant(when=dict(_when(one.get("when"))), rate=_rate(one)) for one in _some(pricing.get("variants"))
    )
    if not all(variant.rate.usd for variant in variants):
        raise _UnusablePrice
    if sum(len(values) for variant in variants for values in variant.when.values()) > VARIANTS.limit:
        raise _UnusablePrice
    dimensions = pricing.get("dimensions")
    named = [one for one in dimensions if isinstance(one, str)] if isinstance(dimensions, list) else []
    used = [name for variant in variants for name in variant.when]
    return VariantPrice(dimensions=tuple(dict.fromkeys([*named, *used])), variants=variants)


def _when(when: object) -> Iterator[tuple[str, tuple[Scalar, ...]]]:
    if not isinstance(when, dict):
        raise _UnusablePrice
    for name, value in when.items():
        values = tuple(value) if isinstance(value, list) else (value,)
        if not values or not all(_is_name(one) or isinstance(one, int | float) for one in values):
            raise _UnusablePrice
        yield name, values


def _rate(entry: Mapping[str, Any]) -> Rate:
    unit, per = entry.get("unit", entry.get("name")), _amount(entry.get("per", 1))
    if not _is_name(unit) or not per:
        raise _UnusablePrice
    if entry.get("measure") == "input":
        unit = f"{unit} of the input"
    return Rate(usd=_amount(entry.get("price")), unit=unit, per=per)


def _amount(value: object) -> Decimal:
    """A number that is not negative, written as one or as a text; what is written is what counts."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise _UnusablePrice
    if isinstance(value, float):
        if not math.isfinite(value):
            raise _UnusablePrice
    elif not _AMOUNT.fullmatch(str(value)):
        raise _UnusablePrice
    amount = Decimal(str(value))
    if not 0 <= amount <= LISTED_PRICE.limit:
        raise _UnusablePrice
    return amount


def _some(entries: object) -> list[Mapping[str, Any]]:
    if not isinstance(entries, list) or not 0 < len(entries) <= VARIANTS.limit:
        raise _UnusablePrice
    if not all(isinstance(one, dict) for one in entries):
        raise _UnusablePrice
    return entries
