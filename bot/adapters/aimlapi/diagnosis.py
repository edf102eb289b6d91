"""Whether videos can be made: the key, the account, the models and their prices, the records, the clock."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final

import httpx

from bot.adapters.aimlapi.account import VIDEO_SCOPE, AimlapiAccount
from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.adapters.aimlapi.their_clock import TOLERATED_SECONDS, difference
from bot.adapters.http_clients import open_client
from bot.app.provider.new_models import read_family
from bot.diagnosis import Finding, Findings, Level, asked
from bot.domain.bounds import NEW_MODELS
from bot.domain.catalogue import Catalogue
from bot.domain.errors import (
    AccessDenied,
    DenialReason,
    NotUnderstood,
    Problem,
    ProviderError,
    Refused,
)
from bot.domain.live import ProviderSnapshot, available_families, model_ids, priced, retired_from
from bot.domain.models import Plan
from bot.domain.money import MICROS
from bot.domain.newcomers import newcomers
from bot.domain.request import VideoRequest
from bot.domain.values import shorten
from bot.network import Network
from bot.ports import Listing

NEARLY_LOW: Final = 5.0
"""A balance below so many times LOW_BALANCE_USD is low, though nobody is refused yet."""
KEYS_PAGE: Final = "https://aimlapi.com/app/keys"
NEW_KEY: Final = f"put a key from {KEYS_PAGE} into AIMLAPI_KEY"
SCOPE: Final = f"give it the scope {VIDEO_SCOPE} at {KEYS_PAGE}"
LIMIT: Final = f"give it a limit a day or a month at {KEYS_PAGE}"
TOP_UP: Final = "top up the account at https://aimlapi.com/app, or switch on auto top-up there"
REACH: Final = "try again in some minutes; if it stays so, look at AIMLAPI_URL, the network and the proxies"
LATER: Final = "try again in an hour; if it stays so, take a newer version of the bot"
OTHER_MODEL: Final = "set DEFAULT_MODEL to another family; `python -m bot models` prints them"
REPORT: Final = "report it with `python -m bot report`: requests whose answer was lost cannot be found"
SET_CLOCK: Final = "let the machine set its clock by NTP"
_DENIED: Final = {
    DenialReason.KEY: ("AIMLAPI_KEY: AI/ML API does not take this key; no video can be made", NEW_KEY),
    DenialReason.CREDITS: ("the account is empty; no video can be made", TOP_UP),
    DenialReason.OTHER: (
        "AI/ML API does not let this key see the account",
        f"look at {KEYS_PAGE} what the key of AIMLAPI_KEY may do",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the owner has set, as far as it is held against what the provider tells."""

    catalogue: Catalogue
    default_family: str
    low_balance_usd: float
    has_budget: bool
    """Whether the owner bounds what a day costs. Only then the key's own bound is looked at: who has set none
    is told of that first, and of both."""
    price: Callable[[ProviderSnapshot, Plan], Awaitable[int | None]]
    """What a planned video is counted with, where that is known of the provider; raises Refused."""
    describe: Callable[[Problem], str] = str
    """A reason in words, without a capital at its beginning."""


async def diagnose(
    *,
    url: str,
    key: str,
    network: Network,
    wanted: Wanted,
    now: Callable[[], float] = time.time,
    whose: str = "this machine's",
) -> Findings:
    """Ask the provider what the bot asks itself at its start, and say what it would do with the answers.

    Args:
        url: Its root.
        key: The owner's.
        network: The ways out.
        wanted: What its answers are held against.
        now: The time by which the bot goes, in Unix seconds.
        whose: The clock that tells it.
    """
    async with open_client(url, network=network) as client:
        provider, account = AimlapiProvider(client, key, now=now), AimlapiAccount(client, key)
        access = await _access(provider, account, wanted.low_balance_usd)
        yield access.finding
        if access.knows_key and wanted.has_budget:
            async for finding in _of_key(account):
                yield finding
        if not access.answers:
            return
        async for finding in _models(client, wanted):
            yield finding
        if access.knows_key:
            yield await asked("AI/ML API records", _records(provider), remedy=REPORT)
        yield _clocks(provider, whose)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Access:
    """Whether we are let in; where not, what would fail for the same cause is not asked."""

    finding: Finding
    answers: bool = True
    knows_key: bool = True


