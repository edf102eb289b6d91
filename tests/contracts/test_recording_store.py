"""What every store of voice messages promises; see `bot.ports.RecordingStore`."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.admission import DAY, Limits
from bot.domain.audit import Made, OwnGeneration
from bot.domain.errors import Problem
from bot.domain.recordings import Recording, RecordingAdmission, RecordingState
from bot.domain.request import Audio, Origin, Requester
from bot.ports import Storage
from tests.contracts.conftest import NOW, a_job

FREE = Limits(user_daily=0, user_active=0, chat_daily=0)
ADMITTED, THERE, OVER = RecordingAdmission.ADMITTED, RecordingAdmission.THERE, RecordingAdmission.OVER_LIMIT


def a_recording(number: int, *, user: int = 7, at: float = NOW, price: int | None = 1_000) -> Recording:
    return Recording(
        id=f"r{user}-{number}",
        key=f"1:{user}:{number}",
        requester=Requester(user_id=user, language="en"),
        origin=Origin(chat_id=user, message_id=number, thread_id=3),
        sound=Audio(file_id=f"voice-{number}", size_bytes=9_000, seconds=4.0),
        created_at=at,
        run_at=at,
        price_micros=price,
    )


async def test_what_was_wanted_comes_back_as_it_went_in(stores: Storage) -> None:
    one = a_recording(1)
    assert await stores.recordings.admit(one, FREE, most=10) is ADMITTED
    assert await stores.recordings.open() == [one]


async def test_one_message_is_written_down_once(stores: Storage) -> None:
    await stores.recordings.admit(a_recording(1), FREE, most=10)
    again = replace(a_recording(1), id="other")
    assert await stores.recordings.admit(again, FREE, most=10) is THERE
    assert len(await stores.recordings.open()) == 1


async def test_however_many_race_nobody_has_more_than_their_ten_of_a_day(stores: Storage) -> None:
    racing = [stores.recordings.admit(a_recording(n), FREE, most=10) for n in range(15)]
    answers = await asyncio.gather(*racing)
    assert sorted(answers) == sorted([ADMITTED] * 10 + [OVER] * 5)
    assert await stores.recordings.admit(a_recording(1, user=8), FREE, most=10) is ADMITTED
    assert len(await stores.recordings.counted(7, now=NOW)) == 10
    assert await stores.recordings.counted(7, now=NOW + DAY) == []
    assert await stores.recordings.admit(a_recording(20, at=NOW + DAY), FREE, most=10) is ADMITTED


async def test_what_has_cost_nothing_counts_as_none(stores: Storage) -> None:
    one = a_recording(1)
    await stores.recordings.admit(one, FREE, most=1)
    await stores.recordings.save(replace(one, state=RecordingState.HEARD, cost_micros=0))
    assert await stores.recordings.counted(7, now=NOW) == []
    assert await stores.recordings.admit(a_recording(2), FREE, most=1) is ADMITTED


@pytest.mark.parametrize(
    "limits", [replace(FREE, user_micros=2_500), replace(FREE, budget_micros=2_500)], ids=["own", "all"]
)
async def test_no_limit_of_money_is_exceeded(stores: Storage, limits: Limits) -> None:
    answers = await asyncio.gather(
        *(stores.recordings.admit(a_recording(n), limits, most=0) for n in range(5))
    )
    assert sorted(answers) == sorted([ADMITTED] * 2 + [OVER] * 3)


async def test_videos_and_voice_messages_share_the_money(stores: Storage) -> None:
    limits = replace(FREE, user_micros=3_000, budget_micros=10_000)
    job = replace(a_job("video", user=7, at=NOW), price_micros=2_500)
    await stores.jobs.admit(job, limits)
    assert await stores.recordings.admit(a_recording(1), limits, most=0) is OVER
    assert await stores.recordings.admit(a_recording(2, price=500), limits, most=0) is ADMITTED
    usage = await stores.jobs.usage(7, 7, limits, now=NOW, price_micros=0)
    assert (usage.user_spent_micros, usage.spent_micros) == (3_000, 3_000)
    assert await stores.jobs.spent(now=NOW) == 3_000
    assert await stores.jobs.spent(now=NOW + 2 * DAY) in (0, 2_500)  # what waits counts on every day


async def test_a_write_names_the_version_that_it_starts_from(stores: Storage) -> None:
    one = a_recording(1)
    await stores.recordings.admit(one, FREE, most=10)
    posting = replace(one, state=RecordingState.POSTING, posted_at=NOW + 1, attempts=2)
    assert await stores.recordings.save(posting)
    assert not await stores.recordings.save(posting)
    assert await stores.recordings.open() == [replace(posting, version=1)]


async def test_what_was_told_keeps_neither_words_nor_sound(stores: Storage) -> None:
    one = a_recording(1)
    await stores.recordings.admit(one, FREE, most=10)
    heard = replace(
        one,
        state=RecordingState.HEARD,
        text="a red fox",
        problem=Problem(key="sound-broken"),
        generation_id="g",
        cost_micros=700,
    )
    await stores.recordings.save(heard)
    assert await stores.recordings.open() == [replace(heard, version=1)]
    await stores.recordings.save(replace(heard, version=1, state=RecordingState.TOLD))
    assert await stores.recordings.open() == []
    assert await stores.jobs.spent(now=NOW) == 700
    assert await stores.recordings.counted(7, now=NOW) == [NOW]


async def test_forgetting_keeps_what_counts_and_housekeeping_drops_it_after_a_day(stores: Storage) -> None:
    one = a_recording(1)
    await stores.recordings.admit(one, FREE, most=10)
    await stores.recordings.admit(a_recording(2), FREE, most=10)
    await stores.recordings.save(replace(one, state=RecordingState.TOLD))
    await stores.recordings.forget(7)
    await stores.recordings.delete_older(NOW - 1)
    assert len(await stores.recordings.counted(7, now=NOW)) == 2
    await stores.recordings.delete_older(NOW)
    assert [recording.id for recording in await stores.recordings.open()] == ["r7-2"]
    assert len(await stores.recordings.counted(7, now=NOW)) == 1


@pytest.mark.parametrize(
    ("ending", "outcome"),
    [
        ({"state": RecordingState.RUNNING}, Made.UNDERWAY),
        ({"state": RecordingState.HEARD, "text": "a red fox", "cost_micros": 700}, Made.MADE),
        ({"state": RecordingState.HEARD, "problem": Problem(key="x"), "cost_micros": 0}, Made.FAILED),
        ({"state": RecordingState.HEARD, "problem": Problem(key="x"), "cost_micros": 700}, Made.UNKNOWN),
    ],
)
async def test_what_was_accepted_stays_in_the_ledger_when_nothing_else_of_it_does(
    stores: Storage, ending: dict[str, Any], outcome: Made
) -> None:
    one = a_recording(1)
    await stores.recordings.admit(one, FREE, most=10)
    running = replace(one, model="nova-3", generation_id="g", posted_at=NOW + 5, **ending)
    await stores.recordings.save(running)
    await stores.recordings.save(replace(running, version=1, state=RecordingState.TOLD))
    await stores.recordings.forget(7)
    kept = OwnGeneration(
        id="g", model="nova-3", accepted_at=NOW + 5, cost_micros=running.cost_micros, outcome=outcome
    )
    assert await stores.generations.named(["g"]) == [kept]


async def test_what_was_not_accepted_is_in_no_ledger(stores: Storage) -> None:
    one = a_recording(1)
    await stores.recordings.admit(one, FREE, most=10)
    await stores.recordings.save(replace(one, state=RecordingState.POSTING, model="nova-3", posted_at=NOW))
    assert await stores.generations.accepted(0, NOW + 10) == []


async def test_who_is_not_told_yet_is_told_where_the_group_is_now(stores: Storage) -> None:
    for number, user in ((1, 7), (2, -5), (3, 7)):
        one = a_recording(number, user=user)
        await stores.recordings.admit(replace(one, origin=Origin(chat_id=-5, message_id=9)), FREE, most=0)
    told = next(one for one in await stores.recordings.open() if one.id == "r7-3")
    await stores.recordings.save(replace(told, state=RecordingState.TOLD))
    await stores.recordings.move_chat(-5, -1_000_005)
    moved = {one.id: one for one in await stores.recordings.open()}
    assert {one.origin.chat_id for one in moved.values()} == {-1_000_005}
    assert {one.origin.message_id for one in moved.values()} == {0}
    assert [moved[name].requester.user_id for name in ("r7-1", "r-5-2")] == [7, -1_000_005]
    assert moved["r7-1"].version == 0
