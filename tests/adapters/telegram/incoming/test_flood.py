"""A flood of one user's updates is passed over; nothing that counts is."""

import itertools
import logging
from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram import Update

from bot.adapters.telegram.incoming.flood import OF_ONE_CHAT, OF_ONE_PERSON, TAKING_BACK, FloodGuard
from tests.adapters.telegram.chats import (
    ALICE,
    ANONYMOUS,
    BOB,
    BOT,
    CHANNEL,
    CHANNEL_BOT,
    GROUP,
    PRIVATE,
    SUPERGROUP,
)
from tests.fakes.clock import ManualClock

AT_ONCE, A_MINUTE = OF_ONE_PERSON.at_once, OF_ONE_PERSON.a_minute
NUMBERS = itertools.count(1)


@dataclass(slots=True)
class SubmissionGate:
    clock: ManualClock = field(default_factory=lambda: ManualClock(time=0.0))
    guard: FloodGuard = field(init=False)

    def __post_init__(self) -> None:
        self.guard = FloodGuard(now=self.clock.now)

    def count(self, updates: list[Update]) -> int:
        return sum(self.guard.admits(update) for update in updates)


def update(kind: str, body: dict[str, Any]) -> Update:
    return Update.de_json({"update_id": next(NUMBERS), kind: body}, None)


def message(user: dict[str, Any] = ALICE, **parts: Any) -> Update:  # noqa: ANN401
    body = {"message_id": 1, "date": 1, "chat": PRIVATE, "from": user, "text": "/queue", **parts}
    return update("message", body)


def press(data: str) -> Update:
    shown = {"message_id": 1, "date": 1, "chat": PRIVATE, "from": BOT, "text": "?"}
    return update(
        "callback_query", {"id": "1", "from": ALICE, "chat_instance": "1", "data": data, "message": shown}
    )


def test_a_generous_burst_comes_through_and_then_so_many_a_minute() -> None:
    gate = SubmissionGate()
    assert gate.count([message() for _ in range(200)]) == AT_ONCE
    gate.clock.time = 60.0
    assert gate.count([message(date=60) for _ in range(200)]) == A_MINUTE


def test_what_has_gathered_while_the_bot_was_away_is_no_flood() -> None:
    gate = SubmissionGate()
    gate.clock.time = 36_000.0
    assert gate.count([message(date=60 * minute) for minute in range(300)]) == 300


def test_what_people_say_to_each_other_makes_nobody_miss_a_request() -> None:
    gate = SubmissionGate()
    assert gate.count([message(chat=GROUP, text="how are you?") for _ in range(200)]) == 200
    assert gate.count([message(chat=GROUP, text="/video a dragon")]) == 1


