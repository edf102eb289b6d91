"""How does the state look as the Bot API's JSON?"""

from typing import Any

from bot.sandbox.telegram.chats import Chat, Message, PrivateChat
from bot.sandbox.telegram.contents import Media, PhotoSize
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.users import User

Json = dict[str, Any]


def chat_json(chat: Chat) -> Json:
    """A `Chat`."""
    body: Json = {"id": chat.id, "type": chat.kind}
    if isinstance(chat, PrivateChat):
        body["first_name"] = chat.user.first_name
        if chat.user.last_name:
            body["last_name"] = chat.user.last_name
    else:
        body["title"] = chat.title
    if chat.username:
        body["username"] = chat.username
    if chat.is_forum:
        body["is_forum"] = True
    if chat.direct_topic_ids() is not None:
        body["is_direct_messages"] = True
    return body


def message_json(message: Message, bot: User, *, nested: bool = True) -> Json:
    """A `Message`; the one that it replies to comes along, but never what that one replies to."""
    body: Json = {
        "message_id": message.id,
        "date": message.date,
        "chat": chat_json(message.chat),
        "from": (bot if isinstance(message.sender, str) else message.sender).wire(),
        **message.service,
    }
    optional: Json = {
        "edit_date": message.edit_date,
        "media_group_id": message.media_group_id,
        "author_signature": message.author_signature,
        "forward_origin": message.forward_origin,
        "message_thread_id": message.thread_id,
    }
    body |= {name: value for name, value in optional.items() if value is not None}
    if message.alone:
        receiver = message.alone if isinstance(message.sender, str) else bot
        body |= {"ephemeral_message_id": message.ephemeral_id, "receiver_user": receiver.wire()}
    if message.via_bot:
        body["via_bot"] = bot.wire()
    if message.guest_of:
        body["guest_bot_caller_user"] = message.guest_of.wire()
    if message.sender_chat:
        body["sender_chat"] = chat_json(message.sender_chat)
    if message.thread_id in message.chat.topic_ids():
        body["is_topic_message"] = True
    if message.direct_topic:
        user = message.direct_topic
        body["direct_messages_topic"] = {"topic_id": user.id, "user": user.wire()}
    if message.is_automatic_forward:
        body["is_automatic_forward"] = True
    replied = message.replied or _opening(message)
    if nested and replied and not replied.deleted:
        body["reply_to_message"] = message_json(replied, bot, nested=False)
    if message.markup and "inline_keyboard" in message.markup:
        body["reply_markup"] = message.markup
    return body | _words(message) | (media_json(message.media) if message.media else {})


def _opening(message: Message) -> Message | None:
    """What a message in a forum's topic seems to reply to: the message that opened the topic."""
    if not message.chat.is_forum or message.thread_id in (None, message.id):
        return None
    return message.chat.find(message.thread_id)


def _words(message: Message) -> Json:
    body: Json = {}
    if message.text is not None:
        body["text"] = message.text
        if message.entities:
            body["entities"] = message.entities
    elif message.caption:
        body["caption"] = message.caption
        if message.entities:
            body["caption_entities"] = message.entities
    return body


def media_json(media: Media) -> Json:
    """The fields of a message that describe what it shows."""
    file: Json = {
        "file_id": media.file.file_id,
        "file_unique_id": media.file.unique_id,
        "file_size": len(media.file.data),
    }
    named: Json = {**file, "mime_type": media.file.mime}
    if media.file.name:
        named["file_name"] = media.file.name
    if media.preview:
        named["thumbnail"] = size_json(media.preview)
    shape: Json = {"width": media.width, "height": media.height}
    body: Json
    match media.kind:
        case "photo":
            body = {"photo": [size_json(size) for size in media.sizes]}
        case "video":
            body = {"video": {**named, **shape, "duration": round(media.duration)}}
        case "animation":
            body = {"animation": {**named, **shape, "duration": round(media.duration)}, "document": named}
        case "document":
            body = {"document": named}
        case "sticker":
            flags = {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"}
            body = {"sticker": {**file, **shape, **flags}}
        case "voice" | "video_note":
            body = {media.kind: {**file, "duration": round(media.duration), **_heard(media)}}
    if media.has_spoiler:
        body["has_media_spoiler"] = True
    return body


def _heard(media: Media) -> Json:
    return {"mime_type": media.file.mime} if media.kind == "voice" else {"length": media.width}


def size_json(size: PhotoSize) -> Json:
    """A `PhotoSize`."""
    return {
        "file_id": size.file.file_id,
        "file_unique_id": size.file.unique_id,
        "file_size": len(size.file.data),
        "width": size.width,
        "height": size.height,
    }


def member_json(group: Group, user: User, bot: User) -> Json:
    """A `ChatMember`: the first admin is the owner."""
    admins = [one.id for one in group.admins]
    if user.id == bot.id:
        status = "left" if not group.bot_present else "administrator" if group.bot_is_admin else "member"
    elif user.id in admins:
        status = "creator" if admins[0] == user.id else "administrator"
    else:
        status = "member" if any(one.id == user.id for one in group.members) else "left"
    body: Json = {"status": status, "user": user.wire()}
    if status == "creator":
        body["is_anonymous"] = False
    if status == "administrator":
        body |= admin_json()
    return body


def admin_json() -> Json:
    """What a `ChatMemberAdministrator` says beside who it is."""
    return dict.fromkeys(ADMIN_RIGHTS, True) | {"is_anonymous": False, "can_be_edited": False}


def permissions_json(group: Group) -> Json:
    """A group's `ChatPermissions`: what those who are no admins may do."""
    return {right: right not in group.forbidden for right in PERMISSIONS}


PERMISSIONS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews",
)  # fmt: skip
ADMIN_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
    "can_delete_stories", "can_send_welcome_messages",
)  # fmt: skip
