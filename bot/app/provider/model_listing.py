"""Which models there are now, what they cost, how long they take: asked at the start and every hour."""

import asyncio
import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from bot.app.notify.admin_alerts import AdminAlerts, Topic
from bot.app.provider.new_models import NewModels
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Problem, ProviderError
from bot.domain.live import (
    Known,
    ProviderSnapshot,
    available_families,
    model_ids,
    priced,
    retired_from,
)
from bot.domain.prices import Price, has_fallen
from bot.domain.schedule import backoff
from bot.domain.values import shorten
from bot.ports import Clock, Listing, ModelDirectory

REFRESH_INTERVAL_SECONDS: Final = 3_600.0
"""Seconds between two rounds."""
PATIENCE: Final = 10.0
"""Seconds that a request waits for the first round at most, where its price must be known."""
FIRST_RETRY_SECONDS: Final = 60.0
"""Seconds after a round that failed; doubled each time, up to `REFRESH_INTERVAL_SECONDS`."""
BELIEVED_AFTER: Final = 86_400.0
"""Seconds for which a price must have stood that is less than a tenth of the one before."""
NAMES_TOLD: Final = 300
"""Characters of the names of models in a note to the admins."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class ModelListing:
    """Runs beside everything else until it is cancelled; nobody ever waits for it."""

    provider: ModelDirectory
    catalogue: Catalogue
    default_family: str
    clock: Clock
    alerts: AdminAlerts
    beside: Collection[str] = ()
    """Ids of models that make no videos, whose prices are wanted all the same, and whether they are there."""
    new_models: NewModels | None = None
    """None: what the list has gained is passed over."""
    known: Known = field(default_factory=Known)
    """Written here; at the start it says what the documents say."""
    _offered: Mapping[str, Price] = field(default_factory=dict, init=False)
    """The prices of the last list, those of strangers too."""
    _listed: Mapping[str, Price] = field(default_factory=dict, init=False)
    """The prices of the last list, as they stand there."""
    _believed: dict[str, Price] = field(default_factory=dict, init=False)
    """The last price of each model that was believed, also of those that have none now."""
    _fallen: dict[str, float] = field(default_factory=dict, init=False)
    """Since when a model is listed at less than a tenth of that."""
    _round: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    """An admin may ask for one beside those that are due."""
    _settled: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    def __post_init__(self) -> None:
        self.known.state = ProviderSnapshot(retired=self.catalogue.presumed_retired)

    async def settled(self) -> None:
        """Wait until the first round is over, however it went, but no longer than `PATIENCE`."""
        await self.clock.wait(self._settled, PATIENCE)

    async def run(self) -> None:
        """One round at the start, then one every hour, sooner after a failure."""
        failures = 0
        while True:
            failures = 0 if await self.refresh() else failures + 1
            self._settled.set()
            pause = (
                backoff(failures - 1, first=FIRST_RETRY_SECONDS, longest=REFRESH_INTERVAL_SECONDS)
                if failures
                else REFRESH_INTERVAL_SECONDS
            )
            await self.clock.sleep(pause)

    async def refresh(self) -> bool:
        """One round; returns whether all of it went well. What could not be asked stays as it was."""
        async with self._round:
            return await self._refresh()

    async def _refresh(self) -> bool:
        try:
            listing = await self.provider.listing()
            is_good = listing is None or await self._take(listing)
            self._weigh()
            is_good = await self._gain() and is_good
            available = model_ids(self.catalogue) - self.known().retired
            seconds = await self.provider.durations(sorted(available))
        except ProviderError as error:
            _log.info("the provider's models could not be asked, will be tried again: %s", error)
            return False
        except Exception:  # noqa: BLE001 - what is shipped serves as well
            _log.exception("the provider's models could not be read, will be tried again")
            return False
        self.known.state = replace(self.known(), seconds=dict(seconds))
        _log.debug("durations of %d models", len(seconds))
        return is_good

    async def _take(self, listing: Listing) -> bool:
        retired = retired_from(listing.ids, self.catalogue, self.default_family)
        if retired is None:
            _log.warning("the provider's list of %d names is not believed", len(listing.ids))
            return False
        retired |= {name for name in self.beside if name not in listing.ids}
        await self._tell(retired)
        had_prices = bool(self.known().prices) or not self._settled.is_set()
        self._offered = listing.prices
        prices = self._ours()
        self.known.state, self._listed = replace(self.known(), retired=retired), prices
        families = available_families(self.catalogue, retired)
        if self.new_models is not None:
            self.new_models.listed(listing.videos)
        count, all_count = len(families), len(self.catalogue.families)
        _log.info("models: %d of %d are there, %d with a price", count, all_count, priced(families, prices))
        if not prices and had_prices:
            _log.warning(
                "no model has a price: offers say that it is unknown, and with DAILY_BUDGET_USD only what "
                "was made and paid here before can be taken"
            )
        return True

    def _ours(self) -> Mapping[str, Price]:
        ours = model_ids(self.catalogue).union(self.beside)
        return {name: price for name, price in self._offered.items() if name in ours}

    async def _gain(self) -> bool:
        """Read what is new in the list; nobody who waits for prices waits for that."""
        if self.new_models is None:
            return True
        self._settled.set()
        is_whole = await self.new_models.read()
        self._listed = self._ours()
        self._weigh()
        return is_whole

    def _weigh(self) -> None:
        """Believe the listed prices; one that has fallen too far gives way to the one before for a day.

        A mistake in the list, or a lie, would let a budget be overrun before anybody has looked.
        """
        now, prices = self.clock.now(), dict(self._listed)
        self._fallen = {name: since for name, since in self._fallen.items() if name in self._listed}
        for name, price in self._listed.items():
            before = self._believed.get(name, price)
            since = self._fallen.setdefault(name, now) if has_fallen(before, price) else -BELIEVED_AFTER
            if now - since >= BELIEVED_AFTER:
                self._fallen.pop(name, None)
                self._believed[name] = price
            else:
                prices[name] = before
        self.known.state = replace(self.known(), prices=prices)
        fallen = ", ".join(sorted({self.catalogue.title_of(name) for name in self._fallen}))
        self.alerts.say(
            Topic.PRICES,
            Problem(key="admin-prices-fell", values={"models": shorten(fallen, NAMES_TOLD)})
            if fallen
            else Problem(key="admin-prices-fine"),
            is_incident=bool(fallen),
        )

    async def _tell(self, retired: Collection[str]) -> None:
        """What is gone is warned of once, not at every start; what came back meanwhile may go again."""
        before = self.known().retired
        if new := [one for one in sorted(set(retired) - before) if await self.alerts.is_first(f"gone:{one}")]:
            _log.warning("gone from the provider: %s", ", ".join(new))
        if back := sorted(before.difference(retired)):
            _log.info("back at the provider: %s", ", ".join(back))
        for one in back:
            await self.alerts.is_over(f"gone:{one}")
