"""What one planned request costs, in USD, from the provider's list of prices. Exact: no binary fractions.

    FixedPrice      one price, whatever is asked for
    VariantPrice    a price for each combination of values, such as a resolution with or without sound
    VariablePrice   known only afterwards

A price that is not surely the right one is none: nobody is quoted a guess.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from bot.domain.bounds import PRICE_FALL
from bot.domain.models import Plan, Role
from bot.domain.own_video import source_bound
from bot.domain.request import MAX_AUDIO_SECONDS, Option
from bot.domain.rules import seconds_limit
from bot.domain.values import Scalar

MAX_PRICED_SECONDS: Final = 3_600
"""Seconds; what claims to be longer is no length of a video."""

_COMPARED: Final = Decimal(5)
"""Seconds of the video by which prices are compared."""
_SECONDS: Final = frozenset({"second", "seconds", "sec", "s", "video_second", "per_second"})
_MINUTES: Final = frozenset({"minute", "minutes", "min"})
_ONCE: Final = frozenset({"video", "generation", "request", "item", "output", "unit", "run", "job"})
_LENGTH: Final = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)\s*(?:s|sec|seconds?)?", re.IGNORECASE)
_NUMBER: Final = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,18})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """So many USD for so many of a unit."""

    usd: Decimal
    """Not negative."""
    unit: str
    """`second`, `video`, ...; of a unit that we cannot count nothing follows."""
    per: Decimal = Decimal(1)
    """Above 0: how many of the unit the USD pay for."""

    def amount(self, seconds: Decimal | None) -> Decimal | None:
        """USD for one video of this length; None: the unit, or the length that it needs, is not known."""
        unit = self.unit.casefold()
        if unit in _ONCE:
            return self.usd / self.per
        if seconds is None:
            return None
        if unit in _SECONDS:
            return self.usd * seconds / self.per
        if unit in _MINUTES:
            return self.usd * seconds / (60 * self.per)
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedPrice:
    """Everything costs the same; several rates are paid together."""

    rates: tuple[Rate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """The rate where all these parameters have one of these values."""

    when: Mapping[str, tuple[Scalar, ...]]
    rate: Rate


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantPrice:
    """What is asked for decides."""

    dimensions: tuple[str, ...]
    """The parameters that decide."""
    variants: tuple[Variant, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VariablePrice:
    """Nobody can say beforehand."""


Price = FixedPrice | VariantPrice | VariablePrice


def quote(price: Price, plan: Plan) -> Decimal | None:
    """USD for the one video that is planned; None: it cannot be said."""
    seconds = _seconds(plan)
    match price:
        case FixedPrice(rates=rates):
            return _sum(rates, seconds)
        case VariantPrice():
            return _agreed(variant.rate.amount(seconds) for variant in _possible(price, plan))
        case VariablePrice():
            return None


def highest_price(price: Price, plan: Plan) -> Decimal | None:
    """The most USD that a video of this length could cost, whatever else is asked for; None: unknown."""
    seconds = _seconds(plan) or _max_seconds(plan)
    match price:
        case FixedPrice(rates=rates):
            return _sum(rates, seconds)
        case VariantPrice(variants=variants):
            amounts = [variant.rate.amount(seconds) for variant in variants]
            return max((amount for amount in amounts if amount is not None), default=None)
        case VariablePrice():
            return None


def has_fallen(before: Price, now: Price) -> bool:
    """Whether a price is less than a tenth of what it was, for anything that may be asked for.

    What differs in kind is compared by its cheapest and its dearest video of five seconds. What cannot be
    counted beforehand has not fallen: it is no price.
    """
    then, here = _amounts(before), _amounts(now)
    if not then or not here:
        return False
    same = [(then[case], here[case]) for case in then.keys() & here.keys()]
    ends = [(pick(then.values()), pick(here.values())) for pick in (min, max)]
    return any(new * PRICE_FALL.limit < old for old, new in same or ends)


def _amounts(price: Price) -> dict[str, Decimal]:
    """USD for a video of five seconds in each case that the price knows, as far as that can be counted."""
    cases: dict[str, Decimal | None] = {}
    match price:
        case FixedPrice(rates=rates):
            cases = {"": _sum(rates, _COMPARED)}
        case VariantPrice(variants=variants):
            cases = {str(sorted(one.when.items())): one.rate.amount(_COMPARED) for one in variants}
    return {case: amount for case, amount in cases.items() if amount is not None}


def value_of(plan: Plan, name: str) -> Scalar | None:
    """What a parameter will be: as asked, as fixed, or the model's default; None: nobody knows yet."""
    if name in plan.parameters:
        return plan.parameters[name]
    if name in plan.model.fixed:
        return plan.model.fixed[name]
    shape = plan.model.parameter_for(Option.ASPECT_RATIO)
    if plan.model.inputs and shape is not None and shape.name == name:
        return None  # it follows from the photo, which is looked at later
    parameter = plan.model.parameters.get(name)
    return parameter.default if parameter else None


