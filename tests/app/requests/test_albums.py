import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

import pytest

from bot.app.requests.albums import QUIET, TRIES, Albums
from bot.ports import AlbumItem
from tests.contracts.test_album_store import an_item
from tests.fakes.clock import ManualClock
from tests.fakes.stores import MemoryAlbumStore


@dataclass(slots=True)
class Answered:
    """Every album that was answered, by the numbers of its messages."""

    store: MemoryAlbumStore = field(default_factory=MemoryAlbumStore)
    clock: ManualClock = field(default_factory=ManualClock)
    albums: list[list[int]] = field(default_factory=list)
    failures: int = 0
    stuck: asyncio.Event | None = None
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def start(self) -> Albums:
        albums = Albums(store=self.store, clock=self.clock, answer=self.answer)
        self.tasks.append(asyncio.create_task(albums.run()))
        return albums

    async def answer(self, items: Sequence[AlbumItem]) -> None:
        if self.failures:
            self.failures -= 1
            raise RuntimeError("out of reach")
        if self.stuck is not None:
            await self.stuck.wait()
        self.albums.append([item.origin.message_id for item in items])

    async def stop(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        self.tasks.clear()


@pytest.fixture
async def answered() -> AsyncIterator[Answered]:
    answered = Answered()
    yield answered
    await answered.stop()


async def test_an_album_is_answered_once_when_no_more_of_it_comes(answered: Answered) -> None:
    albums = answered.start()
    for message in (7, 8, 9):
        await albums.add(an_item(message))
        await answered.clock.advance(QUIET * 0.9)
    assert answered.albums == []
    await answered.clock.advance(QUIET * 0.2)
    assert answered.albums == [[7, 8, 9]]
    await answered.clock.advance(3_600)
    assert answered.albums == [[7, 8, 9]]
    assert await answered.store.open_albums() == []


async def test_albums_are_told_apart_and_none_waits_for_another(answered: Answered) -> None:
    albums, answered.stuck = answered.start(), asyncio.Event()
    await albums.add(an_item(7, group="g"))
    await answered.clock.advance(QUIET * 1.1)
    await albums.add(an_item(8, group="h"))
    await answered.clock.advance(QUIET * 1.1)
    assert sorted(key[1] for key in await answered.store.open_albums()) == ["g", "h"]
    answered.stuck.set()
    await answered.clock.advance(0.1)
    assert answered.albums == [[7], [8]]


async def test_what_comes_too_late_is_kept_and_answered_no_more(answered: Answered) -> None:
    albums = answered.start()
    await albums.add(an_item(7))
    await answered.clock.advance(QUIET * 2)
    await albums.add(an_item(8))
    await answered.clock.advance(QUIET * 2)
    assert answered.albums == [[7]]
    assert len(await answered.store.items(-100, "g")) == 2


async def test_an_album_of_a_process_that_died_is_answered_by_the_next(answered: Answered) -> None:
    albums = answered.start()
    await albums.add(an_item(7))
    await answered.clock.advance(QUIET / 2)
    await answered.stop()
    albums = answered.start()
    await answered.clock.advance(QUIET / 2)
    await albums.add(an_item(7))
    await albums.add(an_item(8))
    await answered.clock.advance(QUIET * 2)
    assert answered.albums == [[7, 8]]


async def test_a_death_in_the_middle_of_the_answer_leaves_the_album_open(answered: Answered) -> None:
    albums, answered.stuck = answered.start(), asyncio.Event()
    await albums.add(an_item(7))
    await answered.clock.advance(QUIET * 2)
    await answered.stop()
    answered.stuck = None
    answered.start()
    await answered.clock.advance(QUIET * 2)
    assert answered.albums == [[7]]


async def test_an_answer_that_fails_is_tried_again_later(answered: Answered) -> None:
    albums, answered.failures = answered.start(), 2
    await albums.add(an_item(7))
    await answered.clock.advance(60)
    assert answered.albums == [[7]]


async def test_an_answer_that_always_fails_is_given_up_and_harms_nobody_else(answered: Answered) -> None:
    albums, answered.failures = answered.start(), TRIES
    await albums.add(an_item(7))
    await answered.clock.advance(3_600)
    assert (answered.failures, answered.albums) == (0, [])
    await albums.add(an_item(8, group="h"))
    await answered.clock.advance(QUIET * 2)
    assert answered.albums == [[8]]


async def test_a_store_that_cannot_be_read_at_the_start_ends_nothing(
    answered: Answered, caplog: pytest.LogCaptureFixture
) -> None:
    answered.store.failures["open_albums"] = [OSError("the database is locked")] * 3
    await answered.store.save(an_item(7))
    answered.start()
    await answered.clock.advance(3_600)
    assert answered.albums == [[7]]
    assert "not read yet" in caplog.text
