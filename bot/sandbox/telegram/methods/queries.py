"""What does the bot answer to a press, and how does it get a file?"""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.telegram import inline, markup
from bot.sandbox.telegram.call import Call
from bot.sandbox.telegram.chats import Draft
from bot.sandbox.telegram.errors import bad_request
from bot.sandbox.telegram.queries import Query
from bot.sandbox.telegram.users import User

_ANSWER_LIMIT = 200
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


async def answer_callback_query(call: Call) -> object:
    """Stop the little clock on a button, with or without words; once per press."""
    text = call.get("text", "")
    if markup.length(text) > _ANSWER_LIMIT:
        call.complain(
            f"answerCallbackQuery: the text has {markup.length(text)} of {_ANSWER_LIMIT} characters"
        )
        raise bad_request("MESSAGE_TOO_LONG")
    return _answered(call, call.world.presses, "callback_query_id")


async def answer_inline_query(call: Call) -> object:
    """Offer results to somebody who types behind `@bot`; once per query."""
    results: list[dict[str, Any]] = call.params["results"]
    inline.check_results(results, call.get("button"), call.world.files, call.complain)
    return _answered(call, call.world.inline_questions, "inline_query_id")


async def answer_guest_query(call: Call) -> object:
    """Put a message into a chat where the bot is a guest; once per query, and soon."""
    world, result = call.world, call.params["result"]
    if reason := inline.wrong_with(result, world.files):
        call.complain(f"answerGuestQuery: {reason}")
        raise bad_request(reason)
    question = world.guest_questions.get(call.params["guest_query_id"])
    if question is None:
        raise bad_request(_TOO_OLD)
    if reason := question.refusal:
        raise bad_request(reason)
    _answered(call, world.guest_questions, "guest_query_id")
    inline_id = f"AQAAB{world.new_press_id()}"
    asked = question.asked
    draft: Draft = {
        **inline.shown_by(result, world.files),
        "replied": asked,
        "guest_of": asked.sender if isinstance(asked.sender, User) else None,
        "thread_id": asked.thread_id,
        "inline_message_id": inline_id,
    }
    question.message = world.inline_messages[inline_id] = asked.chat.post("bot", draft)
    return {"inline_message_id": inline_id}


async def get_file(call: Call) -> object:
    """Where to download a file of at most 20 MB, or where it lies in local mode."""
    file = call.world.files.by_id(call.params["file_id"])
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "file_path": call.world.files.path_of(file),
    }


def _answered(call: Call, queries: Mapping[str, Query], key: str) -> bool:
    """Give a query its answer; ApiError 400 where it has one, or is too old, or never was."""
    query = queries.get(call.params[key])
    if query is None or query.expired or query.answer is not None:
        raise bad_request(_TOO_OLD)
    query.answer = {name: value for name, value in call.params.items() if name != key}
    call.world.changed.fire()
    return True
