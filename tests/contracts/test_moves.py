"""What follows a group to its new id, in every store; see `move_chat` and the like in `bot.ports`."""

from dataclasses import replace

import pytest

from bot.domain.job import WAITING, Job, JobState
from bot.domain.preferences import Preferences
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import ChatMigrationStore, Draft, DraftStore, JobStore, PreferenceStore
from tests.contracts.conftest import NOW, UNLIMITED, a_job, fresh, limits, put
from tests.contracts.test_preference_store import choose
from tests.jobs import moved

OLD, NEW, OTHER = -5, -1_000_000_000_005, -6
TWICE = range(2)
"""Every move may be repeated."""


def followed(job: Job) -> Job:
    return replace(
        job,
        origin=Origin(chat_id=NEW, message_id=0, is_group=True),
        status_message_id=None,
        result_message_id=None,
    )


@pytest.mark.parametrize("state", JobState)
async def test_jobs_follow_their_group_without_its_messages(jobs: JobStore, state: JobState) -> None:
    job = await put(jobs, a_job("a", group=OLD, state=state, result_message_id=11, result_file_id="f"))
    await jobs.keep_status_message("a", 12)
    elsewhere = await put(jobs, a_job("b", group=OTHER, state=state))
    for _ in TWICE:
        await jobs.move_chat(OLD, NEW)
    assert await fresh(jobs, job) == followed(job)
    assert await fresh(jobs, elsewhere) == elsewhere
    assert await jobs.by_result(NEW, 11) is None
    assert await jobs.stale_statuses() == []


async def test_the_count_of_the_day_follows(jobs: JobStore) -> None:
    for number in range(3):
        await put(jobs, a_job(f"{number}", user=number, group=OLD))
    for _ in TWICE:
        await jobs.move_chat(OLD, NEW)
    usage = await jobs.usage(9, NEW, limits(chat_daily=3), now=NOW)
    assert usage.chat_daily == 3
    assert (await jobs.usage(9, OLD, UNLIMITED, now=NOW)).chat_daily == 0


async def test_what_an_anonymous_admin_asked_for_is_still_the_group_s(jobs: JobStore) -> None:
    await put(jobs, a_job("a", user=OLD, group=OLD))
    await jobs.move_chat(OLD, NEW)
    assert [job.id for job in await jobs.active_of(NEW)] == ["a"]


async def test_a_step_that_began_before_the_move_does_not_take_the_job_back(jobs: JobStore) -> None:
    before = await put(jobs, a_job("a", user=OLD, group=OLD, state=JobState.GENERATING))
    await jobs.move_chat(OLD, NEW)
    assert await jobs.advance(before, moved(before, JobState.SENDING))
    there = await fresh(jobs, before)
    assert (there.state, there.origin.chat_id, there.requester.user_id) == (JobState.SENDING, NEW, NEW)


async def test_a_result_that_its_group_does_not_take_goes_to_who_asked(jobs: JobStore) -> None:
    asked = a_job("a", user=7, group=OLD, state=JobState.SENDING, send_began_at=NOW)
    where = replace(asked.origin, thread_id=3, direct_topic_id=4)
    job = await put(jobs, replace(asked, origin=where))
    await jobs.keep_status_message("a", 12)
    assert await jobs.move_to_private("a")
    assert await fresh(jobs, job) == moved(job, origin=Origin(chat_id=7, message_id=0), send_began_at=None)
    assert not await jobs.move_to_private("a")


@pytest.mark.parametrize(
    "job",
    [
        a_job("a", user=7, state=JobState.SENDING),
        a_job("a", user=OLD, group=OLD, state=JobState.SENDING),
        a_job("a", user=7, group=OLD, state=JobState.GENERATING),
        a_job("a", user=7, group=OLD, state=JobState.DELIVERED),
    ],
    ids=["in private already", "asked by the group itself", "not finished", "delivered"],
)
async def test_nothing_else_goes_to_who_asked(jobs: JobStore, job: Job) -> None:
    there = await put(jobs, job)
    assert not await jobs.move_to_private("a")
    assert await fresh(jobs, job) == there
    assert not await jobs.move_to_private("nobody")


async def test_what_waits_in_a_chat_is_what_nothing_was_paid_for(jobs: JobStore) -> None:
    for state in JobState:
        await put(jobs, a_job(f"{state}", group=OLD, state=state))
    await put(jobs, a_job("elsewhere", group=OTHER))
    assert {job.state for job in await jobs.waiting_in(OLD)} == WAITING
    assert len(await jobs.waiting_in(OLD)) == len(WAITING)


async def test_drafts_follow_and_a_question_is_still_open(drafts: DraftStore) -> None:
    draft = Draft(
        key="d",
        requester=Requester(user_id=7, language="en"),
        origin=Origin(chat_id=OLD, message_id=3, is_group=True),
        request=VideoRequest(prompt="a dragon"),
        created_at=NOW,
        question_id=4,
        asks_prompt=True,
    )
    await drafts.save(draft)
    for _ in TWICE:
        await drafts.move_chat(OLD, NEW)
    found = await drafts.open_question(NEW, 7, since=0.0)
    assert found is not None
    assert found.origin == Origin(chat_id=NEW, message_id=0, is_group=True)
    assert await drafts.asked_by(NEW, 4) is None
    assert await drafts.draft("d") == found


async def test_choices_follow(preferences: PreferenceStore) -> None:
    chosen = Preferences(family="veo-2", language="ru")
    await choose(preferences, OLD, chosen)
    for _ in TWICE:
        await preferences.move(OLD, NEW)
    assert await preferences.get(NEW) == chosen
    assert await preferences.get(OLD) == Preferences()
    assert await preferences.languages() == {NEW: "ru"}


async def test_choices_that_the_new_one_has_made_stay(preferences: PreferenceStore) -> None:
    await choose(preferences, OLD, Preferences(family="veo-2", language="ru"))
    await choose(preferences, NEW, Preferences(family="veo-3"))
    await preferences.move(OLD, NEW)
    assert await preferences.get(NEW) == Preferences(family="veo-3")
    assert await preferences.languages() == {}


async def test_moves_are_remembered(chat_migrations: ChatMigrationStore) -> None:
    for _ in TWICE:
        await chat_migrations.save(OLD, NEW)
    await chat_migrations.save(OTHER, NEW - 1)
    assert await chat_migrations.all() == {NEW: OLD, NEW - 1: OTHER}
