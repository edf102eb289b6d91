"""The database beside the bot that works on it."""

from pathlib import Path

import pytest

from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sqlite.connection import open_database
from bot.adapters.sqlite.schema import Migration, load_migrations
from bot.composition.storage import join_storage, open_storage
from tests.contracts.conftest import where


async def test_what_one_writes_the_other_reads(tmp_path: Path) -> None:
    url = where(tmp_path / "clapper.db")
    async with open_storage(url, 1) as bot, join_storage(url, 1) as beside:
        await bot.alerts.mark_notified("balance", now=1.0)
        assert await beside.alerts.is_told("balance")
        await beside.alerts.clear("balance", now=2.0)
        assert not await bot.alerts.is_told("balance")
        assert not beside.lead.holds()


async def test_nothing_is_made_where_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="makes it at its first start"):
        async with join_storage(where(tmp_path / "clapper.db"), 1):
            pass
    assert list(tmp_path.iterdir()) == []


async def test_tables_of_another_version_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "clapper.db"
    newer = Migration(number=load_migrations()[-1].number + 1, sql="CREATE TABLE later (x)")
    async with open_database(path, migrations=[*load_migrations(), newer]):
        pass
    with pytest.raises(DatabaseError, match=f"has version {newer.number}"):
        async with join_storage(where(path), 1):
            pass
