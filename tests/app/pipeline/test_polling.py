"""What the polls of a generation say, one by one and in a row, and what it is counted as."""

import logging
from pathlib import Path

import pytest

from bot.app.pipeline.poll import BARE_FOR_SECONDS, UNKNOWN_FOR_SECONDS, VERDICTS
from bot.domain.errors import (
    AccessDenied,
    DenialReason,
    Problem,
    ProviderError,
    Rejected,
    ResponseLost,
    TooManyRequests,
    UnknownGeneration,
)
from bot.domain.job import Job, JobState
from bot.domain.status import Failed
from bot.ports import Generation, GenerationStatus
from tests.app.conftest import House, build_house
from tests.app.pipeline.outcomes import last_status, spent

VERDICT = Problem(key="failed-generation", values={"reason": "no face"})
BARE = Generation(status=GenerationStatus.RUNNING, lacks_video=True)


def verdict() -> ProviderError:
    return Rejected("422 no face", problem=VERDICT)


async def running(house: House, *, cost: int | None = 400_000) -> Job:
    """A job that the provider has accepted, and told its cost at once."""
    house.provider.told_at_submit = cost
    job = await house.wants()
    house.run()
    await house.pass_time(1)
    assert house.now(job).state is JobState.GENERATING
    return job


def is_over(house: House, job: Job, problem: Problem) -> bool:
    now = house.now(job)
    return (
        now.state is JobState.FAILED
        and now.problem == problem
        and not now.is_counted
        and last_status(house) == Failed(problem=problem, is_free=now.is_free, is_made=now.is_undeliverable)
    )


async def test_refusals_among_looks_that_know_nothing_are_no_verdict(house: House) -> None:
    job = await running(house)
    house.provider.look_failures = [verdict() if n % 3 == 0 else UnknownGeneration("404") for n in range(9)]
    await house.pass_time(300)
    assert house.now(job).state is JobState.GENERATING
    house.provider.finish()
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED


async def test_404s_among_many_refusals_keep_no_verdict_away(house: House) -> None:
    job = await running(house)
    answers = [verdict() if n % 3 == 0 else UnknownGeneration("404") for n in range(3 * VERDICTS)]
    house.provider.look_failures = answers
    await house.pass_time(599)
    assert is_over(house, job, VERDICT)
    assert house.now(job).is_free


async def test_nor_do_they_late_when_refusals_are_no_looks_that_know_nothing(house: House) -> None:
    job = await running(house)
    await house.pass_time(UNKNOWN_FOR_SECONDS)
    answers = [verdict() if n % 3 == 0 else UnknownGeneration("404") for n in range(3 * VERDICTS)]
    house.provider.look_failures = answers
    await house.pass_time(599)
    assert is_over(house, job, VERDICT)


async def test_every_look_refused_with_a_verdict_is_an_end_with_its_reason(house: House) -> None:
    job = await running(house)
    house.provider.look_failures = [verdict() for _ in range(100)]
    await house.pass_time(100)
    assert is_over(house, job, VERDICT)
    assert house.now(job).is_free
    assert len(house.provider.looks) >= VERDICTS
    assert await spent(house) == 0


async def test_some_verdicts_in_a_row_change_nothing(house: House) -> None:
    job = await running(house)
    house.provider.look_failures = [verdict() for _ in range(VERDICTS - 1)]
    await house.pass_time(60)
    house.provider.finish()
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED


async def test_verdicts_that_are_not_in_a_row_are_counted_anew(house: House) -> None:
    job = await running(house)
    look = house.provider.poll
    for _ in range(4):
        house.provider.look_failures = [verdict() for _ in range(VERDICTS - 2)]
        await house.pass_time(60)
    assert house.provider.poll == look
    assert house.now(job).state is JobState.GENERATING


@pytest.mark.parametrize(
    "error",
    [
        ResponseLost("502"),
        TooManyRequests("429", retry_after=None),
        AccessDenied("401", denial=DenialReason.KEY),
        AccessDenied("402", denial=DenialReason.CREDITS),
        AccessDenied("403", denial=DenialReason.OTHER),
    ],
    ids=str,
)
async def test_what_is_no_word_about_the_generation_is_no_verdict(house: House, error: ProviderError) -> None:
    job = await running(house)
    house.provider.look_failures = [error] * 1_000
    await house.pass_time(900)
    assert house.now(job).state is JobState.GENERATING
    house.provider.look_failures.clear()
    house.provider.finish()
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED


