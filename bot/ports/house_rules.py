"""What admins have decided, on disk, with a log of who decided it when."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.decisions import Change, Rule, RuleValue


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedChange:
    """A line of the log."""

    at: float
    """Unix seconds."""
    by: str
    """A user's id, or the name of somebody in a shell of the machine."""
    verb: str
    subject: str
    value: RuleValue | None
    """None: something was taken back."""


class HouseRuleStore(Protocol):
    """The rules, and the log of all changes. Processes may write beside each other.

    Whatever returns has been committed so that it survives `kill -9`. A change and its line in the log are
    one write.
    """

    async def rules(self) -> Sequence[Rule]:
        """All that is in force."""
        ...

    async def revision(self) -> int:
        """A number that another one takes the place of with each change, whoever makes it; cheap."""
        ...

    async def change(self, change: Change, *, by: str, now: float) -> bool:
        """Make a change; returns whether it is one. What is so already stays as it is, log included."""
        ...

    async def use_invite(self, code: str, user_id: int, *, now: float) -> bool:
        """Let somebody in by a code; returns whether they have come by it now.

        One step: however many race, no more come than the code has uses. Who is there uses nothing up.
        """
        ...

    async def changes(self, *, limit: int) -> Sequence[LoggedChange]:
        """The last lines of the log, the newest first."""
        ...

    async def forget(self, user_id: int, *, now: float) -> None:
        """Forget what admins have noted in words about somebody, in the rules and in the log.

        None of our files holds it any more, as of jobs (`JobArchive.forget`). What was decided stays in
        force, by the id alone.
        """
        ...

    async def delete_older(self, before: float) -> None:
        """Forget lines of the log from before this time."""
        ...
