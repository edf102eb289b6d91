"""Sketch first: beside an offer, by `--sketch`, and what comes under it."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.app.requests.ask import Ask
from bot.app.requests.messages import TextMessage, VideoMessage
from bot.app.requests.outcomes import Declined, Offered
from bot.domain.access import ModelAccess
from bot.domain.admission import AlreadyThere
from bot.domain.errors import Refused
from bot.domain.house_rules import HouseRules
from bot.domain.job import Job, JobState
from bot.domain.live import ProviderSnapshot
from bot.domain.prices import FixedPrice, Rate
from bot.domain.request import Option, VideoRequest
from tests.app.conftest import build_house
from tests.app.requests.conftest import ALICE, PHOTO, Scene, anybody, made, request
from tests.jobs import in_state

FULL = "google/veo-3.1-t2v-fast"
LITE = "veo-3.1-lite-generate-001"


def a_second(usd: str) -> FixedPrice:
    return FixedPrice(rates=(Rate(usd=Decimal(usd), unit="second"),))


CHEAP = ProviderSnapshot(prices={FULL: a_second("0.15"), LITE: a_second("0.05")})


def scene_with(scratch: Path, live: ProviderSnapshot = CHEAP) -> Scene:
    return Scene(house=build_house(scratch, live=live))


def without_stills(scratch: Path, live: ProviderSnapshot = CHEAP) -> Scene:
    """Nothing is drawn here; see `test_stills.py`."""
    scene = scene_with(scratch, live)
    scene.house.ask = replace(scene.house.ask, calls=None)
    return scene


def sketch(prompt: str = "a fox", **options: str) -> VideoRequest:
    named = {Option[name.upper()]: value for name, value in options.items()}
    return request(prompt, {**named, Option.SKETCH: ""})


async def sketched(scene: Scene, wish: VideoRequest) -> Job:
    """The sketch that somebody has asked for, delivered."""
    origin = scene.origin(ALICE)
    outcome = await scene.requests().conversation.video(
        ALICE, origin, f"1:7:{origin.message_id}", VideoMessage(text=wish)
    )
    done = in_state(made(outcome), JobState.DELIVERED, video_url="https://files.example/1.mp4")
    scene.house.store.jobs[done.id] = done
    return done


async def test_beside_an_offer_stands_its_sketch_where_three_cost_no_more(tmp_path: Path) -> None:
    scene = scene_with(tmp_path)
    outcome = await scene.words("a fox")
    assert isinstance(outcome, Offered)
    assert outcome.sketch is not None
    assert (outcome.offer.price.usd, outcome.sketch.price.usd) == (Decimal("1.20"), Decimal("0.20"))
    assert outcome.sketch.plan.model.id == LITE
    assert set(scene.drafts.drafts) == {outcome.offer.key, outcome.sketch.key}


@pytest.mark.parametrize("usd", [None, "0.11", "0.15", "9"])
async def test_no_button_says_what_is_dear_or_what_nobody_can_price(tmp_path: Path, usd: str | None) -> None:
    prices = {FULL: a_second("0.15"), **({LITE: a_second(usd)} if usd else {})}
    outcome = await scene_with(tmp_path, ProviderSnapshot(prices=prices)).words("a fox")
    assert isinstance(outcome, Offered)
    assert outcome.sketch is None


async def test_of_an_offer_and_its_sketch_one_is_made_once(tmp_path: Path) -> None:
    scene = scene_with(tmp_path)
    outcome = await scene.words("a fox")
    assert isinstance(outcome, Offered)
    assert outcome.sketch is not None
    press = scene.requests().offers.press
    first = made(await press(outcome.sketch.key, anybody))
    assert first.model == LITE
    assert await press(outcome.offer.key, anybody) == AlreadyThere(job=first)
    assert await press(outcome.sketch.key, anybody) == AlreadyThere(job=first)
    assert len(scene.jobs()) == 1


async def test_a_sketch_counts_at_its_own_price_and_keeps_the_request_in_full(tmp_path: Path) -> None:
    scene = scene_with(tmp_path)
    job = await sketched(scene, sketch(duration="8", aspect_ratio="9:16"))
    assert (job.model, job.price_micros) == (LITE, 200_000)
    assert dict(job.parameters) == {
        "prompt": "a fox", "aspect_ratio": "9:16", "resolution": "720P", "duration": 4
    }  # fmt: skip
    assert job.request.without(Option.SKETCH).options == {
        Option.MODEL: "veo-3.1-fast", Option.DURATION: "8", Option.ASPECT_RATIO: "9:16"
    }  # fmt: skip


async def test_in_full_is_made_of_the_row_with_the_same_words_media_options_and_seed(tmp_path: Path) -> None:
    scene = scene_with(tmp_path)
    job = await sketched(scene, replace(sketch(model="veo-3", duration="6"), photos=(PHOTO,)))
    results, origin = scene.requests().results, scene.origin(ALICE)
    full = made(await results.full(ALICE, origin, "1", job))
    assert full.model == "google/veo-3.0-i2v"
    assert full.request == job.request.without(Option.SKETCH)
    assert full.request.photos == (PHOTO,)
    assert full.parameters["seed"] == job.parameters["seed"]
    assert full.parameters["duration"] == 6
    assert full.again_of == job.id
    assert await results.full(ALICE, origin, "2", job) == AlreadyThere(job=full)
    again = await results.full(ALICE, origin, "1", job)
    assert isinstance(again, AlreadyThere)


async def test_another_sketch_has_another_seed_and_two_presses_make_one(tmp_path: Path) -> None:
    scene = scene_with(tmp_path)
    job = await sketched(scene, sketch(model="veo-3"))
    results, origin = scene.requests().results, scene.origin(ALICE)
    other = made(await results.again(ALICE, origin, "1", job))
    assert other.model == job.model == "google/veo-3.0-fast"
    assert other.parameters["seed"] != job.parameters["seed"]
    assert await results.again(ALICE, origin, "2", job) == AlreadyThere(job=other)
    full = made(await results.full(ALICE, origin, "3", other))
    assert full.parameters["seed"] == other.parameters["seed"]


async def test_the_words_to_be_changed_are_those_of_a_sketch_of_the_same_model(tmp_path: Path) -> None:
    scene = scene_with(tmp_path)
    job = await sketched(scene, sketch())
    wish = await scene.requests().results.change(ALICE, scene.origin(ALICE), "1", job)
    assert wish.request.options == {Option.MODEL: "veo-3.1-fast", Option.SKETCH: ""}


async def test_a_model_without_a_sketch_is_refused_with_the_video_in_full_first(tmp_path: Path) -> None:
    scene = without_stills(tmp_path)
    outcome = await scene.video("", text=sketch(model="veo-2"))
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-no-sketch"
    first, *others = outcome.instead
    assert (first.option, first.value, first.offer.plan.model.id) == ("--sketch", None, "veo2")
    assert others
    assert all(one.offer.request.is_sketch for one in others)
    pressed = made(await scene.requests().offers.press(first.offer.key, anybody))
    assert (pressed.model, pressed.request.is_sketch) == ("veo2", False)


@pytest.mark.parametrize("usd", ["0.3", "9"])
async def test_a_sketch_that_saves_nothing_today_is_refused_and_the_video_offered(
    tmp_path: Path, usd: str
) -> None:
    prices = {FULL: a_second("0.15"), LITE: a_second(usd)}
    outcome = await without_stills(tmp_path, ProviderSnapshot(prices=prices)).video(text=sketch())
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-sketch-no-cheaper"
    assert outcome.instead[0].offer.plan.model.id == FULL


async def test_what_is_as_small_as_its_sketch_has_none_whatever_it_costs(tmp_path: Path) -> None:
    wish = sketch(model="wan-2.7", resolution="720p", duration="5")
    outcome = await without_stills(tmp_path).video(text=wish)
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-sketch-no-cheaper"


async def test_where_no_price_is_known_a_sketch_is_made_for_whoever_asks_for_it(tmp_path: Path) -> None:
    job = await sketched(scene_with(tmp_path, ProviderSnapshot()), sketch())
    assert (job.model, job.price_micros) == (LITE, None)


def asking(scene: Scene, models: ModelAccess) -> Ask:
    return replace(scene.house.ask, models=models)


async def test_who_may_use_a_family_may_have_it_sketched(tmp_path: Path) -> None:
    scene = scene_with(tmp_path)
    ask = asking(scene, ModelAccess(allowed=frozenset({"veo-3.1-fast"})))
    assert ask.check(ALICE, scene.origin(ALICE), sketch()).model.id == LITE
    with pytest.raises(Refused) as refused:
        ask.check(ALICE, scene.origin(ALICE), sketch(model="veo-3.1-lite"))
    assert refused.value.problem.key == "refused-model-not-allowed"


@pytest.mark.parametrize("by", ["list", "rule", "provider"])
async def test_a_family_that_is_denied_or_gone_makes_no_sketches(tmp_path: Path, by: str) -> None:
    scene = scene_with(tmp_path)
    denied = HouseRules(denied=frozenset({"veo-3.1-lite"}))
    models = {
        "list": ModelAccess(denied=frozenset({"veo-3.1-lite"})),
        "rule": ModelAccess(rules=lambda: denied),
        "provider": ModelAccess(),
    }[by]
    ask = asking(scene, models)
    if by == "provider":
        ask = replace(ask, live=lambda: replace(CHEAP, retired=frozenset({LITE})))
    with pytest.raises(Refused) as refused:
        ask.check(ALICE, scene.origin(ALICE), sketch())
    problem = refused.value.problem
    assert problem.key == "refused-no-sketch"
    assert not {"veo-3.1-fast", "veo-3.1", "veo-3-fast"} & set(str(problem.values["families"]).split(", "))


async def test_where_the_model_is_gone_since_the_sketch_that_is_said_with_what_can_be_made(
    tmp_path: Path,
) -> None:
    scene = scene_with(tmp_path)
    job = await sketched(scene, sketch())
    gone = replace(scene.house.ask, live=lambda: replace(CHEAP, retired=frozenset({FULL})))
    outcome = await scene.requests(gone).results.full(ALICE, scene.origin(ALICE), "1", job)
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-model-gone"
    assert outcome.instead
    assert not any(one.offer.request.is_sketch for one in outcome.instead)


async def test_what_costs_more_than_one_video_may_is_told_with_its_sketch(tmp_path: Path) -> None:
    scene = scene_with(tmp_path)
    dear = replace(scene.house.ask.budget, video_micros=1_000_000, live=lambda: CHEAP)
    ask = replace(scene.house.ask, budget=dear)
    origin = scene.origin(ALICE)
    outcome = await scene.requests(ask).conversation.video(
        ALICE, origin, "1:7:9", VideoMessage(text=request("a fox"))
    )
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-video-price"
    assert (outcome.instead[0].option, outcome.instead[0].offer.plan.model.id) == ("--sketch", LITE)


async def test_a_sketch_that_is_offered_is_not_sketched_again(tmp_path: Path) -> None:
    scene = scene_with(tmp_path)
    words = TextMessage(text=sketch())
    outcome = await scene.requests().conversation.words(ALICE, scene.origin(ALICE), "1:7:9", words)
    assert isinstance(outcome, Offered)
    assert outcome.offer.plan.model.id == LITE
    assert outcome.sketch is None
