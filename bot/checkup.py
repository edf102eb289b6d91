"""The doctor: `python -m bot check`. One line for each thing that must be right; changes nothing."""

import contextlib
import os
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import httpx

from bot import logs
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.aimlapi.client import AimlapiProvider, open_client
from bot.adapters.aimlapi.their_clock import TOLERATED, difference
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.config import Settings, SettingsError, read_settings
from bot.domain.catalogue import Catalogue
from bot.domain.errors import ProviderError

PATIENCE: Final = 15.0
"""Seconds for each question to the outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of the check-up."""

    subject: str
    good: bool
    text: str

    def __str__(self) -> str:
        return f"{'ok  ' if self.good else 'FAIL'}  {self.subject}: {self.text}"


async def check_up() -> int:
    """Look at everything and print what was found; returns the exit status."""
    catalogue = load_catalogue()
    try:
        settings = read_settings(
            is_model=catalogue.knows, languages=FluentTranslator(locales_folder()).languages
        )
    except SettingsError as error:
        for line in error.lines:
            print(Finding(subject="settings", good=False, text=line))
        return 1
    logs.set_up("WARNING", "text", settings.secrets)
    redact = logs.Redactor(settings.secrets)
    all_good = True
    async for finding in _findings(settings, catalogue):
        print(redact(" ".join(str(finding).split("\n"))), flush=True)
        all_good = all_good and finding.good
    return 0 if all_good else 1


async def _findings(settings: Settings, catalogue: Catalogue) -> AsyncIterator[Finding]:
    yield Finding(subject="settings", good=True, text="complete")
    yield _database(settings.database_path)
    root = f"{settings.telegram_api_url}/bot{settings.telegram_bot_token.get_secret_value()}"
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        yield await _asked("Telegram", _identity(client, root))
        yield await _asked("Telegram groups", _privacy(client, root))
        yield await _asked("Telegram inline mode", _inline(client, root))
        yield await _asked("Telegram updates", _webhook(client, root))
    async with open_client(settings.aimlapi_url) as client:
        provider = AimlapiProvider(client, settings.aimlapi_key.get_secret_value())
        yield await _asked("AI/ML API", _balance(provider))
        yield await _asked("AI/ML API models", _models(provider, catalogue, settings.default_model))
        yield await _asked("AI/ML API records", _records(provider))
        yield _clocks(provider)


async def _asked(subject: str, question: Awaitable[str]) -> Finding:
    """The answer to a question, or why there is none."""
    try:
        return Finding(subject=subject, good=True, text=await question)
    except (httpx.HTTPError, httpx.InvalidURL, ProviderError, _Wrong) as error:
        return Finding(subject=subject, good=False, text=str(error) or type(error).__name__)


class _Wrong(Exception):
    """Something was answered, and it is not right."""


def _database(path: Path) -> Finding:
    if path.exists():
        try:
            with contextlib.closing(_open_without_a_trace(path)) as connection:
                version = connection.execute("PRAGMA user_version").fetchone()[0]
                sound = connection.execute("PRAGMA quick_check").fetchone()[0]
        except sqlite3.Error as error:
            return Finding(subject="database", good=False, text=f"{path}: {error}")
        return Finding(subject="database", good=sound == "ok", text=f"{path}, version {version}, {sound}")
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    if folder.is_dir() and os.access(folder, os.W_OK):
        return Finding(subject="database", good=True, text=f"{path} will be made at the first start")
    return Finding(subject="database", good=False, text=f"{folder} cannot be written to")


def _open_without_a_trace(path: Path) -> sqlite3.Connection:
    """For reading only; where no process is writing, without the two files that a reader would leave."""
    is_quiet = not path.with_name(f"{path.name}-wal").exists()
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if is_quiet else ''}", uri=True
    )


async def _telegram(client: httpx.AsyncClient, root: str, method: str) -> dict[str, Any]:
    answer = await client.get(f"{root}/{method}")
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


async def _balance(provider: AimlapiProvider) -> str:
    amount, currency = await provider.balance()
    if amount <= 0:
        raise _Wrong(f"the key is good, but the balance is {amount:.2f} {currency}")
    return f"the key is good, balance {amount:.2f} {currency}"


async def _records(provider: AimlapiProvider) -> str:
    await provider.try_records()
    return "can be searched for a request whose answer was lost"


def _clocks(provider: AimlapiProvider) -> Finding:
    subject, ahead = "AI/ML API clock", provider.their_clock.ahead
    if ahead is None:
        return Finding(subject=subject, good=True, text="it tells no time")
    is_good = abs(ahead) <= TOLERATED
    return Finding(subject=subject, good=is_good, text="agrees with ours" if is_good else difference(ahead))


async def _models(provider: AimlapiProvider, catalogue: Catalogue, default: str) -> str:
    alive = await provider.model_ids()
    family = catalogue.family(default)
    gone: Sequence[str] = [model.id for model in family.models.values() if model.id not in alive]
    if gone:
        raise _Wrong(f"{family.title}: not in the provider's list: {', '.join(gone)}")
    return f"{family.title} is there"
