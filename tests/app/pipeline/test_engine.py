"""The one loop: what is due runs, bounded, and stops cleanly."""

import asyncio
import math
from collections.abc import Collection
from pathlib import Path

import pytest

from bot.app.pipeline.engine import COUNT_INTERVAL_SECONDS
from bot.app.provider.completion_times import CompletionTimes
from bot.app.upkeep.housekeeping import Housekeeping
from bot.domain.errors import OutcomeUnknown, Problem, RetryLater
from bot.domain.job import JobState
from bot.domain.status import Failed
from bot.ports import Draft
from tests.app.conftest import Builder, House, build_house
from tests.fakes.faults import until
from tests.fakes.figures import MemoryNewsStore
from tests.fakes.house_rules import MemoryHouseRuleStore
from tests.fakes.recordings import MemoryRecordingStore
from tests.fakes.stores import (
    MemoryAlbumStore,
    MemoryDraftStore,
    MemoryFetchStore,
    MemoryGenerationLedger,
    MemoryInboxStore,
)
from tests.jobs import in_state


def overdue_in(house: House) -> float:
    """Seconds until the engine should come round again."""
    assert house.engine.due_at is not None
    return house.engine.due_at - house.clock.now()


async def test_stop_waits_for_running_steps_and_takes_no_new_ones(house: House) -> None:
    release = asyncio.Event()
    house.provider.before["submit"] = until(release)
    job = await house.wants()
    house.run()
    await house.pass_time(0)
    stopping = asyncio.create_task(house.engine.stop(60))
    await house.pass_time(0)
    other = await house.wants(user=8)
    assert not stopping.done()
    release.set()
    await stopping
    assert house.now(job).state is JobState.GENERATING
    assert house.now(other).state is JobState.QUEUED


async def test_a_step_that_does_not_end_in_time_is_parked_where_it_is(house: House) -> None:
    house.provider.before["submit"] = until(asyncio.Event())
    job = await house.wants()
    house.run()
    await house.pass_time(0)
    await house.engine.stop(0)
    assert house.now(job).state is JobState.SUBMITTING


async def test_a_store_that_fails_for_a_while_does_not_end_the_loop(house: House) -> None:
    job = await house.wants()
    house.store.failures["agenda"] = [OSError("disk full")] * 3
    house.run()
    await house.pass_time(2)
    assert house.now(job).state is JobState.QUEUED
    await house.pass_time(5)
    assert house.now(job).state is JobState.GENERATING


async def test_it_says_by_when_it_comes_round_again(house: House) -> None:
    assert house.engine.due_at is None
    house.run()
    for _ in range(3):
        await house.pass_time(100)
        assert 0 < overdue_in(house) <= COUNT_INTERVAL_SECONDS


async def test_a_turn_that_hangs_leaves_the_time_in_the_past(house: House) -> None:
    stuck = asyncio.Event()
    house.store.before["agenda"] = until(stuck)
    house.run()
    await house.pass_time(300)
    assert overdue_in(house) == -300
    stuck.set()
    await house.pass_time(0)
    assert overdue_in(house) > 0


async def test_slow_sendings_hold_up_no_look(build: Builder) -> None:
    stuck = asyncio.Event()
    house = build(max_active=0)
    house.messenger.before["send_video"] = until(stuck)
    for user in range(20):
        await house.wants(user=user)
    house.run()
    await house.pass_time(1)
    house.provider.finish()
    await house.pass_time(30)
    late = await house.wants(user=99)
    await house.pass_time(30)
    assert house.now(late).state is JobState.GENERATING
    assert sum(job.state is JobState.SENDING for job in house.store.jobs.values()) == 20
    stuck.set()
    await house.pass_time(30)
    assert sum(job.state is JobState.DELIVERED for job in house.store.jobs.values()) == 20
    await house.die()


