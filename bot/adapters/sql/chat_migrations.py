"""Groups with a new id; `bot.ports.ChatMigrationStore` says what is promised."""

from collections.abc import Mapping

from bot.adapters.sql.database import Database


class SqlChatMigrationStore:
    """A row for every group that has moved."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, old: int, new: int) -> None:
        """See the port."""
        await self._database.run("keep_chat_move", {"old": old, "new": new})

    async def all(self) -> Mapping[int, int]:
        """See the port."""
        rows = await self._database.run("chat_moves", {})
        return {row["new_id"]: row["old_id"] for row in rows}
