"""All the stores over one PostgreSQL server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.ports import Place, Storage


@asynccontextmanager
async def open_postgres_place(conninfo: str, bot_id: int, *, lead_seconds: float) -> AsyncIterator[Place]:
    """The place of the bot at this server, for a process that is to lead there; closed at the end."""
    raise NotImplementedError(conninfo, bot_id, lead_seconds)
    yield  # type: ignore[unreachable]


@asynccontextmanager
async def join_postgres(conninfo: str, bot_id: int) -> AsyncIterator[Storage]:
    """The stores beside a bot that may be running, without the lead; closed at the end."""
    raise NotImplementedError(conninfo, bot_id)
    yield  # type: ignore[unreachable]
