"""Menus and texts: only what differs is set, and one failure is not the others'."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest
from telegram import Bot
from telegram.error import NetworkError

from bot.adapters.fluent.translator import FluentTranslator
from bot.adapters.telegram.outgoing.menus import COMMANDS, DELAY, MAX_WAIT_SECONDS, TRIES, Menus
from bot.adapters.telegram.outgoing.quiet_commands import MARK, QUIET, QuietCommands
from tests.adapters.telegram.answers import TOKEN, Answer, Answers, result
from tests.fakes.clock import ManualClock

# The library warns of itself while it makes its own `RetryAfter`.
pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after.*:telegram.warnings.PTBDeprecationWarning")

LANGUAGES = ("en", "ru")
PLACES = 2 * (len(LANGUAGES) + 1)
"""Scopes times languages, and the one for all others."""


def flood(seconds: int) -> Answer:
    return 429, (
        b'{"ok": false, "error_code": 429, "description": "Too Many Requests: retry after %d",'
        b' "parameters": {"retry_after": %d}}' % (seconds, seconds)
    )


EMPTY: Mapping[str, Sequence[Answer]] = {
    "getMyCommands": [result([])],
    "setMyCommands": [result(value=True)],
    "deleteMyCommands": [result(value=True)],
    "getMyDescription": [result({"description": ""})],
    "setMyDescription": [result(value=True)],
    "getMyShortDescription": [result({"short_description": ""})],
    "setMyShortDescription": [result(value=True)],
}


@pytest.fixture
def translator(tmp_path: Path) -> FluentTranslator:
    lines = [f"command-{name} = {name} here" for name in (*COMMANDS, *VERBS)]
    for language in LANGUAGES:
        texts = [*lines, f"bot-description = long {language}", f"bot-short-description = short {language}"]
        (tmp_path / f"{language}.ftl").write_text("\n".join(texts))
    return FluentTranslator(tmp_path)


def house(
    translator: FluentTranslator,
    *,
    delay: float = 0.0,
    is_taken: bool | None = None,
    **script: Sequence[Answer],
) -> tuple[Menus, Answers, ManualClock]:
    telegram, clock = Answers({**EMPTY, **script}), ManualClock()
    bot = Bot(TOKEN, request=telegram, get_updates_request=telegram)
    quiet = QuietCommands(is_taken=is_taken)
    menus = Menus(bot=bot, translator=translator, clock=clock, quiet=quiet, delay=delay, pause=0.0)
    return menus, telegram, clock


def menu() -> list[dict[str, Any]]:
    return [{"command": name, "description": f"{name} here"} for name in COMMANDS]


def quiet_menu() -> list[dict[str, Any]]:
    return [{**one, **({MARK: True} if one["command"] in QUIET else {})} for one in menu()]


async def test_a_new_bot_gets_everything_in_every_language(translator: FluentTranslator) -> None:
    menus, telegram, _ = house(translator)
    await menus.register()
    codes = [call.get("language_code", "") for call in telegram.asked("setMyCommands")]
    assert sorted(codes) == ["", "", "en", "en", "ru", "ru"]
    assert [call["description"] for call in telegram.asked("setMyDescription")] == [
        "long en",
        "long en",
        "long ru",
    ]
    assert len(telegram.asked("setMyShortDescription")) == 3


async def test_what_is_there_already_is_not_set_again(translator: FluentTranslator) -> None:
    menus, telegram, _ = house(
        translator,
        getMyCommands=[result(quiet_menu())],
        getMyDescription=[result({"description": "long en"})],
        getMyShortDescription=[result({"short_description": "short en"})],
    )
    await menus.register()
    assert telegram.asked("setMyCommands") == []
    assert [call["language_code"] for call in telegram.asked("setMyDescription")] == ["ru"]
    assert [call["language_code"] for call in telegram.asked("setMyShortDescription")] == ["ru"]


async def test_after_the_default_languages_menus_the_first_seconds_are_for_people(
    translator: FluentTranslator,
) -> None:
    menus, telegram, clock = house(translator, delay=DELAY)
    working = asyncio.create_task(menus.register())
    await clock.settle()
    await clock.advance(DELAY - 0.1)
    assert ["language_code" in call for call in telegram.asked("setMyCommands")] == [False, False]
    assert telegram.asked("getMyDescription") == []
    await clock.advance(0.2)
    await working
    assert len(telegram.asked("setMyCommands")) == PLACES


VERBS: Final = ("grant", "ban")


def names(call: Mapping[str, Any]) -> list[str]:
    commands: list[dict[str, str]] = call["commands"]
    return [command["command"] for command in commands]


def of_admins(menus: Menus) -> Menus:
    return replace(menus, admins=frozenset({98}), verbs=VERBS)


async def test_admins_get_the_verbs_behind_the_commands_at_once_and_in_their_own_chat(
    translator: FluentTranslator,
) -> None:
    menus, telegram, clock = house(translator, delay=DELAY)
    working = asyncio.create_task(of_admins(menus).register())
    await clock.settle()
    calls = telegram.asked("setMyCommands")
    assert [call["scope"]["type"] for call in calls] == ["all_private_chats", "all_group_chats", "chat"]
    assert calls[2]["scope"]["chat_id"] == 98
    assert names(calls[2]) == [*COMMANDS, *VERBS]
    await clock.advance(DELAY + 1)
    await working
    assert [call for call in telegram.asked("setMyCommands") if set(VERBS) & set(names(call))] == [calls[2]]


async def test_an_admin_who_has_never_written_costs_nobody_else_their_menu(
    translator: FluentTranslator, caplog: pytest.LogCaptureFixture
) -> None:
    unknown = 400, b'{"ok": false, "error_code": 400, "description": "Bad Request: chat not found"}'
    menus, telegram, _ = house(translator, getMyCommands=[*[result([])] * 2, unknown, *[result([])] * 9])
    await of_admins(menus).register()
    assert len(telegram.asked("setMyCommands")) == PLACES
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


async def test_an_admins_menu_stays_in_its_language_until_another_is_wished_for(
    translator: FluentTranslator,
) -> None:
    there = [{"command": name, "description": "in Russian"} for name in (*COMMANDS, *VERBS)]
    menus, telegram, _ = house(translator, getMyCommands=[result(there)])
    await of_admins(menus).follow(98, None)
    assert telegram.asked("setMyCommands") == []
    await of_admins(menus).follow(98, "ru")
    (call,) = telegram.asked("setMyCommands")
    assert names(call) == [*COMMANDS, *VERBS]
    assert telegram.asked("deleteMyCommands") == []


async def test_telegram_is_given_the_time_that_it_asks_for(
    translator: FluentTranslator, caplog: pytest.LogCaptureFixture
) -> None:
    menus, telegram, clock = house(translator, setMyCommands=[flood(42), result(value=True)])
    working = asyncio.create_task(menus.register())
    await clock.settle()
    await clock.advance(41)
    assert len(telegram.asked("setMyCommands")) == 1
    await clock.advance(2)
    await working
    assert len(telegram.asked("setMyCommands")) == PLACES + 1
    assert caplog.records == []


async def test_nobody_waits_for_ever_and_the_rest_is_done(
    translator: FluentTranslator, caplog: pytest.LogCaptureFixture
) -> None:
    menus, telegram, clock = house(
        translator, setMyDescription=[*[flood(int(MAX_WAIT_SECONDS))] * TRIES, result(value=True)]
    )
    working = asyncio.create_task(menus.register())
    await clock.settle()
    await clock.advance(MAX_WAIT_SECONDS * (TRIES - 1))
    await working
    assert len(telegram.asked("setMyDescription")) == TRIES + 2
    assert len(telegram.asked("setMyShortDescription")) == 3
    assert "1 of 12 menus and texts not registered" in caplog.text


async def test_what_telegram_puts_off_for_hours_is_left_to_the_next_start(
    translator: FluentTranslator, caplog: pytest.LogCaptureFixture
) -> None:
    menus, telegram, _ = house(translator, setMyDescription=[flood(int(MAX_WAIT_SECONDS) + 1)])
    await menus.register()
    assert len(telegram.asked("setMyDescription")) == 3
    assert len(telegram.asked("setMyShortDescription")) == 3
    assert "3 of 12 menus and texts not registered" in caplog.text


@pytest.mark.parametrize(
    "trouble", [(500, b"{}"), (400, b'{"ok": false, "description": "Bad Request: X"}'), NetworkError("reset")]
)
async def test_one_failure_is_not_the_others(
    translator: FluentTranslator, trouble: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    menus, telegram, _ = house(translator, getMyCommands=[trouble, result([])])
    await menus.register()
    assert len(telegram.asked("setMyCommands")) == PLACES - 1
    assert len(telegram.asked("setMyDescription")) == 3
    [line] = caplog.records
    assert "1 of 12" in line.getMessage()
    assert TOKEN not in caplog.text


async def test_a_stop_ends_the_waiting(translator: FluentTranslator) -> None:
    menus, _, clock = house(translator, setMyCommands=[flood(600)])
    working = asyncio.create_task(menus.register())
    await clock.settle()
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working


async def test_a_chat_has_its_own_menu_until_it_wants_telegrams_choice_again(
    translator: FluentTranslator,
) -> None:
    menus, telegram, _ = house(translator)
    await menus.follow(7, "ru")
    await menus.follow(7, None)
    [filled], [emptied] = telegram.asked("setMyCommands"), telegram.asked("deleteMyCommands")
    assert filled["commands"] == menu()
    assert filled["scope"] == emptied["scope"] == {"type": "chat", "chat_id": 7}
    assert "language_code" not in filled


async def test_the_menu_of_a_chat_comes_when_telegram_is_ready(translator: FluentTranslator) -> None:
    menus, telegram, clock = house(translator, setMyCommands=[flood(42), result(value=True)])
    working = asyncio.create_task(menus.follow(7, "ru"))
    await clock.settle()
    await clock.advance(43)
    await working
    assert len(telegram.asked("setMyCommands")) == 2


async def test_a_menu_that_cannot_be_set_is_a_line_in_the_log(
    translator: FluentTranslator, caplog: pytest.LogCaptureFixture
) -> None:
    too_long = flood(int(MAX_WAIT_SECONDS) + 1)
    menus, _, _ = house(translator, setMyCommands=[too_long], deleteMyCommands=[NetworkError("x")])
    with caplog.at_level(logging.INFO):
        await menus.follow(7, "ru")
        await menus.follow(7, None)
    assert [record.getMessage().partition(":")[0] for record in caplog.records if "menu" in record.msg] == [
        "the menu stays as it was"
    ] * 2


def of_groups(telegram: Answers) -> list[Any]:
    """The menus that were set for all groups."""
    calls = telegram.asked("setMyCommands")
    return [call["commands"] for call in calls if call["scope"]["type"] == "all_group_chats"]


async def test_in_groups_the_commands_about_one_person_are_quiet_and_in_private_none_is(
    translator: FluentTranslator,
) -> None:
    menus, telegram, _ = house(translator)
    await menus.register()
    await menus.follow(7, "ru")
    await menus.follow(-7, "ru")
    assert of_groups(telegram) == [quiet_menu()] * 3
    assert sum(call["commands"] == menu() for call in telegram.asked("setMyCommands")) == 4
    assert telegram.asked("setMyCommands")[-1]["commands"] == quiet_menu()
    assert {"video", "cancel", "forget"}.isdisjoint(QUIET)


async def test_menus_of_an_earlier_version_get_the_mark_where_the_server_knows_it(
    translator: FluentTranslator,
) -> None:
    private, group, other = result(menu()), result(menu()), result([])
    menus, telegram, _ = house(translator, getMyCommands=[private, group, result(quiet_menu()), other])
    await menus.register()
    assert of_groups(telegram) == [quiet_menu()] * 3


async def test_a_server_that_passes_over_the_mark_is_asked_once_a_start(translator: FluentTranslator) -> None:
    menus, telegram, _ = house(translator, getMyCommands=[result(menu())])
    await menus.register()
    assert of_groups(telegram) == [quiet_menu()]
    assert len(telegram.asked("getMyCommands")) == PLACES + 1


async def test_where_no_mark_is_wanted_none_is_set_and_an_earlier_one_is_taken_away(
    translator: FluentTranslator,
) -> None:
    menus, telegram, _ = house(translator, is_taken=False, getMyCommands=[result(quiet_menu())])
    await menus.register()
    assert of_groups(telegram) == [menu()] * 3
    menus, telegram, _ = house(translator, is_taken=False, getMyCommands=[result(menu())])
    await menus.register()
    assert of_groups(telegram) == []


async def test_a_server_that_refuses_the_mark_gets_the_menu_without_it(translator: FluentTranslator) -> None:
    refusal = 400, b'{"ok": false, "error_code": 400, "description": "Bad Request: BOT_COMMAND_INVALID"}'
    menus, telegram, _ = house(translator, setMyCommands=[result(value=True), refusal, result(value=True)])
    await menus.register()
    assert of_groups(telegram) == [quiet_menu(), menu(), menu(), menu()]
