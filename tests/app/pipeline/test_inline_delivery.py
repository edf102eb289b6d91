"""The finished video goes into an inline message, which takes no file."""

from pathlib import Path

import pytest

from bot.domain.errors import CannotFetch, NotDelivered, OutcomeUnknown, Problem, RetryLater
from bot.domain.job import Job, JobState
from bot.domain.request import Origin, Requester, VideoRequest
from bot.domain.status import Failed, Making, Waiting
from bot.ports import StoredVideo, VideoLink
from tests.app.conftest import SILENT_URL, URL, House, build_house
from tests.fakes.messenger import Shown

INLINE = "AQAAAK"


async def chosen(house: House) -> Job:
    """Somebody has chosen an offer in some chat."""
    house.messenger.inline[INLINE] = Shown(message_id=0, chat_id=0, reply_to=None)
    return await asked(house)


async def asked(house: House) -> Job:
    admission = await house.ask(
        Requester(user_id=7, language="en"),
        Origin(chat_id=7, message_id=0, inline_message_id=INLINE),
        VideoRequest(prompt="a dragon"),
        key=f"inline:{INLINE}",
    )
    return admission.job


async def made(house: House, url: str = URL) -> Job:
    """A job whose video is finished; nothing is sent yet."""
    job = await chosen(house)
    house.run()
    await house.pass_time(5)
    house.provider.finish(url=url)
    return job


def message(house: House) -> Shown:
    return house.messenger.inline[INLINE]


async def test_the_message_shows_the_status_and_nothing_is_sent_anywhere(house: House) -> None:
    await made(house)
    assert message(house).statuses[0] == Waiting(position=1)
    assert len(message(house).statuses) > 1
    assert house.messenger.shown == {}
    assert house.messenger.reactions == {}


async def test_a_video_with_sound_goes_into_the_message_by_link(house: House) -> None:
    job = await made(house)
    await house.pass_time(15)
    assert isinstance(message(house).video, VideoLink)
    assert house.messenger.shown == {}
    assert house.files.downloads == []
    ended = house.now(job)
    assert (ended.state, ended.result_file_id) == (JobState.DELIVERED, None)


@pytest.mark.parametrize("how", ["silent", "no link taken", "too large for a link"])
async def test_what_cannot_go_by_link_goes_to_its_author_first(house: House, how: str) -> None:
    if how == "no link taken":
        house.messenger.failures["put_video_into_inline"] = [CannotFetch("failed to get HTTP URL content")]
    if how == "too large for a link":
        house.files.sizes[URL] = 30_000_000
    job = await made(house, SILENT_URL if how == "silent" else URL)
    await house.pass_time(15)
    [copy] = house.messenger.videos
    assert (copy.chat_id, copy.reply_to) == (7, None)
    assert message(house).video == StoredVideo(file_id=f"file-{copy.message_id}")
    ended = house.now(job)
    assert (ended.state, ended.result_file_id) == (JobState.DELIVERED, f"file-{copy.message_id}")
    assert ended.origin.inline_message_id == INLINE
    assert ended.result_message_id == copy.message_id


@pytest.mark.parametrize("lost", [0, 1, 3])
async def test_however_many_edits_are_lost_the_author_gets_one_copy(house: House, lost: int) -> None:
    house.messenger.late_failures["put_video_into_inline"] = [
        OutcomeUnknown("timed out") for _ in range(lost)
    ]
    job = await made(house, SILENT_URL)
    await house.pass_time(60)
    assert len(house.messenger.videos) == 1
    assert len(house.files.downloads) == 1
    assert isinstance(message(house).video, StoredVideo)
    assert house.now(job).state is JobState.DELIVERED


@pytest.mark.parametrize("lost", [1, 3])
async def test_however_many_uploads_are_lost_there_is_one_extra_copy_at_most(house: House, lost: int) -> None:
    house.messenger.late_failures["send_video"] = [OutcomeUnknown("timed out")]
    house.messenger.late_failures["put_video_into_status"] = [
        OutcomeUnknown("timed out") for _ in range(lost)
    ]
    job = await made(house, SILENT_URL)
    await house.pass_time(120)
    assert len(house.messenger.videos) == 2
    assert isinstance(message(house).video, StoredVideo)
    ended = house.now(job)
    assert ended.state is JobState.DELIVERED
    assert ended.status_message_id == ended.result_message_id


async def test_a_death_between_upload_and_edit_uploads_nothing_twice(house: House, tmp_path: Path) -> None:
    house.messenger.failures["put_video_into_inline"] = [RetryLater("flood", seconds=300)]
    job = await made(house, SILENT_URL)
    await house.pass_time(15)
    assert house.now(job).state is JobState.SENDING
    assert len(house.messenger.videos) == 1
    await house.die()
    after = build_house(tmp_path, world=house.world)
    after.run()
    await after.pass_time(400)
    assert len(after.messenger.videos) == 1
    assert len(after.files.downloads) == 1
    assert isinstance(message(after).video, StoredVideo)
    assert after.now(job).state is JobState.DELIVERED
    await after.die()


async def test_whom_no_file_can_be_sent_to_gets_the_link_in_the_message(house: House) -> None:
    house.messenger.closed_chats.add(7)
    job = await made(house, SILENT_URL)
    await house.pass_time(15)
    assert message(house).link == f"link-not-taken: {SILENT_URL}"
    assert house.now(job).state is JobState.DELIVERED


async def test_what_is_too_large_for_all_goes_as_a_link_with_its_reason(house: House) -> None:
    house.files.sizes[URL] = 600_000_000
    await made(house)
    await house.pass_time(15)
    assert message(house).link == f"link-too-large: {URL}"


async def test_where_the_message_is_gone_its_author_gets_the_video(house: House) -> None:
    job = await made(house)
    house.messenger.inline.clear()
    await house.pass_time(15)
    [copy] = house.messenger.videos
    assert copy.chat_id == 7
    assert house.now(job).state is JobState.DELIVERED


async def test_where_message_and_author_are_gone_it_ends(house: House) -> None:
    job = await made(house)
    house.messenger.inline.clear()
    house.messenger.closed_chats.add(7)
    await house.pass_time(15)
    assert house.now(job).state is JobState.UNDELIVERED
    assert house.now(job).notified == "undelivered"


async def test_where_the_chat_takes_no_video_the_message_says_so_and_its_author_has_it(house: House) -> None:
    house.messenger.failures["put_video_into_inline"] = [NotDelivered("no rights"), NotDelivered("no rights")]
    job = await made(house)
    await house.pass_time(15)
    assert len(house.messenger.videos) == 1
    assert message(house).link == f"link-not-taken: {URL}"
    assert house.now(job).result_file_id is not None


async def test_a_failure_is_told_in_the_message_and_nowhere_else(house: House) -> None:
    job = await chosen(house)
    house.run()
    await house.pass_time(5)
    house.provider.break_down(Problem(key="failed-moderation"))
    await house.pass_time(15)
    assert isinstance(message(house).statuses[-1], Failed)
    assert house.now(job).notified == "failed"
    assert house.messenger.shown == {}


async def test_the_same_message_is_one_job_and_a_repeat_shows_no_older_status(house: House) -> None:
    job = await chosen(house)
    house.run()
    await house.pass_time(30)
    before = list(message(house).statuses)
    assert isinstance(before[-1], Making)
    assert (await asked(house)).id == job.id
    await house.clock.settle()
    assert message(house).statuses == before
    assert len(house.store.jobs) == 1
