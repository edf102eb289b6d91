"""What can the bot learn of a chat, and do there besides writing?"""

from typing import Any

from bot.sandbox.telegram.call import Call
from bot.sandbox.telegram.chats import Chat
from bot.sandbox.telegram.errors import bad_request
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.methods.sending import require_thread
from bot.sandbox.telegram.wire import chat_json, member_json, permissions_json

_ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip
_STANDARD_EMOJI = """
    ❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡
    🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈
    😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿
    🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡
"""
_REACTIONS = set(_STANDARD_EMOJI.split())


async def send_chat_action(call: Call) -> object:
    """Show "is typing" or the like for five seconds."""
    chat = call.chat()
    if chat.direct_topic_ids() is not None:
        call.complain("sendChatAction: a channel's direct messages show no action")
        raise bad_request("channel direct messages chats aren't supported")
    require_thread(chat, call.get("message_thread_id"))
    if call.params["action"] not in _ACTIONS:
        call.complain(f"sendChatAction: no action {call.params['action']!r}")
        raise bad_request("wrong parameter action in request")
    chat.actions.append(call.params["action"])
    call.world.changed.fire()
    return True


async def set_message_reaction(call: Call) -> object:
    """React to a message, with one of the standard emoji."""
    message = call.chat().find(call.params["message_id"])
    if message is None:
        raise bad_request("message to react not found")
    reactions: list[dict[str, Any]] = call.get("reaction", [])
    for reaction in reactions:
        if reaction["type"] == "emoji" and reaction.get("emoji") not in _REACTIONS:
            call.complain(f"setMessageReaction: no reaction {reaction.get('emoji')!r}")
            raise bad_request("REACTION_INVALID")
    if len(reactions) > 1:
        call.complain("setMessageReaction: a bot may set one reaction")
        raise bad_request("REACTIONS_TOO_MANY")
    message.reactions = reactions
    call.world.changed.fire()
    return True


async def get_chat(call: Call) -> object:
    """All that the bot may know of a chat."""
    chat = call.chat()
    return {
        **chat_json(chat),
        **({"permissions": permissions_json(chat)} if isinstance(chat, Group) else {}),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }


async def get_chat_member(call: Call) -> object:
    """Somebody's standing in a chat."""
    chat, user = call.chat(), call.world.user(call.params["user_id"])
    if isinstance(chat, Group):
        return member_json(chat, user, call.world.bot)
    return {"status": "member", "user": user.wire()}


async def get_chat_administrators(call: Call) -> object:
    """The admins of a group, except other bots."""
    group = _group(call.chat())
    users = [*group.admins]
    if group.bot_is_admin:
        users.append(call.world.bot)
    return [member_json(group, user, call.world.bot) for user in users]


async def leave_chat(call: Call) -> object:
    """Go."""
    group = _group(call.chat())
    group.bot_present = False
    call.world.membership(group, call.world.bot, was="member", now="left")
    return True


def _group(chat: Chat) -> Group:
    if not isinstance(chat, Group):
        raise bad_request("there are no administrators in the private chat")
    return chat
