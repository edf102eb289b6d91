"""From admission to the queue: photos are fetched and looked at first."""

import pytest

from bot.app.pipeline.engine import MAX_STEP_TRIES
from bot.app.pipeline.prepare import PHOTO_PATIENCE_SECONDS
from bot.domain.errors import MediaError, MessengerError, PortError, Problem, RetryLater
from bot.domain.job import JobState
from bot.domain.status import Failed
from tests.app.conftest import House
from tests.app.pipeline.outcomes import last_status


async def test_a_photo_decides_the_aspect_ratio_where_nobody_named_one(house: House) -> None:
    house.messenger.photos = {"tall": b"portrait", "wide": b"landscape"}
    await house.wants(photo="tall")
    await house.wants(photo="wide", user=8)
    await house.wants(photo="tall", user=9, ar="16:9")
    house.run()
    await house.pass_time(0)
    assert [post.parameters["aspect_ratio"] for post in house.provider.posts] == ["9:16", "16:9", "16:9"]
    assert house.media.fitted == [((9, 16), 720, 1080), ((16, 9), 720, 1080), ((16, 9), 720, 1080)]
    assert house.provider.posts[0].image == b"fitted portrait"
    assert house.provider.posts[0].model == "google/veo-3.1-i2v-fast"


@pytest.mark.parametrize("key", ["image-broken", "image-animated", "image-too-many-pixels"])
async def test_a_photo_that_cannot_be_used_ends_the_job_before_anything_is_sent(
    house: House, key: str
) -> None:
    house.messenger.photos = {"bad": b"bad"}
    house.media.images = {b"bad": MediaError(key)}
    job = await house.wants(photo="bad")
    house.run()
    await house.pass_time(0)
    assert house.now(job).state is JobState.FAILED
    assert not house.now(job).is_counted
    assert last_status(house) == Failed(problem=Problem(key=key), is_free=True)
    assert house.provider.posts == []


async def test_a_photo_that_telegram_no_longer_has_ends_the_job(house: House) -> None:
    job = await house.wants(photo="gone")
    house.run()
    await house.pass_time(0)
    assert house.now(job).problem == Problem(key="image-gone")


async def test_a_photo_is_fetched_again_when_telegram_is_out_of_reach(house: House) -> None:
    house.messenger.photos = {"wide": b"landscape"}
    trouble: list[BaseException] = [RetryLater("flood", seconds=20), MessengerError("reset")]
    house.messenger.failures["fetch_file"] = trouble
    job = await house.wants(photo="wide")
    house.run()
    await house.pass_time(10)
    assert house.now(job).state is JobState.PREPARING
    await house.pass_time(60)
    assert house.now(job).state is JobState.GENERATING


async def test_trouble_with_the_disk_ends_no_request_however_long_it_lasts(house: House) -> None:
    house.messenger.photos = {"wide": b"landscape"}
    good, house.media.images = house.media.images, {b"landscape": PortError("disk I/O error")}
    job = await house.wants(photo="wide")
    house.run()
    await house.pass_time(300)
    assert house.now(job).state is JobState.PREPARING
    assert house.now(job).attempts > MAX_STEP_TRIES
    house.media.images = good
    await house.pass_time(61)
    assert house.now(job).state is JobState.GENERATING


async def test_a_photo_that_is_not_handed_out_is_asked_for_for_ten_minutes_and_then_again_of_the_user(
    house: House,
) -> None:
    house.messenger.photos = {"wide": b"landscape"}
    house.messenger.failures["fetch_file"] = [MessengerError("reset") for _ in range(100)]
    job = await house.wants(photo="wide")
    house.run()
    await house.pass_time(PHOTO_PATIENCE_SECONDS - 1)
    assert house.now(job).state is JobState.PREPARING
    await house.pass_time(61)
    assert last_status(house) == Failed(problem=Problem(key="image-gone"), is_free=True)
    assert not house.now(job).is_counted


async def test_a_bug_in_preparing_ends_with_an_answer(house: House) -> None:
    house.messenger.photos = {"wide": b"landscape"}

    house.media.images = {b"landscape": RuntimeError("a bug")}
    job = await house.wants(photo="wide")
    house.run()
    await house.pass_time(200)
    assert house.now(job).problem == Problem(key="failed-internal")


async def test_a_photo_that_is_withdrawn_while_it_is_prepared_stays_withdrawn(house: House) -> None:
    house.messenger.photos = {"wide": b"landscape"}
    house.messenger.failures["fetch_file"] = [RetryLater("flood", seconds=5)]
    job = await house.wants(photo="wide")
    house.run()
    await house.pass_time(1)
    await house.jobs.cancel(job.id, 7)
    await house.pass_time(60)
    assert house.now(job).state is JobState.CANCELLED
    assert house.provider.posts == []
