"""Telegram twice, in memory and over HTTP, under one set of controls."""

import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import cache, partial
from pathlib import Path
from typing import Final, Protocol

from telegram import Bot

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.telegram.http import TelegramRequest
from bot.adapters.telegram.outgoing.messenger import REACTIONS, TelegramMessenger
from bot.adapters.telegram.views.terms import Terms
from bot.adapters.telegram.views.texts import Texts
from bot.domain.errors import Blocked, MessengerError, NotDelivered, OutcomeUnknown, Problem, RetryLater
from bot.domain.job import Job, SendingJob
from bot.domain.request import Origin, Photo, Requester, VideoRequest
from bot.domain.status import RequestReaction, Sending, Starting
from bot.ports import Delivery, Messenger, VideoFile, VideoLink
from bot.sandbox.faults import Fault, answer, dropped, html, lost
from bot.sandbox.telegram import Group, Message, Person, TelegramSandbox
from tests.adapters.media import make
from tests.contracts.road import TRANSPORTS, Road, a_road
from tests.contracts.web import Web, a_web
from tests.fakes.messenger import FakeMessenger, Shown

REASON: Final = Problem(key="link-not-fetched")


class Place(Enum):
    """Where somebody may ask."""

    PRIVATE = auto()
    GROUP = auto()
    TOPIC = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A message of the bot, as people see it."""

    message_id: int
    reply_to: int | None
    thread_id: int | None
    video: bytes | None = None
    link: str | None = None
    frame: bool = False
    """Whether it shows a picture of ours."""
    document: tuple[str, bytes] | None = None
    """A file's name and content."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A call that goes wrong: on the wire, and for the core."""

    fault: Fault | None
    """None: nobody listens."""
    error: MessengerError
    is_done: bool = False
    """Whether it has its effect all the same."""


TROUBLES: Final = {
    "nobody listens": Trouble(None, RetryLater("refused", seconds=2)),
    "a flood wait": Trouble(answer(429, retry_after=7), RetryLater("flood", seconds=7)),
    "a flood without a time": Trouble(html(429), RetryLater("429", seconds=2)),
    "blocked": Trouble(answer(403), Blocked("blocked")),
    "refused": Trouble(answer(400, "Bad Request: CHAT_RESTRICTED"), NotDelivered("refused")),
    "a token that is not known now": Trouble(answer(401, "Unauthorized"), RetryLater("401", seconds=30)),
    "a connection that ends before": Trouble(dropped(), OutcomeUnknown("reset")),
    "a connection that ends after": Trouble(lost(), OutcomeUnknown("reset"), is_done=True),
    "500": Trouble(answer(500), OutcomeUnknown("500")),
    "502 with a page": Trouble(html(502), OutcomeUnknown("502")),
    "504": Trouble(answer(504, "Gateway Timeout"), OutcomeUnknown("504")),
    "half an answer": Trouble(answer(200, body='{"ok": true, "resu'), OutcomeUnknown("half")),
}


MISSHAPEN: Final = {
    "no result": answer(200, payload={"ok": True}),
    "a list": answer(200, payload=[]),
    "an error that is a list": answer(502, payload=["Bad Gateway"]),
    "an error that is nothing": answer(500, body="null"),
}
"""JSON, but not the Bot API's."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One call of the port that a trouble can befall."""

    port: str
    """The port's method."""
    api: str
    """The Bot API's."""
    call: Callable[[Messenger, Delivery], Awaitable[object]]
    needs_status: bool = False


FRAME: Final = make.file(make.quarters(320, 180), "JPEG")


def path_of(delivery: Delivery) -> Path:
    """Where the video of a delivery lies."""
    assert isinstance(delivery.video, VideoFile)
    return delivery.video.path


VERBS: Final = (
    Verb("show_status", "sendMessage", lambda m, d: m.show_status(d.job, Starting())),
    Verb("show_status", "editMessageText", lambda m, d: m.show_status(d.job, Sending()), needs_status=True),
    Verb("send_video", "sendVideo", lambda m, d: m.send_video(d)),
    Verb(
        "put_video_into_status",
        "editMessageMedia",
        lambda m, d: m.put_video_into_status(d),
        needs_status=True,
    ),
    Verb("send_link", "sendMessage", lambda m, d: m.send_link(d.job, "https://files.example/1.mp4", REASON)),
    Verb("ask_about_frame", "sendPhoto", lambda m, d: m.ask_about_frame(d.job, FRAME)),
    Verb("send_file", "sendDocument", lambda m, d: m.send_file(d.job, path_of(d), "a-dragon.mp4")),
    Verb(
        "put_link_into_status",
        "editMessageText",
        lambda m, d: m.put_link_into_status(d.job, "https://files.example/1.mp4", REASON),
        needs_status=True,
    ),
)
REACT: Final = Verb("react", "setMessageReaction", lambda m, d: m.react(d.job, RequestReaction.SEEN))
"""It writes no message."""