def _sum(rates: Iterable[Rate], seconds: Decimal | None) -> Decimal | None:
    """All rates together; None where one of them cannot be told."""
    amounts = [rate.amount(seconds) for rate in rates]
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(amounts) else None


def _max_seconds(plan: Plan) -> Decimal | None:
    """The longest that a result can be whose length follows from a source; None: it does not, or no bound."""
    model = plan.model
    if not model.follows_input:
        return None
    sound = model.inputs.get(Role.SOUND)
    limits = [None if sound is None else seconds_limit(model.rules, sound.parameter)]
    limits += [source_bound(model, plan.parameters), plan.source_bound]
    bounds = [model.source_limit, *limits, MAX_AUDIO_SECONDS if Role.VIDEO not in model.inputs else None]
    known = [bound for bound in bounds if bound is not None]
    return Decimal(str(min(known))) if known else None


def _seconds(plan: Plan) -> Decimal | None:
    if plan.model.follows_input:
        source, most = plan.source_seconds, _max_seconds(plan)
        if source is None or not 0 < source <= MAX_PRICED_SECONDS:
            return None
        return Decimal(str(source)) if most is None else min(Decimal(str(source)), most)
    value = value_of(plan, "duration")
    match = None if value is None or isinstance(value, bool) else _LENGTH.fullmatch(str(value).strip())
    seconds = Decimal(match[1]) if match else Decimal(0)
    return seconds if 0 < seconds <= MAX_PRICED_SECONDS else None


def _possible(price: VariantPrice, plan: Plan) -> list[Variant]:
    """Those that it may be: of several that surely hold those that say most, else all not ruled out."""
    left: list[Variant] = []
    is_sure = all(value_of(plan, name) is not None for name in price.dimensions)
    for variant in price.variants:
        met = [_meets(value_of(plan, name), values) for name, values in variant.when.items()]
        if False not in met:
            left.append(variant)
            is_sure = is_sure and None not in met
    if not is_sure or not left:
        return left
    most = max(len(variant.when) for variant in left)
    return [variant for variant in left if len(variant.when) == most]


def _meets(value: Scalar | None, wanted: tuple[Scalar, ...]) -> bool | None:
    """None: it is not known."""
    return None if value is None else _plain(value) in {_plain(one) for one in wanted}


def _agreed(amounts: Iterable[Decimal | None]) -> Decimal | None:
    """The amount, if it is one and the same."""
    found = set(amounts)
    return found.pop() if len(found) == 1 else None


def _plain(value: Scalar) -> Scalar | Decimal:
    """`720P` is `720p`, and 5 is `5` and 5.0."""
    if isinstance(value, bool):
        return str(value).casefold()
    text = str(value).strip().casefold()
    return Decimal(text) if _NUMBER.fullmatch(text) else text
