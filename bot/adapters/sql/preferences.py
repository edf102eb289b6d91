"""What users and groups have chosen; `bot.ports.PreferenceStore` says what is promised."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from bot.adapters.sql.database import Database, Row
from bot.domain.preferences import FIELDS, Preferences, Setting

_SWITCHES: Final = frozenset({"sound", "enhancement", "confirm", "news"})
"""SQLite knows no booleans."""


class SqlPreferenceStore:
    """The choices of all owners, in one file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, owner_id: int) -> Preferences:
        """See the port."""
        rows = await self._database.run("preferences", {"owner_id": owner_id})
        return _of_row(rows[0]) if rows else Preferences()

    async def choose(self, owner_id: int, setting: Setting, choice: str) -> Preferences:
        """See the port."""
        value = Preferences().having(setting, choice).value(setting)
        (row,) = await self._database.run(
            "choose", {"owner_id": owner_id, "field": FIELDS[setting], "value": value}
        )
        chosen = _of_row(row)
        if chosen == Preferences():
            await self._database.run("forget_owner_without_choice", {"owner_id": owner_id})
            return await self.get(owner_id)  # somebody may have chosen meanwhile
        return chosen

    async def forget(self, owner_id: int) -> None:
        """See the port."""
        await self._database.run("forget_preferences", {"owner_id": owner_id})

    async def languages(self) -> Mapping[int, str]:
        """See the port."""
        rows = await self._database.run("chosen_languages", {})
        return {row["owner_id"]: row["language"] for row in rows}

    async def move(self, old: int, new: int) -> None:
        """See the port."""
        await self._database.run("move_preferences", {"old": old, "new": new})
        await self._database.run("forget_preferences", {"owner_id": old})


def _of_row(row: Row) -> Preferences:
    values: dict[str, Any] = {field.name: row[field.name] for field in fields(Preferences)}
    switches = {name: bool(values[name]) for name in _SWITCHES if values[name] is not None}
    return Preferences(**{**values, **switches})