class MessengerStage(Protocol):
    """A messenger, the chats behind it, and what a test can do to them."""

    @property
    def messenger(self) -> Messenger: ...

    async def asks(self, place: Place = Place.PRIVATE) -> Job:
        """Somebody asks for a video; the job has no status message yet."""
        ...

    async def chooses(self) -> Job:
        """The one who asks in private chooses an offer in a chat without the bot."""
        ...

    def inline(self, job: Job) -> Seen | None:
        """What was chosen, as it stands now; None: it was deleted."""
        ...

    async def delete_inline(self, job: Job) -> None: ...

    def chat(self, chat_id: int) -> list[Seen]:
        """What the bot has written there, as it stands now, the oldest first."""
        ...

    def put_online(self, video: bytes) -> str:
        """A link that Telegram can fetch."""
        ...

    def take_offline(self, url: str) -> None: ...

    def make_files_of_links(self) -> None:
        """From now on what is sent by its link arrives as a file."""
        ...

    def keep_photo(self, data: bytes) -> Photo:
        """Somebody has sent it."""
        ...

    def trouble_next(self, verb: Verb, trouble: Trouble) -> None: ...

    def lose_video(self, file_id: str) -> None:
        """Telegram no longer has it."""
        ...

    async def delete_request(self, job: Job) -> None: ...

    async def delete_message(self, job: Job, message_id: int) -> None: ...

    def delete_topic(self, job: Job) -> None:
        """With everything in it."""
        ...

    async def shut_out(self, job: Job) -> None:
        """The chat wants no more of the bot."""
        ...

    def migrate(self, job: Job) -> int:
        """The group becomes a supergroup; returns its new id."""
        ...

    async def until_acting(self, job: Job) -> None:
        """Wait until the chat shows that a video is being sent."""
        ...

    def reaction(self, job: Job) -> RequestReaction | None:
        """What stands under the message that asked."""
        ...

    def forbid_reactions(self, job: Job) -> None:
        """The chat allows none."""
        ...


def a_job(origin: Origin) -> Job:
    return SendingJob(
        id="0123456789abcdef0123456789abcdef",
        key=f"{origin.chat_id}:{origin.message_id}",
        video_url="https://files.example/v.mp4",
        requester=Requester(user_id=1, language="en"),
        origin=origin,
        request=VideoRequest(prompt="a dragon over the mountains"),
        model="google/veo-3.1-t2v-fast",
        parameters={"prompt": "a dragon over the mountains", "aspect_ratio": "16:9"},
        created_at=1_700_000_000.0,
        run_at=1_700_000_000.0,
        submitted_at=1_700_000_001.0,
        ready_at=1_700_000_066.0,
    )


