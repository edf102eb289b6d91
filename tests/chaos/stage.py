"""The real process between the stand-ins, outside of pytest too."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from bot.sandbox.faults import answer
from bot.sandbox.process import Start, start_python
from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.provider.render import ALIKE
from bot.sandbox.telegram import TelegramSandbox
from tests.e2e.conftest import Stage, a_stage

RATIONED: Final = ("setMyCommands", "getMyDescription")
"""Menus in all languages are a hundred calls a start; here nobody reads them."""

UNFINISHED: Final = """
    SELECT id, state FROM jobs
    WHERE state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled') AND late_at IS NULL
    UNION ALL SELECT id, state FROM recordings WHERE state <> 'told'
"""
"""What still is on its way, but for what is late."""


async def until_settled(stage: Stage, patience: float = 30.0) -> None:
    """Wait until the bot has written down every end; of that nobody sends a signal."""
    end = time.monotonic() + patience
    while stage.sql(UNFINISHED) and time.monotonic() < end:  # noqa: ASYNC110 - a database fires no event
        await asyncio.sleep(0.05)


@asynccontextmanager
async def chaos_stage(
    folder: Path, *, starting: Start = start_python, takes: float = 0.3, **changes: str
) -> AsyncIterator[Stage]:
    """Both stand-ins, and a bot without limits that is not started yet.

    Args:
        folder: Where it runs.
        starting: How it is started.
        takes: Seconds that a generation takes.
        changes: Settings.
    """
    telegram, provider = TelegramSandbox(), ProviderSandbox(takes=takes, quality=ALIKE, deposit=1e6)
    for method in RATIONED:
        telegram.fail(method, answer(400, "Bad Request: not today"), times=None)
    settings = {
        "POLL_MAX_SECONDS": "0.5",
        "USER_DAILY_VIDEOS": "0",
        "USER_ACTIVE_VIDEOS": "0",
        "MAX_ACTIVE_GENERATIONS": "0",
        **changes,
    }
    async with a_stage(telegram, provider, folder, settings, starting) as stage:
        yield stage
