"""`@bot` and words: offers, what is chosen of them, and edits of messages in chats without the bot."""

import json
from typing import Any

import pytest

from bot.sandbox.telegram import Group, Message, Person, TelegramSandbox
from tests.sandbox.conftest import BotClient
from tests.sandbox.test_against_aiogram import article

KEYBOARD = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
KINDS = ["inline_query", "chosen_inline_result", "callback_query", "message"]


@pytest.fixture
def sandbox(bot: BotClient) -> TelegramSandbox:
    bot.sandbox.inline_mode = bot.sandbox.inline_feedback = True
    return bot.sandbox


@pytest.fixture
def family(sandbox: TelegramSandbox, alice: Person) -> Group:
    """A group without the bot."""
    group = sandbox.group("Family", members=[alice])
    group.bot_present = False
    return group


async def updates(bot: BotClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = await bot.result("getUpdates", allowed_updates=KINDS)
    await bot.result("getUpdates", offset=found[-1]["update_id"] + 1 if found else 0, limit=1)
    return found


async def choose(bot: BotClient, alice: Person, to: Group, *, keyboard: bool = True) -> Message:
    question = alice.types_inline("a lighthouse", to=to)
    offer = article(KEYBOARD if keyboard else None)
    await bot.result("answerInlineQuery", inline_query_id=question.id, results=[offer])
    return question.sends()


async def test_a_query_and_a_choice_are_told_as_telegram_tells_them(
    bot: BotClient, alice: Person, family: Group
) -> None:
    message = await choose(bot, alice, family)
    asked, chosen = await updates(bot)
    assert asked["inline_query"]["query"] == "a lighthouse"
    assert asked["inline_query"]["chat_type"] == "group"
    assert chosen["chosen_inline_result"] == {
        "result_id": "1",
        "from": alice.user.wire(),
        "query": "a lighthouse",
        "inline_message_id": message.inline_message_id,
    }
    assert (message.text, message.sender) == ("a lighthouse", alice.user)


async def test_without_buttons_a_choice_has_no_id(bot: BotClient, alice: Person, family: Group) -> None:
    await choose(bot, alice, family, keyboard=False)
    _, chosen = await updates(bot)
    assert "inline_message_id" not in chosen["chosen_inline_result"]


async def test_without_feedback_only_a_press_tells_of_it(
    bot: BotClient, alice: Person, family: Group
) -> None:
    bot.sandbox.inline_feedback = False
    message = await choose(bot, alice, family)
    alice.taps(message)
    _, pressed = await updates(bot)
    assert pressed["callback_query"]["inline_message_id"] == message.inline_message_id
    assert "message" not in pressed["callback_query"]


async def test_where_the_bot_is_it_sees_what_was_sent_via_it(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    await choose(bot, alice, sandbox.group("Film club", members=[alice]))
    seen = [update["message"] for update in await updates(bot) if "message" in update]
    assert [message["via_bot"]["id"] for message in seen] == [sandbox.bot.id]


async def test_an_inline_message_is_edited_by_its_id_alone(
    bot: BotClient, alice: Person, family: Group, video: bytes
) -> None:
    message = await choose(bot, alice, family)
    where: dict[str, Any] = {"inline_message_id": message.inline_message_id}
    assert await bot.result("editMessageText", text="soon", **where) is True
    assert (message.text, message.buttons) == ("soon", ())
    assert "not modified" in await bot.refusal("editMessageText", text="soon", **where)
    assert await bot.result("editMessageReplyMarkup", reply_markup=KEYBOARD, **where) is True
    sent = await bot.result("sendVideo", {"video": ("v.mp4", video)}, chat_id=alice.id)
    media = {"type": "video", "media": sent["video"]["file_id"], "caption": "done"}
    assert await bot.result("editMessageMedia", media=media, **where) is True
    assert (message.text, message.caption) == (None, "done")
    assert message.video is not None
    assert bot.sandbox.violations == []


async def test_an_inline_message_takes_no_upload(
    bot: BotClient, alice: Person, family: Group, video: bytes
) -> None:
    message = await choose(bot, alice, family)
    media = json.dumps({"type": "video", "media": "attach://file"})
    files = {"file": ("v.mp4", video)}
    where = str(message.inline_message_id)
    assert await bot.refusal("editMessageMedia", files, media=media, inline_message_id=where)
    assert message.text == "a lighthouse"
    assert bot.sandbox.violations == ["editMessageMedia: an inline message takes no upload"]


async def test_what_is_gone_or_never_was_cannot_be_edited(
    bot: BotClient, alice: Person, family: Group
) -> None:
    message = await choose(bot, alice, family)
    await alice.deletes(message)
    for inline_id in (message.inline_message_id, "nothing"):
        refusal = await bot.refusal("editMessageText", text="x", inline_message_id=inline_id)
        assert refusal == "Bad Request: MESSAGE_ID_INVALID"


@pytest.mark.parametrize(
    ("results", "reason"),
    [
        ([article(), article()], "RESULT_ID_DUPLICATE"),
        ([article(id="x" * 65)], "RESULT_ID_INVALID"),
        ([article(title="")], "ARTICLE_TITLE_EMPTY"),
        ([article(input_message_content={"message_text": " "})], "message text is empty"),
        ([article(input_message_content={"message_text": "x" * 4097})], "message is too long"),
        (
            [article({"inline_keyboard": [[{"text": "Go", "callback_data": "x" * 65}]]})],
            "BUTTON_DATA_INVALID",
        ),
        ([article(id=str(n)) for n in range(51)], "too many results specified"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_offers_that_telegram_does_not_take(
    bot: BotClient, alice: Person, family: Group, results: list[dict[str, Any]], reason: str
) -> None:
    question = alice.types_inline("x", to=family)
    refusal = await bot.refusal("answerInlineQuery", inline_query_id=question.id, results=results)
    assert refusal == f"Bad Request: {reason}"
    assert len(bot.sandbox.violations) == 1


async def test_a_query_is_answered_once_and_in_time(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person, family: Group
) -> None:
    first, second = alice.types_inline("a", to=family), alice.types_inline("ab", to=family)
    await bot.result("answerInlineQuery", inline_query_id=first.id, results=[])
    sandbox.expire_queries()
    for question in (first, second):
        refusal = await bot.refusal("answerInlineQuery", inline_query_id=question.id, results=[])
        assert "query is too old" in refusal
    assert bot.sandbox.violations == []
