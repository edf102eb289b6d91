"""What every job store promises; see `bot.ports.JobStore`."""

import asyncio
from collections import Counter
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path

import pytest

from bot.domain.admission import DAY, Admission, Admitted, AlreadyThere, Limits, OverLimit
from bot.domain.errors import Problem
from bot.domain.job import ACTIVE, AT_PROVIDER, ENDED, UNCOUNTED, WAITING, Job, JobState
from bot.domain.media import Size
from bot.domain.request import (
    Audio,
    Option,
    Origin,
    OwnVideo,
    Photo,
    Purpose,
    Requester,
    SourceVideo,
    VideoRequest,
)
from bot.ports import Agenda, JobStore, Underway
from tests.contracts.conftest import NOW, UNLIMITED, a_job, fresh, limits, put
from tests.jobs import moved

ALL = list(JobState)
ON_THE_AGENDA = ACTIVE - {JobState.GENERATING}
"""What is in the making is not on it."""
EVERY_STATE = pytest.mark.parametrize("state", ALL)
TRICKY = 'Zoë says "cut!" 🎬 \u202eשלם\u202c 你好 \x00 \' ; -- \\ \n\t\u2028 %s :id ?'


async def admitted(store: JobStore, job: Job, allowed: Limits = UNLIMITED) -> Job:
    admission = await store.admit(job, allowed)
    assert isinstance(admission, Admitted)
    return admission.job


def ids(found: Sequence[Job]) -> list[str]:
    return [job.id for job in found]


def kinds(admissions: list[Admission]) -> Counter[type]:
    return Counter(map(type, admissions))


# what is kept


async def test_a_job_comes_back_as_it_went_in(jobs: JobStore) -> None:
    job = a_job(
        "everything",
        state=JobState.PREPARING,
        requester=Requester(user_id=-(2**52), language="pt-br"),
        origin=Origin(
            chat_id=-1_009_999_999_999, message_id=2**31, thread_id=5, direct_topic_id=2**51, is_group=True
        ),
        request=VideoRequest(
            prompt=TRICKY,
            options={Option.ASPECT_RATIO: "16:9", Option.SILENT: "", Option.NEGATIVE_PROMPT: TRICKY},
            photos=(
                Photo(file_id="a", size_bytes=2**33, size=Size(width=1, height=2)),
                Photo(file_id="b"),
            ),
        ),
        parameters={"prompt": TRICKY, "duration": 8, "cfg": 0.1, "generate_audio": False, "seed": 10**18},
        created_at=NOW + 0.123456,
        run_at=NOW + 1e-3,
        again_of="another",
        price_micros=10**15,
    )
    there = await admitted(jobs, job)
    assert there == replace(job, turn=1)
    assert await jobs.get(job.id) == there
    assert [type(value) for value in there.parameters.values()] == [str, int, float, bool, int]


async def test_a_move_writes_what_it_changes_but_neither_the_status_message_nor_what_was_asked_for(
    jobs: JobStore,
) -> None:
    before = await admitted(jobs, a_job("a", state=JobState.PREPARING))
    after = moved(
        before,
        JobState.FAILED,
        request=VideoRequest(prompt="changed"),
        model="other",
        parameters={"x": 1},
        run_at=NOW + 1,
        attempts=3,
        submitted_at=NOW + 2,
        generation_id="g",
        video_url="https://example.org/v.mp4",
        ready_at=NOW + 3,
        late_at=NOW + 4,
        send_began_at=NOW + 5,
        ended_at=NOW + 6,
        status_message_id=99,
        result_message_id=100,
        result_file_id="f",
        problem=Problem(key="failed-x", values={"text": TRICKY, "count": 3, "share": 0.5}),
    )
    changed = {f.name for f in fields(Job) if getattr(before, f.name) != getattr(after, f.name)}
    assert len(changed) == 17
    assert await jobs.advance(before, after)
    expected = replace(after, request=before.request, status_message_id=None)
    assert await jobs.get("a") == expected


@pytest.mark.parametrize("price", [None, 0, 400_000])
async def test_the_price_of_one_video_stays_that_of_the_admission(jobs: JobStore, price: int | None) -> None:
    await admitted(jobs, a_job("a", price_micros=price))
    claimed = await jobs.claim(now=NOW, limit=0)
    assert claimed is not None
    accepted = claimed.accepted("g", cost_micros=7, until=NOW)
    assert await jobs.advance(claimed, accepted)
    assert await jobs.advance(accepted, accepted.ready("https://v", at=NOW, seen_at=NOW))
    assert (await fresh(jobs, claimed)).price_micros == price


async def test_an_unknown_job_is_nothing(jobs: JobStore) -> None:
    assert await jobs.get("nobody") is None
    assert await jobs.media("nobody") == []
    assert not await jobs.advance(a_job("nobody"), moved(a_job("nobody")))
    await jobs.keep_medium("nobody", 0, b"jpeg")
    await jobs.keep_status_message("nobody", 1)
    assert await jobs.media("nobody") == []
    assert await jobs.position(a_job("nobody"), limit=9) == 1


# admission


async def test_racing_requests_get_exactly_what_the_daily_limit_allows(jobs: JobStore) -> None:
    admissions = await asyncio.gather(
        *(jobs.admit(a_job(f"{n}"), limits(user_daily=5, user_active=7)) for n in range(40))
    )
    assert kinds(admissions) == {Admitted: 5, OverLimit: 35}
    assert len(await jobs.in_states(ALL)) == 5


async def test_racing_requests_get_exactly_what_the_active_limit_allows(jobs: JobStore) -> None:
    admissions = await asyncio.gather(
        *(jobs.admit(a_job(f"{n}"), limits(user_daily=7, user_active=2)) for n in range(40))
    )
    assert kinds(admissions) == {Admitted: 2, OverLimit: 38}


async def test_racing_members_get_exactly_what_their_group_allows(jobs: JobStore) -> None:
    admissions = await asyncio.gather(
        *(
            jobs.admit(a_job(f"{n}", user=n, group=-100), limits(user_daily=1, chat_daily=11))
            for n in range(1, 41)
        )
    )
    assert kinds(admissions) == {Admitted: 11, OverLimit: 29}


async def test_racing_users_do_not_take_each_others_places(jobs: JobStore) -> None:
    admissions = await asyncio.gather(
        *(jobs.admit(a_job(f"{n}", user=n % 8), limits(user_daily=3)) for n in range(40))
    )
    assert kinds(admissions) == {Admitted: 24, OverLimit: 16}


async def test_zero_is_unlimited(jobs: JobStore) -> None:
    for n in range(12):
        await admitted(jobs, a_job(f"{n}", group=-100))


async def test_the_same_key_racing_makes_one_job(jobs: JobStore) -> None:
    admissions = await asyncio.gather(
        *(jobs.admit(a_job(f"{n}", key="the same"), limits(user_daily=3)) for n in range(40))
    )
    assert kinds(admissions) == {Admitted: 1, AlreadyThere: 39}
    (there,) = await jobs.in_states(ALL)
    assert all(not isinstance(a, OverLimit) and a.job == there for a in admissions)


