"""What every store promises about what people have made, and about forgetting it."""

import json
from dataclasses import replace

import pytest

from bot.domain.admission import DAY, Admitted, AlreadyThere, OverLimit
from bot.domain.errors import Problem
from bot.domain.job import ACTIVE, ENDED, Job, JobState
from bot.domain.request import Origin, Photo, Requester, VideoRequest
from bot.ports import Draft, DraftStore, InboxStore, JobStore, Receipt
from tests.contracts.conftest import NOW, UNLIMITED, a_job, limits, put


async def delivered(store: JobStore, name: str, *, user: int = 1, group: int | None = None, at: float) -> Job:
    job = a_job(name, user=user, group=group, at=at, state=JobState.DELIVERED)
    return await put(store, replace(job, ended_at=at, submitted_at=at, result_file_id=f"file of {name}"))


async def listed(
    store: JobStore, user: int = 1, chat: int | None = None, *, offset: int = 0, limit: int = 99
) -> list[str]:
    return [job.id for job in await store.history(user, chat, offset=offset, limit=limit)]


# history


async def test_a_history_is_ones_own_delivered_videos_the_last_first(jobs: JobStore) -> None:
    for n in (1, 3, 2):
        await delivered(jobs, f"{n}", at=NOW + n)
    await delivered(jobs, "somebody else's", user=2, at=NOW)
    for state in set(JobState) - {JobState.DELIVERED}:
        await put(jobs, a_job(state, state=state, ended_at=NOW if state in ENDED else None))
    assert await listed(jobs) == ["3", "2", "1"]
    assert (await jobs.history(1, None, offset=0, limit=1))[0].result_file_id == "file of 3"


async def test_a_history_comes_in_parts(jobs: JobStore) -> None:
    for n in range(5):
        await delivered(jobs, f"{n}", at=NOW)
    assert await listed(jobs, limit=2) == ["4", "3"]
    assert await listed(jobs, offset=2, limit=2) == ["2", "1"]
    assert await listed(jobs, offset=4, limit=2) == ["0"]
    assert await listed(jobs, offset=5, limit=2) == []


async def test_a_history_of_a_chat_has_only_what_came_there(jobs: JobStore) -> None:
    await delivered(jobs, "private", at=NOW)
    await delivered(jobs, "here", group=-5, at=NOW + 1)
    await delivered(jobs, "there", group=-6, at=NOW + 2)
    assert await listed(jobs, chat=-5) == ["here"]
    assert await listed(jobs) == ["there", "here", "private"]


async def test_what_can_be_shared_is_what_telegram_has_in_the_same_order(jobs: JobStore) -> None:
    for n in range(4):
        await delivered(jobs, f"{n}", group=-5 if n == 1 else None, at=NOW + n)
    await put(jobs, a_job("a link", at=NOW, state=JobState.DELIVERED, ended_at=NOW + 9, submitted_at=NOW))
    await delivered(jobs, "somebody else's", user=2, at=NOW)
    shareable = [job.id for job in await jobs.shareable(1, offset=0, limit=9)]
    assert shareable == ["3", "2", "1", "0"]
    assert [job.id for job in await jobs.shareable(1, offset=1, limit=2)] == ["2", "1"]
    await jobs.forget(1, now=NOW + 10)
    assert await jobs.shareable(1, offset=0, limit=9) == []
    assert len(await jobs.shareable(2, offset=0, limit=9)) == 1


# forgetting with time


async def test_what_ended_long_ago_is_forgotten_whoever_asked_for_it(jobs: JobStore) -> None:
    await delivered(jobs, "old", at=NOW - 10)
    await delivered(jobs, "of another", user=2, at=NOW - 10)
    await delivered(jobs, "young", at=NOW)
    await put(jobs, a_job("still under way", state=JobState.GENERATING, at=NOW - 99))
    assert await jobs.forget_ended(NOW, now=NOW) == 2
    assert await listed(jobs) == ["young"]
    assert await listed(jobs, 2) == []
    assert await jobs.get("old") is None
    assert await jobs.get("still under way") is not None
    assert await jobs.forget_ended(NOW, now=NOW) == 0


async def test_what_time_has_made_forget_still_counts_and_is_made_no_second_time(jobs: JobStore) -> None:
    old = await delivered(jobs, "old", at=NOW - 10)
    await jobs.forget_ended(NOW, now=NOW)
    assert (await jobs.usage(1, 1, limits(user_daily=1), now=NOW)).user_daily == 1
    again = await jobs.admit(replace(a_job("again", at=NOW), key=old.key), UNLIMITED)
    assert isinstance(again, AlreadyThere)


# forgetting jobs


@pytest.mark.parametrize("state", sorted(ENDED))
async def test_what_has_ended_is_forgotten(jobs: JobStore, state: JobState) -> None:
    job = a_job("a", state=state, ended_at=NOW, problem=Problem(key="failed-x"), late_at=NOW)
    await put(jobs, replace(job, status_message_id=5))
    assert await jobs.forget(1, now=NOW) == 1
    assert await jobs.get("a") is None
    assert await listed(jobs) == []
    assert list(await jobs.pending_final(since=0)) == []
    assert list(await jobs.stale_statuses()) == []
    assert await jobs.forget(1, now=NOW) == 0


