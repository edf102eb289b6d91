"""Who may ask as a guest, and what is said to all others: in one line, and once."""

from typing import Any, Final

from tests.adapters.telegram.chats import CHANNEL, CHANNEL_BOT, GROUP, OTHER_BOT, as_json
from tests.adapters.telegram.handlers.talk import ALICE, Talk, talking
from tests.virtual_time import after, in_no_time

PHOTO: Final = [{"file_id": "a", "file_unique_id": "b", "width": 100, "height": 100}]


async def mentions(talk: Talk, text: str, *, query: str = "5", **fields: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    """Somebody mentions the bot in a chat of others; what it answers there."""
    number = 500 + len(talk.bot.telegram.calls)
    body = as_json(text, **{"message_id": number, "chat": GROUP, "from": ALICE, **fields})
    before = len(talk.bot.telegram.calls)
    talk.bot.updates.add([{"update_id": number, "guest_message": {**body, "guest_query_id": query}}])
    await after(30)
    calls = talk.bot.telegram.calls[before:]
    return [dict(call.parameters["result"]) for call in calls if call.method == "answerGuestQuery"]


def said(result: dict[str, Any]) -> str:
    """The words of an answer."""
    return str(result["input_message_content"]["message_text"])


def under_a_photo() -> dict[str, Any]:
    """The message that is answered."""
    return {"reply_to_message": as_json(None, message_id=7, chat=GROUP, photo=PHOTO)}


@in_no_time
async def test_a_photo_is_taken_up_and_words_alone_are_offered() -> None:
    async with talking() as talk:
        [begun] = await mentions(talk, "@clapper_bot the waves roll in", **under_a_photo())
        assert "nothing has been made" in said(begun)
        assert "reply_markup" not in begun
        [offer] = await mentions(talk, "@clapper_bot a paper boat", query="6")
        assert offer["reply_markup"]
        jobs = talk.bot.plain.execute("SELECT key, chat_id, is_group FROM jobs").fetchall()
        assert [tuple(job) for job in jobs] == [("99:guest:5", ALICE["id"], 0)]


@in_no_time
async def test_in_the_name_of_a_channel_nothing_is_made_and_no_one_is_written_to() -> None:
    async with talking() as talk:
        fields = {"from": CHANNEL_BOT, "sender_chat": CHANNEL, **under_a_photo()}
        [line] = await mentions(talk, "@clapper_bot the waves roll in", **fields)
        assert "can't tell who you are" in said(line)
        assert [call for call in talk.bot.telegram.calls if call.method == "sendMessage"] == []


@in_no_time
async def test_another_bot_gets_no_answer() -> None:
    async with talking() as talk:
        fields: dict[str, Any] = {"from": OTHER_BOT}
        assert await mentions(talk, "@clapper_bot a cat", **fields) == []


@in_no_time
async def test_who_is_on_no_list_is_told_in_a_line() -> None:
    async with talking(allowed_user_ids={2}) as talk:
        [line] = await mentions(talk, "@clapper_bot the waves roll in", **under_a_photo())
        assert "only for people" in said(line)
        assert talk.bot.plain.execute("SELECT count(*) FROM jobs").fetchone()[0] == 0