@dataclass(slots=True)
class MemoryStage:
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    _online: dict[str, bytes] = field(default_factory=dict)
    _ids: "itertools.count[int]" = field(default_factory=lambda: itertools.count(11))

    async def asks(self, place: Place = Place.PRIVATE) -> Job:
        chats = {Place.PRIVATE: 1001, Place.GROUP: -2001, Place.TOPIC: -1_000_000_002_002}
        return a_job(
            Origin(
                chat_id=chats[place],
                message_id=next(self._ids),
                thread_id=3 if place is Place.TOPIC else None,
                is_group=place is not Place.PRIVATE,
            )
        )

    async def chooses(self) -> Job:
        job = await self.asks()
        inline_id = f"AQAAA{next(self._ids)}"
        self.messenger.inline[inline_id] = Shown(message_id=0, chat_id=0, reply_to=None)
        return replace(job, origin=replace(job.origin, message_id=0, inline_message_id=inline_id))

    def inline(self, job: Job) -> Seen | None:
        shown = self.messenger.inline.get(job.origin.inline_message_id or "")
        return self._see(shown) if shown else None

    async def delete_inline(self, job: Job) -> None:
        del self.messenger.inline[job.origin.inline_message_id or ""]

    def chat(self, chat_id: int) -> list[Seen]:
        return [self._see(shown) for shown in self.messenger.shown.values() if shown.chat_id == chat_id]

    def put_online(self, video: bytes) -> str:
        url = f"https://files.example/{next(self._ids)}.mp4"
        self._online[url] = video
        return url

    def take_offline(self, url: str) -> None:
        self.messenger.dead_links.add(url)

    def make_files_of_links(self) -> None:
        self.messenger.links_as_files = True

    def keep_photo(self, data: bytes) -> Photo:
        photo = Photo(file_id=f"photo-{next(self._ids)}", size_bytes=len(data))
        self.messenger.photos[photo.file_id] = data
        return photo

    def trouble_next(self, verb: Verb, trouble: Trouble) -> None:
        failures = self.messenger.late_failures if trouble.is_done else self.messenger.failures
        failures.setdefault(verb.port, []).append(trouble.error)

    def lose_video(self, file_id: str) -> None:
        self.messenger.forgotten_files.add(file_id)

    async def delete_request(self, job: Job) -> None:
        self.messenger.gone_requests.add((job.origin.chat_id, job.origin.message_id))

    async def delete_message(self, job: Job, message_id: int) -> None:
        del job
        del self.messenger.shown[message_id]

    def delete_topic(self, job: Job) -> None:
        self.messenger.gone_topics.add((job.origin.chat_id, job.origin.thread_id))
        self.messenger.gone_requests.add((job.origin.chat_id, job.origin.message_id))

    async def shut_out(self, job: Job) -> None:
        self.messenger.closed_chats.add(job.origin.chat_id)

    def migrate(self, job: Job) -> int:
        self.messenger.moved_chats[job.origin.chat_id] = -1_000_000_002_003
        return -1_000_000_002_003

    async def until_acting(self, job: Job) -> None:
        assert self.messenger.actions == [job.id]

    def reaction(self, job: Job) -> RequestReaction | None:
        return self.messenger.reactions.get((job.origin.chat_id, job.origin.message_id))

    def forbid_reactions(self, job: Job) -> None:
        self.messenger.sober_chats.add(job.origin.chat_id)

    def _see(self, shown: Shown) -> Seen:
        video = None
        if shown.video is not None:
            is_link = isinstance(shown.video, VideoLink)
            video = self._online[getattr(shown.video, "url", "")] if is_link else shown.video_bytes
        return Seen(
            message_id=shown.message_id,
            reply_to=shown.reply_to,
            thread_id=shown.thread_id,
            video=video,
            link=shown.link and shown.link.rpartition(": ")[2],
            frame=shown.frame is not None,
            document=shown.document,
        )


