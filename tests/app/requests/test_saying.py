"""`/say`: offered with the price of both steps, asked about, or refused before anything is paid."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from bot.app.requests.messages import VideoMessage
from bot.app.requests.outcomes import AlreadyAsked, Asked, Declined, Offered
from bot.domain.live import ProviderSnapshot
from bot.domain.prices import FixedPrice, Rate
from bot.domain.request import Option, OwnVideo
from bot.domain.steps import StepKind
from tests.app.requests.conftest import ALICE, PHOTO, SOUND, Scene, anybody, made, request

WORDS = "Good evening!"


async def says(scene: Scene, words: str = WORDS, **media: Any) -> object:  # noqa: ANN401 - of `VideoRequest`
    text = request(words, **{"photos": (PHOTO,), **media})
    return await scene.video(text=text, is_said=True)


async def test_words_and_a_photo_are_offered_with_a_model_that_talks_and_made_by_a_press(
    scene: Scene,
) -> None:
    outcome = await says(scene)
    assert isinstance(outcome, Offered)
    assert outcome.offer.plan.source_seconds == 3
    assert not scene.jobs()
    job = made(await scene.requests().offers.press(outcome.offer.key, anybody))
    assert [(step.kind, step.model) for step in job.steps] == [
        (StepKind.SPEECH, "openai/gpt-4o-mini-tts"),
        (StepKind.VIDEO, outcome.offer.plan.model.id),
    ]
    assert (job.request.is_said, job.request.prompt, job.videos) == (True, WORDS, 1)
    assert not job.steps[1].parameters.get("prompt")


async def test_the_price_is_that_of_both_steps(scene: Scene) -> None:
    outcome = await says(scene)
    assert isinstance(outcome, Offered)
    talks = outcome.offer.plan.model.id
    rates = {
        "openai/gpt-4o-mini-tts": Rate(usd=Decimal("0.6"), unit="character", per=Decimal(1_000)),
        talks: Rate(usd=Decimal("0.1"), unit="second", per=Decimal(1)),
    }
    live = ProviderSnapshot(prices={name: FixedPrice(rates=(rate,)) for name, rate in rates.items()})
    budget = replace(scene.house.ask.budget, live=lambda: live)
    ask = replace(scene.house.ask, live=lambda: live, budget=budget)
    parts = ask.parts(ALICE, outcome.context.origin, outcome.offer.request)
    assert await ask.prices(ALICE, parts) == (7_800, 300_000)
    offers = scene.requests(ask).offers
    offered = await offers.offer(outcome.context, outcome.offer.request)
    assert offered.offer.price.usd == Decimal("0.3078")


async def test_a_photo_without_words_is_asked_what_it_should_say_and_the_answer_is_offered(
    scene: Scene,
) -> None:
    asked = await says(scene, "")
    assert isinstance(asked, Asked)
    question = await scene.shows(asked)
    outcome = await scene.words(WORDS, reply_to=question)
    assert isinstance(outcome, Offered)
    assert (outcome.offer.request.is_said, outcome.offer.request.prompt) == (True, WORDS)
    assert not scene.jobs()


async def test_the_question_is_asked_once(scene: Scene) -> None:
    origin, conversation = scene.origin(ALICE), scene.requests().conversation
    message = replace(_message(), text=request("", photos=(PHOTO,)))
    asked = await conversation.video(ALICE, origin, "1:7:9", message)
    assert isinstance(asked, Asked)
    await scene.shows(asked)
    assert await conversation.video(ALICE, origin, "1:7:9", message) == AlreadyAsked()


@pytest.mark.parametrize(
    ("words", "media", "key"),
    [
        (WORDS, {"photos": ()}, "refused-say-photo"),
        ("", {"photos": ()}, "refused-say-photo"),
        (WORDS, {"photos": (PHOTO, PHOTO)}, "refused-say-photo"),
        (WORDS, {"options": {Option.MODEL: "veo-3.1-fast"}}, "refused-media"),
        (WORDS, {"options": {Option.MODEL: "nonsense"}}, "refused-unknown-model"),
        ("word " * 200, {}, "refused-say-long"),
        ("word " * 200, {"options": {Option.MODEL: "kling-avatar-pro"}}, "refused-say-long"),
        ("word " * 90, {"options": {Option.MODEL: "omnihuman"}}, "refused-say-long"),
    ],
)
async def test_what_no_photo_can_say_is_refused_before_anything_is_paid(
    scene: Scene, words: str, media: dict[str, object], key: str
) -> None:
    outcome = await says(scene, words, **media)
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == key
    assert not scene.jobs()


async def test_so_many_words_go_to_a_model_that_takes_them(scene: Scene) -> None:
    outcome = await says(scene, "word " * 90)
    assert isinstance(outcome, Offered)
    assert outcome.offer.plan.source_seconds == 39


async def test_what_is_beside_the_photo_is_not_meant(scene: Scene) -> None:
    video = OwnVideo(file_id="v", seconds=4.0)
    outcome = await says(scene, sound=SOUND, video=video)
    assert isinstance(outcome, Offered)
    assert outcome.offer.request.sound is None
    assert outcome.offer.request.video is None


async def test_the_owner_may_switch_it_off(scene: Scene) -> None:
    ask = replace(scene.house.ask, calls=None)
    origin = scene.origin(ALICE)
    outcome = await scene.requests(ask).conversation.video(ALICE, origin, "1:7:9", _message())
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-say-off"


async def test_where_money_is_limited_speech_without_a_price_is_refused(scene: Scene) -> None:
    budget = replace(scene.house.ask.budget, limits=replace(scene.house.ask.budget.limits, budget_micros=9))
    ask = replace(scene.house.ask, budget=budget)
    outcome = await scene.requests(ask).conversation.video(ALICE, scene.origin(ALICE), "1:7:9", _message())
    assert isinstance(outcome, Declined)
    assert outcome.problem.key.startswith("refused-budget")


async def test_again_speaks_anew_and_changes_come_back_as_what_is_said(scene: Scene) -> None:
    outcome = await says(scene)
    assert isinstance(outcome, Offered)
    job = made(await scene.requests().offers.press(outcome.offer.key, anybody))
    results = scene.requests().results
    changed = await results.change(ALICE, scene.origin(ALICE), "1", job)
    assert changed.request.is_said
    scene.house.store.jobs.clear()
    again = made(await results.again(ALICE, scene.origin(ALICE), "2", job))
    assert [step.kind for step in again.steps] == [StepKind.SPEECH, StepKind.VIDEO]


def _message() -> VideoMessage:
    return VideoMessage(text=request(WORDS, photos=(PHOTO,)), is_said=True)
