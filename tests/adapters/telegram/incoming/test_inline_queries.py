"""Inline queries are answered at once or never, and are no part of the inbox."""

import asyncio

from telegram import Update

from bot.adapters.telegram.incoming.lanes import QUERY_SHARE, QUERY_SLOTS
from tests.adapters.telegram.chats import ALICE, cleaned, update
from tests.adapters.telegram.incoming.processor_house import house
from tests.fakes.stores import MemoryInboxStore
from tests.virtual_time import after, in_no_time


def an_inline_query(number: int, person: int = 1) -> Update:
    query = {"id": str(number), "from": {**ALICE, "id": person}, "query": "a lighthouse", "offset": ""}
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
        for number in range(QUERY_SLOTS + 5):
            await running.queue.accept(cleaned(an_inline_query(number, person=1 + number)))
        await after(1)
        gate.set()
        await after(1)
        await running.queue.accept(cleaned(an_inline_query(999)))
        await after(1)
        assert seen == [*range(QUERY_SLOTS), 999]


@in_no_time
async def test_ten_who_type_without_a_pause_leave_answers_for_others() -> None:
    store, seen = MemoryInboxStore(), list[int]()
    gate = asyncio.Event()

    async def handle(update: Update) -> None:
        seen.append(update.update_id)
        await gate.wait()

    async with house(store, handle) as running:
        for number in range(200):
            await running.queue.accept(cleaned(an_inline_query(number, person=1 + number % 10)))
        await running.queue.accept(cleaned(an_inline_query(999, person=99)))
        await after(1)
        assert seen == [*range(10 * QUERY_SHARE), 999]
        gate.set()
