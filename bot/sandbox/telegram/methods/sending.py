"""How does a message of the bot come into a chat?"""

import asyncio
from dataclasses import replace
from typing import Any

from bot.sandbox.media import THUMBNAIL_SIDE, picture
from bot.sandbox.telegram import ephemeral
from bot.sandbox.telegram.call import Call, is_link
from bot.sandbox.telegram.chats import Chat, Draft, Message
from bot.sandbox.telegram.contents import Media
from bot.sandbox.telegram.errors import bad_request
from bot.sandbox.telegram.files import DOWNLOAD_LIMIT, PHOTO_LINK_LIMIT
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.users import User
from bot.sandbox.telegram.wire import message_json

_THUMBNAIL_BYTES = 200_000


async def send_message(call: Call) -> object:
    """A text."""
    _require_right(call.chat(), "can_send_messages", "text messages")
    _direct_topic(call, call.chat())
    text, entities = call.text()
    return _post(call, {"text": text, "entities": entities})


async def send_video(call: Call) -> object:
    """A video; one without a sound track arrives as an animation."""
    return await _send(call, "video")


async def send_animation(call: Call) -> object:
    """A silent video."""
    return await _send(call, "animation")


async def send_photo(call: Call) -> object:
    """A photo, recompressed."""
    return await _send(call, "photo")


async def send_document(call: Call) -> object:
    """A file as it is."""
    return await _send(call, "document")


def _require_right(chat: Chat, right: str, what: str) -> None:
    if isinstance(chat, Group) and chat.forbids(right):
        raise bad_request(f"not enough rights to send {what} to the chat")


async def _send(call: Call, kind: str) -> object:
    _require_right(call.chat(), f"can_send_{kind}s", f"{kind}s")
    _direct_topic(call, call.chat())
    caption, entities = call.caption(call.params)
    media = await media_of(call, kind, {**call.params, "media": call.params[kind]})
    call.chat()  # it may have been left, or blocked, while the file was looked into
    return _post(call, {"caption": caption, "entities": entities, "media": media})


async def media_of(call: Call, kind: str, given: dict[str, Any]) -> Media:
    """What the bot sends: an upload, a link that the server fetches, or something sent before.

    Args:
        call: the call that it belongs to, with its uploads.
        kind: "video", "animation", "photo" or "document".
        given: `media`, and what else was said of it: thumbnail, width, height, duration and so on.
    """
    reference = str(given["media"])
    if is_link(reference):
        limit = PHOTO_LINK_LIMIT if kind == "photo" else DOWNLOAD_LIMIT
        data = await call.fetch(reference, limit)
        if kind == "video" and call.world.links_as_files:
            return call.world.files.document(data, name="video", mime="application/octet-stream", via="link")
        name, mime, via = reference.rsplit("/", 1)[-1], "application/octet-stream", "link"
    elif reference.startswith("attach://"):
        upload = call.upload(reference)
        data, name, mime, via = upload.data, upload.name, upload.mime, "upload"
    else:
        media = call.world.files.again(kind, reference)  # type: ignore[arg-type]  # one of four words
        return replace(media, has_spoiler=given.get("has_spoiler", False))
    if kind == "photo":
        media = await call.world.files.photo(data, via)  # type: ignore[arg-type]  # one of two words
    elif kind == "document":
        media = call.world.files.document(data, name=name, mime=mime, via=via)  # type: ignore[arg-type]
    else:
        thumbnail = await _thumbnail(call, given)
        media = await call.world.files.video(data, name=name, via=via, thumbnail=thumbnail)  # type: ignore[arg-type]
        _compare(call, media, given)
    return replace(
        media,
        supports_streaming=given.get("supports_streaming", False),
        has_spoiler=given.get("has_spoiler", False),
    )


async def _thumbnail(call: Call, given: dict[str, Any]) -> bytes | None:
    """The uploaded thumbnail; Telegram silently ignores one that is too large, here it is a violation."""
    if "thumbnail" not in given:
        return None
    if not str(given["thumbnail"]).startswith("attach://"):
        call.complain(f"{call.method}: a thumbnail must be uploaded")
        return None
    data = call.upload(str(given["thumbnail"])).data
    try:
        decoded = await asyncio.to_thread(picture, data)
    except (OSError, ValueError):
        call.complain(f"{call.method}: the thumbnail is no picture")
        return None
    if max(decoded.width, decoded.height) > THUMBNAIL_SIDE or len(data) > _THUMBNAIL_BYTES:
        call.complain(f"{call.method}: a thumbnail of {decoded.width}x{decoded.height}, {len(data)} bytes")
        return None
    if not data.startswith(b"\xff\xd8"):
        call.complain(f"{call.method}: the thumbnail is no JPEG")
    return data


def _compare(call: Call, media: Media, given: dict[str, Any]) -> None:
    """What the bot says of a video must be true, or players show it squeezed."""
    for name, true in (("width", media.width), ("height", media.height), ("duration", media.duration)):
        slack = 1 if name == "duration" else 0
        if name in given and media.duration and abs(given[name] - true) > slack:
            call.complain(f"{call.method}: {name} {given[name]}, but the file's is {true:g}")


def _post(call: Call, parts: Draft) -> object:
    chat = call.chat()
    alone = ephemeral.receiver_of(call, chat)
    replied = _replied(call, chat, alone)
    where: Draft = {"thread_id": _thread(call, chat, replied), "direct_topic": _direct_topic(call, chat)}
    shown: Draft = {"markup": call.markup(), "replied": replied, "alone": alone}
    message = chat.post("bot", {**parts, **where, **shown})
    return message_json(message, call.world.bot)


def _replied(call: Call, chat: Chat, alone: User | None) -> Message | None:
    reply: dict[str, Any] = call.get("reply_parameters") or {}
    if not reply:
        return None
    if "ephemeral_message_id" in reply:
        if alone is None:
            call.complain(f"{call.method}: an answer for all to what one person sees")
            raise bad_request("message to be replied not found")
        found = ephemeral.find(chat, alone, reply["ephemeral_message_id"])
    else:
        found = chat.find(reply.get("message_id", 0))
    if found is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return found


def _direct_topic(call: Call, chat: Chat) -> User | None:
    """Whose topic it goes to in a channel's direct messages; there is no writing there without one."""
    topic, there = call.get("direct_messages_topic_id"), chat.direct_topic_ids()
    if there is None:
        if topic is not None:
            raise bad_request("chat is not an administered channel direct messages chat")
        return None
    if topic is None:
        raise bad_request("channel direct messages topic must be specified")
    if topic not in there:
        raise bad_request("topic not found")
    return call.world.user(topic)


def _thread(call: Call, chat: Chat, replied: Message | None) -> int | None:
    thread: int | None = call.get("message_thread_id")
    if thread is None:
        return chat.thread_for(replied)
    require_thread(chat, thread)
    return thread


def require_thread(chat: Chat, thread: int | None) -> None:
    """ApiError 400 unless the chat has this topic; None is no topic at all."""
    if thread is not None and thread not in chat.topic_ids():
        raise bad_request("message thread not found")
