"""What becomes of a mention of the bot where it is no member? A query, which it may answer once.

As the documents on guest mode have it: people call it by its name, or by an answer to what it has said there;
the message that they answer comes along; chats that protect their content hand over nothing.
"""

from dataclasses import dataclass

from bot.sandbox.telegram.chats import Message
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.queries import Query
from bot.sandbox.telegram.users import User


@dataclass(slots=True, kw_only=True, eq=False)
class GuestQuestion(Query):
    """A guest query on its way; the answer has a result."""

    asked: Message
    """What was written."""
    message: Message | None = None
    """What the bot has put there."""

    @property
    def refusal(self) -> str:
        """Why the chat takes nothing from a guest now; empty: it does."""
        chat = self.asked.chat
        if isinstance(chat, Group) and "can_send_messages" in chat.forbidden:
            return "not enough rights to send text messages to the chat"
        return ""


def is_call(message: Message, bot: User) -> bool:
    """Whether Telegram asks the bot about this message as about a guest's."""
    chat = message.chat
    if not isinstance(chat, Group) or chat.bot_present or chat.protects_content or message.via_bot:
        return False
    answers_bot = message.replied is not None and message.replied.sender == "bot"
    return message.sender != "bot" and not message.service and (answers_bot or _is_named(message, bot))


def _is_named(message: Message, bot: User) -> bool:
    name = f"@{bot.username}".lower()
    words = message.words.encode("utf-16-le")
    for entity in message.entities:
        begin, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
        marked = words[begin:end].decode("utf-16-le").lower()
        if marked == name or (entity["type"] == "bot_command" and marked.endswith(name)):
            return True
    return False
