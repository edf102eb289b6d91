"""Telegram's updates until they are handled; `bot.ports.InboxStore` says what is promised."""

import json
from collections.abc import Collection, Sequence

from bot.adapters.sql.database import Database, Row, SqlValue
from bot.adapters.sql.rows import update_of_row
from bot.ports import Backlog, Receipt, StoredUpdate


class SqlInboxStore:
    """The inbox of one bot, in one file."""

    def __init__(self, database: Database, bot_id: int) -> None:
        self._database = database
        self._bot_id = bot_id
        self._scrubbed_after = set[int]()
        """Updates that ask to forget somebody: their own bodies leave the files with their end."""

    async def receive(self, update_id: int, body: str, *, now: float) -> Receipt:
        """See the port. Between the two statements a repeat can only come to be done: what is open stays."""
        if await self._run("receive", update_id, body=body, now=now):
            return Receipt.NEW
        rows = await self._run("is_closed", update_id)
        return Receipt.OPEN if rows and not rows[0]["is_closed"] else Receipt.DONE

    async def begin(self, update_id: int) -> int:
        """See the port."""
        rows = await self._run("begin", update_id)
        before: int = rows[0]["before"] if rows else 0
        return before

    async def release(self, update_id: int) -> None:
        """See the port."""
        await self._run("release", update_id)

    async def finish(self, update_id: int, *, now: float) -> None:
        """See the port."""
        await self._run("finish", update_id, now=now)
        if update_id in self._scrubbed_after:
            await self._database.scrub()
            self._scrubbed_after.discard(update_id)

    async def quarantine(self, update_id: int, *, now: float) -> None:
        """See the port."""
        await self._run("quarantine", update_id, now=now)

    async def unfinished(self) -> Sequence[StoredUpdate]:
        """See the port."""
        rows = await self._database.run("unfinished", {"bot_id": self._bot_id})
        return [update_of_row(row) for row in rows]

    async def open_since(self, since: float) -> Sequence[int]:
        """See the port."""
        rows = await self._database.run("open_since", {"bot_id": self._bot_id, "since": since})
        return [row["update_id"] for row in rows]

    async def open_updates(self, numbers: Collection[int]) -> Sequence[StoredUpdate]:
        """See the port."""
        whose: dict[str, SqlValue] = {"bot_id": self._bot_id, "numbers": json.dumps(sorted(numbers))}
        return [update_of_row(row) for row in await self._database.run("open_updates", whose)]

    async def backlog(self) -> Backlog:
        """See the port."""
        (row,) = await self._database.run("backlog", {"bot_id": self._bot_id})
        return Backlog(updates=row["updates"], since=row["since"])

    async def keep_words(
        self, chat_id: int, message_id: int, user_id: int, digest: str, *, now: float
    ) -> None:
        """See the port."""
        await self._of_message("keep_words", chat_id, message_id, user_id=user_id, digest=digest, now=now)

    async def words_of(self, chat_id: int, message_id: int) -> str | None:
        """See the port."""
        rows = await self._of_message("words_of", chat_id, message_id)
        return rows[0]["digest"] if rows else None

    async def change_words(self, chat_id: int, message_id: int, digest: str) -> None:
        """See the port."""
        await self._of_message("change_words", chat_id, message_id, digest=digest)

    async def delete_older(self, before: float) -> None:
        """See the port. The last step of tidying up: what was handled since leaves the log, too."""
        await self._database.run("delete_words", {"than": before})
        await self._database.run("delete_updates", {"than": before})
        await self._database.shrink()
        await self._database.scrub()

    async def forget(self, user_id: int) -> None:
        """See the port."""
        await self._database.run("forget_updates", {"user_id": user_id})
        await self._database.run("forget_words", {"user_id": user_id})
        whose: dict[str, SqlValue] = {"bot_id": self._bot_id, "user_id": user_id}
        open_ones = await self._database.run("open_updates_of", whose)
        self._scrubbed_after |= {row["update_id"] for row in open_ones}
        await self._database.scrub()

    async def _of_message(
        self, name: str, chat_id: int, message_id: int, **values: SqlValue
    ) -> Sequence[Row]:
        which: dict[str, SqlValue] = {"bot_id": self._bot_id, "chat_id": chat_id, "message_id": message_id}
        return await self._database.run(name, {**which, **values})

    async def _run(self, name: str, update_id: int, **values: SqlValue) -> Sequence[Row]:
        whose: dict[str, SqlValue] = {"bot_id": self._bot_id, "update_id": update_id}
        return await self._database.run(name, {**whose, **values})
