"""How does a message look to the page? Facts only: the page draws them."""

from typing import Any, Final

from bot.sandbox.telegram import Button, Media, Message, Person
from bot.sandbox.telegram.contents import StoredFile

Json = dict[str, Any]
_QUOTED: Final = 90
"""Characters of the message that is replied to."""
_THEIR_OWN: Final = {
    "url": "link",
    "copy_text": "copy",
    "switch_inline_query_current_chat": "inline",
    "switch_inline_query_chosen_chat": "inline",
}


def message_json(message: Message, bot_name: str) -> Json:
    """One message as it stands now."""
    body: Json = {
        "id": message.id,
        "chat": message.chat.id,
        "date": message.date,
        "edited": message.edit_date is not None,
        **sender_json(message, bot_name),
        "text": message.words or _happened(message, bot_name),
        "is_service": bool(message.service),
        "entities": message.entities,
        "buttons": [[button_json(button) for button in row] for row in message.buttons],
        "reactions": [one.get("emoji", "") for one in message.reactions],
        "album": message.media_group_id,
    }
    if message.via_bot:
        body["via"] = bot_name
    if message.media:
        body["media"] = media_json(message.media)
    if message.replied:
        replied = message.replied
        words = replied.words or (replied.media.kind if replied.media else "")
        body["reply"] = {
            "id": replied.id,
            "name": sender_json(replied, bot_name)["name"],
            "text": " ".join(words.split())[:_QUOTED],
            "deleted": replied.deleted,
        }
    if (asked := message.markup or {}).get("force_reply"):
        body["asks"] = asked.get("input_field_placeholder", "")
    return body


def sender_json(message: Message, bot_name: str) -> Json:
    """Who wrote it."""
    if isinstance(message.sender, str):
        return {"from": 0, "name": bot_name, "is_bot": True}
    return {"from": message.sender.id, "name": message.sender.first_name, "is_bot": False}


def media_json(media: Media) -> Json:
    """What it shows, and where the page gets it."""
    body: Json = {
        "kind": media.kind,
        "url": file_url(media.file),
        "width": media.width,
        "height": media.height,
        "seconds": round(media.duration),
        "has_audio": media.has_audio,
        "bytes": len(media.data),
        "name": media.file.name,
        "spoiler": media.has_spoiler,
    }
    if media.preview:
        body["preview"] = file_url(media.preview.file)
    return body


def file_url(file: StoredFile) -> str:
    """Below the page's own root."""
    return f"media/{file.path}"


def button_json(button: Button) -> Json:
    """A button, and what becomes of a press on it."""
    for name, kind in _THEIR_OWN.items():
        if name in button.raw:
            given = button.raw[name]
            value = given if isinstance(given, str) else given.get("text", given.get("query", ""))
            return {"label": button.label, "kind": kind, "value": value}
    return {"label": button.label, "kind": "press", "value": button.callback_data or ""}


def menu_json(person: Person, chat_id: int, commands: dict[tuple[str, str], list[Json]]) -> list[Json]:
    """The commands that Telegram would show this person in this chat: the narrowest scope that has some."""
    kind = "all_private_chats" if chat_id == person.id else "all_group_chats"
    scopes = [f'{{"chat_id": {chat_id}, "type": "chat"}}', f'{{"type": "{kind}"}}', '{"type": "default"}']
    languages = dict.fromkeys(((person.user.language_code or "")[:2], ""))
    for scope in scopes:
        for language in languages:
            if found := commands.get((scope, language)):
                return found
    return []


def _happened(message: Message, bot_name: str) -> str:
    who = sender_json(message, bot_name)["name"]
    if "new_chat_members" in message.service:
        names = ", ".join(one["first_name"] for one in message.service["new_chat_members"])
        return f"{who} added {names}"
    return f"{who}: {', '.join(message.service)}" if message.service else ""
