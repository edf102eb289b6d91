"""Photos, a sound, an earlier video: from the request to the paid POST."""

from dataclasses import replace

import pytest

from bot.domain.errors import NotDelivered, Problem, Refused, RetryLater
from bot.domain.job import JobState
from bot.domain.models import Attachment, Role
from bot.domain.own_video import IN_BODY_BYTES
from bot.domain.request import MAX_AUDIO_BYTES, Audio, OwnVideo, Purpose, SourceVideo
from tests.app.conftest import House
from tests.fakes.media import WITH_SOUND
from tests.jobs import moved

LINK = "https://cdn.example/earlier.mp4"
PHOTOS = {"tall": b"portrait", "wide": b"landscape"}
VOICE = Audio(file_id="voice", size_bytes=5)


def photo(role: Role, content: bytes) -> Attachment:
    return Attachment(role=role, content=content)


async def test_two_photos_are_the_first_and_the_last_frame_in_one_shape(house: House) -> None:
    house.messenger.photos = dict(PHOTOS)
    await house.wants(photos=("tall", "wide"))
    house.run()
    await house.pass_time(0)
    [post] = house.provider.posts
    assert post.model == "google/veo-3.1-first-last-image-to-video-fast"
    assert post.media == (
        photo(Role.FIRST_FRAME, b"fitted portrait"),
        photo(Role.LAST_FRAME, b"fitted landscape"),
    )
    assert post.parameters["aspect_ratio"] == "9:16"
    assert house.media.fitted == [((9, 16), 720, 1080)] * 2


async def test_the_last_frame_takes_the_shape_of_the_first_where_the_model_names_no_ratio(
    house: House,
) -> None:
    house.messenger.photos = dict(PHOTOS)
    await house.wants(photos=("tall", "wide"), model="hailuo-02")
    house.run()
    await house.pass_time(0)
    assert [ratio for ratio, *_ in house.media.fitted] == [None, (900, 1600)]


async def test_references_are_sent_whole_and_choose_no_ratio(house: House) -> None:
    house.messenger.photos = dict(PHOTOS)
    await house.wants(photos=("tall", "wide", "tall"), model="veo-3.1")
    house.run()
    await house.pass_time(0)
    [post] = house.provider.posts
    assert post.model == "google/veo-3.1-reference-to-video"
    assert [one.role for one in post.media] == [Role.REFERENCE] * 3
    assert [ratio for ratio, *_ in house.media.fitted] == [None] * 3
    assert post.parameters == {"prompt": "a dragon"}


async def test_sora_gets_a_photo_of_exactly_its_size(house: House) -> None:
    house.messenger.photos = dict(PHOTOS)
    await house.wants(photo="tall", model="sora-2-pro")
    house.run()
    await house.pass_time(0)
    assert house.media.fitted == [((1024, 1792), 1024, 1024)]


async def test_a_photo_with_a_voice_talks(house: House) -> None:
    house.messenger.photos = {**PHOTOS, "voice": b"OggS"}
    await house.wants("", photo="tall", sound=VOICE, model="omnihuman")
    house.run()
    await house.pass_time(0)
    [post] = house.provider.posts
    assert post.model == "bytedance/omnihuman"
    assert post.parameters == {}
    assert post.media == (
        photo(Role.FIRST_FRAME, b"fitted portrait"),
        Attachment(role=Role.SOUND, content=b"fitted OggS", media_type="audio/mpeg"),
    )


@pytest.mark.parametrize(
    ("purpose", "name", "model"),
    [
        (Purpose.EXTEND, "veo-3.1", "google/veo3-1-extend-video"),
        (Purpose.EDIT, "gen-4-aleph", "runway/gen4_aleph"),
    ],
)
async def test_an_earlier_video_travels_as_its_link_and_waits_for_nothing(
    house: House, purpose: Purpose, name: str, model: str
) -> None:
    job = await house.wants(video=SourceVideo(url=LINK, purpose=purpose), model=name)
    assert job.state is JobState.QUEUED
    house.run()
    await house.pass_time(0)
    [post] = house.provider.posts
    assert (post.model, post.media) == (model, (Attachment(role=Role.VIDEO, content=LINK),))


async def test_a_photo_and_a_video_move_together(house: House) -> None:
    house.messenger.photos = dict(PHOTOS)
    source = SourceVideo(url=LINK, purpose=Purpose.MOVE)
    await house.wants(photo="tall", video=source, model="wan-2.2-animate-move")
    house.run()
    await house.pass_time(0)
    [post] = house.provider.posts
    assert [one.role for one in post.media] == [Role.FIRST_FRAME, Role.VIDEO]


