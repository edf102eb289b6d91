"""Jobs of a model that the list had gained, in a process that has not read it: nothing is lost of them."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.domain.catalogue import Catalogue
from bot.domain.errors import Problem, ResponseLost
from bot.domain.job import JobState
from bot.domain.models import Family, Operation
from bot.domain.schedule import FOLLOW_FOR_SECONDS
from tests.app.conftest import CATALOGUE, House

NEW = "google/veo-9"


@pytest.fixture
def catalogue() -> Iterator[Catalogue]:
    """The one that all houses share; the model is there until a test says otherwise."""
    text = CATALOGUE.family("veo-3.1-fast").models[Operation.TEXT]
    image = CATALOGUE.family("veo-3.1-fast").models[Operation.IMAGE]
    models = {Operation.TEXT: replace(text, id=NEW), Operation.IMAGE: replace(image, id=NEW)}
    CATALOGUE.gained.take([Family(name="veo-9", title="Veo 9", models=models, is_new=True)])
    CATALOGUE.gained.is_awaited = True
    yield CATALOGUE
    CATALOGUE.gained.take([])
    CATALOGUE.gained.is_awaited = False


async def test_what_is_paid_is_polled_and_delivered(house: House, catalogue: Catalogue) -> None:
    job = await house.wants(model="veo-9")
    house.run()
    await house.pass_time(5)
    assert house.now(job).state is JobState.GENERATING
    catalogue.gained.take([])
    catalogue.gained.is_awaited = False
    house.provider.finish()
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.provider.posts) == 1


async def test_what_may_have_been_accepted_is_searched_for(house: House, catalogue: Catalogue) -> None:
    house.provider.lost_answers = 1
    job = await house.wants(model="veo-9")
    house.run()
    await house.pass_time(1)
    assert house.now(job).state in {JobState.UNCONFIRMED, JobState.GENERATING}
    catalogue.gained.take([])
    await house.pass_time(30)
    house.provider.finish()
    await house.pass_time(120)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.provider.posts) == 1


@pytest.mark.parametrize("photo", [None, "wide"])
async def test_what_is_not_paid_waits_for_the_list(
    house: House, catalogue: Catalogue, photo: str | None
) -> None:
    house.messenger.photos = {"wide": b"landscape"}
    job = await house.wants(model="veo-9", photo=photo)
    gained = catalogue.gained.families
    catalogue.gained.take([])
    house.run()
    await house.pass_time(3_600)
    assert house.now(job).state in {JobState.PREPARING, JobState.QUEUED, JobState.SUBMITTING}
    assert house.provider.posts == []
    catalogue.gained.take(gained)
    await house.pass_time(60)
    house.provider.finish()
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED


async def test_what_the_list_does_not_have_any_more_is_told_and_not_counted(
    house: House, catalogue: Catalogue
) -> None:
    job = await house.wants(model="veo-9")
    catalogue.gained.take([])
    catalogue.gained.is_awaited = False
    house.run()
    await house.pass_time(10)
    assert house.now(job).problem == Problem(key="failed-model-gone")
    assert not house.now(job).is_counted
    assert house.provider.posts == []


async def test_nobody_waits_for_longer_than_a_day(house: House, catalogue: Catalogue) -> None:
    job = await house.wants(model="veo-9")
    catalogue.gained.take([])
    house.clock.time += FOLLOW_FOR_SECONDS
    house.run()
    await house.pass_time(60)
    assert house.now(job).problem == Problem(key="failed-model-gone")


async def test_its_waiting_is_no_trouble_for_others(house: House, catalogue: Catalogue) -> None:
    waiting = await house.wants(model="veo-9")
    catalogue.gained.take([])
    house.run()
    other = await house.wants("a cat", user=8)
    await house.pass_time(10)
    house.provider.look_failures = [ResponseLost("once")]
    house.provider.finish()
    await house.pass_time(60)
    assert house.now(other).state is JobState.DELIVERED
    assert house.now(waiting).state in {JobState.QUEUED, JobState.SUBMITTING}
