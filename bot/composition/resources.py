"""What is open while the bot runs: the storage, the ways out, the media processes, a folder."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from bot.adapters.http_clients import open_client
from bot.adapters.media.tools import MediaWorker
from bot.adapters.scratch import process_folder
from bot.composition.storage import open_place
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.ports import Intake, SharedMedia, Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """What is open while the bot runs."""

    settings: Settings
    catalogue: Catalogue
    storage: Storage
    """Usable as soon as its lead is won."""
    intake: Intake
    shared_media: SharedMedia
    """Both need no lead."""
    api: httpx.AsyncClient
    web: httpx.AsyncClient
    """For finished videos: it knows no key."""
    media: MediaWorker
    scratch: Path


@contextlib.asynccontextmanager
async def open_resources(settings: Settings, catalogue: Catalogue) -> AsyncIterator[Resources]:
    """Open them all, and close them at the end: the place first, for another process may wait for the lead.

    Raises:
        DatabaseError: The database cannot be opened, or another process has it.
        UnusableScratchError: There is no place for files on their way.
    """
    async with contextlib.AsyncExitStack() as stack, contextlib.AsyncExitStack() as first:
        place = await first.enter_async_context(
            open_place(settings.database_url, bot_id_of(settings), lead_seconds=settings.lead_seconds)
        )
        folder = process_folder(settings.scratch_folder, is_ours=not settings.scratch_path)
        yield Resources(
            settings=settings,
            catalogue=catalogue,
            storage=place.storage,
            intake=place.intake,
            shared_media=place.shared_media,
            api=await stack.enter_async_context(open_client(settings.aimlapi_url, network=settings.network)),
            web=await stack.enter_async_context(open_client(network=settings.network, watched=True)),
            media=await stack.enter_async_context(MediaWorker()),
            scratch=stack.enter_context(folder),
        )


def bot_id_of(settings: Settings) -> int:
    """The bot's own user id, which is the first part of its token."""
    return int(settings.telegram_bot_token.get_secret_value().partition(":")[0])
