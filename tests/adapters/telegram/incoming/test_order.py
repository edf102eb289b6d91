"""Whose updates are handled when: each person's in order, other people's meanwhile."""

import asyncio

import pytest
from telegram import Update

from bot.adapters.telegram.incoming.lanes import (
    CHAT_SLOTS,
    LONG_SHARE,
    LONG_SLOTS,
    MAX_AT_ONCE,
    NAMED_SLOTS,
    PERSON_SLOTS,
)
from bot.adapters.telegram.incoming.processor import TRIES
from tests.adapters.telegram.chats import ALICE, BOB, GROUP, by, cleaned, update
from tests.adapters.telegram.incoming.processor_house import LONG, failing, house, numbers
from tests.fakes.stores import MemoryInboxStore
from tests.virtual_time import after, in_no_time


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
        for number in range(2 * MAX_AT_ONCE):
            await running.queue.accept(cleaned(update(number)))
        await running.queue.accept(cleaned(update(999, chat=GROUP, **by(BOB))))
        await after(1)
        assert seen == [999]
        gate.set()
        await after(1)
        assert seen == [999, *range(2 * MAX_AT_ONCE)]


def one_of(person: int, chat: int) -> Update:
    group = {**GROUP, "id": -chat}
    return update(1_000 * person + chat, **by({**BOB, "id": person}), chat=group)


@pytest.mark.parametrize(
    ("people", "chats", "most"),
    [(1, 90, PERSON_SLOTS), (90, 1, CHAT_SLOTS), (10, 9, 10 * PERSON_SLOTS), (9, 10, 9 * PERSON_SLOTS)],
)
def test_a_person_and_a_chat_have_so_many_slots_and_no_more(people: int, chats: int, most: int) -> None:
    @in_no_time
    async def run() -> None:
        assert await max_at_once([one_of(p + 1, c + 1) for p in range(people) for c in range(chats)]) == most

    run()


@in_no_time
async def test_no_more_updates_than_that_are_handled_at_once() -> None:
    private = [
        update(n, **by({**BOB, "id": n}), chat={"id": n, "type": "private"})
        for n in range(1, 2 * NAMED_SLOTS)
    ]
    assert NAMED_SLOTS / 2 < await max_at_once(private) <= NAMED_SLOTS


@in_no_time
async def test_nobody_waits_for_what_takes_long_and_it_is_finished_only_when_it_is_done() -> None:
    store, seen, gate = MemoryInboxStore(), list[int](), asyncio.Event()

    async def handle(update: Update) -> None:
        if update.update_id >= LONG:
            await gate.wait()
        seen.append(update.update_id)

    async with house(store, handle) as running:
        long = [LONG + n for n in range(2 * MAX_AT_ONCE)]
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
async def test_of_what_takes_long_each_person_has_some_at_once_whatever_others_press() -> None:
    store, seen, gate = MemoryInboxStore(), list[int](), asyncio.Event()

    async def handle(update: Update) -> None:
        assert update.effective_user is not None
        seen.append(update.effective_user.id)
        if update.effective_user.id != 99:
            await gate.wait()

    async with house(store, handle) as running:
        for number in range(300):
            await running.queue.accept(cleaned(update(LONG + number, **by({**BOB, "id": 1 + number % 10}))))
        await running.queue.accept(cleaned(update(LONG + 999, **by({**BOB, "id": 99}))))
        await after(1)
        assert sorted(seen) == [*sorted([*range(1, 11)] * LONG_SHARE), 99]
        assert len(seen) <= LONG_SLOTS
        gate.set()
        await after(1)
        assert len(seen) == 301


@in_no_time
async def test_what_takes_long_is_tried_again_like_all_else() -> None:
    store, tries = MemoryInboxStore(), list[float]()

    handle = failing(tries, ZeroDivisionError)

    async with house(store, handle) as running:
        await running.queue.accept(cleaned(update(LONG)))
        await after(3600)
        assert len(tries) == TRIES
        assert running.apologies == [LONG]


async def max_at_once(updates: list[Update]) -> int:
    """How many are handled at once, where each takes until all have come; in the end all are handled."""
    store, gate, inside, most = MemoryInboxStore(), asyncio.Event(), 0, 0

    async def handle(_: Update) -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        await gate.wait()
        inside -= 1

    async with house(store, handle) as running:
        for one in updates:
            await running.queue.accept(cleaned(one))
        await after(1)
        gate.set()
        await after(1)
        assert await numbers(store) == []
    return most
