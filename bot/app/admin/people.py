"""`grant`, `tier`, `ban`, `unban`: what one person may."""

from dataclasses import dataclass

from bot.app.admin.ceilings import Ceilings
from bot.app.admin.frame import Call, Nonsense
from bot.app.admin.keeper import RuleKeeper
from bot.app.admin.words import OFF, Words, read_daily, read_name, read_until, read_user
from bot.domain.decisions import Ban, DropTier, Grant, SetTier, Unban, Ungrant, utc_date
from bot.domain.errors import NONE, Problem, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantVerb:
    """Gives one person a daily number of their own, or a tier's, or takes it back."""

    keeper: RuleKeeper
    ceilings: Ceilings
    name: str = "grant"
    form: str = "USER N/day|TIER|off [until DATE] [REASON]"
    example: str = "123456789 20/day until 2030-12-31 helps us a lot"

    async def __call__(self, call: Call) -> Problem:
        """See `Verb`."""
        words = Words.of(call)
        user_id = read_user(words, call)
        if user_id in self.ceilings.access.admins:
            raise Refused("verb-of-admin", id=str(user_id))
        if words.takes(*OFF):
            words.end()
            await self.keeper.change(Ungrant(user_id=user_id), by=call.by)
            return Problem(
                key="verb-granted-off", values={"id": str(user_id), "limit": self.ceilings.daily_videos}
            )
        videos = read_daily(words)
        tier = read_name(words) if videos is None else ""
        if tier and tier not in self.keeper.in_force().tiers:
            raise Nonsense("verb-tier-unknown", name=tier, names=_names(self.keeper))
        until = read_until(words, utc_date(self.keeper.clock.now()))
        grant = Grant(user_id=user_id, videos=videos, tier=tier, until=until, reason=words.reason())
        await self.keeper.change(grant, by=call.by)
        return Problem(
            key="verb-granted",
            values={
                "id": str(user_id),
                "limit": self.keeper.in_force().tiers[tier] if videos is None else videos,
                "tier": tier or NONE,
                "until": until.isoformat() if until else NONE,
            },
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TierVerb:
    """Gives a name to a daily number, or takes the name away."""

    keeper: RuleKeeper
    name: str = "tier"
    form: str = "NAME N/day|off"
    example: str = "friends 20/day"

    async def __call__(self, call: Call) -> Problem:
        """See `Verb`."""
        words = Words.of(call)
        if not words.first:
            return Problem(key="verb-tiers", values={"names": _names(self.keeper)})
        tier = read_name(words)
        if words.takes(*OFF):
            words.end()
            if not await self.keeper.change(DropTier(name=tier), by=call.by):
                return Problem(key="verb-tier-unknown", values={"name": tier, "names": _names(self.keeper)})
            return Problem(key="verb-tier-off", values={"name": tier})
        if not words.first:
            raise Nonsense("verb-word-missing")
        videos = read_daily(words)
        if videos is None:
            raise Nonsense("verb-word-odd", word=words.first)
        words.end()
        await self.keeper.change(SetTier(name=tier, videos=videos), by=call.by)
        members = [one for one in self.keeper.in_force().grants.values() if one.tier == tier]
        return Problem(key="verb-tier-set", values={"name": tier, "limit": videos, "count": len(members)})


@dataclass(frozen=True, slots=True, kw_only=True)
class BanVerb:
    """Shuts somebody out."""

    keeper: RuleKeeper
    ceilings: Ceilings
    name: str = "ban"
    form: str = "USER [REASON]"
    example: str = "123456789 asks for what we do not make"

    async def __call__(self, call: Call) -> Problem:
        """See `Verb`."""
        words = Words.of(call)
        user_id = read_user(words, call, may_be_chat=True)
        if user_id in self.ceilings.access.admins:
            raise Refused("verb-of-admin", id=str(user_id))
        await self.keeper.change(Ban(user_id=user_id, reason=words.reason()), by=call.by)
        return Problem(key="verb-banned", values={"id": str(user_id)})


@dataclass(frozen=True, slots=True, kw_only=True)
class UnbanVerb:
    """Lets somebody in again."""

    keeper: RuleKeeper
    name: str = "unban"
    form: str = "USER"
    example: str = "123456789"

    async def __call__(self, call: Call) -> Problem:
        """See `Verb`."""
        words = Words.of(call)
        user_id = read_user(words, call, may_be_chat=True)
        words.end()
        is_new = await self.keeper.change(Unban(user_id=user_id), by=call.by)
        return Problem(key="verb-unbanned" if is_new else "verb-not-banned", values={"id": str(user_id)})


def _names(keeper: RuleKeeper) -> str:
    """Of all tiers, with their numbers."""
    tiers = sorted(keeper.in_force().tiers.items())
    return ", ".join(f"{name} ({videos or 'unlimited'})" for name, videos in tiers) or NONE
