"""Live state: believed, kept through failures, refreshed every hour; and what it changes for who asks."""

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from decimal import Decimal

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.app.notify.admin_alerts import AdminAlerts
from bot.app.provider.completion_times import CompletionTimes
from bot.app.provider.model_listing import ModelListing
from bot.app.requests.ask import Ask
from bot.domain.errors import DiskFull, Refused, ResponseLost
from bot.domain.live import ProviderSnapshot, available_families, model_ids
from bot.domain.prices import FixedPrice, Rate
from bot.domain.request import Option, Origin, Photo, Requester, VideoRequest
from tests.app.conftest import House
from tests.fakes.clock import ManualClock
from tests.fakes.market import FakeMarket
from tests.fakes.messenger import FakeMessenger
from tests.fakes.stores import MemoryAlertStore
from tests.jobs import in_state

CATALOGUE = load_catalogue()
PRICE = FixedPrice(rates=(Rate(usd=Decimal("0.65"), unit="second"),))
ASKER, ORIGIN = Requester(user_id=7, language="en"), Origin(chat_id=7, message_id=1)


@dataclass(slots=True, kw_only=True)
class Stall:
    """A market, and the provider behind it."""

    provider: FakeMarket
    clock: ManualClock
    model_listing: ModelListing
    messenger: FakeMessenger
    task: asyncio.Task[None] | None = None

    async def open(self) -> None:
        self.task = asyncio.create_task(self.model_listing.run())
        await self.clock.settle()


@pytest.fixture
async def stall() -> AsyncIterator[Stall]:
    provider = FakeMarket(ids=set(model_ids(CATALOGUE)), prices={"veo2": PRICE, "other": PRICE})
    provider.seconds["veo2"] = 33.0
    clock = ManualClock()
    messenger = FakeMessenger()
    alerts = AdminAlerts(store=MemoryAlertStore(), messenger=messenger, clock=clock, admins={99})
    model_listing = ModelListing(
        provider=provider,
        catalogue=CATALOGUE,
        default_family="veo-3.1-fast",
        clock=clock,
        alerts=alerts,
    )
    telling = asyncio.create_task(alerts.run())
    stall = Stall(provider=provider, clock=clock, model_listing=model_listing, messenger=messenger)
    yield stall
    telling.cancel()
    if stall.task:
        stall.task.cancel()


async def test_everything_is_learnt_at_the_start(stall: Stall) -> None:
    assert stall.model_listing.known() == ProviderSnapshot(retired=CATALOGUE.presumed_retired)
    stall.provider.ids.remove("google/veo3")
    await stall.open()
    assert stall.model_listing.known() == ProviderSnapshot(
        retired=frozenset({"google/veo3"}), prices={"veo2": PRICE}, seconds={"veo2": 33.0}
    )
    assert "google/veo3" not in stall.provider.asked[0]


async def test_what_makes_no_videos_may_be_gone_as_well(stall: Stall) -> None:
    stall.model_listing.beside = ("veo2", "draws/pictures")
    await stall.open()
    assert stall.model_listing.known().retired == frozenset({"draws/pictures"})


async def test_it_is_read_again_every_hour(stall: Stall) -> None:
    await stall.open()
    stall.provider.ids.remove("veo2")
    stall.provider.seconds["google/veo3"] = 90.0
    await stall.clock.advance(3599)
    assert stall.model_listing.known().retired == frozenset()
    await stall.clock.advance(1)
    assert stall.model_listing.known() == ProviderSnapshot(
        retired=frozenset({"veo2"}), seconds={"google/veo3": 90.0}
    )
    stall.provider.ids.add("veo2")
    await stall.clock.advance(3600)
    assert stall.model_listing.known().retired == frozenset()
    assert stall.provider.listings == 3


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


