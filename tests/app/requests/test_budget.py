"""What may be spent, and what happens at the bottom of the account."""

import asyncio
import logging
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.app.provider.balance_monitor import BalanceMonitor
from bot.app.requests.budget import Budget
from bot.domain.admission import DAY, Limits
from bot.domain.errors import AccessDenied, DenialReason, Refused, ResponseLost
from bot.domain.job import JobState
from bot.domain.live import ProviderSnapshot
from bot.domain.prices import FixedPrice, Rate, VariablePrice
from tests.app.conftest import ADMIN, House, build_house

CATALOGUE = load_catalogue()
TEXT = "google/veo-3.1-t2v-fast"
IMAGE = "google/veo-3.1-i2v-fast"
OTHER = "google/veo-3.1-t2v"


def a_video(usd: str) -> FixedPrice:
    return FixedPrice(rates=(Rate(usd=Decimal(usd), unit="video"),))


def within(micros: int) -> Limits:
    return Limits(user_daily=0, user_active=0, chat_daily=0, budget_micros=micros)


def a_house(scratch: Path, usd: float, live: ProviderSnapshot, *, refuses: bool = False) -> House:
    micros = round(usd * 1_000_000)
    return build_house(
        scratch,
        limits=within(micros),
        budget=Budget(catalogue=CATALOGUE, limits=within(micros), refuses_unknown=refuses, live=lambda: live),
    )


KNOWN = ProviderSnapshot(prices={TEXT: a_video("0.40"), IMAGE: a_video("0.60"), OTHER: a_video("3.20")})
UNKNOWN = replace(KNOWN, prices={**KNOWN.prices, TEXT: VariablePrice()})


async def test_a_budget_admits_what_fits_and_says_when_the_next_is_possible(tmp_path: Path) -> None:
    house = a_house(tmp_path, 1.0, KNOWN)
    house.run()
    for user in (1, 2):
        await house.wants(user=user)
    await house.pass_time(0)
    with pytest.raises(Refused) as refused:
        await house.wants(user=3)
    assert refused.value.problem.key == "refused-budget"
    assert dict(refused.value.problem.values) == {"hours": 24, "minutes": 0}
    await house.pass_time(5)
    house.provider.finish()
    await house.pass_time(DAY - 5)
    await house.wants(user=3)
    await house.die()


async def test_what_costs_more_than_the_whole_budget_is_refused_with_its_price(tmp_path: Path) -> None:
    house = a_house(tmp_path, 1.0, KNOWN)
    with pytest.raises(Refused) as refused:
        await house.wants(model="veo-3.1")
    assert refused.value.problem.key == "refused-budget-model"
    assert refused.value.problem.values["price"] == 3_200_000


async def test_an_unknown_price_counts_as_the_dearest_of_the_family(tmp_path: Path) -> None:
    assert (await a_house(tmp_path, 1.0, UNKNOWN).wants()).price_micros == 600_000