def test_an_album_is_let_in_as_a_whole() -> None:
    gate = SubmissionGate()
    albums = [message(media_group_id=str(n // 10)) for n in range(800)]
    assert gate.count(albums) == AT_ONCE * 10


def test_six_albums_of_ten_come_through_whole() -> None:
    gate = SubmissionGate()
    assert gate.count([message(media_group_id="1") for _ in range(60)]) == 60


def test_one_user_s_flood_is_nothing_to_another() -> None:
    gate = SubmissionGate()
    gate.count([message() for _ in range(200)])
    assert gate.count([message(BOB)]) == 1


def test_anonymous_admins_of_two_groups_are_two() -> None:
    gate = SubmissionGate()
    gate.count([message(ANONYMOUS, chat=GROUP, sender_chat=GROUP) for _ in range(200)])
    assert gate.count([message(ANONYMOUS, chat=SUPERGROUP, sender_chat=SUPERGROUP)]) == 1


def test_all_who_write_in_the_name_of_channels_are_one_in_a_chat() -> None:
    gate = SubmissionGate()
    channels = [{**CHANNEL, "id": CHANNEL["id"] - number} for number in range(200)]
    assert gate.count([message(CHANNEL_BOT, chat=GROUP, sender_chat=one) for one in channels]) == AT_ONCE


def test_a_group_has_a_measure_of_its_own_whoever_writes_there() -> None:
    gate = SubmissionGate()
    crowd = [message({**BOB, "id": 100 + number}, chat=GROUP) for number in range(400)]
    assert gate.count(crowd) == OF_ONE_CHAT.at_once
    assert gate.count([message(chat=GROUP)]) == 0
    assert gate.count([message(chat=SUPERGROUP), message()]) == 2
    gate.clock.time = 60.0
    later = [message({**BOB, "id": 100 + number}, chat=GROUP, date=60) for number in range(400)]
    assert gate.count(later) == OF_ONE_CHAT.a_minute


def test_what_a_full_group_keeps_out_does_not_count_for_its_writer() -> None:
    gate = SubmissionGate()
    gate.count([message({**BOB, "id": 100 + number}, chat=GROUP) for number in range(400)])
    gate.count([message(chat=GROUP) for _ in range(100)])
    assert gate.count([message() for _ in range(100)]) == AT_ONCE


def test_taking_back_has_a_generous_measure_of_its_own() -> None:
    gate = SubmissionGate()
    gate.count([message() for _ in range(200)])
    assert gate.count([press("cancel:1") for _ in range(1_000)]) == TAKING_BACK.at_once
    gate.clock.time = 60.0
    assert gate.count([press("cancel:1") for _ in range(1_000)]) == TAKING_BACK.a_minute


def test_presses_and_edits_count_as_messages_do() -> None:
    gate = SubmissionGate()
    shown = {"message_id": 1, "date": 1, "edit_date": 2, "chat": PRIVATE, "from": ALICE, "text": "a"}
    flood = [press("make:x") for _ in range(40)] + [update("edited_message", shown) for _ in range(40)]
    assert gate.count(flood) == AT_ONCE


def test_mentions_in_chats_of_others_count_for_who_mentions_us_alone() -> None:
    gate = SubmissionGate()
    body = {"message_id": 1, "date": 0, "chat": SUPERGROUP, "guest_query_id": "5", "text": "@clapper_bot x"}
    flood = [update("guest_message", {**body, "from": ALICE}) for _ in range(100)]
    assert gate.count(flood) == AT_ONCE
    assert gate.count([update("guest_message", {**body, "from": BOB})]) == 1


def test_paying_and_what_nobody_did_always_come_through() -> None:
    gate = SubmissionGate()
    gate.count([message() for _ in range(200)])
    paid = {
        "currency": "XTR",
        "total_amount": 1,
        "invoice_payload": "p",
        "telegram_payment_charge_id": "t",
        "provider_payment_charge_id": "",
    }
    always = [message(successful_payment=paid), message(migrate_to_chat_id=-1001)]
    assert gate.count(always) == 2


def test_what_was_let_in_stays_in_however_often_it_is_handled() -> None:
    gate = SubmissionGate()
    first = message()
    assert gate.guard.admits(first)
    gate.count([message() for _ in range(200)])
    assert gate.count([first, first]) == 2


def test_the_log_tells_of_it_once_a_minute(
    caplog: pytest.LogCaptureFixture,
) -> None:
    gate = SubmissionGate()
    with caplog.at_level(logging.WARNING):
        gate.count([message() for _ in range(200)])
        assert len(caplog.records) == 1
        gate.clock.time = 60.0
        gate.count([message(date=60) for _ in range(200)])
    assert len(caplog.records) == 2


def test_a_hundred_thousand_users_leave_no_heap_behind() -> None:
    gate = SubmissionGate()
    for number in range(12_000):
        gate.clock.time += 2.0
        gate.count([message({**ALICE, "id": number + 1}, date=int(gate.clock.now()))])
    assert len(gate.guard._buckets) <= 10_000  # noqa: SLF001 - nothing else shows it
