"""A full disk is an answer, and no reason to stop."""

from typing import Final

from bot.domain.errors import DiskFull
from bot.domain.job import Job, JobState
from bot.domain.media import Size
from tests.app.conftest import House
from tests.app.pipeline.outcomes import last_status
from tests.fakes.stores import MemoryJobStore

WRITES: Final = ("advance", "keep_medium", "keep_status_message", "mark_notified")


async def full(*_: object) -> None:
    raise DiskFull("database or disk is full")


async def takes_no_end(_: Job, after: Job) -> None:
    if after.state is JobState.DELIVERED:
        await full()


def fill(store: MemoryJobStore) -> None:
    """From now on it can be read, and takes nothing."""
    store.before |= dict.fromkeys(WRITES, full)


async def test_a_photo_for_which_there_is_no_room_is_answered(house: House) -> None:
    house.messenger.photos = {"wide": b"landscape"}
    house.media.images = {b"landscape": DiskFull("the disk is full")}
    job = await house.wants(photo="wide")
    house.run()
    await house.pass_time(5)
    assert house.now(job).state is JobState.FAILED
    problem = house.now(job).problem
    assert problem is not None
    assert problem.key == "failed-no-room"
    assert not house.now(job).is_counted


async def test_a_database_that_is_full_after_a_sending_makes_no_link(house: House) -> None:
    house.messenger.fetches = False  # so that it passes through us
    house.store.before["advance"] = takes_no_end
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    house.provider.finish()
    await house.pass_time(60)
    house.store.before.clear()
    await house.pass_time(600)
    assert house.now(job).state is JobState.DELIVERED
    assert [shown.link for shown in house.messenger.shown.values() if shown.link] == []
    assert len(house.messenger.videos) <= 2


async def test_while_the_database_is_full_nothing_ends_and_nothing_is_lost(house: House) -> None:
    house.messenger.photos = {"wide": b"landscape"}
    house.media.images = {b"landscape": Size(width=1600, height=900)}
    job, other = await house.wants(photo="wide"), await house.wants(user=8)
    fill(house.store)
    house.run()
    await house.pass_time(120)
    assert all(not task.done() for task in house.tasks)
    assert house.now(job).state is JobState.PREPARING
    house.store.before.clear()
    await house.pass_time(1000)
    house.provider.finish()
    await house.pass_time(2000)
    house.provider.finish()
    await house.pass_time(2000)
    assert house.now(other).state is JobState.DELIVERED
    assert house.now(job).state in {JobState.DELIVERED, JobState.FAILED}
    assert len(house.provider.posts) == len({post.request_id for post in house.provider.posts})


async def test_a_last_word_that_cannot_be_remembered_ends_no_status(house: House) -> None:
    house.messenger.photos = {}
    job = await house.wants(photo="gone")
    house.run()
    await house.pass_time(5)
    assert house.now(job).state is JobState.FAILED
    fill(house.store)
    house.board.show(house.now(job), last_status(house))
    await house.pass_time(30)
    assert all(not task.done() for task in house.tasks)
