"""Whether the file can be written; `bot.ports.WriteProbe` says what is promised."""

from bot.adapters.sql.database import Database


class SqlWriteProbe:
    """One row."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def write(self, *, now: float) -> None:
        """See the port."""
        await self._database.run("write_probe", {"now": now})

    async def last(self) -> float | None:
        """See the port."""
        rows = await self._database.run("last_probe", {})
        written_at: float | None = rows[0]["written_at"] if rows else None
        return written_at
