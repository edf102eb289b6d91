"""What phones do not play is converted; what cannot be made ready comes as a link with its reason."""

import asyncio
from dataclasses import replace

import pytest

from bot.domain.errors import Problem
from bot.domain.job import Job, JobState
from bot.domain.media import VideoFacts
from bot.domain.playback import PLAYABLE, Way, way_of
from bot.domain.status import Converting
from bot.ports import VideoFile, VideoLink
from tests.app.conftest import SILENT_URL, House
from tests.app.pipeline.outcomes import made, spent
from tests.fakes.media import AV1, GIF, QUICKTIME, SILENT, WEBM, WITH_SOUND

ODD_URL = "https://files.example/odd.mp4"


async def made_of(house: House, facts: VideoFacts, url: str = ODD_URL) -> Job:
    """A job whose video is of a kind."""
    house.media.videos[b"odd"] = facts
    house.files.files[url] = b"odd"
    job = await made(house, url)
    await house.pass_time(15)
    return job


@pytest.mark.parametrize("facts", [WEBM, AV1, GIF], ids=["webm", "av1", "gif"])
async def test_what_phones_do_not_play_is_converted_and_says_so(house: House, facts: VideoFacts) -> None:
    job = await made_of(house, facts)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert (shown.video.is_converted, shown.video.is_smaller) == (True, False)
    assert way_of(shown.video.facts) is Way.AS_IS
    assert house.now(job).state is JobState.DELIVERED


async def test_meanwhile_the_status_says_that_it_is_converted(house: House) -> None:
    house.media.encoding = asyncio.Event()
    job = await made_of(house, WEBM)
    [shown] = house.messenger.statuses
    assert shown.statuses[-1] == Converting(percent=50)
    house.media.encoding.set()
    await house.pass_time(5)
    assert house.now(job).state is JobState.DELIVERED


async def test_a_wrong_box_is_changed_and_nothing_said(house: House) -> None:
    await made_of(house, QUICKTIME)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert (shown.video.is_converted, shown.video.is_smaller) == (False, False)
    assert shown.video_bytes == b"odd remuxed"
    assert house.media.encoded == []


async def test_a_box_that_cannot_be_changed_makes_it_encoded(house: House) -> None:
    house.media.cannot_remux = True
    await made_of(house, QUICKTIME)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert shown.video.is_converted


@pytest.mark.parametrize("facts", [WEBM, AV1, SILENT], ids=["webm", "av1", "silent"])
async def test_a_film_that_cannot_be_made_ready_comes_as_a_link_with_the_reason_at_once(
    house: House, facts: VideoFacts
) -> None:
    house.media.cannot_remux = house.media.cannot_encode = True
    job = await made_of(house, facts)
    [shown] = house.messenger.shown.values()
    assert shown.link == f"link-not-ready: {ODD_URL}"
    assert house.now(job).state is JobState.DELIVERED
    assert house.files.downloads == [ODD_URL]


async def test_what_phones_play_goes_by_link_and_what_they_do_not_play_does_not(house: House) -> None:
    await made_of(house, replace(WITH_SOUND, format=replace(PLAYABLE, codec="hevc", tag="hvc1")))
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoLink)
    assert house.files.downloads == []


async def test_a_thumbnail_that_cannot_be_made_costs_the_thumbnail_alone(house: House) -> None:
    house.media.has_thumbnails = False
    job = await made(house, SILENT_URL)
    await house.pass_time(15)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert shown.video.thumbnail is None
    assert house.now(job).state is JobState.DELIVERED


async def test_who_waits_for_anothers_encoding_is_fetched_once_more_only(house: House) -> None:
    house.media.encoding = asyncio.Event()
    house.media.videos[b"odd"] = WEBM
    urls = [f"https://files.example/odd-{number}.webm" for number in range(3)]
    house.files.files |= dict.fromkeys(urls, b"odd")
    house.run()
    jobs = [await house.wants(user=100 + number) for number in range(3)]
    await house.pass_time(5)
    for generation, url in zip(list(house.provider.generations), urls, strict=True):
        house.provider.finish(generation, url=url)
    await house.pass_time(200)
    assert len(house.files.downloads) == 3
    house.media.encoding.set()
    await house.pass_time(60)
    assert {house.now(job).state for job in jobs} == {JobState.DELIVERED}
    assert len(house.files.downloads) <= 6
    assert len(house.media.encoded) == 3


async def test_a_film_that_cannot_be_opened_is_tried_again_and_comes_as_a_link(house: House) -> None:
    house.media.broken.add(b"odd")
    job = await made_of(house, replace(WITH_SOUND, format=replace(PLAYABLE, codec="vvc", tag="vvc1")))
    await house.pass_time(60)
    [shown] = house.messenger.shown.values()
    assert shown.link == f"link-not-ready: {ODD_URL}"
    assert house.now(job).state is JobState.DELIVERED
    assert 1 < len(house.files.downloads) < 6


@pytest.mark.parametrize(
    "content", [b"<html>", b"\x89PNG", b"\xff\xd8\xff", b"GIF89a stands", b"\0\0\0\x18ftyp"]
)
async def test_what_is_no_video_is_told_within_a_quarter_of_a_minute_and_counts_as_money_alone(
    house: House, content: bytes
) -> None:
    house.files.files[ODD_URL] = content
    house.provider.cost_micros = 400_000
    job = await made(house, ODD_URL)
    await house.pass_time(20)
    done = house.now(job)
    assert (done.state, done.is_counted, done.is_free) == (JobState.FAILED, False, False)
    assert done.problem == Problem(key="failed-no-video")
    assert await spent(house) == 400_000
