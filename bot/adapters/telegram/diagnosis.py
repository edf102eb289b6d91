"""Whether Telegram knows the bot, what it may do there, and how its updates come; and what can be mended."""

import os
from collections.abc import Awaitable
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

import httpx
from telegram import Bot
from telegram.error import TelegramError

from bot.adapters.http_clients import client_options
from bot.adapters.json_answers import decoded
from bot.adapters.telegram.http import TelegramRequest, max_bytes
from bot.adapters.telegram.self_setup import BOTFATHER, SelfSetup, remove_webhook
from bot.diagnosis import NO_FOLDER, PATIENCE_SECONDS, Finding, Findings, Level, NotRight
from bot.domain.bounds import DESCRIPTION
from bot.network import Network

FIX: Final = "`python -m bot check --fix`, or TELEGRAM_SELF_SETUP=true"
NEW_TOKEN: Final = "put the token that @BotFather shows for /mybots into TELEGRAM_BOT_TOKEN"  # noqa: S105
REACH: Final = "look at TELEGRAM_API_URL, the network and the proxies"

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the Bot API is, and who we are there."""

    root: str
    token: str
    network: Network
    webhook_url: str = ""
    """Where updates shall be sent; empty: they are asked for."""


async def diagnose(place: Place, *, is_local: bool, folder: Path | None) -> Findings:
    """Ask Telegram who the bot is and what it may do. If it does not answer, one line says so.

    Args:
        place: Where it is asked.
        is_local: Whether it is a server in local mode.
        folder: From which its files are read.
    """
    if is_local:
        yield _files(folder)
    root = f"{place.root}/bot{place.token}"
    options = client_options(place.network, max_bytes=max_bytes)
    async with httpx.AsyncClient(timeout=PATIENCE_SECONDS, **options) as client:
        me = await _answered("Telegram", _call(client, root, "getMe"))
        if isinstance(me, Finding):
            yield me
            return
        name = f"@{me.get('username')} ({me.get('first_name')})"
        yield Finding(subject="Telegram", text=name, is_private=True)
        yield _privacy(me)
        yield _inline(me)
        if (guests := _guests(me)) is not None:
            yield guests
        hook = await _answered("Telegram updates", _call(client, root, "getWebhookInfo"))
        yield hook if isinstance(hook, Finding) else _updates(hook, place.webhook_url)


async def mend(place: Place, placeholder: str) -> Findings:
    """Change what the bot can change itself, and say what was done; nothing where Telegram does not answer.

    Where inline mode and guest mode were on before, that is no news; the rest of it Telegram shows to nobody.

    Args:
        place: Where.
        placeholder: What people see before they type behind the bot's name.
    """
    request = TelegramRequest(
        connect_timeout=PATIENCE_SECONDS,
        read_timeout=PATIENCE_SECONDS,
        write_timeout=PATIENCE_SECONDS,
        httpx_kwargs=client_options(place.network, max_bytes=max_bytes),
    )
    bot = Bot(place.token, base_url=f"{place.root}/bot", request=request)
    try:
        await bot.initialize()
    except TelegramError:
        return  # why it does not answer is a line of the diagnosis
    try:
        is_done = bot.supports_inline_queries and bot.bot.supports_guest_queries
        level = Level.OK if is_done else Level.DONE
        yield await _mended("Telegram setup", SelfSetup(bot=bot, placeholder=placeholder).switch_on(), level)
        if not place.webhook_url and (done := await _removed(bot)):
            yield done
    finally:
        await bot.shutdown()


async def _removed(bot: Bot) -> Finding | None:
    subject = "Telegram updates"
    try:
        text = await remove_webhook(bot)
    except NotRight as error:
        return Finding(subject=subject, level=Level.WARN, text=str(error), remedy=error.remedy)
    return None if text is None else Finding(subject=subject, level=Level.DONE, text=text)


async def _mended(subject: str, work: Awaitable[str], level: Level) -> Finding:
    try:
        return Finding(subject=subject, level=level, text=await work)
    except NotRight as error:
        return Finding(subject=subject, level=Level.WARN, text=str(error), remedy=error.remedy)


async def _answered(subject: str, question: Awaitable[Json]) -> Json | Finding:
    try:
        return await question
    except NotRight as error:
        return Finding(subject=subject, level=Level.FAIL, text=str(error), remedy=error.remedy)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        text = str(error) or type(error).__name__
        return Finding(subject=subject, level=Level.FAIL, text=text, remedy=REACH)


def _files(folder: Path | None) -> Finding:
    subject = "Telegram files"
    if folder is None:
        remedy = "set TELEGRAM_FILES_DIR to the folder in which the Bot API server keeps its files"
        return Finding(subject=subject, level=Level.FAIL, text=NO_FOLDER, remedy=remedy)
    if not folder.is_dir() or not os.access(folder, os.R_OK | os.X_OK):
        text = f"TELEGRAM_FILES_DIR should be a folder that can be read: {folder}"
        remedy = "let the bot's user read that folder; in containers both need it at the same place"
        return Finding(subject=subject, level=Level.FAIL, text=text, remedy=remedy)
    return Finding(subject=subject, text=f"read from {folder}")


async def _call(client: httpx.AsyncClient, root: str, method: str) -> Json:
    answer = await client.get(f"{root}/{method}")
    if answer.status_code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
        text = f"{method}: {answer.status_code}; TELEGRAM_BOT_TOKEN: Telegram does not know this token"
        raise NotRight(text, NEW_TOKEN)
    try:
        body = decoded(answer.content)
    except ValueError as error:
        raise NotRight(f"{method}: {answer.status_code} and no JSON", REACH) from error
    if not isinstance(body, dict) or not body.get("ok"):
        why = body.get("description") if isinstance(body, dict) else ""
        raise NotRight(f"{method}: {answer.status_code} {why}", REACH)
    result = body.get("result")
    if not isinstance(result, dict):
        raise NotRight(f"{method}: {answer.status_code} and no answer of the Bot API", REACH)
    return result


def _privacy(me: Json) -> Finding:
    subject = "Telegram groups"
    if me.get("can_join_groups") is False:
        text = "cannot be added to groups"
        return Finding(subject=subject, level=Level.WARN, text=text, remedy="@BotFather: /setjoingroups")
    if me.get("can_read_all_group_messages"):
        return Finding(subject=subject, text="sees all messages of its groups")
    text = "sees commands and replies only, no mentions and no captions that mention it"
    remedy = (
        "if that is too little: @BotFather, /setprivacy, Disable, then remove the bot from the group and add "
        "it again; or make it an admin there"
    )
    return Finding(subject=subject, level=Level.WARN, text=text, remedy=remedy)


def _inline(me: Json) -> Finding:
    subject = "Telegram inline mode"
    if not me.get("supports_inline_queries"):
        text = "off: nobody can type @your_bot and some words in another chat"
        return Finding(subject=subject, level=Level.WARN, text=text, remedy=f"{FIX}; or {BOTFATHER}")
    remedy = f"if in doubt {FIX}; or @BotFather: /setinlinefeedback, 100%"
    text = (
        "on; whether Telegram tells of every choice cannot be seen from here: without that, people press the "
        "button under what they chose"
    )
    return Finding(subject=subject, text=text, remedy=remedy)


def _guests(me: Json) -> Finding | None:
    """None: the server is older than guest mode, and there is nothing to be done."""
    subject, is_on = "Telegram guest mode", me.get("supports_guest_queries")
    if is_on is None:
        return None
    if is_on:
        return Finding(subject=subject, text="on: it may be mentioned in chats where it is no member")
    text = "off: nobody can mention it under a photo where it is no member"
    remedy = f"{FIX}; or @BotFather, /mybots, Bot Settings"
    return Finding(subject=subject, level=Level.WARN, text=text, remedy=remedy)


def _updates(hook: Json, webhook_url: str) -> Finding:
    """What brings them; what hinders that, or did lately, is warned of."""
    subject, url = "Telegram updates", hook.get("url")
    waiting = f"{hook.get('pending_update_count', 0)} updates waiting"
    if not webhook_url:
        if not url:
            return Finding(subject=subject, text=f"long polling; {waiting}")
        text = f"a webhook is set, but WEBHOOK_URL is not; {waiting}"
        remedy = "the next start of the bot removes it, and so does `python -m bot check --fix`"
        return Finding(subject=subject, level=Level.WARN, text=text, remedy=remedy)
    if url != webhook_url:
        found = "another webhook is set" if url else "no webhook is set"
        return Finding(subject=subject, text=f"{found}; the bot sets its own when it starts; {waiting}")
    if trouble := str(hook.get("last_error_message") or "")[: DESCRIPTION.limit]:
        text = f"webhook; {waiting}; last trouble: {trouble}"
        remedy = (
            "let WEBHOOK_URL lead to HTTP_PORT of the running bot, with a certificate that Telegram trusts; "
            "docs/reverse-proxy.md"
        )
        return Finding(subject=subject, level=Level.WARN, text=text, remedy=remedy)
    return Finding(subject=subject, text=f"webhook; {waiting}; no trouble so far")
