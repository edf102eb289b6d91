"""Starts everything, stops everything: signals, order, time limits."""

import asyncio
import contextlib
import logging
import os
import signal
import threading
from collections.abc import AsyncIterator, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from bot import __version__, logs
from bot.adapters import kernel
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.http_clients import client_options
from bot.adapters.supervision.systemd import Systemd
from bot.adapters.telegram.application import Handlers, TelegramApplication
from bot.adapters.telegram.incoming.polling import PollingSource
from bot.adapters.web.listening import bind
from bot.app.upkeep.health import Health
from bot.app.upkeep.services import Service
from bot.app.upkeep.stepping_down import SteppingDown
from bot.app.upkeep.supervisor import Supervisor
from bot.composition.bot import Application, build
from bot.composition.bounds import access_of, kept_micros, said_of_models
from bot.composition.hand import open_hand
from bot.composition.health import Contacts, contacts_of, health_of
from bot.composition.interceptors import Interceptor, intercept
from bot.composition.resources import Resources, open_resources
from bot.composition.standby import Standby, others_keep_updates
from bot.composition.storage import risks_of
from bot.composition.upkeep import daily_copies
from bot.composition.watchers import Watchers
from bot.config import Settings, read_settings
from bot.database_url import DatabaseUrl
from bot.diagnosis import AS_ROOT, NO_FOLDER
from bot.domain.catalogue import Catalogue
from bot.domain.money import MICROS
from bot.environment import environment
from bot.hangup import Hangup
from bot.ports import NOBODY, ServiceManager, Storage
from bot.supervised import Supervised, supervised

if TYPE_CHECKING:
    from bot.composition.metrics import Metrics
    from bot.composition.web import Web

FORCED_EXIT_SECONDS: Final = 9.0
"""Seconds after which the process ends whatever hangs: an operator is promised ten."""
STOP_RECEIVING_SECONDS: Final = 1.5
"""Seconds for the last word with Telegram about updates."""
DRAIN_SECONDS: Final = 4.0
"""Seconds for what is under way when the process is told to stop; then it is parked where it is."""
ANSWER_SECONDS: Final = 1.5
"""Seconds for what our own HTTP server is answering when the process is told to stop."""
FLUSH_SECONDS: Final = 0.5
"""Seconds for the last words that are left."""

T = TypeVar("T")


class LeadLostError(Exception):
    """Another process may act for the bot now, and this one has ended in order."""


_log = logging.getLogger(__name__)


def settings_and_catalogue() -> tuple[Settings, Catalogue]:
    """Read the settings, checked against the models and the languages that there are.

    Raises:
        SettingsError: They are wrong.
    """
    catalogue = load_catalogue()
    languages = FluentTranslator(locales_folder()).languages
    settings = read_settings(catalogue=catalogue, languages=languages)
    return settings, replace(catalogue, gives_links=bool(settings.public_url))


async def run(settings: Settings, catalogue: Catalogue, interceptors: Sequence[Interceptor] = ()) -> None:
    """Run the bot until SIGTERM or SIGINT, with these round its ports.

    Raises:
        CannotListenError: The port of our own HTTP server is taken.
        DatabaseError: The database cannot be opened, or another process has it.
        LeadLostError: The lead was lost, and everything has been stopped.
        TokenRefusedError: Telegram does not know the token.
        UnusableNetworkError: No client can be made by the settings of the network.
        UnusableScratchError: There is no place for files on their way.
    """
    client_options(settings.network)  # at once, before anything is touched
    with contextlib.suppress(OSError):  # where the system has it: secrets are in our memory
        kernel.close_to_others()
    stop, told = asyncio.Event(), supervised(environment(), os.getpid())
    manager = Systemd(address=told.address)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, _begin_to_stop, stop, manager)
    loop.add_signal_handler(signal.SIGHUP, Hangup(stop=partial(_begin_to_stop, stop, manager)))
    _announce(settings, catalogue)
    await _run(settings, catalogue, interceptors, stop=stop, manager=manager, told=told)
    _log.info("stopped")


