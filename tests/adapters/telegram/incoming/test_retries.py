"""An update whose handling fails is tried again, as long as that can help."""

from itertools import pairwise

import httpx
import pytest
from telegram import Update
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.adapters.telegram.incoming.processor import (
    MAX_ATTEMPTS,
    MAX_DOUBT_TRIES,
    MAX_NETWORK_TRIES,
    MAX_PAUSE_SECONDS,
    TRIES,
)
from bot.domain.errors import PortError
from tests.adapters.telegram.chats import cleaned, update
from tests.adapters.telegram.incoming.processor_house import failing, full, house, now, numbers
from tests.fakes.stores import MemoryInboxStore
from tests.virtual_time import after, in_no_time


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
        assert store.updates[5].attempts == 1


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
        assert max(pauses) == MAX_PAUSE_SECONDS
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

    for _ in range(MAX_ATTEMPTS + 2):
        async with house(store, handle) as running:
            if not store.updates:
                await running.queue.accept(cleaned(update(5)))
            await after(1)
    [left] = await store.unfinished()
    assert left.attempts == 0


@in_no_time
async def test_a_full_disk_holds_up_no_stop_and_what_was_begun_comes_again() -> None:
    store = MemoryInboxStore(before={"release": full})

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
