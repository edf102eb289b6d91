"""One status message a request, in nobody's way."""

import asyncio

from bot.domain.errors import NotDelivered, OutcomeUnknown, PortError, Problem, RetryLater
from bot.domain.job import Job
from bot.domain.status import Cancelled, Failed, Late, Making, Sending, Starting, Waiting
from tests.app.conftest import House
from tests.fakes.faults import until


def start(house: House) -> None:
    house.tasks.append(asyncio.create_task(house.board.run()))


def shown(house: House) -> list[object]:
    [message] = house.messenger.statuses
    return list(message.statuses)


async def asked(house: House) -> Job:
    job = await house.wants()
    start(house)
    await house.pass_time(0)
    return job


async def test_the_first_status_is_shown_at_once_and_its_message_remembered(house: House) -> None:
    job = await asked(house)
    assert shown(house) == [Waiting(position=1)]
    assert house.now(job).status_message_id == house.messenger.statuses[0].message_id


async def test_the_newest_word_replaces_those_that_nobody_has_seen(house: House) -> None:
    job = await asked(house)
    for tenths in range(5):
        house.board.show(job, Making(tenths=tenths, seconds_left=None))
    await house.pass_time(5)
    assert shown(house) == [Waiting(position=1), Making(tenths=4, seconds_left=None)]


async def test_the_same_status_is_not_written_twice(house: House) -> None:
    job = await asked(house)
    for _ in range(3):
        house.board.show(job, Starting())
        await house.pass_time(5)
    assert shown(house) == [Waiting(position=1), Starting()]


async def test_edits_keep_the_pace_of_their_chat_and_last_words_do_not_wait(house: House) -> None:
    job = await asked(house)
    house.board.show(job, Starting())
    await house.pass_time(1)
    assert shown(house) == [Waiting(position=1)]
    house.board.show(job, Late())
    await house.pass_time(0)
    assert shown(house) == [Waiting(position=1), Late()]


async def test_a_flood_wait_in_one_chat_holds_up_nobody_else(house: House) -> None:
    first, second = await house.wants(user=1), await house.wants(user=2)
    start(house)
    await house.pass_time(5)
    house.messenger.failures["show_status"] = [RetryLater("flood", seconds=30)]
    house.board.show(first, Starting())
    await house.pass_time(0)
    house.board.show(second, Starting())
    await house.pass_time(1)
    last = {message.chat_id: message.statuses[-1] for message in house.messenger.statuses}
    assert last == {1: Waiting(position=1), 2: Starting()}
    await house.pass_time(30)
    last = {message.chat_id: message.statuses[-1] for message in house.messenger.statuses}
    assert last == {1: Starting(), 2: Starting()}


async def test_a_lost_answer_is_made_good_by_writing_again(house: House) -> None:
    job = await asked(house)
    house.messenger.failures["show_status"] = [OutcomeUnknown("timed out")]
    house.board.show(job, Starting())
    await house.pass_time(10)
    assert shown(house) == [Waiting(position=1), Starting()]


async def test_the_last_word_is_said_even_if_somebody_removed_the_status_message(house: House) -> None:
    job = await asked(house)
    house.messenger.shown.clear()
    house.board.show(job, Starting())
    await house.pass_time(5)
    assert house.messenger.statuses == []
    house.board.show(job, Failed(problem=Problem(key="failed-content")))
    await house.pass_time(5)
    assert shown(house) == [Failed(problem=Problem(key="failed-content"))]


async def test_a_chat_that_takes_nothing_does_not_stop_the_board(house: House) -> None:
    first, second = await house.wants(user=1), await house.wants(user=2)
    house.messenger.failures["show_status"] = [NotDelivered("blocked")]
    start(house)
    await house.pass_time(5)
    assert [message.chat_id for message in house.messenger.statuses] == [second.origin.chat_id]
    assert house.now(first).status_message_id is None


async def test_after_close_nothing_is_edited_any_more(house: House) -> None:
    job = await asked(house)
    house.board.show(job, Sending())
    await house.board.close(job.id)
    await house.pass_time(60)
    assert shown(house) == [Waiting(position=1)]


async def test_flush_writes_the_last_words_that_are_left(house: House) -> None:
    job = await asked(house)
    house.messenger.failures["show_status"] = [RetryLater("flood", seconds=60)]
    house.board.show(job, Late())
    await house.pass_time(1)
    await house.board.flush(1.0)
    assert shown(house)[-1] == Late()


