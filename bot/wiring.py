"""The one place that knows which adapter stands behind which port."""

import random
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpx

from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.aimlapi.files import HttpVideoFiles
from bot.adapters.aimlapi.market import AimlapiMarket
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.media.worker import MediaWorker
from bot.adapters.sqlite.albums import SqliteAlbumStore
from bot.adapters.sqlite.connection import Database
from bot.adapters.sqlite.drafts import SqliteDraftStore
from bot.adapters.sqlite.inbox import SqliteInboxStore
from bot.adapters.sqlite.jobs import SqliteJobStore
from bot.adapters.sqlite.moves import SqliteMoveStore
from bot.adapters.sqlite.notices import SqliteNoticeStore
from bot.adapters.sqlite.preferences import SqlitePreferenceStore
from bot.adapters.telegram.application import Handlers, TelegramApplication
from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.buttons import Buttons
from bot.adapters.telegram.handlers.commands import Commands
from bot.adapters.telegram.handlers.completing import Completing
from bot.adapters.telegram.handlers.fetching import FetchingButtons
from bot.adapters.telegram.handlers.groups import Groups
from bot.adapters.telegram.handlers.history import HistoryList
from bot.adapters.telegram.handlers.inline import Inline
from bot.adapters.telegram.handlers.messages import Messages
from bot.adapters.telegram.handlers.privacy import Privacy
from bot.adapters.telegram.handlers.requests import Requests
from bot.adapters.telegram.handlers.results import Results
from bot.adapters.telegram.handlers.settings import SettingsMenus
from bot.adapters.telegram.inline_messages import InlineMessages
from bot.adapters.telegram.menus import Menus
from bot.adapters.telegram.messenger import LOCAL_UPLOAD_LIMIT, LOOPBACK, UPLOAD_LIMIT, TelegramMessenger
from bot.adapters.telegram.model_pages import ModelPages
from bot.adapters.telegram.reading import Me
from bot.adapters.telegram.settings_pages import SettingsPages
from bot.adapters.telegram.words import Words
from bot.app.albums import Albums
from bot.app.ask import Ask
from bot.app.budget import Budget
from bot.app.engine import Engine
from bot.app.estimates import Estimates
from bot.app.fetching import Fetching
from bot.app.fitting import Fitting
from bot.app.forget import Forget
from bot.app.gate import Gate
from bot.app.history import History
from bot.app.housekeeping import Housekeeping
from bot.app.jobs import Jobs
from bot.app.making import MakingSteps
from bot.app.market import Market
from bot.app.moves import ChatMoves
from bot.app.notices import Notices
from bot.app.preferences import Choices
from bot.app.sending import SendingStep
from bot.app.status_board import StatusBoard
from bot.app.treasury import Treasury
from bot.config import Settings
from bot.domain.access import Access
from bot.domain.admission import Limits
from bot.domain.catalogue import Catalogue
from bot.domain.live import MICROS
from bot.domain.schedule import LookBounds
from bot.failpoints import mortals
from bot.ports import (
    AlbumStore,
    Clock,
    DraftStore,
    InboxStore,
    JobStore,
    MediaTools,
    Messenger,
    ModelMarket,
    MoveStore,
    NoticeStore,
    PreferenceStore,
    VideoFiles,
    VideoProvider,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What is open while the bot runs."""

    settings: Settings
    catalogue: Catalogue
    database: Database
    api: httpx.AsyncClient
    web: httpx.AsyncClient
    """For finished videos: it knows no key."""
    media: MediaWorker
    scratch: Path
    languages: dict[int, str]
    """Those that users and groups have chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The world as the core sees it: an adapter, or a stand-in, for each port."""

    clock: Clock
    jobs: JobStore
    drafts: DraftStore
    preferences: PreferenceStore
    albums: AlbumStore
    notices: NoticeStore
    moves: MoveStore
    inbox: InboxStore
    provider: VideoProvider
    files: VideoFiles
    models: ModelMarket
    media: MediaTools
    messenger: Messenger


@dataclass(frozen=True, slots=True, kw_only=True)
class Core:
    """The use cases, wired."""

    board: StatusBoard
    market: Market
    notices: Notices
    treasury: Treasury
    estimates: Estimates
    engine: Engine
    ask: Ask
    own_jobs: Jobs
    choices: Choices
    history: History
    fetching: Fetching
    forget: Forget
    moves: ChatMoves
    housekeeping: Housekeeping


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """Everything that runs, wired."""

    core: Core
    albums: Albums
    menus: Menus
    handlers: Handlers


def build(world: World, clock: Clock, telegram: TelegramApplication, me: Me) -> House:
    """Put the house together out of what is open."""
    settings = world.settings
    translator = FluentTranslator(locales_folder(), default=settings.default_language, chosen=world.languages)
    words = Words(translator=translator, catalogue=world.catalogue, default_family=settings.default_model)
    ports = mortals(_ports(world, clock, telegram, words), settings.clapper_die)
    core = build_core(
        ports,
        settings,
        world.catalogue,
        world.scratch,
        translator.languages,
        chosen_languages=world.languages,
    )
    telegram.follow(core.moves)
    return _house(world, core, ports, telegram, words, me)


def _ports(world: World, clock: Clock, telegram: TelegramApplication, words: Words) -> Ports:
    settings, database = world.settings, world.database
    provider_is_near = urlsplit(settings.aimlapi_url).hostname in LOOPBACK
    return Ports(
        clock=clock,
        jobs=SqliteJobStore(database),
        drafts=SqliteDraftStore(database),
        preferences=SqlitePreferenceStore(database),
        albums=SqliteAlbumStore(database),
        notices=SqliteNoticeStore(database),
        moves=SqliteMoveStore(database),
        inbox=SqliteInboxStore(database, bot_id_of(settings)),
        provider=AimlapiProvider(world.api, settings.aimlapi_key.get_secret_value()),
        files=HttpVideoFiles(world.web, allow_loopback=provider_is_near),
        models=AimlapiMarket(world.api),
        media=world.media,
        messenger=TelegramMessenger(
            bot=telegram.bot,
            words=words,
            fetches_loopback=provider_is_near and urlsplit(settings.telegram_api_url).hostname in LOOPBACK,
            upload_limit=LOCAL_UPLOAD_LIMIT if settings.telegram_local_mode else UPLOAD_LIMIT,
        ),
    )


def build_core(
    ports: Ports,
    settings: Settings,
    catalogue: Catalogue,
    scratch: Path,
    languages: Sequence[str],
    *,
    chosen_languages: dict[int, str],
    jitter: Callable[[], float] = random.random,
) -> Core:
    """The use cases over any ports. `scratch` is a folder for files on their way, `jitter` gives 0 to 1."""
    store, messenger, clock = ports.jobs, ports.messenger, ports.clock
    board = StatusBoard(store=store, messenger=messenger, clock=clock)
    market = Market(
        provider=ports.models, catalogue=catalogue, default_family=settings.default_model, clock=clock
    )
    estimates = Estimates(store=store, clock=clock, live=market.now)
    notices = Notices(store=ports.notices, messenger=messenger, clock=clock, admins=settings.admin_ids)
    gate = Gate(clock=clock, store=store, notices=notices, jitter=jitter)
    limits = Limits(
        user_daily=settings.user_daily_videos,
        user_active=settings.user_active_videos,
        chat_daily=settings.chat_daily_videos,
        budget_micros=_micros(settings.daily_budget_usd),
    )
    making = MakingSteps(
        store=store,
        provider=ports.provider,
        media=ports.media,
        messenger=messenger,
        board=board,
        estimates=estimates,
        catalogue=catalogue,
        clock=clock,
        gate=gate,
        limits=limits,
        bounds=LookBounds(shortest=settings.poll_min_seconds, longest=settings.poll_max_seconds),
        timeout=settings.generation_timeout_seconds,
    )
    sending = SendingStep(
        store=store,
        files=ports.files,
        media=ports.media,
        messenger=messenger,
        board=board,
        making=making,
        catalogue=catalogue,
        clock=clock,
        fitting=Fitting(
            files=ports.files, media=ports.media, messenger=messenger, board=board, scratch=scratch
        ),
    )
    engine = Engine(
        store=store,
        making=making,
        sending=sending,
        board=board,
        gate=gate,
        clock=clock,
        most_active=settings.max_active_generations,
    )
    treasury = Treasury(
        provider=ports.provider, notices=notices, clock=clock, least_usd=settings.low_balance_usd
    )
    budget = Budget(
        catalogue=catalogue,
        micros=limits.budget_micros,
        refuses_unknown=settings.unknown_price == "refuse",
        live=market.now,
        settled=market.settled,
        paid_before=store.dearest,
        is_low=treasury.is_low,
    )
    came_from: dict[int, int] = {}
    access = access_of(settings, came_from)
    ask = Ask(
        store=store,
        board=board,
        clock=clock,
        catalogue=catalogue,
        access=access,
        limits=limits,
        budget=budget,
        default_family=catalogue.family(settings.default_model).name,
        new_id=lambda: uuid.uuid4().hex,
        wake=engine.wake,
        live=market.now,
    )
    choices = Choices(
        store=ports.preferences,
        catalogue=catalogue,
        default_family=ask.default_family,
        languages=languages,
        chosen_languages=chosen_languages,
    )
    return Core(
        board=board,
        market=market,
        notices=notices,
        treasury=treasury,
        estimates=estimates,
        engine=engine,
        ask=ask,
        own_jobs=Jobs(store=store, board=board, clock=clock, limits=limits, wake=engine.wake),
        choices=choices,
        history=History(store=store, messenger=messenger, catalogue=catalogue),
        fetching=Fetching(
            files=ports.files,
            media=ports.media,
            messenger=messenger,
            drafts=ports.drafts,
            ask=ask,
            choices=choices,
            catalogue=catalogue,
            clock=clock,
            scratch=scratch,
        ),
        forget=Forget(
            jobs=store,
            drafts=ports.drafts,
            inbox=ports.inbox,
            albums=ports.albums,
            choices=choices,
            clock=clock,
        ),
        moves=ChatMoves(
            moves=ports.moves,
            jobs=store,
            drafts=ports.drafts,
            choices=choices,
            access=access,
            came_from=came_from,
        ),
        housekeeping=Housekeeping(
            jobs=store,
            drafts=ports.drafts,
            inbox=ports.inbox,
            albums=ports.albums,
            clock=clock,
            retention_days=settings.retention_days,
        ),
    )


def _house(
    world: World, core: Core, ports: Ports, telegram: TelegramApplication, words: Words, me: Me
) -> House:
    live, clock, catalogue = core.market.now, ports.clock, world.catalogue
    translator = words.translator
    answers = Answers(bot=telegram.bot, words=words)
    groups = Groups(
        bot=telegram.bot, words=words, translator=translator, jobs=core.own_jobs, moves=core.moves
    )
    menus = Menus(bot=telegram.bot, translator=translator, clock=clock)
    settings_menus = SettingsMenus(
        choices=core.choices,
        estimates=core.estimates,
        settings=SettingsPages(words=words),
        models=ModelPages(words=words, live=live),
        menus=menus,
        answers=answers,
        translator=translator,
    )
    requests = Requests(
        bot_id=me.user_id,
        ask=core.ask,
        choices=core.choices,
        completing=Completing(
            store=ports.jobs, drafts=ports.drafts, albums=ports.albums, catalogue=catalogue
        ),
        drafts=ports.drafts,
        catalogue=catalogue,
        estimates=core.estimates,
        live=live,
        answers=answers,
        translator=translator,
        clock=clock,
    )
    albums = Albums(store=ports.albums, clock=clock, answer=requests.album)
    history = HistoryList(history=core.history, store=ports.jobs, answers=answers, translator=translator)
    privacy = Privacy(
        forget=core.forget,
        menus=menus,
        answers=answers,
        translator=translator,
        retention_days=world.settings.retention_days,
    )
    messages = Messages(
        me=me,
        requests=requests,
        albums=albums,
        clock=clock,
        commands=Commands(
            jobs=core.own_jobs,
            settings=settings_menus,
            groups=groups,
            history=history,
            privacy=privacy,
            answers=answers,
            translator=translator,
            clock=clock,
            live=live,
            me=me,
        ),
        answers=answers,
        translator=translator,
    )
    inline = Inline(
        bot_id=me.user_id,
        ask=core.ask,
        jobs=core.own_jobs,
        store=ports.jobs,
        drafts=ports.drafts,
        choices=core.choices,
        catalogue=catalogue,
        estimates=core.estimates,
        live=live,
        messages=InlineMessages(bot=telegram.bot, words=words),
        translator=translator,
        clock=clock,
    )
    results = Results(
        ask=core.ask,
        store=ports.jobs,
        drafts=ports.drafts,
        catalogue=catalogue,
        answers=answers,
        clock=clock,
    )
    buttons = Buttons(
        ask=core.ask,
        jobs=core.own_jobs,
        store=ports.jobs,
        drafts=ports.drafts,
        answers=answers,
        results=results,
        fetching=FetchingButtons(fetching=core.fetching, answers=answers),
        translator=translator,
        settings=settings_menus,
        history=history,
        privacy=privacy,
        inline=inline,
        came_from=core.moves.came_from,
    )
    return House(
        core=core,
        albums=albums,
        menus=menus,
        handlers=Handlers(messages=messages, buttons=buttons, groups=groups, inline=inline),
    )


MOST_BUDGET: Final = 10**18
"""Millionths of a USD: more than anybody has, and the database can add to it."""


def _micros(usd: float) -> int:
    """Millionths; so little that it would come to none of them is one, since none means unlimited."""
    return int(min(MOST_BUDGET, max(1, round(usd * MICROS)))) if usd else 0


def bot_id_of(settings: Settings) -> int:
    """The bot's own user id, which is the first part of its token."""
    return int(settings.telegram_bot_token.get_secret_value().partition(":")[0])


def access_of(settings: Settings, came_from: Mapping[int, int] | None = None) -> Access:
    """The owner's lists; `came_from` are the old ids of groups, as they get to be known."""
    return Access(
        users=settings.allowed_user_ids,
        chats=settings.allowed_chat_ids,
        admins=settings.admin_ids,
        came_from=came_from if came_from is not None else {},
    )
