"""Command menus: set once, and in the language that somebody chooses here; the real process."""

import json

import pytest

from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.sandbox.telegram import Chat, Message
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e


def menu_of(stage: Stage, chat: Chat) -> list[dict[str, str]]:
    """What the menu button shows in this chat alone; empty: what it shows everywhere."""
    scope = json.dumps({"chat_id": chat.id, "type": "chat"}, sort_keys=True)
    return stage.telegram.world.profile.commands.get((scope, ""), [])


async def said(stage: Stage, chat: Chat, asked: Message) -> Message:
    await stage.until(lambda: any(m.reply_to == asked.id for m in chat.from_bot()))
    return next(m for m in chat.from_bot() if m.reply_to == asked.id)


async def test_a_second_start_sets_nothing_anew(stage: Stage) -> None:
    codes = {one.partition("-")[0] for one in FluentTranslator(locales_folder()).languages}
    profile = stage.telegram.world.profile
    stage.telegram.knows_ephemeral = True
    await stage.start()
    await stage.until(lambda: len(profile.short_descriptions) == len(codes))  # English is everybody's
    assert len(profile.commands) == 2 * (len(codes) + 1)
    assert len(profile.descriptions) == len(codes)
    assert "Я превращаю" in profile.descriptions["ru"]
    assert "I turn" in profile.descriptions[""]
    assert await stage.stop() == 0
    stage.telegram.calls.clear()
    await stage.start()
    await stage.until(lambda: len(stage.telegram.called("getMyShortDescription")) == len(codes) + 1)
    assert len(stage.telegram.called("getMyCommands")) == 2 * (len(codes) + 1)
    for method in ("setMyCommands", "setMyDescription", "setMyShortDescription"):
        assert stage.telegram.called(method) == []
    stage.assert_clean()


async def test_a_server_without_quiet_commands_is_tried_with_one_menu_a_start(stage: Stage) -> None:
    stage.telegram.knows_ephemeral = False
    codes = {one.partition("-")[0] for one in FluentTranslator(locales_folder()).languages}
    profile = stage.telegram.world.profile
    await stage.start(TELEGRAM_QUIET_GROUPS="on")
    await stage.until(lambda: len(profile.short_descriptions) == len(codes))
    assert await stage.stop() == 0
    stage.telegram.calls.clear()
    await stage.start()
    await stage.until(lambda: len(stage.telegram.called("getMyShortDescription")) == len(codes) + 1)
    assert len(stage.telegram.called("setMyCommands")) == 1
    stage.assert_clean()


async def test_the_menu_follows_the_language_that_somebody_chooses(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    page = await said(stage, alice.private, await alice.sends("/language"))
    await alice.presses(page, "set:language:ru")
    await stage.until(lambda: menu_of(stage, alice.private))
    assert any("видео" in command["description"] for command in menu_of(stage, alice.private))
    await alice.presses(page, "set:language:own")
    await stage.until(lambda: not menu_of(stage, alice.private))
    await alice.presses(page, "set:language:ru")
    await stage.until(lambda: menu_of(stage, alice.private))
    question = await said(stage, alice.private, await alice.sends("/forget"))
    await alice.presses(question, 0)
    await stage.until(lambda: not menu_of(stage, alice.private))
    stage.assert_clean()


async def test_in_a_group_its_admins_choose_the_menu(stage: Stage) -> None:
    alice, mallory = stage.telegram.person("Alice"), stage.telegram.person("Mallory")
    group = stage.telegram.group("Film club", members=[alice, mallory])
    group.promotes(alice)
    await stage.start()
    page = await said(stage, group, await alice.sends("/language", to=group))
    await mallory.presses(page, "set:language:ru")
    assert menu_of(stage, group) == []
    await alice.presses(page, "set:language:ru")
    await stage.until(lambda: menu_of(stage, group))
    assert not menu_of(stage, alice.private)
    stage.assert_clean()
