"""Whether videos can be made: the key, the account, the models and their prices, the records, the clock."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

import httpx

from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.adapters.aimlapi.their_clock import TOLERATED_SECONDS, difference
from bot.adapters.http_clients import open_client
from bot.diagnosis import Finding, Findings, Level, NotRight, asked
from bot.domain.catalogue import Catalogue
from bot.domain.errors import AccessDenied, DenialReason, ProviderError, Refused
from bot.domain.live import ProviderSnapshot, model_ids, retired_from
from bot.domain.models import Plan
from bot.domain.money import MICROS
from bot.domain.request import VideoRequest
from bot.network import Network
from bot.ports import Listing


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the owner has set, as far as it is held against what the provider tells."""

    catalogue: Catalogue
    default_family: str
    low_balance_usd: float
    price: Callable[[ProviderSnapshot, Plan], Awaitable[int | None]]
    """What a planned video is counted with, where that is known of the provider; raises Refused."""


async def diagnose(*, url: str, key: str, network: Network, wanted: Wanted) -> Findings:
    """Ask the provider what the bot asks itself at its start, and say what it would do with the answers.

    Args:
        url: Its root.
        key: The owner's.
        network: The ways out.
        wanted: What its answers are held against.
    """
    async with open_client(url, network=network) as client:
        provider = AimlapiProvider(client, key)
        yield await asked("AI/ML API", _balance(provider, wanted.low_balance_usd))
        async for finding in _models(client, wanted):
            yield finding
        yield await asked("AI/ML API records", _records(provider))
        yield _clocks(provider)


async def _balance(provider: AimlapiProvider, low_usd: float) -> str:
    try:
        amount, currency = await provider.balance()
    except AccessDenied as error:
        follows = {
            DenialReason.KEY: "AIMLAPI_KEY: AI/ML API does not take this key; no video can be made",
            DenialReason.CREDITS: "the account is empty; no video can be made",
            DenialReason.OTHER: "AI/ML API does not let this key see the account",
        }
        raise NotRight(f"{follows[error.denial]} ({error})") from error
    balance = f"the key is good, balance {amount:.2f} {currency}"
    if amount <= 0:
        raise NotRight(f"{balance}; no video can be made")
    if currency.upper() == "USD" and amount < low_usd:
        raise NotRight(f"{balance}: below LOW_BALANCE_USD={low_usd:g}, so the bot refuses everybody")
    return balance


async def _models(client: httpx.AsyncClient, wanted: Wanted) -> Findings:
    subject, catalogue = "AI/ML API models", wanted.catalogue
    try:
        listing = await AimlapiModelDirectory(client).listing()
    except ProviderError as error:
        yield Finding(subject=subject, level=Level.FAIL, text=str(error))
        return
    if listing is None:
        return
    family = catalogue.family(wanted.default_family)
    lost = sorted(model.id for model in family.models.values() if model.id not in listing.ids)
    if lost:
        text = f"{family.title}, the DEFAULT_MODEL: not in the provider's list: {', '.join(lost)}"
        yield Finding(subject=subject, level=Level.FAIL, text=text)
    else:
        yield Finding(subject=subject, text=f"{family.title} is there")
    retired = retired_from(listing.ids, catalogue, wanted.default_family)
    if retired is None:
        text = f"the provider's list of {len(listing.ids)} names is not believed, so all models are offered"
        yield Finding(subject=subject, level=Level.WARN, text=text)
    yield await _prices(listing, retired, wanted)


async def _prices(listing: Listing, retired: frozenset[str] | None, wanted: Wanted) -> Finding:
    """Whether people can be told what a video costs, and whether one fits into the budget."""
    catalogue = wanted.catalogue
    available = model_ids(catalogue) - (retired or frozenset())
    prices = {name: price for name, price in listing.prices.items() if name in available}
    live = ProviderSnapshot(retired=retired or frozenset(), prices={} if retired is None else prices)
    finding = Finding(
        subject="AI/ML API prices", text=f"{len(live.prices)} of {len(available)} models have one"
    )
    if not live.prices:
        finding = replace(finding, level=Level.WARN, text="no model has one; offers say that it is unknown")
    title = catalogue.family(wanted.default_family).title
    try:
        plan = catalogue.plan(VideoRequest(prompt="a dragon"), wanted.default_family)
    except Refused:
        text = f"{finding.text}; {title}, the DEFAULT_MODEL, makes no video of words alone: these are refused"
        return replace(finding, level=Level.WARN, text=text)
    try:
        await wanted.price(live, plan)
    except Refused as refused:
        price = refused.problem.values.get("price")
        why = (
            f"{title} has none, and with DAILY_BUDGET_USD what has none is refused"
            if price is None
            else f"one by {title} costs ${int(price) / MICROS:.2f}, more than DAILY_BUDGET_USD: it is refused"
        )
        return replace(finding, level=Level.FAIL, text=f"{finding.text}; {why}")
    return finding


async def _records(provider: AimlapiProvider) -> str:
    await provider.try_records()
    return "can be searched for a request whose answer was lost"


def _clocks(provider: AimlapiProvider) -> Finding:
    subject, ahead = "AI/ML API clock", provider.their_clock.ahead
    if ahead is None:
        return Finding(subject=subject, text="it tells no time")
    if abs(ahead) <= TOLERATED_SECONDS:
        return Finding(subject=subject, text="agrees with ours")
    return Finding(subject=subject, level=Level.FAIL, text=difference(ahead))
