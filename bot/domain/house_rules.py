"""What admins have decided while the bot runs: who is shut out, who may have more, what is paused.

What the environment sets is a ceiling. A rule may narrow it; the one thing that a rule may raise is how many
videos a day one person has, since `USER_DAILY_VIDEOS` only says what everybody has by default.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from bot.domain.admission import Limits
from bot.domain.decisions import Ban, Grant, Invite, Pause, Rule, RuleKind, RuleValue, SetLogLevel


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


def _grant(user_id: int, value: RuleValue) -> Grant:
    return Grant(
        user_id=user_id,
        videos=int(value["videos"]) if "videos" in value else None,
        tier=str(value.get("tier", "")),
        until=date.fromisoformat(str(value["until"])) if "until" in value else None,
        reason=_reason(value),
    )


def _reason(value: RuleValue) -> str:
    return str(value.get("reason", ""))
