"""A bot that is renamed while it runs answers to its new name, and asks for it seldom."""

from typing import Any

import pytest

from bot.adapters.telegram.outgoing.identity import ASKING_BURST, REFRESH_INTERVAL_SECONDS
from tests.adapters.telegram.bot_house import BotHouse
from tests.adapters.telegram.chats import GROUP, PHOTO
from tests.adapters.telegram.incoming.test_edits import ENGLISH, a_house, comes
from tests.virtual_time import after, in_no_time

IN_GROUP: dict[str, Any] = {**ENGLISH, "chat": GROUP}


def asked(bot: BotHouse) -> int:
    """How often the name was asked for, but for the start."""
    return sum(call.method == "getMe" for call in bot.telegram.calls) - 1


def prompts(bot: BotHouse) -> list[str]:
    return [row[0] for row in bot.plain.execute("SELECT json_extract(request, '$.prompt') FROM jobs")]


@pytest.mark.parametrize("chat", [IN_GROUP, ENGLISH])
@pytest.mark.parametrize(
    "fields",
    [
        {"text": "/video@film_bot a fox"},
        {"text": "/video@Film_Bot: a fox"},
        {**PHOTO, "caption": "/video@film_bot a fox"},
        {**PHOTO, "caption": "/video@film_bot a fox", "media_group_id": "7"},
    ],
)
def test_a_command_to_the_new_name_is_taken_at_once(chat: dict[str, Any], fields: dict[str, Any]) -> None:
    @in_no_time
    async def run() -> None:
        async with a_house() as bot:
            bot.telegram.name = "film_bot"
            await comes(bot, "message", {**chat, **fields})
            assert prompts(bot) == ["a fox"]
            assert asked(bot) == 1

    run()


@in_no_time
async def test_a_mention_of_the_new_name_is_one_of_ours() -> None:
    async with a_house() as bot:
        bot.telegram.name = "film_bot"
        await comes(bot, "message", {**IN_GROUP, **PHOTO, "caption": "@film_bot it burns"})
        assert prompts(bot) == ["it burns"]


@in_no_time
async def test_the_old_name_is_nobodys_then() -> None:
    async with a_house() as bot:
        bot.telegram.name = "film_bot"
        await comes(bot, "message", {**IN_GROUP, "text": "/video@film_bot a fox"})
        await comes(bot, "message", {**IN_GROUP, "message_id": 11, "text": "/video@clapper_bot a hen"})
        assert prompts(bot) == ["a fox"]


@in_no_time
async def test_the_new_name_stands_in_what_the_bot_says() -> None:
    async with a_house() as bot:
        bot.telegram.name = "film_bot"
        await comes(bot, "message", {**ENGLISH, "text": "/help@film_bot"})
        assert "@film_bot" in bot.telegram.told()
        assert "@clapper_bot" not in bot.telegram.told()


@in_no_time
async def test_the_names_of_others_are_asked_about_once() -> None:
    async with a_house() as bot:
        for number in range(20):
            said = await comes(
                bot, "message", {**IN_GROUP, "message_id": 20 + number, "text": "/video@other_bot a fox"}
            )
            assert said == []
        assert asked(bot) == 1
        assert prompts(bot) == []


@in_no_time
async def test_many_names_are_asked_about_seldom_and_the_one_that_is_ours_waits_and_is_not_lost() -> None:
    async with a_house() as bot:
        names = [f"other_{number}_bot" for number in range(40)]
        for number, name in enumerate(names):
            await comes(bot, "message", {**IN_GROUP, "message_id": 20 + number, "text": f"/video@{name} x"})
        spent = asked(bot)
        assert spent <= ASKING_BURST + 40 * 30 / 60
        bot.telegram.name = "film_bot"
        await comes(bot, "message", {**IN_GROUP, "message_id": 99, "text": "/video@film_bot a fox"})
        await after(130)
        assert prompts(bot) == ["a fox"]
        assert list(await bot.inbox.unfinished()) == []


@in_no_time
async def test_the_name_is_looked_at_every_hour_too() -> None:
    async with a_house() as bot:
        bot.telegram.name = "film_bot"
        await after(REFRESH_INTERVAL_SECONDS + 10)
        assert bot.house.identity.me().username == "film_bot"
        assert asked(bot) == 1


@in_no_time
async def test_a_name_that_was_anothers_may_become_ours() -> None:
    async with a_house() as bot:
        await comes(bot, "message", {**IN_GROUP, "text": "/video@film_bot a hen"})
        bot.telegram.name = "film_bot"
        await after(REFRESH_INTERVAL_SECONDS)
        await comes(bot, "message", {**IN_GROUP, "message_id": 11, "text": "/video@film_bot a fox"})
        assert prompts(bot) == ["a fox"]


@in_no_time
async def test_where_telegram_does_not_answer_the_message_is_kept_and_nobody_is_bothered() -> None:
    async with a_house() as bot:
        bot.telegram.name = "film_bot"
        bot.telegram.silent = 2
        said = await comes(bot, "message", {**IN_GROUP, "text": "/video@film_bot a fox"})
        await after(200)
        assert prompts(bot) == ["a fox"]
        assert not any("wrong on my side" in texts for texts in said)


@in_no_time
async def test_what_is_another_bots_brings_no_apology_however_long_telegram_is_silent() -> None:
    async with a_house() as bot:
        bot.telegram.silent = 99
        await comes(bot, "message", {**IN_GROUP, "text": "/video@other_bot a fox"})
        await after(3_000)
        assert [call.method for call in bot.telegram.calls if call.method.startswith("send")] == []