@EVERY_STATE
async def test_a_repeat_finds_the_job_in_any_state(jobs: JobStore, state: JobState) -> None:
    there = await put(jobs, a_job("a", key="k", state=state))
    assert await jobs.admit(a_job("b", key="k", at=NOW + 9), UNLIMITED) == AlreadyThere(job=there)
    assert await jobs.get("b") is None


async def test_a_repeat_is_found_when_the_limits_are_used_up(jobs: JobStore) -> None:
    there = await admitted(jobs, a_job("a", key="k"), limits(user_daily=1, user_active=1))
    again = await jobs.admit(a_job("b", key="k"), limits(user_daily=1, user_active=1))
    assert again == AlreadyThere(job=there)


@EVERY_STATE
async def test_what_came_to_no_video_leaves_the_daily_limit(jobs: JobStore, state: JobState) -> None:
    await put(jobs, a_job("a", state=state))
    admission = await jobs.admit(a_job("b"), limits(user_daily=1))
    assert isinstance(admission, Admitted if state in UNCOUNTED else OverLimit)


@EVERY_STATE
async def test_ended_jobs_leave_the_active_limit(jobs: JobStore, state: JobState) -> None:
    await put(jobs, a_job("a", state=state))
    admission = await jobs.admit(a_job("b"), limits(user_active=1))
    assert isinstance(admission, Admitted if state in ENDED else OverLimit)


@EVERY_STATE
async def test_late_jobs_leave_the_active_limit_and_no_other(jobs: JobStore, state: JobState) -> None:
    await put(jobs, a_job("a", group=-100, state=state, late_at=NOW + 5))
    for allowed in (limits(user_daily=1), limits(chat_daily=1)):
        admission = await jobs.admit(a_job("b", group=-100), allowed)
        assert isinstance(admission, OverLimit) == (state not in UNCOUNTED)
    await admitted(jobs, a_job("c", group=-100), limits(user_active=2 if state in UNCOUNTED else 1))


@pytest.mark.parametrize(
    ("state", "cost", "counts"),
    [
        (JobState.UNDELIVERED, None, True),
        (JobState.FAILED, None, True),
        (JobState.FAILED, 400_000, True),
        (JobState.FAILED, 0, False),
        (JobState.CANCELLED, None, False),
    ],
)
async def test_a_persons_third_video_that_cannot_be_delivered_counts_as_one(
    jobs: JobStore, state: JobState, cost: int | None, *, counts: bool
) -> None:
    for n in range(3):
        lost = a_job(f"{n}", group=-100, state=state, cost_micros=cost, ready_at=NOW + 60, at=NOW + n)
        await put(jobs, lost)
        await put(jobs, a_job(f"{n} of others", user=8 + n, group=-100, state=state, ready_at=NOW))
        of_all = await jobs.usage(1, -100, limits(user_daily=1, chat_daily=1), now=NOW + 100)
        assert of_all.user_daily == of_all.chat_daily == int(counts and n == 2)
    for allowed in (limits(user_daily=1), limits(chat_daily=1)):
        admission = await jobs.admit(a_job("next", group=-100, at=NOW + 100), allowed)
        assert isinstance(admission, OverLimit) == counts
        if isinstance(admission, OverLimit):
            opens = (admission.usage.user_next_place_at, admission.usage.chat_next_place_at)
            assert NOW + DAY in opens


async def test_in_a_group_each_persons_own_are_excused(jobs: JobStore) -> None:
    for n in range(6):
        await put(
            jobs, a_job(f"{n}", user=1 + n % 3, group=-100, state=JobState.UNDELIVERED, ready_at=NOW, at=NOW)
        )
    await admitted(jobs, a_job("next", group=-100), limits(chat_daily=1))


async def test_what_never_became_a_video_is_none_that_could_not_be_delivered(jobs: JobStore) -> None:
    for n in range(3):
        await put(jobs, a_job(f"{n}", state=JobState.FAILED, price_micros=100))
    await admitted(jobs, a_job("next"), limits(user_daily=1))


@pytest.mark.parametrize(
    "state", [JobState.PREPARING, JobState.QUEUED, JobState.SUBMITTING, JobState.UNCONFIRMED]
)
async def test_what_is_not_surely_paid_yet_counts_on_every_day(jobs: JobStore, state: JobState) -> None:
    await put(jobs, a_job("a", group=-100, state=state, price_micros=600))
    later = NOW + 3 * DAY
    for allowed in (limits(user_daily=1), limits(chat_daily=1), within(1_000), of_money(1_000)):
        refused = await jobs.admit(a_job("b", group=-100, at=later, price_micros=600), allowed)
        assert isinstance(refused, OverLimit)
        times = (
            refused.usage.user_next_place_at,
            refused.usage.chat_next_place_at,
            refused.usage.budget_next_at,
            refused.usage.user_money_next_at,
        )
        assert [at for at in times if at is not None] == [later + DAY]


async def test_what_waited_counts_on_the_day_on_which_it_is_paid(jobs: JobStore) -> None:
    await put(jobs, a_job("a", group=-100, price_micros=600))
    paid_at = NOW + 3 * DAY
    claimed = await jobs.claim(now=paid_at, limit=1)
    assert claimed is not None
    assert await jobs.advance(claimed, claimed.accepted("generation", cost_micros=None, until=paid_at + 5))
    for allowed in (limits(user_daily=1), limits(chat_daily=1), within(1_000), of_money(1_000)):
        early = a_job("b", group=-100, at=paid_at + DAY - 0.01, price_micros=600)
        assert isinstance(await jobs.admit(early, allowed), OverLimit)
        assert isinstance(await jobs.admit(a_job(f"{allowed}", at=paid_at + DAY), allowed), Admitted)


async def test_what_is_forgotten_counts_until_its_day_is_over(jobs: JobStore) -> None:
    await put(jobs, a_job("a", state=JobState.DELIVERED, submitted_at=NOW + DAY, ended_at=NOW + DAY + 60))
    await jobs.forget(1, now=NOW + DAY + 100)
    await jobs.delete_forgotten(NOW + 100)
    assert (await jobs.usage(1, 1, limits(user_daily=1), now=NOW + DAY + 100)).user_daily == 1
    await jobs.delete_forgotten(NOW + DAY)
    assert (await jobs.usage(1, 1, limits(user_daily=1), now=NOW + DAY + 100)).user_daily == 0


async def test_what_went_to_its_author_in_private_counts_for_the_group_still(jobs: JobStore) -> None:
    await put(jobs, a_job("a", group=-100, state=JobState.SENDING))
    assert await jobs.move_to_private("a")
    assert (await jobs.usage(1, -100, UNLIMITED, now=NOW)).chat_daily == 1
    assert isinstance(await jobs.admit(a_job("b", user=2, group=-100), limits(chat_daily=1)), OverLimit)
    await jobs.move_chat(-100, -1_000_100)
    assert isinstance(await jobs.admit(a_job("c", user=2, group=-1_000_100), limits(chat_daily=1)), OverLimit)
    await admitted(jobs, a_job("d", user=2, group=-100), limits(chat_daily=1))


