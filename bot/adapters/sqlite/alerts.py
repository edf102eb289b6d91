"""Which troubles the admins were told of; `bot.ports.AlertStore` says what is promised."""

from bot.adapters.sqlite.connection import Database


class SqliteAlertStore:
    """A row for every trouble that they know of."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def is_told(self, topic: str) -> bool:
        """See the port."""
        return bool(await self._database.run("notice", {"topic": topic}))

    async def mark_notified(self, topic: str, *, now: float) -> None:
        """See the port."""
        await self._database.run("keep_notice", {"topic": topic, "now": now})

    async def clear(self, topic: str) -> None:
        """See the port."""
        await self._database.run("clear_notice", {"topic": topic})
