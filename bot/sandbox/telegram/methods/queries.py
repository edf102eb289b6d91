"""What does the bot answer to a press, and how does it get a file?"""

from typing import Any

from bot.sandbox.telegram import inline, markup
from bot.sandbox.telegram.call import Call
from bot.sandbox.telegram.errors import bad_request

_ANSWER_LIMIT = 200


async def answer_callback_query(call: Call) -> object:
    """Stop the little clock on a button, with or without words; once per press."""
    text = call.get("text", "")
    if markup.length(text) > _ANSWER_LIMIT:
        call.complain(
            f"answerCallbackQuery: the text has {markup.length(text)} of {_ANSWER_LIMIT} characters"
        )
        raise bad_request("MESSAGE_TOO_LONG")
    press = call.world.presses.get(call.params["callback_query_id"])
    if press is None or press.expired or press.answer is not None:
        raise _too_old()
    press.answer = {name: value for name, value in call.params.items() if name != "callback_query_id"}
    call.world.changed.fire()
    return True


async def answer_inline_query(call: Call) -> object:
    """Offer results to somebody who types behind `@bot`; once per query."""
    results: list[dict[str, Any]] = call.params["results"]
    inline.check_results(results, call.get("button"), call.complain)
    question = call.world.inline_questions.get(call.params["inline_query_id"])
    if question is None or question.expired or question.answer is not None:
        raise _too_old()
    question.answer = {name: value for name, value in call.params.items() if name != "inline_query_id"}
    call.world.changed.fire()
    return True


async def get_file(call: Call) -> object:
    """Where to download a file of at most 20 MB, or where it lies in local mode."""
    file = call.world.files.by_id(call.params["file_id"])
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "file_path": call.world.files.path_of(file),
    }


def _too_old() -> Exception:
    return bad_request("query is too old and response timeout expired or query ID is invalid")
