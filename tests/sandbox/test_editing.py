import json

from bot.sandbox.telegram import Person
from tests.sandbox.conftest import BotClient

KEYBOARD = {"inline_keyboard": [[{"text": "Again", "callback_data": "again"}]]}


async def test_a_text_remembers_what_it_has_shown(bot: BotClient, alice: Person) -> None:
    sent = await bot.result("sendMessage", chat_id=alice.id, text="one")
    edited = await bot.result(
        "editMessageText", chat_id=alice.id, message_id=sent["message_id"], text="two", reply_markup=KEYBOARD
    )
    assert (edited["text"], edited["reply_markup"]) == ("two", KEYBOARD)
    assert edited["edit_date"]
    assert alice.private.last.edits == ["one", "two"]
    assert [button.label for row in alice.private.last.buttons for button in row] == ["Again"]


async def test_an_edit_that_changes_nothing_is_refused(bot: BotClient, alice: Person) -> None:
    sent = await bot.result("sendMessage", chat_id=alice.id, text="one", reply_markup=KEYBOARD)
    message = {"chat_id": alice.id, "message_id": sent["message_id"]}
    refusal = await bot.refusal("editMessageText", **message, text="one", reply_markup=KEYBOARD)
    assert refusal.startswith("Bad Request: message is not modified: specified new message content")
    await bot.result("editMessageText", **message, text="one")
    assert alice.private.last.buttons == ()


async def test_a_video_goes_into_a_text_by_an_edit(bot: BotClient, alice: Person, video: bytes) -> None:
    sent = await bot.result("sendMessage", chat_id=alice.id, text="sending", reply_markup=KEYBOARD)
    media = {"type": "video", "media": "attach://file", "caption": "<b>done</b>", "parse_mode": "HTML"}
    message = {"chat_id": alice.id, "message_id": sent["message_id"]}
    edited = await bot.result(
        "editMessageMedia", {"file": ("v.mp4", video)}, media=json.dumps(media), **message
    )
    assert (edited["message_id"], edited["caption"]) == (sent["message_id"], "done")
    assert "text" not in edited
    assert len(alice.private.videos()) == 1
    assert alice.private.last.edits == ["sending", "done"]
    again = {"type": "video", "media": edited["video"]["file_id"], "caption": "done again"}
    await bot.result("editMessageMedia", media=again, **message)
    refusal = await bot.refusal("editMessageText", text="no", **message)
    assert refusal == "Bad Request: there is no text in the message to edit"
    await bot.result("editMessageCaption", caption="other", **message)
    assert alice.private.last.caption == "other"
    assert bot.sandbox.violations == []


async def test_a_deleted_message_can_be_neither_edited_nor_answered(bot: BotClient, alice: Person) -> None:
    sent = await bot.result("sendMessage", chat_id=alice.id, text="one")
    message = {"chat_id": alice.id, "message_id": sent["message_id"]}
    assert await bot.result("deleteMessage", **message)
    assert alice.private.from_bot() == []
    assert alice.private.history[-1].deleted
    assert await bot.refusal("deleteMessage", **message) == "Bad Request: message to delete not found"
    refusal = await bot.refusal("editMessageText", text="two", **message)
    assert refusal == "Bad Request: message to edit not found"
    reply = {"message_id": sent["message_id"]}
    refusal = await bot.refusal("sendMessage", chat_id=alice.id, text="x", reply_parameters=reply)
    assert refusal == "Bad Request: message to be replied not found"
    reply["allow_sending_without_reply"] = True
    answer = await bot.result("sendMessage", chat_id=alice.id, text="x", reply_parameters=reply)
    assert "reply_to_message" not in answer


async def test_a_reply_carries_what_it_replies_to_one_level_deep(bot: BotClient, alice: Person) -> None:
    asked = await alice.sends("first")
    answer = await bot.result(
        "sendMessage", chat_id=alice.id, text="second", reply_parameters={"message_id": asked.id}
    )
    assert answer["reply_to_message"]["text"] == "first"
    await alice.sends("third", reply_to=alice.private.last)
    third = (await bot.result("getUpdates"))[-1]["message"]
    assert third["reply_to_message"]["text"] == "second"
    assert "reply_to_message" not in third["reply_to_message"]


async def test_other_peoples_messages_cannot_be_edited(bot: BotClient, alice: Person) -> None:
    asked = await alice.sends("mine")
    refusal = await bot.refusal("editMessageText", chat_id=alice.id, message_id=asked.id, text="no")
    assert refusal == "Bad Request: message can't be edited"
