"""All the stores over one database, whatever its dialect."""

from bot.adapters.sql.albums import SqlAlbumStore
from bot.adapters.sql.alerts import SqlAlertStore
from bot.adapters.sql.chat_migrations import SqlChatMigrationStore
from bot.adapters.sql.database import Database
from bot.adapters.sql.drafts import SqlDraftStore
from bot.adapters.sql.fetches import SqlFetchStore
from bot.adapters.sql.figures import SqlDigestStore, SqlFigureStore
from bot.adapters.sql.generations import SqlGenerationLedger
from bot.adapters.sql.house_rules import SqlHouseRuleStore
from bot.adapters.sql.inbox import SqlInboxStore
from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sql.link_only import SqlLinkOnlyStore
from bot.adapters.sql.news import SqlNewsStore
from bot.adapters.sql.preferences import SqlPreferenceStore
from bot.adapters.sql.pulse import SqlPulseStore
from bot.adapters.sql.recordings import SqlRecordingStore
from bot.adapters.sql.write_probe import SqlWriteProbe
from bot.ports import Clock, Lead, Storage


def storage_over(database: Database, bot_id: int, *, lead: Lead, clock: Clock) -> Storage:
    """The stores of a bot over a database that is open.

    Args:
        database: Runs their statements.
        bot_id: The bot's own user id.
        lead: Who may act by what is there.
        clock: The time in which everything there is written.
    """
    return Storage(
        lead=lead,
        clock=clock,
        jobs=SqlJobStore(database),
        drafts=SqlDraftStore(database),
        preferences=SqlPreferenceStore(database),
        albums=SqlAlbumStore(database),
        alerts=SqlAlertStore(database),
        chat_migrations=SqlChatMigrationStore(database),
        link_only=SqlLinkOnlyStore(database),
        fetches=SqlFetchStore(database),
        figures=SqlFigureStore(database),
        digests=SqlDigestStore(database),
        news=SqlNewsStore(database),
        generations=SqlGenerationLedger(database),
        recordings=SqlRecordingStore(database),
        inbox=SqlInboxStore(database, bot_id),
        write_probe=SqlWriteProbe(database),
        pulse=SqlPulseStore(database),
        rules=SqlHouseRuleStore(database),
    )
