"""The doctor: `python -m bot check`. One line for each thing that must be right; changes nothing."""

from collections.abc import AsyncIterator, Awaitable, Collection, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from http import HTTPStatus
from typing import Any, Final

import httpx

from bot import logs
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.aimlapi.market import AimlapiMarket
from bot.adapters.aimlapi.their_clock import TOLERATED, difference
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.http_clients import UnusableNetworkError, client_options, open_client
from bot.adapters.sqlite.inspection import dearest, inspect
from bot.app.budget import Budget
from bot.config import Settings, SettingsError, read_settings
from bot.core import micros_of
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Barrier, NotLetIn, ProviderError, Refused
from bot.domain.live import MICROS, LiveState, gone_from, model_ids
from bot.domain.request import VideoRequest

PATIENCE: Final = 15.0
"""Seconds for each question to the outside."""


class Level(StrEnum):
    """How good a finding is, as it is printed."""

    OK = "ok"
    WARN = "warn"
    """The bot runs, and its owner should know."""
    FAIL = "FAIL"
    """The bot would not start, or refuses people."""


class Outcome(StrEnum):
    """What came of the check-up."""

    WELL = "well"
    ILL = "ill"
    WRONG_SETTINGS = "wrong settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of the check-up."""

    subject: str
    text: str
    level: Level = Level.OK

    def __str__(self) -> str:
        return f"{self.level:<4}  {self.subject}: {self.text}"


class _Wrong(Exception):
    """Something was answered, and it is not right."""


async def check_up() -> Outcome:
    """Look at everything and print what was found."""
    catalogue = load_catalogue()
    try:
        settings = read_settings(
            is_model=catalogue.knows, languages=FluentTranslator(locales_folder()).languages
        )
        client_options(settings.network)
    except (SettingsError, UnusableNetworkError) as error:
        for line in str(error).splitlines():
            print(Finding(subject="settings", level=Level.FAIL, text=line))
        return Outcome.WRONG_SETTINGS
    logs.set_up("WARNING", "text", settings.secrets)
    redact = logs.Redactor(settings.secrets)
    outcome = Outcome.WELL
    async for finding in _findings(settings, catalogue):
        print(redact(" ".join(str(finding).split("\n"))), flush=True)
        if finding.level is Level.FAIL:
            outcome = Outcome.ILL
    return outcome


async def _findings(settings: Settings, catalogue: Catalogue) -> AsyncIterator[Finding]:
    for finding in _of_settings(settings):
        yield finding
    inspection = inspect(settings.database_path)
    level = Level.FAIL if inspection.refusal else Level.OK
    yield Finding(subject="database", level=level, text=inspection.text)
    root = f"{settings.telegram_api_url}/bot{settings.telegram_bot_token.get_secret_value()}"
    async with httpx.AsyncClient(timeout=PATIENCE, **client_options(settings.network)) as client:
        yield await _asked("Telegram", _identity(client, root))
        yield await _asked("Telegram groups", _privacy(client, root))
        yield await _asked("Telegram inline mode", _inline(client, root))
        yield await _asked("Telegram updates", _webhook(client, root))
    async with open_client(settings.aimlapi_url, network=settings.network) as client:
        provider = AimlapiProvider(client, settings.aimlapi_key.get_secret_value())
        yield await _asked("AI/ML API", _balance(provider, settings.low_balance_usd))
        async for finding in _models(client, catalogue, settings):
            yield finding
        yield await _asked("AI/ML API records", _records(provider))
        yield _clocks(provider)


def _of_settings(settings: Settings) -> Iterator[Finding]:
    by = f"; the outside is reached by a proxy: {settings.network.spoken}" if settings.network.spoken else ""
    yield Finding(subject="settings", text=f"complete{by}")
    for remark in settings.remarks:
        yield Finding(subject="settings", level=Level.WARN, text=remark)
    if names := ", ".join(settings.without_effect):
        text = f"set, but without effect in this version: {names}"
        yield Finding(subject="settings", level=Level.WARN, text=text)


async def _asked(subject: str, question: Awaitable[str]) -> Finding:
    """The answer to a question, or why there is none."""
    try:
        return Finding(subject=subject, text=await question)
    except (httpx.HTTPError, httpx.InvalidURL, ProviderError, _Wrong) as error:
        return Finding(subject=subject, level=Level.FAIL, text=str(error) or type(error).__name__)


async def _telegram(client: httpx.AsyncClient, root: str, method: str) -> dict[str, Any]:
    answer = await client.get(f"{root}/{method}")
    if answer.status_code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
        raise _Wrong(f"{method}: {answer.status_code}; TELEGRAM_BOT_TOKEN: Telegram does not know this token")
    try:
        body = answer.json()
    except (ValueError, RecursionError) as error:
        raise _Wrong(f"{method}: {answer.status_code} and no JSON") from error
    if not isinstance(body, dict) or not body.get("ok"):
        raise _Wrong(
            f"{method}: {answer.status_code} {body.get('description') if isinstance(body, dict) else ''}"
        )
    result = body.get("result")
    if not isinstance(result, dict):
        raise _Wrong(f"{method}: {answer.status_code} and no answer of the Bot API")
    return result


