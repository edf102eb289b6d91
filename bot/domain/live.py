"""What is true of the provider now, beside what we were shipped with."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from bot.domain.catalogue import Catalogue
from bot.domain.models import Family, Model, Plan
from bot.domain.money import Quote
from bot.domain.prices import Price, VariablePrice, highest_price, quote

MIN_OF_PRIOR = 0.1
"""A duration below this part of the catalogue's figure is the time of an answer, not of a video."""
MIN_KNOWN = 0.5
"""A list that lacks more of our models than this part is not believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderSnapshot:
    """The provider as it was seen last; empty: as it was shipped, prices unknown."""

    retired: frozenset[str] = frozenset()
    """Ids of ours that the provider has no more."""
    prices: Mapping[str, Price] = field(default_factory=dict)
    """By model id."""
    seconds: Mapping[str, float] = field(default_factory=dict)
    """How long a generation takes now, the median, by model id."""

    def quote(self, plan: Plan) -> Quote:
        """What the planned video costs."""
        price = self.prices.get(plan.model.id)
        if price is None:
            return Quote()
        return Quote(usd=quote(price, plan), varies=isinstance(price, VariablePrice))

    def highest_price(self, family: Family, plan: Plan) -> Quote:
        """The most that a video of the family is known to cost, for a plan whose own price is unknown."""
        known = (
            highest_price(price, replace(plan, model=model))
            for model in family.models.values()
            if (price := self.prices.get(model.id)) is not None
        )
        return Quote(usd=max((usd for usd in known if usd is not None), default=None))

    def typical_seconds(self, model: Model) -> float:
        """What the provider tells, where that can be; else the catalogue's figure."""
        seconds = self.seconds.get(model.id, 0.0)
        is_credible = seconds >= MIN_OF_PRIOR * model.typical_seconds
        return seconds if is_credible else model.typical_seconds


@dataclass(slots=True)
class Known:
    """What is known of the provider now: the market keeps it up to date, everybody else calls it."""

    state: ProviderSnapshot = field(default_factory=ProviderSnapshot)

    def __call__(self) -> ProviderSnapshot:
        """What was learnt last; at first, and where nothing can be learnt, what the documents say."""
        return self.state


def retired_from(listed: Collection[str], catalogue: Catalogue, default_family: str) -> frozenset[str] | None:
    """The ids of ours that stand not in the provider's list; None: such a list is not to be believed.

    An empty list, or a mangled one, must not close the house: a list is believed if it knows a model of the
    default family, and has lost at most half of those that we know.
    """
    known = model_ids(catalogue)
    retired = frozenset(known.difference(listed))
    default = {model.id for model in catalogue.family(default_family).models.values()}
    return None if default <= retired or len(retired) > MIN_KNOWN * len(known) else retired


def available_families(catalogue: Catalogue, retired: Collection[str]) -> tuple[Family, ...]:
    """The models as people count them: a family is one, as long as the provider has a model of it.

    Args:
        catalogue: All that a chat can reach.
        retired: Ids that the provider has no more.
    """
    return tuple(one for one in catalogue if any(model.id not in retired for model in one.models.values()))


def priced(families: Collection[Family], prices: Collection[str]) -> int:
    """How many of these families have a price; `prices` are the ids that have one."""
    return sum(any(model.id in prices for model in one.models.values()) for one in families)


def model_ids(catalogue: Catalogue) -> frozenset[str]:
    """All models that a chat can reach."""
    return frozenset(model.id for family in catalogue for model in family.models.values())
