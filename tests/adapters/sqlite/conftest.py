"""A database in a fresh file, and a look into it from outside."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.adapters.sqlite.connection import Database, open_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "clapper.db"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    async with open_database(path) as opened:
        yield opened


@pytest.fixture
def outside(database: Database, path: Path) -> Iterator[sqlite3.Connection]:  # noqa: ARG001 - it must be open
    """A second connection: it sees what has been committed, and nothing else."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)) as connection:
        yield connection
