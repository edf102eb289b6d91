"""What is a chat, what is a message in it, and what does a person see there now?"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypedDict

from bot.sandbox.signal import Signal
from bot.sandbox.telegram.contents import Content, Media
from bot.sandbox.telegram.errors import ApiError, forbidden
from bot.sandbox.telegram.markup import Entities
from bot.sandbox.telegram.users import User

ChatKind = Literal["private", "group", "supergroup", "channel"]
Sender = User | Literal["bot"]


class Surroundings(Protocol):
    """What a chat asks of the world that it is in."""

    bot: User
    can_read_all: bool
    changed: Signal
    chats: dict[int, Chat]
    shared_ids: Iterator[int]

    def new_group_id(self, kind: ChatKind) -> int:
        """An id as Telegram numbers chats of this kind."""
        ...

    def deliver(self, message: Message, kind: str = "message") -> None:
        """Hand a message to the bot, if Telegram would."""
        ...

    def membership(self, chat: Chat, by: User, *, was: str, now: str) -> None:
        """Tell the bot that its own standing in a chat has changed."""
        ...


class Draft(TypedDict, total=False):
    """Keyword arguments of `Chat.post`: the parts of a message that its writer chooses."""

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
    guest_of: User | None
    alone: User | None


@dataclass(slots=True, kw_only=True, eq=False)
class Message(Content):
    """A message as it stands now. It changes when it is edited or deleted."""

    id: int
    chat: Chat
    sender: Sender
    date: int
    """Unix time in seconds."""
    replied: Message | None = None
    thread_id: int | None = None
    direct_topic: User | None = None
    """In a channel's direct messages: the person whose topic it is in."""
    is_automatic_forward: bool = False
    """A channel's post, copied into the group where it is discussed."""
    sender_chat: Chat | None = None
    author_signature: str | None = None
    media_group_id: str | None = None
    forward_origin: dict[str, Any] | None = None
    service: dict[str, Any] = field(default_factory=dict)
    """What happened, in a message that nobody wrote: `new_chat_members` and the like."""
    edits: list[str] = field(default_factory=list)
    """Every text or caption that it has shown, in order, the first one included."""
    edit_date: int | None = None
    deleted: bool = False
    reactions: list[dict[str, Any]] = field(default_factory=list)
    """What the bot has set."""
    via_bot: bool = False
    """Chosen behind `@bot`: the person sent it, the bot made it."""
    inline_message_id: str | None = None
    """What the bot may edit it by; only one with buttons has it, and what the bot says as a guest."""
    guest_of: User | None = None
    """Who has called the bot as a guest, if it has put this there."""
    alone: User | None = None
    """The one member of a group who sees it, beside the bot."""
    ephemeral_id: int | None = None
    """Its number then; among the others it has 0."""

    def __post_init__(self) -> None:
        self.edits = [self.text or self.caption or ""]

    def __repr__(self) -> str:
        who = self.sender if isinstance(self.sender, str) else self.sender.first_name
        shown = [f"<{self.media.kind}>"] if self.media else []
        shown += [repr(words) for words in (self.text, self.caption) if words]
        shown += [f"<{name}>" for name in self.service]
        shown += [f"[{button.label}]" for row in self.buttons for button in row]
        gone = " (deleted)" if self.deleted else ""
        reply = f" re {self.reply_to}" if self.reply_to else ""
        alone = f" (for {self.alone.first_name} alone)" if self.alone else ""
        return f"#{self.id}{reply}{alone} {who}: {' '.join(shown)}{gone}"

    @property
    def reply_to(self) -> int | None:
        """The id of the message that it replies to."""
        return self.replied.id if self.replied else None