async def test_that_no_model_has_a_price_is_warned_of_once_with_what_follows(
    stall: Stall, caplog: pytest.LogCaptureFixture
) -> None:
    stall.provider.prices.clear()
    await stall.open()
    await stall.clock.advance(3 * 3600)
    assert len(warnings(caplog)) == 1
    assert "no model has a price" in warnings(caplog)[0]
    assert "DAILY_BUDGET_USD" in warnings(caplog)[0]
    stall.provider.prices["veo2"] = PRICE
    await stall.clock.advance(3600)
    stall.provider.prices.clear()
    await stall.clock.advance(3600)
    assert len(warnings(caplog)) == 2


async def test_what_has_not_changed_stays(stall: Stall) -> None:
    await stall.open()
    before = stall.model_listing.known()
    await stall.clock.advance(3600)
    assert stall.provider.listings == 2
    assert stall.model_listing.known() == before


async def test_a_failure_is_told_quietly_and_tried_again_ever_more_seldom(
    stall: Stall, caplog: pytest.LogCaptureFixture
) -> None:
    stall.provider.listing_failures += [ResponseLost("down")] * 9
    with caplog.at_level(logging.WARNING):
        await stall.open()
        assert stall.model_listing.known() == ProviderSnapshot(retired=CATALOGUE.presumed_retired)
        await stall.clock.advance(60 + 120)
        assert stall.provider.listings == 3
        await stall.clock.advance(240 + 480 + 960 + 1920)
        assert stall.provider.listings == 7
        await stall.clock.advance(3 * 3600)
    assert stall.provider.listings == 10
    assert stall.model_listing.known().prices
    assert caplog.records == []


def restarted(stall: Stall) -> ModelListing:
    """Another process on the same store."""
    alerts = AdminAlerts(
        store=stall.model_listing.alerts.store, messenger=stall.messenger, clock=stall.clock, admins={99}
    )
    return ModelListing(
        provider=stall.provider,
        catalogue=CATALOGUE,
        default_family="veo-3.1-fast",
        clock=stall.clock,
        alerts=alerts,
    )


async def test_a_model_that_is_gone_is_warned_of_once_and_not_at_every_start(
    stall: Stall, caplog: pytest.LogCaptureFixture
) -> None:
    stall.provider.ids.remove("google/veo3")
    with caplog.at_level(logging.WARNING):
        assert await stall.model_listing.refresh()
        assert [one.getMessage() for one in caplog.records] == ["gone from the provider: google/veo3"]
        assert await stall.model_listing.refresh()
        assert await restarted(stall).refresh()
        assert len(caplog.records) == 1
        stall.provider.ids.add("google/veo3")
        await stall.model_listing.refresh()
        stall.provider.ids.remove("google/veo3")
        await restarted(stall).refresh()
        assert [one.getMessage() for one in caplog.records] == ["gone from the provider: google/veo3"] * 2


async def test_where_the_store_is_out_of_order_a_model_that_is_gone_is_warned_of_all_the_same(
    stall: Stall, caplog: pytest.LogCaptureFixture
) -> None:
    store = stall.model_listing.alerts.store
    assert isinstance(store, MemoryAlertStore)
    stall.provider.ids.remove("google/veo3")
    with caplog.at_level(logging.WARNING):
        store.failures["is_told"] = [DiskFull("full")]
        assert await stall.model_listing.refresh()
        stall.provider.ids.add("google/veo3")
        store.failures["clear"] = [DiskFull("full")]
        assert await stall.model_listing.refresh()
        assert [one.getMessage() for one in caplog.records] == ["gone from the provider: google/veo3"]


async def test_models_are_counted_as_people_choose_them(
    stall: Stall, caplog: pytest.LogCaptureFixture
) -> None:
    stall.provider.ids -= {model.id for model in CATALOGUE.family("veo-2").models.values()}
    with caplog.at_level(logging.INFO):
        await stall.model_listing.refresh()
    there, families = len(CATALOGUE.families) - 1, len(CATALOGUE.families)
    assert f"models: {there} of {families} are there, 0 with a price" in caplog.messages
    assert len(available_families(CATALOGUE, stall.model_listing.known().retired)) == there


