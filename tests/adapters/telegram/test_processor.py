import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import httpx
import pytest
from telegram import Update
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut
from telegram.ext import Application, ApplicationBuilder, ContextTypes, TypeHandler

from bot.adapters.telegram.incoming.inbox import InboxQueue
from bot.adapters.telegram.incoming.processor import (
    AT_ONCE,
    LONGEST_PAUSE,
    MAX_BEGINNINGS,
    MAX_DOUBT_TRIES,
    MAX_NETWORK_TRIES,
    QUERIES_AT_ONCE,
    TRIES,
    InboxProcessor,
)
from bot.domain.errors import PortError
from tests.adapters.telegram.answers import TOKEN, Answers
from tests.adapters.telegram.chats import ALICE, BOB, GROUP, by, cleaned, update
from tests.fakes.clock import ManualClock
from tests.fakes.stores import MemoryInboxStore
from tests.virtual_time import after, in_no_time

LONG: Final = 1_000_000
"""Updates from this number on take long."""
Handler = Callable[[Update], Awaitable[None]]


async def numbers(store: MemoryInboxStore) -> list[int]:
    return [stored.update_id for stored in await store.unfinished()]


@dataclass(slots=True)
class House:
    """An application that takes updates through the inbox."""

    queue: InboxQueue
    apologies: list[int]


