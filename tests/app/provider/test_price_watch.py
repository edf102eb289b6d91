"""What a process knows of prices that only sends videos."""

import asyncio
from decimal import Decimal

import pytest

from bot.app.provider.price_watch import FIRST_RETRY_SECONDS, REFRESH_SECONDS, PriceWatch
from bot.domain.errors import ResponseLost
from bot.domain.live import Known
from bot.domain.prices import FixedPrice, Rate
from tests.fakes.clock import ManualClock
from tests.fakes.market import FakeMarket


def at(usd: str) -> FixedPrice:
    return FixedPrice(rates=(Rate(usd=Decimal(usd), unit="second"),))


async def watched(market: FakeMarket, known: Known, *, seconds: float) -> None:
    clock = ManualClock()
    task = asyncio.create_task(PriceWatch(provider=market, known=known, clock=clock).run())
    await clock.advance(seconds)
    task.cancel()
    await asyncio.wait([task])


async def test_prices_are_known_from_the_start_and_asked_for_every_hour() -> None:
    market, known = FakeMarket(ids={"veo2"}, prices={"veo2": at("0.65")}), Known()
    await watched(market, known, seconds=2 * REFRESH_SECONDS)
    assert known().prices == {"veo2": at("0.65")}
    assert market.listings == 3


async def test_a_look_that_fails_is_made_again_soon_and_prices_stay(caplog: pytest.LogCaptureFixture) -> None:
    market, known = FakeMarket(ids={"veo2"}, prices={"veo2": at("0.65")}), Known()
    await watched(market, known, seconds=1)
    market.listing_failures = [ResponseLost("504")]
    await watched(market, known, seconds=FIRST_RETRY_SECONDS)
    assert known().prices == {"veo2": at("0.65")}
    assert market.listings == 3
    assert "504" not in caplog.text  # nothing that an operator has to hear of
