"""All the stores in memory, as one value."""

from bot.ports import AlertStore, Clock, RecordingStore, Storage
from tests.fakes.figures import MemoryDigestStore, MemoryNewsStore
from tests.fakes.house_rules import MemoryHouseRuleStore
from tests.fakes.lead import MemoryLead
from tests.fakes.recordings import MemoryRecordingStore
from tests.fakes.stores import (
    MemoryAlbumStore,
    MemoryAlertStore,
    MemoryChatMigrationStore,
    MemoryDraftStore,
    MemoryFetchStore,
    MemoryGenerationLedger,
    MemoryInboxStore,
    MemoryJobStore,
    MemoryLinkOnlyStore,
    MemoryPreferenceStore,
    MemoryPulseStore,
    MemoryWriteProbe,
)


def memory_storage(
    clock: Clock,
    *,
    jobs: MemoryJobStore | None = None,
    alerts: AlertStore | None = None,
    recordings: RecordingStore | None = None,
) -> Storage:
    """Nothing is kept yet, but for what earlier stores hold that are given."""
    jobs = jobs if jobs is not None else MemoryJobStore()
    rules = MemoryHouseRuleStore()
    news = MemoryNewsStore(rules=rules)
    return Storage(
        lead=MemoryLead(),
        clock=clock,
        jobs=jobs,
        drafts=MemoryDraftStore(),
        preferences=MemoryPreferenceStore(news=news),
        albums=MemoryAlbumStore(),
        alerts=alerts if alerts is not None else MemoryAlertStore(),
        chat_migrations=MemoryChatMigrationStore(figures=jobs.figures),
        link_only=MemoryLinkOnlyStore(),
        fetches=MemoryFetchStore(),
        figures=jobs.figures,
        digests=MemoryDigestStore(),
        news=news,
        generations=MemoryGenerationLedger(jobs.generations),
        recordings=recordings if recordings is not None else MemoryRecordingStore(jobs),
        inbox=MemoryInboxStore(),
        write_probe=MemoryWriteProbe(),
        pulse=MemoryPulseStore(),
        rules=rules,
    )
