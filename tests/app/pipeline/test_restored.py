"""Jobs of a copy that was put back: another database may have posted them since, and the records tell."""

import pytest

from bot.domain.job import UNKNOWN_POSTS, Job, JobState
from tests.app.conftest import House
from tests.jobs import in_state

DAY = 86_400.0
SOME_TIME = 3_000.0
"""Seconds after which it is certain that a POST never arrived."""


def put_back(house: House, job: Job, *, asked_days_ago: float, **changes: object) -> None:
    """The job as a copy has it that is put back now; see `doubt_jobs` in `queries.sql`."""
    now = house.clock.now()
    asked_at = now - asked_days_ago * DAY
    house.store.jobs[job.id] = in_state(
        job,
        JobState.UNCONFIRMED,
        created_at=asked_at,
        submitted_at=now,
        sought_since=asked_at,
        posts=UNKNOWN_POSTS,
        run_at=now,
        version=job.version + 1,
        **changes,
    )


@pytest.fixture
def old(house: House) -> House:
    """The provider looks only as far back as it is asked to, and a day more."""
    house.provider.now = house.clock.now
    return house


@pytest.mark.parametrize("days", [0.1, 2.0, 60.0])
async def test_what_was_posted_since_the_copy_is_found_followed_and_delivered_without_a_post(
    old: House, days: float
) -> None:
    job = await old.wants()
    old.provider.accept(job.id)
    old.provider.accepted_at["generation-1"] -= (days - 0.05) * DAY
    old.provider.finish()
    put_back(old, job, asked_days_ago=days)
    old.run()
    await old.pass_time(SOME_TIME)
    assert old.provider.posts == []
    assert old.now(job).state is JobState.DELIVERED
    assert old.now(job).generation_id == "generation-1"


async def test_what_was_never_posted_is_posted_once_when_that_is_certain(old: House) -> None:
    job = await old.wants()
    put_back(old, job, asked_days_ago=2)
    old.run()
    await old.pass_time(990)
    assert old.now(job).state is JobState.UNCONFIRMED
    assert old.provider.posts == []
    await old.pass_time(SOME_TIME)
    assert [post.request_id for post in old.provider.posts] == [job.id]
    assert old.now(job).sought_since is None


async def test_a_post_of_the_last_moment_before_the_restore_may_be_recorded_late(old: House) -> None:
    job = await old.wants()
    old.provider.accept(job.id)
    old.provider.is_listed_at_the_end = True
    put_back(old, job, asked_days_ago=2)
    old.run()
    await old.pass_time(900)
    old.provider.finish()
    await old.pass_time(SOME_TIME)
    assert old.provider.posts == []
    assert old.now(job).state is JobState.DELIVERED


@pytest.mark.parametrize("late", [False, True])
async def test_what_the_copy_had_not_prepared_is_prepared_before_it_is_posted(
    old: House, *, late: bool
) -> None:
    job = await old.wants(photo="portrait")
    old.messenger.photos["portrait"] = b"portrait"
    put_back(old, job, asked_days_ago=1, is_unprepared=True)
    old.provider.records_readable = not late
    old.run()
    await old.pass_time(1_300 if late else 0)
    assert (old.now(job).late_at is not None) is late
    old.provider.records_readable = True
    await old.pass_time(SOME_TIME)
    (post,) = old.provider.posts
    assert post.image is not None
    assert old.now(job).state is JobState.GENERATING


async def test_failed_records_alone_are_not_taken_for_all_the_posts_that_there_were(old: House) -> None:
    job = await old.wants()
    old.provider.failed_without_id[job.id] = 3
    put_back(old, job, asked_days_ago=1)
    old.run()
    await old.pass_time(900)
    assert old.now(job).state is JobState.UNCONFIRMED
    old.provider.accept(job.id)
    await old.pass_time(60)
    assert old.now(job).state is JobState.GENERATING
    assert old.provider.posts == []


async def test_while_the_records_cannot_be_read_nothing_of_it_is_posted(old: House) -> None:
    job = await old.wants()
    put_back(old, job, asked_days_ago=1)
    old.provider.records_readable = False
    old.run()
    await old.pass_time(2 * DAY)
    assert old.provider.posts == []
    problem = old.now(job).problem
    assert problem is not None
    assert problem.key == "failed-never-came"
