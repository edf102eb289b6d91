"""Telegram's updates until they are handled; `bot.ports.InboxStore` says what is promised."""

from collections.abc import Sequence

from bot.adapters.sqlite.connection import Database, SqlValue
from bot.adapters.sqlite.queries import load_queries
from bot.adapters.sqlite.rows import update_of_row
from bot.ports import StoredUpdate


class SqliteInboxStore:
    """The inbox of one process, in one file."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._queries = load_queries()

    async def receive(self, update_id: int, body: str, *, now: float) -> bool:
        """See the port."""
        arrived: dict[str, SqlValue] = {"update_id": update_id, "body": body, "now": now}
        return bool(await self._database.run(self._queries["receive"], arrived))

    async def begin(self, update_id: int) -> int:
        """See the port."""
        rows = await self._database.run(self._queries["begin"], {"update_id": update_id})
        before: int = rows[0]["before"] if rows else 0
        return before

    async def finish(self, update_id: int, *, now: float) -> None:
        """See the port."""
        await self._database.run(self._queries["finish"], {"update_id": update_id, "now": now})

    async def set_aside(self, update_id: int, *, now: float) -> None:
        """See the port."""
        await self._database.run(self._queries["set_aside"], {"update_id": update_id, "now": now})

    async def unfinished(self) -> Sequence[StoredUpdate]:
        """See the port."""
        return [update_of_row(row) for row in await self._database.run(self._queries["unfinished"], {})]

    async def drop_older(self, than: float) -> None:
        """See the port."""
        await self._database.run(self._queries["drop_updates"], {"than": than})
