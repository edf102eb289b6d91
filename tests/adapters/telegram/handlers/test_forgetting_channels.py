"""What was asked for in the name of a chat is forgotten by those who may speak for it."""

from dataclasses import replace
from typing import Any, Final

from bot.domain.job import JobState
from bot.domain.request import VideoRequest
from tests.adapters.telegram.bot_house import BotHouse
from tests.adapters.telegram.chats import ANONYMOUS, CHANNEL, CHANNEL_BOT, GROUP
from tests.adapters.telegram.handlers.talk import ALICE, BOB, Talk, talking
from tests.contracts.conftest import a_job, put
from tests.virtual_time import EPOCH, in_no_time

FINAL_STATUS: Final = "Zanzibar"


async def made_by(bot: BotHouse, who: int) -> None:
    request = VideoRequest(prompt=FINAL_STATUS)
    job = a_job(f"of {who}", user=who, group=-5, at=EPOCH, state=JobState.DELIVERED, ended_at=EPOCH)
    await put(bot.jobs, replace(job, request=request, parameters={"prompt": FINAL_STATUS}))


def kept_words(bot: BotHouse) -> int:
    return sum(FINAL_STATUS in str(row) for row in bot.rows("jobs"))


def writes_as(talk: Talk, who: dict[str, Any]) -> Talk:
    return Talk(talk.bot, who=who, chat=GROUP)


@in_no_time
async def test_what_was_asked_for_as_a_channel_is_forgotten_when_the_channel_says_so() -> None:
    async with talking() as talk:
        await made_by(talk.bot, CHANNEL["id"])
        await made_by(talk.bot, GROUP["id"])
        [said] = await writes_as(talk, CHANNEL_BOT).says("/forget", sender_chat=CHANNEL)
        assert said.text.startswith("Done. 1 finished request")
        assert said.buttons == {}
        [left] = talk.bot.plain.execute("SELECT user_id FROM jobs WHERE request LIKE '%Zanzibar%'").fetchall()
        assert left[0] == GROUP["id"]


@in_no_time
async def test_what_was_asked_for_as_the_group_is_forgotten_by_any_of_its_admins_and_nobody_else() -> None:
    async with talking() as talk:
        await made_by(talk.bot, GROUP["id"])
        talk.bot.telegram.admins.add((GROUP["id"], ALICE["id"]))
        [question] = await writes_as(talk, ANONYMOUS).says("/forget", sender_chat=GROUP)
        [forget] = question.carrying("forget")
        [said] = await writes_as(talk, BOB).presses(forget)
        assert said.text == "This button belongs to somebody else."
        assert kept_words(talk.bot) == 1
        *_, done = await writes_as(talk, ALICE).presses(forget)
        assert done.text.startswith("Done. 1 finished request")
        assert kept_words(talk.bot) == 0


@in_no_time
async def test_a_channel_is_told_what_is_kept_and_otherwise_to_write_as_a_person() -> None:
    async with talking() as talk:
        channel = writes_as(talk, CHANNEL_BOT)
        [said] = await channel.says("/privacy", sender_chat=CHANNEL)
        assert "switch to your own account" not in said.text
        for text in ("/video a fox", "/quota", "/settings", "@clapper_bot a fox", "/xyz@clapper_bot"):
            [said] = await channel.says(text, sender_chat=CHANNEL)
            assert "switch to your own account" in said.text
        for text in ("a fox", "/xyz", "/video@other_bot a fox"):
            assert await channel.says(text, sender_chat=CHANNEL) == []
        assert talk.bot.rows("jobs") == talk.bot.rows("drafts") == talk.bot.rows("messages_read") == []
