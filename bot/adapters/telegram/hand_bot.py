"""The bot as a hand calls it: it uploads what was paid for elsewhere, and keeps to no pace of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from telegram import Bot

from bot.adapters.telegram.http import calling_request
from bot.network import Network

CONNECTIONS: Final = 4
"""One video at a time."""


@asynccontextmanager
async def hand_bot(token: str, root: str, *, local_mode: bool, network: Network) -> AsyncIterator[Bot]:
    """A bot that asks nobody whether it may; its connections are closed at the end.

    Args:
        token: The bot's.
        root: Where the Bot API is.
        local_mode: Whether that is a server of our own in local mode.
        network: The ways out.

    Raises:
        UnusableNetworkError: There is no such way.
    """
    request = calling_request(network, connections=CONNECTIONS)
    try:
        yield Bot(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=request,
            get_updates_request=request,
            local_mode=local_mode,
        )
    finally:
        await request.shutdown()
