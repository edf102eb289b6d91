"""The one place that knows which adapter stands behind which port. Starts everything, stops everything."""

import asyncio
import contextlib
import logging
import os
import shutil
import signal
import threading
import uuid
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

import httpx

from bot import __version__
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.aimlapi.client import AimlapiProvider, open_client
from bot.adapters.aimlapi.files import HttpVideoFiles
from bot.adapters.aimlapi.market import AimlapiMarket
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.media.worker import MediaWorker
from bot.adapters.sqlite.albums import SqliteAlbumStore
from bot.adapters.sqlite.connection import Database, open_database
from bot.adapters.sqlite.drafts import SqliteDraftStore
from bot.adapters.sqlite.inbox import SqliteInboxStore
from bot.adapters.sqlite.jobs import SqliteJobStore
from bot.adapters.sqlite.preferences import SqlitePreferenceStore
from bot.adapters.system import SystemClock
from bot.adapters.telegram.application import Handlers, TelegramApplication
from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.buttons import Buttons
from bot.adapters.telegram.handlers.commands import Commands
from bot.adapters.telegram.handlers.completing import Completing
from bot.adapters.telegram.handlers.groups import Groups
from bot.adapters.telegram.handlers.history import HistoryList
from bot.adapters.telegram.handlers.messages import Messages
from bot.adapters.telegram.handlers.privacy import Privacy
from bot.adapters.telegram.handlers.requests import Requests
from bot.adapters.telegram.handlers.results import Results
from bot.adapters.telegram.handlers.settings import SettingsMenus
from bot.adapters.telegram.menus import Menus
from bot.adapters.telegram.messenger import LOOPBACK, TelegramMessenger
from bot.adapters.telegram.model_pages import ModelPages
from bot.adapters.telegram.reading import Me
from bot.adapters.telegram.settings_pages import SettingsPages
from bot.adapters.telegram.words import Words
from bot.app.albums import Albums
from bot.app.ask import Ask
from bot.app.engine import Engine
from bot.app.estimates import Estimates
from bot.app.forget import Forget
from bot.app.history import History
from bot.app.housekeeping import Housekeeping
from bot.app.jobs import Jobs
from bot.app.making import MakingSteps
from bot.app.market import Market
from bot.app.preferences import Choices
from bot.app.sending import SendingStep
from bot.app.status_board import StatusBoard
from bot.config import Settings, read_settings
from bot.domain.access import Access
from bot.domain.admission import Limits
from bot.domain.catalogue import Catalogue
from bot.domain.schedule import LookBounds

LAST_RESORT: Final = 9.0
"""Seconds after which the process ends whatever hangs: an operator is promised ten."""
TAKING: Final = 1.5
"""Seconds for the last word with Telegram about updates."""
PARKING: Final = 4.0
"""Seconds for what is under way when the process is told to stop; then it is parked where it is."""

T = TypeVar("T")

_log = logging.getLogger(__name__)


def settings_and_catalogue() -> tuple[Settings, Catalogue]:
    """Read the settings, checked against the models and the languages that there are.

    Raises:
        SettingsError: They are wrong.
    """
    catalogue = load_catalogue()
    languages = FluentTranslator(locales_folder()).languages
    return read_settings(is_model=catalogue.knows, languages=languages), catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class _World:
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
class _House:
    """Everything that runs, wired."""

    engine: Engine
    board: StatusBoard
    housekeeping: Housekeeping
    albums: Albums
    market: Market
    menus: Menus
    handlers: Handlers


async def run(settings: Settings, catalogue: Catalogue) -> None:
    """Run the bot until SIGTERM or SIGINT.

    Raises:
        DatabaseError: The database cannot be opened, or another process has it.
        TokenRefusedError: Telegram does not know the token.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, _begin_to_stop, stop)
    _announce(settings)
    async with _open(settings, catalogue) as world:
        clock = SystemClock()
        telegram = TelegramApplication(
            token=settings.telegram_bot_token.get_secret_value(),
            root=settings.telegram_api_url,
            inbox=SqliteInboxStore(world.database, bot_id_of(settings)),
            clock=clock,
        )
        try:
            if me := await _unless(stop, telegram.connect()):
                house = _build(world, clock, telegram, me)
                await _live(house, telegram, stop)
        finally:
            await telegram.close()
    _log.info("stopped")


def _begin_to_stop(stop: asyncio.Event) -> None:
    """Stop, and be gone in time whatever hangs: all that counts is on disk."""
    if not stop.is_set():
        stop.set()
        last_resort = threading.Timer(LAST_RESORT, _leave)
        last_resort.daemon = True
        last_resort.start()


def _leave() -> None:
    _log.warning("something did not end in time; leaving as it is")
    logging.shutdown()
    os._exit(0)


async def _unless(stop: asyncio.Event, coroutine: Coroutine[Any, Any, T]) -> T | None:
    """The coroutine's result; None where the process is told to stop before there is one."""
    working, stopped = asyncio.create_task(coroutine), asyncio.create_task(stop.wait())
    await asyncio.wait({working, stopped}, return_when=asyncio.FIRST_COMPLETED)
    if working.done():
        stopped.cancel()
        return working.result()
    working.cancel()
    await asyncio.wait({working})
    return None


