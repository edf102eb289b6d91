"""Links to results die. What is needed of one is asked for anew, and what is gone is told as that."""

import pytest

from bot.domain.errors import (
    DeadLink,
    DownloadFailed,
    NotFollowed,
    NoVideo,
    Problem,
    RetryLater,
    UnknownGeneration,
)
from bot.domain.job import Job, JobState
from bot.domain.request import Purpose, SourceVideo
from bot.domain.status import Failed
from bot.ports import VideoFile, VideoLink
from tests.app.conftest import URL, House
from tests.app.pipeline.outcomes import spent
from tests.fakes.media import GIF

FRESH = "https://files.example/1.mp4?signed=again"
LIFE = 600.0
COST = 400_000


async def made(house: House, url: str = URL, *, seconds: float = 15) -> Job:
    """A job whose video was made, and so many seconds in which it can be sent."""
    house.provider.cost_micros = COST
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    house.provider.finish(url=url)
    await house.pass_time(seconds)
    return house.now(job)


async def is_told_and_counts_as_money(house: House, job: Job, key: str) -> bool:
    now = house.now(job)
    [shown] = house.messenger.statuses
    return (
        now.state is JobState.FAILED
        and shown.statuses[-1] == Failed(problem=Problem(key=key), is_free=False, is_made=True)
        and not now.is_counted
        and await spent(house) == COST
        and not any(shown.link for shown in house.messenger.shown.values())
    )


async def test_a_link_that_dies_while_telegram_takes_nothing_is_asked_for_anew(house: House) -> None:
    house.messenger.failures["send_video"] = [RetryLater("flood", seconds=700)]
    job = await made(house)
    assert job.state is JobState.SENDING
    house.provider.lives[job.model] = LIFE
    house.files.broken[URL] = DeadLink("403")
    house.provider.finish(url=FRESH)
    house.files.files[FRESH] = b"video"
    await house.pass_time(900)
    assert house.now(job).state is JobState.DELIVERED
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoLink)
    assert shown.video.url == house.now(job).video_url == FRESH


async def test_a_link_of_which_no_end_is_known_is_asked_for_anew_when_it_is_dead(house: House) -> None:
    house.files.broken[URL] = DeadLink("403")
    house.files.files[FRESH] = b"video"
    job = await made(house, seconds=2)
    house.provider.finish(url=FRESH)
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    assert house.now(job).video_url == FRESH


async def test_a_dead_link_without_another_is_told_after_a_minute_and_is_money(house: House) -> None:
    house.files.broken[URL] = DeadLink("404")
    job = await made(house)
    await house.pass_time(40)
    assert house.now(job).state is JobState.SENDING
    await house.pass_time(60)
    assert await is_told_and_counts_as_money(house, job, "failed-link-dead")


async def test_a_file_that_is_there_a_moment_later_is_delivered(house: House) -> None:
    house.files.broken[URL] = DeadLink("404")
    job = await made(house)
    del house.files.broken[URL]
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED


@pytest.mark.parametrize("content", [b"<html>", b"\xff\xd8\xff", b'{"error": 1}', b"half a video"])
async def test_what_is_no_video_is_told_soon_and_is_money(house: House, content: bytes) -> None:
    house.files.files[URL] = content
    job = await made(house)
    await house.pass_time(60)
    assert await is_told_and_counts_as_money(house, job, "failed-no-video")


async def test_an_empty_file_is_told_soon_and_is_money(house: House) -> None:
    house.files.broken[URL] = NoVideo("an empty file")
    job = await made(house)
    await house.pass_time(60)
    assert await is_told_and_counts_as_money(house, job, "failed-no-video")


async def test_a_page_that_was_in_the_way_once_changes_nothing(house: House) -> None:
    house.files.broken[URL] = NoVideo("a page")
    job = await made(house, seconds=3)
    del house.files.broken[URL]
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED


