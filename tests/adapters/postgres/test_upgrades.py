"""A new version stands by, the old one stops: the tables go up, one step back is possible, and no more."""

import asyncio
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import Final

import psycopg
import pytest

from bot.adapters.postgres.names import other_session
from bot.adapters.postgres.preparing import prepare_postgres
from bot.adapters.postgres.schema import Migration, version_of
from bot.adapters.postgres.session import open_session
from bot.adapters.postgres.storage import open_postgres_place
from bot.adapters.sql.errors import DatabaseError, DatabaseTooNewError
from bot.ports import Place

BOT: Final = 7
FIRST: Final = Migration(name="0001_films", sql="CREATE TABLE films (number bigint, title text);")
OLD: Final = (FIRST,)
"""The version that runs."""
AHEAD: Final = Migration(
    name="0002_before_by_title",
    sql="DROP INDEX IF EXISTS by_title;\nCREATE INDEX CONCURRENTLY by_title ON films (title);\n",
)
ADDS: Final = Migration(name="0002_year", sql="-- oldest code: 1\nALTER TABLE films ADD COLUMN year bigint;")
NEW: Final = (FIRST, AHEAD, ADDS)
"""The next one: a column that the old one passes by, and an index that takes long."""
TAKES_AWAY: Final = Migration(name="0003_no_title", sql="-- oldest code: 2\nDROP INDEX by_title;")
NEWEST: Final = (*NEW, TAKES_AWAY)
"""The one after that, which knows nothing of the first any more."""


def place(conninfo: str, migrations: Sequence[Migration]) -> AbstractAsyncContextManager[Place]:
    """A process of this version."""
    return open_postgres_place(conninfo, BOT, lead_seconds=10, migrations=migrations)


async def number(conninfo: str) -> int:
    session = await open_session(conninfo, partial(other_session, "beside", BOT))
    try:
        return (await version_of(session)).number
    finally:
        await session.close()


async def test_a_rolling_upgrade_hands_over_and_one_step_back_is_possible(empty_postgres: str) -> None:
    async with place(empty_postgres, OLD) as old, place(empty_postgres, NEW) as new:
        await old.storage.lead.win()
        assert await prepare_postgres(empty_postgres, BOT, NEW) == ("0002_before_by_title",)
        winning = asyncio.create_task(new.storage.lead.win())
        assert await number(empty_postgres) == 1
        await old.storage.lead.resign()
        await winning
        assert (await number(empty_postgres), new.storage.lead.term) == (2, 2)
        back = asyncio.create_task(old.storage.lead.win())
        await new.storage.lead.resign()
        await back
        assert (await number(empty_postgres), old.storage.lead.term) == (2, 3)


async def test_an_old_standby_does_not_lead_on_tables_that_it_does_not_know(empty_postgres: str) -> None:
    async with place(empty_postgres, OLD) as old, place(empty_postgres, NEWEST) as newest:
        await newest.storage.lead.win()
        coming = asyncio.create_task(old.storage.lead.win())
        await newest.storage.lead.resign()
        with pytest.raises(DatabaseTooNewError, match=r"from 2 on; this one knows 1: please update"):
            await coming
        assert not old.storage.lead.holds()
        await newest.storage.lead.win()
        assert (await number(empty_postgres), newest.storage.lead.holds()) == (3, True)


async def test_a_version_that_was_not_prepared_for_does_not_lead_and_the_old_one_goes_on(
    empty_postgres: str,
) -> None:
    async with place(empty_postgres, OLD) as old, place(empty_postgres, NEW) as new:
        await old.storage.lead.win()
        coming = asyncio.create_task(new.storage.lead.win())
        await old.storage.lead.resign()
        with pytest.raises(DatabaseError, match=r"was not run ahead: run python -m bot migrate first"):
            await coming
        await old.storage.lead.win()
        assert (await number(empty_postgres), old.storage.lead.holds()) == (1, True)


async def test_what_takes_long_is_prepared_beside_the_bot_and_once(empty_postgres: str) -> None:
    assert await prepare_postgres(empty_postgres, BOT, NEW) == ()
    async with place(empty_postgres, OLD) as old:
        await old.storage.lead.win()
        for done in (("0002_before_by_title",), ()):
            assert await prepare_postgres(empty_postgres, BOT, NEW) == done
        assert (await number(empty_postgres), old.storage.lead.holds()) == (1, True)
    with psycopg.connect(empty_postgres) as connection:
        found = connection.execute("SELECT indisvalid FROM pg_index WHERE indexrelid = 'by_title'::regclass")
        assert found.fetchall() == [(True,)]


async def test_an_old_program_prepares_nothing_on_newer_tables(empty_postgres: str) -> None:
    async with place(empty_postgres, NEWEST) as newest:
        await newest.storage.lead.win()
    with pytest.raises(DatabaseTooNewError, match="please update the program"):
        await prepare_postgres(empty_postgres, BOT, OLD)
