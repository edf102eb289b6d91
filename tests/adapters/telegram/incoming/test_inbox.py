import asyncio
import json
from typing import Any, Final

import pytest
from telegram import Update
from telegram.ext import Application

from bot.adapters.telegram.incoming.inbox import InboxQueue
from bot.adapters.telegram.incoming.source import UpdateNotKeptError
from tests.adapters.telegram.answers import TOKEN
from tests.adapters.telegram.chats import BOB, GROUP, as_json, by, cleaned, update
from tests.adapters.telegram.incoming.inbox_stores import full_at_first, losing_its_answer
from tests.fakes.clock import ManualClock
from tests.fakes.faults import until
from tests.fakes.stores import MemoryInboxStore

STOP: Final = object()


async def numbers(store: MemoryInboxStore) -> list[int]:
    return [stored.update_id for stored in await store.unfinished()]


async def test_an_update_is_kept_before_it_is_handed_on() -> None:
    gate, clock = asyncio.Event(), ManualClock()
    store = MemoryInboxStore(before={"receive": until(gate)})
    queue = InboxQueue(store, clock)
    putting = asyncio.create_task(queue.accept(cleaned(update(5))))
    await clock.settle()
    assert queue.empty()
    assert not putting.done()
    gate.set()
    await putting
    assert queue.qsize() == 1
    (stored,) = await store.unfinished()
    assert json.loads(stored.body)["message"]["text"] == "hello"


async def test_a_repeat_is_dropped() -> None:
    store = MemoryInboxStore()
    queue = InboxQueue(store, ManualClock())
    for number in (5, 6, 5, 6, 5):
        await queue.accept(cleaned(update(number)))
    assert queue.qsize() == 2
    assert await numbers(store) == [5, 6]


async def test_a_repeat_of_what_was_handled_long_ago_is_dropped() -> None:
    store = MemoryInboxStore()
    queue = InboxQueue(store, ManualClock())
    await queue.accept(cleaned(update(5)))
    queue.get_nowait()
    await store.finish(5, now=1.0)
    await queue.accept(cleaned(update(5)))
    assert queue.empty()


async def test_what_cannot_be_kept_is_not_handed_on() -> None:
    queue = InboxQueue(full_at_first(), ManualClock())
    with pytest.raises(UpdateNotKeptError, match="update 5 could not be stored") as caught:
        await queue.accept(cleaned(update(5)))
    assert isinstance(caught.value.__cause__, OSError)
    assert queue.empty()
    await queue.accept(cleaned(update(5)))
    assert queue.qsize() == 1


async def test_an_update_whose_storing_was_never_answered_is_handed_on_when_it_comes_again() -> None:
    queue = InboxQueue(losing_its_answer(), ManualClock())
    with pytest.raises(UpdateNotKeptError):
        await queue.accept(cleaned(update(5)))
    assert queue.empty()
    await queue.accept(cleaned(update(5)))
    await queue.accept(cleaned(update(5)))
    assert queue.qsize() == 1


async def test_an_update_whose_receiver_was_cancelled_after_the_commit_is_handed_on_at_its_repeat() -> None:
    queue = InboxQueue(losing_its_answer(asyncio.CancelledError()), ManualClock())
    with pytest.raises(asyncio.CancelledError):
        await queue.accept(cleaned(update(5)))
    await queue.accept(cleaned(update(5)))
    assert queue.qsize() == 1


async def test_of_repeats_that_come_at_once_one_is_handed_on() -> None:
    gate, clock = asyncio.Event(), ManualClock()
    store = MemoryInboxStore(before={"receive": until(gate)})
    queue = InboxQueue(store, clock)
    putting = [asyncio.create_task(queue.accept(cleaned(update(5)))) for _ in range(20)]
    await clock.settle()
    putting[0].cancel()
    await clock.settle()
    gate.set()
    await asyncio.wait(putting)
    assert queue.qsize() == 1
    assert await numbers(store) == [5]


async def test_a_repeat_of_what_was_set_aside_is_dropped() -> None:
    store = MemoryInboxStore()
    await store.receive(5, "{", now=1.0)
    queue = InboxQueue(store, ManualClock())
    await queue.replay(Application.builder().token(TOKEN).build().bot)
    await queue.accept(cleaned(update(5)))
    assert queue.empty()


async def test_a_repeat_of_what_an_earlier_process_left_is_in_hand_once_it_is_put_back() -> None:
    store = MemoryInboxStore()
    await InboxQueue(store, ManualClock()).accept(cleaned(update(5)))
    queue = InboxQueue(store, ManualClock())
    await queue.replay(Application.builder().token(TOKEN).build().bot)
    await queue.accept(cleaned(update(5)))
    assert queue.qsize() == 1


async def test_the_stop_signal_overtakes_what_waits_and_nothing_is_lost() -> None:
    store = MemoryInboxStore()
    queue = InboxQueue(store, ManualClock())
    for number in (5, 6, 7):
        await queue.accept(cleaned(update(number)))
    await queue.put(STOP)
    assert queue.get_nowait() is STOP
    queue.task_done()
    assert queue.empty()
    await queue.join()
    assert await numbers(store) == [5, 6, 7]


async def test_what_was_left_comes_back_in_order_at_the_next_start() -> None:
    store = MemoryInboxStore()
    before = InboxQueue(store, ManualClock())
    for number in (6, 5, 7):
        await before.accept(cleaned(update(number, f"text {number}")))
    await store.finish(5, now=1.0)
    bot = Application.builder().token(TOKEN).build().bot
    queue = InboxQueue(store, ManualClock())
    await queue.replay(bot)
    back = [queue.get_nowait() for _ in range(queue.qsize())]
    assert [one.to_dict() for one in back if isinstance(one, Update)] == [
        update(6, "text 6").to_dict(),
        update(7, "text 7").to_dict(),
    ]
    assert all(one.message.get_bot() is bot for one in back if isinstance(one, Update) and one.message)
    assert await numbers(store) == [6, 7]


@pytest.mark.parametrize(
    "message",
    [
        as_json("שלום 👨‍👩‍👧 \u2028 \x00", **by(BOB), chat=GROUP),
        as_json(caption="x", photo=[{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]),
        as_json("x", reply_to_message=as_json("y", message_id=3), message_thread_id=3, is_topic_message=True),
        as_json("x", something_that_the_library_does_not_know={"a": [1]}),
    ],
)
async def test_an_update_comes_back_as_it_went_in(message: dict[str, Any]) -> None:
    original = Update.de_json({"update_id": 5, "message": message}, None)
    store = MemoryInboxStore()
    await InboxQueue(store, ManualClock()).accept(cleaned(original))
    queue = InboxQueue(store, ManualClock())
    await queue.replay(Application.builder().token(TOKEN).build().bot)
    back = queue.get_nowait()
    assert isinstance(back, Update)
    assert back.to_dict() == original.to_dict()


@pytest.mark.parametrize("body", ["", "{", "[]", "null", '{"update_id": 5, "message": {"chat": 1}}'])
async def test_what_cannot_be_read_any_more_is_set_aside(body: str, caplog: pytest.LogCaptureFixture) -> None:
    store = MemoryInboxStore()
    await store.receive(5, body, now=1.0)
    await store.receive(6, json.dumps(update(6).to_dict()), now=2.0)
    queue = InboxQueue(store, ManualClock())
    await queue.replay(Application.builder().token(TOKEN).build().bot)
    assert queue.qsize() == 1
    assert await numbers(store) == [6]
    assert "unreadable update" in caplog.text
