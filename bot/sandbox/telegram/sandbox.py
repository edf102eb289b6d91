"""How is the stand-in for the Bot API made, served, watched and made to fail?"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from bot.sandbox.faults import Fault, Faults, Plan
from bot.sandbox.serving import serving
from bot.sandbox.telegram.api import BotApi, CallRecord, Journal
from bot.sandbox.telegram.channels import DirectMessages, copy_post
from bot.sandbox.telegram.chats import Chat, ChatKind, Message, Topic
from bot.sandbox.telegram.contents import Media
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.people import Person
from bot.sandbox.telegram.updates import Updates
from bot.sandbox.telegram.users import User
from bot.sandbox.telegram.webhooks import post_updates
from bot.sandbox.telegram.world import World

TOKEN = "123456789:AAEsandboxSandboxSandboxSandbox00"  # noqa: S105 - it opens nothing


class TelegramSandbox:
    """The Bot API of one bot, and the people who write to it.

    sandbox = TelegramSandbox()
    async with sandbox.running() as url:
        alice = sandbox.person("Alice")
        await alice.sends("/start")
        await sandbox.until(lambda: alice.private.from_bot())
    """

    def __init__(
        self,
        token: str = TOKEN,
        *,
        username: str = "clapper_bot",
        name: str = "Clapper",
        numbers_from: int = 0,
    ) -> None:
        self.token = token
        bot_id = int(token.split(":", 1)[0])
        me = User(id=bot_id, first_name=name, username=username, is_bot=True)
        self.world = World(me, numbers_from=numbers_from)
        self._journal = Journal()
        self._faults = Faults()
        self.app = BotApi(token, self.world, self._journal, self._faults).app

    @property
    def calls(self) -> list[CallRecord]:
        """Every call, in the order in which they came."""
        return self._journal.calls

    @property
    def violations(self) -> list[str]:
        """What the bot did that no bot should; tests assert that it is empty."""
        return self._journal.violations

    @property
    def bot(self) -> User:
        """The bot's account."""
        return self.world.bot

    @property
    def chats(self) -> list[Chat]:
        """All chats, also those where nobody has written yet."""
        return list(self.world.chats.values())

    @property
    def updates(self) -> Updates:
        """The updates that wait for the bot, and its webhook."""
        return self.world.updates

    @property
    def can_read_all(self) -> bool:
        """Whether BotFather's privacy mode is off: then the bot is shown everything in every group."""
        return self.world.can_read_all

    @can_read_all.setter
    def can_read_all(self, value: bool) -> None:
        self.world.can_read_all = value

    @property
    def inline_mode(self) -> bool:
        """Whether people may call the bot in any chat; BotFather's /setinline."""
        return self.world.supports_inline

    @inline_mode.setter
    def inline_mode(self, value: bool) -> None:
        self.world.supports_inline = value

    @property
    def inline_feedback(self) -> bool:
        """Whether the bot is told what people choose; BotFather's /setinlinefeedback."""
        return self.world.inline_feedback

    @inline_feedback.setter
    def inline_feedback(self, value: bool) -> None:
        self.world.inline_feedback = value

    @property
    def guest_mode(self) -> bool:
        """Whether people may mention the bot where it is no member, as its owner sets it."""
        return self.world.supports_guests

    @guest_mode.setter
    def guest_mode(self, value: bool) -> None:
        self.world.supports_guests = value

    @property
    def is_old(self) -> bool:
        """Whether the server is older than Bot API 10.5, and does not know `setMySettings`."""
        return bool(self.world.unknown_methods)

    @is_old.setter
    def is_old(self, value: bool) -> None:
        self.world.unknown_methods = {"setmysettings"} if value else set()

    @property
    def knows_ephemeral(self) -> bool:
        """Whether server and apps are of Bot API 10.3 or later: one member of a group may be told alone."""
        return self.world.knows_ephemeral

    @knows_ephemeral.setter
    def knows_ephemeral(self, value: bool) -> None:
        self.world.knows_ephemeral = value

    def go_local(self, folder: Path) -> None:
        """Become a Bot API server in local mode, with its files in this folder."""
        self.world.files.local = folder

    @property
    def proxy_limit(self) -> int | None:
        """Bytes of an upload that a proxy before the server lets pass; it answers 413 to more."""
        return self.world.proxy_limit

    @proxy_limit.setter
    def proxy_limit(self, limit: int | None) -> None:
        self.world.proxy_limit = limit

    def stand_before(self, root: str) -> None:
        """Be the proxy before the bot: what is called by https, by any name, arrives at this root."""
        self.world.updates.proxy = root

    @asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator[str]:
        """Serve it, by default on a free port; yields the root to give to the bot as TELEGRAM_API_URL."""
        async with serving(self.app, port) as url:
            posting = asyncio.create_task(post_updates(self.world))
            try:
                yield url
            finally:
                posting.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await posting

    def person(
        self,
        first_name: str,
        *,
        language_code: str | None = "en",
        username: str | None = None,
        last_name: str | None = None,
    ) -> Person:
        """Somebody new, who has not written to the bot yet."""
        user = User(
            id=self.world.new_person_id(),
            first_name=first_name,
            last_name=last_name,
            username=username,
            language_code=language_code,
        )
        return Person(self.world, user)

    def group(
        self,
        title: str,
        *,
        members: Iterable[Person] = (),
        admins: Iterable[Person] = (),
        forum: bool = False,
        supergroup: bool = False,
    ) -> Group:
        """A group with the bot: basic, unless a supergroup or a forum. The first admin owns it."""
        kind: ChatKind = "supergroup" if forum or supergroup else "group"
        group = Group(self.world, kind, title, [person.user for person in members])
        group.is_forum = forum
        group.admins.extend(person.user for person in admins)
        self.world.chats[group.id] = group
        return group

    def channel(self, title: str) -> Chat:
        """A channel, for people who write in its name."""
        chat = Chat(self.world, self.world.new_group_id("channel"), "channel", title)
        self.world.chats[chat.id] = chat
        return chat

    def direct_messages(self, channel: Chat) -> DirectMessages:
        """What people write to a channel whose admin the bot is; `alice.sends(.., to=...)` opens a topic."""
        chat = DirectMessages(self.world, channel)
        self.world.chats[chat.id] = chat
        return chat

    def copy_post(
        self, group: Group, channel: Chat, text: str | None = None, media: Media | None = None
    ) -> Message:
        """A channel's post, as it is copied into the group where it is discussed; comments reply to it."""
        return copy_post(group, channel, text, media)

    def rename(self, username: str) -> None:
        """Give the bot another name, as its owner does with BotFather; nobody is told."""
        self.world.bot = replace(self.world.bot, username=username)

    @property
    def links_as_files(self) -> bool:
        """Whether a video that is sent by its link arrives as a file."""
        return self.world.links_as_files

    @links_as_files.setter
    def links_as_files(self, value: bool) -> None:
        self.world.links_as_files = value

    def fail(
        self, method: str, fault: Fault, *, times: int | None = 1, chat: Chat | Topic | None = None
    ) -> Plan:
        """Let the next calls of a method go wrong.

        Args:
            method: its name; "*" for any.
            fault: see `bot.sandbox.faults`.
            times: how often; None: until the plan is cancelled.
            chat: only calls for this chat.
        """
        chat_id = chat.chat.id if chat else None
        return self._faults.add(Plan(operation=method, fault=fault, left=times, chat_id=chat_id))

    def inject(self, policy: Callable[[str], Fault | None]) -> None:
        """From now on `policy` decides of each call, by its method, what goes wrong; None: nothing."""
        self._faults.fault_policy = policy

    def called(self, method: str) -> list[CallRecord]:
        """The calls of one method."""
        return [call for call in self.calls if call.method == method]

    def expire_queries(self) -> None:
        """Make all presses, inline queries and guest queries so far too old to be answered."""
        for press in self.world.presses.values():
            press.expired = True
        for question in (*self.world.inline_questions.values(), *self.world.guest_questions.values()):
            question.expired = True

    async def until(self, predicate: Callable[[], object], timeout: float = 45.0) -> None:  # noqa: ASYNC109
        """Wait until something holds that is true of this stand-in; it is asked after every change.

        TimeoutError after `timeout` seconds, with all chats in its message.
        """
        try:
            await self.world.changed.until(predicate, timeout)
        except TimeoutError:
            latest = ", ".join(f"{call.method}: {call.outcome}" for call in self.calls[-8:])
            message = f"it did not come in {timeout} s\n{self.world.dump()}\nlatest calls: {latest}"
            raise TimeoutError(message) from None