async def test_a_job_counts_for_24_hours_and_not_longer(jobs: JobStore) -> None:
    await put(jobs, a_job("a", group=-100, at=NOW, state=JobState.DELIVERED))
    for allowed in (limits(user_daily=1), limits(chat_daily=1)):
        refused = await jobs.admit(a_job("b", group=-100, at=NOW + DAY - 0.001), allowed)
        assert isinstance(refused, OverLimit)
    await admitted(jobs, a_job("c", group=-100, at=NOW + DAY), limits(user_daily=1, chat_daily=1))


async def test_an_active_job_counts_as_active_whatever_its_age(jobs: JobStore) -> None:
    await admitted(jobs, a_job("a", at=NOW))
    admission = await jobs.admit(a_job("b", at=NOW + 2 * DAY), limits(user_active=1, user_daily=1))
    assert isinstance(admission, OverLimit)
    assert (admission.usage.user_daily, admission.usage.user_active) == (1, 1)


async def test_the_chat_limit_is_for_groups_only(jobs: JobStore) -> None:
    for n in range(3):
        await admitted(jobs, a_job(f"private {n}"), limits(chat_daily=1))
    await admitted(jobs, a_job("in the group", group=-100), limits(chat_daily=1))
    assert isinstance(await jobs.admit(a_job("one more", group=-100), limits(chat_daily=1)), OverLimit)
    await admitted(jobs, a_job("in another group", group=-200), limits(chat_daily=1))


async def test_a_refusal_in_private_does_not_speak_of_the_chat(jobs: JobStore) -> None:
    for n in range(2):
        await put(jobs, a_job(f"{n}"))
    admission = await jobs.admit(a_job("one more"), limits(user_active=2, chat_daily=1))
    assert isinstance(admission, OverLimit)
    assert admission.usage.chat_daily == 0
    assert admission.usage.chat_next_place_at is None


async def test_a_refusal_writes_nothing(jobs: JobStore) -> None:
    await put(jobs, a_job("a"))
    assert isinstance(await jobs.admit(a_job("b"), limits(user_daily=1)), OverLimit)
    assert await jobs.get("b") is None
    assert await jobs.admit(a_job("b"), limits(user_daily=2)) == Admitted(job=a_job("b", turn=2))


# usage


async def test_usage_of_nobody_is_nothing(jobs: JobStore) -> None:
    usage = await jobs.usage(1, 1, limits(user_daily=5, chat_daily=5), now=NOW)
    assert (usage.user_daily, usage.user_active, usage.chat_daily) == (0, 0, 0)
    assert (usage.user_next_place_at, usage.chat_next_place_at) == (None, None)


async def test_usage_counts_what_admission_counts(jobs: JobStore) -> None:
    for n, state in enumerate(JobState):
        await put(jobs, a_job(f"{state}", group=-100, state=state, at=NOW - n))
    await put(jobs, a_job("late", group=-100, late_at=NOW))
    await put(jobs, a_job("yesterday", group=-100, at=NOW - DAY, state=JobState.DELIVERED))
    await put(jobs, a_job("private"))
    await put(jobs, a_job("by another", group=-100, user=2))
    usage = await jobs.usage(1, -100, UNLIMITED, now=NOW)
    assert usage.user_daily == len(JobState) - len(UNCOUNTED) + 2
    assert usage.user_active == len(ACTIVE) + 1
    assert usage.chat_daily == len(JobState) - len(UNCOUNTED) + 2


async def test_the_next_place_opens_when_enough_jobs_have_grown_old(jobs: JobStore) -> None:
    for n in range(4):
        await put(jobs, a_job(f"{n}", group=-100, at=NOW + n, state=JobState.DELIVERED))
    now = NOW + 100
    opens = {
        limit: (await jobs.usage(1, -100, limits(user_daily=limit, chat_daily=limit), now=now))
        for limit in range(6)
    }
    assert [opens[n].user_next_place_at for n in range(6)] == [
        None,
        NOW + 3 + DAY,
        NOW + 2 + DAY,
        NOW + 1 + DAY,
        NOW + DAY,
        None,
    ]
    assert all(usage.chat_next_place_at == usage.user_next_place_at for usage in opens.values())


async def test_a_place_is_there_at_the_moment_that_usage_names(jobs: JobStore) -> None:
    at = NOW + 0.123456789
    await put(jobs, a_job("a", at=at, state=JobState.DELIVERED))
    opens = (await jobs.usage(1, 1, limits(user_daily=1), now=at + 60)).user_next_place_at
    assert opens is not None
    assert isinstance(await jobs.admit(a_job("early", at=opens - 1e-5), limits(user_daily=1)), OverLimit)
    await admitted(jobs, a_job("in time", at=opens), limits(user_daily=1))


# fairness


async def test_ten_of_one_user_do_not_hold_up_the_one_of_another(jobs: JobStore) -> None:
    for n in range(10):
        await admitted(jobs, a_job(f"many {n}", user=1, at=NOW + n))
    await admitted(jobs, a_job("one", user=2, at=NOW + 20))
    assert ids(await jobs.waiting(limit=3)) == ["many 0", "one", "many 1"]


async def test_a_newcomer_comes_before_the_second_request_of_anybody(jobs: JobStore) -> None:
    for n in range(10):
        await admitted(jobs, a_job(f"many {n}", user=1, at=NOW + n))
    for _ in range(4):
        await jobs.claim(now=NOW + 20, limit=0)
    assert (await admitted(jobs, a_job("one", user=2, at=NOW + 30))).turn == 4
    assert ids(await jobs.waiting(limit=3)) == ["one", "many 4", "many 5"]


async def test_who_has_just_been_served_comes_after_who_has_not(jobs: JobStore) -> None:
    await admitted(jobs, a_job("first", user=1, at=NOW))
    await jobs.claim(now=NOW, limit=0)
    await admitted(jobs, a_job("second of the same", user=1, at=NOW + 1))
    await admitted(jobs, a_job("first of another", user=2, at=NOW + 2))
    assert ids(await jobs.waiting(limit=9)) == ["first of another", "second of the same"]


async def test_who_waited_idly_saves_up_no_turns(jobs: JobStore) -> None:
    for n in range(3):
        await admitted(jobs, a_job(f"busy {n}", user=1, at=NOW + n))
        await jobs.claim(now=NOW + n, limit=0)
    assert [(await admitted(jobs, a_job(f"idle {n}", user=2))).turn for n in range(2)] == [3, 4]


async def test_a_photo_being_prepared_keeps_its_place(jobs: JobStore) -> None:
    photo = await admitted(jobs, a_job("photo", user=1, state=JobState.PREPARING, at=NOW))
    await admitted(jobs, a_job("another", user=2, at=NOW + 1))
    await admitted(jobs, a_job("second", user=1, at=NOW + 2))
    assert ids(await jobs.waiting(limit=9)) == ["another", "second"]
    assert await jobs.advance(photo, moved(photo, JobState.QUEUED))
    assert ids(await jobs.waiting(limit=9)) == ["photo", "another", "second"]


