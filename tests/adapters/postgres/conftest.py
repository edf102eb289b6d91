"""Sessions with a real server, and small tables of the test's own."""

from collections.abc import AsyncIterator

import pytest

from bot.adapters.postgres.session import Session, open_session


@pytest.fixture
async def session(empty_postgres: str) -> AsyncIterator[Session]:
    """One with a database in which nothing was made yet."""
    opened = await open_session(empty_postgres, lambda schema: f"clapper-test:{schema}")
    yield opened
    await opened.close()


@pytest.fixture
async def outside(empty_postgres: str) -> AsyncIterator[Session]:
    """A second one with the same: it sees what has been committed, and nothing else."""
    opened = await open_session(empty_postgres, lambda _: "outside")
    yield opened
    await opened.close()
