"""Which adapter stands behind which port."""

from dataclasses import replace
from functools import partial
from typing import Final
from urllib.parse import urlsplit

from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.aimlapi.ledger import AimlapiLedger
from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.adapters.downloads.files import HttpVideoFiles
from bot.adapters.telegram.application import TelegramApplication
from bot.adapters.telegram.outgoing.announcements import TelegramAnnouncer
from bot.adapters.telegram.outgoing.messenger import FETCH_LIMIT, LOOPBACK, TelegramMessenger
from bot.adapters.telegram.outgoing.server_files import ServerFiles
from bot.adapters.telegram.outgoing.videos import LOCAL_UPLOAD_LIMIT, UPLOAD_LIMIT
from bot.adapters.telegram.views.figure_pages import FigurePages
from bot.adapters.telegram.views.terms import Terms
from bot.composition.ports import Ports
from bot.composition.resources import Resources
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
    key, holds = settings.aimlapi_key.get_secret_value(), resources.storage.lead.holds
    provider_is_near = urlsplit(settings.aimlapi_url).hostname in LOOPBACK
    ports = Ports.over(
        resources.storage,
        provider=AimlapiProvider(resources.api, key, now=now, holds=holds),
        files=HttpVideoFiles(resources.web, allow_loopback=provider_is_near),
        models=AimlapiModelDirectory(resources.api),
        media=resources.media,
        messenger=TelegramMessenger(
            bot=telegram.bot,
            terms=terms,
            fetches_loopback=provider_is_near and urlsplit(settings.telegram_api_url).hostname in LOOPBACK,
            upload_limit=LOCAL_UPLOAD_LIMIT if settings.telegram_local_mode else UPLOAD_LIMIT,
            fetch_limit=LOCAL_UPLOAD_LIMIT if settings.server_files else FETCH_LIMIT,
            files=ServerFiles(folder=settings.server_files),
        ),
        announcer=TelegramAnnouncer(bot=telegram.bot, pages=FigurePages(texts=terms.texts)),
        known=known,
    )
    ledger = AimlapiLedger(resources.api, key)
    describe = partial(terms.texts.problem, LANGUAGE_OF_LOGS)
    return replace(ports, ledger=ledger, observer=observer, describe=describe)
