"""Which chats are there, who is in them, and what does a person see there now?"""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from bot.sandbox.telegram import markup
from bot.sandbox.telegram.contents import Message
from bot.sandbox.telegram.errors import ApiError, forbidden, migrated
from bot.sandbox.telegram.users import ANONYMOUS_ADMIN, CHANNEL_BOT, User

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.sandbox.telegram.drafts import Draft
    from bot.sandbox.telegram.people import Person
    from bot.sandbox.telegram.world import World

ChatKind = Literal["private", "group", "supergroup", "channel"]


class Chat:
    """A conversation. `messages` is what a person would see now, `history` holds the deleted ones too."""

    def __init__(self, world: World, chat_id: int, kind: ChatKind, title: str) -> None:
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
        """What a person sees now, the oldest first."""
        return [message for message in self.history if not message.deleted]

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

    def refusal(self) -> ApiError | None:
        """Why the bot cannot write here."""
        return None

    def post(self, sender: Person | Literal["bot"], draft: Draft) -> Message:
        """Put a message into the chat; the bot is not told."""
        message = Message(id=next(self._ids), chat=self, sender=sender, date=int(time.time()), **draft)
        self.history.append(message)
        self.world.changed.fire()
        return message

    def sees(self, message: Message) -> bool:
        """Whether Telegram hands this message to the bot."""
        return message.sender != "bot"

    def _open(self, name: str, by: Person, draft: Draft) -> Topic:
        opened = self.post(by, draft)
        opened.service = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        opened.thread_id = opened.id
        self.topics[opened.id] = Topic(within=self, thread_id=opened.id, name=name)
        self.world.deliver(opened)
        return self.topics[opened.id]


class PrivateChat(Chat):
    """A person and the bot."""

    def __init__(self, world: World, person: Person) -> None:
        super().__init__(world, person.user.id, "private", person.user.first_name)
        self.person = person
        self.username = person.user.username
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
        return self._open(name, self.person, {})

    def sees(self, message: Message) -> bool:
        """All that the person writes, unless the bot is blocked."""
        return super().sees(message) and not self.blocked


class Group(Chat):
    """A group or supergroup with members, admins and, where it is a forum, topics."""

    def __init__(self, world: World, kind: ChatKind, title: str, members: Iterable[Person]) -> None:
        super().__init__(world, world.new_group_id(kind), kind, title)
        self.members: list[Person] = list(members)
        self.admins: list[Person] = []
        self.privacy = True
        """The bot is shown commands, replies to it and service messages only."""
        self.bot_present = True
        self.bot_is_admin = False
        self.forbidden: set[str] = set()
        """What the group allows to admins only: `can_send_messages`, `can_send_videos`."""
        self.migrated_to: Group | None = None
        if kind == "group":
            self._ids = world.shared_ids

    def refusal(self) -> ApiError | None:
        """Turned into a supergroup, or the bot was removed."""
        if self.migrated_to:
            return migrated(self.migrated_to.id)
        if not self.bot_present:
            return forbidden(f"bot was kicked from the {'super' * (self.kind != 'group')}group chat")
        return None

    def sees(self, message: Message) -> bool:
        """Privacy mode: without it everything; with it commands, replies to the bot, service messages.

        What was chosen behind `@bot` it sees in any mode.
        """
        if not self.bot_present or not super().sees(message):
            return False
        if (
            message.via_bot
            or message.service
            or not self.privacy
            or self.bot_is_admin
            or self.world.can_read_all
        ):
            return True
        to_bot = message.replied is not None and message.replied.sender == "bot"
        return to_bot or self._is_command(message)

    def _is_command(self, message: Message) -> bool:
        command = markup.command(message.words, message.entities)
        if command is None:
            return False
        _, _, addressee = command.partition("@")
        return not addressee or addressee.lower() == (self.world.bot.username or "").lower()

    def forbids(self, right: str) -> bool:
        """Whether the bot lacks this right here."""
        return right in self.forbidden and not self.bot_is_admin

    def topic(self, name: str) -> Topic:
        """Open a topic in a forum; the bot is told by a service message."""
        return self._open(name, ANONYMOUS_ADMIN.person(self.world), {"sender_chat": self})

    def promotes(self, person: Person) -> None:
        """Make a member an admin; the bot is not told, as in life."""
        self.admins.append(person)

    def anonymous_admin_sends(
        self,
        text: str,
        *,
        signature: str | None = None,
        to: Topic | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        """A message of an admin who hides behind the group."""
        draft: Draft = {"sender_chat": self, "author_signature": signature}
        return self._writes(ANONYMOUS_ADMIN.person(self.world), text, to, reply_to, draft)

    def channel_sends(
        self, text: str, *, channel: Chat, to: Topic | None = None, reply_to: Message | None = None
    ) -> Message:
        """A message of somebody who writes in the name of a channel."""
        draft: Draft = {"sender_chat": channel}
        return self._writes(CHANNEL_BOT.person(self.world), text, to, reply_to, draft)

    def adds_bot(self, by: Person) -> None:
        """The bot joins: a `my_chat_member` update and a service message."""
        self._membership(by, present=True)

    def removes_bot(self, by: Person) -> None:
        """The bot is thrown out; it is told by `my_chat_member`."""
        self._membership(by, present=False)

    def promotes_bot(self, by: Person) -> None:
        """The bot becomes an admin; it is told by `my_chat_member`."""
        self.bot_is_admin = True
        self.world.membership(self, by.user, was="member", now="administrator")

    def migrates(self) -> Group:
        """Become a supergroup with another id; writing to the old one is refused from now on."""
        new = Group(self.world, "supergroup", self.title, self.members)
        new.admins, new.privacy, new.bot_is_admin = [*self.admins], self.privacy, self.bot_is_admin
        self.world.chats[new.id] = new
        sender = ANONYMOUS_ADMIN.person(self.world)
        farewell = self.post(sender, {"service": {"migrate_to_chat_id": new.id}})
        self.world.deliver(farewell)
        self.migrated_to = new
        self.world.deliver(new.post(sender, {"service": {"migrate_from_chat_id": self.id}}))
        return new

    def _writes(
        self, sender: Person, text: str, to: Topic | None, reply_to: Message | None, draft: Draft
    ) -> Message:
        words: Draft = {"text": text, "entities": markup.find(text), "replied": reply_to}
        thread = thread_of(self, to or self, reply_to)
        message = self.post(sender, {**words, **draft, "thread_id": thread})
        self.world.deliver(message)
        return message

    def _membership(self, by: Person, *, present: bool) -> None:
        bot = self.world.bot
        before, self.bot_present = self.bot_present, present
        self.world.membership(self, by.user, was=_status(here=before), now=_status(here=present))
        service: dict[str, Any] = (
            {"new_chat_members": [bot.wire()]} if present else {"left_chat_member": bot.wire()}
        )
        self.world.deliver(self.post(by, {"service": service}))


def _status(*, here: bool) -> str:
    return "member" if here else "left"


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


Place = Chat | Topic
"""Where one can write."""


def user_of(person: Person | Literal["bot"], bot: User) -> User:
    """The account behind a message."""
    return bot if isinstance(person, str) else person.user


def thread_of(chat: Chat, place: Place, reply_to: Message | None) -> int | None:
    """The thread of a new message: its topic, else where the message replied to is.

    In a supergroup without topics every chain of replies is a thread, which has an id all the same.
    """
    if isinstance(place, Topic):
        return place.thread_id
    if reply_to is None or chat.kind == "group":
        return None
    if not isinstance(chat, Group):
        return reply_to.thread_id
    return reply_to.thread_id or (None if chat.is_forum else reply_to.id)