async def test_an_unknown_price_is_refused_where_the_owner_says_so(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        await a_house(tmp_path, 1.0, UNKNOWN, refuses=True).wants()
    assert refused.value.problem.key == "refused-budget-price"


async def test_where_no_price_of_the_family_is_known_nothing_is_made_on_a_budget(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        await a_house(tmp_path, 1.0, ProviderSnapshot()).wants()
    assert refused.value.problem.key == "refused-budget-price"


async def test_without_a_budget_an_unknown_price_stops_nobody(house: House) -> None:
    assert (await house.wants()).price_micros is None


async def test_what_a_generation_cost_in_truth_makes_room_again(tmp_path: Path) -> None:
    house = a_house(tmp_path, 1.0, KNOWN)
    house.provider.cost_micros = 100_000
    jobs = [await house.wants(user=user) for user in (1, 2)]
    house.run()
    await house.pass_time(5)
    house.provider.finish()
    await house.pass_time(60)
    assert [house.now(job).state for job in jobs] == [JobState.DELIVERED] * 2
    await house.wants(user=3)
    await house.wants(user=4)
    with pytest.raises(Refused):
        await house.wants(user=5)
    await house.die()


def a_treasury(house: House, least: float = 2.0) -> BalanceMonitor:
    balance_monitor = BalanceMonitor(
        provider=house.provider, alerts=house.alerts, clock=house.clock, min_usd=least
    )
    house.tasks.append(asyncio.create_task(balance_monitor.run()))
    return balance_monitor


async def test_a_nearly_empty_account_is_told_to_the_admins_once_and_takes_nothing_new(house: House) -> None:
    house.provider.deposit = 1.5
    balance_monitor = a_treasury(house)
    job = await house.wants()
    house.run()
    await house.pass_time(3_600)
    assert balance_monitor.is_low()
    assert [(user, note.key) for user, note in house.messenger.notes] == [(ADMIN, "admin-balance-low")]
    assert dict(house.messenger.notes[0][1].values) == {"amount": 1_500_000}
    with pytest.raises(Refused) as refused:
        await Budget(catalogue=CATALOGUE, is_low=balance_monitor.is_low).price(
            CATALOGUE.plan(job.request, "veo-3.1-fast")
        )
    assert refused.value.problem.key == "refused-paused"
    house.provider.deposit = 50.0
    await house.pass_time(120)
    assert not balance_monitor.is_low()
    assert [note.key for _, note in house.messenger.notes] == ["admin-balance-low", "admin-balance-fine"]


async def test_a_balance_that_cannot_be_asked_changes_nothing(house: House) -> None:
    balance_monitor = a_treasury(house)
    house.run()
    await house.pass_time(1)
    house.provider.balance_failures = [ResponseLost("502") for _ in range(99)]
    house.provider.deposit = 0.0
    await house.pass_time(3_600)
    assert not balance_monitor.is_low()
    assert house.messenger.notes == []


@pytest.mark.parametrize("told", [float("inf"), float("-inf"), float("nan"), 1e300])
async def test_no_balance_whatever_ends_the_watch_over_the_account(house: House, told: float) -> None:
    house.provider.deposit = told
    balance_monitor = a_treasury(house)
    house.run()
    await house.pass_time(3_600)
    house.provider.deposit = 0.0
    await house.pass_time(3_600)
    assert balance_monitor.is_low()
    assert "admin-balance-low" in [note.key for _, note in house.messenger.notes]


async def test_an_account_that_is_not_watched_is_asked_about_once_for_the_keys_sake(house: House) -> None:
    house.provider.deposit = 0.0
    balance_monitor = a_treasury(house, least=0.0)
    house.run()
    await house.pass_time(3_600)
    assert not balance_monitor.is_low()
    assert house.messenger.notes == []
    assert house.tasks[0].done()


def errors(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]


@pytest.mark.parametrize("least", [2.0, 0.0])
@pytest.mark.parametrize(
    ("denial", "says"),
    [
        (DenialReason.KEY, "AIMLAPI_KEY: AI/ML API does not take this key, so no video can be made: 401"),
        (
            DenialReason.OTHER,
            "AI/ML API does not let us look at the account, and perhaps makes no video either: 401",
        ),
    ],
)
async def test_what_is_not_let_in_at_the_start_is_an_error_at_once_and_told_to_the_admins(
    house: House, denial: DenialReason, says: str, least: float, caplog: pytest.LogCaptureFixture
) -> None:
    house.provider.balance_failures = [AccessDenied("401", denial=denial) for _ in range(5)]
    balance_monitor = a_treasury(house, least=least)
    house.run()
    await house.pass_time(0)
    assert errors(caplog) == [says]
    assert [(user, note.key) for user, note in house.messenger.notes] == [(ADMIN, "admin-no-access")]
    assert house.messenger.notes[0][1].values == {"reason": denial.value}
    await house.pass_time(3_600)
    assert errors(caplog) == [says]  # once, however long it lasts
    assert [note.key for _, note in house.messenger.notes] == ["admin-no-access", "admin-access"]
    assert not balance_monitor.is_low()


async def test_a_key_that_was_mended_by_a_restart_ends_the_trouble(tmp_path: Path) -> None:
    house = build_house(tmp_path)
    house.provider.balance_failures = [AccessDenied("401", denial=DenialReason.KEY)]
    a_treasury(house)
    house.run()
    await house.pass_time(1)
    await house.die()
    after = build_house(tmp_path, world=house.world)
    a_treasury(after)
    after.run()
    await after.pass_time(1)
    assert [note.key for _, note in after.messenger.notes] == ["admin-no-access", "admin-access"]
    await after.die()


async def test_an_account_that_is_said_to_be_empty_takes_nothing_new(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.provider.balance_failures = [AccessDenied("402", denial=DenialReason.CREDITS)]
    balance_monitor = a_treasury(house)
    house.run()
    await house.pass_time(1)
    assert balance_monitor.is_low()
    assert errors(caplog) == ["the account at AI/ML API is empty, so nothing new is taken: 402"]
    assert [note.key for _, note in house.messenger.notes] == ["admin-balance-low"]
    await house.pass_time(120)
    assert not balance_monitor.is_low()
    assert [note.key for _, note in house.messenger.notes] == ["admin-balance-low", "admin-balance-fine"]


@pytest.mark.parametrize("deposit", [0.0, 1.99])
async def test_an_account_that_is_low_at_the_start_is_an_error_at_once(
    house: House, deposit: float, caplog: pytest.LogCaptureFixture
) -> None:
    house.provider.deposit = deposit
    a_treasury(house)
    house.run()
    await house.pass_time(3_600)
    assert errors(caplog) == [
        f"the balance at AI/ML API is {deposit:.2f} USD, below LOW_BALANCE_USD=2: nothing new is taken"
    ]


async def test_a_balance_that_could_not_be_asked_at_the_start_is_asked_again_soon(house: House) -> None:
    house.provider.balance_failures = [ResponseLost("502")]
    house.provider.deposit = 0.0
    balance_monitor = a_treasury(house)
    await house.pass_time(61)
    assert balance_monitor.is_low()


async def test_where_the_provider_tells_no_prices_those_paid_before_count(tmp_path: Path) -> None:
    house = a_house(tmp_path, 1.0, KNOWN)
    job = await house.delivers()
    blind = replace(house.ask.budget, live=ProviderSnapshot, paid_before=house.store.highest_price)
    assert await blind.price(CATALOGUE.plan(job.request, "veo-3.1-fast")) == 400_000
    with pytest.raises(Refused):
        await blind.price(CATALOGUE.plan(job.request, "sora-2"))
    await house.die()
