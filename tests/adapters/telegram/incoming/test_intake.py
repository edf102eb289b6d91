"""Updates that any process keeps, and the leader handles."""

import asyncio
import json

import pytest
from telegram import Update
from telegram.ext import ExtBot

from bot.adapters.telegram.incoming.cleaning import NotAnUpdateError
from bot.adapters.telegram.incoming.inbox import WHOLE_LOOK_SECONDS, InboxQueue
from bot.adapters.telegram.incoming.intake import PICK_UP_SECONDS, PickUp, StandbyReceiver
from bot.adapters.telegram.incoming.receiver import Receiver
from bot.adapters.telegram.incoming.source import UpdateNotKeptError
from bot.ports import Receipt
from tests.adapters.telegram.answers import TOKEN
from tests.adapters.telegram.chats import ALICE, as_json
from tests.adapters.telegram.incoming.inbox_stores import full_at_first
from tests.fakes.clock import ManualClock
from tests.fakes.stores import MemoryInboxStore


def raw(number: int, text: str = "hello") -> dict[str, object]:
    return {"update_id": number, "message": as_json(text)}


def query(number: int) -> dict[str, object]:
    return {"update_id": number, "inline_query": {"id": "q", "from": ALICE, "query": "fox", "offset": ""}}


class House:
    """A leader and a process that stands by, over one inbox."""

    def __init__(self, store: MemoryInboxStore | None = None) -> None:
        self.asked_of: list[int] = []
        self.store = store or MemoryInboxStore()
        self.clock, self.bot = ManualClock(), ExtBot(TOKEN)
        self.queue = InboxQueue(self.store, self.clock, is_shared=True)
        self.leader = Receiver(self.queue, self.bot, self.admits)
        self.standby = StandbyReceiver(self.store, self.bot, self.clock)

    def admits(self, update: Update) -> bool:
        self.asked_of.append(update.update_id)
        return update.update_id not in {66, 68}

    def handed_on(self) -> list[int]:
        items = [self.queue.get_nowait() for _ in range(self.queue.qsize())]
        return [item.update_id for item in items if isinstance(item, Update)]


async def test_what_stands_by_keeps_updates_and_the_leader_hands_them_on_in_telegrams_order() -> None:
    house = House()
    await house.standby.receive(raw(7), raw(5))
    await house.leader.receive(raw(6))
    assert house.handed_on() == []
    await house.leader.pick_up()
    assert house.handed_on() == [5, 6, 7]


async def test_what_is_in_hand_is_not_handed_on_again() -> None:
    house = House()
    await house.standby.receive(raw(5))
    await house.leader.pick_up()
    await house.standby.receive(raw(5))
    await house.leader.receive(raw(5))
    await house.leader.pick_up()
    assert house.handed_on() == [5]


async def test_what_is_done_with_does_not_come_again() -> None:
    house = House()
    await house.standby.receive(raw(5))
    await house.leader.pick_up()
    await house.store.finish(5, now=house.clock.now())
    house.queue.let_go(5)
    await house.standby.receive(raw(5))
    await house.leader.pick_up()
    assert house.handed_on() == [5]


async def test_who_may_not_write_is_told_apart_by_the_leader_and_is_done_with() -> None:
    house = House()
    await house.standby.receive(raw(66), raw(67))
    await house.leader.pick_up()
    assert house.handed_on() == [67]
    assert [one.update_id for one in await house.store.unfinished()] == [67]


async def test_of_each_update_it_is_asked_once_whether_it_is_let_in() -> None:
    house = House()
    await house.leader.receive(raw(67), raw(68))
    await house.standby.receive(raw(69))
    await house.leader.pick_up()
    assert house.handed_on() == [67, 69]
    assert sorted(house.asked_of) == [67, 68, 69]


async def test_of_what_was_kept_while_nobody_led_it_is_asked_too() -> None:
    house = House()
    await house.standby.receive(raw(66), raw(67), raw(68))
    await house.store.begin(68)
    await house.queue.replay(house.bot, house.admits)
    assert house.handed_on() == [67, 68]
    assert house.asked_of == [66, 67]
    assert [one.update_id for one in await house.store.unfinished()] == [67, 68]


async def test_an_inline_query_is_answered_now_or_never() -> None:
    house = House()
    await house.standby.receive(query(5))
    await house.leader.pick_up()
    assert house.handed_on() == [5]
    assert await house.store.unfinished() == []


async def test_an_inline_query_of_before_the_leader_is_forgotten() -> None:
    house = House()
    await house.standby.receive(query(5), raw(6))
    await house.queue.replay(house.bot)
    assert house.handed_on() == [6]
    assert [one.update_id for one in await house.store.unfinished()] == [6]


async def test_what_a_hung_process_dated_long_ago_is_found_all_the_same() -> None:
    house = House()
    await house.leader.pick_up()
    assert await house.store.receive(5, json.dumps(raw(5)), now=house.clock.now() - 3_600) is Receipt.NEW
    await house.leader.pick_up()
    assert house.handed_on() == []
    await house.clock.advance(WHOLE_LOOK_SECONDS)
    await house.leader.pick_up()
    assert house.handed_on() == [5]


async def test_what_cannot_be_read_any_more_is_set_aside() -> None:
    house = House()
    await house.store.receive(5, "no JSON", now=house.clock.now())
    await house.standby.receive(raw(6))
    await house.leader.pick_up()
    assert house.handed_on() == [6]
    assert [one.update_id for one in await house.store.unfinished()] == [6]


async def test_what_could_not_be_kept_comes_again() -> None:
    house = House(full_at_first())
    with pytest.raises(UpdateNotKeptError):
        await house.standby.receive(raw(5))
    await house.standby.receive(raw(5))
    await house.leader.pick_up()
    assert house.handed_on() == [5]


async def test_what_is_no_update_is_refused() -> None:
    with pytest.raises(NotAnUpdateError):
        await House().standby.receive(b"[]")


async def test_the_leader_looks_all_the_time_and_at_once_for_what_it_kept_itself() -> None:
    house = House()
    looking = asyncio.create_task(PickUp(house.leader, house.queue.arrived, house.clock).run())
    await house.clock.settle()
    await house.leader.receive(raw(5))
    await house.clock.settle()
    assert house.handed_on() == [5]
    await house.standby.receive(raw(6))
    await house.clock.settle()
    assert house.handed_on() == []
    await house.clock.advance(PICK_UP_SECONDS)
    assert house.handed_on() == [6]
    looking.cancel()
    await asyncio.wait([looking])
