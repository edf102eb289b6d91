"""What AI/ML API tells of its models, in memory."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from bot.domain.errors import ProviderError
from bot.domain.models import Model, Operation
from bot.domain.newcomers import ListedModel
from bot.domain.prices import Price
from bot.ports import Listing


@dataclass(slots=True)
class FakeMarket:
    """Tells what a test has put in, and fails as a test says."""

    ids: set[str] = field(default_factory=set)
    prices: dict[str, Price] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    listing_failures: list[Exception] = field(default_factory=list)
    """Raised by the next questions."""
    duration_failures: list[ProviderError] = field(default_factory=list)
    asked: list[tuple[str, ...]] = field(default_factory=list)
    """The models of each question about durations."""
    videos: list[ListedModel] = field(default_factory=list)
    """The entries of models that give videos."""
    descriptions: dict[str, Mapping[Operation, Model] | Exception] = field(default_factory=dict)
    """What comes of the description of each, by id."""
    described_ids: list[str] = field(default_factory=list)
    listings: int = 0
    """How often the list was asked for."""
    _told: Listing | None = None

    async def listing(self) -> Listing | None:
        self.listings += 1
        if self.listing_failures:
            raise self.listing_failures.pop(0)
        listing = Listing(
            ids=frozenset(self.ids),
            prices={n: p for n, p in self.prices.items() if n in self.ids},
            videos=tuple(self.videos),
        )
        if listing == self._told:
            return None
        self._told = listing
        return listing

    async def described(self, listed: ListedModel) -> Mapping[Operation, Model]:
        self.described_ids.append(listed.id)
        found = self.descriptions[listed.id]
        if isinstance(found, Exception):
            raise found
        return found

    async def durations(self, models: Collection[str]) -> Mapping[str, float]:
        self.asked.append(tuple(models))
        if self.duration_failures:
            raise self.duration_failures.pop(0)
        return {name: self.seconds[name] for name in models if name in self.seconds}
