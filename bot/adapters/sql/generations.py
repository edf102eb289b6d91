"""What stays of generations, in SQLite; a trigger of migration 0023 keeps it."""

import json
from collections.abc import Collection, Sequence

from bot.adapters.sql.database import Database, Row
from bot.domain.audit import Made, OwnGeneration


class SqlGenerationLedger:
    """The `GenerationLedger` port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def accepted(self, begin: float, end: float) -> Sequence[OwnGeneration]:
        rows = await self._database.run("generations_of", {"begin": begin, "end": end})
        return [_of_row(row) for row in rows]

    async def named(self, ids: Collection[str]) -> Sequence[OwnGeneration]:
        rows = await self._database.run("generations_named", {"ids": json.dumps(sorted(ids))})
        return [_of_row(row) for row in rows]

    async def delete_older(self, before: float) -> None:
        await self._database.run("delete_generations", {"than": before})


def _of_row(row: Row) -> OwnGeneration:
    return OwnGeneration(
        id=row["id"],
        model=row["model"],
        accepted_at=row["accepted_at"],
        cost_micros=row["cost_micros"],
        outcome=Made(row["outcome"]),
    )
