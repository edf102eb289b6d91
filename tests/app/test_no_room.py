"""A full disk is an answer, and no reason to stop."""

from dataclasses import dataclass

from bot.domain.errors import NoRoom
from bot.domain.job import Job, JobState
from bot.domain.media import Size
from tests.app.conftest import Builder, House, World
from tests.app.test_making import last_status
from tests.fakes.stores import MemoryJobStore


@dataclass(slots=True)
class FullStore(MemoryJobStore):
    """It can be read; while it is full, it takes nothing."""

    is_full: bool = False
    takes_no: JobState | None = None
    """No job in this state."""

    async def advance(self, before: Job, after: Job) -> bool:
        self._check()
        if after.state is self.takes_no:
            raise NoRoom("database or disk is full")
        return await MemoryJobStore.advance(self, before, after)

    async def keep_medium(self, job_id: str, position: int, content: bytes) -> None:
        self._check()
        await MemoryJobStore.keep_medium(self, job_id, position, content)

    async def keep_status_message(self, job_id: str, message_id: int | None) -> None:
        self._check()
        await MemoryJobStore.keep_status_message(self, job_id, message_id)

    async def keep_told(self, job_id: str, word: str) -> None:
        self._check()
        await MemoryJobStore.keep_told(self, job_id, word)

    def _check(self) -> None:
        if self.is_full:
            raise NoRoom("database or disk is full")


async def test_a_photo_for_which_there_is_no_room_is_answered(house: House) -> None:
    house.messenger.photos = {"wide": b"landscape"}
    house.media.images = {b"landscape": NoRoom("the disk is full")}
    job = await house.wants(photo="wide")
    house.run()
    await house.pass_time(5)
    assert house.now(job).state is JobState.FAILED
    problem = house.now(job).problem
    assert problem is not None
    assert problem.key == "failed-no-room"
    assert not house.now(job).is_counted


async def test_a_database_that_is_full_after_a_sending_makes_no_link(build: Builder) -> None:
    store = FullStore()
    house = build(World(store=store))
    house.messenger.fetches = False  # so that it passes through us
    store.takes_no = JobState.DELIVERED
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    house.provider.finish()
    await house.pass_time(60)
    store.takes_no = None
    await house.pass_time(600)
    assert house.now(job).state is JobState.DELIVERED
    assert [shown.link for shown in house.messenger.shown.values() if shown.link] == []
    assert len(house.messenger.videos) <= 2


async def test_while_the_database_is_full_nothing_ends_and_nothing_is_lost(build: Builder) -> None:
    store = FullStore()
    house = build(World(store=store))
    house.messenger.photos = {"wide": b"landscape"}
    house.media.images = {b"landscape": Size(width=1600, height=900)}
    job, other = await house.wants(photo="wide"), await house.wants(user=8)
    store.is_full = True
    house.run()
    await house.pass_time(120)
    assert all(not task.done() for task in house.tasks)
    assert house.now(job).state is JobState.PREPARING
    store.is_full = False
    await house.pass_time(1000)
    house.provider.finish()
    await house.pass_time(2000)
    house.provider.finish()
    await house.pass_time(2000)
    assert house.now(other).state is JobState.DELIVERED
    assert house.now(job).state in {JobState.DELIVERED, JobState.FAILED}
    assert len(house.provider.posts) == len({post.request_id for post in house.provider.posts})


async def test_a_last_word_that_cannot_be_remembered_ends_no_status(build: Builder) -> None:
    store = FullStore()
    house = build(World(store=store))
    house.messenger.photos = {}
    job = await house.wants(photo="gone")
    house.run()
    await house.pass_time(5)
    assert house.now(job).state is JobState.FAILED
    store.is_full = True
    house.board.show(house.now(job), last_status(house))
    await house.pass_time(30)
    assert all(not task.done() for task in house.tasks)
