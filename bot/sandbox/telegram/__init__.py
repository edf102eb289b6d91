"""A stand-in for the Telegram Bot API, over real HTTP, with the people and chats behind it.

sandbox       `TelegramSandbox`: served, watched, made to fail
people        `Person`: writes, sends files, presses buttons, blocks
chats         chats, topics and their messages; what a person sees there
groups        members, admins, rights, privacy mode
guests        what is asked where the bot is no member
ephemeral     what one member of a group sees alone
contents      what a message shows: words, media, buttons
world         the state behind one token; chats know of it what `Surroundings` says
updates       long polling with true offsets; webhooks: posted updates
parameters    the table of methods and parameters; checking: calls held against it
methods/      what each method does
wire          state as the Bot API's JSON
"""

from bot.sandbox.telegram.api import CallRecord
from bot.sandbox.telegram.chats import Chat, Message, PrivateChat, Topic
from bot.sandbox.telegram.contents import Button, Media
from bot.sandbox.telegram.groups import Group
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
