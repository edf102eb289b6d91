"""What the settings come to: who may spend how much, who is told, what others can reach."""

import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from bot.adapters import kernel
from bot.adapters.aimlapi.facts_age import checked_on
from bot.diagnosis import AS_ROOT, Finding, Findings, Level
from bot.network import is_near
from bot.settings import Settings

MAX_FACTS_AGE_DAYS: Final = 180
"""After so many days what the bot knows of the models is old: some are gone, and others have come."""
OWN_ID: Final = "the bot tells everybody their id in answer to /start where lists shut them out"
_REMEDIES: Final = (
    (r"was taken without the", "write it without"),
    (r"did you mean", "write the name that was meant, or remove it"),
    (r"unknown setting", "correct the name, or remove the line; docs/settings.md has all names"),
    (r"the first of ALLOWED_MODELS", "set DEFAULT_MODEL to say so yourself"),
    (r"is plain http", "let it be reached by https://, or run it on this machine"),
    (r"without TELEGRAM_LOCAL_MODE", "set TELEGRAM_LOCAL_MODE=true, or remove TELEGRAM_FILES_DIR"),
    (r"LEAD_SECONDS has no effect", "remove it; over a file nobody stands by"),
    (r"BACKUP_DIR has no effect", "let pg_dump or pg_basebackup make copies; see docs/several-machines.md"),
    (
        r"DATABASE_URL has a password",
        "ALTER ROLE ... PASSWORD: a long one of its own, such as of openssl rand -hex 24",
    ),
    (r"can be read by other users", "take that right away from them with the command named there"),
    (r"no host, address or network", "correct or remove that part"),
)
"""What to do about each remark on the settings, by words in it."""


def remedy_of(remark: str) -> str:
    """What to do about a remark on the settings."""
    return next(
        (remedy for words, remedy in _REMEDIES if re.search(words, remark)), "correct it, or remove it"
    )


async def diagnose(settings: Settings, *, today: date) -> Findings:
    """Say what the settings come to; nothing outside is asked.

    Args:
        settings: Those that the bot would start with.
        today: By the machine's clock.
    """
    by = f"; the outside is reached by a proxy: {settings.network.spoken}" if settings.network.spoken else ""
    yield Finding(subject="settings", text=f"complete{by}")
    for remark in settings.remarks:
        yield Finding(subject="settings", level=Level.WARN, text=remark, remedy=remedy_of(remark))
    if names := ", ".join(settings.without_effect):
        text = f"set, but without effect in this version: {names}"
        yield Finding(
            subject="settings", level=Level.WARN, text=text, remedy="remove them, or take a newer version"
        )
    for finding in (*_of_money(settings), *_of_reach(settings), *_of_folders(settings), *_of_age(today)):
        yield finding
    if kernel.is_root():
        text, _, remedy = AS_ROOT.partition(", ")
        yield Finding(subject="process", level=Level.WARN, text=text, remedy=remedy)


def _of_money(settings: Settings) -> Iterator[Finding]:
    """Who may spend, and who is told."""
    if not settings.admin_ids:
        yield Finding(
            subject="admins",
            level=Level.WARN,
            text="there are none, so nobody is told when something is wrong",
            remedy=f"set ADMIN_IDS to your own Telegram id; {OWN_ID}",
        )
    if not settings.allowed_user_ids and not settings.allowed_chat_ids:
        yield Finding(
            subject="access",
            level=Level.WARN,
            text="anybody on Telegram can use this bot and spend your money",
            remedy="set ALLOWED_USER_IDS or ALLOWED_CHAT_IDS",
        )
    if not settings.daily_budget_usd:
        yield Finding(
            subject="budget",
            level=Level.WARN,
            text="there is none: only quotas and the account's balance bound what a day costs",
            remedy="set DAILY_BUDGET_USD (USER_DAILY_USD and MAX_VIDEO_USD help too), and give the key a "
            "spending limit at https://aimlapi.com/app/keys, which also holds for whoever comes to know it",
        )


def _of_reach(settings: Settings) -> Iterator[Finding]:
    """What others can reach of us, and whether we say the same of it everywhere."""
    if settings.http_port and not is_near(settings.http_host):
        yield Finding(
            subject="HTTP server",
            level=Level.WARN,
            text=f"HTTP_HOST={settings.http_host}: whoever reaches this machine can read health and metrics",
            remedy="HTTP_HOST=127.0.0.1 behind a proxy that passes on the webhook and media only; in a "
            "container, publish the port on 127.0.0.1",
        )
    webhook, public = urlsplit(settings.webhook_url), urlsplit(settings.public_url)
    if webhook.netloc and public.netloc and webhook.netloc != public.netloc:
        yield Finding(
            subject="HTTP server",
            level=Level.WARN,
            text=f"WEBHOOK_URL and PUBLIC_URL name different places ({webhook.netloc}, {public.netloc}), and "
            "one HTTP_PORT serves both",
            remedy="let both begin with the same https address, unless two names do lead here",
        )


def _of_folders(settings: Settings) -> Iterator[Finding]:
    if not settings.backup_dir or settings.database_file is None:
        return
    folder = Path(settings.backup_dir)
    place = next((one for one in (folder, *folder.absolute().parents) if one.exists()), folder)
    if place.is_dir() and os.access(place, os.W_OK | os.X_OK):
        yield Finding(
            subject="copies", text=f"a daily copy goes to {folder}, and {settings.backup_keep} stay"
        )
    else:
        yield Finding(
            subject="copies",
            level=Level.FAIL,
            text=f"BACKUP_DIR cannot be written to ({place}): no copy would be made",
            remedy="let the bot's user write there, or name another folder",
        )


def _of_age(today: date) -> Iterator[Finding]:
    """Nobody is asked for newer versions; the newest thing that this one knows of the provider has a date."""
    days = (today - checked_on()).days
    if days > MAX_FACTS_AGE_DAYS:
        yield Finding(
            subject="version",
            level=Level.WARN,
            text=f"what it knows of the models is of {checked_on():%Y-%m-%d}, {days} days ago",
            remedy="take a newer version: `git pull` and `make run`, or build or pull the image anew",
        )
