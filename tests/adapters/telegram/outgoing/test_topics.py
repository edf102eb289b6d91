"""Where in a chat something is asked for is where it belongs, and where it is answered."""

from typing import Any, Final

import pytest
from telegram import Message
from telegram.error import BadRequest

from bot.adapters.telegram.incoming.reading import origin_of
from bot.adapters.telegram.outgoing.replies import reply
from bot.domain.request import Origin
from tests.adapters.telegram.bot_house import BotHouse
from tests.adapters.telegram.chats import BOB, PHOTO, message
from tests.adapters.telegram.incoming.test_edits import ENGLISH, a_house, comes
from tests.virtual_time import in_no_time

DIRECT: Final[dict[str, Any]] = {
    "chat": {"id": -1_002_000_000_009, "type": "supergroup", "title": "Films", "is_direct_messages": True},
    "direct_messages_topic": {"topic_id": 2**51, "user": BOB},
    "from": BOB,
}


def topic(number: int | None) -> dict[str, Any]:
    return {} if number is None else {"message_thread_id": number, "is_topic_message": True}


async def asks(bot: BotHouse, number: int, thread: int | None, fields: dict[str, Any]) -> list[str]:
    return await comes(bot, "message", {**ENGLISH, "message_id": number, **topic(thread), **fields})


@pytest.mark.parametrize(("there", "elsewhere"), [(7, 8), (7, None), (None, 7)])
def test_words_answer_no_question_of_another_topic(there: int | None, elsewhere: int | None) -> None:
    @in_no_time
    async def run() -> None:
        async with a_house() as bot:
            assert "What should happen in it?" in (await asks(bot, 10, there, PHOTO))[0]
            (offered,) = await asks(bot, 11, elsewhere, {"text": "a red fox"})
            assert "a red fox" in offered
            assert bot.rows("jobs") == []
            await asks(bot, 12, there, {"text": "it burns"})
            ((prompt,),) = bot.plain.execute("SELECT request FROM jobs")
            assert '"prompt":"it burns"' in prompt
            assert '"file_id":"large"' in prompt

    run()


@in_no_time
async def test_a_video_asked_for_in_one_topic_closes_no_question_in_another() -> None:
    async with a_house() as bot:
        await asks(bot, 10, 7, PHOTO)
        await asks(bot, 11, 8, {"text": "/video a red fox"})
        await asks(bot, 12, 7, {"text": "it burns"})
        assert len(bot.rows("jobs")) == 2


@in_no_time
async def test_what_is_said_in_a_topic_is_answered_in_it() -> None:
    async with a_house() as bot:
        for number, fields in enumerate(({"text": "/help"}, PHOTO, {"text": "a fox"}, {"text": "/queue"})):
            await asks(bot, 20 + number, 7, fields)
        sent = [call.parameters for call in bot.telegram.calls if call.method == "sendMessage"]
        assert len(sent) >= 4
        assert {said.get("message_thread_id") for said in sent} == {7}


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "/video a fox"},
        {"text": "/video"},
        {"text": "/video --duration 99 a fox"},
        {"text": "/help@clapper_bot"},
        {"text": "/queue"},
        {**PHOTO, "caption": "/video it burns"},
    ],
)
def test_in_direct_messages_everything_goes_to_the_topic_of_who_asked(fields: dict[str, Any]) -> None:
    @in_no_time
    async def run() -> None:
        async with a_house() as bot:
            assert await comes(bot, "message", {**DIRECT, **fields})
            sent = [call.parameters for call in bot.telegram.calls if call.method.startswith("send")]
            assert {said.get("direct_messages_topic_id") for said in sent} == {2**51}
            assert not any("message_thread_id" in said for said in sent)
            kept = bot.plain.execute("SELECT direct_topic_id, user_id FROM jobs UNION ALL SELECT "
                                     "direct_topic_id, user_id FROM drafts")  # fmt: skip
            assert all(row == (2**51, 2) for row in map(tuple, kept))

    run()


@in_no_time
async def test_in_direct_messages_what_people_write_to_the_channel_is_not_for_us() -> None:
    async with a_house() as bot:
        assert await comes(bot, "message", {**DIRECT, "text": "I like your films"}) == []


def test_where_a_direct_message_is_answered_is_known_from_it() -> None:
    assert origin_of(message("/video a fox", **DIRECT)) == Origin(
        chat_id=-1_002_000_000_009, message_id=10, direct_topic_id=2**51, is_group=True
    )


@pytest.mark.parametrize("refusal", ["TOPIC_CLOSED", "message thread not found"])
async def test_nothing_of_direct_messages_goes_anywhere_else(refusal: str) -> None:
    tried = []

    async def send(where: dict[str, Any]) -> Message:
        tried.append(where)
        raise BadRequest(refusal)

    with pytest.raises(BadRequest):
        await reply(Origin(chat_id=-1, message_id=3, direct_topic_id=4, is_group=True), send)
    assert len(tried) == 1