async def test_what_was_known_outlives_a_failure(stall: Stall) -> None:
    await stall.open()
    before = stall.model_listing.known()
    stall.provider.listing_failures.append(ResponseLost("down"))
    stall.provider.duration_failures.append(ResponseLost("down"))
    await stall.clock.advance(3600 + 60)
    assert stall.model_listing.known() == before
    assert stall.provider.listings == 3


async def test_prices_are_there_even_where_the_metrics_fail(stall: Stall) -> None:
    stall.provider.duration_failures.append(ResponseLost("down"))
    await stall.open()
    assert stall.model_listing.known() == ProviderSnapshot(prices={"veo2": PRICE})
    await stall.clock.advance(60)
    assert stall.model_listing.known().seconds == {"veo2": 33.0}


@pytest.mark.parametrize("ids", [set(), {"veo2"}])
async def test_a_list_that_cannot_be_true_changes_nothing_and_is_told(
    stall: Stall, ids: set[str], caplog: pytest.LogCaptureFixture
) -> None:
    await stall.open()
    before = stall.model_listing.known()
    stall.provider.ids = ids
    await stall.clock.advance(3600)
    assert stall.model_listing.known() == before
    assert "is not believed" in caplog.text


def at(usd: str) -> FixedPrice:
    return FixedPrice(rates=(Rate(usd=Decimal(usd), unit="second"),))


def told(stall: Stall) -> list[str]:
    return [note.key for _, note in stall.messenger.notes]


async def test_a_price_that_falls_to_less_than_a_tenth_counts_only_when_it_has_stood_for_a_day(
    stall: Stall,
) -> None:
    await stall.open()
    stall.provider.prices["veo2"] = at("0.01")
    await stall.clock.advance(3600)
    assert stall.model_listing.known().prices == {"veo2": PRICE}
    assert [(note.key, note.values["models"]) for _, note in stall.messenger.notes] == [
        ("admin-prices-fell", "Veo 2")
    ]
    await stall.clock.advance(23 * 3600)
    assert stall.model_listing.known().prices == {"veo2": PRICE}
    await stall.clock.advance(3600)
    assert stall.model_listing.known().prices == {"veo2": at("0.01")}
    assert told(stall) == ["admin-prices-fell", "admin-prices-fine"]


async def test_a_price_that_was_a_mistake_is_forgotten_when_it_is_mended(stall: Stall) -> None:
    await stall.open()
    for _ in range(2):  # also when there was none in between
        stall.provider.prices["veo2"] = at("0.0001")
        await stall.clock.advance(20 * 3600)
        assert stall.model_listing.known().prices == {"veo2": PRICE}
        del stall.provider.prices["veo2"]
        await stall.clock.advance(3600)
        assert stall.model_listing.known().prices == {}
    stall.provider.prices["veo2"] = PRICE
    await stall.clock.advance(3600)
    assert stall.model_listing.known().prices == {"veo2": PRICE}
    assert told(stall)[:2] == ["admin-prices-fell", "admin-prices-fine"]


async def test_a_price_that_falls_by_less_counts_at_once(stall: Stall) -> None:
    await stall.open()
    stall.provider.prices["veo2"] = at("0.065")
    await stall.clock.advance(3600)
    assert stall.model_listing.known().prices == {"veo2": at("0.065")}
    assert told(stall) == []


async def test_not_even_a_fault_of_ours_ends_it(stall: Stall, caplog: pytest.LogCaptureFixture) -> None:
    stall.provider.listing_failures.append(ZeroDivisionError())
    await stall.open()
    assert "could not be read" in caplog.text
    await stall.clock.advance(60)
    assert stall.model_listing.known().prices


# What it changes


def asking(house: House, *retired: str) -> Ask:
    return replace(house.ask, live=lambda: ProviderSnapshot(retired=frozenset(retired)))


