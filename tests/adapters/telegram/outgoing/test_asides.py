"""Answers to one person of a group: when they are tried, what is learnt of a refusal, what goes with them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import pytest
from telegram import Bot
from telegram.error import TimedOut

from bot.adapters.telegram.incoming.reading import origin_of, read
from bot.adapters.telegram.me import Me
from bot.adapters.telegram.outgoing.asides import LATEST_SECONDS, MAX_RESTING, PARAMETER, REST_SECONDS, Asides
from bot.domain.request import Aside, Origin
from tests.adapters.telegram.answers import TOKEN, Answer, Answers, result
from tests.adapters.telegram.chats import (
    ALICE,
    ANONYMOUS,
    BOT,
    GROUP,
    PRIVATE,
    as_json,
    by,
    in_group,
    message,
)
from tests.fakes.clock import ManualClock

ALONE: Final = result({**as_json("x", chat=GROUP, message_id=0), "ephemeral_message_id": 9})
FOR_ALL: Final = result(as_json("x", chat=GROUP))


def refusal(words: str) -> Answer:
    return 400, b'{"ok": false, "error_code": 400, "description": "Bad Request: %s"}' % words.encode()


def house(*answers: Answer, is_known: bool = True) -> tuple[Asides, Answers, ManualClock]:
    telegram, clock = Answers({"sendMessage": answers or [ALONE]}), ManualClock()
    bot = Bot(TOKEN, request=telegram, get_updates_request=telegram)
    return Asides(bot=bot, clock=clock, is_known=is_known), telegram, clock


def asked(clock: ManualClock, **fields: Any) -> Origin:  # noqa: ANN401 - of `Aside`
    """Where Alice has asked in a group, a moment ago."""
    aside = Aside(**{"user_id": 1, "asked_at": clock.now() - 1, **fields})
    return Origin(chat_id=-5, message_id=10, is_group=True, aside=aside)


async def test_an_answer_to_an_ordinary_message_names_its_reader_and_what_it_answers() -> None:
    asides, telegram, clock = house()
    assert await asides.tell(asked(clock), "two", None) is not None
    (call,) = telegram.asked("sendMessage")
    assert call[PARAMETER] == {"receiver_user_id": 1}
    assert call["reply_parameters"] == {"message_id": 10, "allow_sending_without_reply": True}


async def test_where_the_server_is_not_said_to_know_them_none_is_tried() -> None:
    asides, telegram, clock = house(is_known=False)
    assert await asides.tell(asked(clock, press_id="p"), "two", None) is None
    assert telegram.asked("sendMessage") == []


async def test_an_answer_to_a_quiet_command_or_a_press_names_that() -> None:
    asides, telegram, clock = house()
    await asides.tell(replace(asked(clock, ephemeral_message_id=7), message_id=0), "two", None)
    await asides.tell(replace(asked(clock, press_id="p", asked_at=None), message_id=0), "two", None)
    command, press = telegram.asked("sendMessage")
    assert command["reply_parameters"] == {"ephemeral_message_id": 7}
    assert press[PARAMETER] == {"receiver_user_id": 1, "callback_query_id": "p"}
    assert "reply_parameters" not in press


async def test_a_server_that_knows_none_is_asked_once_and_has_answered() -> None:
    asides, telegram, clock = house(FOR_ALL)
    assert await asides.tell(asked(clock), "two", None) is not None
    assert await asides.tell(asked(clock), "two", None) is None
    assert len(telegram.asked("sendMessage")) == 1


async def test_a_server_that_minds_the_parameter_is_not_asked_again() -> None:
    asides, telegram, clock = house(refusal(f"unknown parameter {PARAMETER}"))
    for _ in range(2):
        assert await asides.tell(asked(clock, press_id="p"), "two", None) is None
    assert len(telegram.asked("sendMessage")) == 1


async def test_where_it_is_no_admin_only_presses_and_quiet_commands_are_answered_aside() -> None:
    asides, telegram, clock = house(refusal("CHAT_ADMIN_REQUIRED"), ALONE)
    assert await asides.tell(asked(clock), "two", None) is None
    assert await asides.tell(asked(clock), "two", None) is None
    assert len(telegram.asked("sendMessage")) == 1
    assert await asides.tell(asked(clock, press_id="p"), "two", None) is not None
    assert await asides.tell(replace(asked(clock), chat_id=-6), "two", None) is not None
    await clock.advance(REST_SECONDS)
    assert await asides.tell(asked(clock), "two", None) is not None


async def test_a_group_whose_admin_it_becomes_is_tried_at_once() -> None:
    asides, _, clock = house(refusal("CHAT_ADMIN_REQUIRED"), ALONE)
    assert await asides.tell(asked(clock), "two", None) is None
    asides.reconsider(-5)
    assert await asides.tell(asked(clock), "two", None) is not None


async def test_of_groups_that_refuse_so_many_are_remembered() -> None:
    asides, telegram, clock = house(refusal("CHAT_ADMIN_REQUIRED"))
    for number in range(MAX_RESTING + 1):
        await asides.tell(replace(asked(clock), chat_id=-number - 1), "two", None)
    before = len(telegram.calls)
    await asides.tell(replace(asked(clock), chat_id=-2), "two", None)
    assert len(telegram.calls) == before
    await asides.tell(replace(asked(clock), chat_id=-1), "two", None)
    assert len(telegram.calls) == before + 1


async def test_what_may_have_been_sent_is_not_sent_for_all_to_see() -> None:
    asides, _, clock = house(TimedOut())
    with pytest.raises(TimedOut):
        await asides.tell(asked(clock), "two", None)


async def test_late_nobodys_and_private_answers_are_not_tried() -> None:
    asides, telegram, clock = house()
    late = asked(clock, asked_at=clock.now() - LATEST_SECONDS - 1)
    for origin in (late, asked(clock, user_id=None), replace(asked(clock), aside=None)):
        assert await asides.tell(origin, "two", None) is None
    assert telegram.asked("sendMessage") == []


ME: Final = Me(user_id=99, username="clapper_bot", is_inline=False)
CASES: Final[Sequence[tuple[dict[str, Any], int | None]]] = [
    (by(ALICE), 1),
    (by(BOT), None),
    ({**by(ANONYMOUS), "sender_chat": GROUP}, None),
    (by(None), None),
]


@pytest.mark.parametrize(("fields", "user_id"), CASES)
def test_who_hides_behind_a_chat_can_be_told_nothing_alone(
    fields: dict[str, Any], user_id: int | None
) -> None:
    aside = origin_of(in_group("/quota", **fields)).aside
    assert aside is not None
    assert aside.user_id == user_id


def test_in_private_and_in_a_channels_direct_messages_there_is_nothing_aside() -> None:
    assert origin_of(message("/quota", chat=PRIVATE)).aside is None
    direct = {"id": -1003, "type": "supergroup", "title": "Films", "is_direct_messages": True}
    assert origin_of(message("/quota", chat=direct)).aside is None


@pytest.mark.parametrize("number", ["9", None, 9.5, True, [], {}])
def test_what_is_no_number_makes_no_message_ephemeral(number: object) -> None:
    aside = origin_of(in_group("/quota", ephemeral_message_id=number)).aside
    assert aside is not None
    assert aside.ephemeral_message_id is None


def test_an_answer_to_what_one_person_sees_answers_no_message_of_all() -> None:
    ours = as_json("page", chat=GROUP, message_id=0, ephemeral_message_id=9, **by(BOT))
    for words in ("/video a fox", "a fox"):
        meant = read(in_group(words, reply_to_message=ours), ME)
        assert getattr(meant, "answers", None) is None
        assert getattr(meant, "reply_to", None) is None
