"""All the stores over one file."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from bot.adapters.sql.storage import storage_over
from bot.adapters.sqlite.connection import join_database, open_database
from bot.adapters.sqlite.exposure import exposed
from bot.adapters.sqlite.lead import FileLead
from bot.adapters.sqlite.restored import settle
from bot.adapters.sqlite.timeline import resume
from bot.adapters.sqlite.upgrades import copy_before
from bot.adapters.system import SystemClock
from bot.ports import Place, Storage

_log = logging.getLogger(__name__)


@asynccontextmanager
async def open_sqlite(path: Path, bot_id: int) -> AsyncIterator[Storage]:
    """Win the lead over the file, bring it up to date, and close it at the end.

    Raises:
        DatabaseInUseError: Another process has the file.
        DatabaseTooNewError: A newer program wrote it.
        DatabaseError: It cannot be opened or is no database.
    """
    lead = FileLead(path)
    await lead.win()
    try:
        clock = SystemClock()
        before_migration = partial(copy_before, path, clock.now())
        async with open_database(path, before_migration=before_migration) as database:
            for line in exposed(path):
                _log.warning("%s", line)
            clock.sure_since = await resume(database, clock.reading())
            await settle(database, now=clock.now())
            yield storage_over(database, bot_id, lead=lead, clock=clock)
    finally:
        await lead.resign()


@asynccontextmanager
async def open_sqlite_place(path: Path, bot_id: int) -> AsyncIterator[Place]:
    """The place of which the file is all: nobody stands by, so whoever is there leads at once.

    Raises:
        DatabaseError: As `open_sqlite`.
    """
    async with open_sqlite(path, bot_id) as storage:
        yield Place(storage=storage, intake=storage.inbox, shared_media=storage.jobs)


@asynccontextmanager
async def join_sqlite(path: Path, bot_id: int) -> AsyncIterator[Storage]:
    """The stores over the file beside the bot that may be working on it, without the lead; closed at the end.

    For what reads, and for changes that the bot looks for: nobody may act by jobs that has no lead.

    Raises:
        DatabaseError: It is not there, or no database of this version.
    """
    async with join_database(path) as database:
        yield storage_over(database, bot_id, lead=FileLead(path), clock=SystemClock())
