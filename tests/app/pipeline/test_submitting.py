"""The paid POST, its turn, and what the provider answers."""

from pathlib import Path

from bot.domain.errors import NotSent, Problem, Rejected, TooManyRequests
from bot.domain.job import JobState
from bot.domain.status import Failed, Waiting
from tests.app.conftest import House, build_house
from tests.app.pipeline.outcomes import last_status


async def test_a_prompt_becomes_one_post_under_the_jobs_own_id(house: House) -> None:
    job = await house.wants("a dragon", ar="9:16", silent="")
    house.run()
    await house.pass_time(0)
    [post] = house.provider.posts
    assert post.request_id == job.id
    assert post.model == "google/veo-3.1-t2v-fast"
    assert post.parameters == {"prompt": "a dragon", "aspect_ratio": "9:16", "generate_audio": False}
    assert post.image is None


async def test_the_intent_is_on_disk_when_the_post_is_made_and_the_id_right_after(house: House) -> None:
    job = await house.wants()
    seen: list[JobState] = []
    house.provider.on_submit = lambda _: seen.append(house.now(job).state)
    house.run()
    await house.pass_time(0)
    assert seen == [JobState.SUBMITTING]
    assert house.now(job).state is JobState.GENERATING
    assert house.now(job).generation_id == "generation-1"


async def test_what_the_provider_rejects_ends_with_its_reason_and_counts_no_more(house: House) -> None:
    house.provider.refusals = [Rejected("400", problem=Problem(key="failed-content"))]
    job = await house.wants()
    house.run()
    await house.pass_time(0)
    assert house.now(job).state is JobState.FAILED
    assert last_status(house) == Failed(problem=Problem(key="failed-content"), is_free=True)


async def test_what_was_never_sent_is_queued_again_and_posted_later(house: House) -> None:
    house.provider.refusals = [NotSent("refused"), NotSent("refused")]
    job = await house.wants()
    house.run()
    await house.pass_time(1)
    assert house.now(job).state is JobState.QUEUED
    await house.pass_time(10)
    assert house.now(job).state is JobState.GENERATING
    assert len(house.provider.posts) == 1


async def test_too_many_requests_wait_as_long_as_the_provider_says(house: House) -> None:
    house.provider.refusals = [TooManyRequests("429", retry_after=30)]
    job = await house.wants()
    house.run()
    await house.pass_time(29)
    assert house.now(job).state is JobState.QUEUED
    await house.pass_time(2)
    assert house.now(job).state is JobState.GENERATING


async def test_only_so_many_generations_run_at_once_and_the_rest_see_their_place(tmp_path: Path) -> None:
    house = build_house(tmp_path, max_active=2)
    jobs = [await house.wants(user=user) for user in range(1, 6)]
    house.run()
    await house.pass_time(10)
    assert len(house.provider.posts) == 2
    places = {shown.chat_id: shown.statuses[-1] for shown in house.messenger.statuses if shown.chat_id > 2}
    assert places == {3: Waiting(position=1), 4: Waiting(position=2), 5: Waiting(position=3)}
    house.provider.finish()
    await house.pass_time(30)
    assert len(house.provider.posts) == 4
    assert house.now(jobs[0]).state is JobState.DELIVERED
    await house.die()


async def test_one_users_ten_requests_do_not_hold_up_anothers_one(tmp_path: Path) -> None:
    house = build_house(tmp_path, max_active=1)
    for _ in range(10):
        await house.wants("greedy", user=1)
    await house.wants("modest", user=2)
    house.run()
    for _ in range(3):
        await house.pass_time(15)
        house.provider.finish()
    await house.pass_time(15)
    assert [post.parameters["prompt"] for post in house.provider.posts[:3]].count("modest") == 1
    await house.die()
