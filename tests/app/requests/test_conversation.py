"""A message is made at once, offered, asked about or declined; what it depends on is read once."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.app.requests.messages import Unreadable, VideoMessage
from bot.app.requests.outcomes import (
    Asked,
    Declined,
    Offered,
    OfferedTalkOrMove,
    OfferedToTalk,
)
from bot.app.requests.write_down import WriteDown
from bot.domain.admission import AlreadyThere
from bot.domain.errors import Problem
from bot.domain.live import ProviderSnapshot
from bot.domain.preferences import Preferences
from bot.domain.prices import FixedPrice, Rate
from bot.domain.recordings import Recording, RecordingState
from bot.domain.request import Option, VideoRequest
from bot.ports import AlbumItem
from tests.app.requests.conftest import ALICE, BOB, PHOTO, SOUND, Scene, anybody, made, request
from tests.fakes.calls import FakeCalls
from tests.fakes.recordings import MemoryRecordingStore

AMISS = request("a fox", {Option.DURATION: "5"})
"""The default model makes 4, 6 or 8 seconds."""


async def test_a_prompt_is_made_with_what_is_chosen_in_the_chat(scene: Scene) -> None:
    scene.preferences.kept[7] = Preferences(aspect_ratio="9:16")
    assert made(await scene.video("a fox")).request == request("a fox", {Option.ASPECT_RATIO: "9:16"})
    assert made(await scene.video("a fox", who=BOB)).request == request("a fox")


@pytest.mark.parametrize("preferences", [Preferences(aspect_ratio="9:16"), Preferences(confirm=True)])
@pytest.mark.parametrize("text", [request("a fox"), request(), AMISS])
async def test_preferences_are_read_once_for_each_message(
    scene: Scene, preferences: Preferences, text: VideoRequest
) -> None:
    scene.preferences.kept[7] = preferences
    await scene.video(text=text)
    assert scene.preferences.reads == 1


async def test_a_message_that_comes_again_is_made_once(scene: Scene) -> None:
    origin, conversation = scene.origin(ALICE), scene.requests().conversation
    message = VideoMessage(text=request("a fox"))
    job = made(await conversation.video(ALICE, origin, "1:7:1", message))
    assert await conversation.video(ALICE, origin, "1:7:1", message) == AlreadyThere(job=job)


async def test_where_everything_is_to_be_confirmed_a_prompt_is_offered_and_made_by_a_press(
    scene: Scene,
) -> None:
    scene.preferences.kept[7] = Preferences(confirm=True)
    outcome = await scene.video("a fox")
    assert isinstance(outcome, Offered)
    assert (outcome.offer.request, outcome.offer.plan.model.id) == (
        request("a fox"),
        "google/veo-3.1-t2v-fast",
    )
    assert outcome.offer.seconds > 0
    assert not scene.jobs()
    assert made(await scene.requests().offers.press(outcome.offer.key, anybody)).request == request("a fox")


async def test_what_cannot_be_made_is_declined_with_what_can_each_with_a_draft(scene: Scene) -> None:
    outcome = await scene.video(text=AMISS)
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-value"
    assert outcome.instead
    for one in outcome.instead:
        draft = scene.drafts.drafts[one.offer.key]
        assert draft.request == one.offer.request
        assert draft.job_key == outcome.context.key


async def test_a_misspelt_option_is_declined_with_what_was_meant(scene: Scene) -> None:
    problem = Problem(key="refused-unknown-option", values={"option": "--durration", "nearest": "--duration"})
    meant = request("a fox", {Option.DURATION: "8"})
    outcome = await scene.video(text=Unreadable(problem=problem, meant=meant))
    assert isinstance(outcome, Declined)
    assert [one.offer.request for one in outcome.instead] == [meant]
    unclear = await scene.video(text=Unreadable(problem=problem))
    assert isinstance(unclear, Declined)
    assert not unclear.instead


async def test_words_are_offered_and_never_made_by_themselves(scene: Scene) -> None:
    outcome = await scene.words("thank you")
    assert isinstance(outcome, Offered)
    assert outcome.may_be_a_question
    assert not scene.jobs()


async def test_nothing_is_offered_that_would_be_refused_after_the_press(scene: Scene) -> None:
    ask = scene.house.ask
    poor = scene.requests(replace(ask, budget=replace(ask.budget, is_low=lambda: True)))
    origin = scene.origin(ALICE)
    outcome = await poor.conversation.photo(
        ALICE, origin, "1:7:1", VideoRequest(photos=(PHOTO,), sound=SOUND)
    )
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-paused"
    assert not scene.drafts.drafts


async def test_a_photo_with_a_sound_is_offered_by_a_model_that_makes_it_talk(scene: Scene) -> None:
    origin = scene.origin(ALICE)
    outcome = await scene.requests().conversation.photo(
        ALICE, origin, "1:7:1", VideoRequest(photos=(PHOTO,), sound=SOUND)
    )
    assert isinstance(outcome, OfferedToTalk)
    whole = outcome.offer.request
    assert (whole.photos, whole.sound) == ((PHOTO,), SOUND)
    assert Option.MODEL in whole.options


async def test_of_a_photo_that_may_talk_or_move_one_video_is_made(scene: Scene) -> None:
    text = request("hello", photos=(PHOTO,), sound=SOUND)
    outcome = await scene.video(text=text, is_of_note=True)
    assert isinstance(outcome, OfferedTalkOrMove)
    assert (outcome.talking.request.sound, outcome.moving.request.sound) == (SOUND, None)
    offers = scene.requests().offers
    job = made(await offers.press(outcome.moving.key, anybody))
    assert await offers.press(outcome.talking.key, anybody) == AlreadyThere(job=job)


async def test_a_sound_alone_is_declined(scene: Scene) -> None:
    outcome = await scene.video(text=request("hello", sound=SOUND))
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-sound-alone"


async def test_whoever_counts_is_told_of_each_refusal_once_and_of_nothing_else(scene: Scene) -> None:
    await scene.video("a fox")
    await scene.words("thank you")
    assert scene.refusals.keys == []
    await scene.video(text=AMISS)
    await scene.video(text=request("hello", sound=SOUND))
    assert scene.refusals.keys == ["refused-value", "refused-sound-alone"]


def an_album(*texts: str | None, usable: bool = True) -> list[AlbumItem]:
    return [
        AlbumItem(
            group_id="g",
            requester=ALICE,
            origin=Scene.private(number),
            photo=PHOTO if usable else None,
            text=text,
            received_at=0.0,
        )
        for number, text in enumerate(texts, 1)
    ]


async def test_an_album_with_words_is_made_once_however_often_it_is_answered(scene: Scene) -> None:
    items, conversation = an_album("a fox", None), scene.requests().conversation
    text = request("a fox")
    job = made(await conversation.album(items[0], "1:7:1", items, text, job_key="1:7:ag"))
    assert job.request.photos == (PHOTO, PHOTO)
    again = await conversation.album(items[0], "1:7:1", items, text, job_key="1:7:ag")
    assert again == AlreadyThere(job=job)


async def test_an_album_without_words_is_asked_about_and_one_with_a_film_is_declined(scene: Scene) -> None:
    items, conversation = an_album("", None), scene.requests().conversation
    asked = await conversation.album(items[0], "1:7:1", items, request(), job_key="1:7:ag")
    assert isinstance(asked, Asked)
    assert asked.draft.request.photos == (PHOTO, PHOTO)
    items = an_album("a fox", usable=False)
    declined = await conversation.album(items[0], "1:7:1", items, request("a fox"), job_key="1:7:ag")
    assert isinstance(declined, Declined)
    assert declined.problem.key == "refused-album"


async def test_a_film_that_is_refused_for_an_option_is_offered_as_a_film(scene: Scene) -> None:
    wish = request("one\ntwo\nthree", {Option.MODEL: "veo-3.1-fast", Option.DURATION: "7"})
    outcome = await scene.video(text=wish, is_film=True)
    assert isinstance(outcome, Declined)
    assert outcome.instead
    assert {len(one.offer.request.scenes) for one in outcome.instead} == {3}


async def test_what_is_offered_instead_of_a_film_has_the_price_of_all_its_scenes(scene: Scene) -> None:
    catalogue = scene.house.ask.catalogue
    each = FixedPrice(rates=(Rate(usd=Decimal("0.40"), unit="video"),))
    prices = {model.id: each for family in catalogue for model in family.models.values()}
    live = [ProviderSnapshot(prices=prices)]
    budget = replace(scene.house.ask.budget, live=lambda: live[0])
    ask = replace(scene.house.ask, live=lambda: live[0], budget=budget)
    uses, message = scene.requests(ask), VideoMessage(text=request("one\ntwo\nthree"), is_film=True)
    offered = await uses.conversation.video(ALICE, scene.origin(ALICE), "1:7:1", message)
    assert isinstance(offered, Offered)
    live[0] = replace(live[0], retired=frozenset({offered.offer.plan.model.id}))
    declined = await uses.offers.press(offered.offer.key, anybody)
    assert isinstance(declined, Declined)
    assert {one.offer.price.usd for one in declined.instead} == {Decimal("1.20")}
    job = made(await uses.offers.press(declined.instead[0].offer.key, anybody))
    assert (job.price_micros, job.videos) == (1_200_000, 3)


async def test_words_that_were_heard_and_are_told_twice_are_offered_alike(scene: Scene) -> None:
    uses = scene.requests()
    await scene.asks_about_a_photo()
    write_down = WriteDown(
        offers=uses.offers,
        questions=uses.questions,
        store=MemoryRecordingStore(),
        calls=FakeCalls(),
        clock=scene.house.clock,
        new_id=lambda: "r",
        wake=lambda: None,
    )
    heard = Recording(
        id="r",
        key="1:7:99",
        requester=ALICE,
        origin=scene.origin(ALICE),
        sound=SOUND,
        created_at=0,
        run_at=0,
        state=RecordingState.HEARD,
        text="make it snow",
    )
    for _ in range(2):
        offered = await write_down.heard(heard)
        assert isinstance(offered, Offered)
        await scene.shows(offered)
        assert offered.offer.request.photos == (PHOTO,)
