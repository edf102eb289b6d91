"""Guest mode as the documents have it: who is asked, with what, and how often it may be answered."""

from typing import Any

import pytest

from bot.sandbox.telegram import Group, Person, TelegramSandbox
from tests.sandbox.conftest import BotClient, make_photo
from tests.sandbox.test_against_aiogram import article, strangers

WORDS = "@clapper_bot the waves roll in"


@pytest.fixture
def sandbox(bot: BotClient) -> TelegramSandbox:
    bot.sandbox.guest_mode = True
    return bot.sandbox


@pytest.fixture
def family(sandbox: TelegramSandbox, alice: Person) -> Group:
    """A group without the bot."""
    group = sandbox.group("Family", members=[alice])
    group.bot_present = False
    return group


async def updates(bot: BotClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = await bot.result("getUpdates")
    return found


async def test_a_mention_brings_the_message_and_the_one_that_it_answers(
    bot: BotClient, alice: Person, family: Group
) -> None:
    from aiogram.types import Update  # noqa: PLC0415 - it takes seconds

    photo = await alice.sends_photo(make_photo(), to=family)
    await alice.sends(WORDS, to=family, reply_to=photo)
    [asked] = await updates(bot)
    guest = asked["guest_message"]
    assert guest["guest_query_id"]
    assert guest["reply_to_message"]["photo"]
    assert guest["from"]["id"] == alice.id
    assert strangers(Update.model_validate(asked)) == []
    assert (await bot.result("getMe"))["supports_guest_queries"] is True


async def test_nobody_is_asked_where_it_is_not_wanted(bot: BotClient, alice: Person, family: Group) -> None:
    await alice.sends("hello", to=family)
    await alice.sends("@clapper_bots hello", to=family)
    family.protects_content = True
    await alice.sends(WORDS, to=family)
    family.protects_content, bot.sandbox.guest_mode = False, False
    await alice.sends(WORDS, to=family)
    assert await updates(bot) == []


async def test_one_answer_becomes_a_message_that_can_be_edited(
    bot: BotClient, alice: Person, family: Group
) -> None:
    asked = await alice.sends(WORDS, to=family)
    [update] = await updates(bot)
    query = update["guest_message"]["guest_query_id"]
    sent = await bot.result("answerGuestQuery", guest_query_id=query, result=article())
    [message] = family.from_bot()
    assert (message.text, message.replied, message.guest_of) == ("a lighthouse", asked, alice.user)
    await bot.result("editMessageText", inline_message_id=sent["inline_message_id"], text="done")
    assert message.text == "done"
    refusal = await bot.refusal("answerGuestQuery", guest_query_id=query, result=article())
    assert "query is too old" in refusal
    assert bot.sandbox.violations == []


async def test_an_answer_to_what_it_has_said_there_asks_again(
    bot: BotClient, alice: Person, family: Group
) -> None:
    await alice.sends(WORDS, to=family)
    query = (await updates(bot))[0]["guest_message"]["guest_query_id"]
    await bot.result("answerGuestQuery", guest_query_id=query, result=article())
    await alice.sends("and snow", to=family, reply_to=family.last)
    again = (await updates(bot))[-1]["guest_message"]
    assert again["reply_to_message"]["from"]["id"] == bot.sandbox.bot.id
    assert again["reply_to_message"]["guest_bot_caller_user"]["id"] == alice.id


async def test_too_late_or_not_allowed_it_is_refused(bot: BotClient, alice: Person, family: Group) -> None:
    await alice.sends(WORDS, to=family)
    query = (await updates(bot))[0]["guest_message"]["guest_query_id"]
    family.forbidden.add("can_send_messages")
    assert "not enough rights" in await bot.refusal(
        "answerGuestQuery", guest_query_id=query, result=article()
    )
    family.forbidden.clear()
    bot.sandbox.expire_queries()
    for one in (query, "none"):
        refusal = await bot.refusal("answerGuestQuery", guest_query_id=one, result=article())
        assert "query is too old" in refusal
    assert family.from_bot() == []
    assert bot.sandbox.violations == []


async def test_a_result_that_telegram_does_not_take_leaves_the_query_open(
    bot: BotClient, alice: Person, family: Group
) -> None:
    await alice.sends(WORDS, to=family)
    query = (await updates(bot))[0]["guest_message"]["guest_query_id"]
    lost = {"type": "video", "id": "1", "title": "x", "video_file_id": "none"}
    assert "wrong file" in await bot.refusal("answerGuestQuery", guest_query_id=query, result=lost)
    await bot.result("answerGuestQuery", guest_query_id=query, result=article())
    assert len(bot.sandbox.violations) == 1
