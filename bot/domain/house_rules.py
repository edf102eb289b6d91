"""What admins have decided while the bot runs: who is shut out, who may have more, what is paused.

What the environment sets is a ceiling. A rule may narrow it; the one thing that a rule may raise is how many
videos a day one person has, since `USER_DAILY_VIDEOS` only says what everybody has by default.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import ClassVar, Final

from bot.domain.admission import Limits

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
        return self.until is not None and day_of(now) > self.until


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


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRules:
    """All that is in force."""

    pause: Pause | None = None
    bans: Mapping[int, Ban] = field(default_factory=dict)
    """By user."""
    grants: Mapping[int, Grant] = field(default_factory=dict)
    """By user; some may be over."""
    tiers: Mapping[str, int] = field(default_factory=dict)
    """Videos in any 24 hours, by name."""
    denied: frozenset[str] = frozenset()
    """Names of families."""
    video_micros: int = 0
    """What one video may cost at most, in millionths of a USD; 0: as the environment says."""
    invites: Mapping[str, Invite] = field(default_factory=dict)
    """By code; some may be used up."""
    guests: Mapping[int, str] = field(default_factory=dict)
    """Who has come by which code."""
    log_level: SetLogLevel | None = None

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> "HouseRules":
        """Read what is kept."""
        there: dict[RuleKind, dict[str, RuleValue]] = {kind: {} for kind in RuleKind}
        for rule in rules:
            if rule.value is not None:
                there[rule.kind][rule.subject] = rule.value
        pause, level = there[RuleKind.PAUSE].get(""), there[RuleKind.LOG_LEVEL].get("")
        price = there[RuleKind.HIGHEST_PRICE].get("", {})
        return cls(
            pause=None if pause is None else Pause(reason=_reason(pause)),
            bans={
                int(who): Ban(user_id=int(who), reason=_reason(value))
                for who, value in there[RuleKind.BAN].items()
            },
            grants={int(who): _grant(int(who), value) for who, value in there[RuleKind.GRANT].items()},
            tiers={name: int(value["videos"]) for name, value in there[RuleKind.TIER].items()},
            denied=frozenset(there[RuleKind.DENIED]),
            video_micros=int(price.get("micros", 0)),
            invites={
                code: Invite(code=code, uses=int(value["uses"]), reason=_reason(value))
                for code, value in there[RuleKind.INVITE].items()
            },
            guests={int(who): str(value["code"]) for who, value in there[RuleKind.GUEST].items()},
            log_level=None
            if level is None
            else SetLogLevel(level=str(level["level"]), at=float(level["at"])),
        )

    def daily_videos(self, user_id: int, *, now: float) -> int | None:
        """How many videos somebody may have in any 24 hours by a grant; None: as many as everybody."""
        grant = self.grants.get(user_id)
        if grant is None or grant.is_over(now):
            return None
        return self.tiers.get(grant.tier) if grant.videos is None else grant.videos

    def limits_of(self, limits: Limits, user_id: int, *, now: float) -> Limits:
        """Everybody's limits, with the number that somebody was granted."""
        granted = self.daily_videos(user_id, now=now)
        return limits if granted is None else replace(limits, user_daily=granted)

    def highest_price(self, micros: int) -> int:
        """What one video may cost at most, where the environment says so much; both in millionths, 0: any."""
        return min(micros or self.video_micros, self.video_micros or micros)

    def uses_left(self, code: str) -> int:
        """How many people may still come by a code."""
        invite = self.invites.get(code)
        return 0 if invite is None else max(0, invite.uses - list(self.guests.values()).count(code))


@dataclass(slots=True)
class RulesInForce:
    """The rules as they are now: the keeper keeps them up to date, everybody else calls it."""

    rules: HouseRules = field(default_factory=HouseRules)

    def __call__(self) -> HouseRules:
        """What holds at this moment."""
        return self.rules


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalLimits:
    """The limits of each person."""

    limits: Limits
    """Everybody's."""
    admins: frozenset[int] = frozenset()
    rules: Callable[[], HouseRules] = HouseRules

    def of(self, user_id: int, *, now: float) -> Limits:
        """Those of one person; admins have everybody's number, and the whole budget."""
        if user_id in self.admins:
            return self.limits.of(is_admin=True)
        return self.rules().limits_of(self.limits, user_id, now=now)


def day_of(now: float) -> date:
    """The day in UTC on which a moment (Unix seconds) lies."""
    return datetime.fromtimestamp(now, UTC).date()


def _grant(user_id: int, value: RuleValue) -> Grant:
    return Grant(
        user_id=user_id,
        videos=int(value["videos"]) if "videos" in value else None,
        tier=str(value.get("tier", "")),
        until=date.fromisoformat(str(value["until"])) if "until" in value else None,
        reason=_reason(value),
    )


def _worded(value: dict[str, str | int | float], reason: str) -> RuleValue:
    return {**value, "reason": reason} if reason else value


def _reason(value: RuleValue) -> str:
    return str(value.get("reason", ""))
