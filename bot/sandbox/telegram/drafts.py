"""What may a new message be given? The parts of `Message` that its writer chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from bot.sandbox.telegram.chats import Chat
    from bot.sandbox.telegram.contents import Media, Message
    from bot.sandbox.telegram.markup import Entities
    from bot.sandbox.telegram.users import User


class Draft(TypedDict, total=False):
    """Keyword arguments of `Chat.post`."""

    text: str | None
    caption: str | None
    entities: Entities
    media: Media | None
    replied: Message | None
    thread_id: int | None
    direct_topic: User | None
    is_automatic_forward: bool
    markup: dict[str, Any] | None
    sender_chat: Chat | None
    author_signature: str | None
    media_group_id: str | None
    forward_origin: dict[str, Any] | None
    service: dict[str, Any]
    via_bot: bool
    inline_message_id: str | None
