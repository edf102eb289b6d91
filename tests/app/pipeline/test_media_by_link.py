"""Media by link: for models that take nothing else, and as the second try after a 400."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.app.provider.link_only import LinkOnlyInputs
from bot.composition.media_links import media_links_of
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.domain.errors import NotSent, Problem, Refused, Rejected, ResponseLost
from bot.domain.job import Job, JobState
from bot.domain.media_links import PATH, MediaLink
from bot.domain.models import DataForm, Operation, Role
from bot.domain.request import Photo, VideoRequest
from tests.app.conftest import House, build_house
from tests.fakes.clock import ManualClock
from tests.fakes.stores import MemoryLinkOnlyStore

ROOT: Final = "https://bot.example/clapper"
NAMED: Final = Rejected("400", problem=Problem(key="failed-field", values={"field": "image_url"}))
SETTINGS: Final = Settings.model_validate(
    {"telegram_bot_token": "1:test", "aimlapi_key": "test", "public_url": ROOT, "http_port": 1}
)


@pytest.fixture
def reachable(tmp_path: Path) -> House:
    house = build_house(tmp_path, public_url=ROOT)
    house.messenger.photos = {"tall": b"portrait"}
    return house


def content(house: House, post: int = 0) -> bytes | str:
    [medium] = house.provider.posts[post].media
    return medium.content


def read(house: House, address: bytes | str) -> MediaLink | None:
    assert isinstance(address, str)
    links = media_links_of(SETTINGS)
    assert links is not None
    return links.read(address.removeprefix(ROOT + PATH), now=house.clock.now())


async def posted(house: House, family: str = "veo-3.1-fast") -> Job:
    job = await house.wants(photo="tall", model=family)
    house.run()
    await house.pass_time(1)
    return job


async def test_a_photo_travels_in_the_body_as_long_as_nobody_minds(reachable: House) -> None:
    await posted(reachable)
    assert content(reachable) == b"fitted portrait"
    await reachable.die()


async def test_a_400_that_names_the_photo_is_answered_by_its_link_once(reachable: House) -> None:
    reachable.provider.refusals = [NAMED]
    job = await posted(reachable, "veo-3")
    assert reachable.now(job).state is JobState.GENERATING
    assert read(reachable, content(reachable)) == MediaLink(
        job_id=job.id, position=0, media_type="image/jpeg"
    )
    assert reachable.now(job).posts == 2
    await reachable.die()


async def test_the_photo_is_there_until_the_generation_ends(reachable: House) -> None:
    reachable.provider.refusals = [NAMED]
    job = await posted(reachable)
    assert await reachable.store.shared_medium(job.id, 0, since=0) == b"fitted portrait"
    reachable.provider.finish()
    await reachable.pass_time(30)
    assert reachable.now(job).state is JobState.DELIVERED
    assert reachable.store.contents == {}
    await reachable.die()


async def test_a_link_that_is_refused_too_is_the_end(reachable: House) -> None:
    reachable.provider.refusals = [NAMED, NAMED]
    job = await posted(reachable, "veo-3")
    assert reachable.now(job).state is JobState.FAILED
    assert reachable.now(job).problem == NAMED.problem
    assert reachable.provider.posts == []
    await reachable.die()


@pytest.mark.parametrize(
    "refusal",
    [
        Rejected("400", problem=Problem(key="failed-content")),
        Rejected("400", problem=Problem(key="failed-field", values={"field": "prompt"})),
    ],
)
async def test_a_refusal_of_something_else_is_not_tried_again(reachable: House, refusal: Rejected) -> None:
    reachable.provider.refusals = [refusal]
    job = await posted(reachable)
    assert reachable.now(job).state is JobState.FAILED
    await reachable.die()


async def test_after_an_answer_that_nobody_saw_there_is_no_second_try(reachable: House) -> None:
    reachable.provider.refusals = [ResponseLost("cut off")]
    job = await posted(reachable)
    assert reachable.now(job).state is JobState.UNCONFIRMED
    assert not await reachable.store.is_shared(job.id)
    await reachable.die()


async def test_what_was_never_sent_goes_out_by_the_same_way_again(reachable: House) -> None:
    reachable.provider.refusals = [NAMED, NotSent("refused")]
    job = await posted(reachable, "veo-3")
    await reachable.pass_time(30)
    assert reachable.now(job).state is JobState.GENERATING
    assert read(reachable, content(reachable)) is not None
    await reachable.die()


async def test_what_one_job_has_taught_spares_the_next_the_refusal(reachable: House) -> None:
    reachable.provider.refusals = [NAMED]
    await posted(reachable)
    second = await reachable.wants(photo="tall", user=8)
    await reachable.pass_time(1)
    assert reachable.now(second).posts == 1
    assert read(reachable, content(reachable, 1)) is not None
    await reachable.die()


async def test_the_next_process_makes_the_same_links(tmp_path: Path, reachable: House) -> None:
    reachable.provider.refusals = [NAMED]
    job = await posted(reachable, "veo-3")
    await reachable.die()
    house = build_house(tmp_path, world=reachable.world, public_url=ROOT)
    assert read(house, content(reachable)) is not None
    assert await house.store.shared_medium(job.id, 0, since=0) == b"fitted portrait"


async def test_without_an_address_a_refusal_is_the_end_as_before(house: House) -> None:
    house.messenger.photos = {"tall": b"portrait"}
    house.provider.refusals = [NAMED]
    job = await posted(house)
    assert house.now(job).state is JobState.FAILED
    assert house.now(job).problem is not None
    assert house.now(job).problem.key == "refused-links-only"  # type: ignore[union-attr]


def test_a_model_that_takes_links_only_is_planned_where_they_can_be_given() -> None:
    catalogue = load_catalogue()
    family = catalogue.family("veo-3")
    image = family.models[Operation.IMAGE]
    taken = replace(image.inputs[Role.FIRST_FRAME], data=DataForm.REFUSED)
    strict = replace(image, inputs={**image.inputs, Role.FIRST_FRAME: taken})
    families = (replace(family, models={**family.models, Operation.IMAGE: strict}),)
    request = VideoRequest(prompt="x", photos=(Photo(file_id="p"),))
    with pytest.raises(Refused, match="refused-links-only"):
        Catalogue(families).plan(request, "veo-3")
    assert Catalogue(families, gives_links=True).plan(request, "veo-3").model == strict
    known = LinkOnlyInputs(store=MemoryLinkOnlyStore(), clock=ManualClock())
    assert known.concern(strict, request)
    assert not known.concern(image, request)