async def _live(house: _House, telegram: TelegramApplication, stop: asyncio.Event) -> None:
    tasks = [
        asyncio.create_task(house.board.run(), name="status board"),
        asyncio.create_task(house.engine.run(), name="engine"),
        asyncio.create_task(house.housekeeping.run(), name="housekeeping"),
        asyncio.create_task(house.albums.run(), name="albums"),
        asyncio.create_task(house.menus.register(), name="menus"),
        asyncio.create_task(house.market.run(), name="market"),
    ]
    starting = asyncio.create_task(telegram.start(house.handlers), name="telegram")
    stopped = asyncio.create_task(stop.wait(), name="stop signal")
    lasting = {stopped, *tasks[:4]}
    try:
        await asyncio.wait({starting, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            starting.result()
            _log.info("ready")
        await asyncio.wait(lasting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        _log.info("stopping")
        await _park(house, telegram, starting)
        for task in (*tasks, stopped):
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    for result in results:
        if isinstance(result, Exception):
            raise result


async def _park(house: _House, telegram: TelegramApplication, starting: asyncio.Task[None]) -> None:
    """Stop taking updates, then finish or park what is under way, all within ten seconds."""
    starting.cancel()
    await asyncio.wait([starting], timeout=TAKING)

    async def finish_updates() -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(telegram.stop_taking(), TAKING)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(telegram.stop(), PARKING)

    await asyncio.gather(finish_updates(), house.engine.stop(PARKING))
    await house.board.flush(0.5)


@contextlib.asynccontextmanager
async def _open(settings: Settings, catalogue: Catalogue) -> AsyncIterator[_World]:
    async with contextlib.AsyncExitStack() as stack:
        database = await stack.enter_async_context(open_database(settings.database_path))
        scratch = settings.database_path.with_name(f"{settings.database_path.name}.scratch")
        shutil.rmtree(scratch, ignore_errors=True)  # what an earlier process left there; the lock is ours
        scratch.mkdir(mode=0o700, exist_ok=True)
        stack.callback(shutil.rmtree, scratch, ignore_errors=True)
        yield _World(
            settings=settings,
            catalogue=catalogue,
            database=database,
            api=await stack.enter_async_context(open_client(settings.aimlapi_url)),
            web=await stack.enter_async_context(open_client()),
            media=await stack.enter_async_context(MediaWorker()),
            scratch=scratch,
            languages=dict(await SqlitePreferenceStore(database).languages()),
        )


def _build(world: _World, clock: SystemClock, telegram: TelegramApplication, me: Me) -> _House:
    settings, catalogue = world.settings, world.catalogue
    store, drafts = SqliteJobStore(world.database), SqliteDraftStore(world.database)
    translator = FluentTranslator(locales_folder(), default=settings.default_language, chosen=world.languages)
    words = Words(translator=translator, catalogue=catalogue, default_family=settings.default_model)
    provider_is_near = urlsplit(settings.aimlapi_url).hostname in LOOPBACK
    messenger = TelegramMessenger(
        bot=telegram.bot,
        words=words,
        fetches_loopback=provider_is_near and urlsplit(settings.telegram_api_url).hostname in LOOPBACK,
    )
    board = StatusBoard(store=store, messenger=messenger, clock=clock)
    market = Market(
        provider=AimlapiMarket(world.api),
        catalogue=catalogue,
        default_family=settings.default_model,
        clock=clock,
    )
    estimates = Estimates(store=store, clock=clock, live=market.now)
    making = MakingSteps(
        store=store,
        provider=AimlapiProvider(world.api, settings.aimlapi_key.get_secret_value()),
        media=world.media,
        messenger=messenger,
        board=board,
        estimates=estimates,
        catalogue=catalogue,
        clock=clock,
        bounds=LookBounds(shortest=settings.poll_min_seconds, longest=settings.poll_max_seconds),
        timeout=settings.generation_timeout_seconds,
    )
    sending = SendingStep(
        store=store,
        files=HttpVideoFiles(world.web, allow_loopback=provider_is_near),
        media=world.media,
        messenger=messenger,
        board=board,
        making=making,
        catalogue=catalogue,
        clock=clock,
        scratch=world.scratch,
    )
    engine = Engine(
        store=store,
        making=making,
        sending=sending,
        board=board,
        clock=clock,
        most_active=settings.max_active_generations,
    )
    limits = Limits(
        user_daily=settings.user_daily_videos,
        user_active=settings.user_active_videos,
        chat_daily=settings.chat_daily_videos,
    )
    ask = Ask(
        store=store,
        board=board,
        clock=clock,
        catalogue=catalogue,
        access=access_of(settings),
        limits=limits,
        default_family=catalogue.family(settings.default_model).name,
        new_id=lambda: uuid.uuid4().hex,
        wake=engine.wake,
        live=market.now,
    )
    jobs = Jobs(store=store, board=board, clock=clock, limits=limits, wake=engine.wake)
    answers = Answers(bot=telegram.bot, words=words)
    groups = Groups(bot=telegram.bot, words=words, translator=translator)
    choices = Choices(
        store=SqlitePreferenceStore(world.database),
        catalogue=catalogue,
        default_family=ask.default_family,
        languages=translator.languages,
        chosen_languages=world.languages,
    )
    settings_menus = SettingsMenus(
        choices=choices,
        estimates=estimates,
        settings=SettingsPages(words=words),
        models=ModelPages(words=words, live=market.now),
        answers=answers,
        translator=translator,
    )
    album_store = SqliteAlbumStore(world.database)
    requests = Requests(
        bot_id=me.user_id,
        ask=ask,
        choices=choices,
        completing=Completing(store=store, drafts=drafts, albums=album_store, catalogue=catalogue),
        drafts=drafts,
        catalogue=catalogue,
        estimates=estimates,
        live=market.now,
        answers=answers,
        translator=translator,
        clock=clock,
    )
    albums = Albums(store=album_store, clock=clock, answer=requests.album)
    inbox = SqliteInboxStore(world.database, me.user_id)
    history = HistoryList(
        history=History(store=store, messenger=messenger, catalogue=catalogue),
        store=store,
        answers=answers,
        translator=translator,
    )
    privacy = Privacy(
        forget=Forget(
            jobs=store, drafts=drafts, inbox=inbox, albums=album_store, choices=choices, clock=clock
        ),
        answers=answers,
        translator=translator,
    )
    messages = Messages(
        me=me,
        requests=requests,
        albums=albums,
        clock=clock,
        commands=Commands(
            jobs=jobs,
            settings=settings_menus,
            groups=groups,
            history=history,
            privacy=privacy,
            answers=answers,
            translator=translator,
            clock=clock,
        ),
        answers=answers,
        translator=translator,
    )
    buttons = Buttons(
        ask=ask,
        jobs=jobs,
        store=store,
        drafts=drafts,
        answers=answers,
        results=Results(
            ask=ask, store=store, drafts=drafts, catalogue=catalogue, answers=answers, clock=clock
        ),
        translator=translator,
        settings=settings_menus,
        history=history,
        privacy=privacy,
    )
    return _House(
        engine=engine,
        board=board,
        housekeeping=Housekeeping(jobs=store, drafts=drafts, inbox=inbox, albums=album_store, clock=clock),
        albums=albums,
        market=market,
        menus=Menus(bot=telegram.bot, translator=translator),
        handlers=Handlers(messages=messages, buttons=buttons, groups=groups),
    )


def bot_id_of(settings: Settings) -> int:
    """The bot's own user id, which is the first part of its token."""
    return int(settings.telegram_bot_token.get_secret_value().partition(":")[0])


def access_of(settings: Settings) -> Access:
    """The owner's lists."""
    return Access(users=settings.allowed_user_ids, chats=settings.allowed_chat_ids, admins=settings.admin_ids)


def _announce(settings: Settings) -> None:
    _log.info("Clapper %s starts; database %s", __version__, settings.database_path)
    if settings.without_effect:
        _log.warning("set, but without effect in this version: %s", ", ".join(settings.without_effect))
    if access_of(settings).is_open:  # a budget would do as well, once it has an effect
        _log.warning(
            "anybody on Telegram can use this bot and spend the owner's money; "
            "ALLOWED_USER_IDS and ALLOWED_CHAT_IDS set bounds to that"
        )