async def test_places_follow_the_order_of_serving(jobs: JobStore) -> None:
    for n in range(5):
        await admitted(jobs, a_job(f"many {n}", user=1, at=NOW))
    photo = await admitted(jobs, a_job("photo", user=2, state=JobState.PREPARING, at=NOW))
    await admitted(jobs, a_job("one", user=3, at=NOW))
    queue = list(await jobs.waiting(limit=9))
    assert [await jobs.position(job, limit=9) for job in queue] == [1, 2, 3, 4, 5, 6]
    assert await jobs.position(photo, limit=9) == 1  # it does not wait there yet
    served = [await jobs.claim(now=NOW, limit=0) for _ in queue]
    assert [job.id for job in served if job] == [job.id for job in queue]


async def test_places_behind_more_than_are_counted_are_not_told_apart(jobs: JobStore) -> None:
    for n in range(3):  # turns 0, 1, 2
        await admitted(jobs, a_job(f"many {n}", user=1, at=NOW + n))
    for user in (2, 3):  # turn 0
        await admitted(jobs, a_job(f"one of {user}", user=user, at=NOW + user))
    queue = await jobs.waiting(limit=9)
    assert [await jobs.position(job, limit=0) for job in queue] == [1, None, None, None, None]
    assert [await jobs.position(job, limit=1) for job in queue] == [1, 2, None, None, None]
    assert [await jobs.position(job, limit=2) for job in queue] == [1, 2, 3, None, None]
    assert [await jobs.position(job, limit=4) for job in queue] == [1, 2, 3, 4, 5]


# claiming


async def test_a_claim_takes_the_job_to_submitting(jobs: JobStore) -> None:
    queued = await put(jobs, a_job("a", attempts=2))
    claimed = await jobs.claim(now=NOW + 5, limit=1)
    assert claimed == moved(queued, JobState.SUBMITTING, submitted_at=NOW + 5, posts=1)
    assert await jobs.get("a") == claimed


async def test_an_empty_queue_gives_nothing(jobs: JobStore) -> None:
    assert await jobs.claim(now=NOW, limit=0) is None
    assert list(await jobs.waiting(limit=9)) == []


async def test_a_job_that_is_put_off_lets_others_pass(jobs: JobStore) -> None:
    await put(jobs, a_job("put off", run_at=NOW + 60))
    await put(jobs, a_job("next"))
    claimed = [await jobs.claim(now=NOW + later, limit=0) for later in (0, 59.9, 60)]
    assert [job and job.id for job in claimed] == ["next", None, "put off"]


@pytest.mark.parametrize("state", [state for state in JobState if state is not JobState.QUEUED])
async def test_only_queued_jobs_are_claimed(jobs: JobStore, state: JobState) -> None:
    await put(jobs, a_job("a", state=state))
    assert await jobs.claim(now=NOW + DAY, limit=0) is None


async def test_racing_claims_take_each_job_once_and_no_more_than_allowed(jobs: JobStore) -> None:
    for n in range(10):
        await admitted(jobs, a_job(f"{n}", user=n + 1))
    claimed = [job for job in await asyncio.gather(*(jobs.claim(now=NOW, limit=7) for _ in range(40))) if job]
    assert len({job.id for job in claimed}) == len(claimed) == 7


@EVERY_STATE
async def test_who_is_at_the_provider_takes_a_place(jobs: JobStore, state: JobState) -> None:
    await put(jobs, a_job("there", state=state, run_at=NOW + 60))
    await put(jobs, a_job("next"))
    claimed = await jobs.claim(now=NOW, limit=1)
    assert (claimed is None) == (state in AT_PROVIDER)


@pytest.mark.parametrize("state", sorted(AT_PROVIDER))
@pytest.mark.parametrize(("limit", "left"), [(1, 1), (2, 2), (3, 2), (7, 5), (10, 7)])
async def test_what_is_late_keeps_a_third_of_the_places_at_the_provider(
    jobs: JobStore, state: JobState, limit: int, left: int
) -> None:
    for n in range(20):
        await put(jobs, a_job(f"late {n}", state=state, late_at=NOW))
        await put(jobs, a_job(f"{n}", user=9))
    claimed = [job for _ in range(20) if (job := await jobs.claim(now=NOW, limit=limit))]
    assert len(claimed) == left


async def test_one_that_is_late_keeps_its_own_place_and_no_more(jobs: JobStore) -> None:
    await put(jobs, a_job("late", state=JobState.GENERATING, late_at=NOW))
    for n in range(9):
        await put(jobs, a_job(f"{n}", user=9))
    assert len([job for _ in range(9) if (job := await jobs.claim(now=NOW, limit=6))]) == 5


async def test_the_first_place_that_falls_free_is_for_somebody_who_has_none(jobs: JobStore) -> None:
    for user in range(1, 11):  # each has one at the provider and one waiting
        await admitted(jobs, a_job(f"held by {user}", user=user))
        await admitted(jobs, a_job(f"of {user}", user=user))
    for _ in range(11):
        await jobs.claim(
            now=NOW, limit=0
        )  # one of them has two places, so whoever comes now has no lower turn
    innocent = await admitted(jobs, a_job("innocent", user=99, at=NOW + 1))
    assert innocent.turn == 2
    assert ids(await jobs.waiting(limit=1)) == ["innocent"]
    assert await jobs.position(innocent, limit=9) == 1
    claimed = await jobs.claim(now=NOW + 1, limit=12)
    assert claimed is not None
    assert claimed.id == "innocent"
    assert await jobs.claim(now=NOW + 1, limit=12) is None


async def test_places_count_those_before_oneself_who_have_none_at_the_provider(jobs: JobStore) -> None:
    for n in range(3):
        await admitted(jobs, a_job(f"many {n}", user=1))
    await jobs.claim(now=NOW, limit=0)
    await admitted(jobs, a_job("another", user=2, at=NOW + 1))
    await admitted(jobs, a_job("a third", user=3, at=NOW + 2))
    queue = list(await jobs.waiting(limit=9))
    assert ids(queue) == ["another", "a third", "many 1", "many 2"]
    assert [await jobs.position(job, limit=9) for job in queue] == [1, 2, 3, 4]


async def test_what_waits_for_a_model_that_is_shut_lets_all_others_pass(jobs: JobStore) -> None:
    await put(jobs, a_job("first", model="shut"))
    await put(jobs, a_job("second", model="open", user=2))
    claimed = [await jobs.claim(now=NOW, limit=0, shut={"shut", "another"}) for _ in range(2)]
    assert [job and job.id for job in claimed] == ["second", None]
    last = await jobs.claim(now=NOW, limit=0)
    assert last is not None
    assert last.id == "first"


async def test_unconfirmed_jobs_of_one_model_take_a_third_of_the_places_at_most(jobs: JobStore) -> None:
    for n in range(8):
        await put(jobs, a_job(f"lost {n}", state=JobState.UNCONFIRMED, model="broken"))
    await put(jobs, a_job("lost too", state=JobState.UNCONFIRMED, model="another"))
    for n in range(9):
        await put(jobs, a_job(f"next {n}", user=2 + n))
    claimed = [await jobs.claim(now=NOW, limit=10) for _ in range(6)]
    assert [job is not None for job in claimed] == [True] * 5 + [False]


# advancing


