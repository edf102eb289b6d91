"""What is too large for Telegram is made smaller; what cannot be had here comes as a link with its reason."""

import asyncio
from pathlib import Path

from bot.domain.errors import TooLarge
from bot.domain.job import JobState
from bot.domain.status import Compressing
from bot.ports import VideoFile
from tests.app.conftest import SILENT_URL, URL, House, build_house
from tests.app.pipeline.outcomes import made
from tests.fakes.media import SILENT, WITH_SOUND

LARGE = b"large " * 20
LARGE_URL = "https://files.example/large.mp4"
LIMIT = 100
"""Bytes."""


def with_large_videos(house: House, *urls: str) -> None:
    house.messenger.upload_limit = LIMIT
    house.media.videos[LARGE] = WITH_SOUND
    house.media.videos[LARGE + LARGE] = SILENT
    for url in urls or (LARGE_URL,):
        house.files.files[url] = LARGE
        house.files.sizes[url] = 60_000_000
    house.messenger.fetches = False


def percents(house: House) -> list[tuple[int, int]]:
    """The chats and the percents that were shown there."""
    return [
        (shown.chat_id, status.percent)
        for shown in house.messenger.shown.values()
        for status in shown.statuses
        if isinstance(status, Compressing)
    ]


async def test_a_video_above_the_limit_is_made_smaller_and_says_so(house: House) -> None:
    with_large_videos(house)
    job = await made(house, LARGE_URL)
    await house.pass_time(15)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert shown.video.is_smaller
    assert shown.video.facts.size.width == 640
    assert house.media.encoded == [LIMIT]
    assert house.now(job).state is JobState.DELIVERED


async def test_a_video_within_the_limit_stays_as_it_is(house: House) -> None:
    house.messenger.fetches = False
    await made(house)
    await house.pass_time(15)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert not shown.video.is_smaller
    assert shown.video_bytes == b"video"


async def test_the_status_says_how_far_it_is_in_steps_of_ten_and_the_job_stays_where_it_is(
    house: House,
) -> None:
    with_large_videos(house)
    house.media.encoding = asyncio.Event()
    job = await made(house, LARGE_URL)
    await house.pass_time(30)
    [shown] = house.messenger.statuses
    assert shown.statuses[-1] == Compressing(percent=50)
    assert house.now(job).state is JobState.SENDING
    house.media.encoding.set()
    await house.pass_time(5)
    assert house.now(job).state is JobState.DELIVERED
    assert house.messenger.statuses == []


async def test_one_is_made_smaller_at_a_time_and_holds_up_no_other_delivery(house: House) -> None:
    urls = [f"https://files.example/large-{number}.mp4" for number in range(10)]
    with_large_videos(house, *urls)
    house.media.encoding = asyncio.Event()
    house.run()
    jobs = [await house.wants(user=100 + number) for number in range(10)]
    await house.pass_time(5)
    for (generation, _), url in zip(list(house.provider.generations.items()), urls, strict=True):
        house.provider.finish(generation, url=url)
    await house.pass_time(30)
    assert len(percents(house)) <= 2
    assert len({chat for chat, _ in percents(house)}) == 1
    small = await house.wants(user=7)
    await house.pass_time(5)
    house.provider.finish(list(house.provider.generations)[-1], url=URL)
    await house.pass_time(15)
    assert house.now(small).state is JobState.DELIVERED
    house.media.encoding.set()
    await house.pass_time(300)
    assert {house.now(job).state for job in jobs} == {JobState.DELIVERED}
    assert len(house.media.encoded) == 10
    assert len(house.files.downloads) == 11


async def test_what_cannot_be_made_smaller_comes_as_a_link_with_the_reason(house: House) -> None:
    with_large_videos(house)
    house.media.cannot_encode = True
    job = await made(house, LARGE_URL)
    await house.pass_time(15)
    [shown] = house.messenger.shown.values()
    assert shown.link == f"link-too-large: {LARGE_URL}"
    assert house.now(job).state is JobState.DELIVERED


async def test_a_video_that_only_its_silent_track_makes_too_large_is_made_smaller(house: House) -> None:
    with_large_videos(house)
    house.messenger.upload_limit = len(b"silent and silence") - 1
    job = await made(house, SILENT_URL)
    await house.pass_time(15)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert shown.video.is_smaller
    assert house.now(job).state is JobState.DELIVERED


async def test_a_size_that_is_refused_below_the_limit_is_made_smaller(house: House) -> None:
    with_large_videos(house)
    house.messenger.upload_limit = 50_000_000
    house.messenger.proxy_limit = LIMIT
    job = await made(house, LARGE_URL)
    await house.pass_time(15)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert shown.video.is_smaller
    assert house.media.encoded == [int(len(LARGE) * 0.6)]
    assert house.now(job).state is JobState.DELIVERED


async def test_a_size_that_is_refused_again_and_again_comes_as_a_link(house: House) -> None:
    with_large_videos(house)
    house.messenger.upload_limit = 50_000_000
    house.messenger.proxy_limit = 1
    job = await made(house, LARGE_URL)
    await house.pass_time(15)
    [shown] = house.messenger.shown.values()
    assert shown.link == f"link-not-taken: {LARGE_URL}"
    assert house.now(job).state is JobState.DELIVERED


async def test_a_refused_size_leaves_no_doubt(house: House) -> None:
    with_large_videos(house)
    house.messenger.upload_limit = 50_000_000
    house.messenger.failures["send_video"] = [TooLarge("413")]
    house.media.encoding = asyncio.Event()
    job = await made(house, LARGE_URL)
    await house.pass_time(15)
    assert house.now(job).state is JobState.SENDING
    assert house.now(job).send_began_at is None


async def test_without_room_the_link_comes_with_the_reason(house: House, tmp_path: Path) -> None:
    house.files.room = 3
    job = await made(house, SILENT_URL)
    await house.pass_time(15)
    [shown] = house.messenger.shown.values()
    assert shown.link == f"link-no-room: {SILENT_URL}"
    assert house.now(job).state is JobState.DELIVERED
    assert list(tmp_path.iterdir()) == []


async def test_where_there_is_no_folder_the_link_comes_with_the_reason(house: House, tmp_path: Path) -> None:
    job = await made(house, SILENT_URL)
    tmp_path.rmdir()
    await house.pass_time(15)
    [shown] = house.messenger.shown.values()
    assert shown.link == f"link-no-room: {SILENT_URL}"
    assert house.now(job).state is JobState.DELIVERED


async def test_a_death_while_it_is_made_smaller_begins_it_anew(house: House, tmp_path: Path) -> None:
    with_large_videos(house)
    house.media.encoding = asyncio.Event()
    job = await made(house, LARGE_URL)
    await house.pass_time(15)
    await house.die()
    assert list(tmp_path.iterdir()) == []
    heir = build_house(tmp_path, world=house.world)
    heir.media.videos[LARGE] = WITH_SOUND
    heir.run()
    await heir.pass_time(60)
    assert heir.now(job).state is JobState.DELIVERED
    assert len(heir.messenger.videos) == 1
    await heir.die()