async def test_a_generation_that_is_unknown_for_long_is_given_up(house: House) -> None:
    job = await running(house)
    house.provider.look_failures = [UnknownGeneration("404") for _ in range(1_000)]
    await house.pass_time(UNKNOWN_FOR_SECONDS - 60)
    assert house.now(job).state is JobState.GENERATING
    await house.pass_time(120)
    assert is_over(house, job, Problem(key="failed-never-came"))
    assert await spent(house) == 400_000


async def test_a_generation_that_becomes_known_late_is_delivered(house: House) -> None:
    job = await running(house)
    house.provider.look_failures = [UnknownGeneration("404") for _ in range(9)]
    house.provider.finish()
    await house.pass_time(400)
    assert house.now(job).state is JobState.DELIVERED


async def test_completed_without_a_link_is_looked_at_for_minutes_and_then_told(house: House) -> None:
    job = await running(house)
    house.provider.generations = dict.fromkeys(house.provider.generations, BARE)
    await house.pass_time(BARE_FOR_SECONDS - 30)
    assert house.now(job).state is JobState.GENERATING
    await house.pass_time(120)
    assert is_over(house, job, Problem(key="failed-no-video"))
    assert not house.now(job).is_free
    assert await spent(house) == 400_000


async def test_a_link_that_comes_after_the_word_is_delivered(house: House) -> None:
    job = await running(house)
    house.provider.generations = dict.fromkeys(house.provider.generations, BARE)
    await house.pass_time(100)
    house.provider.finish()
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED


async def test_completed_without_a_link_and_then_failed_costs_nothing(house: House) -> None:
    job = await running(house)
    house.provider.generations = dict.fromkeys(house.provider.generations, BARE)
    await house.pass_time(60)
    house.provider.break_down(VERDICT)
    await house.pass_time(60)
    assert is_over(house, job, VERDICT)
    assert await spent(house) == 0


async def test_the_cost_that_a_submit_tells_counts_at_once(house: House) -> None:
    job = await running(house)
    assert house.now(job).cost_micros == 400_000
    assert await spent(house) == 400_000


async def test_the_cost_that_a_later_look_tells_counts_instead(house: House) -> None:
    job = await running(house)
    house.provider.generations = dict.fromkeys(
        house.provider.generations, Generation(status=GenerationStatus.RUNNING, cost_micros=500_000)
    )
    await house.pass_time(10)
    assert await spent(house) == 500_000
    house.provider.cost_micros = 300_000
    house.provider.finish()
    await house.pass_time(30)
    assert house.now(job).state is JobState.DELIVERED
    assert await spent(house) == 300_000


async def test_a_look_that_tells_no_cost_leaves_what_the_submit_told(house: House) -> None:
    job = await running(house)
    house.provider.finish()
    await house.pass_time(30)
    assert house.now(job).state is JobState.DELIVERED
    assert await spent(house) == 400_000


async def test_a_lost_post_that_is_found_has_the_cost_of_its_record(house: House) -> None:
    house.provider.lost_answers, house.provider.told_in_records = 1, 390_000
    job = await house.wants()
    house.run()
    await house.pass_time(10)
    assert house.now(job).state is JobState.GENERATING
    assert await spent(house) == 390_000


async def test_what_failed_at_the_provider_costs_nothing_whatever_the_submit_told(house: House) -> None:
    job = await running(house)
    house.provider.break_down(VERDICT)
    await house.pass_time(30)
    assert is_over(house, job, VERDICT)
    assert house.now(job).is_free
    assert await spent(house) == 0


async def test_the_budget_holds_what_was_paid_and_could_not_be_handed_over(tmp_path: Path) -> None:
    """Eight videos for 0.40 each were made with a budget of 1.00, as long as their files were gone."""
    house = build_house(tmp_path)
    house.files.files.clear()
    job = await running(house)
    house.provider.finish()
    await house.pass_time(300)
    assert house.now(job).state in (JobState.FAILED, JobState.DELIVERED)
    assert await spent(house) == 400_000
    await house.die()


async def test_polls_without_an_answer_are_told_the_first_time_and_every_tenth(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    await running(house)
    house.provider.look_failures = [ResponseLost("gone") for _ in range(12)]
    with caplog.at_level(logging.INFO, "bot.app.pipeline.poll"):
        await house.pass_time(600)
    assert [line for line in caplog.messages if "poll had" in line] == [
        "a poll had no answer (1 in a row): gone",
        "a poll had no answer (10 in a row): gone",
    ]
