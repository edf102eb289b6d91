"""The provider's books, from memory and as AI/ML API tells them over HTTP."""

import math
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol

import httpx
import pytest

from bot.adapters.aimlapi.ledger import AT_ONCE, AimlapiLedger
from bot.app.admin.audit import AuditMonth, Month
from bot.domain.audit import Flaw, LedgerEntry, ListedRequest, Made, OwnGeneration
from bot.domain.errors import ProviderError, ResponseLost
from bot.ports import ProviderLedger
from bot.sandbox.faults import html
from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.provider.billing import LogsRule
from bot.sandbox.provider.ledger import Transaction
from bot.sandbox.provider.lifecycle import Generation, completes
from tests.contracts.road import TRANSPORTS, a_road
from tests.fakes.clock import ManualClock
from tests.fakes.ledger import FakeLedger
from tests.fakes.stores import MemoryGenerationLedger

HOUR: Final = 3_600.0
BOOKED: Final = "google/veo3"


class LedgerStage(Protocol):
    @property
    def ledger(self) -> ProviderLedger: ...
    def book(self, entry: LedgerEntry) -> None: ...
    def list(self, at: float, request: ListedRequest) -> None: ...
    def hide(self) -> None: ...


@dataclass(slots=True)
class MemoryLedgerStage:
    ledger: FakeLedger

    def book(self, entry: LedgerEntry) -> None:
        self.ledger.booked.append(entry)

    def list(self, at: float, request: ListedRequest) -> None:
        self.ledger.requests[request.generation_id] = (at, request)

    def hide(self) -> None:
        self.ledger.failures.append(ResponseLost("502"))


@dataclass(slots=True)
class SandboxLedgerStage:
    ledger: AimlapiLedger
    sandbox: ProviderSandbox

    def book(self, entry: LedgerEntry) -> None:
        is_charge = entry.micros >= 0
        self.sandbox.ledger.others.append(
            Transaction(
                created=entry.booked_at,
                usd=abs(entry.micros) / 1e6,
                direction="CHARGE" if is_charge else "TOPUP",
                type="MODEL_USAGE" if is_charge else "REFUND",
                model=entry.model,
                reference_id=entry.generation_id,
            )
        )

    def list(self, at: float, request: ListedRequest) -> None:
        model = self.sandbox.models[BOOKED]
        self.sandbox.generations.add(
            Generation(
                id=request.generation_id,
                model=model,
                body={},
                path=model.paths[0],
                outcome=completes(),
                takes=math.inf,
                usd=1.0,
                client_request_id=request.request_id,
                accepted=at,
            )
        )

    def hide(self) -> None:
        self.sandbox.fail("transactions", html(502))


@asynccontextmanager
async def memory() -> AsyncIterator[LedgerStage]:
    yield MemoryLedgerStage(FakeLedger())


@asynccontextmanager
async def over_http(transport: str) -> AsyncIterator[LedgerStage]:
    sandbox = ProviderSandbox()
    sandbox.logs = LogsRule(appear="acceptance")
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    with a_road(transport) as road:
        async with sandbox.running() as url, httpx.AsyncClient(base_url=url, transport=road) as client:
            yield SandboxLedgerStage(AimlapiLedger(client, sandbox.key, sleep=sleep), sandbox)
    assert sandbox.violations == []


STAGES: Final[dict[str, Callable[[], AbstractAsyncContextManager[LedgerStage]]]] = {
    "memory": memory,
    **{f"aimlapi by {name}": partial(over_http, name) for name in TRANSPORTS},
}


@pytest.fixture(params=STAGES)
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[LedgerStage]:
    async with STAGES[request.param]() as built:
        yield built


def entry(name: str | None, at: float, micros: int = 195_000) -> LedgerEntry:
    return LedgerEntry(generation_id=name, model=BOOKED, booked_at=at, micros=micros)