async def _access(provider: AimlapiProvider, account: AimlapiAccount, low_usd: float) -> _Access:
    subject = "AI/ML API"
    try:
        amount, currency = await provider.balance()
    except AccessDenied as error:
        text, remedy = _DENIED[error.denial]
        finding = Finding(subject=subject, level=Level.FAIL, text=f"{text} ({error})", remedy=remedy)
        return _Access(finding=finding, knows_key=error.denial is not DenialReason.KEY)
    except ProviderError as error:
        finding = Finding(
            subject=subject, level=Level.FAIL, text=str(error) or type(error).__name__, remedy=REACH
        )
        return _Access(finding=finding, answers=False, knows_key=False)
    finding = Finding(subject=subject, text=f"the key is good, balance {amount:.2f} {currency}")
    if amount <= 0:
        text = f"{finding.text}; no video can be made"
        return _Access(finding=replace(finding, level=Level.FAIL, text=text, remedy=TOP_UP))
    is_near = currency.upper() == "USD" and amount < NEARLY_LOW * low_usd
    return _Access(finding=await _low(finding, account, amount, low_usd) if is_near else finding)


async def _low(finding: Finding, account: AimlapiAccount, amount: float, low_usd: float) -> Finding:
    """The finding for a balance that is low, or will be soon."""
    filled = await _filled(account)
    text = f"{finding.text}{filled.text}"
    if amount < low_usd:
        text = f"{text}: below LOW_BALANCE_USD={low_usd:g}, so the bot refuses everybody"
        return replace(finding, level=Level.FAIL, text=text, remedy=TOP_UP)
    if filled.is_on is False:
        return replace(finding, level=Level.WARN, text=text, remedy=TOP_UP)
    return replace(finding, text=text)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Filled:
    """Whether the account fills itself; None: that is not told, and nothing is said of it."""

    is_on: bool | None = None
    text: str = ""


async def _filled(account: AimlapiAccount) -> _Filled:
    try:
        told = await account.top_up()
    except ProviderError:
        return _Filled()
    if not told.is_on:
        return _Filled(is_on=False, text=", which is low, and the account does not fill itself")
    by, below = f"{told.by_usd:.2f} USD", f"{told.below_usd:.2f} USD"
    return _Filled(is_on=True, text=f", filled by {by} as soon as it is below {below}")


async def _of_key(account: AimlapiAccount) -> Findings:
    """What the key may do; nothing where the provider does not tell."""
    subject = "AI/ML API key"
    try:
        facts = await account.key()
    except ProviderError:
        return
    if facts is None:
        return
    if facts.is_disabled:
        yield Finding(subject=subject, level=Level.FAIL, text="it is switched off", remedy=NEW_KEY)
    if not facts.makes_videos:
        text = f"it may make no videos, only: {', '.join(facts.scopes or ()) or 'nothing'}"
        yield Finding(
            subject=subject,
            level=Level.FAIL,
            text=text,
            remedy=SCOPE,
        )
    if facts.limit is None:
        text = "it has no spending limit: whoever comes to know it can spend all that is in the account"
        yield Finding(
            subject=subject,
            level=Level.WARN,
            text=text,
            remedy=LIMIT,
        )
    else:
        yield Finding(subject=subject, text=f"it may spend {facts.limit} at most")


