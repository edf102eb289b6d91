"""What every store keeps of generations, also when their jobs are forgotten."""

from dataclasses import replace

import pytest

from bot.domain.audit import Made
from bot.domain.job import GeneratingJob, Job, JobState, SendingJob, UnconfirmedJob
from bot.ports import Storage
from tests.contracts.conftest import NOW, a_job, put
from tests.jobs import moved


async def advance(stores: Storage, before: Job, after: Job) -> Job:
    assert await stores.jobs.advance(before, after)
    return after


async def generating(stores: Storage, name: str, *, at: float = NOW) -> GeneratingJob:
    job = await put(stores.jobs, a_job(name, state=JobState.SUBMITTING, at=at, submitted_at=at))
    after = moved(job, JobState.GENERATING, generation_id=f"g-{name}", cost_micros=5)
    await advance(stores, job, after)
    assert isinstance(after, GeneratingJob)
    return after


async def test_a_generation_is_kept_from_its_id_on_with_what_becomes_of_it(stores: Storage) -> None:
    job = await generating(stores, "a")
    ledger = stores.generations
    (one,) = await ledger.accepted(NOW, NOW + 1)
    assert (one.id, one.model, one.accepted_at) == ("g-a", job.model, NOW)
    assert (one.cost_micros, one.outcome) == (5, Made.UNDERWAY)
    told = await advance(stores, job, replace(job.put_off(until=NOW + 9, attempts=0), cost_micros=7))
    assert [one.cost_micros for one in await ledger.named({"g-a", "g-b"})] == [7]
    assert isinstance(told, GeneratingJob)
    await advance(stores, told, told.ready("https://files.example/v.mp4", at=NOW + 2, seen_at=NOW + 2))
    assert [one.outcome for one in await ledger.named({"g-a"})] == [Made.MADE]


async def test_what_is_found_after_a_copy_was_put_back_was_accepted_before_that(stores: Storage) -> None:
    restored_at = NOW + 40 * 86_400
    state = JobState.UNCONFIRMED
    job = await put(
        stores.jobs, a_job("a", state=state, at=NOW, submitted_at=restored_at, sought_since=NOW + 1)
    )
    assert isinstance(job, UnconfirmedJob)
    found = job.accepted("g-a", cost_micros=5, until=restored_at)
    await advance(stores, job, found)
    ready = found.ready("https://files.example/v.mp4", at=restored_at, seen_at=restored_at)
    await advance(stores, found, ready)
    assert [one.accepted_at for one in await stores.generations.named({"g-a"})] == [NOW + 1]


@pytest.mark.parametrize(("is_free", "outcome"), [(True, Made.FAILED), (False, Made.UNKNOWN)])
async def test_whether_a_failure_is_free_is_kept(stores: Storage, outcome: Made, *, is_free: bool) -> None:
    job = await generating(stores, "a")
    await advance(stores, job, moved(job, JobState.FAILED, ended_at=NOW, cost_micros=0 if is_free else 5))
    assert [one.outcome for one in await stores.generations.named({"g-a"})] == [outcome]


async def test_what_was_made_and_could_not_be_delivered_was_made(stores: Storage) -> None:
    job = await generating(stores, "a")
    sending = job.ready("https://files.example/v.mp4", at=NOW, seen_at=NOW)
    await advance(stores, job, sending)
    assert isinstance(sending, SendingJob)
    await advance(stores, sending, sending.undelivered(at=NOW + 1))
    assert [one.outcome for one in await stores.generations.named({"g-a"})] == [Made.MADE]


async def test_forgetting_a_person_leaves_what_explains_a_charge_and_nothing_of_them(stores: Storage) -> None:
    job = await generating(stores, "a")
    sending = job.ready("https://files.example/v.mp4", at=NOW, seen_at=NOW)
    await advance(stores, job, sending)
    await advance(stores, sending, sending.delivered(message_id=1, file_id="f", at=NOW + 1))
    assert await stores.jobs.forget(job.requester.user_id, now=NOW + 2) == 1
    await stores.jobs.delete_forgotten(NOW + 3)
    (one,) = await stores.generations.accepted(NOW, NOW + 1)
    assert (one.id, one.outcome, one.cost_micros) == ("g-a", Made.MADE, 5)
    assert {*one.__dataclass_fields__} == {"id", "model", "accepted_at", "cost_micros", "outcome"}


async def test_they_come_by_their_time_and_go_with_it(stores: Storage) -> None:
    for n in (3, 1, 2):
        await generating(stores, f"{n}", at=NOW + n)
    ledger = stores.generations
    assert [one.id for one in await ledger.accepted(NOW, NOW + 3)] == ["g-1", "g-2"]
    await ledger.delete_older(NOW + 2)
    assert [one.id for one in await ledger.accepted(NOW, NOW + 9)] == ["g-2", "g-3"]
