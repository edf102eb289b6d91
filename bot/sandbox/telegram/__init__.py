"""A stand-in for the Telegram Bot API, over real HTTP, with the people and chats behind it.

sandbox       `TelegramSandbox`: served, watched, made to fail
people        `Person`: writes, sends files, presses buttons, blocks
chats         private chats, groups, topics; what a person sees there
contents      messages and what they are made of
world         the state behind one token
updates       long polling with true offsets; webhooks: posted updates
parameters    the table of methods and parameters; checking: calls held against it
methods/      what each method does
wire          state as the Bot API's JSON
"""

from bot.sandbox.telegram.api import CallRecord
from bot.sandbox.telegram.chats import Chat, Group, PrivateChat, Topic
from bot.sandbox.telegram.contents import Button, Media, Message
from bot.sandbox.telegram.people import Person
from bot.sandbox.telegram.sandbox import TOKEN, TelegramSandbox

__all__ = [
    "TOKEN",
    "Button",
    "CallRecord",
    "Chat",
    "Group",
    "Media",
    "Message",
    "Person",
    "PrivateChat",
    "TelegramSandbox",
    "Topic",
]
