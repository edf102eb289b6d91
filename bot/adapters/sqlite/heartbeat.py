"""A sign of life; `bot.ports.Heartbeat` says what is promised."""

from bot.adapters.sqlite.connection import Database


class SqliteHeartbeat:
    """One row."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def beat(self, *, now: float) -> None:
        """See the port."""
        await self._database.run("beat", {"now": now})

    async def last(self) -> float | None:
        """See the port."""
        rows = await self._database.run("last_beat", {})
        beat_at: float | None = rows[0]["beat_at"] if rows else None
        return beat_at