@asynccontextmanager
async def house(store: MemoryInboxStore, handle: Handler) -> AsyncIterator[House]:
    telegram = Answers({})
    clock, apologies = ManualClock(), list[int]()
    queue = InboxQueue(store, clock)

    async def apologise(update: Update) -> None:
        apologies.append(update.update_id)

    processor = InboxProcessor(store, clock, queue, apologise, takes_long=lambda one: one.update_id >= LONG)
    application: Application[Any, Any, Any, Any, Any, Any] = (
        ApplicationBuilder()
        .token(TOKEN)
        .request(telegram)
        .get_updates_request(telegram)
        .updater(None)
        .update_queue(queue)
        .concurrent_updates(processor)
        .build()
    )

    async def handled(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        await handle(update)

    async def failed(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert context.error is not None
        processor.failed(update, context.error)

    application.add_handler(TypeHandler(Update, handled))
    application.add_error_handler(failed)
    async with application:
        await queue.replay(application.bot)
        await application.start()
        try:
            yield House(queue, apologies)
        finally:
            await application.stop()


def now() -> float:
    return round(asyncio.get_running_loop().time(), 3)


def failing(tries: list[float], fault: BaseException | type[BaseException]) -> Handler:
    """A handler that always raises, and writes down when it was tried."""

    async def handle(_: Update) -> None:
        tries.append(now())
        raise fault

    return handle


@in_no_time
async def test_what_is_handled_is_removed() -> None:
    store, seen = MemoryInboxStore(), list[int]()

    async def handle(update: Update) -> None:
        assert await numbers(store) == [update.update_id]
        assert store.updates[update.update_id].begun == 1
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
async def test_what_was_begun_three_times_and_never_finished_is_set_aside() -> None:
    store, seen = MemoryInboxStore(), list[int]()

    async def handle(update: Update) -> None:
        seen.append(update.update_id)

    await InboxQueue(store, ManualClock()).accept(cleaned(update(5)))
    for _ in range(MAX_BEGINNINGS):
        await store.begin(5)
    async with house(store, handle) as running:
        await after(1)
        assert running.apologies == []
    assert seen == []
    assert await numbers(store) == []
    assert store.updates[5].body is not None


@in_no_time
async def test_a_third_beginning_is_still_a_chance() -> None:
    store, seen = MemoryInboxStore(), list[int]()

    async def handle(update: Update) -> None:
        seen.append(update.update_id)

    await InboxQueue(store, ManualClock()).accept(cleaned(update(5)))
    for _ in range(MAX_BEGINNINGS - 1):
        await store.begin(5)
    async with house(store, handle):
        await after(1)
    assert seen == [5]


def test_setting_aside_is_said_as_an_error(caplog: pytest.LogCaptureFixture) -> None:
    test_what_was_begun_three_times_and_never_finished_is_set_aside()
    (record,) = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert "set aside" in record.getMessage()


@in_no_time
async def test_after_a_fault_of_ours_it_is_tried_again_and_then_given_up_with_an_apology() -> None:
    store, tries = MemoryInboxStore(), list[float]()

    handle = failing(tries, ZeroDivisionError)

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await after(1)
        assert await numbers(store) == [5]
        assert running.apologies == []
        await after(3600)
        assert tries == [0, 2, 6]
        assert len(tries) == TRIES
        assert running.apologies == [5]
        assert await numbers(store) == []


@in_no_time
async def test_a_fault_that_passes_costs_nothing() -> None:
    store, tries = MemoryInboxStore(), list[float]()

    async def handle(_: Update) -> None:
        tries.append(now())
        if len(tries) == 1:
            raise ZeroDivisionError

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await after(3600)
        assert tries == [0, 2]
        assert running.apologies == []
        assert await numbers(store) == []
        assert store.updates[5].begun == 1


@in_no_time
async def test_while_telegram_is_out_of_reach_it_is_tried_for_about_half_an_hour() -> None:
    store, tries = MemoryInboxStore(), list[float]()

    async def handle(_: Update) -> None:
        tries.append(now())
        raise NetworkError("refused") from httpx.ConnectError("refused")

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await after(24 * 3600)
        pauses = [later - earlier for earlier, later in pairwise(tries)]
        assert len(tries) == MAX_NETWORK_TRIES
        assert 1200 < tries[-1] < 2400
        assert pauses[:3] == [2, 4, 8]
        assert max(pauses) == LONGEST_PAUSE
        assert running.apologies == [5]
        assert await numbers(store) == []


@in_no_time
async def test_what_may_have_been_answered_is_not_answered_thirty_times() -> None:
    store, tries = MemoryInboxStore(), list[float]()

    handle = failing(tries, TimedOut)

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await after(24 * 3600)
        assert len(tries) == MAX_DOUBT_TRIES
        assert running.apologies == [5]


@in_no_time
async def test_a_repeat_of_what_waits_for_another_try_is_dropped() -> None:
    store, tries = MemoryInboxStore(), list[float]()

    handle = failing(tries, ZeroDivisionError)

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await after(1)
        await running.queue.accept(cleaned(update(5)))
        await after(3600)
        await running.queue.accept(cleaned(update(5)))
        await after(3600)
        assert tries == [0, 2, 6]
        assert running.apologies == [5]


@in_no_time
async def test_what_was_begun_when_the_process_stopped_is_nothing_against_it() -> None:
    store = MemoryInboxStore()

    async def handle(_: Update) -> None:
        raise TimedOut

    for _ in range(MAX_BEGINNINGS + 2):
        async with house(store, handle) as running:
            if not store.updates:
                await running.queue.accept(cleaned(update(5)))
            await after(1)
    [left] = await store.unfinished()
    assert left.begun == 0


async def full(*_: object, **__: object) -> None:
    raise PortError("disk full")


@in_no_time
async def test_a_full_disk_holds_up_no_stop_and_what_was_begun_comes_again() -> None:
    store = MemoryInboxStore(before={"take_back": full})

    async def handle(_: Update) -> None:
        raise TimedOut

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await after(1)
    assert await numbers(store) == [5]


@in_no_time
async def test_an_inbox_that_cannot_be_written_is_tried_again() -> None:
    store, handled = MemoryInboxStore(failures={"begin": [PortError("disk full")] * 2}), list[int]()

    async def handle(one: Update) -> None:
        handled.append(one.update_id)

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await after(60)
        assert handled == [5]
        assert await numbers(store) == []


@in_no_time
@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_a_flood_wait_is_waited_for() -> None:
    store, tries = MemoryInboxStore(), list[float]()

    async def handle(_: Update) -> None:
        tries.append(now())
        if len(tries) == 1:
            raise RetryAfter(77)

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await after(3600)
        assert tries == [0, 77]


@pytest.mark.parametrize("fault", [BadRequest("chat not found"), Forbidden("blocked")])
@in_no_time
async def test_what_telegram_refused_is_not_tried_for_half_an_hour(fault: Exception) -> None:
    store, tries = MemoryInboxStore(), list[float]()

    handle = failing(tries, fault)

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await after(3600)
        assert len(tries) == TRIES
        assert await numbers(store) == []


@in_no_time
async def test_what_waits_for_another_try_stays_on_disk_when_the_process_stops() -> None:
    store, tries = MemoryInboxStore(), list[float]()

    handle = failing(tries, TimedOut)

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await after(1)
    await after(3600)
    assert tries == [0]
    assert await numbers(store) == [5]


@in_no_time
async def test_one_persons_updates_are_handled_in_order_and_other_peoples_meanwhile() -> None:
    store, seen, gate = MemoryInboxStore(), list[str](), asyncio.Event()

    async def handle(update: Update) -> None:
        assert update.message is not None
        text = str(update.message.text)
        seen.append(f"{text} begins")
        if text == "first":
            await gate.wait()
        seen.append(f"{text} ends")

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(1, "first")))
        await running.queue.accept(cleaned(update(2, "second")))
        await running.queue.accept(cleaned(update(3, "Bob's", chat=GROUP, **by(BOB))))
        await running.queue.accept(cleaned(update(4, "elsewhere", chat=GROUP, **by(ALICE))))
        await after(1)
        assert seen == ["first begins", "Bob's begins", "Bob's ends", "elsewhere begins", "elsewhere ends"]
        gate.set()
        await after(1)
        assert seen[5:] == ["first ends", "second begins", "second ends"]
        assert await numbers(store) == []


