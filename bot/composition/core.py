"""How the use cases are put together, over any ports: adapters, or what a simulation brings."""

import random
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot import logs
from bot.app.account.chat_migration import ChatMigration
from bot.app.account.erase import EraseUser
from bot.app.account.gallery import Gallery
from bot.app.account.history import History
from bot.app.account.own_jobs import Jobs
from bot.app.account.preferences import PreferenceService
from bot.app.admin.audit import AuditMonth
from bot.app.admin.balance import Balance
from bot.app.admin.broadcasts import Broadcasts, NewsSending
from bot.app.admin.daily_summary import DailySummary
from bot.app.admin.digest import WeeklyDigest
from bot.app.admin.frame import Verbs
from bot.app.admin.invites import UseInvite
from bot.app.admin.keeper import RuleKeeper
from bot.app.admin.shut_out import TakeBackOfBanned
from bot.app.admin.stats import Stats
from bot.app.notify.admin_alerts import AdminAlerts
from bot.app.notify.rivals import Rivals
from bot.app.notify.status_board import StatusBoard
from bot.app.pipeline.engine import Engine
from bot.app.pipeline.leftovers import Leftovers
from bot.app.pipeline.progress import ProgressReports
from bot.app.pipeline.recordings import Recordings
from bot.app.pipeline.signal import QueueSignal
from bot.app.pipeline.submission_gate import SubmissionGate
from bot.app.provider.balance_monitor import BalanceMonitor
from bot.app.provider.completion_times import CompletionTimes
from bot.app.provider.link_only import LinkOnlyInputs
from bot.app.provider.model_listing import ModelListing
from bot.app.provider.new_models import NewModels
from bot.app.provider.spending_monitor import SpendingMonitor
from bot.app.requests.ask import Ask
from bot.app.requests.budget import Budget
from bot.app.requests.fetching import Fetching
from bot.app.requests.planner import Planner
from bot.app.requests.room import RequestUseCases, build_requests
from bot.app.requests.write_down import WriteDown
from bot.app.upkeep.housekeeping import Housekeeping
from bot.composition.admin import AdminPorts, verbs_over
from bot.composition.bounds import access_of, limits_of, models_of
from bot.composition.media_links import media_links_of
from bot.composition.pipeline import Beside, build_pipeline
from bot.composition.ports import Ports
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.domain.house_rules import PersonalLimits, RulesInForce
from bot.domain.money import micros_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Core:
    """The use cases, wired."""

    board: StatusBoard
    model_listing: ModelListing
    alerts: AdminAlerts
    rivals: Rivals
    balance_monitor: BalanceMonitor
    spending: SpendingMonitor
    estimates: CompletionTimes
    engine: Engine
    progress: ProgressReports
    leftovers: Leftovers
    ask: Ask
    requests: RequestUseCases
    recordings: Recordings
    write_down: WriteDown
    own_jobs: Jobs
    preference_service: PreferenceService
    history: History
    gallery: Gallery
    fetching: Fetching
    forget: EraseUser
    chat_migrations: ChatMigration
    link_only: LinkOnlyInputs
    housekeeping: Housekeeping
    rules: RuleKeeper
    verbs: Verbs
    use_invite: UseInvite
    digest: WeeklyDigest
    daily_summary: DailySummary
    broadcasts: Broadcasts
    news_sending: NewsSending

    async def load(self) -> None:
        """Learn what earlier processes knew; once the lead is won, and before anything is asked for."""
        await self.preference_service.load()
        await self.chat_migrations.load()
        await self.link_only.load()
        await self.rules.load()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """What nobody can foresee; a simulation decides it by a seed."""

    jitter: Callable[[], float] = random.random
    """Gives 0 to 1."""
    new_id: Callable[[], str] = field(default=lambda: uuid.uuid4().hex)
    """Gives 32 hexadecimal digits, each time others."""


CHANCE: Final = Chance()


