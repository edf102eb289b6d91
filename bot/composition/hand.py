"""How a hand is put together: what a process does for the one that leads while it stands by."""

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from bot.adapters.aimlapi.call_models import load_call_models
from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.adapters.downloads.files import HttpVideoFiles
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.telegram.hand_bot import hand_bot
from bot.adapters.telegram.outgoing.messenger import TelegramMessenger
from bot.adapters.telegram.views.terms import Terms
from bot.app.pipeline.hand import Hand, Progress
from bot.app.pipeline.upload_preparation import UploadPreparation
from bot.app.provider.price_watch import PriceWatch
from bot.app.upkeep.services import Service
from bot.composition.adapters import is_provider_near, texts_of, upload_limit_of
from bot.composition.resources import Resources, bot_id_of
from bot.composition.storage import open_hand_work
from bot.domain.live import Known

CLOSE_SECONDS: Final = 2.0
"""Seconds that a video under way has when the process ends; then it is given back."""


@asynccontextmanager
async def open_hand(resources: Resources, *, shares: bool = False) -> AsyncIterator[tuple[Service, ...]]:
    """What is to run while this process stands by; nothing over a store where nobody can help.

    `shares`: whether people may show their videos in any chat; it is learnt once, when the process starts.

    What a hand still holds when those services end, it goes on with until the end of the context.
    """
    settings, clock = resources.settings, resources.storage.clock
    async with open_hand_work(settings.database_url, bot_id_of(settings)) as work:
        if work is None:
            yield ()
            return
        async with hand_bot(
            settings.telegram_bot_token.get_secret_value(),
            settings.telegram_api_url,
            local_mode=settings.telegram_local_mode,
            network=settings.network,
        ) as bot:
            known, progress = Known(), Progress()
            translator = FluentTranslator(locales_folder(), default=settings.default_language)
            messenger = TelegramMessenger(
                bot=bot,
                terms=Terms(
                    texts=texts_of(settings, resources.catalogue, translator),
                    live=known,
                    shares=lambda: shares,
                    calls=load_call_models(),
                ),
                fetches_loopback=False,  # it sends no links
                upload_limit=upload_limit_of(settings),
            )
            hand = Hand(
                work=work,
                preparation=UploadPreparation(
                    files=HttpVideoFiles(resources.web, allow_loopback=is_provider_near(settings)),
                    media=resources.media,
                    messenger=messenger,
                    board=progress,
                    scratch=resources.scratch,
                ),
                progress=progress,
                messenger=messenger,
                catalogue=resources.catalogue,
                clock=clock,
                new_token=lambda: uuid.uuid4().hex,
            )
            prices = PriceWatch(provider=AimlapiModelDirectory(resources.api), known=known, clock=clock)
            try:
                yield Service(name="hand", run=hand.run), Service(name="prices", run=prices.run)
            finally:
                await hand.close(CLOSE_SECONDS)
