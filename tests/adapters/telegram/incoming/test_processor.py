"""What is handled is removed, and what is not comes again at the next start."""

import asyncio
import logging

import pytest
from telegram import Update

from bot.adapters.telegram.incoming.inbox import InboxQueue
from bot.adapters.telegram.incoming.processor import MAX_ATTEMPTS, InboxProcessor
from tests.adapters.telegram.chats import cleaned, update
from tests.adapters.telegram.incoming.processor_house import full, house, numbers
from tests.fakes.clock import ManualClock
from tests.fakes.stores import MemoryInboxStore
from tests.virtual_time import after, in_no_time


@in_no_time
async def test_what_is_handled_is_removed() -> None:
    store, seen = MemoryInboxStore(), list[int]()

    async def handle(update: Update) -> None:
        assert await numbers(store) == [update.update_id]
        assert store.updates[update.update_id].attempts == 1
        seen.append(update.update_id)

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await after(1)
        assert seen == [5]
        assert await numbers(store) == []
        assert store.updates[5].body is None
        assert running.apologies == []


@in_no_time
async def test_what_a_killed_process_left_is_handled_at_the_next_start() -> None:
    store, seen = MemoryInboxStore(), list[int]()

    async def handle(update: Update) -> None:
        seen.append(update.update_id)

    await InboxQueue(store, ManualClock()).accept(cleaned(update(5)))
    await store.begin(5)
    async with house(store, handle):
        await after(1)
    assert seen == [5]
    assert await numbers(store) == []


@in_no_time
async def test_what_was_begun_five_times_and_never_finished_is_set_aside_and_told() -> None:
    store, seen = MemoryInboxStore(), list[int]()

    async def handle(update: Update) -> None:
        seen.append(update.update_id)

    await InboxQueue(store, ManualClock()).accept(cleaned(update(5)))
    for _ in range(MAX_ATTEMPTS):
        await store.begin(5)
    async with house(store, handle) as running:
        await after(1)
        assert running.apologies == [5]
    assert seen == []
    assert await numbers(store) == []
    assert store.updates[5].body is not None


@in_no_time
async def test_a_fifth_beginning_is_still_a_chance() -> None:
    store, seen = MemoryInboxStore(), list[int]()

    async def handle(update: Update) -> None:
        seen.append(update.update_id)

    await InboxQueue(store, ManualClock()).accept(cleaned(update(5)))
    for _ in range(MAX_ATTEMPTS - 1):
        await store.begin(5)
    async with house(store, handle):
        await after(1)
    assert seen == [5]


def test_setting_aside_is_said_as_an_error(caplog: pytest.LogCaptureFixture) -> None:
    test_what_was_begun_five_times_and_never_finished_is_set_aside_and_told()
    (record,) = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert "set aside" in record.getMessage()


@in_no_time
async def test_a_kill_in_the_middle_of_handling_leaves_the_update_to_the_next_start() -> None:
    store, seen = MemoryInboxStore(), list[int]()

    async def hang(_: Update) -> None:
        await after(10**6)

    queue = InboxQueue(store, ManualClock())

    async def nothing(_: Update) -> None:
        raise AssertionError

    processor = InboxProcessor(store, ManualClock(), queue, nothing)
    await queue.accept(cleaned(update(5)))
    task = asyncio.create_task(processor.process_update(update(5), hang(update(5))))
    await after(1)
    task.cancel()
    await asyncio.wait([task])
    assert await numbers(store) == [5]

    async def handle(update: Update) -> None:
        seen.append(update.update_id)

    async with house(store, handle):
        await after(1)
    assert seen == [5]


@in_no_time
async def test_an_update_that_is_not_let_in_is_done_with_unhandled() -> None:
    store = MemoryInboxStore()
    queue = InboxQueue(store, ManualClock())

    async def never(_: Update) -> None:
        raise AssertionError

    processor = InboxProcessor(
        store, ManualClock(), queue, never, admits=lambda update: update.update_id != 5
    )
    await queue.accept(cleaned(update(5)))
    await processor.process_update(queue.get_nowait(), never(update(5)))
    assert await numbers(store) == []


@in_no_time
async def test_what_was_not_let_in_and_could_not_be_written_off_is_in_nobodys_hand() -> None:
    store = MemoryInboxStore(before={"finish": full})
    queue = InboxQueue(store, ManualClock())

    async def never(_: Update) -> None:
        raise AssertionError

    processor = InboxProcessor(store, ManualClock(), queue, never, admits=lambda _: False)
    await queue.accept(cleaned(update(5)))
    await processor.process_update(queue.get_nowait(), never(update(5)))
    assert queue.empty()
    await queue.accept(cleaned(update(5)))
    assert queue.qsize() == 1


@in_no_time
async def test_what_is_no_update_passes_through() -> None:
    done = list[bool]()

    async def work() -> None:
        done.append(True)

    async def nothing(_: Update) -> None:
        raise AssertionError

    store = MemoryInboxStore()
    queue = InboxQueue(store, ManualClock())
    await InboxProcessor(store, ManualClock(), queue, nothing).process_update("a job of the library", work())
    assert done == [True]
    assert await numbers(store) == []


@in_no_time
async def test_an_update_that_is_finished_while_the_process_stops_keeps_none_from_being_released() -> None:
    finishing = asyncio.Event()

    async def let_one_finish(*_: object, **__: object) -> None:
        finishing.set()
        await after(1)

    store = MemoryInboxStore(before={"release": let_one_finish})
    queue = InboxQueue(store, ManualClock())
    processor = InboxProcessor(store, ManualClock(), queue, full)
    chats = [update(number, chat={"id": number, "type": "private"}) for number in (1, 2)]
    await queue.accept(*map(cleaned, chats))
    one, other = (
        asyncio.create_task(processor.process_update(queue.get_nowait(), waiting))
        for waiting in (finishing.wait(), asyncio.Event().wait())
    )
    await after(1)
    await processor.shutdown()
    assert one.done()
    assert store.updates[2].attempts == 0
    other.cancel()
    await asyncio.wait([other])
