"""The owner's money: what a request is counted with before anybody knows what it costs in truth."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from typing import Final

from bot.domain.admission import Limits
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Refused
from bot.domain.house_rules import HouseRules
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Plan

UNLIMITED: Final = Limits(user_daily=0, user_active=0, chat_daily=0)


async def _at_once() -> None:
    """Nothing to wait for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """A known price counts as it is, an unknown one as the dearest known one of its family."""

    catalogue: Catalogue
    limits: Limits = UNLIMITED
    """Those of videos do not matter here."""
    video_micros: int = 0
    """What one video may cost at most, in millionths of a USD; 0: anything."""
    refuses_unknown: bool = False
    """Whether what has no known price of its own is refused."""
    live: Callable[[], ProviderSnapshot] = ProviderSnapshot
    settled: Callable[[], Awaitable[None]] = _at_once
    """Waits until prices were asked for once."""
    paid_before: Callable[[Collection[str]], Awaitable[int | None]] | None = None
    """The dearest video of some models that was made here; see `Insights.highest_price`."""
    is_low: Callable[[], bool] = bool
    """Whether the account at the provider is nearly empty."""
    rules: Callable[[], HouseRules] = HouseRules
    """What admins have narrowed."""

    async def price(self, plan: Plan, *, is_admin: bool = False) -> int | None:
        """Millionths of a USD to count the planned video with; None: unknown, and nobody counts.

        Raises:
            Refused: It costs more than one video may, or than a day's money; or nobody can tell whether it
                does; or there is no money at all.
        """
        if self.is_low():
            raise Refused("refused-paused")
        highest = self.limits.of(is_admin=is_admin).highest_micros
        if highest is None and not self.bounds_videos:
            return self.live().quote(plan).micros
        if not self.live().prices:
            await self.settled()
        title = self.catalogue.title_of(plan.model.id)
        self.check_video(title, self.live().quote(plan).micros)
        if highest is None:
            return self.live().quote(plan).micros
        price = await self._known(plan)
        if price is None:
            raise Refused("refused-budget-price", model=title)
        if 0 < self.limits.budget_micros < price:
            raise Refused("refused-budget-model", model=title, price=price)
        if price > highest:
            raise Refused("refused-video-price", model=title, price=price, amount=highest)
        return price

    @property
    def bounds_videos(self) -> bool:
        """Whether one video may cost so much and no more."""
        return bool(self._of_one_video)

    @property
    def _of_one_video(self) -> int:
        """Millionths of a USD; 0: any number."""
        return self.rules().highest_price(self.video_micros)

    def check_video(self, title: str, price: int | None) -> None:
        """Hold a price against what one video may cost; only a price of its own says that it costs no more.

        Raises:
            Refused: It costs more, or nobody can tell.
        """
        if not (highest := self._of_one_video):
            return
        if price is None:
            raise Refused("refused-video-unknown", model=title, amount=highest)
        if price > highest:
            raise Refused("refused-video-price", model=title, price=price, amount=highest)

    def highest(self, *, is_admin: bool = False) -> int | None:
        """What one request may cost at most, in millionths of a USD; None: the day's money sets no bound."""
        return self.limits.of(is_admin=is_admin).highest_micros

    async def _known(self, plan: Plan) -> int | None:
        price = self.live().quote(plan).micros
        family = self.catalogue.family_of(plan.model.id)
        if price is not None or self.refuses_unknown or family is None:
            return price
        highest_price = self.live().highest_price(family, plan).micros
        if highest_price is None and self.paid_before and not plan.model.follows_input:
            # The provider tells no prices now, perhaps since the start. What was paid for a short sound says
            # nothing of a long one.
            highest_price = await self.paid_before({model.id for model in family.models.values()})
        return highest_price