async def test_a_last_word_that_a_death_prevented_is_said_at_the_next_start(
    house: House, tmp_path: Path
) -> None:
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    house.messenger.failures["show_status"] = [RetryLater("flood", seconds=600)]
    house.provider.break_down(Problem(key="failed-content"))
    await house.pass_time(30)
    assert house.now(job).state is JobState.FAILED
    await house.die()
    heir = build_house(tmp_path, world=house.world)
    heir.run()
    await heir.pass_time(5)
    [shown] = heir.messenger.statuses
    assert shown.statuses[-1] == Failed(problem=Problem(key="failed-content"), is_free=True)
    await heir.die()
    shown.statuses.clear()
    third = build_house(tmp_path, world=heir.world)
    third.run()
    await third.pass_time(5)
    assert shown.statuses == []
    await third.die()


async def test_a_last_word_that_could_not_be_looked_up_at_the_start_is_said_soon_after(
    house: House, build: Builder
) -> None:
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    house.messenger.failures["show_status"] = [RetryLater("flood", seconds=600)]
    house.provider.break_down(Problem(key="failed-content"))
    await house.pass_time(30)
    assert house.now(job).notified is None
    await house.die()
    heir = build(house.world)
    heir.store.failures["pending_final"] = [OSError("disk full")]
    heir.run()
    await heir.pass_time(90)
    [shown] = heir.messenger.statuses
    assert shown.statuses[-1] == Failed(problem=Problem(key="failed-content"), is_free=True)


async def test_a_status_that_could_not_be_removed_is_removed_later(house: House) -> None:
    await house.wants()
    house.run()
    await house.pass_time(5)
    house.messenger.failures["remove_status"] = [RetryLater("flood", seconds=30)]
    house.provider.finish()
    await house.pass_time(30)
    assert len(house.messenger.videos) == len(house.messenger.statuses) == 1
    await house.pass_time(3_600)
    assert house.messenger.statuses == []


async def test_a_last_word_outlasts_an_outage_of_an_hour(house: House) -> None:
    await house.wants()
    house.run()
    await house.pass_time(5)
    house.messenger.failures["show_status"] = [OutcomeUnknown("502") for _ in range(60)]
    house.provider.break_down(Problem(key="failed-content"))
    await house.pass_time(3000)
    [shown] = house.messenger.statuses
    assert not isinstance(shown.statuses[-1], Failed)
    await house.pass_time(1200)
    assert isinstance(shown.statuses[-1], Failed)


async def test_a_post_whose_answer_could_not_be_stored_is_looked_up_without_a_restart(house: House) -> None:
    job = await house.wants()
    house.store.failures["advance"] = [OSError("disk full")] * 3
    house.run()
    await house.pass_time(30)
    assert house.now(job).state is JobState.GENERATING
    assert len(house.provider.posts) == 1


async def test_an_estimate_is_learnt_from_the_jobs_already_done(house: House) -> None:
    model = house.ask.catalogue.model("veo2")
    assert model is not None
    for number, seconds in enumerate((10.0, 30.0, 20.0)):
        assert await CompletionTimes(insights=house.store, clock=house.clock).typical(model) == 45.0
        job = await house.wants(user=number, model="veo2")
        house.store.jobs[job.id] = in_state(
            job, JobState.DELIVERED, submitted_at=house.clock.now(), ready_at=house.clock.now() + seconds
        )
    assert await CompletionTimes(insights=house.store, clock=house.clock).typical(model) == 20.0


async def test_old_drafts_and_update_numbers_are_forgotten(house: House) -> None:
    drafts, inbox, albums = MemoryDraftStore(), MemoryInboxStore(), MemoryAlbumStore()
    fetches = MemoryFetchStore()
    await fetches.save(7, 5, now=house.clock.now())
    job = await house.wants()
    await drafts.save(
        Draft(
            key="7:1",
            requester=job.requester,
            origin=job.origin,
            request=job.request,
            created_at=house.clock.now(),
        )
    )
    await inbox.receive(1, "{}", now=house.clock.now())
    await inbox.finish(1, now=house.clock.now())
    task = asyncio.create_task(
        Housekeeping(
            generations=MemoryGenerationLedger(),
            jobs=house.store,
            rules=MemoryHouseRuleStore(),
            drafts=drafts,
            inbox=inbox,
            recordings=MemoryRecordingStore(),
            albums=albums,
            fetches=fetches,
            figures=house.store.figures,
            news=MemoryNewsStore(),
            clock=house.clock,
        ).run()
    )
    house.tasks.append(task)
    await house.pass_time(86_400)
    assert drafts.drafts
    assert inbox.updates
    await house.pass_time(7 * 86_400)
    assert not drafts.drafts
    assert not inbox.updates
    assert not fetches.rows


