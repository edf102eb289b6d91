"""`/video` as an answer takes what it lacks from what it answers."""

from bot.app.requests.messages import VideoMessage
from bot.app.requests.outcomes import Declined, Offered
from bot.domain.request import Option, Origin, Photo, Purpose, SourceVideo
from bot.ports import AlbumItem
from tests.app.requests.conftest import ALICE, BOB, PHOTO, Scene, made, request


async def test_the_media_of_a_question_come_along_for_who_was_asked(scene: Scene) -> None:
    question = await scene.asks_about_a_photo()
    assert made(await scene.video("she smiles", answers=question)).request.photos == (PHOTO,)
    theirs = Origin(chat_id=ALICE.user_id, message_id=99)
    message = VideoMessage(text=request("she smiles"), answers=question)
    outcome = await scene.requests().conversation.video(BOB, theirs, "1:7:99", message)
    assert made(outcome).request.photos == ()


async def test_the_photos_of_an_answered_album_come_along_in_their_order(scene: Scene) -> None:
    for number in (2, 1):
        photo = Photo(file_id=f"photo-{number}")
        await scene.albums.save(
            AlbumItem(
                group_id="g",
                requester=ALICE,
                origin=scene.private(number),
                photo=photo,
                text=None,
                received_at=0.0,
            )
        )
    job = made(await scene.video(text=request("a fox", photos=(PHOTO,)), album="g"))
    assert [photo.file_id for photo in job.request.photos] == ["photo-1", "photo-2"]


async def test_a_result_that_is_only_continued_is_offered_with_a_word_and_with_models_that_change_it(
    scene: Scene,
) -> None:
    job = await scene.result()
    outcome = await scene.video("the fox runs", answers=job.result_message_id)
    assert isinstance(outcome, Offered)
    assert outcome.first is not None
    assert outcome.first.key == "note-continues"
    video = outcome.offer.request.video
    assert isinstance(video, SourceVideo)
    assert (video.purpose, video.job_id) == (Purpose.EXTEND, job.id)
    assert outcome.changing
    for one in outcome.changing:
        changed = one.offer.request.video
        assert changed is not None
        assert changed.purpose is Purpose.EDIT
        assert scene.drafts.drafts[one.offer.key].request == one.offer.request


async def test_a_result_is_not_given_to_a_model_that_nobody_knows(scene: Scene) -> None:
    job = await scene.result()
    text = request("the fox runs", {Option.MODEL: "no-such-model"})
    outcome = await scene.video(text=text, answers=job.result_message_id)
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-unknown-model"
