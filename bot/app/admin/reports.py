"""`user`, `changes`: what an owner may know of somebody, and who has changed what."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.app.admin.ceilings import Ceilings
from bot.app.admin.frame import Call
from bot.app.admin.keeper import RuleKeeper
from bot.app.admin.words import Words, read_user
from bot.domain.admission import DAY, Limits, Usage
from bot.domain.decisions import Ban, Grant, utc_date
from bot.domain.house_rules import PersonalLimits
from bot.ports import Insights, LoggedChange, PersonFigures, PreferenceStore, Quotas

FIGURES_SECONDS: Final = 30 * DAY
"""How far back the figures of a person go."""
CHANGES_SHOWN: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonReport:
    """What is known of somebody, but for what they asked for."""

    user_id: int
    is_admin: bool
    may_come: bool
    """In private, by the owner's lists and invitations."""
    is_guest: bool
    """Whether they have come by an invitation."""
    ban: Ban | None
    grant: Grant | None
    """One that is in force."""
    limits: Limits
    usage: Usage
    figures: PersonFigures
    last_day: date | None
    """In UTC, when they last asked for a video; None: not as far as is known."""
    language: str
    """Empty: nothing is known of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UserVerb:
    """Tells what is known of somebody."""

    keeper: RuleKeeper
    ceilings: Ceilings
    limits: PersonalLimits
    quotas: Quotas
    insights: Insights
    preferences: PreferenceStore
    name: str = "user"
    form: str = "USER"
    example: str = "123456789"

    async def __call__(self, call: Call) -> PersonReport:
        """See `Verb`."""
        words = Words.of(call)
        user_id = read_user(words, call)
        words.end()
        now, rules, access = self.keeper.clock.now(), self.keeper.in_force(), self.ceilings.access
        limits = self.limits.of(user_id, now=now)
        figures = await self.insights.of_person(user_id, since=now - FIGURES_SECONDS)
        grant = rules.grants.get(user_id)
        chosen = (await self.preferences.get(user_id)).language
        return PersonReport(
            user_id=user_id,
            is_admin=user_id in access.admins,
            may_come=access.allows(user_id=user_id, chat_id=user_id),
            is_guest=user_id in rules.guests,
            ban=rules.bans.get(user_id),
            grant=None if grant is None or grant.is_over(now) else grant,
            limits=limits,
            usage=await self.quotas.usage(user_id, user_id, limits, now=now),
            figures=figures,
            last_day=None if figures.last_asked_at is None else utc_date(figures.last_asked_at),
            language=chosen or figures.language,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesReport:
    """The last lines of the log, the newest first."""

    lines: Sequence[LoggedChange]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesVerb:
    """Tells who has changed what lately."""

    keeper: RuleKeeper
    name: str = "changes"
    form: str = ""
    example: str = ""

    async def __call__(self, call: Call) -> ChangesReport:
        """See `Verb`."""
        Words.of(call).end()
        return ChangesReport(lines=await self.keeper.store.changes(limit=CHANGES_SHOWN))
