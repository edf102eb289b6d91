"""Nobody waits for the menu of a chat, and each chat gets the newest that was wished for."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.adapters.telegram.outgoing.chat_menus import MAX_REMEMBERED, MAX_WISHES, ChatMenus


@dataclass(slots=True)
class Telegram:
    """Sets a menu each time it is let to."""

    done: list[tuple[int, str | None]] = field(default_factory=list)
    go: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))

    async def follow(self, chat_id: int, language: str | None) -> None:
        await self.go.acquire()
        self.done.append((chat_id, language))

    async def sets(self, count: int) -> list[tuple[int, str | None]]:
        """Let so many be set; which these are."""
        before = len(self.done)
        for _ in range(count):
            self.go.release()
        for _ in range(3 * count + 5):
            await asyncio.sleep(0)
        return self.done[before:]


@asynccontextmanager
async def running() -> AsyncIterator[tuple[ChatMenus, Telegram]]:
    telegram = Telegram()
    menus = ChatMenus(follow=telegram.follow)
    task = asyncio.create_task(menus.run())
    await asyncio.sleep(0)
    try:
        yield menus, telegram
    finally:
        task.cancel()
        await asyncio.wait([task])


async def test_a_wish_is_granted_and_nobody_waits_for_it() -> None:
    async with running() as (menus, telegram):
        menus.wish(1, -5, "de")
        assert telegram.done == []
        assert await telegram.sets(3) == [(-5, "de")]
        menus.wish(1, -5, None)
        assert await telegram.sets(1) == [(-5, None)]


async def test_of_several_wishes_for_a_chat_the_newest_is_granted_once() -> None:
    async with running() as (menus, telegram):
        menus.wish(1, -9, "en")
        await asyncio.sleep(0)
        for person, language in ((1, "de"), (2, "ru"), (1, "fr")):
            menus.wish(person, -5, language)
        assert await telegram.sets(5) == [(-9, "en"), (-5, "fr")]


async def test_people_are_served_in_turns_however_many_chats_one_has() -> None:
    async with running() as (menus, telegram):
        for chat in range(100):
            menus.wish(1, -chat, "de")
        await asyncio.sleep(0)
        menus.wish(2, 2, "ru")
        menus.wish(3, 3, "ru")
        assert [chat for chat, _ in await telegram.sets(5)] == [0, -1, 2, 3, -2]


async def test_where_too_many_wait_whoever_has_most_loses_the_earliest() -> None:
    async with running() as (menus, telegram):
        menus.wish(2, 2, "ru")
        for chat in range(MAX_WISHES):
            menus.wish(1, -10 - chat, "de")
        granted = {chat for chat, _ in await telegram.sets(MAX_WISHES + 5)}
        assert len(granted) == MAX_WISHES
        assert granted >= {2, -11}
        assert -10 not in granted


async def test_a_stored_language_is_wished_for_once_by_each_process() -> None:
    async with running() as (menus, telegram):
        for _ in range(3):
            menus.renew(1, -5, "de")
        menus.renew(1, -6, None)
        assert await telegram.sets(3) == [(-5, "de")]
        menus.renew(1, -5, "de")
        menus.wish(1, -5, "fr")
        menus.renew(1, -5, "fr")
        assert await telegram.sets(3) == [(-5, "fr")]


async def test_what_is_remembered_of_chats_is_bounded() -> None:
    async with running() as (menus, telegram):
        menus.renew(1, -5, "de")
        for chat in range(MAX_REMEMBERED):
            menus.renew(1, 10 + chat, "de")
        await telegram.sets(MAX_REMEMBERED + 5)
        menus.renew(1, -5, "de")
        assert await telegram.sets(1) == [(-5, "de")]
