"""What every model market promises: in memory, and over HTTP against the stand-in."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from decimal import Decimal

import pytest

from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.adapters.http_clients import open_client
from bot.domain.errors import ProviderError, ResponseLost
from bot.domain.prices import FixedPrice, Rate, VariablePrice
from bot.ports import ModelDirectory
from bot.sandbox.faults import answer
from bot.sandbox.provider import ProviderSandbox
from tests.fakes.market import FakeMarket

BY_SECOND = FixedPrice(rates=(Rate(usd=Decimal("0.65"), unit="second"),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A market that lists `veo2` (33 s) at 0.65 a second, and how to change it."""

    model_listing: ModelDirectory
    remove: Callable[[], None]
    reprice: Callable[[], None]
    """From now on the price is variable."""
    fail: Callable[[], None]
    """The next question of each kind goes wrong."""


@pytest.fixture(params=["memory", "http"])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    if request.param == "memory":
        fake = FakeMarket(ids={"veo2", "other"}, prices={"veo2": BY_SECOND}, seconds={"veo2": 33.0})

        def fail() -> None:
            fake.listing_failures.append(ResponseLost("500"))
            fake.duration_failures.append(ResponseLost("500"))

        yield Stage(
            model_listing=fake,
            remove=lambda: fake.ids.remove("veo2"),
            reprice=lambda: fake.prices.update(veo2=VariablePrice()),
            fail=fail,
        )
        return
    sandbox = ProviderSandbox(takes=33.0)

    def fail_over_http() -> None:
        sandbox.fail("models", answer(500))
        sandbox.fail("metrics", answer(500))

    async with sandbox.running() as url, open_client(url) as client:
        yield Stage(
            model_listing=AimlapiModelDirectory(client),
            remove=lambda: sandbox.gone.add("veo2"),
            reprice=lambda: sandbox.pricing.update(veo2={"kind": "variable"}),
            fail=fail_over_http,
        )
    assert sandbox.violations == []


async def test_it_lists_models_with_their_prices(stage: Stage) -> None:
    listing = await stage.model_listing.listing()
    assert listing is not None
    assert "veo2" in listing.ids
    assert listing.prices["veo2"] == BY_SECOND
    assert listing.prices.keys() <= listing.ids


async def test_what_has_not_changed_is_not_told_twice(stage: Stage) -> None:
    assert await stage.model_listing.listing() is not None
    assert await stage.model_listing.listing() is None
    stage.reprice()
    listing = await stage.model_listing.listing()
    assert listing is not None
    assert listing.prices["veo2"] == VariablePrice()
    stage.remove()
    listing = await stage.model_listing.listing()
    assert listing is not None
    assert "veo2" not in listing.ids
    assert "veo2" not in listing.prices


async def test_durations_are_told_of_what_was_asked_for_and_is_known(stage: Stage) -> None:
    assert await stage.model_listing.durations(["veo2", "unheard/of"]) == {"veo2": 33.0}
    assert await stage.model_listing.durations([]) == {}


async def test_a_failure_is_the_providers_and_spoils_nothing_later(stage: Stage) -> None:
    stage.fail()
    with pytest.raises(ProviderError):
        await stage.model_listing.listing()
    with pytest.raises(ProviderError):
        await stage.model_listing.durations(["veo2"])
    assert await stage.model_listing.listing() is not None
    assert await stage.model_listing.durations(["veo2"]) == {"veo2": 33.0}
