"""What is special about groups? Members, admins, rights, privacy mode, and what happens to the bot there."""

from collections.abc import Iterable
from typing import Any, Protocol

from bot.sandbox.telegram import markup
from bot.sandbox.telegram.chats import Chat, ChatKind, Draft, Message, Surroundings, Topic
from bot.sandbox.telegram.errors import ApiError, forbidden, migrated
from bot.sandbox.telegram.users import ANONYMOUS_ADMIN, CHANNEL_BOT, User


class Somebody(Protocol):
    """A person, as far as a group knows one."""

    @property
    def user(self) -> User:
        """Their account."""
        ...


class Group(Chat):
    """A group or supergroup with members, admins and, where it is a forum, topics."""

    def __init__(self, world: Surroundings, kind: ChatKind, title: str, members: Iterable[User]) -> None:
        super().__init__(world, world.new_group_id(kind), kind, title)
        self.members: list[User] = list(members)
        self.admins: list[User] = []
        self.privacy = True
        """The bot is shown commands, replies to it and service messages only."""
        self.bot_present = True
        self.protects_content = False
        """Nothing may be forwarded or saved from here."""
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

    def thread_for(self, reply_to: Message | None) -> int | None:
        """The thread of a new message: in a supergroup without topics every chain of replies is one."""
        if reply_to is None or self.kind == "group":
            return None
        return reply_to.thread_id or (None if self.is_forum else reply_to.id)

    def sees(self, message: Message) -> bool:
        """Privacy mode: without it everything; with it commands, replies to the bot, service messages.

        What was chosen behind `@bot` it sees in any mode.
        """
        if not self.bot_present or not super().sees(message):
            return False
        if (
            message.via_bot
            or message.alone
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
        return self._open(name, ANONYMOUS_ADMIN, {"sender_chat": self})

    def promotes(self, person: Somebody) -> None:
        """Make a member an admin; the bot is not told, as in life."""
        self.admins.append(person.user)

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
        return self._writes(ANONYMOUS_ADMIN, text, to, reply_to, draft)

    def channel_sends(
        self, text: str, *, channel: Chat, to: Topic | None = None, reply_to: Message | None = None
    ) -> Message:
        """A message of somebody who writes in the name of a channel."""
        draft: Draft = {"sender_chat": channel}
        return self._writes(CHANNEL_BOT, text, to, reply_to, draft)

    def adds_bot(self, by: Somebody) -> None:
        """The bot joins: a `my_chat_member` update and a service message."""
        self._membership(by, present=True)

    def removes_bot(self, by: Somebody) -> None:
        """The bot is thrown out; it is told by `my_chat_member`."""
        self._membership(by, present=False)

    def promotes_bot(self, by: Somebody) -> None:
        """The bot becomes an admin; it is told by `my_chat_member`."""
        self.bot_is_admin = True
        self.world.membership(self, by.user, was="member", now="administrator")

    def migrates(self) -> "Group":
        """Become a supergroup with another id; writing to the old one is refused from now on."""
        new = Group(self.world, "supergroup", self.title, self.members)
        new.admins, new.privacy, new.bot_is_admin = [*self.admins], self.privacy, self.bot_is_admin
        self.world.chats[new.id] = new
        sender = ANONYMOUS_ADMIN
        farewell = self.post(sender, {"service": {"migrate_to_chat_id": new.id}})
        self.world.deliver(farewell)
        self.migrated_to = new
        self.world.deliver(new.post(sender, {"service": {"migrate_from_chat_id": self.id}}))
        return new

    def _writes(
        self, sender: User, text: str, to: Topic | None, reply_to: Message | None, draft: Draft
    ) -> Message:
        words: Draft = {"text": text, "entities": markup.find(text), "replied": reply_to}
        thread = (to or self).thread_for(reply_to)
        message = self.post(sender, {**words, **draft, "thread_id": thread})
        self.world.deliver(message)
        return message

    def _membership(self, by: Somebody, *, present: bool) -> None:
        bot = self.world.bot
        before, self.bot_present = self.bot_present, present
        self.world.membership(self, by.user, was=_status(here=before), now=_status(here=present))
        service: dict[str, Any] = (
            {"new_chat_members": [bot.wire()]} if present else {"left_chat_member": bot.wire()}
        )
        self.world.deliver(self.post(by.user, {"service": service}))


def _status(*, here: bool) -> str:
    return "member" if here else "left"