@EVERY_STATE
async def test_a_stale_step_is_refused(jobs: JobStore, state: JobState) -> None:
    stale = await put(jobs, a_job("a", state=state))
    assert await jobs.advance(stale, moved(stale, attempts=1))
    there = await fresh(jobs, stale)
    for other in JobState:
        assert not await jobs.advance(stale, moved(stale, other, video_url="stale"))
    assert await jobs.get("a") == there
    assert await jobs.advance(there, moved(there, attempts=2))


async def test_a_step_that_slept_while_its_job_went_round_is_refused(jobs: JobStore) -> None:
    await put(jobs, a_job("a", at=NOW))
    stale = await jobs.claim(now=NOW + 1, limit=0)
    assert stale is not None
    assert await jobs.advance(stale, stale.queued_again(until=NOW + 2))
    there = await jobs.claim(now=NOW + 3, limit=0)
    assert there is not None
    assert not await jobs.advance(stale, stale.accepted("of the first POST", cost_micros=None, until=NOW))
    assert await jobs.get("a") == there
    assert (there.submitted_at, there.posts, there.generation_id) == (NOW + 3, 2, None)


async def test_what_the_board_writes_refuses_no_step(jobs: JobStore) -> None:
    job = await put(jobs, a_job("a", state=JobState.GENERATING))
    await jobs.keep_status_message("a", 41)
    await jobs.mark_notified("a", "late")
    assert await jobs.advance(job, moved(job, attempts=1))
    there = await fresh(jobs, job)
    assert (there.status_message_id, there.notified, there.attempts) == (41, "late", 1)


async def test_a_step_takes_nothing_back_that_it_did_not_change(jobs: JobStore) -> None:
    job = await put(jobs, a_job("a", group=-5, state=JobState.SENDING, result_message_id=11))
    await jobs.move_chat(-5, -6)
    assert await jobs.advance(job, moved(job, attempts=1))
    assert (await fresh(jobs, job)).result_message_id is None


async def test_of_two_racing_steps_one_is_refused(jobs: JobStore) -> None:
    job = await put(jobs, a_job("a"))
    cancelled, claimed = await asyncio.gather(
        jobs.advance(job, moved(job, JobState.CANCELLED)), jobs.claim(now=NOW, limit=0)
    )
    assert cancelled != (claimed is not None)


async def test_what_is_asked_at_once_is_done_in_its_order_and_each_by_itself(jobs: JobStore) -> None:
    job = await put(jobs, a_job("a", state=JobState.GENERATING))
    step, stale = moved(job, attempts=1), moved(job, attempts=2)
    first, seen, second, after, other = await asyncio.gather(
        jobs.advance(job, step),
        jobs.get("a"),
        jobs.advance(job, stale),
        jobs.get("a"),
        jobs.admit(a_job("b"), UNLIMITED),
    )
    assert (first, second) == (True, False)
    assert seen == after == step
    assert isinstance(other, Admitted)


async def test_the_status_message_is_kept_in_whatever_state_the_job_is(jobs: JobStore) -> None:
    job = await put(jobs, a_job("a"))
    await jobs.keep_status_message("a", 41)
    assert await jobs.advance(job, moved(job, JobState.CANCELLED))
    assert (await fresh(jobs, job)).status_message_id == 41
    await jobs.keep_status_message("a", 42)
    assert await jobs.get("a") == moved(job, JobState.CANCELLED, status_message_id=42)
    await jobs.keep_status_message("a", None)
    assert (await fresh(jobs, job)).status_message_id is None


async def test_a_status_message_is_stale_when_the_video_is_another_message(jobs: JobStore) -> None:
    for name, status, result, state in (
        ("gone", None, 5, JobState.DELIVERED),
        ("is the video", 5, 5, JobState.DELIVERED),
        ("still there", 4, 5, JobState.DELIVERED),
        ("beside a lost result", 4, None, JobState.DELIVERED),
        ("not delivered", 4, None, JobState.FAILED),
        ("on its way", 4, 5, JobState.SENDING),
    ):
        await put(jobs, a_job(name, state=state, result_message_id=result))
        await jobs.keep_status_message(name, status)
    assert ids(await jobs.stale_statuses()) == ["still there", "beside a lost result"]


# what is due


@EVERY_STATE
async def test_due_jobs_are_found_by_their_state(jobs: JobStore, state: JobState) -> None:
    for each in JobState:
        await put(jobs, a_job(f"{each}", state=each))
    assert ids(await jobs.due({state}, now=NOW, limit=9)) == [str(state)]
    assert ids(await jobs.in_states([state])) == [str(state)]


async def test_the_longest_overdue_comes_first(jobs: JobStore) -> None:
    states = [JobState.GENERATING, JobState.SENDING, JobState.UNCONFIRMED]
    for n in range(9):
        await put(jobs, a_job(f"{n}", state=states[n % 3], run_at=NOW + (n * 4) % 9))
    expected = [f"{n}" for n in sorted(range(9), key=lambda n: (n * 4) % 9)]
    assert ids(await jobs.due(states, now=NOW + 9, limit=99)) == expected
    assert ids(await jobs.due(states, now=NOW + 9, limit=4)) == expected[:4]
    assert ids(await jobs.due(states, now=NOW + 2, limit=99)) == expected[:3]
    assert ids(await jobs.due([], now=NOW + 9, limit=99)) == []
    assert ids(await jobs.due(states, now=NOW - 1, limit=99)) == []


async def turns(
    jobs: JobStore,
    *,
    running: Collection[str] = (),
    share: int = 9,
    behind: Collection[int] = (),
    limit: int = 99,
) -> list[str]:
    """Who is served in which order."""
    found = await jobs.due_in_turns(
        JobState.PREPARING, now=NOW + 99, limit=limit, running=running, share=share, behind=behind
    )
    return ids(found)


async def prepared(jobs: JobStore, *names: str, user: int, group: int | None = None, at: float = NOW) -> None:
    """They are due, one after the other."""
    for n, name in enumerate(names):
        await put(
            jobs, a_job(name, user=user, group=group, state=JobState.PREPARING, at=at + n, run_at=at + n)
        )


async def test_people_take_turns_with_what_is_due(jobs: JobStore) -> None:
    await prepared(jobs, "a1", "a2", "a3", user=1)
    await prepared(jobs, "b1", "b2", user=2, at=NOW + 10)
    await put(jobs, a_job("sent", user=3, state=JobState.SENDING))
    await put(jobs, a_job("later", user=3, state=JobState.PREPARING, run_at=NOW + 100))
    assert await turns(jobs) == ["a1", "b1", "a2", "b2", "a3"]
    assert await turns(jobs, limit=2) == ["a1", "b1"]


async def test_who_has_steps_running_comes_after_who_has_fewer_and_has_no_more_than_a_share(
    jobs: JobStore,
) -> None:
    await prepared(jobs, "a1", "a2", "a3", "a4", user=1)
    await prepared(jobs, "b1", user=2, at=NOW + 10)
    assert await turns(jobs, running={"a1", "a3", "of another lane"}) == ["b1", "a2", "a4"]
    assert await turns(jobs, running={"a1", "a3"}, share=2) == ["b1"]
    assert await turns(jobs, share=2) == ["a1", "b1", "a2"]


