"""What people and admins do at once, over many sessions: nothing is let in too often, or done twice.

The races that a lock decides are run without it, too, in the test's own database: there they go wrong.
"""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.adapters.postgres.connection import Database
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.sql.albums import SqlAlbumStore
from bot.adapters.sql.drafts import SqlDraftStore
from bot.adapters.sql.house_rules import SqlHouseRuleStore
from bot.adapters.sql.news import SqlNewsStore
from bot.adapters.sql.preferences import SqlPreferenceStore
from bot.domain.decisions import Ban, Invite
from bot.domain.news import News
from bot.domain.preferences import Setting
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import AlbumItem, Draft
from tests.contracts.conftest import NOW

ROUNDS = 30
TASKS = 20
USES = 5
KEPT_OFFERS = 20
NO_LOCK = "CREATE OR REPLACE FUNCTION {} RETURNS void LANGUAGE sql AS 'SELECT'"
WAITING = """
SELECT count(*) AS waiting FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event = 'advisory'
"""
LOG = "SELECT subject FROM house_log ORDER BY number"
ONE = Requester(user_id=1, language="en")


@pytest.fixture
async def database(own_postgres: str) -> AsyncIterator[Database]:
    opened = Database(own_postgres, lambda _: "ours", most=TASKS)
    await opened.open()
    yield opened
    await opened.close()


@pytest.fixture
async def outside(own_postgres: str) -> AsyncIterator[Session]:
    session = await open_session(own_postgres, lambda _: "outside")
    yield session
    await session.close()


def an_item(group: int, message: int) -> AlbumItem:
    origin = Origin(chat_id=1, message_id=message)
    return AlbumItem(
        group_id=f"{group}", requester=ONE, origin=origin, photo=None, text=None, received_at=NOW
    )


async def half_open_albums(database: Database, outside: Session) -> int:
    """Of albums that are closed while items come: how many have an item that stays open."""
    albums = SqlAlbumStore(database)
    for number in range(ROUNDS):
        await albums.save(an_item(number, 0))
        items = [albums.save(an_item(number, message)) for message in range(1, TASKS)]
        await asyncio.gather(*items, albums.close(1, f"{number}", now=NOW))
    left = await outside.execute("SELECT DISTINCT group_id FROM album_items WHERE closed_at IS NULL")
    return len(left)


async def test_an_album_that_is_closed_while_items_come_stays_closed(
    database: Database, outside: Session
) -> None:
    assert await half_open_albums(database, outside) == 0


async def test_without_its_lock_an_album_stays_half_open(database: Database, outside: Session) -> None:
    await outside.execute(NO_LOCK.format("album_in_turn_1(chat_id bigint, group_id text)"))
    assert await half_open_albums(database, outside) > 0


async def let_in(database: Database) -> list[int]:
    """Of many who come at once by an invitation for five: how many are let in, round by round."""
    rules = SqlHouseRuleStore(database)
    found = []
    for number in range(ROUNDS):
        code = f"code {number}"
        await rules.change(Invite(code=code, uses=USES), by="98", now=NOW)
        guests = [rules.use_invite(code, TASKS * number + guest, now=NOW) for guest in range(TASKS)]
        found.append(sum(await asyncio.gather(*guests)))
    return found


async def test_an_invitation_lets_in_exactly_as_many_as_it_says(database: Database) -> None:
    assert await let_in(database) == [USES] * ROUNDS


async def test_without_its_lock_an_invitation_lets_in_more(database: Database, outside: Session) -> None:
    await outside.execute(NO_LOCK.format("house_in_turn_1()"))
    assert max(await let_in(database)) > USES


async def is_overtaken(database: Database, outside: Session) -> bool:
    """Whether a decision is in the log before another one that has its number, but is not on disk yet."""
    async with outside.transaction():
        await outside.execute("INSERT INTO house_rules VALUES ('ban', '1', '{}', 'ban', '98', 0)")
        later = asyncio.create_task(SqlHouseRuleStore(database).change(Ban(user_id=2), by="98", now=NOW))
        while not later.done() and not (await outside.execute(WAITING))[0]["waiting"]:
            pass
        overtakes = later.done()
    await later
    return overtakes


async def test_who_has_seen_a_line_of_the_log_has_seen_all_before_it(
    database: Database, outside: Session
) -> None:
    assert not await is_overtaken(database, outside)
    assert [row["subject"] for row in await outside.execute(LOG)] == ["1", "2"]


async def test_without_its_lock_a_line_comes_below_one_that_was_seen(
    database: Database, outside: Session
) -> None:
    await outside.execute(NO_LOCK.format("house_in_turn_1()"))
    assert await is_overtaken(database, outside)


async def test_each_reader_is_taken_once_and_news_end_once(database: Database) -> None:
    news, preferences = SqlNewsStore(database), SqlPreferenceStore(database)
    readers = range(1, 10 * TASKS)
    await asyncio.gather(*(preferences.choose(reader, Setting.NEWS, "on") for reader in readers))
    await news.save("a", News(text="hello"), admin_id=None, now=NOW)
    await news.confirm("a", now=NOW)
    taken: list[int] = []

    async def take_all() -> None:
        while (reader := await news.take()) is not None:
            taken.append(reader.user_id)

    await asyncio.gather(*(take_all() for _ in range(TASKS)))
    assert sorted(taken) == list(readers)
    ends = await asyncio.gather(*(news.end(now=NOW) for _ in range(TASKS)))
    assert [end.id for end in ends if end is not None] == ["a"]


async def test_offers_of_one_person_stay_few_however_many_are_kept_at_once(
    database: Database, outside: Session
) -> None:
    drafts, places = SqlDraftStore(database), [7 * number % 40 for number in range(40 * TASKS)]
    await asyncio.gather(*(drafts.save(_offer(place)) for place in places))
    await drafts.save(_offer(0))
    (left,) = await outside.execute("SELECT count(*) AS offers FROM drafts")
    assert left["offers"] <= KEPT_OFFERS + 1
    assert await drafts.draft("inline:0") is not None


def _offer(place: int) -> Draft:
    where = Origin(chat_id=1, message_id=1)
    return Draft(key=f"inline:{place}", requester=ONE, origin=where, request=VideoRequest(), created_at=NOW)
