"""Which adapter stands behind which port."""

from dataclasses import replace
from functools import partial
from typing import Final
from urllib.parse import urlsplit

from bot.adapters.aimlapi.at_once import AtOnceCalls
from bot.adapters.aimlapi.calls import AimlapiCalls
from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.aimlapi.ledger import AimlapiLedger
from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.adapters.downloads.files import HttpVideoFiles
from bot.adapters.downloads.small_files import HttpSmallFiles
from bot.adapters.fluent.translator import FluentTranslator
from bot.adapters.telegram.application import TelegramApplication
from bot.adapters.telegram.outgoing.announcements import TelegramAnnouncer
from bot.adapters.telegram.outgoing.messenger import FETCH_LIMIT, LOOPBACK, TelegramMessenger
from bot.adapters.telegram.outgoing.server_files import ServerFiles
from bot.adapters.telegram.outgoing.videos import LOCAL_UPLOAD_LIMIT, UPLOAD_LIMIT
from bot.adapters.telegram.views.figure_pages import FigurePages
from bot.adapters.telegram.views.terms import Terms
from bot.adapters.telegram.views.texts import Texts
from bot.composition.ports import Ports
from bot.composition.resources import Resources
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.domain.live import Known
from bot.ports import Observer

LANGUAGE_OF_LOGS: Final = "en"
"""What an operator reads is English."""


def ports_over(
    resources: Resources,
    telegram: TelegramApplication,
    terms: Terms,
    known: Known,
    observer: Observer,
) -> Ports:
    """An adapter for each port. `observer` is told what none of them shows."""
    settings, now = resources.settings, resources.storage.clock.now
    is_near = is_provider_near(settings)
    key, holds = settings.aimlapi_key.get_secret_value(), resources.storage.lead.holds
    calls = AimlapiCalls(resources.api, key, holds=holds)
    ports = Ports.over(
        resources.storage,
        provider=AimlapiProvider(resources.api, key, now=now, holds=holds),
        files=HttpVideoFiles(resources.web, allow_loopback=is_near),
        models=AimlapiModelDirectory(resources.api),
        media=resources.media,
        messenger=TelegramMessenger(
            bot=telegram.bot,
            terms=terms,
            fetches_loopback=is_near and urlsplit(settings.telegram_api_url).hostname in LOOPBACK,
            upload_limit=upload_limit_of(settings),
            fetch_limit=LOCAL_UPLOAD_LIMIT if settings.server_files else FETCH_LIMIT,
            files=ServerFiles(folder=settings.server_files),
        ),
        announcer=TelegramAnnouncer(bot=telegram.bot, pages=FigurePages(texts=terms.texts)),
        calls=calls,
        at_once=AtOnceCalls(calls=calls),
        small_files=HttpSmallFiles(resources.web, allow_loopback=is_near),
        known=known,
    )
    ledger = AimlapiLedger(resources.api, key)
    describe = partial(terms.texts.problem, LANGUAGE_OF_LOGS)
    return replace(ports, ledger=ledger, observer=observer, describe=describe)


def is_provider_near(settings: Settings) -> bool:
    """Whether AI/ML API is played on this machine: only then are files fetched from there."""
    return urlsplit(settings.aimlapi_url).hostname in LOOPBACK


def upload_limit_of(settings: Settings) -> int:
    """How many bytes a file may have that is sent."""
    return LOCAL_UPLOAD_LIMIT if settings.telegram_local_mode else UPLOAD_LIMIT


def texts_of(settings: Settings, catalogue: Catalogue, translator: FluentTranslator) -> Texts:
    """All that the bot says, by this translator."""
    return Texts(
        translator=translator,
        catalogue=catalogue,
        default_family=settings.default_model,
        late_after=settings.generation_timeout_seconds,
    )