async def test_all_entries_of_a_time_are_told_however_many_pages_they_fill(stage: LedgerStage) -> None:
    begin = float(round(time.time()) - 10 * HOUR)
    booked = [entry(f"g{n}", begin + n, n + 1) for n in range(250)]
    for one in (*booked, entry("before", begin - 1), entry("after", begin + HOUR)):
        stage.book(one)
    found = await stage.ledger.entries(begin, begin + HOUR)
    assert sorted(found, key=lambda one: one.booked_at) == booked


async def test_what_is_given_back_counts_below_zero(stage: LedgerStage) -> None:
    begin = float(round(time.time()) - 10 * HOUR)
    booked = [entry("a", begin + 1), entry("a", begin + 2, -195_000), entry(None, begin + 3)]
    for one in booked:
        stage.book(one)
    found = await stage.ledger.entries(begin, begin + HOUR)
    assert sorted(found, key=lambda one: one.booked_at) == booked


async def test_all_requests_of_a_time_are_told_with_what_they_were_called(stage: LedgerStage) -> None:
    begin = float(round(time.time()) - 10 * HOUR)
    requests = [
        ListedRequest(generation_id=f"g{n}", request_id=f"job {n}" if n % 2 else None, has_failed=False)
        for n in range(250)
    ]
    for n, one in enumerate(requests):
        stage.list(begin + n, one)
    stage.list(begin - HOUR, ListedRequest(generation_id="before", request_id=None, has_failed=False))
    found = await stage.ledger.listed(begin, begin + HOUR)
    assert sorted(found, key=lambda one: int(one.generation_id[1:])) == requests


async def test_books_that_cannot_be_read_are_an_error_and_not_empty(stage: LedgerStage) -> None:
    stage.hide()
    with pytest.raises(ProviderError):
        await stage.ledger.entries(0.0, time.time())


async def test_many_pages_are_read_at_a_pace_that_leaves_room_for_the_bot() -> None:
    sandbox, slept = ProviderSandbox(), list[float]()

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    begin = time.time() - HOUR
    for n in range(100 * AT_ONCE + 150):
        sandbox.ledger.others.append(Transaction(created=begin + n * 0.1, usd=0.1, reference_id=f"g{n}"))
    async with sandbox.running() as url, httpx.AsyncClient(base_url=url) as client:
        found = await AimlapiLedger(client, sandbox.key, sleep=sleep).entries(begin - 1, begin + HOUR)
    assert len(found) == 100 * AT_ONCE + 150
    assert slept == [1.0, 1.0]


async def test_deposits_and_expired_credits_are_no_charges_of_videos() -> None:
    sandbox, now = ProviderSandbox(), time.time()
    for direction, kind in (("TOPUP", "PAYMENT"), ("TOPUP", "BONUS"), ("CHARGE", "CREDITS_EXPIRED")):
        sandbox.ledger.others.append(Transaction(created=now - 60, usd=10.0, direction=direction, type=kind))
    async with sandbox.running() as url, httpx.AsyncClient(base_url=url) as client:
        assert await AimlapiLedger(client, sandbox.key).entries(now - HOUR, now) == []


async def test_of_a_thousand_charges_exactly_the_eight_wrong_ones_are_named(
    stage: LedgerStage,
) -> None:
    november = Month(year=2025, number=11)
    kept = MemoryGenerationLedger()
    for n in range(1_000):
        at = november.begin + 1_000.0 * n
        kept.generations[f"g{n}"] = OwnGeneration(
            id=f"g{n}", model=BOOKED, accepted_at=at, cost_micros=n + 1, outcome=Made.MADE
        )
        stage.book(entry(f"g{n}", at + 90, n + 1 + (n in (7, 400, 999))))
    for n in range(5):
        stage.book(entry(f"other{n}", november.begin + 86_400 * n, 1_560_000))
    audit = AuditMonth(ledger=stage.ledger, generations=kept, clock=ManualClock(november.end + 200 * 86_400))
    found = await audit(november)
    assert {(one.flaw, one.generation_id) for one in found.unexplained} == {
        *((Flaw.DIFFERS, f"g{n}") for n in (7, 400, 999)),
        *((Flaw.FOREIGN, f"other{n}") for n in range(5)),
    }
    assert (len(found.unexplained), found.charges, found.explained) == (8, 1_005, 997)
