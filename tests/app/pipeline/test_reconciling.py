"""A POST whose answer was lost is looked up, and made again only where it surely never arrived."""

from pathlib import Path

import pytest

from bot.domain.admission import Limits
from bot.domain.errors import ResponseLost
from bot.domain.job import JobState
from bot.domain.schedule import POST_LATE_WITHIN_SECONDS
from bot.domain.status import Checking, Unclear
from tests.app.conftest import House, build_house
from tests.app.pipeline.outcomes import last_status


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
    house = build_house(tmp_path, limits=Limits(user_daily=0, user_active=1, chat_daily=0))
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
    assert house.now(job).is_counted
    assert not house.now(job).is_active
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
    assert not house.now(job).is_active
    await house.pass_time(1_000)
    assert len(house.provider.posts) == 1
    await house.die()


async def test_a_death_in_the_middle_of_the_post_is_looked_up_by_the_next_process(
    house: House, tmp_path: Path
) -> None:
    house.provider.lost_answers = 1
    job = await house.wants()
    claimed = await house.store.claim(now=house.clock.now(), limit=1)
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
