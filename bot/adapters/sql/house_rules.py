"""What admins have decided; `bot.ports.HouseRuleStore` says what is promised."""

import json
from collections.abc import Sequence

from bot.adapters.sql.database import Database, SqlValue
from bot.domain.decisions import Change, Rule, RuleKind, RuleValue
from bot.ports import LoggedChange


class SqlHouseRuleStore:
    """A row for each decision, and one for each line of the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def rules(self) -> Sequence[Rule]:
        """See the port."""
        rows = await self._database.run("house_rules", {})
        return [
            Rule(kind=RuleKind(row["kind"]), subject=row["subject"], value=_read(row["value"]))
            for row in rows
        ]

    async def revision(self) -> int:
        """See the port."""
        (row,) = await self._database.run("house_revision", {})
        return int(row["revision"])

    async def change(self, change: Change, *, by: str, now: float) -> bool:
        """See the port."""
        rule = change.rule
        value = None if rule.value is None else json.dumps(rule.value, ensure_ascii=False, sort_keys=True)
        return bool(
            await self._database.run(
                "change_house_rule",
                {
                    "kind": rule.kind.value,
                    "subject": rule.subject,
                    "value": value,
                    "verb": change.verb,
                    "by": by,
                    "now": now,
                },
            )
        )

    async def use_invite(self, code: str, user_id: int, *, now: float) -> bool:
        """See the port."""
        values: dict[str, SqlValue] = {"code": code, "user_id": str(user_id), "now": now}
        return bool(await self._database.run("use_invite", values))

    async def changes(self, *, limit: int) -> Sequence[LoggedChange]:
        """See the port."""
        return [
            LoggedChange(
                at=row["changed_at"],
                by=row["changed_by"],
                verb=row["verb"],
                subject=row["subject"],
                value=_read(row["value"]),
            )
            for row in await self._database.run("house_log", {"most": limit})
        ]

    async def forget(self, user_id: int, *, now: float) -> None:
        """See the port."""
        await self._database.run("forget_house_words", {"subject": str(user_id), "now": now})
        if await self._database.run("forget_logged_words", {"subject": str(user_id)}):
            await self._database.scrub()

    async def delete_older(self, before: float) -> None:
        """See the port."""
        if await self._database.run("delete_house_log", {"than": before}):
            await self._database.scrub()


def _read(value: str | None) -> RuleValue | None:
    read: RuleValue | None = None if value is None else json.loads(value)
    return read