async def _identity(client: httpx.AsyncClient, root: str) -> str:
    me = await _telegram(client, root, "getMe")
    return f"@{me.get('username')} ({me.get('first_name')})"


async def _privacy(client: httpx.AsyncClient, root: str) -> str:
    me = await _telegram(client, root, "getMe")
    if me.get("can_join_groups") is False:
        return "cannot be added to groups; @BotFather changes that: /setjoingroups"
    if me.get("can_read_all_group_messages"):
        return "sees all messages of its groups"
    return "sees commands and replies only, no mentions; @BotFather changes that: /setprivacy"


async def _inline(client: httpx.AsyncClient, root: str) -> str:
    me = await _telegram(client, root, "getMe")
    if not me.get("supports_inline_queries"):
        return "off; @BotFather changes that: /setinline"
    return (
        "on; whether Telegram tells us what people choose cannot be seen from here: @BotFather, "
        "/setinlinefeedback, 100%; without it they press the button under what they chose"
    )


async def _webhook(client: httpx.AsyncClient, root: str) -> str:
    hook = await _telegram(client, root, "getWebhookInfo")
    if hook.get("url"):
        return "a webhook is set; it is removed when the bot starts, which uses long polling"
    return f"long polling; {hook.get('pending_update_count', 0)} updates waiting"


async def _balance(provider: AimlapiProvider, least_usd: float) -> str:
    try:
        amount, currency = await provider.balance()
    except NotLetIn as error:
        follows = {
            Barrier.KEY: "AIMLAPI_KEY: AI/ML API does not take this key; no video can be made",
            Barrier.CREDITS: "the account is empty; no video can be made",
            Barrier.OTHER: "AI/ML API does not let this key see the account",
        }
        raise _Wrong(f"{follows[error.barrier]} ({error})") from error
    balance = f"the key is good, balance {amount:.2f} {currency}"
    if amount <= 0:
        raise _Wrong(f"{balance}; no video can be made")
    if currency.upper() == "USD" and amount < least_usd:
        raise _Wrong(f"{balance}: below LOW_BALANCE_USD={least_usd:g}, so the bot refuses everybody")
    return balance


async def _models(
    client: httpx.AsyncClient, catalogue: Catalogue, settings: Settings
) -> AsyncIterator[Finding]:
    """What the bot asks itself at its start, and what it would do with the answer."""
    subject = "AI/ML API models"
    try:
        listing = await AimlapiMarket(client).listing()
    except ProviderError as error:
        yield Finding(subject=subject, level=Level.FAIL, text=str(error))
        return
    if listing is None:
        return
    family = catalogue.family(settings.default_model)
    lost = sorted(model.id for model in family.models.values() if model.id not in listing.ids)
    if lost:
        text = f"{family.title}, the DEFAULT_MODEL: not in the provider's list: {', '.join(lost)}"
        yield Finding(subject=subject, level=Level.FAIL, text=text)
    else:
        yield Finding(subject=subject, text=f"{family.title} is there")
    gone = gone_from(listing.ids, catalogue, settings.default_model)
    if gone is None:
        text = f"the provider's list of {len(listing.ids)} names is not believed, so all models are offered"
        yield Finding(subject=subject, level=Level.WARN, text=text)
    known = model_ids(catalogue) - (gone or frozenset())
    prices = {name: price for name, price in listing.prices.items() if name in known}
    live = LiveState(gone=gone or frozenset(), prices={} if gone is None else prices)
    yield await _prices(live, len(known), catalogue, settings)


async def _prices(live: LiveState, alive: int, catalogue: Catalogue, settings: Settings) -> Finding:
    """Whether people can be told what a video costs, and whether one fits into the budget."""
    finding = Finding(subject="AI/ML API prices", text=f"{len(live.prices)} of {alive} models have one")
    if not live.prices:
        finding = replace(finding, level=Level.WARN, text="no model has one; offers say that it is unknown")

    async def paid_before(models: Collection[str]) -> int | None:
        return dearest(settings.database_path, models)

    budget = Budget(
        catalogue=catalogue,
        micros=micros_of(settings.daily_budget_usd),
        refuses_unknown=settings.unknown_price == "refuse",
        live=lambda: live,
        paid_before=paid_before,
    )
    title = catalogue.family(settings.default_model).title
    try:
        plan = catalogue.plan(VideoRequest(prompt="a dragon"), settings.default_model)
    except Refused:
        text = f"{finding.text}; {title}, the DEFAULT_MODEL, makes no video of words alone: these are refused"
        return replace(finding, level=Level.WARN, text=text)
    try:
        await budget.price(plan)
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
    if abs(ahead) <= TOLERATED:
        return Finding(subject=subject, text="agrees with ours")
    return Finding(subject=subject, level=Level.FAIL, text=difference(ahead))
