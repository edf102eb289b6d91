"""Requests of several paid steps, in every store; see `bot.domain.steps`."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.admission import Admitted, Limits, OverLimit, refusal
from bot.domain.audit import Made
from bot.domain.errors import Problem
from bot.domain.film import film_of, scene_requests
from bot.domain.job import GeneratingJob, Job, JobState, PreparingJob, SendingJob
from bot.domain.request import VideoRequest
from bot.domain.steps import Step, StepKind
from bot.ports import JobStore, Storage
from tests.contracts.conftest import NOW, UNLIMITED, a_job
from tests.jobs import moved

FILM = film_of(VideoRequest(prompt="a fox wakes\nit runs\nit sleeps"))
STEPS = tuple(
    Step(model=f"model-{place}", parameters={"prompt": one.prompt}, request=one, price_micros=100)
    for place, one in enumerate(scene_requests(FILM))
)
TODAY = NOW - 86_400


def a_film(name: str = "film", **changes: Any) -> Job:  # noqa: ANN401 - any field of a job
    given: dict[str, Any] = {
        "request": FILM,
        "steps": STEPS,
        "model": "model-0",
        "videos": 3,
        "price_micros": 300,
        "other_micros": 200,
    }
    return a_job(name, **{**given, **changes})


async def generating(jobs: JobStore, *, at: float, name: str, told: int | None = None) -> GeneratingJob:
    """The next of the queue, accepted."""
    claimed = await jobs.claim(now=at, limit=0)
    assert claimed is not None
    accepted = claimed.accepted(name, cost_micros=told, until=at)
    assert await jobs.advance(claimed, accepted)
    return accepted


async def queued(jobs: JobStore, job: object) -> None:
    assert isinstance(job, PreparingJob)
    assert await jobs.advance(job, job.prepared(job.parameters, at=NOW))


async def test_a_film_is_kept_with_its_steps_and_with_what_they_have_yielded(jobs: JobStore) -> None:
    await jobs.admit(a_film(), UNLIMITED)
    first = await generating(jobs, at=NOW, name="g0", told=70)
    between = first.step_made("https://one", at=NOW + 1)
    assert await jobs.advance(first, between)
    assert await jobs.get(first.id) == between
    assert (between.model, between.step, between.generation_id, between.posts) == ("model-1", 1, None, 0)
    assert (between.price_micros, between.other_micros, between.cost_micros) == (270, 170, None)
    assert between.request_id not in (first.request_id, first.id)


async def test_speech_and_stills_are_kept_as_what_they_are(jobs: JobStore) -> None:
    steps = (replace(STEPS[0], kind=StepKind.SPEECH), STEPS[1])
    await jobs.admit(a_film(steps=steps, videos=1), UNLIMITED)
    claimed = await jobs.claim(now=NOW, limit=0)
    assert claimed is not None
    assert claimed.step_kind is StepKind.SPEECH
    after = claimed.costing(30).answered("", generation_id="s0", at=NOW + 1)
    assert await jobs.advance(claimed, after)
    assert await jobs.get(claimed.id) == after
    assert after.made[0].micros == 30


async def test_a_film_counts_as_so_many_videos_and_takes_one_place_at_a_time(jobs: JobStore) -> None:
    limits = Limits(user_daily=4, user_active=2, chat_daily=0)
    assert isinstance(await jobs.admit(a_film("one"), limits), Admitted)
    usage = await jobs.usage(1, 1, limits, now=NOW)
    assert (usage.user_daily, usage.user_active) == (3, 1)
    assert isinstance(await jobs.admit(a_film("two"), limits), OverLimit)
    assert isinstance(await jobs.admit(a_job("three"), limits), Admitted)
    assert isinstance(await jobs.admit(a_job("four"), replace(limits, user_active=0)), OverLimit)
    speech = a_job("five", videos=0, steps=(replace(STEPS[0], kind=StepKind.SPEECH),))
    assert isinstance(await jobs.admit(speech, replace(limits, user_active=0)), Admitted)


@pytest.mark.parametrize("is_of_chat", [False, True])
async def test_of_stills_there_are_three_for_each_video_of_a_daily_limit(
    jobs: JobStore, *, is_of_chat: bool
) -> None:
    limits = Limits(user_daily=0 if is_of_chat else 2, user_active=0, chat_daily=2 if is_of_chat else 0)
    still = replace(STEPS[0], kind=StepKind.STILL)

    def drawn(name: str) -> Job:
        return a_job(name, user=7, group=-7 if is_of_chat else None, videos=0, steps=(still,))

    for number in range(6):
        assert isinstance(await jobs.admit(drawn(f"{number}"), limits), Admitted)
    refused = await jobs.admit(drawn("more"), limits)
    assert isinstance(refused, OverLimit)
    problem = refusal(limits, refused.usage, now=NOW, videos=0)
    assert problem == Problem(key="refused-stills", values={"hours": 24, "minutes": 0})
    assert refusal(limits, refused.usage, now=NOW) is None  # they count as no video
    first = await jobs.get("0")
    assert first is not None
    assert await jobs.advance(first, moved(first, JobState.FAILED))
    assert isinstance(await jobs.admit(drawn("again"), limits), Admitted)
    assert isinstance(await jobs.admit(a_job("a video", user=7), limits), Admitted)


async def test_a_film_for_which_a_place_is_missing_learns_when_all_of_its_places_are_there(
    jobs: JobStore,
) -> None:
    limits = Limits(user_daily=3, user_active=0, chat_daily=0)
    await jobs.admit(a_job("one"), limits)
    await generating(jobs, at=NOW, name="g")
    admission = await jobs.admit(a_film(created_at=NOW + 10, run_at=NOW + 10), limits)
    assert isinstance(admission, OverLimit)
    assert admission.usage.user_next_place_at == NOW + 86_400
    assert refusal(limits, admission.usage, now=NOW + 10, videos=2) is None


async def test_in_a_group_its_scenes_count_as_well(jobs: JobStore) -> None:
    limits = Limits(user_daily=0, user_active=0, chat_daily=4)
    assert isinstance(await jobs.admit(a_film("one", group=-5), limits), Admitted)
    assert isinstance(await jobs.admit(a_film("two", group=-5, user=2), limits), OverLimit)
    assert (await jobs.usage(2, -5, limits, now=NOW)).chat_daily == 3


async def test_money_is_what_was_told_of_the_finished_steps_and_the_price_of_the_rest(jobs: JobStore) -> None:
    await jobs.admit(a_film(), UNLIMITED)
    first = await generating(jobs, at=NOW, name="g0", told=70)
    assert await jobs.spent(now=NOW + 1) == 270
    between = first.step_made("https://one", at=NOW + 1)
    await jobs.advance(first, between)
    assert await jobs.spent(now=NOW + 1) == 270
    await queued(jobs, between)
    second = await generating(jobs, at=NOW + 2, name="g1")
    failed = second.failed(Problem(key="failed-unknown"), at=NOW + 3, is_free=True)
    await jobs.advance(second, failed)
    assert await jobs.spent(now=NOW + 4) == 70
    assert not failed.is_free


async def test_each_generation_of_a_film_is_explained_by_itself(stores: Storage) -> None:
    jobs = stores.jobs
    await jobs.admit(a_film(), UNLIMITED)
    first = await generating(jobs, at=NOW, name="g0", told=70)
    await jobs.advance(first, first.step_made("https://one", at=NOW + 1))
    await queued(jobs, await jobs.get(first.id))
    second = await generating(jobs, at=NOW + 2, name="g1", told=90)
    await jobs.advance(second, second.failed_there(Problem(key="failed-unknown"), at=NOW + 3))
    await queued(jobs, await jobs.get(first.id))
    third = await generating(jobs, at=NOW + 4, name="g2")
    cut = third.failed_there(Problem(key="failed-unknown"), at=NOW + 5)
    assert isinstance(cut, SendingJob)
    assert await jobs.advance(third, cut)
    found = {one.id: one for one in await stores.generations.accepted(NOW - 10, NOW + 10)}
    assert {name: (one.model, one.cost_micros, one.outcome) for name, one in found.items()} == {
        "g0": ("model-0", 70, Made.MADE),
        "g1": ("model-1", 0, Made.FAILED),
        "g2": ("model-1", None, Made.UNKNOWN),
    }
    assert (cut.step, cut.generation_id, cut.videos, cut.cost_micros) == (0, "g0", 1, 70)
    assert await jobs.spent(now=NOW + 6) == 70


async def test_a_call_that_was_answered_at_once_is_explained_as_well(stores: Storage) -> None:
    steps = (replace(STEPS[0], kind=StepKind.SPEECH), STEPS[1])
    await stores.jobs.admit(a_film(steps=steps), UNLIMITED)
    claimed = await stores.jobs.claim(now=NOW, limit=0)
    assert claimed is not None
    after = claimed.costing(30).answered("https://sound", generation_id="s0", at=NOW + 1)
    await stores.jobs.advance(claimed, after)
    [kept] = await stores.generations.accepted(NOW - 10, NOW + 10)
    assert (kept.id, kept.model, kept.cost_micros, kept.outcome) == ("s0", "model-0", 30, Made.MADE)


async def test_files_of_steps_are_kept_until_the_end_and_no_longer(jobs: JobStore) -> None:
    await jobs.admit(a_film(), UNLIMITED)
    job = await generating(jobs, at=NOW, name="g0")
    await jobs.keep_made(job.id, 0, b"first")
    await jobs.keep_made(job.id, 0, b"again")
    assert await jobs.made_file(job.id, 0) == b"again"
    assert await jobs.made_file(job.id, 1) is None
    failed = job.failed(Problem(key="failed-unknown"), at=NOW, is_free=False)
    await jobs.advance(job, failed)
    assert await jobs.made_file(job.id, 0) is None
    await jobs.keep_made(job.id, 0, b"late")
    assert await jobs.made_file(job.id, 0) is None


async def test_media_of_one_step_are_nothing_to_the_next(jobs: JobStore) -> None:
    await jobs.admit(a_film(), UNLIMITED)
    await jobs.keep_medium(a_film().id, 0, b"photo")
    await jobs.share(a_film().id)
    first = await generating(jobs, at=NOW, name="g0")
    await jobs.advance(first, first.step_made("https://one", at=NOW + 1))
    assert await jobs.media(first.id) == []
    assert not await jobs.is_shared(first.id)


async def test_what_is_forgotten_of_a_film_are_its_words_and_its_links(jobs: JobStore) -> None:
    await jobs.admit(a_film(), UNLIMITED)
    first = await generating(jobs, at=NOW, name="g0")
    await jobs.advance(first, first.failed(Problem(key="failed-unknown"), at=NOW, is_free=False))
    assert await jobs.forget(1, now=NOW + 1) == 1
    assert await jobs.get(first.id) is None
    kept = await jobs.admitted(a_film().key)
    assert kept is not None
    assert (kept.steps, kept.made, kept.videos) == ((), (), 3)


async def test_a_films_cost_says_nothing_of_what_one_video_costs(jobs: JobStore) -> None:
    await jobs.admit(a_film(), UNLIMITED)
    first = await generating(jobs, at=NOW, name="g0", told=70)
    cut = first.step_made("https://one", at=NOW).taken_back(at=NOW + 1)
    await jobs.advance(first, replace(cut, version=first.version + 1))
    assert await jobs.highest_price({"model-0", "model-1"}) is None


async def test_nor_does_it_where_its_steps_are_forgotten(jobs: JobStore) -> None:
    await jobs.admit(a_film(), UNLIMITED)
    first = await generating(jobs, at=NOW, name="g0", told=70)
    second = first.step_made("https://one", at=NOW)
    await jobs.advance(first, second)
    await queued(jobs, await jobs.get(first.id))
    last = await generating(jobs, at=NOW + 1, name="g1", told=140)
    cut = last.step_made("https://two", at=NOW).taken_back(at=NOW + 1)
    assert isinstance(cut, SendingJob)
    await jobs.advance(last, replace(cut, version=last.version + 1))
    sending = await jobs.get(cut.id)
    assert isinstance(sending, SendingJob)
    await jobs.advance(sending, sending.undelivered(at=NOW + 2))
    assert await jobs.forget(1, now=NOW + 3) == 1
    assert await jobs.highest_price({"model-0", "model-1"}) is None


async def cut_after_the_first(jobs: JobStore) -> SendingJob:
    """A film whose second scene is given up."""
    await jobs.admit(a_film(), UNLIMITED)
    first = await generating(jobs, at=NOW, name="g0")
    between = first.step_made("https://one", at=NOW + 40)
    assert await jobs.advance(first, between)
    await queued(jobs, between)
    second = await generating(jobs, at=NOW + 50, name="g1")
    short = second.given_up(Problem(key="failed-content"), at=NOW + 53, is_free=True)
    assert await jobs.advance(second, short)
    assert isinstance(short, SendingJob)
    return short


async def test_a_film_that_was_cut_short_says_nothing_of_how_long_videos_take(jobs: JobStore) -> None:
    short = await cut_after_the_first(jobs)
    assert (short.model, short.submitted_at, short.ready_at) == ("model-0", NOW + 50, NOW + 53)
    assert list(await jobs.durations("model-0", limit=9)) == []


async def test_what_a_scene_has_cost_stays_unknown_where_the_film_is_cut_short_after_it(
    stores: Storage,
) -> None:
    jobs = stores.jobs
    short = await cut_after_the_first(jobs)
    assert await jobs.advance(short, short.began(at=NOW + 54))
    found = {
        one.id: (one.cost_micros, one.outcome) for one in await stores.generations.accepted(NOW - 9, NOW + 99)
    }
    assert found["g0"] == (None, Made.MADE)


async def test_where_nobody_knows_what_a_finished_step_has_cost_nothing_of_it_counts_as_free(
    jobs: JobStore,
) -> None:
    steps = tuple(replace(one, price_micros=None) for one in STEPS)
    for name in ("short", "speech"):
        kinds = steps if name == "short" else (replace(steps[0], kind=StepKind.SPEECH), *steps[1:])
        await jobs.admit(a_film(name, steps=kinds, price_micros=None, other_micros=0), UNLIMITED)
        claimed = await jobs.claim(now=NOW, limit=0)
        assert claimed is not None
        after: Job
        if name == "short":
            accepted = claimed.accepted(name, cost_micros=None, until=NOW)
            assert await jobs.advance(claimed, accepted)
            after = accepted.step_made("https://one", at=NOW + 1)
            assert await jobs.advance(accepted, after)
        else:
            after = claimed.answered("https://sound", generation_id="s0", at=NOW + 1)
            assert await jobs.advance(claimed, after)
        await queued(jobs, after)
        second = await generating(jobs, at=NOW + 2, name=f"{name}-1")
        ended = second.given_up(Problem(key="failed-content"), at=NOW + 3, is_free=True)
        assert await jobs.advance(second, ended)
        assert (ended.cost_micros, ended.price_micros, ended.is_free) == (None, None, False)
