"""What admins have decided, in memory. `tests/contracts/` holds it to the same promises as the real one."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.domain.decisions import Change, Rule, RuleKind, RuleValue
from bot.domain.house_rules import HouseRules
from bot.ports import LoggedChange
from tests.fakes.faults import Faulty

WITH_NOTES = (RuleKind.BAN, RuleKind.GRANT)


@dataclass(slots=True)
class MemoryHouseRuleStore(Faulty):
    """Rules in a dict, the log in a list. No method yields, so each is atomic."""

    kept: dict[tuple[RuleKind, str], RuleValue | None] = field(default_factory=dict)
    log: list[LoggedChange] = field(default_factory=list)
    made: int = 0
    """Lines that were ever written."""

    async def rules(self) -> Sequence[Rule]:
        return [
            Rule(kind=kind, subject=subject, value=value)
            for (kind, subject), value in self.kept.items()
            if value is not None
        ]

    async def revision(self) -> int:
        return self.made if self.log else 0

    async def change(self, change: Change, *, by: str, now: float) -> bool:
        rule = change.rule
        if self.kept.get((rule.kind, rule.subject)) == rule.value:
            return False
        self._write(rule, change.verb, by, now)
        return True

    async def use_invite(self, code: str, user_id: int, *, now: float) -> bool:
        rules, subject = HouseRules.of(await self.rules()), str(user_id)
        if user_id in rules.guests or not rules.uses_left(code):
            return False
        self._write(Rule(kind=RuleKind.GUEST, subject=subject, value={"code": code}), "join", subject, now)
        return True

    async def changes(self, *, limit: int) -> Sequence[LoggedChange]:
        return self.log[::-1][:limit]

    async def forget(self, user_id: int, *, now: float) -> None:
        subject = str(user_id)
        for kind in WITH_NOTES:
            value = self.kept.get((kind, subject))
            if value and "reason" in value:
                self._write(
                    Rule(kind=kind, subject=subject, value=_without_note(value)), "forget", subject, now
                )
        self.log = [
            replace(line, value=_without_note(line.value)) if line.subject == subject else line
            for line in self.log
        ]

    async def delete_older(self, before: float) -> None:
        self.log = [line for line in self.log if line.at >= before]

    def _write(self, rule: Rule, verb: str, by: str, now: float) -> None:
        self.kept[rule.kind, rule.subject] = rule.value
        self.log.append(LoggedChange(at=now, by=by, verb=verb, subject=rule.subject, value=rule.value))
        self.made += 1


def _without_note(value: RuleValue | None) -> RuleValue | None:
    return value and {name: one for name, one in value.items() if name != "reason"}
