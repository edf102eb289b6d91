"""All the stores in memory, as one value."""

from bot.ports import AlertStore, Clock, JobStore, Storage
from tests.fakes.house_rules import MemoryHouseRuleStore
from tests.fakes.lead import MemoryLead
from tests.fakes.stores import (
    MemoryAlbumStore,
    MemoryAlertStore,
    MemoryChatMigrationStore,
    MemoryDraftStore,
    MemoryFetchStore,
    MemoryGenerationLedger,
    MemoryHeartbeat,
    MemoryInboxStore,
    MemoryJobStore,
    MemoryLinkOnlyStore,
    MemoryPreferenceStore,
)


def memory_storage(
    clock: Clock, *, jobs: JobStore | None = None, alerts: AlertStore | None = None
) -> Storage:
    """Nothing is kept yet, but for what earlier stores hold that are given."""
    jobs = jobs if jobs is not None else MemoryJobStore()
    generations = jobs.generations if isinstance(jobs, MemoryJobStore) else {}
    return Storage(
        lead=MemoryLead(),
        clock=clock,
        jobs=jobs,
        drafts=MemoryDraftStore(),
        preferences=MemoryPreferenceStore(),
        albums=MemoryAlbumStore(),
        alerts=alerts if alerts is not None else MemoryAlertStore(),
        chat_migrations=MemoryChatMigrationStore(),
        link_only=MemoryLinkOnlyStore(),
        fetches=MemoryFetchStore(),
        generations=MemoryGenerationLedger(generations),
        inbox=MemoryInboxStore(),
        heartbeat=MemoryHeartbeat(),
        rules=MemoryHouseRuleStore(),
    )