def refusal(ask: Ask, request: VideoRequest) -> Refused:
    with pytest.raises(Refused) as refused:
        ask.check(ASKER, ORIGIN, request)
    return refused.value


def test_who_asks_for_a_gone_model_is_told_of_one_that_can_do_the_same(house: House) -> None:
    ask = asking(house, "veo2", "google/veo-3.1-t2v")
    problem = refusal(ask, VideoRequest(prompt="x", options={Option.MODEL: "veo-2"})).problem
    assert problem.key == "refused-model-gone"
    assert problem.values["model"] == "Veo 2"
    other = CATALOGUE.family(str(problem.values["other"]))
    assert other.developer == CATALOGUE.family("veo-2").developer
    plan = ask.check(ASKER, ORIGIN, VideoRequest(prompt="x", options={Option.MODEL: other.name}))
    assert plan.model.id not in ("veo2", "google/veo-3.1-t2v")


async def test_nothing_of_a_gone_model_is_kept(house: House) -> None:
    request = VideoRequest(prompt="x", options={Option.MODEL: "veo-2"})
    with pytest.raises(Refused):
        await asking(house, "veo2")(ASKER, ORIGIN, request, key="7:1")
    assert house.store.jobs == {}


@pytest.mark.parametrize(("prices", "micros"), [({"veo2": PRICE}, 3_250_000), ({}, None)])
async def test_a_job_remembers_what_was_said_to_be_its_price(
    house: House, prices: dict[str, FixedPrice], micros: int | None
) -> None:
    request = VideoRequest(prompt="x", options={Option.MODEL: "veo-2", Option.DURATION: "5"})
    budget = replace(house.ask.budget, live=lambda: ProviderSnapshot(prices=prices))
    ask = replace(house.ask, budget=budget)
    await ask(ASKER, ORIGIN, request, key="7:1")
    [job] = house.store.jobs.values()
    assert job.price_micros == micros


def test_where_nobody_is_left_nobody_is_named(house: House) -> None:
    retired = refusal(asking(house, *model_ids(CATALOGUE)), VideoRequest(prompt="x"))
    assert retired.problem.values["other"] == "none"


def test_no_refusal_names_a_family_that_is_gone(house: House) -> None:
    photos = tuple(Photo(file_id=str(number)) for number in range(5))
    request = VideoRequest(prompt="x", photos=photos, options={Option.MODEL: "veo-2"})
    named = str(refusal(asking(house), request).problem.values["other"])
    retired = {model.id for model in CATALOGUE.family(named).models.values()}
    problem = refusal(asking(house, *retired), request).problem
    assert problem.key == "refused-too-many-photos"
    assert problem.values["other"] not in ("none", named)


def test_an_unknown_name_is_answered_with_what_there_is(house: House) -> None:
    unknown = VideoRequest(prompt="x", options={Option.MODEL: "veo-two"})
    nearest = str(refusal(house.ask, unknown).problem.values["families"]).split(", ")[0]
    retired = {model.id for model in CATALOGUE.family(nearest).models.values()}
    values = refusal(asking(house, *retired), unknown).problem.values
    assert nearest not in str(values["families"]).split(", ")


async def test_own_jobs_count_before_metrics_and_metrics_before_the_catalogue(house: House) -> None:
    model = CATALOGUE.plan(VideoRequest(prompt="x"), "veo-2").model
    live = ProviderSnapshot(seconds={"veo2": 33.0})
    clock = ManualClock()
    assert await CompletionTimes(insights=house.store, clock=clock).typical(model) == model.typical_seconds
    assert await CompletionTimes(insights=house.store, clock=clock, live=lambda: live).typical(model) == 33.0

    for seconds in (20.0, 21.0, 22.0):
        job = await house.wants(model="veo2")
        house.store.jobs[job.id] = in_state(job, job.state, submitted_at=100.0, ready_at=100.0 + seconds)
    assert await CompletionTimes(insights=house.store, clock=clock, live=lambda: live).typical(model) == 21.0
