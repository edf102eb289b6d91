"""Which inputs of models refuse files; `bot.ports.LinkOnlyStore` says what is promised."""

from collections.abc import Collection

from bot.adapters.sql.database import Database, SqlValue


class SqlLinkOnlyStore:
    """A row for every input."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, model: str, parameter: str, *, now: float) -> None:
        values: dict[str, SqlValue] = {"model": model, "parameter": parameter, "now": now}
        await self._database.run("keep_link_only", values)

    async def since(self, moment: float) -> Collection[tuple[str, str]]:
        rows = await self._database.run("link_only_since", {"moment": moment})
        return [(row["model"], row["parameter"]) for row in rows]