async def test_the_step_of_what_was_taken_back_counts_until_it_ends(jobs: JobStore) -> None:
    await prepared(jobs, "a1", "a2", "a3", user=1)
    await put(jobs, a_job("taken", user=1, state=JobState.CANCELLED))
    await put(jobs, a_job("of old", user=1, state=JobState.CANCELLED))
    assert await turns(jobs, running={"a1", "taken"}, share=2) == []
    assert await turns(jobs, running={"a1"}, share=2) == ["a2"]


async def test_a_group_has_one_share_and_its_members_take_turns_in_it(jobs: JobStore) -> None:
    await prepared(jobs, "a1", "a2", user=1, group=-100)
    await prepared(jobs, "b1", user=2, group=-100, at=NOW + 10)
    await prepared(jobs, "c1", user=3, at=NOW + 20)
    assert await turns(jobs) == ["a1", "c1", "b1", "a2"]
    assert await turns(jobs, share=2) == ["a1", "c1", "b1"]


async def test_who_stands_back_comes_after_all_others(jobs: JobStore) -> None:
    await prepared(jobs, "a1", user=1)
    await prepared(jobs, "b1", "b2", user=2, at=NOW + 10)
    assert await turns(jobs, behind={1, 7}) == ["b1", "b2", "a1"]


@EVERY_STATE
async def test_the_next_run_is_that_of_a_job_that_has_not_ended(jobs: JobStore, state: JobState) -> None:
    await put(jobs, a_job("a", state=state, run_at=NOW + 5))
    assert (await jobs.agenda(NOW)).next_at == (NOW + 5 if state in ON_THE_AGENDA else None)


@EVERY_STATE
async def test_the_agenda_names_the_state_in_which_a_job_is_due(jobs: JobStore, state: JobState) -> None:
    await put(jobs, a_job("later", state=state, run_at=NOW + 5))
    await put(jobs, a_job("sooner", state=state, run_at=NOW + 3))
    agenda = await jobs.agenda(NOW)
    assert agenda.first == ({state: NOW + 3} if state in ON_THE_AGENDA else {})
    for each in JobState:
        assert not agenda.is_due(each, NOW + 2.9)
        assert agenda.is_due(each, NOW + 3) == (each is state and state in ON_THE_AGENDA)


async def test_the_next_run_is_the_earliest_one_later_than_asked(jobs: JobStore) -> None:
    assert await jobs.agenda(0) == Agenda(first={}, next_at=None)
    for n, state in enumerate(sorted(ON_THE_AGENDA)):
        await put(jobs, a_job(f"{n}", state=state, run_at=NOW + n))
    found = [(await jobs.agenda(NOW + after)).next_at for after in (-1, 0, 0.5, 1, 3, 4)]
    assert found == [NOW, NOW + 1, NOW + 1, NOW + 2, NOW + 4, None]


@EVERY_STATE
async def test_what_is_in_the_making_is_listed_with_all_that_polls_need(
    jobs: JobStore, state: JobState
) -> None:
    job = a_job("a", state=state, run_at=NOW + 5, submitted_at=NOW - 3, late_at=NOW)
    await put(jobs, job)
    one = Underway(id="a", model=job.model, submitted_at=NOW - 3, late_at=NOW, run_at=NOW + 5)
    assert list(await jobs.underway()) == ([one] if state is JobState.GENERATING else [])


async def test_active_jobs_of_a_user_are_those_not_ended_the_oldest_first(jobs: JobStore) -> None:
    for n, state in enumerate(JobState):
        await put(jobs, a_job(f"{state}", state=state, at=NOW - n, late_at=NOW if n % 2 else None))
    await put(jobs, a_job("by another", user=2))
    assert ids(await jobs.active_of(1)) == [f"{state}" for state in reversed(JobState) if state in ACTIVE]


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("size", [None, Size(width=320, height=180)])
async def test_a_request_comes_back_with_a_video_of_somebody_s_own(
    jobs: JobStore, purpose: Purpose, size: Size | None
) -> None:
    own = OwnVideo(file_id="v", purpose=purpose, size_bytes=5, seconds=2.5, size=size)
    request = VideoRequest(prompt="x", photos=(Photo(file_id="a"),), video=own)
    await put(jobs, a_job("a", request=request))
    found = await jobs.get("a")
    assert found is not None
    assert found.request == request
    assert found.request.files == (*request.photos, own)


@pytest.mark.parametrize("purpose", Purpose)
async def test_a_request_comes_back_with_its_sound_and_its_video(jobs: JobStore, purpose: Purpose) -> None:
    request = VideoRequest(
        prompt="x",
        options={Option.SET: "cfg_scale=0.5\nstyle=clay"},
        photos=(Photo(file_id="a"), Photo(file_id="b")),
        sound=Audio(file_id="s", size_bytes=5, seconds=2.5),
        video=SourceVideo(url="https://cdn.example/a.mp4", purpose=purpose),
    )
    await put(jobs, a_job("a", request=request))
    found = await jobs.get("a")
    assert found is not None
    assert found.request == request


# photos


@EVERY_STATE
async def test_a_photo_is_kept_as_long_as_it_may_be_posted(jobs: JobStore, state: JobState) -> None:
    job = await admitted(jobs, a_job("a", state=JobState.PREPARING))
    await jobs.keep_medium("a", 0, b"first")
    await jobs.keep_medium("a", 0, b"\xff\xd8 second \x00")
    assert await jobs.media("a") == [b"\xff\xd8 second \x00"]
    assert await jobs.advance(job, moved(job, state))
    needed = state in WAITING | {JobState.SUBMITTING, JobState.UNCONFIRMED}
    assert await jobs.media("a") == ([b"\xff\xd8 second \x00"] if needed else [])


@EVERY_STATE
async def test_what_lies_in_a_file_is_kept_as_it_would_be_by_itself(
    jobs: JobStore, state: JobState, tmp_path: Path
) -> None:
    job = await put(jobs, a_job("a", state=state))
    large, small = tmp_path / "large", tmp_path / "small"
    large.write_bytes(bytes(range(251)) * 4_000)
    small.write_bytes(b"small")
    needed = state in WAITING | {JobState.PREPARING, JobState.SUBMITTING, JobState.UNCONFIRMED}
    for position, file in ((0, small), (1, large), (1, small), (0, large)):
        await jobs.keep_medium(job.id, position, file)
    assert await jobs.media(job.id) == ([large.read_bytes(), b"small"] if needed else [])


async def test_a_file_that_is_not_there_leaves_what_was_kept(jobs: JobStore, tmp_path: Path) -> None:
    job = await put(jobs, a_job("a"))
    await jobs.keep_medium(job.id, 0, b"kept")
    with pytest.raises(FileNotFoundError):
        await jobs.keep_medium(job.id, 0, tmp_path / "gone")
    assert await jobs.media(job.id) == [b"kept"]
    await jobs.keep_medium(job.id, 1, b"and goes on")
    assert await jobs.media(job.id) == [b"kept", b"and goes on"]


async def test_a_photo_lives_through_the_claim(jobs: JobStore) -> None:
    await admitted(jobs, a_job("a"))
    await jobs.keep_medium("a", 0, b"jpeg")
    await jobs.claim(now=NOW, limit=0)
    assert await jobs.media("a") == [b"jpeg"]


