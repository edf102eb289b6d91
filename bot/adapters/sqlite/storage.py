"""All the stores over one file."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from bot.adapters.sqlite.albums import SqliteAlbumStore
from bot.adapters.sqlite.alerts import SqliteAlertStore
from bot.adapters.sqlite.chat_migrations import SqliteChatMigrationStore
from bot.adapters.sqlite.connection import Database, join_database, open_database
from bot.adapters.sqlite.drafts import SqliteDraftStore
from bot.adapters.sqlite.exposure import exposed
from bot.adapters.sqlite.fetches import SqliteFetchStore
from bot.adapters.sqlite.figures import SqliteDigestStore, SqliteFigureStore
from bot.adapters.sqlite.generations import SqliteGenerationLedger
from bot.adapters.sqlite.house_rules import SqliteHouseRuleStore
from bot.adapters.sqlite.inbox import SqliteInboxStore
from bot.adapters.sqlite.jobs import SqliteJobStore
from bot.adapters.sqlite.lead import FileLead
from bot.adapters.sqlite.link_only import SqliteLinkOnlyStore
from bot.adapters.sqlite.news import SqliteNewsStore
from bot.adapters.sqlite.preferences import SqlitePreferenceStore
from bot.adapters.sqlite.pulse import SqlitePulseStore
from bot.adapters.sqlite.restored import settle
from bot.adapters.sqlite.timeline import resume
from bot.adapters.sqlite.upgrades import copy_before
from bot.adapters.sqlite.write_probe import SqliteWriteProbe
from bot.adapters.system import SystemClock
from bot.ports import Clock, Lead, Storage

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
async def join_sqlite(path: Path, bot_id: int) -> AsyncIterator[Storage]:
    """The stores over the file beside the bot that may be working on it, without the lead; closed at the end.

    For what reads, and for changes that the bot looks for: nobody may act by jobs that has no lead.

    Raises:
        DatabaseError: It is not there, or no database of this version.
    """
    async with join_database(path) as database:
        yield storage_over(database, bot_id, lead=FileLead(path), clock=SystemClock())


def storage_over(database: Database, bot_id: int, *, lead: Lead, clock: Clock) -> Storage:
    """The stores of a bot over a database that is open."""
    return Storage(
        lead=lead,
        clock=clock,
        jobs=SqliteJobStore(database),
        drafts=SqliteDraftStore(database),
        preferences=SqlitePreferenceStore(database),
        albums=SqliteAlbumStore(database),
        alerts=SqliteAlertStore(database),
        chat_migrations=SqliteChatMigrationStore(database),
        link_only=SqliteLinkOnlyStore(database),
        fetches=SqliteFetchStore(database),
        figures=SqliteFigureStore(database),
        digests=SqliteDigestStore(database),
        news=SqliteNewsStore(database),
        generations=SqliteGenerationLedger(database),
        inbox=SqliteInboxStore(database, bot_id),
        write_probe=SqliteWriteProbe(database),
        pulse=SqlitePulseStore(database),
        rules=SqliteHouseRuleStore(database),
    )
