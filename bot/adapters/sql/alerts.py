"""Which troubles the admins were told of; `bot.ports.AlertStore` says what is promised."""

from bot.adapters.sql.database import Database


class SqlAlertStore:
    """A row for every kind of trouble that they ever knew of."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def is_told(self, topic: str) -> bool:
        """See the port."""
        return any(row["over_at"] is None for row in await self._database.run("notice", {"topic": topic}))

    async def told_at(self, topic: str) -> float | None:
        """See the port."""
        rows = await self._database.run("notice", {"topic": topic})
        return float(rows[0]["told_at"]) if rows else None

    async def mark_notified(self, topic: str, *, now: float) -> None:
        """See the port."""
        await self._database.run("keep_notice", {"topic": topic, "now": now})

    async def clear(self, topic: str, *, now: float) -> None:
        """See the port."""
        await self._database.run("clear_notice", {"topic": topic, "now": now})
