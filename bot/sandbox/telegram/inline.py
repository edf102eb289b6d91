"""What becomes of `@bot` and words, typed in any chat? Offers, and a message made of the chosen one."""

import re
from dataclasses import dataclass
from typing import Any

from bot.sandbox.telegram import markup
from bot.sandbox.telegram.chats import Draft, Message, Place, PrivateChat
from bot.sandbox.telegram.checking import Complain
from bot.sandbox.telegram.errors import ApiError, bad_request
from bot.sandbox.telegram.files import Files
from bot.sandbox.telegram.queries import Query
from bot.sandbox.telegram.users import User
from bot.sandbox.telegram.world import World

MAX_RESULTS = 50
TEXT_LIMIT = 4096
ID_BYTES = 64
QUERY_LIMIT = 256
"""Characters that a person may type."""
CALLBACK_BYTES = 64
_START = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(slots=True, kw_only=True, eq=False)
class InlineQuestion(Query):
    """An inline query on its way; the answer has results, cache_time, is_personal, button."""

    world: World
    user: User
    words: str
    place: Place

    async def results(self, timeout: float = 45.0) -> list[dict[str, Any]]:  # noqa: ASYNC109
        """The offers, as soon as they come; TimeoutError after `timeout` seconds."""
        try:
            await self.world.changed.until(lambda: self.answer is not None, timeout)
        except TimeoutError:
            raise TimeoutError(f"{self.words!r} was not answered in {timeout} s") from None
        found: list[dict[str, Any]] = (self.answer or {})["results"]
        return found

    def sends(self, which: int = 0) -> Message:
        """Choose an offer: the person sends it; the bot is told where BotFather was told to."""
        result = (self.answer or {})["results"][which]
        world, keyboard = self.world, result.get("reply_markup")
        inline_id = f"AQAAA{world.new_press_id()}" if keyboard else None
        draft: Draft = {
            **shown_by(result, world.files),
            "via_bot": True,
            "inline_message_id": inline_id,
            "thread_id": self.place.thread_for(None),
        }
        message = self.place.chat.post(self.user, draft)
        if inline_id:
            world.inline_messages[inline_id] = message
        if not isinstance(self.place, PrivateChat) or self.place.started:
            world.deliver(message)
        if world.inline_feedback:
            chosen = {"result_id": result["id"], "from": self.user.wire(), "query": self.words}
            if inline_id:
                chosen["inline_message_id"] = inline_id
            world.updates.add("chosen_inline_result", chosen)
        return message


def shown_by(result: dict[str, Any], files: Files) -> Draft:
    """What the message of a result shows."""
    keyboard, content = result.get("reply_markup"), result.get("input_message_content")
    if content is None:
        caption = result.get("caption") or None
        media = files.again("video", result["video_file_id"])
        return {
            "media": media,
            "caption": caption,
            "entities": markup.find(caption or ""),
            "markup": keyboard,
        }
    text = content["message_text"].strip()
    return {"text": text, "entities": markup.find(text), "markup": keyboard}


def check_results(
    results: list[dict[str, Any]], button: dict[str, Any] | None, files: Files, complain: Complain
) -> None:
    """ApiError 400 for what the server does not take."""

    def refused(reason: str) -> Exception:
        complain(f"answerInlineQuery: {reason}")
        return bad_request(reason)

    if len(results) > MAX_RESULTS:
        raise refused("too many results specified")
    if len({result["id"] for result in results}) < len(results):
        raise refused("RESULT_ID_DUPLICATE")
    for result in results:
        if reason := wrong_with(result, files):
            raise refused(reason)
    if button is not None:
        start = button.get("start_parameter")
        if not button["text"] or not (start and _START.fullmatch(start)):
            raise refused("START_PARAM_INVALID")


def wrong_with(result: dict[str, Any], files: Files) -> str | None:
    """Why the server does not take this result; None: it does."""
    is_video = result["type"] == "video" and "video_file_id" in result
    if is_video:
        try:
            files.again("video", result["video_file_id"])
        except ApiError as error:
            return error.description.partition(": ")[2] or error.description
    content = {"message_text": "-"} if is_video else result["input_message_content"]
    text = content["message_text"].strip()
    rows = (result.get("reply_markup") or {}).get("inline_keyboard", [])
    data = [key.get("callback_data", "-").encode() for row in rows for key in row]
    is_known = is_video or result["type"] == "article"
    reasons = {
        f"the stand-in knows no result of type {result['type']!r}": not is_known,
        "RESULT_ID_INVALID": not 1 <= len(result["id"].encode()) <= ID_BYTES,
        "ARTICLE_TITLE_EMPTY": not result["title"],
        "message text is empty": not text,
        "message is too long": markup.length(text) > TEXT_LIMIT,
        "BUTTON_DATA_INVALID": any(not 1 <= len(one) <= CALLBACK_BYTES for one in data),
    }
    return next((reason for reason, is_so in reasons.items() if is_so), None)
