"""Every kind of store, and jobs to put into it."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final

import pytest

from bot.adapters.postgres.connection import Database
from bot.adapters.sql.storage import storage_over
from bot.composition.storage import open_storage
from bot.database_url import DatabaseUrl, read_database_url
from bot.domain.admission import Admitted, Limits
from bot.domain.job import Job, JobState
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import (
    AlbumStore,
    AlertStore,
    ChatMigrationStore,
    DigestStore,
    DraftStore,
    FetchStore,
    FigureStore,
    InboxStore,
    JobStore,
    LinkOnlyStore,
    NewsStore,
    PreferenceStore,
    Storage,
    WriteProbe,
)
from tests.fakes.clock import ManualClock
from tests.fakes.lead import MemoryLead
from tests.fakes.storage import memory_storage
from tests.jobs import a_job as any_job

NOW: Final = 1_700_000_000.0
UNLIMITED: Final = Limits(user_daily=0, user_active=0, chat_daily=0)


def where(path: Path) -> DatabaseUrl:
    return read_database_url(f"sqlite:///{path}")


@pytest.fixture(params=["memory", "sqlite", "postgres"])
async def stores(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Storage]:
    if request.param == "memory":
        yield memory_storage(ManualClock())
        return
    if request.param == "postgres":
        database = Database(request.getfixturevalue("postgres"), lambda _: "contracts")
        yield storage_over(database, 1, lead=MemoryLead([]), clock=ManualClock())
        await database.close()
        return
    async with open_storage(where(tmp_path / "clapper.db"), 1) as storage:
        yield storage


@pytest.fixture
def jobs(stores: Storage) -> JobStore:
    return stores.jobs


@pytest.fixture
def drafts(stores: Storage) -> DraftStore:
    return stores.drafts


@pytest.fixture
def write_probe(stores: Storage) -> WriteProbe:
    return stores.write_probe


@pytest.fixture
def inbox(stores: Storage) -> InboxStore:
    return stores.inbox


@pytest.fixture
def link_only(stores: Storage) -> LinkOnlyStore:
    return stores.link_only


@pytest.fixture
def fetches(stores: Storage) -> FetchStore:
    return stores.fetches


@pytest.fixture
def figures(stores: Storage) -> FigureStore:
    return stores.figures


@pytest.fixture
def digests(stores: Storage) -> DigestStore:
    return stores.digests


@pytest.fixture
def news(stores: Storage) -> NewsStore:
    return stores.news


@pytest.fixture
def alerts(stores: Storage) -> AlertStore:
    return stores.alerts


@pytest.fixture
def chat_migrations(stores: Storage) -> ChatMigrationStore:
    return stores.chat_migrations


@pytest.fixture
def preferences(stores: Storage) -> PreferenceStore:
    return stores.preferences


@pytest.fixture
def albums(stores: Storage) -> AlbumStore:
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
        "requester": Requester(user_id=user, language="en"),
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
