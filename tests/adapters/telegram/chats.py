"""Messages and updates as Telegram hands them over, in as few words as a test needs."""

import itertools
import json
from typing import Any, Final

from telegram import Message, Update

from bot.adapters.telegram.incoming.cleaning import CleanUpdate

BOT: Final[dict[str, Any]] = {"id": 99, "is_bot": True, "first_name": "Clapper", "username": "clapper_bot"}
OTHER_BOT: Final[dict[str, Any]] = {"id": 98, "is_bot": True, "first_name": "Other", "username": "other_bot"}
ALICE: Final[dict[str, Any]] = {"id": 1, "is_bot": False, "first_name": "Alice", "language_code": "pt-br"}
BOB: Final[dict[str, Any]] = {"id": 2, "is_bot": False, "first_name": "Bob"}
ANONYMOUS: Final[dict[str, Any]] = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
CHANNEL_BOT: Final[dict[str, Any]] = {
    "id": 136817688,
    "is_bot": True,
    "first_name": "Channel",
    "username": "Channel_Bot",
}
TELEGRAM: Final[dict[str, Any]] = {"id": 777000, "is_bot": False, "first_name": "Telegram"}

PRIVATE: Final[dict[str, Any]] = {"id": 1, "type": "private", "first_name": "Alice"}
GROUP: Final[dict[str, Any]] = {"id": -5, "type": "group", "title": "Film club"}
SUPERGROUP: Final[dict[str, Any]] = {
    "id": -1001,
    "type": "supergroup",
    "title": "Film club",
    "is_forum": True,
}
CHANNEL: Final[dict[str, Any]] = {"id": -1002, "type": "channel", "title": "Films"}

SMALL: Final = {"file_id": "small", "file_unique_id": "s", "width": 90, "height": 60, "file_size": 1000}
LARGE: Final = {"file_id": "large", "file_unique_id": "l", "width": 1280, "height": 853, "file_size": 200_000}
PHOTO: Final[dict[str, Any]] = {"photo": [LARGE, SMALL]}
VIDEO: Final[dict[str, Any]] = {
    "video": {"file_id": "v", "file_unique_id": "v", "width": 9, "height": 9, "duration": 1}
}
FORWARDED: Final[dict[str, Any]] = {
    "forward_origin": {"type": "user", "date": 1_600_000_000, "sender_user": BOB}
}


def by(who: dict[str, Any] | None) -> dict[str, Any]:
    """Who wrote it; None: Telegram does not say."""
    return {"from": who}


def document(mime_type: str | None = None, file_name: str | None = None) -> dict[str, Any]:
    file = {"file_id": "file", "file_unique_id": "f", "file_size": 5000}
    named = {"mime_type": mime_type, "file_name": file_name}
    return {"document": file | {name: value for name, value in named.items() if value is not None}}


def as_json(text: str | None = None, **fields: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of the Bot API
    """A message of Alice's to us, unless the fields say something else."""
    message = {"message_id": 10, "date": 1_700_000_000, "chat": PRIVATE, "from": ALICE}
    if text is not None:
        message["text"] = text
    message |= fields
    return {name: value for name, value in message.items() if value is not None}


def message(text: str | None = None, **fields: Any) -> Message:  # noqa: ANN401 - fields of the Bot API
    """The same as the library's object."""
    return Message.de_json(as_json(text, **fields), None)


def in_group(text: str | None = None, **fields: Any) -> Message:  # noqa: ANN401 - fields of the Bot API
    return message(text, **{"chat": GROUP, **fields})


_numbers = itertools.count(1000)


def update(number: int | None = None, text: str = "hello", **fields: Any) -> Update:  # noqa: ANN401
    """An update with a message of Alice's."""
    number = next(_numbers) if number is None else number
    return Update.de_json({"update_id": number, "message": as_json(text, **fields)}, None)


def cleaned(update: Update) -> CleanUpdate:
    """The update as it comes to the inbox."""
    return CleanUpdate(update=update, body=json.dumps(update.to_dict()))
