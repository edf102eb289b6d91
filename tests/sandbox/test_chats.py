from typing import Any

import pytest

from bot.sandbox.telegram import Person, TelegramSandbox
from tests.sandbox.conftest import BotClient, make_photo


async def received(bot: BotClient) -> list[Any]:
    """The words of the messages that wait for the bot, which are confirmed by this."""
    updates = await bot.result("getUpdates")
    bot.sandbox.updates.pending.clear()
    return [update["message"].get("text", update["message"].get("caption")) for update in updates]


async def test_privacy_mode_shows_commands_and_replies_to_the_bot(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person, photo: bytes
) -> None:
    group = sandbox.group("Film club", members=[alice])
    await bot.result("sendMessage", chat_id=group.id, text="hello")
    await alice.sends("@clapper_bot draw", to=group)
    await alice.sends("/video a", to=group)
    await alice.sends("/video@clapper_bot b", to=group)
    await alice.sends("/video@other_bot c", to=group)
    await alice.sends_photo(photo, caption="/video d", to=group)
    await alice.sends_photo(photo, caption="just a photo", to=group)
    await alice.sends("e", to=group, reply_to=group.from_bot()[0])
    assert await received(bot) == ["/video a", "/video@clapper_bot b", "/video d", "e"]
    group.privacy = False
    await alice.sends("all of it", to=group)
    assert await received(bot) == ["all of it"]


