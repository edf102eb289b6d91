"""The admins' verbs, put together: for a bot that runs, and for the command line beside it."""

from dataclasses import dataclass

from bot.app.admin.audit import AuditMonth, AuditVerb
from bot.app.admin.balance import Balance
from bot.app.admin.broadcasts import Broadcasts
from bot.app.admin.ceilings import Ceilings
from bot.app.admin.figures import BalanceVerb, BroadcastVerb, StatsVerb
from bot.app.admin.frame import Verb, Verbs
from bot.app.admin.house import LogLevelVerb, Look, ModelsVerb, PauseVerb, ResumeVerb
from bot.app.admin.invites import InviteVerb
from bot.app.admin.keeper import RuleKeeper
from bot.app.admin.people import BanVerb, GrantVerb, TierVerb, UnbanVerb
from bot.app.admin.reports import ChangesVerb, UserVerb
from bot.app.admin.stats import Stats
from bot.composition.bounds import access_of, limits_of, models_of
from bot.composition.invite_codes import InviteCodes
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.domain.house_rules import PersonalLimits
from bot.domain.money import micros_of
from bot.ports import JobStore, MediaTools, PreferenceStore


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminPorts:
    """What the verbs ask of the world."""

    jobs: JobStore
    preferences: PreferenceStore
    stats: Stats
    balance: Balance
    broadcasts: Broadcasts
    media: MediaTools | None = None
    """None: no charts are drawn."""
    look: Look | None = None
    """At the provider's list, for what it has gained."""
    audit: AuditMonth | None = None
    """In chat; on the command line it is a command of its own."""


def verbs_over(ports: AdminPorts, keeper: RuleKeeper, settings: Settings, catalogue: Catalogue) -> Verbs:
    """All verbs; in this order they stand in the menu."""
    ceilings = ceilings_of(settings, catalogue, keeper)
    limits = PersonalLimits(limits=limits_of(settings), admins=settings.admin_ids, rules=keeper.in_force)
    codes = InviteCodes.of(settings.telegram_bot_token.get_secret_value())
    verbs: list[Verb] = [
        StatsVerb(stats=ports.stats, media=ports.media),
        BalanceVerb(balance=ports.balance),
        GrantVerb(keeper=keeper, ceilings=ceilings),
        TierVerb(keeper=keeper),
        BanVerb(keeper=keeper, ceilings=ceilings),
        UnbanVerb(keeper=keeper),
        PauseVerb(keeper=keeper),
        ResumeVerb(keeper=keeper),
        UserVerb(
            keeper=keeper,
            ceilings=ceilings,
            limits=limits,
            quotas=ports.jobs,
            insights=ports.jobs,
            preferences=ports.preferences,
        ),
        ModelsVerb(keeper=keeper, ceilings=ceilings, catalogue=catalogue, look=ports.look),
        InviteVerb(keeper=keeper, ceilings=ceilings, new_code=codes),
        BroadcastVerb(broadcasts=ports.broadcasts),
        LogLevelVerb(keeper=keeper),
        ChangesVerb(keeper=keeper),
        *((AuditVerb(audit=ports.audit),) if ports.audit else ()),
    ]
    return Verbs.of(verbs)


def ceilings_of(settings: Settings, catalogue: Catalogue, keeper: RuleKeeper) -> Ceilings:
    """What the environment sets."""
    return Ceilings(
        access=access_of(settings, rules=keeper.in_force),
        models=models_of(settings, catalogue),
        default_family=catalogue.family(settings.default_model).name,
        video_micros=micros_of(settings.max_video_usd),
        daily_videos=settings.user_daily_videos,
    )
