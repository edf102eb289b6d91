"""The list of somebody's videos, and one of them once more."""

from dataclasses import replace

import pytest

from bot.app.account.history import PAGE, History, ResendOutcome
from bot.domain.errors import MessengerError, NotDelivered, OutcomeUnknown, RetryLater
from bot.domain.job import JobState
from bot.domain.request import Origin, Requester
from tests.app.conftest import House
from tests.jobs import in_state

ASKER = Requester(user_id=7, language="ru")
PRIVATE = Origin(chat_id=7, message_id=500)
GROUP = Origin(chat_id=-1, message_id=500, is_group=True, thread_id=3)


@pytest.fixture
def history(house: House) -> History:
    return History(archive=house.store, messenger=house.messenger, catalogue=house.ask.catalogue)


async def put(house: House, count: int) -> None:
    for n in range(count):
        job = await house.wants(f"film {n}")
        house.store.jobs[job.id] = in_state(job, JobState.DELIVERED, ended_at=float(n), model="gone/model")


async def test_pages_go_from_the_newest_to_the_oldest(house: House, history: History) -> None:
    await put(house, PAGE + 2)
    first, second = [await history.page(7, PRIVATE, index) for index in range(2)]
    assert [entry.number for entry in first.entries] == [1, 2, 3, 4, 5]
    assert first.entries[0].job.request.prompt == f"film {PAGE + 1}"
    assert first.entries[0].title == "gone/model"
    assert first.has_older
    assert [entry.number for entry in second.entries] == [6, 7]
    assert not second.has_older


async def test_a_full_page_with_nothing_behind_it_is_the_last(house: House, history: History) -> None:
    await put(house, PAGE)
    assert not (await history.page(7, PRIVATE, 0)).has_older


async def test_a_page_that_is_not_there_any_more_becomes_the_first(house: House, history: History) -> None:
    assert (await history.page(7, PRIVATE, 3)).entries == []
    await put(house, 1)
    assert (await history.page(7, PRIVATE, 3)).index == 0
    assert len((await history.page(7, PRIVATE, 3)).entries) == 1


async def test_a_group_sees_its_own_videos_only(house: House, history: History) -> None:
    await house.delivers()
    there = await house.delivers(chat=-1)
    in_group = await history.page(7, GROUP, 0)
    assert [entry.job.id for entry in in_group.entries] == [there.id]
    assert len((await history.page(7, PRIVATE, 0)).entries) == 2


async def test_a_video_comes_again_without_provider_and_quota(house: House, history: History) -> None:
    job = await house.delivers()
    posts, usage = len(house.provider.posts), await house.jobs.usage(ASKER, PRIVATE)
    assert await history.resend(job, ASKER, GROUP) is ResendOutcome.SENT
    first, second = house.messenger.videos
    assert (second.chat_id, second.reply_to, second.thread_id) == (-1, 500, 3)
    assert second.video is first.video
    assert len(house.provider.posts) == posts
    assert await house.jobs.usage(ASKER, PRIVATE) == usage
    assert house.now(job) == job


async def test_what_telegram_no_longer_has_is_lost(house: House, history: History) -> None:
    job = await house.delivers()
    house.messenger.forgotten_files.add(job.result_file_id or "")
    assert await history.resend(job, ASKER, PRIVATE) is ResendOutcome.LOST
    assert await history.resend(replace(job, result_file_id=None), ASKER, PRIVATE) is ResendOutcome.LOST


@pytest.mark.parametrize(
    "error", [RetryLater("flood", seconds=9), OutcomeUnknown("reset"), NotDelivered("blocked")]
)
async def test_what_telegram_did_not_take_may_be_asked_for_again(
    house: House, history: History, error: MessengerError
) -> None:
    job = await house.delivers()
    house.messenger.failures["send_again"] = [error]
    assert await history.resend(job, ASKER, PRIVATE) is ResendOutcome.NOT_NOW
    assert await history.resend(job, ASKER, PRIVATE) is ResendOutcome.SENT
