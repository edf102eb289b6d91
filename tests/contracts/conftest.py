"""Every kind of store, and jobs to put into it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from bot.adapters.sqlite.albums import SqliteAlbumStore
from bot.adapters.sqlite.connection import open_database
from bot.adapters.sqlite.drafts import SqliteDraftStore
from bot.adapters.sqlite.inbox import SqliteInboxStore
from bot.adapters.sqlite.jobs import SqliteJobStore
from bot.adapters.sqlite.link_only import SqliteLinkOnlyStore
from bot.adapters.sqlite.moves import SqliteMoveStore
from bot.adapters.sqlite.notices import SqliteNoticeStore
from bot.adapters.sqlite.preferences import SqlitePreferenceStore
from bot.domain.admission import Admitted, Limits
from bot.domain.job import Job, JobState
from bot.domain.request import Asker, Origin, VideoRequest
from bot.ports import (
    AlbumStore,
    DraftStore,
    InboxStore,
    JobStore,
    LinkOnlyStore,
    MoveStore,
    NoticeStore,
    PreferenceStore,
)
from tests.fakes.stores import (
    MemoryAlbumStore,
    MemoryDraftStore,
    MemoryInboxStore,
    MemoryJobStore,
    MemoryLinkOnlyStore,
    MemoryMoveStore,
    MemoryNoticeStore,
    MemoryPreferenceStore,
)
from tests.jobs import a_job as any_job

NOW: Final = 1_700_000_000.0
UNLIMITED: Final = Limits(user_daily=0, user_active=0, chat_daily=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stores:
    jobs: JobStore
    drafts: DraftStore
    inbox: InboxStore
    preferences: PreferenceStore
    albums: AlbumStore
    notices: NoticeStore
    moves: MoveStore
    link_only: LinkOnlyStore


def memory_stores() -> Stores:
    return Stores(
        jobs=MemoryJobStore(),
        drafts=MemoryDraftStore(),
        inbox=MemoryInboxStore(),
        preferences=MemoryPreferenceStore(),
        albums=MemoryAlbumStore(),
        notices=MemoryNoticeStore(),
        moves=MemoryMoveStore(),
        link_only=MemoryLinkOnlyStore(),
    )


@asynccontextmanager
async def sqlite_stores(path: Path) -> AsyncIterator[Stores]:
    async with open_database(path) as database:
        yield Stores(
            jobs=SqliteJobStore(database),
            drafts=SqliteDraftStore(database),
            inbox=SqliteInboxStore(database, 1),
            preferences=SqlitePreferenceStore(database),
            albums=SqliteAlbumStore(database),
            notices=SqliteNoticeStore(database),
            moves=SqliteMoveStore(database),
            link_only=SqliteLinkOnlyStore(database),
        )


@pytest.fixture(params=["memory", "sqlite"])
async def stores(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Stores]:
    if request.param == "memory":
        yield memory_stores()
        return
    async with sqlite_stores(tmp_path / "clapper.db") as opened:
        yield opened


@pytest.fixture
def jobs(stores: Stores) -> JobStore:
    return stores.jobs


@pytest.fixture
def drafts(stores: Stores) -> DraftStore:
    return stores.drafts


@pytest.fixture
def inbox(stores: Stores) -> InboxStore:
    return stores.inbox


@pytest.fixture
def link_only(stores: Stores) -> LinkOnlyStore:
    return stores.link_only


@pytest.fixture
def notices(stores: Stores) -> NoticeStore:
    return stores.notices


@pytest.fixture
def moves(stores: Stores) -> MoveStore:
    return stores.moves


@pytest.fixture
def preferences(stores: Stores) -> PreferenceStore:
    return stores.preferences


@pytest.fixture
def albums(stores: Stores) -> AlbumStore:
    return stores.albums


def limits(*, user_daily: int = 0, user_active: int = 0, chat_daily: int = 0) -> Limits:
    return Limits(user_daily=user_daily, user_active=user_active, chat_daily=chat_daily)


def a_job(
    name: str,
    *,
    user: int = 1,
    group: int | None = None,
    at: float = NOW,
    state: JobState = JobState.QUEUED,
    **changes: Any,  # noqa: ANN401 - any field of a job
) -> Job:
    """A job that asks to be admitted; in a private chat, unless a group is named."""
    given: dict[str, Any] = {
        "id": name,
        "key": f"key of {name}",
        "asker": Asker(user_id=user, language="en"),
        "origin": Origin(chat_id=group or user, message_id=7, is_group=group is not None),
        "request": VideoRequest(prompt="A clapper falls"),
        "parameters": {"prompt": "A clapper falls"},
        "created_at": at,
    }
    return any_job(state, **{**given, **changes})


async def put(store: JobStore, job: Job) -> Job:
    """The job in the store, in whatever state it is."""
    admission = await store.admit(job, UNLIMITED)
    assert isinstance(admission, Admitted)
    return admission.job


async def fresh(store: JobStore, job: Job) -> Job:
    there = await store.get(job.id)
    assert there is not None
    return there
