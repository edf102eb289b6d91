"""A still where there is no draft video: asked for, priced, and what comes under it."""

import asyncio
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.app.requests.outcomes import Declined, Gone, Offered
from bot.domain.job import Job, JobState
from bot.domain.live import Known, ProviderSnapshot
from bot.domain.preferences import Preferences
from bot.domain.prices import FixedPrice, Rate
from bot.domain.request import Option, Photo
from bot.domain.steps import StepKind
from tests.app.conftest import build_house
from tests.app.requests.conftest import ALICE, PHOTO, Scene, anybody, made
from tests.app.requests.test_sketches import sketch
from tests.jobs import in_state

DRAWS = "google/gemini-2.5-flash-image"
LIVE = ProviderSnapshot(
    prices={
        DRAWS: FixedPrice(rates=(Rate(usd=Decimal("0.04"), unit="image"),)),
        "veo2": FixedPrice(rates=(Rate(usd=Decimal("0.65"), unit="second"),)),
    }
)


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(house=build_house(tmp_path, live=LIVE))


async def drawn(scene: Scene, **options: str) -> Job:
    """A still that somebody has asked for, delivered."""
    job = made(await scene.video(text=sketch(model="veo-2", **options)))
    done = in_state(job, JobState.DELIVERED, result_file_id="still", video_url="https://files.example/1.jpg")
    scene.house.store.jobs[job.id] = done
    return done


async def test_where_no_video_is_a_sketch_a_picture_is_drawn_and_counts_as_money_alone(scene: Scene) -> None:
    job = await drawn(scene, aspect_ratio="9:16")
    [step] = job.steps
    assert (step.kind, step.model) == (StepKind.STILL, DRAWS)
    assert step.parameters == {"prompt": "a fox", "aspect_ratio": "9:16"}
    assert (job.videos, job.price_micros, job.request.options[Option.MODEL]) == (0, 40_000, "veo-2")
    assert job.is_still


async def test_in_full_it_is_the_first_frame_of_the_wanted_model(scene: Scene) -> None:
    job, results = await drawn(scene), scene.requests().results
    full = made(await results.full(ALICE, scene.origin(ALICE), "1", job))
    assert full.request.photos == (Photo(file_id="still"),)
    assert (full.model, full.request.is_sketch, full.videos) == ("veo2/image-to-video", False, 1)
    gone = await results.full(ALICE, scene.origin(ALICE), "2", replace(job, result_file_id=None))
    assert gone == Gone()


async def test_another_sketch_is_another_still(scene: Scene) -> None:
    job, results = await drawn(scene), scene.requests().results
    again = made(await results.again(ALICE, scene.origin(ALICE), "1", job))
    assert again.is_still
    assert again.id != job.id


async def test_it_stands_beside_an_offer_with_its_price(scene: Scene) -> None:
    scene.preferences.kept[7] = Preferences(family="veo-2", confirm=True)
    offered = await scene.video("a fox")
    assert isinstance(offered, Offered)
    assert offered.sketch is not None
    assert offered.sketch.price.usd == Decimal("0.04")
    assert [note.key for note in offered.sketch.plan.notes] == ["note-still"]
    job = made(await scene.requests().offers.press(offered.sketch.key, anybody))
    assert job.is_still


async def test_who_wants_to_be_asked_first_is_asked_before_a_still_is_drawn(scene: Scene) -> None:
    scene.preferences.kept[7] = Preferences(confirm=True)
    offered = await scene.video(text=sketch(model="veo-2"))
    assert isinstance(offered, Offered)
    assert offered.offer.price.usd == Decimal("0.04")
    assert not scene.jobs()


async def test_a_photo_that_came_along_is_the_first_frame_already(scene: Scene) -> None:
    outcome = await scene.video(text=replace(sketch(model="veo-2"), photos=(PHOTO,)))
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-no-sketch"


async def test_a_still_that_is_dearer_than_the_video_is_none(tmp_path: Path) -> None:
    dear = FixedPrice(rates=(Rate(usd=Decimal(9), unit="image"),))
    live = replace(LIVE, prices={**LIVE.prices, DRAWS: dear})
    outcome = await Scene(house=build_house(tmp_path, live=live)).video(text=sketch(model="veo-2"))
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-sketch-no-cheaper"


async def test_a_model_that_the_provider_does_not_list_draws_none(tmp_path: Path) -> None:
    live = replace(LIVE, retired=frozenset({DRAWS}))
    outcome = await Scene(house=build_house(tmp_path, live=live)).video(text=sketch(model="veo-2"))
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-no-sketch"


async def test_a_sketch_waits_for_the_prices_that_decide_what_it_is(tmp_path: Path) -> None:
    house, known, learns = build_house(tmp_path), Known(), asyncio.Event()
    known.state = ProviderSnapshot(retired=frozenset({DRAWS}))

    async def settled() -> None:
        await learns.wait()
        known.state = LIVE

    budget = replace(house.ask.budget, live=known, settled=settled)
    house = replace(house, ask=replace(house.ask, live=known, budget=budget))
    asked = asyncio.create_task(Scene(house=house).video(text=sketch(model="veo-2")))
    await asyncio.sleep(0)
    learns.set()
    assert made(await asked).is_still


async def test_options_that_the_video_with_a_first_frame_does_not_take_are_no_still(scene: Scene) -> None:
    outcome = await scene.video(text=sketch(model="veo-2", duration="100"))
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-value"
