"""A POST whose answer was lost, and what the provider's records say of it."""

import logging
from pathlib import Path

import pytest

from bot.domain.errors import Problem, ResponseLost, TooManyRequests
from bot.domain.job import Job, JobState
from bot.domain.schedule import FOLLOW_FOR_SECONDS
from bot.domain.status import Failed
from bot.ports import Generation, GenerationStatus
from tests.app.conftest import ADMIN, House, build_house
from tests.app.pipeline.outcomes import last_status

DEAD = "failed-1"
"""A generation that the records name as failed."""


async def lose(house: House, *, listed: list[str] | None = None) -> Job:
    """Somebody asks, the POST is answered by a 502, and the records list it as failed."""
    house.provider.refusals.append(ResponseLost("502"))
    job = await house.wants()
    house.provider.failed_rows[job.id] = [DEAD] if listed is None else listed
    house.run()
    await house.pass_time(5)
    return job


async def test_what_the_records_list_as_failed_ends_as_failed_there_and_counts_no_more(house: House) -> None:
    job = await lose(house)
    assert house.now(job).state is JobState.FAILED
    assert last_status(house) == Failed(problem=Problem(key="failed-unknown"), is_free=True)
    assert not house.now(job).is_counted
    assert house.provider.posts == []


async def test_the_reason_is_told_where_the_failed_generation_tells_one(house: House) -> None:
    problem = Problem(key="failed-generation", values={"reason": "No GPU was free"})
    house.provider.generations[DEAD] = Generation(status=GenerationStatus.FAILED, problem=problem)
    job = await lose(house)
    assert house.now(job).problem == problem


async def test_a_failure_without_any_generation_is_the_end_too(house: House) -> None:
    house.provider.refusals.append(ResponseLost("502"))
    job = await house.wants()
    house.provider.failed_without_id[job.id] = 1
    house.run()
    await house.pass_time(5)
    assert house.now(job).problem == Problem(key="failed-unknown")


@pytest.mark.parametrize("is_done", [True, False])
async def test_what_the_records_list_as_failed_and_lives_is_followed_and_delivered(
    house: House, *, is_done: bool
) -> None:
    house.provider.generations[DEAD] = Generation(status=GenerationStatus.RUNNING)
    if is_done:
        house.provider.finish()
    job = await lose(house)
    assert house.now(job).generation_id == DEAD
    house.provider.finish()
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    assert house.provider.posts == []


async def test_while_a_failed_generation_cannot_be_looked_at_nothing_is_concluded(house: House) -> None:
    house.provider.look_failures = [ResponseLost("502")] * 3
    job = await lose(house)
    assert house.now(job).state is JobState.UNCONFIRMED
    await house.pass_time(120)
    assert house.now(job).problem == Problem(key="failed-unknown")


async def test_one_that_can_never_be_looked_at_ends_when_the_wait_is_over_and_is_not_posted_again(
    house: House,
) -> None:
    house.provider.look_failures = [ResponseLost("500")] * 500
    job = await lose(house)
    await house.pass_time(990)
    assert house.now(job).state is JobState.UNCONFIRMED
    await house.pass_time(60)
    assert house.now(job).problem == Problem(key="failed-unknown")
    assert house.provider.posts == []


async def test_a_refused_post_that_the_records_list_does_not_hide_a_later_one_that_was_accepted(
    house: House,
) -> None:
    house.provider.refusals.append(TooManyRequests("429", retry_after=3))
    house.provider.lost_answers = 1
    job = await house.wants()
    house.provider.failed_rows[job.id] = ["of the 429"]
    house.provider.is_listed_at_the_end = True
    house.run()
    await house.pass_time(200)
    assert len(house.provider.posts) == 1
    assert house.now(job).posts == 2
    assert house.now(job).state is JobState.UNCONFIRMED
    house.provider.finish()
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.provider.posts) == 1


async def test_every_post_that_was_made_must_be_listed_as_failed_before_that_is_the_end(house: House) -> None:
    house.provider.refusals += [TooManyRequests("429", retry_after=3), ResponseLost("502")]
    job = await house.wants()
    house.provider.failed_rows[job.id] = ["of the 429"]
    house.run()
    await house.pass_time(200)
    assert house.now(job).state is JobState.UNCONFIRMED
    house.provider.failed_rows[job.id].append("of the 502")
    await house.pass_time(40)
    assert house.now(job).problem == Problem(key="failed-unknown")


async def test_a_post_without_a_trace_beside_one_that_failed_is_made_again_like_any_that_never_arrived(
    house: House,
) -> None:
    house.provider.refusals += [TooManyRequests("429", retry_after=3), ResponseLost("reset")]
    job = await house.wants()
    house.provider.failed_rows[job.id] = ["of the 429"]
    house.run()
    await house.pass_time(1_100)
    assert house.now(job).state is JobState.GENERATING
    assert len(house.provider.posts) == 1


async def test_a_refused_question_is_told_to_the_admins_once_and_never_means_that_nothing_arrived(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.provider.refusals.append(ResponseLost("502"))
    house.provider.takes_questions = False
    job = await house.wants()
    house.run()
    with caplog.at_level(logging.WARNING):
        await house.pass_time(5_000)
    assert house.now(job).state is JobState.UNCONFIRMED
    assert house.provider.posts == []
    assert house.messenger.notes == [(ADMIN, Problem(key="admin-records-refused"))]
    assert any(getattr(one, "job", None) == job.id for one in caplog.records)
    house.provider.takes_questions = True
    await house.pass_time(300)
    assert house.messenger.notes[1:] == [(ADMIN, Problem(key="admin-records-fine"))]


async def test_what_a_clock_that_was_set_may_have_made_up_is_no_reason_to_post_again(
    house: House, tmp_path: Path
) -> None:
    house.provider.refusals.append(ResponseLost("502"))
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    await house.die()
    house.clock.time += 1_100  # set right, and nobody can tell by how much
    house.clock.sure_since = house.clock.now()
    heir = build_house(tmp_path, world=house.world)
    heir.run()
    await heir.pass_time(990)
    assert heir.now(job).state is JobState.UNCONFIRMED
    await heir.pass_time(60)
    assert len(heir.provider.posts) == 1
    await heir.die()


async def test_a_generation_is_followed_for_a_day_that_has_really_passed(
    house: House, tmp_path: Path
) -> None:
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    await house.die()
    house.clock.time += 3 * FOLLOW_FOR_SECONDS
    house.clock.sure_since = house.clock.now()
    heir = build_house(tmp_path, world=house.world)
    heir.run()
    await heir.pass_time(3_600)
    assert heir.now(job).state is JobState.GENERATING
    heir.provider.finish()
    await heir.pass_time(60)
    assert heir.now(job).state is JobState.DELIVERED
    await heir.die()