async def turns(number: int) -> None:
    """Let others do so much."""
    for _ in range(number):
        await asyncio.sleep(0)


async def test_a_look_at_the_queue_that_a_step_has_overtaken_starts_no_second_step(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    async def overtaken(states: Collection[JobState], **_: object) -> None:
        if JobState.SENDING in states:
            house.engine.signal.wake()
            await turns(40)

    async def far(_: str) -> None:
        await turns(60)

    house.store.after["due"] = overtaken
    house.files.before["probe"] = far
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    house.provider.finish()
    for _ in range(30):
        await house.pass_time(1)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.messenger.videos) == 1
    assert "step failed" not in caplog.text


async def test_many_that_wait_are_claimed_side_by_side(build: Builder) -> None:
    house = build(max_active=0)
    jobs = [await house.wants(user=user) for user in range(12)]
    at_once, most = 0, 0

    async def come(**_: object) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await house.clock.sleep(0.1)

    async def go(**_: object) -> None:
        nonlocal at_once
        at_once -= 1

    house.store.before["claim"], house.store.after["claim"] = come, go
    house.run()
    await house.pass_time(5)
    assert most == 8
    assert all(house.now(job).submitted_at is not None for job in jobs)
    assert len(house.provider.posts) == len(jobs)


async def test_where_a_door_was_shut_a_single_claim_tries_it(build: Builder) -> None:
    house = build(max_active=0)
    for user in range(12):
        await house.wants(user=user)
    house.gate.unreachable()
    for _ in range(5):
        house.gate.unreachable()
    release = asyncio.Event()
    house.provider.before["submit"] = until(release)
    house.run()
    await house.pass_time(120)
    assert [job.state for job in house.store.jobs.values()].count(JobState.SUBMITTING) == 1
    release.set()
    await house.pass_time(5)
    assert not any(job.state is JobState.QUEUED for job in house.store.jobs.values())


async def test_a_claim_that_fails_beside_others_leaves_none_of_these_without_its_post(build: Builder) -> None:
    house = build(max_active=0)
    jobs = [await house.wants(user=user) for user in range(7)]
    calls = 0

    async def fail(**_: object) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise OSError("disk full")

    house.store.before["claim"] = fail
    house.run()
    await house.pass_time(10)
    assert all(house.now(job).submitted_at is not None for job in jobs)
    assert sorted(post.request_id for post in house.provider.posts) == sorted(job.id for job in jobs)


async def test_a_poll_that_cannot_be_begun_keeps_none_of_those_beside_it_from_theirs(build: Builder) -> None:
    house = build(max_active=0)
    jobs = [await house.wants(user=user) for user in range(6)]
    house.run()
    await house.pass_time(1)
    assert all(house.now(job).state is JobState.GENERATING for job in jobs)
    failed = list[str]()

    async def fail_once(job_id: str) -> None:
        """Where the engine asks: a poll that it has taken has no time any more."""
        if not failed and math.isinf(house.engine.polls.due_at(job_id)):
            failed.append(job_id)
            raise OSError("disk full")

    house.store.before["get"] = fail_once
    house.provider.finish()
    for job in jobs:
        house.engine.polls.plan_after(job.id, 5.0)
    await house.pass_time(300)
    assert failed
    assert all(house.now(job).state is JobState.DELIVERED for job in jobs)
