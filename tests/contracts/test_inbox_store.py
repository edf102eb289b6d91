"""What every inbox promises; see `bot.ports.InboxStore`."""

import asyncio

from bot.ports import Backlog, InboxStore, Receipt, StoredUpdate
from tests.contracts.conftest import NOW

BODY = '{"message":{"text":"/video Zoë 🎬 \\u0000 \x00"}}'


async def left(inbox: InboxStore) -> list[int]:
    return [update.update_id for update in await inbox.unfinished()]


async def test_an_update_is_kept_until_it_is_handled(inbox: InboxStore) -> None:
    assert await inbox.receive(5, BODY, now=NOW) is Receipt.NEW
    assert list(await inbox.unfinished()) == [StoredUpdate(update_id=5, body=BODY, attempts=0)]
    await inbox.finish(5, now=NOW + 1)
    assert await left(inbox) == []


async def test_a_repeat_is_told_from_a_new_update(inbox: InboxStore) -> None:
    assert await inbox.receive(5, BODY, now=NOW) is Receipt.NEW
    assert await inbox.receive(5, "changed", now=NOW + 1) is Receipt.OPEN
    assert list(await inbox.unfinished()) == [StoredUpdate(update_id=5, body=BODY, attempts=0)]
    await inbox.finish(5, now=NOW + 2)
    assert await inbox.receive(5, BODY, now=NOW + 3) is Receipt.DONE
    assert await left(inbox) == []


async def test_what_was_begun_is_open_until_it_is_finished(inbox: InboxStore) -> None:
    await inbox.receive(5, BODY, now=NOW)
    await inbox.begin(5)
    assert await inbox.receive(5, BODY, now=NOW + 1) is Receipt.OPEN
    await inbox.release(5)
    assert await inbox.receive(5, BODY, now=NOW + 1) is Receipt.OPEN


async def test_of_racing_repeats_one_is_new_and_the_others_are_open(inbox: InboxStore) -> None:
    receipts = await asyncio.gather(*(inbox.receive(5, BODY, now=NOW) for _ in range(20)))
    assert sorted(receipts) == [Receipt.NEW, *[Receipt.OPEN] * 19]


async def test_beginnings_are_counted(inbox: InboxStore) -> None:
    await inbox.receive(5, BODY, now=NOW)
    assert [await inbox.begin(5) for _ in range(3)] == [0, 1, 2]
    (update,) = await inbox.unfinished()
    assert update.attempts == 3


async def test_an_unknown_update_was_never_begun(inbox: InboxStore) -> None:
    assert await inbox.begin(5) == 0
    await inbox.finish(5, now=NOW)
    await inbox.quarantine(5, now=NOW)
    assert await inbox.receive(5, BODY, now=NOW) is Receipt.NEW


async def test_the_oldest_comes_first(inbox: InboxStore) -> None:
    for update_id, now in ((9, NOW), (7, NOW + 1), (3, NOW + 1), (8, NOW)):
        await inbox.receive(update_id, BODY, now=now)
    assert await left(inbox) == [8, 9, 3, 7]


async def test_what_is_set_aside_is_not_begun_again_and_a_repeat_of_it_is_done(inbox: InboxStore) -> None:
    await inbox.receive(5, BODY, now=NOW)
    await inbox.receive(6, BODY, now=NOW)
    await inbox.quarantine(5, now=NOW + 1)
    assert await left(inbox) == [6]
    assert await inbox.receive(5, BODY, now=NOW + 2) is Receipt.DONE


async def test_numbers_are_forgotten_with_their_age(inbox: InboxStore) -> None:
    for update_id in range(1, 7):
        await inbox.receive(update_id, BODY, now=NOW - 100)
    await inbox.finish(1, now=NOW)
    await inbox.finish(2, now=NOW + 2)
    await inbox.quarantine(3, now=NOW)
    await inbox.quarantine(4, now=NOW + 2)
    await inbox.delete_older(NOW + 1)
    again = [await inbox.receive(n, BODY, now=NOW + 3) for n in range(1, 6)]
    assert again == [Receipt.NEW, Receipt.DONE, Receipt.NEW, Receipt.DONE, Receipt.OPEN]


async def test_what_is_not_handled_is_never_forgotten(inbox: InboxStore) -> None:
    await inbox.receive(5, BODY, now=NOW)
    await inbox.begin(5)
    await inbox.delete_older(NOW + 10**9)
    assert await left(inbox) == [5]


async def test_what_a_message_said_is_remembered_as_it_was_first_read(inbox: InboxStore) -> None:
    assert await inbox.words_of(-5, 7) is None
    await inbox.keep_words(-5, 7, 1, "first", now=NOW)
    await inbox.keep_words(-5, 7, 1, "repeated", now=NOW + 1)
    assert [await inbox.words_of(*which) for which in ((-5, 7), (-5, 8), (5, 7))] == ["first", None, None]


async def test_what_a_message_says_now_takes_the_place_of_what_it_said(inbox: InboxStore) -> None:
    await inbox.keep_words(-5, 7, 1, "first", now=NOW)
    await inbox.change_words(-5, 7, "second")
    await inbox.change_words(-5, 8, "of nothing")
    assert [await inbox.words_of(-5, number) for number in (7, 8)] == ["second", None]


async def test_what_messages_said_is_forgotten_with_its_age_and_with_its_author(inbox: InboxStore) -> None:
    for number, user, at in ((1, 1, NOW), (2, 1, NOW + 2), (3, 2, NOW + 2)):
        await inbox.keep_words(-5, number, user, "words", now=at)
    await inbox.delete_older(NOW + 1)
    assert [await inbox.words_of(-5, number) for number in (1, 2, 3)] == [None, "words", "words"]
    await inbox.forget(1)
    assert [await inbox.words_of(-5, number) for number in (1, 2, 3)] == [None, None, "words"]


async def test_the_backlog_is_what_is_neither_handled_nor_set_aside(inbox: InboxStore) -> None:
    assert await inbox.backlog() == Backlog(updates=0, since=None)
    for number in range(4):
        await inbox.receive(number, BODY, now=NOW + number)
    await inbox.begin(1)
    await inbox.finish(0, now=NOW + 9)
    await inbox.quarantine(2, now=NOW + 9)
    assert await inbox.backlog() == Backlog(updates=2, since=NOW + 1)


async def test_what_came_lately_and_is_left_to_do_is_told_by_its_numbers_in_order(inbox: InboxStore) -> None:
    for update_id, now in ((9, NOW), (7, NOW + 1), (3, NOW + 2), (8, NOW - 60), (4, NOW + 3)):
        await inbox.receive(update_id, BODY, now=now)
    await inbox.finish(7, now=NOW + 4)
    assert list(await inbox.open_since(NOW)) == [3, 4, 9]
    assert list(await inbox.open_since(NOW + 4)) == []


async def test_of_some_updates_what_is_left_to_do_is_told_in_telegrams_order(inbox: InboxStore) -> None:
    for update_id in (9, 7, 3):
        await inbox.receive(update_id, BODY, now=NOW)
    await inbox.begin(9)
    await inbox.finish(7, now=NOW + 1)
    assert list(await inbox.open_updates([9, 7, 3, 1])) == [
        StoredUpdate(update_id=3, body=BODY, attempts=0),
        StoredUpdate(update_id=9, body=BODY, attempts=1),
    ]
    assert list(await inbox.open_updates([])) == []