def build_core(
    ports: Ports,
    settings: Settings,
    catalogue: Catalogue,
    scratch: Path,
    languages: Sequence[str],
    *,
    chosen_languages: dict[int, str],
    chance: Chance = CHANCE,
) -> Core:
    """The use cases over any ports.

    Args:
        ports: An adapter, or a stand-in, for each.
        settings: The owner's.
        catalogue: All models.
        scratch: A folder for files on their way.
        languages: Those of `locales/`.
        chosen_languages: By user or group; kept up to date.
        chance: Decides what nobody can foresee.
    """
    store, messenger, clock = ports.jobs, ports.messenger, ports.clock
    board = StatusBoard(jobs=store, ledger=store, messenger=messenger, clock=clock)
    alerts = AdminAlerts(
        store=ports.alerts,
        messenger=messenger,
        clock=clock,
        admins=settings.admin_ids,
        describe=ports.describe,
    )
    new_models = NewModels(provider=ports.models, catalogue=catalogue, clock=clock, alerts=alerts)
    model_listing = ModelListing(
        provider=ports.models,
        catalogue=catalogue,
        default_family=settings.default_model,
        clock=clock,
        alerts=alerts,
        new_models=new_models,
        beside=tuple(ports.calls.models.by_id),
        known=ports.known,
    )
    estimates = CompletionTimes(insights=store, clock=clock, live=ports.known)
    media_links = media_links_of(settings)
    link_only = LinkOnlyInputs(store=ports.link_only, clock=clock, gives_links=media_links is not None)
    in_force, previous_ids = RulesInForce(), dict[int, int]()
    access = access_of(settings, previous_ids, in_force)
    gate = SubmissionGate(clock=clock, queue=store, alerts=alerts, jitter=chance.jitter, rules=in_force)
    limits = limits_of(settings)
    personal = PersonalLimits(limits=limits, admins=settings.admin_ids, rules=in_force)
    signal = QueueSignal()
    beside = Beside(
        board=board,
        alerts=alerts,
        estimates=estimates,
        link_only=link_only,
        media_links=media_links,
        gate=gate,
        signal=signal,
        is_banned=access.is_banned,
    )
    pipeline = build_pipeline(ports, settings, catalogue, scratch, beside)
    lifecycle, engine = pipeline.lifecycle, pipeline.engine
    balance_monitor = BalanceMonitor(
        provider=ports.provider, alerts=alerts, clock=clock, min_usd=settings.low_balance_usd
    )
    budget = Budget(
        catalogue=catalogue,
        limits=limits,
        video_micros=micros_of(settings.max_video_usd),
        refuses_unknown=settings.unknown_price == "refuse",
        live=ports.known,
        settled=model_listing.settled,
        paid_before=store.highest_price,
        is_low=balance_monitor.is_low,
        rules=in_force,
    )
    spending = SpendingMonitor(quotas=store, alerts=alerts, clock=clock, limits=limits)
    models = models_of(settings, catalogue, in_force)
    ask = Ask(
        quotas=store,
        lifecycle=lifecycle,
        clock=clock,
        catalogue=catalogue,
        access=access,
        limits=personal,
        budget=budget,
        default_family=catalogue.family(settings.default_model).name,
        new_id=chance.new_id,
        wake=signal.wake,
        live=ports.known,
        link_only=link_only,
        failed_files=pipeline.failed_files,
        spending=spending,
        models=models,
        rules=in_force,
        calls=ports.calls.models if ports.at_once is not None else None,
        speaks=settings.speech,
    )
    preference_service = PreferenceService(
        store=ports.preferences,
        catalogue=catalogue,
        default_family=ask.default_family,
        languages=languages,
        chosen_languages=chosen_languages,
        models=models,
    )
    own_jobs = Jobs(
        archive=store,
        queue=store,
        quotas=store,
        lifecycle=lifecycle,
        clock=clock,
        limits=personal,
        pause=gate.pause,
    )
    keeper = RuleKeeper(
        store=ports.rules,
        clock=clock,
        in_force=in_force,
        wake=signal.wake,
        enforce=TakeBackOfBanned(archive=store, lifecycle=lifecycle, is_banned=access.is_banned),
        set_log_level=logs.set_level,
    )
    planner = Planner(ask=ask, preferences=ports.preferences, catalogue=catalogue, estimates=estimates)
    recordings = Recordings(
        store=ports.recordings,
        calls=ports.calls,
        provider=ports.provider,
        messenger=messenger,
        media=ports.media,
        clock=clock,
        failed_files=pipeline.failed_files,
        is_banned=access.is_banned,
        is_paused=gate.is_paused_by_owner,
    )
    requests = build_requests(
        planner=planner,
        own_jobs=own_jobs,
        archive=store,
        drafts=ports.drafts,
        albums=ports.albums,
        clock=clock,
        observer=ports.observer,
    )
    write_down = WriteDown(
        offers=requests.offers,
        questions=requests.questions,
        store=ports.recordings,
        calls=ports.calls,
        clock=clock,
        new_id=ask.new_id,
        wake=recordings.wake,
    )
    stats = Stats(figures=ports.figures, provider=ports.provider, clock=clock)
    balance = Balance(provider=ports.provider, quotas=store, clock=clock)
    broadcasts = Broadcasts(news=ports.news, clock=clock)
    admin_ports = AdminPorts(
        jobs=store,
        preferences=ports.preferences,
        stats=stats,
        balance=balance,
        broadcasts=broadcasts,
        media=ports.media,
        look=model_listing.refresh,
        audit=None
        if ports.ledger is None
        else AuditMonth(ledger=ports.ledger, generations=ports.generations, clock=clock),
    )
    return Core(
        board=board,
        model_listing=model_listing,
        alerts=alerts,
        rivals=Rivals(alerts=alerts, clock=clock),
        balance_monitor=balance_monitor,
        spending=spending,
        estimates=estimates,
        engine=engine,
        progress=pipeline.progress,
        leftovers=pipeline.leftovers,
        ask=ask,
        requests=requests,
        recordings=recordings,
        write_down=write_down,
        own_jobs=own_jobs,
        preference_service=preference_service,
        history=History(archive=store, messenger=messenger, catalogue=catalogue),
        gallery=Gallery(archive=store, catalogue=catalogue),
        fetching=Fetching(
            links=pipeline.links,
            files=ports.files,
            media=ports.media,
            messenger=messenger,
            planner=planner,
            questions=requests.questions,
            archive=store,
            fetches=ports.fetches,
            clock=clock,
            scratch=scratch,
        ),
        forget=EraseUser(
            jobs=store,
            drafts=ports.drafts,
            inbox=ports.inbox,
            albums=ports.albums,
            recordings=ports.recordings,
            preference_service=preference_service,
            rules=ports.rules,
            figures=ports.figures,
            news=ports.news,
            clock=clock,
        ),
        link_only=link_only,
        chat_migrations=ChatMigration(
            chat_migrations=ports.chat_migrations,
            jobs=store,
            drafts=ports.drafts,
            recordings=ports.recordings,
            preference_service=preference_service,
            access=access,
            previous_ids=previous_ids,
        ),
        housekeeping=Housekeeping(
            jobs=store,
            drafts=ports.drafts,
            inbox=ports.inbox,
            albums=ports.albums,
            fetches=ports.fetches,
            recordings=ports.recordings,
            generations=ports.generations,
            rules=ports.rules,
            figures=ports.figures,
            news=ports.news,
            clock=clock,
            retention_days=settings.retention_days,
        ),
        rules=keeper,
        verbs=verbs_over(admin_ports, keeper, settings, catalogue),
        use_invite=UseInvite(keeper=keeper, access=access),
        daily_summary=DailySummary(stats=stats, clock=clock),
        digest=WeeklyDigest(
            stats=stats,
            balance=balance,
            digests=ports.digests,
            announcer=ports.announcer,
            clock=clock,
            admins=settings.admin_ids,
            is_wanted=settings.weekly_digest,
        ),
        broadcasts=broadcasts,
        news_sending=NewsSending(
            news=ports.news,
            announcer=ports.announcer,
            messenger=messenger,
            preference_service=preference_service,
            clock=clock,
            admins=settings.admin_ids,
            confirmed=broadcasts.confirmed,
        ),
    )
