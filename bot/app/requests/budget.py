"""The owner's budget: what a request is counted with before anybody knows what it costs in truth."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass

from bot.domain.catalogue import Catalogue
from bot.domain.errors import Refused
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Plan


async def _at_once() -> None:
    """Nothing to wait for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """A known price counts as it is, an unknown one as the dearest known one of its family."""

    catalogue: Catalogue
    micros: int = 0
    """Of a USD, in any 24 hours; 0 is unlimited."""
    refuses_unknown: bool = False
    """Whether what has no known price of its own is refused."""
    live: Callable[[], ProviderSnapshot] = ProviderSnapshot
    settled: Callable[[], Awaitable[None]] = _at_once
    """Waits until prices were asked for once."""
    paid_before: Callable[[Collection[str]], Awaitable[int | None]] | None = None
    """The dearest video of some models that was made here; see `Insights.highest_price`."""
    is_low: Callable[[], bool] = bool
    """Whether the account at the provider is nearly empty."""

    async def price(self, plan: Plan) -> int | None:
        """Millionths of a USD to count the planned video with; None: unknown, and nobody counts.

        Raises:
            Refused: There is a budget, and it cannot be made within it; or there is no money at all.
        """
        if self.is_low():
            raise Refused("refused-paused")
        if not self.micros:
            return self.live().quote(plan).micros
        if not self.live().prices:
            await self.settled()
        price = await self._known(plan)
        title = self.catalogue.title_of(plan.model.id)
        if price is None:
            raise Refused("refused-budget-price", model=title)
        if price > self.micros:
            raise Refused("refused-budget-model", model=title, price=price)
        return price

    async def _known(self, plan: Plan) -> int | None:
        price = self.live().quote(plan).micros
        family = self.catalogue.family_of(plan.model.id)
        if price is not None or self.refuses_unknown or family is None:
            return price
        highest_price = self.live().highest_price(family, plan).micros
        if (
            highest_price is None and self.paid_before
        ):  # the provider tells no prices now, perhaps since the start
            highest_price = await self.paid_before({model.id for model in family.models.values()})
        return highest_price
