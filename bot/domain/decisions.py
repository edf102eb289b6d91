"""What admins may decide while the bot runs, each as a value that becomes a row."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import ClassVar, Final

LOG_LEVELS: Final = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
"""From which level on is logged."""
UNLIMITED_VIDEOS: Final = 0
"""A daily number that is none, as in `Limits`."""


class RuleKind(StrEnum):
    """What a rule is about."""

    PAUSE = "pause"
    BAN = "ban"
    GRANT = "grant"
    TIER = "tier"
    DENIED = "denied"
    HIGHEST_PRICE = "highest-price"
    INVITE = "invite"
    GUEST = "guest"
    LOG_LEVEL = "log-level"


RuleValue = Mapping[str, str | int | float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A decision as it is kept: of a kind there is one about each subject."""

    kind: RuleKind
    subject: str = ""
    """A user's id, a family, a code or a name; empty where there can be only one."""
    value: RuleValue | None = None
    """None: it was taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something that an admin does: a decision, or its end."""

    verb: ClassVar[str]
    """As it stands in the log."""

    @property
    def rule(self) -> Rule:
        """What is kept of it."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Change):
    """Nothing new is taken and nothing is paid for, whoever asks."""

    verb: ClassVar[str] = "pause"
    reason: str = ""
    """Told to everybody who asks meanwhile."""

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.PAUSE, value=_worded({}, self.reason))


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Change):
    """The end of a pause."""

    verb: ClassVar[str] = "resume"

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.PAUSE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ban(Change):
    """Somebody is shut out: nothing new is made for them."""

    verb: ClassVar[str] = "ban"
    user_id: int
    reason: str = ""
    """A note for admins; nobody else reads it."""

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.BAN, subject=str(self.user_id), value=_worded({}, self.reason))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unban(Change):
    """Somebody is let in again."""

    verb: ClassVar[str] = "unban"
    user_id: int

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.BAN, subject=str(self.user_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant(Change):
    """A daily number of somebody's own, more or fewer than everybody has, or that of a tier."""

    verb: ClassVar[str] = "grant"
    user_id: int
    videos: int | None = None
    """In any 24 hours; None: as the tier says."""
    tier: str = ""
    until: date | None = None
    """The last day, in UTC; None: without end."""
    reason: str = ""
    """A note for admins; nobody else reads it."""

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        value: dict[str, str | int | float] = {}
        if self.videos is not None:
            value["videos"] = self.videos
        if self.tier:
            value["tier"] = self.tier
        if self.until is not None:
            value["until"] = self.until.isoformat()
        return Rule(kind=RuleKind.GRANT, subject=str(self.user_id), value=_worded(value, self.reason))

    def is_over(self, now: float) -> bool:
        """Whether its last day has passed at this moment (Unix seconds)."""
        return self.until is not None and utc_date(now) > self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Ungrant(Change):
    """Somebody has what everybody has."""

    verb: ClassVar[str] = "grant off"
    user_id: int

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.GRANT, subject=str(self.user_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTier(Change):
    """A daily number with a name, for all to whom it is granted."""

    verb: ClassVar[str] = "tier"
    name: str
    videos: int

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.TIER, subject=self.name, value={"videos": self.videos})


@dataclass(frozen=True, slots=True, kw_only=True)
class DropTier(Change):
    """The name means nothing any more: whoever has it has what everybody has."""

    verb: ClassVar[str] = "tier off"
    name: str

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.TIER, subject=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deny(Change):
    """Nobody may use a model family, admins neither."""

    verb: ClassVar[str] = "models deny"
    family: str

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.DENIED, subject=self.family, value={})


@dataclass(frozen=True, slots=True, kw_only=True)
class Allow(Change):
    """A family may be used again, by whoever the environment allows it."""

    verb: ClassVar[str] = "models allow"
    family: str

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.DENIED, subject=self.family)


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitPrice(Change):
    """What one video may cost at most."""

    verb: ClassVar[str] = "models max"
    micros: int
    """Millionths of a USD; 0: as the environment says."""

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.HIGHEST_PRICE, value={"micros": self.micros} if self.micros else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite(Change):
    """A code by which so many people may come."""

    verb: ClassVar[str] = "invite"
    code: str
    uses: int
    reason: str = ""
    """A note for admins."""

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        value = _worded({"uses": self.uses}, self.reason)
        return Rule(kind=RuleKind.INVITE, subject=self.code, value=value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Uninvite(Change):
    """Nobody else comes by a code; who has come may stay."""

    verb: ClassVar[str] = "invite off"
    code: str

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.INVITE, subject=self.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLogLevel(Change):
    """How much the running bot logs, until its next start."""

    verb: ClassVar[str] = "loglevel"
    level: str
    """A name of the library's."""
    at: float
    """Unix seconds: the same level twice are two wishes, for there may have been a start between them."""

    @property
    def rule(self) -> Rule:
        """See `Change`."""
        return Rule(kind=RuleKind.LOG_LEVEL, value={"level": self.level, "at": self.at})


def utc_date(now: float) -> date:
    """The day in UTC on which a moment (Unix seconds) lies."""
    return datetime.fromtimestamp(now, UTC).date()


def _worded(value: dict[str, str | int | float], reason: str) -> RuleValue:
    return {**value, "reason": reason} if reason else value
