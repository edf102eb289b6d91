"""Whether Telegram knows the bot, and what @BotFather has set for it."""

import os
from http import HTTPStatus
from pathlib import Path
from typing import Any

import httpx

from bot.adapters.http_clients import client_options
from bot.adapters.json_answers import decoded
from bot.adapters.telegram.http import max_bytes
from bot.diagnosis import NO_FOLDER, PATIENCE_SECONDS, Finding, Findings, Level, NotRight, asked
from bot.domain.bounds import DESCRIPTION
from bot.network import Network


async def diagnose(
    *, root: str, token: str, network: Network, is_local: bool, folder: Path | None, webhook_url: str = ""
) -> Findings:
    """Ask Telegram who the bot is and what it may do.

    Args:
        root: Of the Bot API.
        token: The bot's.
        network: The ways out.
        is_local: Whether it is a server in local mode.
        folder: From which its files are read.
        webhook_url: At which the bot is called; empty: it asks for updates itself.
    """
    if is_local:
        yield _files(folder)
    root = f"{root}/bot{token}"
    options = client_options(network, max_bytes=max_bytes)
    async with httpx.AsyncClient(timeout=PATIENCE_SECONDS, **options) as client:
        yield await asked("Telegram", _identity(client, root))
        yield await asked("Telegram groups", _privacy(client, root))
        yield await asked("Telegram inline mode", _inline(client, root))
        yield await asked("Telegram updates", _updates(client, root, webhook_url))


def _files(folder: Path | None) -> Finding:
    if folder is None:
        return Finding(subject="Telegram files", level=Level.FAIL, text=NO_FOLDER)
    if not folder.is_dir() or not os.access(folder, os.R_OK | os.X_OK):
        text = f"TELEGRAM_FILES_DIR should be a folder that can be read: {folder}"
        return Finding(subject="Telegram files", level=Level.FAIL, text=text)
    return Finding(subject="Telegram files", text=f"read from {folder}")


async def _call(client: httpx.AsyncClient, root: str, method: str) -> dict[str, Any]:
    answer = await client.get(f"{root}/{method}")
    if answer.status_code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
        raise NotRight(
            f"{method}: {answer.status_code}; TELEGRAM_BOT_TOKEN: Telegram does not know this token"
        )
    try:
        body = decoded(answer.content)
    except ValueError as error:
        raise NotRight(f"{method}: {answer.status_code} and no JSON") from error
    if not isinstance(body, dict) or not body.get("ok"):
        raise NotRight(
            f"{method}: {answer.status_code} {body.get('description') if isinstance(body, dict) else ''}"
        )
    result = body.get("result")
    if not isinstance(result, dict):
        raise NotRight(f"{method}: {answer.status_code} and no answer of the Bot API")
    return result


async def _identity(client: httpx.AsyncClient, root: str) -> str:
    me = await _call(client, root, "getMe")
    return f"@{me.get('username')} ({me.get('first_name')})"


async def _privacy(client: httpx.AsyncClient, root: str) -> str:
    me = await _call(client, root, "getMe")
    if me.get("can_join_groups") is False:
        return "cannot be added to groups; @BotFather changes that: /setjoingroups"
    if me.get("can_read_all_group_messages"):
        return "sees all messages of its groups"
    return "sees commands and replies only, no mentions; @BotFather changes that: /setprivacy"


async def _inline(client: httpx.AsyncClient, root: str) -> str:
    me = await _call(client, root, "getMe")
    if not me.get("supports_inline_queries"):
        return "off; @BotFather changes that: /setinline"
    return (
        "on; whether Telegram tells us what people choose cannot be seen from here: @BotFather, "
        "/setinlinefeedback, 100%; without it they press the button under what they chose"
    )


async def _updates(client: httpx.AsyncClient, root: str, webhook_url: str) -> str:
    hook = await _call(client, root, "getWebhookInfo")
    url, waiting = hook.get("url"), f"{hook.get('pending_update_count', 0)} updates waiting"
    if not webhook_url:
        if url:
            return f"a webhook is set; it is removed when the bot starts, which uses long polling; {waiting}"
        return f"long polling; {waiting}"
    if url != webhook_url:
        found = "another webhook is set" if url else "no webhook is set"
        return f"{found}; the bot sets its own when it starts; {waiting}"
    trouble = str(hook.get("last_error_message") or "")[: DESCRIPTION.limit]
    return f"webhook; {waiting}; " + (f"last trouble: {trouble}" if trouble else "no trouble so far")