async def _run(
    settings: Settings,
    catalogue: Catalogue,
    interceptors: Sequence[Interceptor],
    *,
    stop: asyncio.Event,
    manager: ServiceManager,
    told: Supervised,
) -> None:
    """Open everything, get to know Telegram, lead, live; each ends as soon as `stop` is set."""
    async with contextlib.AsyncExitStack() as stack:
        opening = stack.enter_async_context(open_resources(settings, catalogue))
        if (resources := await _unless(stop, opening)) is None:
            return
        web = await stack.enter_async_context(_web(settings, resources.storage))
        contacts = contacts_of(resources.storage.clock, is_balance_watched=settings.low_balance_usd > 0)
        interceptors = (*interceptors, contacts.interceptor)
        metrics = _metrics(resources) if web else None
        if metrics is not None:
            interceptors = (*interceptors, metrics.interceptor)
        telegram = TelegramApplication(
            token=settings.telegram_bot_token.get_secret_value(),
            root=settings.telegram_api_url,
            inbox=intercept(resources.storage.inbox, "inbox", interceptors),
            clock=resources.storage.clock,
            local_mode=settings.telegram_local_mode,
            network=settings.network,
            flooded=metrics.recorder.flooded if metrics else None,
            holds=resources.storage.lead.holds,
            is_inbox_shared=others_keep_updates(resources),
            contact=contacts.telegram,
            source=(web.source if web else None) or PollingSource,
        )
        try:
            if (me := await _unless(stop, telegram.connect())) is None:
                return
            observer = metrics.recorder if metrics else NOBODY
            house = build(resources, telegram, me, interceptors, observer)
            watchers = _watchers(resources, contacts, manager, told)
            standby = Standby(
                resources=resources,
                manager=manager,
                watchdog_seconds=told.watchdog_seconds,
                answer_seconds=ANSWER_SECONDS,
                beside=await stack.enter_async_context(open_hand(resources, shares=me.is_inline)),
            )
            if not await _lead(standby, telegram, web, metrics, stop):
                return
            await house.core.load()
            supervisor = _supervisor(house, telegram, resources, contacts, web, metrics, watchers)
            await supervisor.run(stop)
            if not stop.is_set() and watchers.stepping_down.is_over:
                raise LeadLostError
        finally:
            await telegram.close()


@contextlib.asynccontextmanager
async def _web(settings: Settings, storage: Storage) -> AsyncIterator["Web | None"]:
    """Our own HTTP server, which nobody asks yet; None where there is to be none.

    Raises:
        CannotListenError: The port is taken.
    """
    if not settings.http_port:
        yield None
        return
    from bot.composition.web import web_at  # noqa: PLC0415 - who needs no server need not read one

    with web_at(await bind(settings.http_host, settings.http_port), settings, storage) as web:
        yield web


def _watchers(
    resources: Resources, contacts: Contacts, manager: ServiceManager, told: Supervised
) -> Watchers:
    storage = resources.storage
    return Watchers(
        resources=resources,
        manager=manager,
        watchdog_seconds=told.watchdog_seconds,
        stepping_down=SteppingDown(telegram=contacts.telegram, lead=storage.lead, clock=storage.clock),
    )


async def _lead(
    standby: Standby,
    telegram: TelegramApplication,
    web: "Web | None",
    metrics: "Metrics | None",
    stop: asyncio.Event,
) -> bool:
    """Stand by until this process leads; nothing that is kept is read before. False: it is told to stop."""
    lead = standby.resources.storage.lead
    if not lead.holds():
        _log.info("standing by")
        standby.manager.standing_by()
    if not await standby.standing_by(telegram.bot, web, metrics).until_led(stop):
        return False
    if lead.term:
        logs.set_term(lead.term)
        _log.info("leading")
        standby.manager.status("leads")
    if lead.follows_closely:
        telegram.take_over()
    return True


async def _warn_of_risks(url: DatabaseUrl) -> None:
    """Say how what was paid for could be lost; who leads does not wait for the server's answers to that."""
    for line in await risks_of(url):
        _log.warning("%s", line)


def _begin_to_stop(stop: asyncio.Event, manager: ServiceManager) -> None:
    """Stop, and be gone in time whatever hangs: all that counts is on disk."""
    if not stop.is_set():
        stop.set()
        manager.stopping()
        last_resort = threading.Timer(FORCED_EXIT_SECONDS, _leave)
        last_resort.daemon = True
        last_resort.start()


def _leave() -> None:
    _log.warning("something did not end in time; leaving as it is")
    logging.shutdown()
    os._exit(0)


def _metrics(resources: Resources) -> "Metrics":
    """What is counted, where there is a server that shows it."""
    from bot.composition.metrics import build_metrics  # noqa: PLC0415 - its library is read only then

    return build_metrics(resources)


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


@dataclass(slots=True, kw_only=True)
class _Updates:
    """What Telegram sends us, as a service."""

    telegram: TelegramApplication
    handlers: Handlers
    manager: ServiceManager
    _starting: asyncio.Task[None] | None = field(default=None, init=False)
    _let_go: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    async def run(self) -> None:
        """Take updates until they are let go."""
        starting = self._starting = asyncio.create_task(self.telegram.start(self.handlers), name="telegram")
        await asyncio.wait([starting])
        if not self._let_go.is_set():
            starting.result()
            _log.info("ready")
            self.manager.ready()
            await self._let_go.wait()

    async def let_go(self) -> None:
        """Take no more, and finish what is being handled."""
        self._let_go.set()
        if self._starting is not None:
            self._starting.cancel()
            await asyncio.wait([self._starting], timeout=STOP_RECEIVING_SECONDS)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.telegram.stop_taking(), STOP_RECEIVING_SECONDS)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.telegram.stop(), DRAIN_SECONDS)


