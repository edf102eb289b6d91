"""A video of somebody's own: changed, moved by, asked about; and what stands against it."""

import pytest

from bot.app.requests.outcomes import (
    Answer,
    Asked,
    Declined,
    Offered,
    OfferedTalkOrMove,
    OfferedToMove,
)
from bot.domain.job import JobState
from bot.domain.models import Operation
from bot.domain.preferences import Preferences
from bot.domain.request import MAX_VIDEO_BYTES, Option, OwnVideo, Purpose, VideoRequest
from tests.app.requests.conftest import ALICE, PHOTO, SOUND, Scene, anybody, made, request

OWN = OwnVideo(file_id="own", size_bytes=1_000, seconds=5.0)
ALEPH = {Option.MODEL: "gen-4-aleph"}


async def shown(scene: Scene, whole: VideoRequest) -> Answer:
    """A photo or a video without words."""
    return await scene.requests().conversation.photo(ALICE, scene.origin(ALICE), "1:7:1", whole)


async def test_a_video_with_words_is_changed_by_the_chosen_model_if_that_can(scene: Scene) -> None:
    scene.preferences.kept[7] = Preferences(family="gen-4-aleph")
    job = made(await scene.video(text=request("make it winter", video=OWN)))
    assert (job.model, job.state) == ("runway/gen4_aleph", JobState.PREPARING)
    assert job.request.video == OWN


async def test_else_the_models_that_can_are_offered_those_of_its_developer_first(scene: Scene) -> None:
    outcome = await scene.video(text=request("make it winter", video=OWN))
    assert isinstance(outcome, Declined)
    assert (outcome.problem.key, outcome.problem.values["operation"]) == ("refused-media", "edit")
    ids = [one.offer.plan.model.id for one in outcome.instead]
    assert ids[0] == "google/gemini-omni-flash-preview"
    assert "klingai/video-o1-video-to-video-edit" in ids
    assert not {"tencent/hunyuan-video-foley", "pixverse/lip-sync", "magic/video-to-video"} & set(ids)
    job = made(await scene.requests().offers.press(outcome.instead[0].offer.key, anybody))
    assert (job.state, job.request.video) == (JobState.PREPARING, OWN)


async def test_a_model_that_only_goes_on_is_offered_with_that_said(scene: Scene) -> None:
    outcome = await scene.video(text=request("it snows", {Option.MODEL: "veo-3.1"}, video=OWN))
    assert isinstance(outcome, Offered)
    assert outcome.first is not None
    assert outcome.first.key == "note-continues"
    assert outcome.offer.plan.model.operation is Operation.EXTEND


async def test_a_photo_that_answers_a_video_moves_like_it(scene: Scene) -> None:
    whole = request("", {Option.MODEL: "kling-2.6-motion-control"}, photos=(PHOTO,), video=OWN)
    job = made(await scene.video(text=whole))
    assert job.model == "klingai/video-v2-6-motion-control"
    assert job.request.own_video is not None
    assert job.request.own_video.purpose is Purpose.MOVE


async def test_without_a_name_those_that_can_are_offered(scene: Scene) -> None:
    outcome = await scene.video(text=request("she dances", photos=(PHOTO,), video=OWN))
    assert isinstance(outcome, Declined)
    operations = {one.offer.plan.model.operation for one in outcome.instead}
    assert operations == {Operation.MOTION}


async def test_a_photo_without_words_that_answers_a_video_is_offered_to_move(scene: Scene) -> None:
    outcome = await shown(scene, VideoRequest(photos=(PHOTO,), video=OWN))
    assert isinstance(outcome, OfferedToMove)
    assert outcome.offer.plan.model.operation is Operation.MOTION


@pytest.mark.parametrize("words", ["", "hello"])
async def test_a_photo_that_answers_a_round_video_may_talk_or_move_like_it(scene: Scene, words: str) -> None:
    text = request(words, photos=(PHOTO,), sound=SOUND, video=OWN)
    for outcome in (await scene.video(text=text, is_of_note=True), await shown(scene, text)):
        assert isinstance(outcome, OfferedTalkOrMove)
        assert outcome.talking.plan.model.operation is Operation.TALKING
        assert outcome.moving.plan.model.operation is Operation.MOTION
        assert (outcome.talking.request.video, outcome.moving.request.sound) == (None, None)


@pytest.mark.parametrize(
    ("name", "operation"), [("omnihuman", "talking"), ("wan-2.2-animate-move", "motion")]
)
async def test_a_named_model_says_which_of_both_is_meant(scene: Scene, name: str, operation: str) -> None:
    text = request("", {Option.MODEL: name}, photos=(PHOTO,), sound=SOUND, video=OWN)
    job = made(await scene.video(text=text, is_of_note=True))
    catalogue = scene.house.ask.catalogue
    found = catalogue.model(job.model, job.request)
    assert found is not None
    assert found.operation == operation


async def test_a_video_without_words_is_asked_about_and_the_answer_is_made(scene: Scene) -> None:
    scene.preferences.kept[7] = Preferences(family="gen-4-aleph")
    outcome = await shown(scene, VideoRequest(video=OWN))
    assert isinstance(outcome, Asked)
    await scene.shows(outcome)
    assert made(await scene.words("make it winter")).request.video == OWN


async def test_it_is_asked_about_too_where_another_model_would_have_to_do_it(scene: Scene) -> None:
    outcome = await shown(scene, VideoRequest(video=OWN))
    assert isinstance(outcome, Asked)
    assert outcome.draft.request == VideoRequest(video=OWN)
    await scene.shows(outcome)
    answered = await scene.words("make it winter")
    assert isinstance(answered, Declined)
    assert answered.instead


@pytest.mark.parametrize(
    ("video", "key"),
    [
        (OwnVideo(file_id="own", size_bytes=21_000_000), "source-too-large"),
        (OwnVideo(file_id="own", seconds=600.0), "source-too-long"),
    ],
)
async def test_what_telegram_tells_is_refused_before_anything_else(
    scene: Scene, video: OwnVideo, key: str
) -> None:
    for text in (request("make it winter", ALEPH, video=video), request("make it winter", video=video)):
        outcome = await scene.video(text=text)
        assert isinstance(outcome, Declined)
        assert outcome.problem.key == key
    outcome = await shown(scene, VideoRequest(video=video))
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == key
    assert not scene.jobs()


async def test_all_that_telegram_hands_out_is_taken(scene: Scene) -> None:
    largest = OwnVideo(file_id="own", size_bytes=MAX_VIDEO_BYTES, seconds=60.0)
    made(await scene.video(text=request("make it winter", ALEPH, video=largest)))
