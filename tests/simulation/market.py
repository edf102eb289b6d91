"""What the provider says of its models: a list of prices with gaps in it, or nothing at all."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Final

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.domain.catalogue import Catalogue
from bot.domain.errors import ResponseLost
from bot.domain.live import model_ids
from bot.domain.models import Model, Operation
from bot.domain.money import MICROS
from bot.domain.newcomers import ListedModel
from bot.domain.prices import FixedPrice, Rate
from bot.ports import Listing
from tests.simulation.world import World

FAMILY: Final = "veo-3.1-fast"
"""The one that everybody asks for: three models, by what came along."""
SKETCHED_BY: Final = "veo-3.1-lite-generate-001"
"""What makes its sketches."""
PART: Final = 4
"""A sketch costs at most the so-manieth part of the cheapest video that has a price."""


@cache
def catalogue() -> Catalogue:
    """Read once a process."""
    return load_catalogue()


@dataclass(slots=True)
class SimulatedMarket:
    """The `ModelDirectory` port. The prices outlive every process, and never change."""

    world: World
    micros: dict[str, int] = field(init=False)
    """By model id; what is absent has no price that anybody knows."""
    sketch_micros: int = field(init=False)
    """Of every sketch."""

    def __post_init__(self) -> None:
        world = self.world
        self.micros = {
            model.id: round(world.between(0.2, 2) * MICROS)
            for model in catalogue().family(FAMILY).models.values()
            if not world.chance(0.3)
        }
        self.sketch_micros = min(self.micros.values(), default=200_000) // PART

    def counted(self, model: str, *, refuses_unknown: bool) -> int | None:
        """Millionths that one video counts with; None: nobody may ask for one where there is a budget."""
        if model == SKETCHED_BY:
            return self.sketch_micros
        if model in self.micros or refuses_unknown:
            return self.micros.get(model)
        return max(self.micros.values(), default=None)

    def usual(self, model: str) -> int:
        """Millionths about which the costs of a model's videos lie."""
        return self.sketch_micros if model == SKETCHED_BY else self.micros.get(model, 500_000)

    async def listing(self) -> Listing | None:
        """See the port."""
        await self.world.pass_time(0.1, 5)
        if self.world.happens("list unknown"):
            raise ResponseLost("no list")
        prices = {
            model: FixedPrice(rates=(Rate(usd=Decimal(micros) / MICROS, unit="video"),))
            for model, micros in {**self.micros, SKETCHED_BY: self.sketch_micros}.items()
        }
        return Listing(ids=model_ids(catalogue()), prices=prices)

    async def described(self, listed: ListedModel) -> Mapping[Operation, Model]:
        """See the port; nothing is listed that would have to be described."""
        raise LookupError(listed.id)

    async def durations(self, models: Collection[str]) -> Mapping[str, float]:
        """See the port."""
        await self.world.pass_time(0.1, 5)
        return {model: self.world.between(40, 120) for model in sorted(models)[:3]}