async def test_a_photo_that_comes_after_the_cancel_is_not_kept(jobs: JobStore) -> None:
    await put(jobs, a_job("a", state=JobState.CANCELLED))
    await jobs.keep_medium("a", 0, b"jpeg")
    assert await jobs.media("a") == []


async def test_one_jobs_end_does_not_touch_anothers_photo(jobs: JobStore) -> None:
    ended, _ = await put(jobs, a_job("ended")), await put(jobs, a_job("waits"))
    await jobs.keep_medium("waits", 0, b"jpeg")
    await jobs.advance(ended, moved(ended, JobState.CANCELLED))
    assert await jobs.media("waits") == [b"jpeg"]


async def test_several_media_are_kept_by_position_and_forgotten_together(jobs: JobStore) -> None:
    job = await put(jobs, a_job("a"))
    for position, content in ((2, b"sound"), (0, b"first"), (1, b"last"), (0, b"first again")):
        await jobs.keep_medium("a", position, content)
    assert await jobs.media("a") == [b"first again", b"last", b"sound"]
    await jobs.advance(job, moved(job, JobState.CANCELLED))
    assert await jobs.media("a") == []


async def test_what_is_shared_stays_until_the_generation_ends(jobs: JobStore) -> None:
    job = await put(jobs, a_job("a", state=JobState.SUBMITTING, submitted_at=NOW))
    await jobs.keep_medium("a", 0, b"jpeg")
    assert await jobs.shared_medium("a", 0, since=NOW) is None
    assert not await jobs.is_shared("a")
    for _ in range(2):
        await jobs.share("a")
    assert await jobs.is_shared("a")
    assert await jobs.shared_medium("a", 0, since=NOW) == b"jpeg"
    generating = moved(job, JobState.GENERATING, generation_id="g")
    await jobs.advance(job, generating)
    assert await jobs.shared_medium("a", 0, since=NOW) == b"jpeg"
    await jobs.advance(generating, moved(generating, JobState.FAILED))
    assert await jobs.shared_medium("a", 0, since=NOW) is None
    assert await jobs.media("a") == []
    assert not await jobs.is_shared("a")


async def test_what_is_shared_is_given_out_while_the_job_is_at_the_provider_and_no_longer(
    jobs: JobStore,
) -> None:
    job = await put(jobs, a_job("a"))
    await jobs.keep_medium("a", 0, b"jpeg")
    await jobs.share("a")
    assert await jobs.shared_medium("a", 0, since=NOW) is None
    claimed = await jobs.claim(now=NOW, limit=0)
    assert claimed is not None
    assert claimed.id == job.id
    assert await jobs.shared_medium("a", 0, since=NOW) == b"jpeg"
    assert await jobs.shared_medium("a", 1, since=NOW) is None
    assert await jobs.shared_medium("b", 0, since=NOW) is None
    assert await jobs.shared_medium("a", 0, since=NOW + 0.1) is None


async def test_a_job_that_is_not_there_shares_nothing(jobs: JobStore) -> None:
    await jobs.share("nobody")
    assert not await jobs.is_shared("nobody")


# durations


async def test_durations_are_the_models_last_ones_the_newest_first(jobs: JobStore) -> None:
    for n in range(4):
        posted = NOW + 10 * n
        done = a_job(f"{n}", state=JobState.DELIVERED, model="m")
        await put(jobs, replace(done, submitted_at=posted, ready_at=posted + n + 1))
    await put(jobs, a_job("other", state=JobState.SENDING, model="n", submitted_at=NOW, ready_at=NOW + 50))
    await put(jobs, a_job("running", state=JobState.GENERATING, model="m", submitted_at=NOW))
    assert list(await jobs.durations("m", limit=9)) == [4, 3, 2, 1]
    assert list(await jobs.durations("m", limit=2)) == [4, 3]
    assert list(await jobs.durations("unheard of", limit=9)) == []


# cancellation


async def test_a_cancelled_admission_is_done_as_a_whole_or_not_at_all(jobs: JobStore) -> None:
    for n in range(20):
        task = asyncio.create_task(jobs.admit(a_job(f"{n}"), limits(user_daily=20)))
        await give_way(n % 5)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        assert await jobs.get(f"{n}") in (None, a_job(f"{n}", turn=n + 1))
        again = await jobs.admit(a_job(f"again {n}", key=f"key of {n}"), limits(user_daily=20))
        assert isinstance(again, Admitted | AlreadyThere)
    assert len(await jobs.in_states(ALL)) == 20
    assert isinstance(await jobs.admit(a_job("one more"), limits(user_daily=20)), OverLimit)


async def test_a_cancelled_step_is_written_as_a_whole_or_not_at_all(jobs: JobStore) -> None:
    for n in range(20):
        before = await put(jobs, a_job(f"{n}", state=JobState.GENERATING))
        after = moved(before, JobState.SENDING, video_url="https://example.org/v.mp4", ready_at=NOW + 9)
        task = asyncio.create_task(jobs.advance(before, after))
        await give_way(n % 5)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        assert await jobs.get(f"{n}") in (before, after)
        await jobs.advance(before, after)
        assert await jobs.get(f"{n}") == after


async def test_a_cancelled_claim_loses_no_job(jobs: JobStore) -> None:
    for n in range(20):
        await admitted(jobs, a_job(f"{n}", user=n + 1))
        task = asyncio.create_task(jobs.claim(now=NOW, limit=0))
        await give_way(n % 5)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    states = Counter(job.state for job in await jobs.in_states(ALL))
    assert states.total() == states[JobState.QUEUED] + states[JobState.SUBMITTING] == 20


async def give_way(times: int) -> None:
    for _ in range(times):
        await asyncio.sleep(0)


async def test_last_words_are_remembered_as_told_or_not(jobs: JobStore) -> None:
    failed = await put(jobs, a_job("failed", state=JobState.FAILED, ended_at=NOW))
    await put(jobs, a_job("long ago", state=JobState.FAILED, ended_at=NOW - 100))
    cancelled = await put(jobs, a_job("cancelled", state=JobState.CANCELLED, ended_at=NOW))
    late = await put(jobs, a_job("late", state=JobState.GENERATING, late_at=NOW))
    undelivered = await put(jobs, a_job("undelivered", state=JobState.UNDELIVERED, ended_at=NOW))
    await put(jobs, a_job("delivered", state=JobState.DELIVERED, ended_at=NOW, late_at=NOW))
    await put(jobs, a_job("in the making", state=JobState.GENERATING))
    everyone = [failed, cancelled, late, undelivered]
    assert sorted(ids(await jobs.pending_final(since=NOW))) == sorted(job.id for job in everyone)
    await jobs.mark_notified("failed", "failed")
    await jobs.mark_notified("late", "late")
    assert sorted(ids(await jobs.pending_final(since=NOW))) == ["cancelled", "undelivered"]
    assert await jobs.advance(late, moved(late, JobState.FAILED, ended_at=NOW))
    assert sorted(ids(await jobs.pending_final(since=NOW))) == ["cancelled", "late", "undelivered"]


