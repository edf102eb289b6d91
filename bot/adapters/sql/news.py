"""News on their way; `bot.ports.NewsStore` says what is promised."""

import json
from typing import Any

from bot.adapters.sql.database import Database, Row
from bot.domain.news import Broadcast, News, NewsOutcome, NewsReader


class SqlNewsStore:
    """Who it is still to go to is a row each, which is deleted before the message goes out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def readers(self) -> int:
        """See the port."""
        (row,) = await self._database.run("count_news_readers", {})
        return int(row["readers"])

    async def save(self, broadcast_id: str, news: News, *, admin_id: int | None, now: float) -> None:
        """See the port."""
        entities = json.dumps([dict(one) for one in news.entities], ensure_ascii=False)
        await self._database.run(
            "keep_broadcast",
            {"id": broadcast_id, "admin_id": admin_id, "text": news.text, "entities": entities, "now": now},
        )

    async def get(self, broadcast_id: str) -> Broadcast | None:
        """See the port."""
        rows = await self._database.run("broadcast", {"id": broadcast_id})
        return _of_row(rows[0]) if rows else None

    async def confirm(self, broadcast_id: str, *, now: float) -> bool:
        """See the port."""
        return bool(await self._database.run("confirm_broadcast", {"id": broadcast_id, "now": now}))

    async def latest(self) -> Broadcast | None:
        """See the port."""
        rows = await self._database.run("last_broadcast", {})
        return _of_row(rows[0]) if rows else None

    async def take(self) -> NewsReader | None:
        """See the port."""
        rows = await self._database.run("take_news_reader", {})
        if not rows:
            return None
        (row,) = rows
        return NewsReader(broadcast_id=row["broadcast_id"], user_id=row["user_id"], wants=bool(row["wants"]))

    async def put_back(self, reader: NewsReader) -> None:
        """See the port."""
        await self._database.run(
            "put_news_reader_back", {"id": reader.broadcast_id, "user_id": reader.user_id}
        )

    async def count(self, broadcast_id: str, outcome: NewsOutcome) -> None:
        """See the port."""
        await self._database.run("count_news", {"id": broadcast_id, "outcome": outcome.value})

    async def end(self, *, now: float) -> Broadcast | None:
        """See the port."""
        rows = await self._database.run("end_broadcast", {"now": now})
        return _of_row(rows[0]) if rows else None

    async def forget(self, user_id: int) -> None:
        """See the port."""
        await self._database.run("forget_news_reader", {"user_id": user_id})

    async def delete_older(self, before: float) -> None:
        """See the port."""
        await self._database.run("drop_broadcasts", {"than": before})


def _of_row(row: Row) -> Broadcast:
    found: dict[str, Any] = dict(row)
    news = News(text=found.pop("text"), entities=tuple(json.loads(found.pop("entities"))))
    return Broadcast(news=news, **found)
