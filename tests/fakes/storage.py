"""All the stores in memory, as one value."""

from bot.ports import Clock, JobStore, NoticeStore, Storage
from tests.fakes.lead import MemoryLead
from tests.fakes.stores import (
    MemoryAlbumStore,
    MemoryDraftStore,
    MemoryFetchStore,
    MemoryInboxStore,
    MemoryJobStore,
    MemoryLinkOnlyStore,
    MemoryMoveStore,
    MemoryNoticeStore,
    MemoryPreferenceStore,
)


def memory_storage(
    clock: Clock, *, jobs: JobStore | None = None, notices: NoticeStore | None = None
) -> Storage:
    """Nothing is kept yet, but for what earlier stores hold that are given."""
    return Storage(
        lead=MemoryLead(),
        clock=clock,
        jobs=jobs if jobs is not None else MemoryJobStore(),
        drafts=MemoryDraftStore(),
        preferences=MemoryPreferenceStore(),
        albums=MemoryAlbumStore(),
        notices=notices if notices is not None else MemoryNoticeStore(),
        moves=MemoryMoveStore(),
        link_only=MemoryLinkOnlyStore(),
        fetches=MemoryFetchStore(),
        inbox=MemoryInboxStore(),
    )
