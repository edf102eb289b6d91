"""What one member of a group sees alone: who may be told, when, and how it changes."""

import time
from typing import Any

import pytest

from bot.sandbox.telegram import Group, Message, Person, TelegramSandbox
from tests.sandbox.conftest import BotClient

KEYBOARD = {"inline_keyboard": [[{"text": "Go", "callback_data": "go", "style": "danger"}]]}


@pytest.fixture(autouse=True)
def knows(sandbox: TelegramSandbox) -> None:
    sandbox.knows_ephemeral = True


@pytest.fixture
def group(sandbox: TelegramSandbox, alice: Person) -> Group:
    return sandbox.group("Film club", members=[alice])


def to(person: Person, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - of the Bot API
    return {"ephemeral_message_parameters": {"receiver_user_id": person.id, **more}}


async def menu(bot: BotClient) -> None:
    commands = [{"command": "quota", "description": "What is left", "is_ephemeral": True}]
    commands.append({"command": "video", "description": "Make one"})
    await bot.result("setMyCommands", commands=commands, scope={"type": "all_group_chats"})


async def aside(bot: BotClient, group: Group, person: Person) -> tuple[Message, dict[str, Any]]:
    """A quiet command, and its answer."""
    await menu(bot)
    asked = await person.sends("/quota", to=group)
    reply: dict[str, Any] = {"reply_parameters": {"ephemeral_message_id": asked.ephemeral_id}}
    said: dict[str, Any] = {"text": "two", "reply_markup": KEYBOARD}
    sent = await bot.result("sendMessage", chat_id=group.id, **said, **reply, **to(person))
    return asked, sent


async def test_a_quiet_command_and_its_answer_are_seen_by_one_person(
    bot: BotClient, sandbox: TelegramSandbox, group: Group, alice: Person
) -> None:
    asked, sent = await aside(bot, group, alice)
    (update,) = await bot.result("getUpdates")
    assert update["message"]["message_id"] == sent["message_id"] == 0
    assert update["message"]["receiver_user"]["id"] == sandbox.bot.id
    assert sent["receiver_user"]["id"] == alice.id
    assert group.messages == []
    assert group.seen_alone(sandbox.person("Bob").user) == []
    assert [m.words for m in group.seen_alone(alice.user)] == ["/quota", "two"]
    assert (await alice.sends("/video a fox", to=group)).alone is None
    assert sandbox.violations == []
    assert asked.replied is None


async def test_it_is_changed_and_deleted_by_methods_of_its_own(
    bot: BotClient, sandbox: TelegramSandbox, group: Group, alice: Person
) -> None:
    _, sent = await aside(bot, group, alice)
    alice.taps(group.seen_alone(alice.user)[-1])
    press = (await bot.result("getUpdates"))[-1]["callback_query"]
    assert press["message"]["ephemeral_message_id"] == sent["ephemeral_message_id"]
    with pytest.raises(LookupError, match="does not see"):
        sandbox.person("Bob").taps(group.seen_alone(alice.user)[-1])
    where: dict[str, Any] = {
        "chat_id": group.id,
        "receiver_user_id": alice.id,
        "ephemeral_message_id": sent["ephemeral_message_id"],
    }
    assert await bot.result("editEphemeralMessageText", **where, text="three", reply_markup=KEYBOARD) is True
    assert await bot.result("editEphemeralMessageReplyMarkup", **where) is True
    assert (group.history[-1].words, group.history[-1].markup) == ("three", None)
    refused = await bot.refusal("editMessageText", chat_id=group.id, message_id=0, text="four")
    assert "message to edit not found" in refused
    assert await bot.result("deleteEphemeralMessage", **where) is True
    assert "MESSAGE_ID_INVALID" in await bot.refusal("deleteEphemeralMessage", **where)
    assert [m.words for m in group.seen_alone(alice.user)] == ["/quota"]
    assert sandbox.violations == []


async def test_who_may_be_told_and_when(
    bot: BotClient, sandbox: TelegramSandbox, group: Group, alice: Person
) -> None:
    bob = sandbox.person("Bob")
    say: dict[str, Any] = {"chat_id": group.id, "text": "x"}
    assert "CHAT_ADMIN_REQUIRED" in await bot.refusal("sendMessage", **say, **to(alice))
    assert "USER_NOT_PARTICIPANT" in await bot.refusal("sendMessage", **say, **to(bob))
    group.members.append(bob.user)
    await bot.result("sendMessage", chat_id=group.id, text="page", reply_markup=KEYBOARD)
    press = alice.taps(group.last)
    assert "CHAT_ADMIN" in await bot.refusal("sendMessage", **say, **to(bob, callback_query_id=press.id))
    await bot.result("sendMessage", **say, **to(alice, callback_query_id=press.id))
    press.at -= 16
    assert "CHAT_ADMIN" in await bot.refusal("sendMessage", **say, **to(alice, callback_query_id=press.id))
    asked, _ = await aside(bot, group, alice)
    reply: dict[str, Any] = {"reply_parameters": {"ephemeral_message_id": asked.ephemeral_id}}
    assert "CHAT_ADMIN" in await bot.refusal("sendMessage", **say, **reply, **to(bob))
    asked.date = int(time.time()) - 17
    assert "CHAT_ADMIN" in await bot.refusal("sendMessage", **say, **reply, **to(alice))
    assert sandbox.violations == []
    group.bot_is_admin = True
    await bot.result("sendMessage", **say, **to(bob))
    assert "PEER_ID_INVALID" in await bot.refusal("sendMessage", chat_id=alice.id, text="x", **to(alice))
    assert "only groups" in sandbox.violations[-1]


async def test_a_server_that_does_not_know_them_passes_over_all_of_it(
    bot: BotClient, sandbox: TelegramSandbox, group: Group, alice: Person
) -> None:
    sandbox.knows_ephemeral = False
    await menu(bot)
    (quota, _) = await bot.result("getMyCommands", scope={"type": "all_group_chats"})
    assert "is_ephemeral" not in quota
    assert (await alice.sends("/quota", to=group)).alone is None
    sent = await bot.result("sendMessage", chat_id=group.id, text="two", **to(alice))
    assert sent["message_id"] == group.last.id > 0
    assert "ephemeral_message_id" not in sent
    where: dict[str, Any] = {"chat_id": group.id, "receiver_user_id": alice.id, "ephemeral_message_id": 1}
    assert (await bot("deleteEphemeralMessage", **where))["error_code"] == 404
    assert sandbox.violations == []


async def test_a_style_that_there_is_not_is_refused(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "go", "style": "pink"}]]}
    refused = await bot.refusal("sendMessage", chat_id=alice.id, text="x", reply_markup=keyboard)
    assert "invalid button style" in refused
    assert "pink" in sandbox.violations[-1]
