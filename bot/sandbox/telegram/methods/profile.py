"""What does the bot say about itself?"""

import json
import re
from typing import Any

from bot.sandbox.telegram.call import Call
from bot.sandbox.telegram.errors import bad_request

NAME_LIMIT = 64
DESCRIPTION_LIMIT = 512
SHORT_DESCRIPTION_LIMIT = 120
COMMAND_DESCRIPTION_LIMIT = 256
MAX_COMMANDS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SCOPES = {
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators",
    "chat", "chat_administrators", "chat_member",
}  # fmt: skip


async def get_me(call: Call) -> object:
    """The bot's account, with what it may do."""
    return {
        **call.world.bot.wire(),
        "can_join_groups": True,
        "can_read_all_group_messages": call.world.can_read_all,
        "supports_inline_queries": call.world.supports_inline,
        "supports_guest_queries": call.world.supports_guests,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def set_my_settings(call: Call) -> object:
    """Switch on and off what was BotFather's alone before Bot API 10.5; what is not named stays."""
    world = call.world
    world.supports_inline = call.get("supports_inline_queries", world.supports_inline)
    world.inline_placeholder = call.get("inline_query_placeholder", world.inline_placeholder)
    if (denominator := call.get("inline_feedback_share_denominator")) is not None:
        world.inline_feedback = denominator == 1  # of how many choices one is told; here all are, or none
    world.supports_guests = call.get("supports_guest_queries", world.supports_guests)
    world.can_read_all = call.get("can_read_all_group_messages", world.can_read_all)
    return True


async def set_my_commands(call: Call) -> object:
    """Set the menu of one scope and language."""
    commands: list[dict[str, Any]] = call.params["commands"]
    if len(commands) > MAX_COMMANDS:
        raise _refused(call, "BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command["command"].removeprefix("/")):
            raise _refused(call, "BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= COMMAND_DESCRIPTION_LIMIT:
            raise _refused(call, "BOT_COMMAND_DESCRIPTION_INVALID")
    if not call.world.knows_ephemeral:  # a server passes over what it does not know
        commands = [{name: one[name] for name in ("command", "description")} for one in commands]
    call.world.profile.commands[_place(call)] = commands
    return True


async def get_my_commands(call: Call) -> object:
    """The menu of one scope and language; empty where none was set."""
    return call.world.profile.commands.get(_place(call), [])


async def delete_my_commands(call: Call) -> object:
    """Forget the menu of one scope and language."""
    call.world.profile.commands.pop(_place(call), None)
    return True


async def set_my_name(call: Call) -> object:
    """Set the name for a language."""
    return _set(call, call.world.profile.names, "name", NAME_LIMIT)


async def set_my_description(call: Call) -> object:
    """Set what an empty chat shows."""
    return _set(call, call.world.profile.descriptions, "description", DESCRIPTION_LIMIT)


async def set_my_short_description(call: Call) -> object:
    """Set what the profile page shows."""
    return _set(call, call.world.profile.short_descriptions, "short_description", SHORT_DESCRIPTION_LIMIT)


async def get_my_name(call: Call) -> object:
    """The name for a language, else for everybody."""
    names = call.world.profile.names
    everybody = names.get("", call.world.bot.first_name)
    return {"name": names.get(call.get("language_code", ""), everybody)}


async def get_my_description(call: Call) -> object:
    """The description for a language, else for everybody."""
    texts = call.world.profile.descriptions
    return {"description": texts.get(call.get("language_code", ""), texts.get("", ""))}


async def get_my_short_description(call: Call) -> object:
    """The short description for a language, else for everybody."""
    texts = call.world.profile.short_descriptions
    return {"short_description": texts.get(call.get("language_code", ""), texts.get("", ""))}


def _set(call: Call, texts: dict[str, str], name: str, limit: int) -> bool:
    text = call.get(name, "")
    if len(text) > limit:
        raise _refused(call, f"{name} is too long")
    _language(call)
    texts[call.get("language_code", "")] = text
    return True


def _place(call: Call) -> tuple[str, str]:
    scope = call.get("scope") or {"type": "default"}
    if scope["type"] not in _SCOPES:
        raise _refused(call, f"unsupported scope {scope['type']!r}")
    if "chat_id" in scope:
        call.world.chat(scope["chat_id"])
    return json.dumps(scope, sort_keys=True), _language(call)


def _language(call: Call) -> str:
    code: str = call.get("language_code", "")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise _refused(call, "LANG_CODE_INVALID")
    return code


def _refused(call: Call, reason: str) -> Exception:
    call.complain(f"{call.method}: {reason}")
    return bad_request(reason)
