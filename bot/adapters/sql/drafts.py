"""Requests that wait for a word of their author; `bot.ports.DraftStore` says what is promised."""

from collections.abc import Mapping

from bot.adapters.sql.database import Database, SqlValue
from bot.adapters.sql.rows import draft_of_row, values_of_draft
from bot.ports import Draft


class SqlDraftStore:
    """The drafts of one process, in one file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, draft: Draft) -> None:
        """See the port."""
        await self._database.run("keep_draft", values_of_draft(draft))

    async def draft(self, key: str) -> Draft | None:
        """See the port."""
        return await self._one("draft", {"key": key})

    async def asked_by(self, chat_id: int, question_id: int) -> Draft | None:
        """See the port."""
        return await self._one("draft_asked_by", {"chat_id": chat_id, "question_id": question_id})

    async def open_question(
        self, chat_id: int, user_id: int, *, thread_id: int | None = None, since: float
    ) -> Draft | None:
        """See the port."""
        asked = {"chat_id": chat_id, "user_id": user_id, "thread_id": thread_id, "since": since}
        return await self._one("open_question", asked)

    async def close_questions(
        self, chat_id: int, user_id: int, *, thread_id: int | None = None, now: float
    ) -> None:
        """See the port."""
        asked = {"chat_id": chat_id, "user_id": user_id, "thread_id": thread_id, "now": now}
        await self._database.run("close_questions", asked)

    async def delete_older(self, before: float) -> None:
        """See the port."""
        await self._database.run("drop_drafts", {"than": before})

    async def forget(self, user_id: int) -> None:
        """See the port."""
        await self._database.run("forget_drafts", {"user_id": user_id})
        await self._database.scrub()

    async def move_chat(self, old: int, new: int) -> None:
        """See the port."""
        await self._database.run("move_drafts", {"old": old, "new": new})

    async def _one(self, name: str, values: Mapping[str, SqlValue]) -> Draft | None:
        rows = await self._database.run(name, values)
        return draft_of_row(rows[0]) if rows else None
