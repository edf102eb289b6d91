"""What the list gains: read once, kept, named, told to the admins; and who may use it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from decimal import Decimal

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.app.notify.admin_alerts import AdminAlerts
from bot.app.provider.model_listing import ModelListing
from bot.app.provider.new_models import READ_AGAIN_SECONDS, NewModels
from bot.domain.access import ModelAccess
from bot.domain.bounds import NEW_MODELS
from bot.domain.catalogue import Catalogue
from bot.domain.errors import NotUnderstood, Problem, ResponseLost
from bot.domain.live import model_ids
from bot.domain.models import Family, Model, Operation
from bot.domain.newcomers import ListedModel, is_usable_id, name_of, taken_names
from bot.domain.prices import FixedPrice, Rate
from tests.fakes.clock import ManualClock
from tests.fakes.market import FakeMarket
from tests.fakes.messenger import FakeMessenger
from tests.fakes.stores import MemoryAlertStore

PRICE = FixedPrice(rates=(Rate(usd=Decimal("0.65"), unit="second"),))
ODD = NotUnderstood("odd", problem=Problem(key="unreachable-use-of-video"))


def model(model_id: str) -> Model:
    return Model(
        id=model_id,
        path="/v2/video/generations",
        operation=Operation.TEXT,
        parameters={},
        prompt_limit=None,
        typical_seconds=150.0,
    )


@dataclass(slots=True, kw_only=True)
class Stall:
    """A market that gains models, and who looks at it."""

    provider: FakeMarket
    clock: ManualClock
    messenger: FakeMessenger
    store: MemoryAlertStore
    catalogue: Catalogue
    listing: ModelListing
    alerts: AdminAlerts

    def gains(self, model_id: str, what: Exception | None = None, *, title: str = "", by: str = "") -> None:
        self.provider.ids.add(model_id)
        self.provider.videos.append(ListedModel(id=model_id, description="/docs", title=title, developer=by))
        self.provider.descriptions[model_id] = what or {Operation.TEXT: model(model_id)}

    @property
    def told(self) -> list[tuple[str, object]]:
        return [(note.key, note.values["models"]) for _, note in self.messenger.notes]


def a_stall(provider: FakeMarket, store: MemoryAlertStore, messenger: FakeMessenger) -> Stall:
    clock, catalogue = ManualClock(), load_catalogue()
    alerts = AdminAlerts(store=store, messenger=messenger, clock=clock, admins={99, 98})
    listing = ModelListing(
        provider=provider,
        catalogue=catalogue,
        default_family="veo-3.1-fast",
        clock=clock,
        alerts=alerts,
        new_models=NewModels(provider=provider, catalogue=catalogue, clock=clock, alerts=alerts),
    )
    return Stall(
        provider=provider,
        clock=clock,
        messenger=messenger,
        store=store,
        catalogue=catalogue,
        listing=listing,
        alerts=alerts,
    )


@pytest.fixture
async def stall() -> AsyncIterator[Stall]:
    provider = FakeMarket(ids=set(model_ids(load_catalogue())), prices={"google/veo-9": PRICE})
    stall = a_stall(provider, MemoryAlertStore(), FakeMessenger())
    telling = asyncio.create_task(stall.alerts.run())
    yield stall
    telling.cancel()


async def test_what_the_list_gains_is_a_family_with_its_price_and_its_pace(stall: Stall) -> None:
    assert await stall.listing.refresh()
    stall.gains("google/veo-9", title="Veo 9", by="google")
    stall.provider.seconds["google/veo-9"] = 77.0
    assert await stall.listing.refresh()
    family = stall.catalogue.families[-1]
    assert (family.name, family.title, family.developer, family.is_new) == ("veo-9", "Veo 9", "Google", True)
    for name in ("Veo 9", "veo9", "google/veo-9", "VEO-9"):
        assert stall.catalogue.family(name) is family
    assert stall.catalogue.model("google/veo-9") is not None
    known = stall.listing.known()
    assert known.prices == {"google/veo-9": PRICE}
    assert known.seconds == {"google/veo-9": 77.0}
    await stall.clock.settle()
    assert stall.told == [("admin-models-new", "Veo 9")] * 2


async def test_it_is_read_once_a_day_and_what_was_understood_stays(stall: Stall) -> None:
    stall.gains("google/veo-9")
    for _ in range(3):
        await stall.listing.refresh()
    assert stall.provider.described_ids == ["google/veo-9"]
    stall.provider.descriptions["google/veo-9"] = ODD
    await stall.clock.advance(READ_AGAIN_SECONDS)
    await stall.listing.refresh()
    assert stall.provider.described_ids == ["google/veo-9"] * 2
    assert stall.catalogue.knows("veo-9")
    stall.provider.videos.clear()
    stall.provider.ids.remove("google/veo-9")
    await stall.listing.refresh()
    assert stall.catalogue.knows("veo-9")
    assert "google/veo-9" in stall.listing.known().retired


async def test_what_is_not_understood_is_listed_with_its_reason_and_asked_again(stall: Stall) -> None:
    stall.gains("acme/odd", ODD)
    stall.gains("acme/odd id")
    stall.gains("veo-3.1")
    stall.gains("acme/fine")
    assert await stall.listing.refresh()
    reasons = {one.id: one.reason.key for one in stall.catalogue.gained.unusable}
    assert reasons == {
        "acme/odd": "unreachable-use-of-video",
        "acme/odd id": "unreachable-id",
        "veo-3.1": "unreachable-name",
    }
    assert stall.catalogue.family("veo-3.1") is stall.catalogue.shipped[0]
    await stall.clock.settle()
    assert stall.told[0] == ("admin-models-new", "acme/fine")
    assert ("admin-models-odd", "acme/odd, acme/odd id, veo-3.1") in stall.told
    stall.provider.descriptions["acme/odd"] = {Operation.TEXT: model("acme/odd")}
    await stall.listing.refresh()
    assert stall.catalogue.knows("acme/odd")


async def test_a_description_that_cannot_be_had_is_asked_for_again_and_told_the_second_time(
    stall: Stall,
) -> None:
    stall.gains("google/veo-9", ResponseLost("503"))
    assert not await stall.listing.refresh()
    await stall.clock.settle()
    assert stall.told == []
    assert stall.catalogue.gained.is_awaited
    assert [one.reason.key for one in stall.catalogue.gained.unusable] == ["unreachable-not-had"]
    assert not await stall.listing.refresh()
    await stall.clock.settle()
    assert stall.told == [("admin-models-odd", "google/veo-9")] * 2
    stall.provider.descriptions["google/veo-9"] = {Operation.TEXT: model("google/veo-9")}
    assert await stall.listing.refresh()
    assert stall.catalogue.knows("veo-9")
    assert not stall.catalogue.gained.is_awaited


async def test_where_nothing_can_be_had_few_are_asked_for_in_a_round(stall: Stall) -> None:
    for number in range(20):
        stall.gains(f"acme/film-{number}", ResponseLost("down"))
    await stall.listing.refresh()
    assert len(stall.provider.described_ids) == 3
    assert stall.listing.known().retired == frozenset()


async def test_thousands_at_once_are_counted_and_those_that_are_there_stay(stall: Stall) -> None:
    stall.gains("google/veo-9")
    await stall.listing.refresh()
    kept = stall.provider.videos.pop()
    for number in range(3_000):
        stall.gains(f"acme/film-{number}")
    stall.provider.videos.append(kept)
    await stall.listing.refresh()
    assert len(stall.catalogue.gained.families) == NEW_MODELS.limit
    assert stall.catalogue.gained.unread == 3_001 - NEW_MODELS.limit
    assert stall.catalogue.knows("veo-9")
    assert len(stall.provider.described_ids) == NEW_MODELS.limit
    await stall.clock.settle()
    assert ("admin-models-many", "2961") in stall.told


async def test_what_comes_and_goes_does_not_grow_for_ever(stall: Stall) -> None:
    for day in range(5):
        stall.provider.videos.clear()
        for number in range(NEW_MODELS.limit):
            stall.gains(f"acme/film-{day}-{number}")
        await stall.listing.refresh()
    assert len(stall.catalogue.gained.families) == 2 * NEW_MODELS.limit


async def test_a_list_that_is_not_believed_brings_nothing_new(stall: Stall) -> None:
    stall.provider.ids.clear()
    stall.gains("google/veo-9")
    assert not await stall.listing.refresh()
    assert stall.provider.described_ids == []
    assert not stall.catalogue.knows("veo-9")
    assert stall.catalogue.gained.is_awaited


async def test_admins_are_told_once_over_restarts(stall: Stall) -> None:
    stall.gains("google/veo-9")
    await stall.listing.refresh()
    await stall.clock.settle()
    before = len(stall.told)
    later = FakeMarket(ids=stall.provider.ids, videos=stall.provider.videos)
    later.descriptions = stall.provider.descriptions
    again = a_stall(later, stall.store, stall.messenger)
    telling = asyncio.create_task(again.alerts.run())
    await again.listing.refresh()
    await again.clock.settle()
    telling.cancel()
    assert len(stall.told) == before == 2


def test_who_may_use_it_is_for_the_owners_list_to_say() -> None:
    family = Family(name="veo-9", title="Veo 9", models={}, is_new=True)
    boss = frozenset({1})
    untold = ModelAccess(lets_new=False, admins=boss)
    assert not untold.allows(family, 7)
    assert untold.allows(family, 1)
    assert ModelAccess(lets_new=True).allows(family, 7)
    assert ModelAccess(allowed=frozenset({"veo-9"}), lets_new=False).allows(family, 7)
    assert not ModelAccess(allowed=frozenset({"veo-3.1"}), lets_new=True).allows(family, 7)
    assert not ModelAccess(denied=frozenset({"veo-9"}), admins=boss).allows(family, 1)


def test_a_familys_name_follows_from_its_id_and_fits_into_a_button() -> None:
    taken = taken_names(load_catalogue())
    assert name_of("google/veo-9.0-t2v", taken) == "veo-9.0-t2v"
    assert name_of("acme/films-7-text-to-video-pro-max", taken) == "films-7-t2v-pro-max"
    assert name_of("acme/text-to-video", taken) == "acme-text-to-video"
    assert name_of("Acme/Sora-2", taken) == "acme-sora-2"
    long = name_of("acme/" + "film-1-" * 8, taken)
    assert len(long) <= 26
    assert long == name_of("ACME/" + "film-1-" * 8, taken)
    assert not any(map(is_usable_id, ("", "a b", "@a", "a" * 65, "a\n", "\u202ea", "-a", "a:b", "a#b")))
    assert all(map(is_usable_id, model_ids(load_catalogue())))