async def test_waits_that_telegram_asks_for_are_no_failures_of_a_word(house: House) -> None:
    job = await asked(house)
    house.messenger.failures["show_status"] = [RetryLater("held", seconds=2)] * 9
    house.board.show(job, Starting())
    await house.pass_time(60)
    assert shown(house) == [Waiting(position=1), Starting()]


async def test_a_place_in_the_queue_that_was_looked_up_before_a_cancel_is_not_told_after_it(
    house: House,
) -> None:
    job = await asked(house)
    await house.jobs.cancel(job.id, job.requester.user_id)
    house.board.show(job, Waiting(position=2))
    await house.pass_time(30)
    assert shown(house)[-1] == Cancelled()
    assert house.now(job).notified == "cancelled"


async def test_a_last_word_outlasts_a_store_that_cannot_be_read(house: House) -> None:
    job = await asked(house)
    house.store.failures["get"] = [PortError("disk full")] * 8
    house.board.show(job, Late())
    await house.pass_time(300)
    assert shown(house)[-1] == Late()
    assert house.now(job).notified == "late"


async def test_an_edit_for_which_there_is_no_room_is_not_even_read_up(house: House) -> None:
    job = await asked(house)
    house.messenger.room_for_edits = 0
    reads: list[object] = []

    async def note(*read: object) -> None:
        reads.append(read)

    house.store.before["get"] = note
    for tenths in range(5):
        house.board.show(job, Making(tenths=tenths, seconds_left=None))
        await house.pass_time(10)
    assert shown(house) == [Waiting(position=1)]
    assert reads == []
    house.messenger.room_for_edits = 1
    await house.pass_time(1)
    assert shown(house) == [Waiting(position=1), Making(tenths=4, seconds_left=None)]


async def test_first_and_last_words_ask_for_no_room(house: House) -> None:
    house.messenger.room_for_edits = 0
    job = await asked(house)
    assert shown(house) == [Waiting(position=1)]
    house.board.show(job, Starting())
    house.board.show(job, Late())
    await house.pass_time(0)
    assert shown(house) == [Waiting(position=1), Late()]


async def test_no_more_edits_are_on_their_way_than_there_is_room_for(house: House) -> None:
    jobs = [await house.wants(user=user) for user in range(1, 6)]
    start(house)
    await house.pass_time(5)
    house.messenger.room_for_edits = 2
    gate, on_their_way = asyncio.Event(), list[str]()

    async def hold(job: Job, _: object) -> None:
        on_their_way.append(job.id)
        await gate.wait()

    house.messenger.before["show_status"] = hold
    for job in jobs:
        house.board.show(job, Starting())
    await house.pass_time(1)
    assert on_their_way == [job.id for job in jobs[:2]]
    gate.set()
    await house.pass_time(5)
    assert on_their_way == [job.id for job in jobs]
    assert all(message.statuses[-1] == Starting() for message in house.messenger.statuses)


async def test_a_word_that_comes_while_the_one_before_is_written_is_written_after_it(house: House) -> None:
    job = await asked(house)
    gate = asyncio.Event()
    house.messenger.before["show_status"] = until(gate)
    house.board.show(job, Starting())
    await house.pass_time(5)
    house.board.show(job, Sending())
    await house.pass_time(5)
    assert shown(house) == [Waiting(position=1)]
    gate.set()
    await house.pass_time(5)
    assert shown(house) == [Waiting(position=1), Starting(), Sending()]


async def test_what_was_otherwise_for_a_moment_only_is_not_written(house: House) -> None:
    job = await asked(house)
    house.board.show(job, Starting())
    house.board.show(job, Waiting(position=1))
    await house.pass_time(10)
    assert shown(house) == [Waiting(position=1)]
    house.board.show(job, Starting())
    await house.pass_time(10)
    assert shown(house) == [Waiting(position=1), Starting()]


async def test_what_is_being_written_is_not_written_once_more(house: House) -> None:
    job = await asked(house)
    gate = asyncio.Event()
    house.messenger.before["show_status"] = until(gate)
    house.board.show(job, Starting())
    await house.pass_time(5)
    house.board.show(job, Starting())
    gate.set()
    await house.pass_time(10)
    assert shown(house) == [Waiting(position=1), Starting()]


async def test_where_an_answer_was_lost_nothing_counts_as_shown(house: House) -> None:
    job = await asked(house)
    house.messenger.late_failures["show_status"] = [OutcomeUnknown("timed out")]
    house.board.show(job, Starting())
    await house.pass_time(2)
    house.board.show(job, Waiting(position=1))
    await house.pass_time(10)
    assert shown(house)[-1] == Waiting(position=1)
