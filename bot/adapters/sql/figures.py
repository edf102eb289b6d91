"""Sums by day, and who was told of a week; `bot.ports.figures` says what is promised."""

from collections.abc import Sequence
from typing import Final

from bot.adapters.sql.database import Database
from bot.domain.figures import DaySum, Seen, VideoTimes

EVERYBODY: Final = 0
"""Nobody has this id."""


class SqlFigureStore:
    """Triggers on `jobs` keep the sums; see migration 0025."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def sums(self, since: int) -> Sequence[DaySum]:
        """See the port."""
        return [DaySum(**dict(row)) for row in await self._database.run("day_sums", {"since": since})]

    async def times(self, since: int) -> Sequence[VideoTimes]:
        """See the port."""
        return [VideoTimes(**dict(row)) for row in await self._database.run("video_times", {"since": since})]

    async def seen(self, since: int) -> Seen:
        """See the port."""
        (row,) = await self._database.run("seen", {"since": since})
        return Seen(users=row["users"], groups=row["groups"])

    async def forget(self, user_id: int) -> None:
        """See the port."""
        await self._database.run("forget_last_request", {"user_id": user_id})

    async def delete_older(self, *, people: int, sums: int) -> None:
        """See the port."""
        await self._database.run("drop_last_requests", {"than": people})
        await self._database.run("drop_day_sums", {"than": sums})
        await self._database.run("drop_video_times", {"than": sums})


class SqlDigestStore:
    """A row for each admin who was told of a week, and one more once that was all of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def settled_week(self) -> int | None:
        """See the port."""
        (row,) = await self._database.run("settled_week", {"everybody": EVERYBODY})
        week: int | None = row["week"]
        return week

    async def settle(self, week: int) -> None:
        """See the port."""
        await self.mark(week, EVERYBODY)

    async def mark(self, week: int, admin_id: int) -> bool:
        """See the port."""
        return bool(await self._database.run("mark_digest", {"week": week, "admin_id": admin_id}))

    async def unmark(self, week: int, admin_id: int) -> None:
        """See the port."""
        await self._database.run("unmark_digest", {"week": week, "admin_id": admin_id})
