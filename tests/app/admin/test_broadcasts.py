"""News: only for who wants them, once each at most, and never in the way of videos."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.app.account.preferences import PreferenceService
from bot.app.admin.broadcasts import PER_SECOND, Broadcasts, NewsSending
from bot.app.admin.figures import BroadcastVerb, DraftedNews
from bot.app.admin.frame import Call
from bot.domain.errors import (
    Blocked,
    MessengerError,
    NotDelivered,
    OutcomeUnknown,
    Problem,
    Refused,
    RetryLater,
)
from bot.domain.news import NEWS_LIMIT, News
from bot.domain.preferences import Setting
from tests.fakes.announcer import FakeAnnouncer
from tests.fakes.clock import ManualClock
from tests.fakes.figures import MemoryNewsStore
from tests.fakes.messenger import FakeMessenger
from tests.fakes.stores import MemoryPreferenceStore

ADMIN, OTHER_ADMIN = 98, 99
WORDS = News(text="We have new models.", entities=({"type": "bold", "offset": 0, "length": 2},))


@dataclass(slots=True)
class Stage:
    news: MemoryNewsStore = field(default_factory=MemoryNewsStore)
    clock: ManualClock = field(default_factory=ManualClock)
    announcer: FakeAnnouncer = field(default_factory=FakeAnnouncer)
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    preferences: PreferenceService = field(init=False)
    broadcasts: Broadcasts = field(init=False)
    sending: NewsSending = field(init=False)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.preferences = PreferenceService(
            store=MemoryPreferenceStore(news=self.news),
            catalogue=load_catalogue(),
            default_family="veo-3.1-fast",
            languages=("en",),
            chosen_languages={},
        )
        self.broadcasts = Broadcasts(news=self.news, clock=self.clock)

    async def starts(self) -> None:
        """A process, in place of the one before."""
        await self.dies()
        self.sending = NewsSending(
            news=self.news,
            announcer=self.announcer,
            messenger=self.messenger,
            preference_service=self.preferences,
            clock=self.clock,
            admins={ADMIN, OTHER_ADMIN},
            confirmed=self.broadcasts.confirmed,
        )
        self.tasks.append(asyncio.create_task(self.sending.run()))
        await self.clock.settle()

    async def dies(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        self.tasks.clear()

    async def wanted_by(self, *people: int) -> None:
        for person in people:
            assert await self.preferences.change(person, Setting.NEWS, "on")

    async def sends(self, *, admin_id: int | None = ADMIN) -> None:
        await self.broadcasts.draft("a", WORDS, admin_id=admin_id)
        assert await self.broadcasts.confirm("a", admin_id=admin_id)

    @property
    def told(self) -> list[int]:
        return [person for person, _ in self.announcer.news]


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    stage = Stage()
    yield stage
    await stage.dies()


async def test_it_goes_to_who_wants_news_as_it_is_written_and_to_nobody_else(stage: Stage) -> None:
    await stage.wanted_by(1, 2)
    await stage.preferences.change(3, Setting.SOUND, "on")
    await stage.starts()
    await stage.sends()
    await stage.clock.advance(10)
    assert stage.announcer.news == [(1, WORDS), (2, WORDS)]


async def test_nothing_goes_out_before_it_is_confirmed(stage: Stage) -> None:
    await stage.wanted_by(1)
    await stage.starts()
    assert await stage.broadcasts.draft("a", WORDS, admin_id=ADMIN) == 1
    await stage.clock.advance(60)
    assert stage.told == []


async def test_confirming_twice_sends_once(stage: Stage) -> None:
    await stage.wanted_by(1)
    await stage.starts()
    await stage.sends()
    await stage.clock.advance(10)
    assert await stage.broadcasts.confirm("a", admin_id=ADMIN)
    await stage.clock.advance(10)
    assert stage.told == [1]
    assert await stage.broadcasts.confirm("unknown", admin_id=ADMIN) is None


async def test_what_the_command_line_confirms_goes_out_within_five_seconds(stage: Stage) -> None:
    await stage.wanted_by(1)
    await stage.starts()
    beside = Broadcasts(news=stage.news, clock=stage.clock)
    await beside.draft("a", WORDS, admin_id=None)
    await beside.confirm("a", admin_id=None)
    await stage.clock.advance(5)
    assert stage.told == [1]


async def test_it_keeps_to_a_pace(stage: Stage) -> None:
    await stage.wanted_by(*range(1, 101))
    await stage.starts()
    await stage.sends()
    await stage.clock.advance(1)
    assert len(stage.told) <= PER_SECOND + 1
    await stage.clock.advance(100 / PER_SECOND)
    assert len(stage.told) == 100


async def test_who_has_no_room_now_has_their_turn_later(stage: Stage) -> None:
    await stage.wanted_by(1, 2)
    stage.announcer.failures = [RetryLater("videos go first", seconds=30)]
    await stage.starts()
    await stage.sends()
    await stage.clock.advance(29)
    assert stage.told == []
    await stage.clock.advance(10)
    assert sorted(stage.told) == [1, 2]


async def test_who_has_blocked_the_bot_has_news_switched_off(stage: Stage) -> None:
    await stage.wanted_by(1, 2)
    stage.announcer.closed[1] = Blocked("blocked")
    await stage.starts()
    await stage.sends()
    await stage.clock.advance(10)
    assert (await stage.preferences.of(1)).news is None
    assert await stage.news.readers() == 1
    assert stage.told == [2]


async def test_who_switches_news_off_meanwhile_gets_none(stage: Stage) -> None:
    await stage.wanted_by(1, 2)
    await stage.sends()
    await stage.preferences.change(1, Setting.NEWS, "off")
    await stage.starts()
    await stage.clock.advance(10)
    assert stage.told == [2]


async def test_a_death_goes_on_and_tells_nobody_twice(stage: Stage) -> None:
    await stage.wanted_by(*range(1, 31))
    await stage.starts()
    await stage.sends()
    await stage.clock.advance(0.5)
    before = len(stage.told)
    assert 0 < before < 30
    await stage.starts()
    await stage.clock.advance(60)
    assert sorted(stage.told) == list(range(1, 31))


async def test_who_was_taken_when_it_died_is_not_told_again(stage: Stage) -> None:
    await stage.wanted_by(1, 2)
    await stage.sends()
    stage.news.late_failures["take"] = [asyncio.CancelledError()]
    await stage.starts()
    await stage.clock.advance(1)
    await stage.starts()
    await stage.clock.advance(60)
    assert stage.told == [2]
    assert stage.messenger.notes == [
        (
            ADMIN,
            Problem(key="news-done", values={"sent": 1, "people": 2, "blocked": 0, "failed": 0, "rest": 1}),
        )
    ]


@pytest.mark.parametrize(
    ("error", "counted"),
    [(NotDelivered("no"), "failed"), (Blocked("no"), "blocked"), (OutcomeUnknown("lost"), "rest")],
)
async def test_the_admin_is_told_what_came_of_it_once(
    stage: Stage, error: MessengerError, counted: str
) -> None:
    await stage.wanted_by(1, 2)
    stage.announcer.closed[2] = error
    await stage.starts()
    await stage.sends()
    await stage.clock.advance(60)
    await stage.starts()
    await stage.clock.advance(60)
    [(admin, note)] = stage.messenger.notes
    assert (admin, note.key) == (ADMIN, "news-done")
    assert note.values == {"sent": 1, "people": 2, "blocked": 0, "failed": 0, "rest": 0, counted: 1}


async def test_what_nobody_in_particular_has_sent_is_told_to_all_admins(stage: Stage) -> None:
    await stage.starts()
    await stage.sends(admin_id=None)
    await stage.clock.advance(10)
    assert [admin for admin, _ in stage.messenger.notes] == [ADMIN, OTHER_ADMIN]


async def test_a_full_disk_only_delays_it(stage: Stage) -> None:
    await stage.wanted_by(1)
    await stage.starts()
    await stage.sends()
    stage.news.failures["take"] = [OSError("disk full")] * 2
    await stage.clock.advance(30)
    assert stage.told == [1]


async def test_a_stop_lets_the_message_arrive_that_is_under_way(stage: Stage) -> None:
    await stage.wanted_by(1, 2)
    await stage.starts()
    await stage.sends()
    await stage.clock.settle()
    await stage.sending.stop()
    told = len(stage.told)
    await stage.clock.advance(60)
    assert len(stage.told) == told
    await stage.starts()
    await stage.clock.advance(60)
    assert sorted(stage.told) == [1, 2]


async def test_news_that_are_too_long_are_refused(stage: Stage) -> None:
    await stage.broadcasts.draft("a", News(text="🎬" * (NEWS_LIMIT // 2)), admin_id=ADMIN)
    with pytest.raises(Refused) as caught:
        await stage.broadcasts.draft("b", News(text="🎬" * (NEWS_LIMIT // 2) + "!"), admin_id=ADMIN)
    assert caught.value.problem.key == "refused-news-too-long"


async def test_the_verb_drafts_its_words_with_what_marks_them(stage: Stage) -> None:
    await stage.wanted_by(1)
    verb = BroadcastVerb(broadcasts=stage.broadcasts)
    call = Call(words=WORDS.text, by=str(ADMIN), entities=WORDS.entities, key="98:5")
    for _ in range(2):
        assert await verb(call) == DraftedNews(id="98:5", news=WORDS, readers=1)
    assert [one.admin_id for one in stage.news.kept.values()] == [ADMIN]


async def test_without_words_the_verb_tells_how_it_stands(stage: Stage) -> None:
    await stage.wanted_by(1, 2)
    await stage.sends()
    standing = await stage.broadcasts.standing()
    assert standing == await BroadcastVerb(broadcasts=stage.broadcasts)(Call(words="", by="1"))
    assert standing.readers == 2
    assert standing.latest is not None
    assert standing.latest.total == 2


@pytest.mark.parametrize("choice", ["on", "off"])
async def test_a_group_has_no_news_to_switch(stage: Stage, choice: str) -> None:
    assert await stage.preferences.change(-5, Setting.NEWS, choice) is None
    assert await stage.news.readers() == 0