class Chat:
    """A conversation. `messages` is what a person would see now, `history` holds the deleted ones too."""

    def __init__(self, world: Surroundings, chat_id: int, kind: ChatKind, title: str) -> None:
        self.world = world
        self.id = chat_id
        self.kind: ChatKind = kind
        self.title = title
        self.username: str | None = None
        self.is_forum = False
        self.history: list[Message] = []
        self.actions: list[str] = []
        """Chat actions of the bot ("typing", "upload_video"), in order."""
        self.topics: dict[int, Topic] = {}
        self._ids: Iterator[int] = itertools.count(1)
        self._ephemeral_ids: Iterator[int] = itertools.count(29_341_001)

    def __repr__(self) -> str:
        return f"<{self.kind} {self.title!r} {self.id}>"

    @property
    def chat(self) -> Chat:
        """Itself, as a topic's `chat` is the group that it belongs to."""
        return self

    @property
    def thread_id(self) -> int | None:
        """None: a chat as a whole is no topic."""
        return None

    @property
    def messages(self) -> list[Message]:
        """What everybody sees now, the oldest first."""
        return [message for message in self.history if not message.deleted and message.alone is None]

    def seen_alone(self, user: User) -> list[Message]:
        """What this person alone sees here now, the oldest first."""
        return [message for message in self.history if not message.deleted and message.alone == user]

    @property
    def last(self) -> Message:
        """The latest message that is still there; IndexError in an empty chat."""
        return self.messages[-1]

    def from_bot(self) -> list[Message]:
        """The bot's messages among `messages`."""
        return [message for message in self.messages if message.sender == "bot"]

    def videos(self) -> list[Message]:
        """The bot's messages that show a video with sound."""
        return [message for message in self.from_bot() if message.video]

    def find(self, message_id: int) -> Message | None:
        """The message with this id, unless it was deleted."""
        return next((message for message in self.messages if message.id == message_id), None)

    def topic_ids(self) -> set[int]:
        """The threads that one can write to: the topics that were opened."""
        return set(self.topics)

    def direct_topic_ids(self) -> set[int] | None:
        """The topics of a channel's direct messages; None: it is another kind of chat."""
        return None

    def thread_for(self, reply_to: Message | None) -> int | None:
        """The thread of a new message: where the message replied to is."""
        return reply_to.thread_id if reply_to else None

    def refusal(self) -> ApiError | None:
        """Why the bot cannot write here."""
        return None

    def post(self, sender: Sender, draft: Draft) -> Message:
        """Put a message into the chat; the bot is not told."""
        is_for_all = draft.get("alone") is None
        number = next(self._ids) if is_for_all else 0
        message = Message(id=number, chat=self, sender=sender, date=int(time.time()), **draft)
        if not is_for_all:
            message.ephemeral_id = next(self._ephemeral_ids)
        self.history.append(message)
        self.world.changed.fire()
        return message

    def sees(self, message: Message) -> bool:
        """Whether Telegram hands this message to the bot."""
        return message.sender != "bot"

    def _open(self, name: str, by: User, draft: Draft) -> Topic:
        opened = self.post(by, draft)
        opened.service = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        opened.thread_id = opened.id
        self.topics[opened.id] = Topic(within=self, thread_id=opened.id, name=name)
        self.world.deliver(opened)
        return self.topics[opened.id]


class PrivateChat(Chat):
    """A person and the bot."""

    def __init__(self, world: Surroundings, user: User) -> None:
        super().__init__(world, user.id, "private", user.first_name)
        self.user = user
        self.username = user.username
        self.started = False
        """The person has written; before that no bot may."""
        self.blocked = False
        self._ids = world.shared_ids

    def refusal(self) -> ApiError | None:
        """Blocked, or never begun."""
        if self.blocked:
            return forbidden("bot was blocked by the user")
        if not self.started:
            return forbidden("bot can't initiate conversation with a user")
        return None

    def topic(self, name: str) -> Topic:
        """The person opens a topic, which a bot may allow in its private chats; the bot is told."""
        self.started = True
        return self._open(name, self.user, {})

    def sees(self, message: Message) -> bool:
        """All that the person writes, unless the bot is blocked."""
        return super().sees(message) and not self.blocked


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A topic of a forum or of a private chat; people write to it as to a chat."""

    within: Chat
    thread_id: int
    name: str

    @property
    def chat(self) -> Chat:
        """The chat that it belongs to."""
        return self.within

    @property
    def messages(self) -> list[Message]:
        """What a person sees in this topic now."""
        return [message for message in self.within.messages if message.thread_id == self.thread_id]

    def thread_for(self, _: Message | None) -> int:
        """The thread of a new message: this topic."""
        return self.thread_id


Place = Chat | Topic
"""Where one can write."""