@in_no_time
async def test_one_person_who_sends_very_much_holds_up_nobody_else() -> None:
    store, seen, gate = MemoryInboxStore(), list[int](), asyncio.Event()

    async def handle(update: Update) -> None:
        if update.update_id == 0:
            await gate.wait()
        seen.append(update.update_id)

    async with house(store, handle) as running:
        for number in range(2 * AT_ONCE):
            await running.queue.accept(cleaned(update(number)))
        await running.queue.accept(cleaned(update(999, chat=GROUP, **by(BOB))))
        await after(1)
        assert seen == [999]
        gate.set()
        await after(1)
        assert seen == [999, *range(2 * AT_ONCE)]


@in_no_time
async def test_no_more_updates_than_that_are_handled_at_once() -> None:
    store, gate, at_once, most = MemoryInboxStore(), asyncio.Event(), 0, 0

    async def handle(_: Update) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await gate.wait()
        at_once -= 1

    async with house(store, handle) as running:
        for number in range(2 * AT_ONCE):
            await running.queue.accept(cleaned(update(number, **by({**BOB, "id": 1000 + number}))))
        await after(1)
        gate.set()
        await after(1)
        assert most == AT_ONCE
        assert await numbers(store) == []


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
        store, ManualClock(), queue, never, lets_in=lambda update: update.update_id != 5
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

    processor = InboxProcessor(store, ManualClock(), queue, never, lets_in=lambda _: False)
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
async def test_nobody_waits_for_what_takes_long_and_it_is_finished_only_when_it_is_done() -> None:
    store, seen, gate = MemoryInboxStore(), list[int](), asyncio.Event()

    async def handle(update: Update) -> None:
        if update.update_id >= LONG:
            await gate.wait()
        seen.append(update.update_id)

    async with house(store, handle) as running:
        long = [LONG + n for n in range(2 * AT_ONCE)]
        for number in (*long, 5, 6):
            await running.queue.accept(cleaned(update(number)))
        await after(1)
        assert seen == [5, 6]
        assert await numbers(store) == long
        gate.set()
        await after(1)
        assert sorted(seen) == [5, 6, *long]
        assert await numbers(store) == []


@in_no_time
async def test_what_takes_long_is_tried_again_like_all_else() -> None:
    store, tries = MemoryInboxStore(), list[float]()

    handle = failing(tries, ZeroDivisionError)

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(LONG)))
        await after(3600)
        assert len(tries) == TRIES
        assert running.apologies == [LONG]


def an_inline_query(number: int) -> Update:
    query = {"id": str(number), "from": ALICE, "query": "a lighthouse", "offset": ""}
    return Update.de_json({"update_id": number, "inline_query": query}, None)


@in_no_time
async def test_inline_queries_are_answered_at_once_or_never_and_leave_no_trace() -> None:
    store, seen = MemoryInboxStore(), list[int]()
    gate = asyncio.Event()

    async def handle(update: Update) -> None:
        if update.inline_query is None:
            await gate.wait()
        seen.append(update.update_id)
        if update.update_id == 6:
            raise RuntimeError("ours")

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(5)))
        await running.queue.accept(cleaned(an_inline_query(6)))
        await running.queue.accept(cleaned(an_inline_query(7)))
        await after(60)
        assert seen == [6, 7]
        gate.set()
        await after(1)
        assert seen == [6, 7, 5]
        assert set(store.updates) == {5}
        assert running.apologies == []


@in_no_time
async def test_of_too_many_inline_queries_at_once_some_are_left_out() -> None:
    store, seen = MemoryInboxStore(), list[int]()
    gate = asyncio.Event()

    async def handle(update: Update) -> None:
        seen.append(update.update_id)
        await gate.wait()

    async with house(store, handle) as running:
        for number in range(QUERIES_AT_ONCE + 5):
            await running.queue.accept(cleaned(an_inline_query(number)))
        await after(1)
        gate.set()
        await after(1)
        await running.queue.accept(cleaned(an_inline_query(999)))
        await after(1)
        assert seen == [*range(QUERIES_AT_ONCE), 999]
