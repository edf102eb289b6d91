"""The door that every source of updates uses; what a webhook would call."""

import asyncio
import json
from typing import Any

import pytest
from telegram import Update
from telegram.ext import ExtBot

from bot.adapters.telegram.incoming.cleaning import NotAnUpdateError
from bot.adapters.telegram.incoming.inbox import InboxQueue
from bot.adapters.telegram.incoming.receiver import Receiver
from bot.adapters.telegram.incoming.source import UpdateNotKeptError
from tests.adapters.telegram.answers import TOKEN
from tests.adapters.telegram.chats import ALICE, as_json
from tests.adapters.telegram.incoming.inbox_stores import full_at_first, losing_its_answer
from tests.fakes.clock import ManualClock
from tests.fakes.faults import until
from tests.fakes.stores import MemoryInboxStore


class House:
    """A door and what is behind it."""

    def __init__(self, store: MemoryInboxStore) -> None:
        self.store = store
        self.bot = ExtBot(TOKEN)
        self.queue = InboxQueue(store, ManualClock())
        self.receive = Receiver(self.queue, self.bot).receive

    def handed_on(self) -> list[int]:
        """The numbers of what was handed on since."""
        items = [self.queue.get_nowait() for _ in range(self.queue.qsize())]
        assert all(isinstance(item, Update) for item in items)
        return [item.update_id for item in items if isinstance(item, Update)]


def raw(number: int, text: str = "hello") -> dict[str, Any]:
    return {"update_id": number, "message": as_json(text)}


def as_bytes(value: object) -> bytes:
    return json.dumps(value).encode()


async def test_an_update_is_taken_as_bytes_and_as_a_value() -> None:
    house = House(MemoryInboxStore())
    await house.receive(as_bytes(raw(5, "five")))
    await house.receive(raw(6, "six"))
    assert house.handed_on() == [5, 6]
    texts = [json.loads(kept.body or "")["message"]["text"] for kept in house.store.updates.values()]
    assert texts == ["five", "six"]


async def test_what_is_handed_on_can_be_answered() -> None:
    house = House(MemoryInboxStore())
    await house.receive(raw(5))
    update = house.queue.get_nowait()
    assert isinstance(update, Update)
    assert update.message is not None
    assert update.message.get_bot() is house.bot


async def test_it_returns_only_when_the_update_is_on_disk() -> None:
    gate, clock = asyncio.Event(), ManualClock()
    store = MemoryInboxStore(before={"receive": until(gate)})
    house = House(store)
    receiving = asyncio.create_task(house.receive(as_bytes(raw(5))))
    await clock.settle()
    assert not receiving.done()
    assert house.handed_on() == []
    gate.set()
    await receiving
    assert 5 in store.updates
    assert house.handed_on() == [5]


async def test_it_says_that_an_update_could_not_be_kept_and_takes_it_when_it_comes_again() -> None:
    house = House(full_at_first())
    with pytest.raises(UpdateNotKeptError, match="update 5 could not be stored"):
        await house.receive(raw(5))
    assert house.handed_on() == []
    await house.receive(raw(5))
    assert house.handed_on() == [5]


async def test_where_the_answer_of_the_disk_was_lost_the_repeat_is_handed_on() -> None:
    house = House(losing_its_answer())
    with pytest.raises(UpdateNotKeptError):
        await house.receive(raw(5))
    assert house.handed_on() == []
    for _ in range(2):
        await house.receive(raw(5))
    assert house.handed_on() == [5]


async def test_a_repeat_that_comes_while_the_first_is_stored_waits_for_the_disk_too() -> None:
    gate, clock = asyncio.Event(), ManualClock()
    store = MemoryInboxStore(before={"receive": until(gate)})
    house = House(store)
    receiving = [asyncio.create_task(house.receive(raw(5))) for _ in range(2)]
    await clock.settle()
    assert not any(task.done() for task in receiving)
    receiving[0].cancel()
    gate.set()
    await asyncio.wait(receiving)
    assert receiving[1].exception() is None
    assert house.handed_on() == [5]


async def test_updates_that_come_together_are_written_side_by_side_and_handed_on_in_their_order() -> None:
    gates, clock = {number: asyncio.Event() for number in (5, 6, 7)}, ManualClock()

    async def wait(number: int, *_: object, **__: object) -> None:
        await gates[number].wait()

    house = House(MemoryInboxStore(before={"receive": wait}))
    receiving = asyncio.create_task(house.receive(raw(5), raw(6), raw(7)))
    for number in (7, 6):
        gates[number].set()
        await clock.settle()
        assert number in house.store.updates
    assert house.handed_on() == []
    gates[5].set()
    await receiving
    assert house.handed_on() == [5, 6, 7]


async def test_what_comes_behind_an_update_that_could_not_be_kept_waits_for_its_repeat() -> None:
    left = [6]

    async def fail(number: int, *_: object, **__: object) -> None:
        if number in left:
            left.remove(number)
            raise OSError("disk full")

    house = House(MemoryInboxStore(before={"receive": fail}))
    with pytest.raises(UpdateNotKeptError, match="update 6 could not be stored"):
        await house.receive(raw(5), raw(6), raw(7))
    assert house.handed_on() == [5]
    await house.receive(raw(5), raw(6), raw(7))
    assert house.handed_on() == [6, 7]


async def test_a_repeat_that_comes_together_with_the_first_is_dropped() -> None:
    house = House(MemoryInboxStore())
    await house.receive(raw(5), raw(6), raw(5))
    assert house.handed_on() == [5, 6]


async def test_what_cannot_be_read_is_told_and_passed_over(caplog: pytest.LogCaptureFixture) -> None:
    house = House(MemoryInboxStore())
    await house.receive({"update_id": 5, "message": {"garbage": True}})
    await house.receive(raw(6))
    assert house.handed_on() == [6]
    assert list(house.store.updates) == [6]
    assert "unreadable update passed over: ['message']" in caplog.text


@pytest.mark.parametrize("nonsense", [b"", b"no JSON", b"[]", b'{"message": {}}', None, {"update_id": -1}])
async def test_what_is_no_update_is_refused_and_nothing_kept(nonsense: object) -> None:
    house = House(MemoryInboxStore())
    with pytest.raises(NotAnUpdateError):
        await house.receive(nonsense)
    assert house.handed_on() == []
    assert not house.store.updates


async def test_an_inline_query_is_handed_on_without_a_trace() -> None:
    house = House(MemoryInboxStore())
    await house.receive(
        {"update_id": 5, "inline_query": {"id": "1", "from": ALICE, "query": "x", "offset": ""}}
    )
    assert house.handed_on() == [5]
    assert not house.store.updates
