"""How much was fetched once more for people; `bot.ports.FetchStore` says what is promised."""

from collections.abc import Sequence

from bot.adapters.sql.database import Database
from bot.domain.admission import DAY


class SqlFetchStore:
    """A row for every video that was fetched."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def fetched(self, user_id: int, *, now: float) -> Sequence[tuple[float, int]]:
        """See the port."""
        rows = await self._database.run("fetched", {"user_id": user_id, "since": now - DAY, "now": now})
        return [(row["fetched_at"], row["bytes"]) for row in rows]

    async def save(self, user_id: int, size_bytes: int, *, now: float) -> None:
        """See the port."""
        await self._database.run("keep_fetched", {"user_id": user_id, "now": now, "bytes": size_bytes})

    async def delete_older(self, before: float) -> None:
        """See the port."""
        await self._database.run("drop_fetched", {"than": before})