def _supervisor(
    house: Application,
    telegram: TelegramApplication,
    resources: Resources,
    contacts: Contacts,
    web: "Web | None",
    metrics: "Metrics | None",
    watchers: Watchers,
) -> Supervisor:
    core = house.core
    updates = _Updates(telegram=telegram, handlers=house.handlers, manager=watchers.manager)
    storage, copies = resources.storage, daily_copies(resources, core.alerts)
    health = health_of(
        lambda: supervisor.statuses(),  # noqa: PLW0108 - there is none yet
        core.engine,
        storage,
        contacts,
        has_standbys=resources.settings.database_file is None,
    )
    serving = _serving(web, health, metrics)
    self_setup = (Service(name="self setup", run=house.self_setup.at_start),)
    supervisor = Supervisor(
        services=(
            *serving,
            *(self_setup if watchers.resources.settings.telegram_self_setup else ()),
            Service(name="lead", run=storage.lead.lost, is_vital=True),
            Service(
                name="status board",
                run=core.board.run,
                is_vital=True,
                drain=partial(core.board.flush, FLUSH_SECONDS),
            ),
            Service(
                name="engine",
                run=core.engine.run,
                is_vital=True,
                drain=partial(core.engine.stop, DRAIN_SECONDS),
            ),
            Service(name="database risks", run=partial(_warn_of_risks, resources.settings.database_url)),
            Service(name="leftovers", run=core.leftovers.run, is_vital=True),
            Service(name="progress", run=core.progress.run),
            Service(name="housekeeping", run=core.housekeeping.run, is_vital=True),
            Service(name="albums", run=house.albums.run, is_vital=True),
            Service(name="voice messages", run=core.recordings.run, is_vital=True),
            Service(name="admin alerts", run=core.alerts.run, is_vital=True),
            Service(name="rules", run=core.rules.run, is_vital=True),
            Service(name="daily summary", run=core.daily_summary.run),
            Service(name="weekly digest", run=core.digest.run),
            Service(name="news", run=core.news_sending.run, drain=core.news_sending.stop),
            Service(name="menus", run=house.menus.register),
            Service(name="chat menus", run=house.chat_menus.run),
            Service(name="own name", run=house.identity.watch),
            Service(name="model listing", run=core.model_listing.run),
            Service(name="balance monitor", run=core.balance_monitor.run),
            Service(name="spending", run=core.spending.run),
            *((Service(name="daily copies", run=copies.run),) if copies else ()),
            *(
                (Service(name="updates of others", run=telegram.pick_up, is_vital=True),)
                if others_keep_updates(resources)
                else ()
            ),
            Service(name="updates", run=updates.run, is_vital=True, drain=updates.let_go),
            *watchers.services(health),
        ),
        drain_order=(("updates", "engine", "news", *(one.name for one in serving)), ("status board",)),
        clock=storage.clock,
    )
    return supervisor


def _serving(web: "Web | None", health: Health, metrics: "Metrics | None") -> tuple[Service, ...]:
    """Our own HTTP server, which listens before updates are taken; none where there is to be none."""
    if web is None:
        return ()
    server = web.server(health, [metrics.route(health)] if metrics else [])
    drain = partial(server.drain, ANSWER_SECONDS)
    return (Service(name="web server", run=server.run, is_vital=True, drain=drain),)


def _announce(settings: Settings, catalogue: Catalogue) -> None:
    _log.info("Clapper %s starts; database %s", __version__, settings.database_file or settings.database_url)
    if ways := settings.network.spoken:
        _log.info("the outside is reached by a proxy: %s", ways)
    if kernel.is_root():
        _log.warning("%s", AS_ROOT)
    for remark in settings.remarks:
        _log.warning("%s", remark)
    if settings.telegram_local_mode and settings.server_files is None:
        _log.warning("%s", NO_FOLDER)
    if settings.without_effect:
        _log.warning("set, but without effect in this version: %s", ", ".join(settings.without_effect))
    _log.info("%s", said_of_models(settings, catalogue))
    if kept := kept_micros(settings):
        _log.info("of DAILY_BUDGET_USD %.2f USD are kept for ADMIN_IDS", kept / MICROS)
    if not settings.admin_ids:
        _log.warning(
            "ADMIN_IDS names nobody: when the account runs low, the key is not taken or another bot uses the "
            "token, only this log says so; @userinfobot tells you your id"
        )
    if access_of(settings).is_open and not settings.daily_budget_usd:
        _log.warning(
            "anybody on Telegram can use this bot and spend the owner's money; ALLOWED_USER_IDS, "
            "ALLOWED_CHAT_IDS, DAILY_BUDGET_USD, USER_DAILY_USD and MAX_VIDEO_USD set bounds to that"
        )
