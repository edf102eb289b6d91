"""What every announcer promises; see `bot.ports.Announcer`."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Final, Protocol

import pytest
from telegram import Bot

from bot.adapters.telegram.http import TelegramRequest
from bot.adapters.telegram.outgoing.announcements import TelegramAnnouncer
from bot.adapters.telegram.views.figure_pages import FigurePages
from bot.domain.errors import Blocked, MessengerError, NotDelivered, OutcomeUnknown, RetryLater
from bot.domain.figures import Seen, period
from bot.domain.news import News
from bot.domain.reports import Account, Digest
from bot.ports import Announcer
from bot.sandbox.faults import Fault, answer, lost
from bot.sandbox.telegram import Person, TelegramSandbox
from tests.contracts.messenger_stages import the_words
from tests.contracts.road import TRANSPORTS, a_road
from tests.fakes.announcer import FakeAnnouncer

NEWS: Final = News(
    text="🎬 Brand new models",
    entities=(
        {"type": "bold", "offset": 3, "length": 5},
        {"type": "text_link", "offset": 13, "length": 6, "url": "https://example.org/"},
    ),
)
DIGEST: Final = Digest(
    period=period(20_780, 20_786, sums=[], times=[], seen=Seen(users=3, groups=1)),
    account=Account(micros=5_000_000, age=0.0, spent_micros=0),
)
TROUBLES: Final[Mapping[str, tuple[Fault, MessengerError]]] = {
    "a flood wait": (
        answer(429, "Too Many Requests: retry after 7", retry_after=7),
        RetryLater("", seconds=7),
    ),
    "a lost answer": (lost(), OutcomeUnknown("")),
    "a refusal": (answer(400, "Bad Request: ENTITY_TEXT_INVALID"), NotDelivered("")),
}


class Stage(Protocol):
    """An announcer, and somebody to be told something."""

    @property
    def announcer(self) -> Announcer: ...

    @property
    def reader(self) -> int: ...

    def seen(self) -> list[str]:
        """What they have been told, in some words."""
        ...

    async def blocks(self) -> None:
        """They want nothing from the bot any more."""
        ...

    def trouble_next(self, name: str) -> None:
        """The next message meets one of `TROUBLES`."""
        ...


@dataclass(slots=True)
class MemoryStage:
    announcer: FakeAnnouncer = field(default_factory=FakeAnnouncer)
    reader: int = 7

    def seen(self) -> list[str]:
        return [*("digest" for _ in self.announcer.digests), *(news.text for _, news in self.announcer.news)]

    async def blocks(self) -> None:
        self.announcer.closed[self.reader] = Blocked("blocked")

    def trouble_next(self, name: str) -> None:
        self.announcer.failures.append(TROUBLES[name][1])


@dataclass(slots=True)
class SandboxStage:
    announcer: TelegramAnnouncer
    sandbox: TelegramSandbox
    person: Person

    @property
    def reader(self) -> int:
        return self.person.id

    def seen(self) -> list[str]:
        return [message.text or "" for message in self.person.private.from_bot()]

    async def blocks(self) -> None:
        await self.person.blocks()

    def trouble_next(self, name: str) -> None:
        self.sandbox.fail("sendMessage", TROUBLES[name][0])


@asynccontextmanager
async def memory_stage() -> AsyncIterator[MemoryStage]:
    yield MemoryStage()


@asynccontextmanager
async def sandbox_stage(transport: str) -> AsyncIterator[SandboxStage]:
    sandbox = TelegramSandbox()
    with a_road(transport) as road:
        async with sandbox.running() as url:
            request = TelegramRequest(httpx_kwargs={"transport": road})
            bot = Bot(
                sandbox.token, base_url=f"{url}/bot", request=request, get_updates_request=TelegramRequest()
            )
            async with bot:
                pages = FigurePages(texts=the_words())
                person = sandbox.person("Alice")
                await person.sends("/start")
                yield SandboxStage(TelegramAnnouncer(bot=bot, pages=pages), sandbox, person)
    assert sandbox.violations == []


STAGES: Final[Mapping[str, Callable[[], AbstractAsyncContextManager[Stage]]]] = {
    "memory": memory_stage,
    **{f"telegram by {name}": partial(sandbox_stage, name) for name in TRANSPORTS},
}


@pytest.fixture(params=[*STAGES.values()], ids=[*STAGES])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    async with request.param() as stage:
        yield stage


async def test_a_digest_is_one_message(stage: Stage) -> None:
    await stage.announcer.send_digest(stage.reader, DIGEST)
    assert len(stage.seen()) == 1


async def test_news_arrive_as_they_are_written(stage: Stage) -> None:
    await stage.announcer.send_news(stage.reader, NEWS)
    assert stage.seen() == [NEWS.text]


async def test_who_has_blocked_the_bot_is_told_apart(stage: Stage) -> None:
    await stage.blocks()
    with pytest.raises(Blocked):
        await stage.announcer.send_news(stage.reader, NEWS)
    with pytest.raises(NotDelivered):
        await stage.announcer.send_digest(stage.reader, DIGEST)


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize("name", TROUBLES)
async def test_every_trouble_is_told_as_what_it_is(stage: Stage, name: str) -> None:
    for send in (
        partial(stage.announcer.send_news, stage.reader, NEWS),
        partial(stage.announcer.send_digest, stage.reader, DIGEST),
    ):
        stage.trouble_next(name)
        with pytest.raises(MessengerError) as caught:
            await send()
        expected = TROUBLES[name][1]
        assert type(caught.value) is type(expected)
        if isinstance(caught.value, RetryLater):
            assert isinstance(expected, RetryLater)
            assert caught.value.seconds == expected.seconds


async def test_what_marks_the_words_arrives_too() -> None:
    async with sandbox_stage(TRANSPORTS[0]) as stage:
        await stage.announcer.send_news(stage.reader, NEWS)
        [message] = stage.person.private.from_bot()
        assert message.entities == [dict(one) for one in NEWS.entities]