async def _models(client: httpx.AsyncClient, wanted: Wanted) -> Findings:
    subject, catalogue = "AI/ML API models", wanted.catalogue
    try:
        directory = AimlapiModelDirectory(client)
        listing = await directory.listing()
    except ProviderError as error:
        yield Finding(subject=subject, level=Level.FAIL, text=str(error), remedy=REACH)
        return
    if listing is None:
        return
    family = catalogue.family(wanted.default_family)
    lost = sorted(model.id for model in family.models.values() if model.id not in listing.ids)
    if lost:
        text = f"{family.title}, the DEFAULT_MODEL: not in the provider's list: {', '.join(lost)}"
        yield Finding(subject=subject, level=Level.FAIL, text=text, remedy=OTHER_MODEL)
    else:
        yield Finding(subject=subject, text=f"{family.title} is there")
    retired = retired_from(listing.ids, catalogue, wanted.default_family)
    if retired is None:
        text = f"the provider's list of {len(listing.ids)} names is not believed, so all models are offered"
        yield Finding(subject=subject, level=Level.WARN, text=text, remedy=LATER)
    yield await _prices(listing, retired, wanted)
    if retired is not None:
        async for finding in _newcomers(listing, directory, wanted):
            yield finding


async def _newcomers(listing: Listing, directory: AimlapiModelDirectory, wanted: Wanted) -> Findings:
    """What the list has gained since this version was made, and what the bot would make of it."""
    subject, found = "AI/ML API new models", newcomers(listing.videos, wanted.catalogue)
    taken = []
    for one in found[: NEW_MODELS.limit]:
        shown = shorten(one.id, 80)
        try:
            family = await read_family(one, wanted.catalogue, directory)
        except NotUnderstood as error:
            why = wanted.describe(error.problem)
            yield Finding(subject=subject, text=f"{shown} is not offered: it {why}")
        except ProviderError as error:
            yield Finding(subject=subject, level=Level.WARN, text=f"{shown}: {error}", remedy=LATER)
        else:
            taken.append(f"{family.name} ({shown})")
    if taken:
        yield Finding(subject=subject, text=f"offered to whom ALLOWED_MODELS lets: {', '.join(taken)}")
    if len(found) > NEW_MODELS.limit:
        yield Finding(subject=subject, text=f"{len(found) - NEW_MODELS.limit} more are not read")


async def _prices(listing: Listing, retired: frozenset[str] | None, wanted: Wanted) -> Finding:
    """Whether people can be told what a video costs, and whether one fits into the budget."""
    catalogue = wanted.catalogue
    available = model_ids(catalogue) - (retired or frozenset())
    prices = {name: price for name, price in listing.prices.items() if name in available}
    live = ProviderSnapshot(retired=retired or frozenset(), prices={} if retired is None else prices)
    families = available_families(catalogue, live.retired)
    finding = Finding(
        subject="AI/ML API prices",
        text=f"{priced(families, live.prices)} of {len(families)} models have one",
    )
    if not live.prices:
        text = "no model has one; offers say that it is unknown"
        finding = replace(finding, level=Level.WARN, text=text, remedy=LATER)
    title = catalogue.family(wanted.default_family).title
    try:
        plan = catalogue.plan(VideoRequest(prompt="a dragon"), wanted.default_family)
    except Refused:
        text = f"{finding.text}; {title}, the DEFAULT_MODEL, makes no video of words alone: these are refused"
        return replace(finding, level=Level.WARN, text=text, remedy=OTHER_MODEL)
    try:
        await wanted.price(live, plan)
    except Refused as refused:
        price = refused.problem.values.get("price")
        why = (
            f"{title} has none, and with DAILY_BUDGET_USD what has none is refused"
            if price is None
            else f"one by {title} costs ${int(price) / MICROS:.2f}, more than DAILY_BUDGET_USD: it is refused"
        )
        remedy = f"raise DAILY_BUDGET_USD, or {OTHER_MODEL}"
        return replace(finding, level=Level.FAIL, text=f"{finding.text}; {why}", remedy=remedy)
    return finding


async def _records(provider: AimlapiProvider) -> str:
    await provider.try_records()
    return "can be searched for a request whose answer was lost"


def _clocks(provider: AimlapiProvider, whose: str) -> Finding:
    subject, ahead = "AI/ML API clock", provider.their_clock.ahead
    if ahead is None:
        return Finding(subject=subject, text="it tells no time")
    if abs(ahead) <= TOLERATED_SECONDS:
        return Finding(subject=subject, text="agrees with ours")
    return Finding(subject=subject, level=Level.FAIL, text=difference(ahead, whose), remedy=SET_CLOCK)