async def test_media_that_broke_off_in_the_middle_are_fetched_anew(house: House) -> None:
    house.messenger.photos = dict(PHOTOS)
    house.messenger.late_failures["fetch_file"] = []
    job = await house.wants(photos=("tall", "wide"))
    await house.store.keep_medium(job.id, 0, b"of an earlier try")
    house.messenger.failures["fetch_file"] = [RetryLater("flood", seconds=5)]
    house.run()
    await house.pass_time(10)
    [post] = house.provider.posts
    assert [one.content for one in post.media] == [b"fitted portrait", b"fitted landscape"]


async def test_media_that_are_not_all_there_are_not_posted(house: House) -> None:
    house.messenger.photos = dict(PHOTOS)
    job = await house.wants(photos=("tall", "wide"))
    await house.store.advance(job, moved(job, JobState.QUEUED))
    await house.store.keep_medium(job.id, 0, b"only one")
    house.run()
    await house.pass_time(0)
    assert house.provider.posts == []
    assert house.now(job).problem == Problem(key="failed-internal")


async def test_a_sound_that_is_too_large_is_refused_at_once(house: House) -> None:
    with pytest.raises(Refused) as caught:
        await house.wants(
            photo="tall", sound=Audio(file_id="s", size_bytes=MAX_AUDIO_BYTES), model="omnihuman"
        )
    assert caught.value.problem == Problem(key="sound-too-large", values={"limit": 20})


async def test_ten_minutes_of_sound_are_refused_at_once(house: House) -> None:
    for model in ("kling-avatar-pro", "omnihuman"):
        with pytest.raises(Refused) as caught:
            await house.wants(photo="tall", sound=Audio(file_id="s", seconds=600.0), model=model)
        assert caught.value.problem.key in ("sound-too-long", "refused-sound-length")


async def test_a_sound_that_telegram_no_longer_has_ends_the_job(house: House) -> None:
    house.messenger.photos = dict(PHOTOS)
    job = await house.wants(photo="tall", sound=VOICE, model="omnihuman")
    house.messenger.failures["fetch_file"] = [NotDelivered("gone")]
    house.run()
    await house.pass_time(0)
    assert house.now(job).state is JobState.FAILED


OWN = OwnVideo(file_id="own", seconds=5.0)


async def test_a_video_of_somebody_s_own_is_fetched_made_to_fit_and_sent(house: House) -> None:
    house.messenger.photos = {"own": b"their video"}
    house.media.videos[b"their video"] = WITH_SOUND
    job = await house.wants(video=OWN, model="gen-4-aleph")
    assert job.state is JobState.PREPARING
    house.run()
    await house.pass_time(0)
    [post] = house.provider.posts
    content = b"fitted their video"
    assert post.media == (Attachment(role=Role.VIDEO, content=content, media_type="video/mp4"),)
    [fit] = house.media.video_fits
    assert (fit.max_seconds, fit.max_bytes) == (6.0, IN_BODY_BYTES)


async def test_a_photo_and_a_video_of_somebody_s_own_come_in_their_order(house: House) -> None:
    house.messenger.photos = {**PHOTOS, "own": b"their video"}
    house.media.videos[b"their video"] = WITH_SOUND
    moving = replace(OWN, purpose=Purpose.MOVE)
    await house.wants(photo="tall", video=moving, model="wan-2.2-animate-move")
    house.run()
    await house.pass_time(0)
    [post] = house.provider.posts
    assert [(one.role, one.content) for one in post.media] == [
        (Role.FIRST_FRAME, b"fitted portrait"),
        (Role.VIDEO, b"fitted their video"),
    ]


async def test_what_only_the_file_tells_is_refused_with_the_bound_before_anything_is_paid(
    house: House,
) -> None:
    house.messenger.photos = {**PHOTOS, "own": b"their video"}
    house.media.videos[b"their video"] = replace(WITH_SOUND, seconds=2.0)
    untold = replace(OWN, purpose=Purpose.MOVE, seconds=None)
    job = await house.wants(photo="tall", video=untold, model="kling-2.6-motion-control")
    house.run()
    await house.pass_time(0)
    failed = house.now(job)
    assert failed.state is JobState.FAILED
    assert failed.problem is not None
    assert failed.problem.key == "refused-video-length"
    assert house.provider.posts == []


@pytest.mark.parametrize(("photos", "key"), [({}, "source-gone"), ({"own": b"words"}, "source-unusable")])
async def test_a_video_that_is_gone_or_none_is_told(house: House, photos: dict[str, bytes], key: str) -> None:
    house.messenger.photos = photos
    job = await house.wants(video=OWN, model="gen-4-aleph")
    house.run()
    await house.pass_time(0)
    problem = house.now(job).problem
    assert problem is not None
    assert problem.key == key
    assert house.provider.posts == []
