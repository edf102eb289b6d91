"""Albums while they are gathered, and after; `bot.ports.AlbumStore` says what is promised."""

from collections.abc import Sequence

from bot.adapters.sql.database import Database
from bot.adapters.sql.rows import album_item_of_row, values_of_album_item
from bot.ports import AlbumItem


class SqlAlbumStore:
    """The albums of one process, in one file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, item: AlbumItem) -> bool:
        """See the port."""
        (row,) = await self._database.run("keep_album_item", values_of_album_item(item))
        return row["closed_at"] is None

    async def items(self, chat_id: int, group_id: str) -> Sequence[AlbumItem]:
        """See the port."""
        rows = await self._database.run("album_items", {"chat_id": chat_id, "group_id": group_id})
        return [album_item_of_row(row) for row in rows]

    async def open_albums(self) -> Sequence[tuple[int, str]]:
        """See the port."""
        rows = await self._database.run("open_albums", {})
        return [(row["chat_id"], row["group_id"]) for row in rows]

    async def close(self, chat_id: int, group_id: str, *, now: float) -> None:
        """See the port."""
        await self._database.run("close_album", {"chat_id": chat_id, "group_id": group_id, "now": now})

    async def forget(self, user_id: int) -> None:
        """See the port."""
        await self._database.run("forget_album_items", {"user_id": user_id})

    async def delete_older(self, before: float) -> None:
        """See the port."""
        await self._database.run("drop_album_items", {"than": before})