@dataclass(slots=True)
class SandboxStage:
    messenger: TelegramMessenger
    sandbox: TelegramSandbox
    web: Web
    road: Road
    alice: Person

    async def asks(self, place: Place = Place.PRIVATE) -> Job:
        if place is Place.PRIVATE:
            said = await self.alice.sends("a dragon")
        else:
            group = self.sandbox.group("Films", members=[self.alice], forum=place is Place.TOPIC)
            where = group.topic("Dragons") if place is Place.TOPIC else group
            said = await self.alice.sends("/video a dragon", to=where)
        return a_job(
            Origin(
                chat_id=said.chat.id,
                message_id=said.id,
                thread_id=said.thread_id,
                is_group=place is not Place.PRIVATE,
            )
        )

    async def chooses(self) -> Job:
        job = await self.asks()
        group = self.sandbox.group("Family", members=[self.alice])
        group.bot_present = False
        self.sandbox.inline_mode = True
        question = self.alice.types_inline("a dragon", to=group)
        content = {"message_text": "a dragon"}
        keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
        question.answer = {
            "results": [{"id": "1", "input_message_content": content, "reply_markup": keyboard}]
        }
        inline_id = question.sends().inline_message_id
        return replace(job, origin=replace(job.origin, message_id=0, inline_message_id=inline_id))

    def inline(self, job: Job) -> Seen | None:
        message = self.inline_message(job)
        return None if message.deleted else replace(_see(message), message_id=0)

    def inline_message(self, job: Job) -> Message:
        """What was chosen, with everything about it."""
        return self.sandbox.world.inline_messages[job.origin.inline_message_id or ""]

    async def delete_inline(self, job: Job) -> None:
        await self.alice.deletes(self.inline_message(job))

    def chat(self, chat_id: int) -> list[Seen]:
        return [_see(message) for message in self.sandbox.world.chats[chat_id].from_bot()]

    def message(self, job: Job, message_id: int) -> Message:
        """One message with everything about it."""
        found = self.sandbox.world.chats[job.origin.chat_id].find(message_id)
        assert found is not None
        return found

    def put_online(self, video: bytes) -> str:
        return self.web.put(video)

    def take_offline(self, url: str) -> None:
        self.web.remove(url)

    def make_files_of_links(self) -> None:
        self.sandbox.links_as_files = True

    def keep_photo(self, data: bytes) -> Photo:
        file = self.sandbox.world.files.keep(data, mime="image/jpeg", folder="photos")
        return Photo(file_id=file.file_id, size_bytes=len(data))

    def trouble_next(self, verb: Verb, trouble: Trouble) -> None:
        if trouble.fault is None:
            self.road.leads_astray = True
        else:
            self.sandbox.fail(verb.api, trouble.fault)

    def lose_video(self, file_id: str) -> None:
        self.sandbox.world.files.lose(file_id)

    async def delete_request(self, job: Job) -> None:
        await self.delete_message(job, job.origin.message_id)

    async def delete_message(self, job: Job, message_id: int) -> None:
        await self.alice.deletes(self.message(job, message_id))

    def delete_topic(self, job: Job) -> None:
        group = self._group(job)
        topic = group.topics.pop(job.origin.thread_id or 0)
        for message in topic.messages:
            message.deleted = True

    def close_topic(self, job: Job) -> None:
        """Its messages stay; only admins may write there."""
        del self._group(job).topics[job.origin.thread_id or 0]

    async def shut_out(self, job: Job) -> None:
        chat = self.sandbox.world.chats[job.origin.chat_id]
        if isinstance(chat, Group):
            chat.removes_bot(self.alice)
        else:
            await self.alice.blocks()

    def migrate(self, job: Job) -> int:
        return self._group(job).migrates().id

    async def until_acting(self, job: Job) -> None:
        chat = self.sandbox.world.chats[job.origin.chat_id]
        await self.sandbox.until(lambda: "upload_video" in chat.actions)

    def reaction(self, job: Job) -> RequestReaction | None:
        emoji = [one["emoji"] for one in self.message(job, job.origin.message_id).reactions]
        return next((mood for mood, shown in REACTIONS.items() if [shown] == emoji), None)

    def forbid_reactions(self, job: Job) -> None:
        chat = self.sandbox.world.chats[job.origin.chat_id]
        self.sandbox.fail(
            "setMessageReaction", answer(400, "Bad Request: REACTION_INVALID"), times=None, chat=chat
        )

    def _group(self, job: Job) -> Group:
        group = self.sandbox.world.chats[job.origin.chat_id]
        assert isinstance(group, Group)
        return group


def _see(message: Message) -> Seen:
    media = message.video or message.animation
    return Seen(
        message_id=message.id,
        reply_to=message.reply_to,
        thread_id=message.thread_id,
        video=media.data if media else None,
        link=next((line for line in message.words.splitlines() if line.startswith("http")), None),
        frame=message.photo is not None,
        document=(message.document.file.name or "", message.document.data) if message.document else None,
    )


@asynccontextmanager
async def memory_stage() -> AsyncIterator[MemoryStage]:
    yield MemoryStage()


@cache
def the_words() -> Texts:
    return Texts(
        translator=FluentTranslator(locales_folder()),
        catalogue=load_catalogue(),
        default_family="veo-3.1-fast",
    )


@asynccontextmanager
async def sandbox_stage(transport: str) -> AsyncIterator[SandboxStage]:
    """`transport`: one of `TRANSPORTS`."""
    sandbox = TelegramSandbox()
    with a_road(transport) as road:
        async with sandbox.running() as url, a_web() as web:
            bot = Bot(
                sandbox.token,
                base_url=f"{url}/bot",
                base_file_url=f"{url}/file/bot",
                request=TelegramRequest(httpx_kwargs={"transport": road}),
                get_updates_request=TelegramRequest(httpx_kwargs={"transport": road}),
            )
            async with bot:
                messenger = TelegramMessenger(bot=bot, terms=Terms(texts=the_words()), fetches_loopback=True)
                yield SandboxStage(messenger, sandbox, web, road, sandbox.person("Alice"))
    assert sandbox.violations == []


STAGES: Final[Mapping[str, Callable[[], AbstractAsyncContextManager[MessengerStage]]]] = {
    "memory": memory_stage,
    **{f"telegram by {name}": partial(sandbox_stage, name) for name in TRANSPORTS},
}
"""By the ids of the tests."""
