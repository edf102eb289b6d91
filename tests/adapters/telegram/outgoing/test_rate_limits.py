"""Who goes first, who waits, and who is told to come again; the time jumps."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram import Bot
from telegram.error import ChatMigrated, Forbidden, RetryAfter, TelegramError, TimedOut
from telegram.ext import ApplicationBuilder

from bot.adapters.telegram.buckets import GROUP_BURST, MENU_BURST, PRIVATE_BURST
from bot.adapters.telegram.failures import seconds_of
from bot.adapters.telegram.outgoing.rate_limits import (
    MAX_GLOBAL_PAUSE_SECONDS,
    MAX_TURN_WAIT_SECONDS,
    TRIAL_SECONDS,
    Deferred,
    Priority,
    RateLimits,
    marked,
    pay_for_send,
    priority_of,
    wait_for_edit,
)
from tests.virtual_time import after, in_no_time

ALICE, BOB, CAROL, GROUP = 1, 2, 3, -100
CROWD = range(101, 121)


@dataclass(slots=True)
class Wire:
    """Telegram, behind the limiter."""

    limits: RateLimits = field(default_factory=RateLimits)
    sent: list[tuple[float, str, object]] = field(default_factory=list)
    """When, what, to which chat."""
    answers: dict[object, list[TelegramError]] = field(default_factory=dict)
    """By chat: the errors of its next calls."""

    async def call(
        self, endpoint: str, chat: int | str | None = None, priority: Priority | None = None
    ) -> object:
        async def callback() -> bool:
            self.sent.append((asyncio.get_running_loop().time(), endpoint, chat))
            if self.answers.get(chat):
                raise self.answers[chat].pop(0)
            return True

        data = {} if chat is None else {"chat_id": chat}
        return await self.limits.process_request(callback, (), {}, endpoint, data, priority)

    async def says(self, chat: int, number: int = 1) -> None:
        for _ in range(number):
            await self.call("sendMessage", chat)

    def starts(self, *arguments: Any) -> "asyncio.Task[object]":  # noqa: ANN401
        return asyncio.create_task(self.call(*arguments))

    def times(self, chat: int) -> list[float]:
        return [round(at, 3) for at, _, to in self.sent if to == chat]


def flood(seconds: int) -> TelegramError:
    return Deferred(seconds)


@in_no_time
async def test_whoever_may_act_no_more_says_nothing_and_may_still_ask() -> None:
    wire = Wire(limits=RateLimits(holds=lambda: False))
    for endpoint in ("sendMessage", "setMyCommands", "answerCallbackQuery", "deleteMessage", "deleteWebhook"):
        with pytest.raises(RetryAfter):
            await wire.call(endpoint, ALICE)
    await wire.call("getMe")
    assert [endpoint for _, endpoint, _ in wire.sent] == ["getMe"]


@in_no_time
async def test_whoever_lost_the_lead_while_a_call_waited_does_not_make_it() -> None:
    leading = [True]
    wire = Wire(limits=RateLimits(holds=lambda: leading[0]))
    await wire.says(GROUP, int(GROUP_BURST))
    waiting = wire.starts("sendVideo", GROUP)
    await after(0)
    leading[0] = False
    with pytest.raises(RetryAfter):
        await waiting
    assert len(wire.sent) == int(GROUP_BURST)


@in_no_time
async def test_after_a_takeover_it_begins_as_if_the_other_one_had_used_up_all_there_was() -> None:
    wire = Wire()
    wire.limits.take_over()
    await asyncio.gather(*(wire.says(chat) for chat in CROWD))
    assert wire.sent[0][0] == pytest.approx(1 / 30, abs=0.01)
    assert wire.sent[-1][0] == pytest.approx(len(CROWD) / 30, abs=0.05)


@in_no_time
async def test_a_burst_in_a_private_chat_goes_at_once_and_then_one_a_second() -> None:
    wire = Wire()
    await wire.says(ALICE, int(PRIVATE_BURST) + 3)
    assert max(wire.times(ALICE)[: int(PRIVATE_BURST)]) <= 1
    assert wire.times(ALICE)[-1] == pytest.approx(3.0, abs=0.1)


@in_no_time
async def test_a_group_gets_twenty_and_then_twenty_a_minute() -> None:
    wire = Wire()
    await wire.says(GROUP, int(GROUP_BURST) + 20)
    assert wire.times(GROUP)[int(GROUP_BURST) - 1] == 0.0
    assert wire.times(GROUP)[-1] == pytest.approx(60.0, abs=0.1)


@in_no_time
async def test_all_chats_together_get_thirty_a_second() -> None:
    wire = Wire()
    await asyncio.gather(*(wire.says(chat) for chat in range(1, 121)))
    per_second = Counter(int(at) for at, *_ in wire.sent)
    assert wire.sent[-1][0] == pytest.approx(3.0, abs=0.1)
    assert max(per_second.values()) <= 61  # the burst, and what comes in the same second


@in_no_time
async def test_a_chat_that_has_used_up_its_share_holds_up_nobody_else() -> None:
    wire = Wire()
    await wire.says(GROUP, int(GROUP_BURST))
    waiting = wire.starts("sendVideo", GROUP)
    await after(0)
    await wire.call("sendVideo", ALICE)
    assert (wire.times(ALICE), waiting.done()) == ([0.0], False)
    await waiting
    assert wire.times(GROUP)[-1] == pytest.approx(3.0, abs=0.1)


@in_no_time
async def test_results_overtake_what_waits_and_last_words_come_after_them() -> None:
    wire = Wire()
    await wire.says(GROUP, int(GROUP_BURST))
    word = wire.starts("editMessageText", GROUP, Priority.FINAL_STATUS)
    await after(0)
    result = wire.starts("sendVideo", GROUP)
    await asyncio.gather(word, result)
    assert [endpoint for _, endpoint, _ in wire.sent[-2:]] == ["sendVideo", "editMessageText"]


@in_no_time
async def test_those_of_one_urgency_go_in_the_order_in_which_they_came() -> None:
    wire = Wire()
    await wire.says(ALICE, int(PRIVATE_BURST))
    await after(0.1)
    waiting = [wire.starts(endpoint, ALICE) for endpoint in ("sendPhoto", "sendMessage", "sendVideo")]
    await asyncio.gather(*waiting)
    assert [endpoint for _, endpoint, _ in wire.sent[-3:]] == ["sendPhoto", "sendMessage", "sendVideo"]


async def crowded(wire: Wire) -> "list[asyncio.Task[object]]":
    """Twenty accounts want sixty answers each, which is more than Telegram takes in half a minute."""
    waiting = [wire.starts("sendMessage", chat) for _ in range(60) for chat in CROWD]
    await after(0)
    return waiting


def sent_to(wire: Wire, since: int) -> list[object]:
    return [chat for _, _, chat in wire.sent[since:]]


@in_no_time
async def test_who_wants_one_answer_waits_for_one_of_nobody_who_wants_sixty() -> None:
    wire = Wire()
    waiting = await crowded(wire)
    for _ in range(3):
        before = len(wire.sent)
        await wire.call("sendMessage", ALICE)
        assert sent_to(wire, before).index(ALICE) <= len(CROWD)
        await after(2)
    wire.starts("sendMessage", BOB)
    wire.starts("sendMessage", CAROL)
    before = len(wire.sent)
    await after(1)
    assert {BOB, CAROL} <= set(sent_to(wire, before)[: len(CROWD) + 2])
    await asyncio.gather(*waiting, return_exceptions=True)


@in_no_time
async def test_those_who_want_much_get_the_same_of_it() -> None:
    wire = Wire()
    waiting = [wire.starts("sendMessage", chat) for _ in range(15) for chat in CROWD]
    await after(4)
    counts = Counter(sent_to(wire, 0))
    assert set(counts) == set(CROWD)
    assert max(counts.values()) - min(counts.values()) <= 1
    await asyncio.gather(*waiting)


@in_no_time
async def test_what_waits_for_a_chat_of_its_own_counts_for_nothing_once_it_is_gone() -> None:
    wire = Wire()
    given_up = [wire.starts("sendMessage", ALICE) for _ in range(45)]
    waiting = await crowded(wire)
    for task in given_up:
        task.cancel()
    await after(2)
    before = len(wire.sent)
    await wire.call("sendMessage", ALICE)
    assert sent_to(wire, before).index(ALICE) <= len(CROWD)
    await asyncio.gather(*given_up, *waiting, return_exceptions=True)


@in_no_time
async def test_of_those_who_have_had_as_much_private_chats_go_before_groups() -> None:
    wire = Wire()
    waiting = await crowded(wire)
    waiting += [wire.starts("sendMessage", chat) for chat in (GROUP, -101, ALICE)]
    before = len(wire.sent)
    await after(2)
    assert [chat for chat in sent_to(wire, before) if chat not in CROWD] == [ALICE, GROUP, -101]
    await asyncio.gather(*waiting, return_exceptions=True)


@in_no_time
async def test_a_stream_of_chats_that_were_never_there_keeps_nobody_waiting() -> None:
    wire = Wire()
    await asyncio.gather(*(wire.says(chat) for chat in range(1_000, 1_029)), wire.says(ALICE))

    async def strangers(first: int) -> None:
        for chat in range(first, first + 100):
            await wire.says(chat)

    stream = [asyncio.create_task(strangers(10_000 * number)) for number in range(1, 5)]
    await after(0)
    before = len(wire.sent)
    await wire.says(ALICE)
    assert sent_to(wire, before).index(ALICE) <= 2 * len(stream)
    await asyncio.gather(*stream)


@in_no_time
async def test_answers_of_many_go_before_the_last_word_to_one() -> None:
    wire = Wire()
    await asyncio.gather(*(wire.says(chat) for chat in range(1_000, 1_030)))
    word = wire.starts("editMessageText", ALICE, Priority.FINAL_STATUS)
    await after(0)
    waiting = [wire.starts("sendMessage", chat) for chat in CROWD for _ in range(2)]
    await asyncio.gather(word, *waiting)
    assert sent_to(wire, 30).index(ALICE) == 40


@in_no_time
async def test_progress_never_waits_and_leaves_something_for_results() -> None:
    wire, pauses = Wire(), list[float]()
    for _ in range(int(GROUP_BURST)):
        try:
            await wire.call("editMessageText", GROUP, Priority.PROGRESS)
        except RetryAfter as error:
            pauses.append(seconds_of(error))
    assert len(wire.sent) == 15
    assert pauses == pytest.approx([3.0] * 5)  # when the next place is free
    await wire.says(GROUP, 5)
    assert wire.times(GROUP)[-1] == 0.0


@in_no_time
async def test_an_edit_that_answers_a_person_is_no_progress() -> None:
    wire = Wire()
    await wire.says(GROUP, int(GROUP_BURST))
    await wire.call("editMessageText", GROUP)
    assert wire.times(GROUP)[-1] == pytest.approx(3.0, abs=0.1)


@in_no_time
async def test_who_would_wait_too_long_is_told_when_to_come_again() -> None:
    wire = Wire()
    await wire.says(GROUP, int(GROUP_BURST))
    waiting = [wire.starts("sendMessage", GROUP) for _ in range(3)]
    await after(0)
    with pytest.raises(RetryAfter) as caught:
        await wire.says(GROUP)
    assert seconds_of(caught.value) == pytest.approx(12.0)
    assert seconds_of(caught.value) > MAX_TURN_WAIT_SECONDS
    await asyncio.gather(*waiting)


@in_no_time
async def test_a_flood_wait_stops_its_chat_and_no_other() -> None:
    wire = Wire(answers={ALICE: [flood(30)]})
    with pytest.raises(RetryAfter):
        await wire.says(ALICE)
    await after(10)
    with pytest.raises(RetryAfter) as caught:
        await wire.says(ALICE)
    assert seconds_of(caught.value) == pytest.approx(20.0)
    await wire.says(BOB)
    assert (len(wire.times(ALICE)), wire.times(BOB)) == (1, [10.0])
    await after(20)
    await wire.says(ALICE)
    assert wire.times(ALICE)[-1] == pytest.approx(31.0, abs=0.1)  # without another burst


@in_no_time
async def test_whoever_counts_is_told_of_flood_waits_and_not_of_our_own_pauses() -> None:
    told = list[float]()
    wire = Wire(limits=RateLimits(flooded=told.append), answers={ALICE: [flood(30)], BOB: [flood(5)]})
    for chat in (ALICE, ALICE, BOB):
        with pytest.raises(RetryAfter):
            await wire.says(chat)
    assert told == [30.0, 5.0]


@in_no_time
async def test_who_waits_for_a_chat_that_gets_a_flood_wait_is_told_at_once() -> None:
    wire = Wire()
    await wire.says(GROUP, int(GROUP_BURST) - 1)
    wire.answers[GROUP] = [flood(60)]
    last, waiting = wire.starts("sendMessage", GROUP), wire.starts("sendVideo", GROUP)
    results = await asyncio.gather(last, waiting, return_exceptions=True)
    assert [type(result) for result in results] == [Deferred, Deferred]
    assert asyncio.get_running_loop().time() == 0.0


async def flooded(wire: Wire, *chats: int) -> None:
    for chat in chats:
        with pytest.raises(RetryAfter):
            await wire.says(chat)


async def held(wire: Wire, chat: int) -> float:
    """For how long a call to the chat is not sent."""
    with pytest.raises(Deferred) as caught:
        await wire.says(chat)
    return round(seconds_of(caught.value), 1)


@pytest.mark.parametrize(("wait", "pause"), [(20, 20), (30, 30), (3600, 30)])
def test_flood_waits_of_private_chats_in_a_row_pause_the_whole_bot_for_a_short_while(
    wait: int, pause: int
) -> None:
    @in_no_time
    async def run() -> None:
        wire = Wire(answers={chat: [flood(wait)] for chat in (ALICE, BOB, CAROL)})
        await flooded(wire, ALICE, BOB, CAROL)
        assert [await held(wire, chat) for chat in (4, GROUP)] == [pause] * 2
        assert wire.times(4) == wire.times(GROUP) == []
        await after(pause)
        await wire.says(4)
        await wire.says(GROUP)
        assert wire.times(4) + wire.times(GROUP) == [pytest.approx(pause, abs=0.2)] * 2
        if wait > pause:
            assert await held(wire, ALICE) == pytest.approx(wait - pause, abs=0.2)

    run()


@in_no_time
async def test_flood_waits_of_groups_are_those_of_the_groups_however_many_come_in_a_row() -> None:
    groups = [-100 - number for number in range(20)]
    wire = Wire(answers={chat: [flood(600)] for chat in groups})
    await flooded(wire, *groups)
    for chat in (ALICE, -99, BOB):
        await wire.says(chat)
        assert wire.times(chat) == [pytest.approx(0.0, abs=0.1)]
    assert await held(wire, groups[0]) == 600.0


@in_no_time
async def test_groups_and_private_chats_in_turn_do_not_add_up() -> None:
    wire = Wire(answers={chat: [flood(600)] for chat in (ALICE, BOB, GROUP, -101, -102)})
    await flooded(wire, ALICE, GROUP, -101, BOB, -102)
    await wire.says(CAROL)
    assert wire.times(CAROL) == [pytest.approx(0.0, abs=0.1)]


@in_no_time
async def test_after_the_pause_one_call_tries_for_all() -> None:
    wire = Wire(answers={chat: [flood(600)] for chat in (ALICE, BOB, CAROL)})
    await flooded(wire, ALICE, BOB, CAROL)
    await after(MAX_GLOBAL_PAUSE_SECONDS)
    wire.answers[4] = [flood(600)]
    tries = wire.starts("sendVideo", 4)
    await after(0)
    assert await held(wire, 5) <= TRIAL_SECONDS
    with pytest.raises(RetryAfter):
        await tries
    assert await held(wire, 5) == MAX_GLOBAL_PAUSE_SECONDS
    await after(MAX_GLOBAL_PAUSE_SECONDS)
    await wire.says(5)
    await wire.says(6)
    assert len(wire.times(5)) == len(wire.times(6)) == 1


@in_no_time
async def test_a_group_that_tries_for_all_in_vain_leaves_it_to_the_next() -> None:
    wire = Wire(answers={chat: [flood(600)] for chat in (ALICE, BOB, CAROL)})
    await flooded(wire, ALICE, BOB, CAROL)
    await after(MAX_GLOBAL_PAUSE_SECONDS)
    wire.answers[GROUP] = [flood(600)]
    await flooded(wire, GROUP)
    await wire.says(4)
    assert wire.times(4) == [pytest.approx(MAX_GLOBAL_PAUSE_SECONDS, abs=0.2)]


@in_no_time
async def test_menus_never_try_for_all_and_so_hold_up_nobody() -> None:
    wire = Wire(answers={chat: [flood(600)] for chat in (ALICE, BOB, CAROL)})
    await flooded(wire, ALICE, BOB, CAROL)
    await after(MAX_GLOBAL_PAUSE_SECONDS)
    await wire.call("setMyCommands")
    await wire.says(4)
    await wire.says(5)
    assert wire.times(4) + wire.times(5) == [pytest.approx(MAX_GLOBAL_PAUSE_SECONDS, abs=0.5)] * 2


@in_no_time
async def test_a_trial_without_an_answer_holds_up_nobody_for_long() -> None:
    wire = Wire(answers={chat: [flood(600)] for chat in (ALICE, BOB, CAROL)})
    await flooded(wire, ALICE, BOB, CAROL)
    await after(MAX_GLOBAL_PAUSE_SECONDS)
    wire.answers[4] = [TimedOut()]
    with pytest.raises(TimedOut):
        await wire.says(4)
    await after(await held(wire, 5))
    await wire.says(5)
    assert wire.times(5) == [pytest.approx(MAX_GLOBAL_PAUSE_SECONDS + TRIAL_SECONDS, abs=0.2)]


@in_no_time
async def test_a_refusal_for_another_reason_shows_that_telegram_listens() -> None:
    wire = Wire(answers={chat: [flood(600)] for chat in (ALICE, BOB, CAROL)})
    wire.answers[4] = [Forbidden("bot was blocked by the user")]
    await flooded(wire, ALICE, BOB)
    with pytest.raises(Forbidden):
        await wire.says(4)
    await flooded(wire, CAROL)
    await wire.says(5)
    assert wire.times(5) == [pytest.approx(0.0, abs=0.1)]


@in_no_time
async def test_flood_waits_with_calls_between_them_that_go_through_are_those_of_their_chats() -> None:
    wire = Wire(answers={chat: [flood(20)] for chat in (ALICE, BOB, CAROL)})
    for chat in (ALICE, BOB, CAROL):
        with pytest.raises(RetryAfter):
            await wire.says(chat)
        await wire.says(9)
    await wire.says(9)
    assert wire.times(9) == [0.0] * 4


@in_no_time
async def test_calls_that_write_to_no_chat_pass_even_when_all_is_stopped() -> None:
    wire = Wire(answers={chat: [flood(20)] for chat in (ALICE, BOB, CAROL)})
    for chat in (ALICE, BOB, CAROL):
        with pytest.raises(RetryAfter):
            await wire.says(chat)
    for endpoint in ("answerCallbackQuery", "getFile", "getMe", "getChatMember"):
        assert await wire.call(endpoint)


@in_no_time
async def test_a_ration_of_one_menu_call_stops_that_method_only() -> None:
    wire = Wire(answers={None: [flood(3600)]})
    with pytest.raises(RetryAfter):
        await wire.call("setMyDescription")
    with pytest.raises(RetryAfter):
        await wire.call("setMyDescription")
    await wire.call("setMyCommands")
    await wire.says(ALICE)
    assert [endpoint for _, endpoint, _ in wire.sent] == ["setMyDescription", "setMyCommands", "sendMessage"]


@in_no_time
async def test_menus_take_what_is_left_and_as_long_as_they_need() -> None:
    wire = Wire()
    menus = [wire.starts("setMyCommands") for _ in range(int(MENU_BURST) + 20)]
    await after(0)
    await wire.says(ALICE)
    assert wire.times(ALICE) == [0.0]
    await asyncio.gather(*menus)
    assert wire.sent[-1][0] == pytest.approx(20.0, abs=0.2)


@in_no_time
async def test_nothing_is_sent_twice_by_the_limiter_itself() -> None:
    wire = Wire(answers={ALICE: [flood(1), TelegramError("Bad Gateway")]})
    for _ in range(2):
        with pytest.raises(TelegramError):
            await wire.says(ALICE)
        await after(5)
    assert len(wire.sent) == 2


@in_no_time
async def test_who_gives_up_waiting_takes_nobody_s_place() -> None:
    wire = Wire()
    await wire.says(GROUP, int(GROUP_BURST))
    given_up = wire.starts("sendMessage", GROUP)
    await after(0)
    given_up.cancel()
    await asyncio.gather(given_up, return_exceptions=True)
    await wire.says(GROUP)
    assert wire.times(GROUP)[-1] == pytest.approx(3.0, abs=0.1)


@in_no_time
async def test_whoever_meets_a_group_with_a_new_id_tells_it_before_the_call_ends() -> None:
    told: list[tuple[int, int]] = []

    async def moved(old: int, new: int) -> None:
        told.append((old, new))

    wire = Wire(answers={GROUP: [ChatMigrated(-1001), ChatMigrated(-1001)]})
    wire.limits.moved = moved
    for endpoint in ("sendMessage", "getChatMember"):
        with pytest.raises(ChatMigrated):
            await wire.call(endpoint, GROUP)
    assert told == [(GROUP, -1001)] * 2


@in_no_time
async def test_a_move_that_cannot_be_written_down_does_not_hide_what_telegram_said() -> None:
    async def moved(old: int, new: int) -> None:
        raise OSError(old, new)

    wire = Wire(answers={GROUP: [ChatMigrated(-1001)]})
    wire.limits.moved = moved
    with pytest.raises(ChatMigrated):
        await wire.says(GROUP)


@in_no_time
async def test_ten_thousand_chats_leave_no_heap_behind() -> None:
    wire = Wire()
    for chat in range(1, 10_001):
        await wire.says(chat)
    assert len(wire.limits.budget._chats) <= 1_001  # noqa: SLF001 - nothing else shows it
    assert len(wire.limits._gone) <= 1_001  # noqa: SLF001 - likewise
    await wire.limits.shutdown()


@pytest.mark.parametrize(
    ("endpoint", "priority"),
    [
        ("sendVideo", Priority.RESULT),
        ("sendMessage", Priority.RESULT),
        ("editMessageMedia", Priority.RESULT),
        ("sendChatAction", Priority.BEST_EFFORT),
        ("setMessageReaction", Priority.BEST_EFFORT),
        ("setMyCommands", Priority.MENU),
        ("setMyShortDescription", Priority.MENU),
    ],
)
def test_what_a_method_is_worth_where_nobody_says(endpoint: str, priority: Priority) -> None:
    assert priority_of(endpoint) is priority


def test_only_a_bot_with_a_limiter_is_told_an_urgency() -> None:
    limited = ApplicationBuilder().token("1:a").rate_limiter(RateLimits()).build().bot
    assert marked(limited, Priority.PROGRESS) == {"rate_limit_args": Priority.PROGRESS}
    assert marked(Bot("1:a"), Priority.PROGRESS) == {}


@in_no_time
async def test_whoever_asks_before_an_edit_hears_how_long_it_would_wait() -> None:
    wire = Wire()
    assert wire.limits.wait_for_edit(ahead=0) == 0
    room = 0
    while wire.limits.wait_for_edit(ahead=room) == 0:
        room += 1
    for chat in range(1, room + 1):
        await wire.call("editMessageText", chat, Priority.PROGRESS)
    wait = wire.limits.wait_for_edit(ahead=0)
    with pytest.raises(RetryAfter) as deferred:
        await wire.call("editMessageText", 999, Priority.PROGRESS)
    assert seconds_of(deferred.value) == pytest.approx(wait, abs=1e-5)
    await after(wait)
    await wire.call("editMessageText", 999, Priority.PROGRESS)
    assert len(wire.sent) == room + 1


@in_no_time
async def test_an_edit_waits_for_the_calls_that_wait_and_for_the_pause_of_the_whole_bot() -> None:
    wire = Wire()
    before = wire.limits.wait_for_edit(ahead=40)
    tasks = [wire.starts("sendMessage", ALICE) for _ in range(int(PRIVATE_BURST) + 5)]
    await after(0.1)
    assert wire.limits.wait_for_edit(ahead=40) > before
    await asyncio.gather(*tasks)
    await after(60)
    for chat in CROWD[:3]:
        wire.answers[chat] = [flood(50)]
        with pytest.raises(RetryAfter):
            await wire.says(chat)
    assert wire.limits.wait_for_edit(ahead=0) >= MAX_GLOBAL_PAUSE_SECONDS


async def test_a_bot_without_a_limiter_has_room() -> None:
    assert wait_for_edit(Bot("1:x"), ahead=1_000) == 0
    limited = ApplicationBuilder().token("1:x").rate_limiter(RateLimits()).build().bot
    assert wait_for_edit(limited, ahead=1_000) > 10


@in_no_time
async def test_what_another_process_sends_is_paid_as_if_it_were_sent_here() -> None:
    wire = Wire()
    for _ in range(int(GROUP_BURST)):
        await wire.limits.pay(GROUP)
    assert wire.sent == []
    await wire.says(GROUP)
    assert wire.times(GROUP)[0] == pytest.approx(3.0, abs=0.1)


@in_no_time
async def test_nothing_is_paid_where_it_would_take_too_long() -> None:
    wire = Wire()
    wire.answers[ALICE] = [flood(50)]
    with pytest.raises(RetryAfter):
        await wire.says(ALICE)
    with pytest.raises(RetryAfter) as deferred:
        await wire.limits.pay(ALICE)
    assert seconds_of(deferred.value) == pytest.approx(50, abs=1)


@in_no_time
async def test_only_a_bot_with_a_limiter_pays() -> None:
    await pay_for_send(Bot("1:x"), ALICE)
    limits = RateLimits()
    limited = ApplicationBuilder().token("1:x").rate_limiter(limits).build().bot
    before = limits.wait_for_edit(ahead=20)
    for chat in CROWD:
        await pay_for_send(limited, chat)
    assert limits.wait_for_edit(ahead=20) > before


@in_no_time
async def test_what_one_person_of_a_group_sees_counts_as_a_message_to_the_group() -> None:
    wire = Wire()
    await wire.says(GROUP, int(GROUP_BURST) - 1)
    await wire.call("editEphemeralMessageText", GROUP)
    await wire.call("deleteEphemeralMessage", GROUP)
    assert wire.times(GROUP)[-1] < 1
    late = asyncio.create_task(wire.says(GROUP))
    await late
    assert wire.times(GROUP)[-1] == pytest.approx(3, abs=0.2)