@pytest.mark.parametrize("state", sorted(ACTIVE))
async def test_what_has_not_ended_is_left_alone(jobs: JobStore, state: JobState) -> None:
    job = await put(jobs, a_job("a", state=state))
    assert await jobs.forget(1, now=NOW) == 0
    assert await jobs.get("a") == job


async def test_nobody_else_is_forgotten(jobs: JobStore) -> None:
    other = await delivered(jobs, "other", user=2, group=-5, at=NOW)
    await delivered(jobs, "mine", group=-5, at=NOW)
    assert await jobs.forget(1, now=NOW) == 1
    assert await jobs.get("other") == other


async def test_what_is_forgotten_counts_as_before(jobs: JobStore) -> None:
    await delivered(jobs, "a", group=-5, at=NOW)
    await put(jobs, a_job("failed", group=-5, state=JobState.FAILED, ended_at=NOW))
    allowed = limits(user_daily=2, chat_daily=2)
    before = await jobs.usage(1, -5, allowed, now=NOW + 1)
    await jobs.forget(1, now=NOW)
    await jobs.delete_forgotten(NOW + 1 - DAY)
    assert await jobs.usage(1, -5, allowed, now=NOW + 1) == before
    assert before.user_daily == before.chat_daily == 1
    assert isinstance(await jobs.admit(a_job("b", at=NOW + 1), limits(user_daily=1)), OverLimit)


async def test_a_forgotten_request_is_not_made_again_by_its_repeat(jobs: JobStore) -> None:
    await delivered(jobs, "a", at=NOW)
    await jobs.forget(1, now=NOW)
    again = await jobs.admit(a_job("b", key="key of a"), UNLIMITED)
    assert isinstance(again, AlreadyThere)
    assert again.job.request == VideoRequest()
    assert (again.job.parameters, again.job.result_file_id) == ({}, None)


async def test_what_is_forgotten_still_tells_how_long_a_model_takes(jobs: JobStore) -> None:
    job = a_job("a", state=JobState.DELIVERED, submitted_at=NOW, ready_at=NOW + 5, ended_at=NOW + 6)
    await put(jobs, job)
    await jobs.forget(1, now=NOW + 7)
    assert list(await jobs.durations(job.model, limit=9)) == [5]


async def test_what_is_forgotten_has_cost_what_it_has_cost(jobs: JobStore) -> None:
    await put(jobs, a_job("a", state=JobState.DELIVERED, ended_at=NOW, price_micros=400_000))
    await jobs.forget(1, now=NOW + 1)
    [there] = await jobs.in_states({JobState.DELIVERED})
    assert there.price_micros == 400_000


async def test_nothing_stays_of_what_was_forgotten_once_it_is_old(jobs: JobStore) -> None:
    await delivered(jobs, "old", at=NOW)
    await delivered(jobs, "young", at=NOW + 1)
    kept = await delivered(jobs, "kept", user=2, at=NOW)
    await jobs.forget(1, now=NOW + 2)
    await jobs.delete_forgotten(NOW)
    assert isinstance(await jobs.admit(a_job("young again", key="key of young"), UNLIMITED), AlreadyThere)
    assert isinstance(await jobs.admit(a_job("old again", key="key of old"), UNLIMITED), Admitted)
    assert await jobs.get("kept") == kept


# forgetting drafts and updates


async def test_ones_drafts_are_forgotten_and_nobody_elses(drafts: DraftStore) -> None:
    for name, user in (("a", 1), ("b", 2)):
        await drafts.save(
            Draft(
                key=name,
                requester=Requester(user_id=user, language="en"),
                origin=Origin(chat_id=-5, message_id=1, is_group=True),
                request=VideoRequest(prompt="a secret", photos=(Photo(file_id="f"),)),
                created_at=NOW,
                question_id=7,
                asks_prompt=True,
            )
        )
    await drafts.forget(1)
    assert await drafts.draft("a") is None
    assert await drafts.open_question(-5, 1, since=0) is None
    assert await drafts.draft("b") is not None


@pytest.mark.parametrize(
    "update",
    [
        {"message": {"from": {"id": 1}, "text": "a secret"}},
        {"message": {"sender_chat": {"id": 1}, "from": {"id": 9}, "text": "a secret"}},
        {"edited_message": {"from": {"id": 1}, "text": "a secret"}},
        {"callback_query": {"from": {"id": 1}, "data": "make:1"}},
        {"chosen_inline_result": {"from": {"id": 1}, "query": "a secret", "result_id": "1"}},
        {"my_chat_member": {"from": {"id": 1}, "chat": {"id": -5}}},
        {"message": {"from": {"id": 9}, "reply_to_message": {"from": {"id": 1}, "text": "a secret"}}},
    ],
)
async def test_an_update_to_be_handled_is_never_forgotten(
    inbox: InboxStore, update: dict[str, object]
) -> None:
    for number in (1, 2):
        await inbox.receive(number, json.dumps(update), now=NOW)
    await inbox.receive(3, "no JSON", now=NOW)
    for number in (2, 3):
        await inbox.quarantine(number, now=NOW)
    await inbox.forget(1)
    await inbox.forget(2)
    assert [(left.update_id, left.body) for left in await inbox.unfinished()] == [(1, json.dumps(update))]
    assert await inbox.receive(2, "again", now=NOW) is Receipt.DONE