async def test_a_bot_that_is_admin_or_may_read_all_sees_everything(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    group = sandbox.group("Film club", members=[alice])
    group.bot_is_admin = True
    await alice.sends("one", to=group)
    group.bot_is_admin = False
    assert not (await bot.result("getMe"))["can_read_all_group_messages"]
    sandbox.can_read_all = True
    assert (await bot.result("getMe"))["can_read_all_group_messages"]
    await alice.sends("two", to=group)
    assert await received(bot) == ["one", "two"]


async def test_a_topic_keeps_its_thread(bot: BotClient, sandbox: TelegramSandbox, alice: Person) -> None:
    group = sandbox.group("Forum", members=[alice], forum=True)
    topic = group.topic("Ideas")
    asked = await alice.sends("/video a", to=topic)
    message = (await bot.result("getUpdates"))[-1]["message"]
    assert (message["message_thread_id"], message["is_topic_message"]) == (topic.thread_id, True)
    await bot.result("sendMessage", chat_id=group.id, text="in it", message_thread_id=topic.thread_id)
    await bot.result("sendMessage", chat_id=group.id, text="too", reply_parameters={"message_id": asked.id})
    await bot.result("sendMessage", chat_id=group.id, text="elsewhere")
    assert [message.text for message in topic.messages if message.sender == "bot"] == ["in it", "too"]
    refusal = await bot.refusal("sendMessage", chat_id=group.id, text="x", message_thread_id=999)
    assert refusal == "Bad Request: message thread not found"


async def test_a_chain_of_replies_in_a_supergroup_has_a_thread_that_is_no_topic(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    group = sandbox.group("Big", members=[alice], supergroup=True)
    first = await alice.sends("/one", to=group)
    await alice.sends("/two", to=group, reply_to=first)
    message = (await bot.result("getUpdates"))[-1]["message"]
    assert message["message_thread_id"] == first.id
    assert "is_topic_message" not in message
    refusal = await bot.refusal("sendMessage", chat_id=group.id, text="x", message_thread_id=first.id)
    assert refusal == "Bad Request: message thread not found"


async def test_the_bot_is_told_of_blocking_and_cannot_write_meanwhile(bot: BotClient, alice: Person) -> None:
    await alice.blocks()
    assert await bot.refusal("sendMessage", chat_id=alice.id, text="x") == (
        "Forbidden: bot was blocked by the user"
    )
    await alice.unblocks()
    await bot.result("sendMessage", chat_id=alice.id, text="x")
    changes = [update["my_chat_member"] for update in await bot.result("getUpdates")]
    assert [change["new_chat_member"]["status"] for change in changes] == ["kicked", "member"]


async def test_nobody_can_be_written_to_before_they_began(bot: BotClient, sandbox: TelegramSandbox) -> None:
    bob = sandbox.person("Bob")
    assert await bot.refusal("sendMessage", chat_id=bob.id, text="x") == (
        "Forbidden: bot can't initiate conversation with a user"
    )
    assert await bot.refusal("sendMessage", chat_id=5, text="x") == "Bad Request: chat not found"


async def test_a_group_that_removes_the_bot_cannot_be_written_to(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    group = sandbox.group("Film club", members=[alice])
    group.removes_bot(alice)
    refusal = await bot.refusal("sendMessage", chat_id=group.id, text="x")
    assert refusal == "Forbidden: bot was kicked from the group chat"
    group.adds_bot(alice)
    await bot.result("sendMessage", chat_id=group.id, text="x")
    updates = await bot.result("getUpdates")
    kinds = [next(name for name in update if name != "update_id") for update in updates]
    assert kinds == ["my_chat_member", "my_chat_member", "message"]
    assert updates[-1]["message"]["new_chat_members"][0]["id"] == sandbox.bot.id


async def test_a_group_moves_to_a_supergroup(bot: BotClient, sandbox: TelegramSandbox, alice: Person) -> None:
    group = sandbox.group("Film club", members=[alice])
    new = group.migrates()
    answer = await bot("sendMessage", chat_id=group.id, text="x")
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": new.id}
    await bot.result("sendMessage", chat_id=new.id, text="x")
    messages = [update["message"] for update in await bot.result("getUpdates")]
    assert [message.get("migrate_to_chat_id") for message in messages] == [new.id, None]
    assert messages[1]["migrate_from_chat_id"] == group.id


async def test_those_who_hide_write_through_a_chat(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    group = sandbox.group("Film club", members=[alice], supergroup=True)
    group.anonymous_admin_sends("/video a", signature="boss")
    group.channel_sends("/video b", channel=sandbox.channel("News"))
    admin, channel = (update["message"] for update in await bot.result("getUpdates"))
    assert (admin["from"]["id"], admin["sender_chat"]["id"]) == (1087968824, group.id)
    assert admin["author_signature"] == "boss"
    assert (channel["from"]["id"], channel["sender_chat"]["title"]) == (136817688, "News")


async def test_admins_and_members_are_known(bot: BotClient, sandbox: TelegramSandbox, alice: Person) -> None:
    bob = sandbox.person("Bob")
    group = sandbox.group("Film club", members=[alice, bob], admins=[alice])
    admins = await bot.result("getChatAdministrators", chat_id=group.id)
    assert [(admin["user"]["id"], admin["status"]) for admin in admins] == [(alice.id, "creator")]
    member = await bot.result("getChatMember", chat_id=group.id, user_id=bob.id)
    assert member["status"] == "member"


async def test_an_album_comes_as_separate_updates(bot: BotClient, alice: Person, photo: bytes) -> None:
    await alice.sends_album([photo, photo], "two of them")
    first, second = (update["message"] for update in await bot.result("getUpdates"))
    assert first["media_group_id"] == second["media_group_id"]
    assert (first["caption"], second.get("caption")) == ("two of them", None)


async def test_a_press_waits_for_its_answer(bot: BotClient, alice: Person) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    await bot.result("sendMessage", chat_id=alice.id, text="x", reply_markup=keyboard)
    press = alice.taps(alice.private.last, "go")
    query = (await bot.result("getUpdates"))[0]["callback_query"]
    assert (query["data"], query["message"]["text"]) == ("go", "x")
    await bot.result("answerCallbackQuery", callback_query_id=query["id"], text="done", show_alert=True)
    assert await press.answered() == {"text": "done", "show_alert": True}
    refusal = await bot.refusal("answerCallbackQuery", callback_query_id=query["id"])
    assert refusal.startswith("Bad Request: query is too old")


async def test_waiting_in_vain_shows_the_chats(sandbox: TelegramSandbox, alice: Person) -> None:
    await alice.sends("where is my video?")
    with pytest.raises(TimeoutError, match="where is my video"):
        await sandbox.until(alice.private.videos, timeout=0.01)
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    message = alice.private.post("bot", {"text": "x", "markup": keyboard})
    with pytest.raises(TimeoutError, match="was not answered"):
        await alice.presses(message, "Go", timeout=0.01)


async def test_what_a_group_forbids_binds_the_bot_until_it_is_an_admin(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    group = sandbox.group("Film club", members=[alice])
    group.forbidden = {"can_send_messages"}
    told = await bot.result("getChat", chat_id=group.id)
    assert told["permissions"]["can_send_messages"] is False
    assert told["permissions"]["can_send_videos"] is True
    refusal = await bot.refusal("sendMessage", chat_id=group.id, text="hello")
    assert refusal == "Bad Request: not enough rights to send text messages to the chat"
    group.promotes_bot(alice)
    [update] = await bot.result("getUpdates", allowed_updates=["my_chat_member"])
    assert update["my_chat_member"]["new_chat_member"]["status"] == "administrator"
    assert await bot.result("sendMessage", chat_id=group.id, text="hello")


async def test_a_command_ends_at_its_mark_and_is_hidden_if_it_is_anothers(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    group = sandbox.group("Film club", members=[alice])
    for text in ("/video: a", "/video@clapper_bot—b", "/video@other_bot: c", "/video/d", "/videoд"):
        await alice.sends(text, to=group)
    updates = await bot.result("getUpdates")
    found = [
        (update["message"]["text"], [entity["length"] for entity in update["message"]["entities"]])
        for update in updates
    ]
    assert found == [("/video: a", [6]), ("/video@clapper_bot—b", [18])]


async def test_a_message_in_a_forums_topic_seems_to_answer_the_one_that_opened_it(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    topic = sandbox.group("Forum", members=[alice], forum=True).topic("Ideas")
    await alice.sends("/video a", to=topic)
    message = (await bot.result("getUpdates"))[-1]["message"]
    assert message["reply_to_message"]["forum_topic_created"]["name"] == "Ideas"


async def test_a_private_chat_may_have_topics(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    topic = alice.private.topic("Films")
    asked = await alice.sends("/video a", to=topic)
    message = (await bot.result("getUpdates"))[-1]["message"]
    assert (message["message_thread_id"], message["is_topic_message"]) == (topic.thread_id, True)
    assert "reply_to_message" not in message
    thread: dict[str, Any] = {"message_thread_id": topic.thread_id}
    await bot.result("sendMessage", chat_id=alice.id, text="in it", **thread)
    await bot.result("sendMessage", chat_id=alice.id, text="too", reply_parameters={"message_id": asked.id})
    assert [message.text for message in topic.messages if message.sender == "bot"] == ["in it", "too"]
    refusal = await bot.refusal("sendMessage", chat_id=alice.id, text="x", message_thread_id=999)
    assert refusal == "Bad Request: message thread not found"
    assert sandbox.violations == []


async def test_nothing_goes_into_direct_messages_without_a_topic(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person, video: bytes
) -> None:
    direct = sandbox.direct_messages(sandbox.channel("Films"))
    asked = await alice.sends("/video a", to=direct)
    message = (await bot.result("getUpdates"))[-1]["message"]
    assert message["chat"]["is_direct_messages"] is True
    assert message["direct_messages_topic"]["topic_id"] == alice.id
    where: dict[str, Any] = {"chat_id": direct.id, "reply_parameters": {"message_id": asked.id}}
    needed = "Bad Request: channel direct messages topic must be specified"
    assert await bot.refusal("sendMessage", text="x", **where) == needed
    assert await bot.refusal("sendVideo", files={"video": ("v.mp4", video)}, chat_id=direct.id) == needed
    strange = await bot.refusal("sendMessage", text="x", direct_messages_topic_id=5, **where)
    assert strange == "Bad Request: topic not found"
    await bot.result("sendMessage", text="yes", direct_messages_topic_id=alice.id, **where)
    assert [(m.text, m.direct_topic) for m in direct.from_bot()] == [("yes", alice.user)]
    elsewhere = await bot.refusal(
        "sendMessage", chat_id=alice.id, text="x", direct_messages_topic_id=alice.id
    )
    assert elsewhere == "Bad Request: chat is not an administered channel direct messages chat"
    await bot.refusal("sendChatAction", chat_id=direct.id, action="typing")
    assert len(sandbox.violations) == 1


async def test_a_comment_replies_to_the_copy_of_the_post(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    group = sandbox.group("Discussion", members=[alice], supergroup=True)
    group.privacy = False
    channel = sandbox.channel("Films")
    post = sandbox.copy_post(group, channel, "a new film")
    await alice.sends("/video a", to=group, reply_to=post)
    copied, comment = (update["message"] for update in await bot.result("getUpdates"))
    assert (copied["is_automatic_forward"], copied["sender_chat"]["id"]) == (True, channel.id)
    assert comment["reply_to_message"]["is_automatic_forward"] is True
    assert (comment["message_thread_id"], "is_topic_message" in comment) == (post.id, False)


async def test_a_first_reaction_comes_as_an_edit_with_the_same_words(bot: BotClient, alice: Person) -> None:
    said = await alice.sends("/video a")
    await alice.reacts(said)
    first, second = await bot.result("getUpdates")
    assert second["edited_message"]["text"] == first["message"]["text"]
    assert "edit_date" in second["edited_message"]


async def test_a_renamed_bot_is_called_by_its_new_name_alone(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    group = sandbox.group("Film club", members=[alice])
    sandbox.rename("film_bot")
    assert (await bot.result("getMe"))["username"] == "film_bot"
    await alice.sends("/video@clapper_bot a", to=group)
    await alice.sends("/video@film_bot b", to=group)
    assert await received(bot) == ["/video@film_bot b"]


async def test_a_link_may_arrive_as_a_file(bot: BotClient, sandbox: TelegramSandbox, alice: Person) -> None:
    sandbox.links_as_files = True
    photo = await alice.sends_photo(make_photo())
    assert photo.photo is not None
    link = f"{bot.url}/file/bot{sandbox.token}/{photo.photo.file.path}"
    sent = await bot.result("sendVideo", chat_id=alice.id, video=link)
    assert ("document" in sent, "video" in sent) == (True, False)
