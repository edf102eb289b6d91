"""What the provider tells of key and account, and what the doctor makes of it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any, Final

import httpx
import pytest

from bot.adapters.aimlapi import diagnosis
from bot.adapters.aimlapi.account import AimlapiAccount, KeyFacts, TopUp, key_facts, top_up
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.aimlapi.wire import UnexpectedResponse
from bot.diagnosis import Finding, Level
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Plan
from bot.network import Network
from bot.sandbox.faults import answer
from bot.sandbox.provider import ProviderSandbox

CATALOGUE: Final = load_catalogue()
KEY: Final[dict[str, Any]] = {"disabled": False, "prefix": "b747e891", "limit": None, "scopes": None}


async def no_price(_: ProviderSnapshot, __: Plan) -> int | None:
    return None


WANTED: Final = diagnosis.Wanted(
    catalogue=CATALOGUE,
    default_family="veo-3.1-fast",
    low_balance_usd=1.0,
    has_budget=True,
    price=no_price,
)


@dataclass(slots=True)
class Asked:
    """The stand-in, and what the doctor finds there."""

    provider: ProviderSandbox
    url: str

    async def findings(self, low_usd: float = 1.0) -> list[Finding]:
        wanted = replace(WANTED, low_balance_usd=low_usd)
        asked = diagnosis.diagnose(url=self.url, key=self.provider.key, network=Network(), wanted=wanted)
        return [one async for one in asked]

    async def of(self, subject: str, low_usd: float = 1.0) -> list[Finding]:
        return [one for one in await self.findings(low_usd) if one.subject == subject]


@pytest.fixture
async def asked() -> AsyncIterator[Asked]:
    provider = ProviderSandbox()
    async with provider.running() as url:
        yield Asked(provider, url)


@pytest.mark.parametrize(
    ("changes", "facts"),
    [
        ({}, KeyFacts(prefix="b747e891", is_disabled=False, scopes=None, limit=None)),
        (
            {"limit": {"retention": "month", "threshold": 25}, "scopes": ["model:chat"], "disabled": True},
            KeyFacts(prefix="b747e891", is_disabled=True, scopes=("model:chat",), limit="25.00 USD a month"),
        ),
        (
            {"limit": {"threshold": 2.5}},
            KeyFacts(prefix="b747e891", is_disabled=False, scopes=None, limit="2.50 USD"),
        ),
        (
            {"limit": {"retention": "day", "threshold": "much"}},
            KeyFacts(prefix="b747e891", is_disabled=False, scopes=None, limit=None),
        ),
        (
            {"limit": {"retention": "day", "threshold": float("nan")}},
            KeyFacts(prefix="b747e891", is_disabled=False, scopes=None, limit=None),
        ),
    ],
)
def test_a_key_is_read(changes: dict[str, Any], facts: KeyFacts) -> None:
    assert key_facts({"data": {**KEY, **changes}}) == facts


@pytest.mark.parametrize("told", [None, [], {}, {"data": None}, {"data": []}, {"data": {"prefix": 7}}])
def test_what_is_no_key_is_none(told: object) -> None:
    with pytest.raises(UnexpectedResponse):
        key_facts(told)


def test_filling_up_is_read() -> None:
    told = {"autotopup_settings": {"is_enabled": True, "threshold": 50, "amount": 100}}
    assert top_up(told) == TopUp(is_on=True, below_usd=50.0, by_usd=100.0)


@pytest.mark.parametrize(
    "told", [None, {}, {"autotopup_settings": {}}, {"autotopup_settings": {"is_enabled": 1}}]
)
def test_what_says_nothing_of_filling_up_says_nothing(told: object) -> None:
    with pytest.raises(UnexpectedResponse):
        top_up(told)


async def test_the_facts_of_another_key_are_not_taken_for_ours() -> None:
    """The provider tells of the key that was used last."""

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": KEY})

    transport = httpx.MockTransport(respond)
    async with httpx.AsyncClient(base_url="https://provider.example", transport=transport) as client:
        assert await AimlapiAccount(client, "another-key-0123").key() is None
        ours = await AimlapiAccount(client, "b747e891-0123").key()
        assert ours is not None
        assert ours.makes_videos


async def test_a_key_without_a_limit_is_warned_of_and_one_with_a_limit_is_well(asked: Asked) -> None:
    [limited] = await asked.of("AI/ML API key")
    assert (limited.level, limited.text) == (Level.OK, "it may spend 25.00 USD a day at most")
    asked.provider.account.key_limit = None
    [free] = await asked.of("AI/ML API key")
    assert free.level is Level.WARN
    assert "no spending limit" in free.text
    assert "https://aimlapi.com/app/keys" in free.remedy


async def test_a_key_that_may_make_no_videos_or_is_switched_off_fails(asked: Asked) -> None:
    asked.provider.account.scopes = ["model:chat", "model:image"]
    scoped, _ = await asked.of("AI/ML API key")
    assert (scoped.level, "only: model:chat, model:image" in scoped.text) == (Level.FAIL, True)
    asked.provider.account.scopes, asked.provider.account.is_disabled = ["model:video"], True
    off, limited = await asked.of("AI/ML API key")
    assert (off.level, off.text, limited.level) == (Level.FAIL, "it is switched off", Level.OK)


@pytest.mark.parametrize("status", [403, 404, 502])
async def test_where_the_provider_tells_nothing_of_the_key_nothing_is_said(asked: Asked, status: int) -> None:
    asked.provider.fail("key", answer(status, "no"))
    findings = await asked.findings()
    assert "AI/ML API key" not in {one.subject for one in findings}
    assert all(one.level is not Level.FAIL for one in findings)


@pytest.mark.parametrize(
    ("deposit", "fills", "level", "says"),
    [
        (100.0, None, Level.OK, "balance 100.00 USD"),
        (3.0, (50.0, 100.0), Level.OK, "filled by 100.00 USD as soon as it is below 50.00 USD"),
        (3.0, None, Level.WARN, "which is low, and the account does not fill itself"),
        (0.5, None, Level.FAIL, "below LOW_BALANCE_USD=1, so the bot refuses everybody"),
        (0.5, (50.0, 100.0), Level.FAIL, "filled by 100.00 USD"),
        (0.0, (50.0, 100.0), Level.FAIL, "no video can be made"),
    ],
)
async def test_a_low_balance_is_warned_of_unless_the_account_fills_itself(
    asked: Asked, deposit: float, fills: tuple[float, float] | None, level: Level, says: str
) -> None:
    asked.provider.deposit, asked.provider.account.top_up = deposit, fills
    [access] = await asked.of("AI/ML API")
    assert (access.level, says in access.text) == (level, True), access.text


async def test_where_filling_up_is_not_told_a_low_balance_is_left_alone(asked: Asked) -> None:
    asked.provider.deposit = 3.0
    asked.provider.fail("detail", answer(404, "Not Found"))
    [access] = await asked.of("AI/ML API")
    assert access.level is Level.OK


async def test_an_unwatched_balance_is_low_only_when_it_is_empty(asked: Asked) -> None:
    asked.provider.deposit, asked.provider.account.top_up = 0.1, None
    [access] = await asked.of("AI/ML API", low_usd=0.0)
    assert access.level is Level.OK


async def test_who_has_set_no_bound_is_told_of_that_first_and_the_key_is_not_asked_about(
    asked: Asked,
) -> None:
    wanted = replace(WANTED, has_budget=False)
    key, provider = asked.provider.key, asked.provider
    findings = diagnosis.diagnose(url=asked.url, key=key, network=Network(), wanted=wanted)
    assert "AI/ML API key" not in {one.subject async for one in findings}
    assert provider.violations == []
