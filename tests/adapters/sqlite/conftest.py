"""A database in a fresh file, and a look into it from outside."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from bot.adapters.sqlite.connection import Database, open_database
from bot.adapters.sqlite.lead import FileLead


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "clapper.db"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    async with opened_by_a_bot(path) as opened:
        yield opened


@asynccontextmanager
async def opened_by_a_bot(path: Path) -> AsyncIterator[Database]:
    """The database, with the lead over it."""
    lead = FileLead(path)
    await lead.win()
    try:
        async with open_database(path) as opened:
            yield opened
    finally:
        await lead.resign()


@pytest.fixture
def outside(database: Database, path: Path) -> Iterator[sqlite3.Connection]:  # noqa: ARG001 - it must be open
    """A second connection: it sees what has been committed, and nothing else."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)) as connection:
        yield connection