async def test_a_job_is_found_by_the_message_that_shows_its_result(jobs: JobStore) -> None:
    done = await put(jobs, a_job("done", group=-100, state=JobState.DELIVERED, result_message_id=55))
    await put(jobs, a_job("elsewhere", group=-200, state=JobState.DELIVERED, result_message_id=55))
    await put(jobs, a_job("waits", group=-100))
    assert await jobs.by_result(-100, 55) == done
    assert await jobs.by_result(-100, 56) is None
    assert await jobs.by_result(-300, 55) is None


# the owner's budget


def within(micros: int) -> Limits:
    return Limits(user_daily=0, user_active=0, chat_daily=0, budget_micros=micros)


async def test_a_budget_is_shared_by_all_and_held_exactly(jobs: JobStore) -> None:
    for n in range(4):
        assert isinstance(
            await jobs.admit(a_job(f"{n}", user=n + 1, price_micros=250_000), within(1_000_000)), Admitted
        )
    refused = await jobs.admit(a_job("one too many", user=9, price_micros=1), within(1_000_000))
    assert isinstance(refused, OverLimit)
    assert refused.usage.spent_micros == 1_000_000
    assert refused.usage.budget_next_at == NOW + DAY


async def test_racing_requests_do_not_exceed_the_budget(jobs: JobStore) -> None:
    admissions = await asyncio.gather(
        *(jobs.admit(a_job(f"{n}", user=n + 1, price_micros=300_000), within(1_000_000)) for n in range(20))
    )
    assert sum(isinstance(one, Admitted) for one in admissions) == 3


async def test_the_real_cost_takes_the_place_of_the_price(jobs: JobStore) -> None:
    job = await put(jobs, a_job("1", state=JobState.GENERATING, price_micros=900_000))
    assert await jobs.advance(job, moved(job, JobState.SENDING, cost_micros=100_000))
    assert (await fresh(jobs, job)).cost_micros == 100_000
    usage = await jobs.usage(1, 1, within(1_000_000), now=NOW, price_micros=900_000)
    assert (usage.spent_micros, usage.budget_next_at) == (100_000, None)


@pytest.mark.parametrize(
    ("state", "cost", "counted"),
    [
        (JobState.FAILED, 0, 0),
        (JobState.FAILED, None, 100),
        (JobState.FAILED, 70, 70),
        (JobState.CANCELLED, None, 0),
        (JobState.UNDELIVERED, 70, 70),
        (JobState.DELIVERED, None, 100),
        (JobState.UNDELIVERED, None, 100),
        (JobState.GENERATING, None, 100),
    ],
)
async def test_money_counts_where_it_was_or_may_be_spent(
    jobs: JobStore, state: JobState, cost: int | None, counted: int
) -> None:
    await put(jobs, a_job("1", state=state, price_micros=100, cost_micros=cost, late_at=NOW))
    assert (await jobs.usage(1, 1, within(1_000), now=NOW)).spent_micros == counted


async def test_money_spent_a_day_ago_is_forgiven_and_the_time_of_the_next_video_is_told(
    jobs: JobStore,
) -> None:
    for n in range(3):
        at = NOW + n * 100
        await put(jobs, a_job(f"{n}", at=at, price_micros=300_000, state=JobState.DELIVERED, submitted_at=at))
    later = NOW + 1_000
    usage = await jobs.usage(1, 1, within(1_000_000), now=later, price_micros=500_000)
    assert usage.spent_micros == 900_000
    assert usage.budget_next_at == NOW + 100 + DAY
    assert (await jobs.usage(1, 1, within(1_000_000), now=NOW + 150 + DAY)).spent_micros == 300_000


async def test_what_a_forgotten_job_cost_still_counts(jobs: JobStore) -> None:
    await put(jobs, a_job("1", state=JobState.DELIVERED, price_micros=100, ended_at=NOW))
    await jobs.forget(1, now=NOW)
    assert (await jobs.usage(1, 1, within(1_000), now=NOW)).spent_micros == 100


def of_money(micros: int) -> Limits:
    return Limits(user_daily=0, user_active=0, chat_daily=0, user_micros=micros)


async def test_racing_requests_do_not_exceed_what_one_user_may_spend(jobs: JobStore) -> None:
    admissions = await asyncio.gather(
        *(
            jobs.admit(a_job(f"{n}", group=-9 - n, price_micros=300_000), of_money(1_000_000))
            for n in range(20)
        )
    )
    assert sum(isinstance(one, Admitted) for one in admissions) == 3
    of_another = a_job("b", user=2, price_micros=300_000)
    assert isinstance(await jobs.admit(of_another, of_money(1_000_000)), Admitted)
    usage = await jobs.usage(1, 1, of_money(1_000_000), now=NOW, price_micros=300_000)
    assert (usage.user_spent_micros, usage.user_money_next_at) == (900_000, NOW + DAY)


async def test_what_is_kept_of_the_budget_is_left_by_all_but_admins(jobs: JobStore) -> None:
    people = Limits(user_daily=0, user_active=0, chat_daily=0, budget_micros=1_000, kept_micros=200)
    for n in range(3):
        assert isinstance(await jobs.admit(a_job(f"{n}", price_micros=400), people), Admitted) == (n < 2)
    admins = people.of(is_admin=True)
    assert isinstance(await jobs.admit(a_job("admin", user=9, price_micros=200), admins), Admitted)
    assert isinstance(await jobs.admit(a_job("free", price_micros=0), people), OverLimit)
    assert await jobs.spent(now=NOW) == 1_000


async def test_where_the_whole_budget_is_kept_nobody_else_has_any(jobs: JobStore) -> None:
    people = Limits(user_daily=0, user_active=0, chat_daily=0, budget_micros=1_000, kept_micros=1_000)
    assert isinstance(await jobs.admit(a_job("1", price_micros=0), people), OverLimit)
    assert isinstance(await jobs.admit(a_job("2", price_micros=1_000), people.of(is_admin=True)), Admitted)


# inline messages


async def test_a_job_remembers_its_inline_message(jobs: JobStore) -> None:
    origin = Origin(chat_id=1, message_id=0, inline_message_id="AQAAAK")
    there = await put(jobs, a_job("a", origin=origin))
    assert there.origin == origin
    assert await jobs.advance(there, moved(there, JobState.CANCELLED, ended_at=NOW))
    assert (await fresh(jobs, there)).origin == origin
    assert (await jobs.active_of(1), await jobs.history(1, None, offset=0, limit=9)) == ([], [])


async def test_the_dearest_video_that_was_made_is_known_by_its_model(jobs: JobStore) -> None:
    done = JobState.DELIVERED
    await put(jobs, a_job("1", model="a", price_micros=300, cost_micros=100, state=done, ready_at=NOW))
    await put(jobs, a_job("2", model="a", price_micros=200, state=done, ready_at=NOW))
    await put(jobs, a_job("3", model="b", price_micros=900, state=done, ready_at=NOW))
    await put(jobs, a_job("4", model="a", price_micros=900))
    assert await jobs.highest_price({"a", "c"}) == 200
    assert await jobs.highest_price({"a", "b"}) == 900
    assert await jobs.highest_price({"c"}) is None
