"""From admission to the finished video."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app.pipeline.engine import MAX_STEP_TRIES
from bot.app.pipeline.prepare import PHOTO_PATIENCE_SECONDS
from bot.domain.admission import Limits
from bot.domain.errors import (
    MediaError,
    MessengerError,
    NotSent,
    PortError,
    Problem,
    Rejected,
    ResponseLost,
    TooManyRequests,
    TryLater,
)
from bot.domain.job import JobState
from bot.domain.schedule import POST_LATE_WITHIN_SECONDS
from bot.domain.status import Checking, Failed, Late, Making, Status, Unclear, Waiting
from tests.app.conftest import House, build_house


def last_status(house: House) -> Status:
    [shown] = house.messenger.statuses
    return shown.statuses[-1]


async def test_a_prompt_becomes_one_post_under_the_jobs_own_id(house: House) -> None:
    job = await house.wants("a dragon", ar="9:16", silent="")
    house.run()
    await house.pass_time(0)
    [post] = house.provider.posts
    assert post.request_id == job.id
    assert post.model == "google/veo-3.1-t2v-fast"
    assert post.parameters == {"prompt": "a dragon", "aspect_ratio": "9:16", "generate_audio": False}
    assert post.image is None


async def test_the_intent_is_on_disk_when_the_post_is_made_and_the_id_right_after(house: House) -> None:
    job = await house.wants()
    seen: list[JobState] = []
    house.provider.on_submit = lambda _: seen.append(house.now(job).state)
    house.run()
    await house.pass_time(0)
    assert seen == [JobState.SUBMITTING]
    assert house.now(job).state is JobState.GENERATING
    assert house.now(job).generation_id == "generation-1"


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
    trouble: list[BaseException] = [TryLater("flood", seconds=20), MessengerError("reset")]
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


async def test_what_the_provider_rejects_ends_with_its_reason_and_counts_no_more(house: House) -> None:
    house.provider.refusals = [Rejected("400", problem=Problem(key="failed-content"))]
    job = await house.wants()
    house.run()
    await house.pass_time(0)
    assert house.now(job).state is JobState.FAILED
    assert last_status(house) == Failed(problem=Problem(key="failed-content"), is_free=True)


async def test_what_was_never_sent_is_queued_again_and_posted_later(house: House) -> None:
    house.provider.refusals = [NotSent("refused"), NotSent("refused")]
    job = await house.wants()
    house.run()
    await house.pass_time(1)
    assert house.now(job).state is JobState.QUEUED
    await house.pass_time(10)
    assert house.now(job).state is JobState.GENERATING
    assert len(house.provider.posts) == 1


async def test_too_many_requests_wait_as_long_as_the_provider_says(house: House) -> None:
    house.provider.refusals = [TooManyRequests("429", retry_after=30)]
    job = await house.wants()
    house.run()
    await house.pass_time(29)
    assert house.now(job).state is JobState.QUEUED
    await house.pass_time(2)
    assert house.now(job).state is JobState.GENERATING


async def test_a_lost_answer_is_looked_up_and_never_posted_again(house: House) -> None:
    house.provider.lost_answers = 1
    job = await house.wants()
    house.run()
    await house.pass_time(2)
    assert house.now(job).state is JobState.UNCONFIRMED
    assert last_status(house) == Checking()
    await house.pass_time(5)
    assert house.now(job).state is JobState.GENERATING
    assert house.now(job).generation_id == "generation-1"
    assert len(house.provider.posts) == 1


async def test_a_post_that_never_arrived_is_made_again_only_after_the_models_usual_time(house: House) -> None:
    house.provider.refusals = [ResponseLost("502")]
    job = await house.wants()
    house.run()
    await house.pass_time(990)
    assert house.now(job).state is JobState.UNCONFIRMED
    assert len(house.provider.searches) > 3
    await house.pass_time(60)
    assert house.now(job).state is JobState.GENERATING
    assert len(house.provider.posts) == 1


async def test_while_the_records_cannot_be_read_nothing_is_posted_again(house: House) -> None:
    house.provider.refusals = [ResponseLost("502")]
    house.provider.records_readable = False
    job = await house.wants()
    house.run()
    await house.pass_time(2000)
    assert house.now(job).state is JobState.UNCONFIRMED
    assert house.now(job).late_at is not None
    assert last_status(house) == Unclear()
    assert house.provider.posts == []


async def test_what_was_told_as_late_is_posted_again_when_the_records_show_no_trace(house: House) -> None:
    house.provider.refusals = [ResponseLost("502")]
    house.provider.records_readable = False
    job = await house.wants()
    house.run()
    await house.pass_time(1_300)
    assert last_status(house) == Unclear()
    house.provider.records_readable = True
    await house.pass_time(40)
    assert house.now(job).state is JobState.GENERATING
    assert house.now(job).is_counted
    assert len(house.provider.posts) == 1


async def test_what_was_told_as_late_is_not_posted_again_where_its_place_is_taken(tmp_path: Path) -> None:
    house = build_house(tmp_path, limits=Limits(user_daily=1, user_active=0, chat_daily=0))
    house.provider.refusals = [ResponseLost("502")]
    house.provider.records_readable = False
    job = await house.wants()
    house.run()
    await house.pass_time(1_300)
    other = await house.wants("instead of it")
    house.provider.records_readable = True
    await house.pass_time(300)
    assert [post.request_id for post in house.provider.posts] == [other.id]
    assert house.now(job).state is JobState.UNCONFIRMED
    await house.die()


async def test_after_hours_without_records_nothing_is_posted_again(house: House) -> None:
    house.provider.refusals = [ResponseLost("502")]
    house.provider.records_readable = False
    job = await house.wants()
    house.run()
    await house.pass_time(POST_LATE_WITHIN_SECONDS + 10)
    house.provider.records_readable = True
    await house.pass_time(300)
    assert house.now(job).state is JobState.UNCONFIRMED
    assert house.provider.posts == []


async def test_a_lost_post_that_is_found_late_goes_on_as_late(house: House) -> None:
    house.provider.lost_answers = 1
    house.provider.records_readable = False
    job = await house.wants()
    house.run()
    await house.pass_time(1_300)
    house.provider.records_readable = True
    await house.pass_time(40)
    assert house.now(job).state is JobState.GENERATING
    assert not house.now(job).is_counted
    assert len(house.provider.posts) == 1


async def test_an_unconfirmed_post_is_told_as_late_in_time_though_the_records_are_readable(
    tmp_path: Path,
) -> None:
    house = build_house(tmp_path, timeout=60)
    house.provider.refusals = [ResponseLost("502")]
    job = await house.wants()
    house.run()
    await house.pass_time(100)
    assert last_status(house) == Unclear()
    assert not house.now(job).is_counted
    await house.pass_time(1_000)
    assert len(house.provider.posts) == 1
    await house.die()


async def test_looks_are_never_more_than_ten_seconds_apart_and_never_closer_than_allowed(
    house: House,
) -> None:
    times: list[float] = []
    await house.wants()
    house.run()
    for _ in range(300):
        before = len(house.provider.looks)
        await house.pass_time(0.5)
        times += [house.clock.now()] * (len(house.provider.looks) - before)
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert gaps
    assert max(gaps) <= 10.5
    assert min(gaps) >= 0.5


async def test_progress_is_told_and_never_full_before_the_video_is_there(house: House) -> None:
    await house.wants()
    house.run()
    await house.pass_time(300)
    [shown] = house.messenger.statuses
    bars = [status.tenths for status in shown.statuses if isinstance(status, Making)]
    assert bars == sorted(bars)
    assert bars[0] == 0
    assert bars[-1] == 9


async def test_a_generation_that_fails_says_why_and_counts_no_more(house: House) -> None:
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    house.provider.break_down(Problem(key="failed-generation", values={"reason": "no"}))
    await house.pass_time(15)
    assert house.now(job).state is JobState.FAILED
    assert not house.now(job).is_counted


async def test_a_late_generation_is_told_counts_no_more_and_is_still_delivered(tmp_path: Path) -> None:
    house = build_house(tmp_path, timeout=60)
    job = await house.wants()
    house.run()
    await house.pass_time(61)
    assert last_status(house) == Late()
    assert not house.now(job).is_counted
    await house.pass_time(3000)
    house.provider.finish()
    await house.pass_time(30)
    assert house.now(job).state is JobState.DELIVERED
    assert not house.now(job).is_counted
    await house.die()


async def test_a_generation_that_never_ends_is_given_up_after_a_day(tmp_path: Path) -> None:
    house = build_house(tmp_path, timeout=60)
    job = await house.wants()
    house.run()
    await house.pass_time(120)
    house.store.jobs[job.id] = replace(house.now(job), submitted_at=house.clock.now() - 86_500)
    await house.pass_time(20)
    assert house.now(job).problem == Problem(key="failed-never-came")
    await house.die()


async def test_only_so_many_generations_run_at_once_and_the_rest_see_their_place(tmp_path: Path) -> None:
    house = build_house(tmp_path, most_active=2)
    jobs = [await house.wants(user=user) for user in range(1, 6)]
    house.run()
    await house.pass_time(10)
    assert len(house.provider.posts) == 2
    places = {shown.chat_id: shown.statuses[-1] for shown in house.messenger.statuses if shown.chat_id > 2}
    assert places == {3: Waiting(place=1), 4: Waiting(place=2), 5: Waiting(place=3)}
    house.provider.finish()
    await house.pass_time(30)
    assert len(house.provider.posts) == 4
    assert house.now(jobs[0]).state is JobState.DELIVERED
    await house.die()


async def test_one_users_ten_requests_do_not_hold_up_anothers_one(tmp_path: Path) -> None:
    house = build_house(tmp_path, most_active=1)
    for _ in range(10):
        await house.wants("greedy", user=1)
    await house.wants("modest", user=2)
    house.run()
    for _ in range(3):
        await house.pass_time(15)
        house.provider.finish()
    await house.pass_time(15)
    assert [post.parameters["prompt"] for post in house.provider.posts[:3]].count("modest") == 1
    await house.die()


async def test_a_death_in_the_middle_of_the_post_is_looked_up_by_the_next_process(
    house: House, tmp_path: Path
) -> None:
    house.provider.lost_answers = 1
    job = await house.wants()
    claimed = await house.store.claim(now=house.clock.now(), most=1)
    assert claimed is not None
    model = house.ask.catalogue.model(claimed.model)
    assert model is not None
    with pytest.raises(ResponseLost):
        await house.provider.submit(job.id, model, claimed.parameters, ())
    heir = build_house(tmp_path, world=house.world)
    heir.run()
    await heir.pass_time(10)
    assert heir.now(job).state is JobState.GENERATING
    assert len(heir.provider.posts) == 1
    await heir.die()


async def test_a_fault_of_our_own_after_the_post_never_leads_to_a_second_one(house: House) -> None:
    job = await house.wants()

    def explode(_: str) -> None:
        house.provider.on_submit = lambda _: None
        raise RuntimeError("a bug")

    house.provider.on_submit = explode
    house.run()
    await house.pass_time(0)
    assert house.now(job).state is JobState.UNCONFIRMED


async def test_a_bug_in_preparing_ends_with_an_answer(house: House) -> None:
    house.messenger.photos = {"wide": b"landscape"}

    house.media.images = {b"landscape": RuntimeError("a bug")}
    job = await house.wants(photo="wide")
    house.run()
    await house.pass_time(200)
    assert house.now(job).problem == Problem(key="failed-internal")


async def test_a_photo_that_is_withdrawn_while_it_is_prepared_stays_withdrawn(house: House) -> None:
    house.messenger.photos = {"wide": b"landscape"}
    house.messenger.failures["fetch_file"] = [TryLater("flood", seconds=5)]
    job = await house.wants(photo="wide")
    house.run()
    await house.pass_time(1)
    await house.jobs.cancel(job.id, 7)
    await house.pass_time(60)
    assert house.now(job).state is JobState.CANCELLED
    assert house.provider.posts == []