async def test_what_we_do_not_follow_is_handed_over_as_a_link_at_once(house: House) -> None:
    house.files.broken[URL] = NotFollowed("not encrypted")
    job = await made(house)
    assert job.state is JobState.DELIVERED
    [shown] = house.messenger.shown.values()
    assert shown.link == f"link-not-fetched: {URL}"


async def test_what_cannot_be_reached_is_handed_over_as_a_link_after_some_tries(house: House) -> None:
    house.files.broken[URL] = DownloadFailed("503")
    job = await made(house)
    assert job.state is JobState.SENDING
    await house.pass_time(120)
    assert house.now(job).state is JobState.DELIVERED
    [shown] = house.messenger.shown.values()
    assert shown.link == f"link-not-fetched: {URL}"


async def test_a_video_under_a_wrong_label_is_uploaded_since_telegram_believes_labels(house: House) -> None:
    house.files.mislabelled.add(URL)
    job = await made(house)
    assert job.state is JobState.DELIVERED
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)


async def test_a_gif_is_made_a_video(house: House) -> None:
    house.files.files[URL] = b"GIF89a moves"
    house.media.videos[b"GIF89a moves"] = GIF
    job = await made(house)
    assert job.state is JobState.DELIVERED
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert shown.video.is_converted
    assert shown.video.facts.has_audio


async def test_a_gif_that_does_not_move_is_no_video(house: House) -> None:
    house.files.files[URL] = b"GIF89a stands"
    job = await made(house)
    await house.pass_time(60)
    assert await is_told_and_counts_as_money(house, job, "failed-no-video")


async def asks_with(house: House, source: SourceVideo) -> Job:
    """Somebody wants a result to go on."""
    job = await house.wants("it goes on", video=source, model="veo-3.1")
    await house.pass_time(5)
    return house.now(job)


def source_of(job: Job) -> SourceVideo:
    return SourceVideo(url=URL, purpose=Purpose.EXTEND, job_id=job.id)


def links_sent(house: House) -> list[object]:
    return [medium.content for post in house.provider.posts for medium in post.media]


async def test_a_result_whose_link_lives_is_sent_as_it_is(house: House) -> None:
    before = await made(house)
    job = await asks_with(house, source_of(before))
    assert job.state is JobState.GENERATING
    assert links_sent(house) == [URL]


@pytest.mark.parametrize("is_old", [True, False])
async def test_a_result_whose_link_is_dead_is_asked_for_anew_before_it_is_sent(
    house: House,
    is_old: bool,  # noqa: FBT001
) -> None:
    before = await made(house)
    if is_old:
        house.provider.lives[before.model] = LIFE
        await house.pass_time(LIFE)
    else:
        house.files.broken[URL] = DeadLink("403")
    house.provider.finish(url=FRESH)
    house.files.files[FRESH] = b"video"
    job = await asks_with(house, source_of(before))
    assert job.state is JobState.GENERATING
    assert links_sent(house) == [FRESH]


async def test_a_result_that_cannot_be_had_any_more_is_refused_before_anything_is_paid(house: House) -> None:
    before = await made(house)
    house.files.broken[URL] = DeadLink("403")
    house.provider.look_failures = [UnknownGeneration("404")]
    posts = len(house.provider.posts)
    job = await asks_with(house, source_of(before))
    assert job.state is JobState.FAILED
    assert job.problem == Problem(key="failed-source-gone")
    assert job.is_free
    assert not job.is_counted
    assert len(house.provider.posts) == posts


async def test_a_link_of_nobody_knows_whom_is_sent_if_it_is_not_dead(house: House) -> None:
    await made(house)
    nobodys = SourceVideo(url=URL, purpose=Purpose.EXTEND)
    assert (await asks_with(house, nobodys)).state is JobState.GENERATING
    house.files.broken[URL] = DownloadFailed("503")
    assert (await asks_with(house, nobodys)).state is JobState.GENERATING
    house.files.broken[URL] = DeadLink("404")
    assert (await asks_with(house, nobodys)).state is JobState.FAILED
