"""How does a message of the bot change, or go?"""

import time
from typing import Any

from bot.sandbox.telegram import ephemeral
from bot.sandbox.telegram.call import Call
from bot.sandbox.telegram.chats import Message
from bot.sandbox.telegram.contents import Media
from bot.sandbox.telegram.errors import bad_request
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.markup import Entities
from bot.sandbox.telegram.methods.sending import media_of
from bot.sandbox.telegram.wire import message_json

MAX_DELETED_AT_ONCE = 100
_SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


async def edit_message_text(call: Call) -> object:
    """Other words for a text."""
    message = _own(call)
    if message.text is None:
        raise bad_request("there is no text in the message to edit")
    text, entities = call.text()
    return _change(call, message, text=text, caption=None, entities=entities, media=None)


async def edit_message_caption(call: Call) -> object:
    """Other words under a media; none removes them."""
    message = _own(call)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    caption, entities = call.caption(call.params)
    return _change(call, message, text=None, caption=caption, entities=entities, media=message.media)


async def edit_message_reply_markup(call: Call) -> object:
    """Other buttons; none removes them."""
    message = _own(call)
    return _change(
        call,
        message,
        text=message.text,
        caption=message.caption,
        entities=message.entities,
        media=message.media,
    )


async def edit_message_media(call: Call) -> object:
    """Another media with its own caption, in the place of a media or of a text."""
    _own(call)
    given: dict[str, Any] = call.params["media"]
    if "inline_message_id" in call.params and str(given["media"]).startswith("attach://"):
        call.complain("editMessageMedia: an inline message takes no upload")
        raise bad_request("Invalid message content specified")
    caption, entities = call.caption(given)
    media = await media_of(call, given["type"], given)
    return _change(call, _own(call), text=None, caption=caption, entities=entities, media=media)


async def edit_ephemeral_message_text(call: Call) -> object:
    """Other words for a text that one person sees."""
    message = ephemeral.own(call)
    text, entities = call.text()
    _change(call, message, text=text, caption=None, entities=entities, media=None)
    return True


async def edit_ephemeral_message_reply_markup(call: Call) -> object:
    """Other buttons under what one person sees; none removes them."""
    message = ephemeral.own(call)
    _change(
        call,
        message,
        text=message.text,
        caption=message.caption,
        entities=message.entities,
        media=message.media,
    )
    return True


async def delete_ephemeral_message(call: Call) -> object:
    """Delete what one person sees."""
    ephemeral.own(call).deleted = True
    call.world.changed.fire()
    return True


async def delete_message(call: Call) -> object:
    """Delete one message."""
    chat = call.chat()
    message = chat.find(call.params["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    allowed = message.sender == "bot" or not isinstance(chat, Group) or chat.bot_is_admin
    if not allowed:
        raise bad_request("message can't be deleted for everyone")
    message.deleted = True
    call.world.changed.fire()
    return True


async def delete_messages(call: Call) -> object:
    """Delete several; those that are not there are passed over."""
    chat = call.chat()
    wanted: list[int] = call.params["message_ids"]
    if not 1 <= len(wanted) <= MAX_DELETED_AT_ONCE:
        call.complain(f"deleteMessages: {len(wanted)} messages at once")
        raise bad_request("too many messages")
    for message in chat.messages:
        if message.id in wanted:
            message.deleted = True
    call.world.changed.fire()
    return True


def _own(call: Call) -> Message:
    """The message meant, one that the bot may edit."""
    if "inline_message_id" in call.params:
        return _inline(call)
    if "chat_id" not in call.params:
        raise bad_request("message identifier is not specified")
    chat = call.chat()
    message = chat.find(call.get("message_id", 0))
    if message is None:
        raise bad_request("message to edit not found")
    if message.sender != "bot":
        call.complain(f"{call.method}: the message {message.id} is not the bot's own")
        raise bad_request("message can't be edited")
    return message


def _inline(call: Call) -> Message:
    """The message that somebody chose behind `@bot`, in whatever chat; it may be gone."""
    if "chat_id" in call.params or "message_id" in call.params:
        call.complain(f"{call.method}: either a chat's message or an inline message")
    message = call.world.inline_messages.get(call.params["inline_message_id"])
    if message is None or message.deleted:
        raise bad_request("MESSAGE_ID_INVALID")
    return message


def _change(
    call: Call,
    message: Message,
    *,
    text: str | None,
    caption: str | None,
    entities: Entities,
    media: Media | None,
) -> object:
    markup = call.markup()
    before = (message.text, message.caption, message.entities, _file(message.media), message.markup)
    if before == (text, caption, entities, _file(media), markup):
        raise bad_request(_SAME)
    message.text, message.caption, message.entities = text, caption, entities
    message.media, message.markup = media, markup
    message.edit_date = int(time.time())
    if message.words != message.edits[-1]:
        message.edits.append(message.words)
    call.world.changed.fire()
    return True if message.inline_message_id else message_json(message, call.world.bot)


def _file(media: Media | None) -> tuple[str, str, bool] | None:
    """What makes two media the same: as what they are shown, the bytes, whether a spoiler hides them."""
    return (media.kind, media.file.unique_id, media.has_spoiler) if media else None
