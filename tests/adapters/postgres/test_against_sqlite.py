"""The queue in PostgreSQL does what the one in SQLite does, and leaves the same rows."""

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, run_state_machine_as_test

from bot.adapters.postgres.connection import Database as PostgresDatabase
from bot.adapters.postgres.session import open_session
from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sqlite.connection import open_database
from bot.ports import JobStore
from tests.adapters.queues import QueueMachine
from tests.postgres_server import EmptiedDatabase

TABLES: Final = (
    "jobs",
    "media",
    "shared_media",
    "generations",
    "daily_figures",
    "video_times",
    "last_requests",
)
"""Those that a queue writes, by itself or by triggers."""


class Queues(QueueMachine):
    place: EmptiedDatabase

    async def opened(self) -> Sequence[JobStore]:
        conninfo = self.place.empty()
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        self.sqlite = await self.stack.enter_async_context(open_database(Path(folder) / "clapper.db"))
        postgres = PostgresDatabase(conninfo, str, most=1)
        self.stack.push_async_callback(postgres.close)
        self.outside = await open_session(conninfo, str)
        self.stack.push_async_callback(self.outside.close)
        return [SqlJobStore(self.sqlite), SqlJobStore(postgres)]

    @invariant()
    def they_leave_the_same_rows(self) -> None:
        for table in TABLES:
            query = f"SELECT * FROM {table}"  # noqa: S608 - one of ours
            theirs = self.run(self.sqlite.execute(query, {}))
            assert _rows(self.run(self.outside.execute(query))) == _rows(map(dict, theirs))


def _rows(found: Iterable[Mapping[str, Any]]) -> list[list[tuple[str, Any]]]:
    """In an order of their own, and without numbers: that of PostgreSQL has gaps."""
    return sorted(
        (sorted((name, _plain(value)) for name, value in row.items() if name != "number") for row in found),
        key=repr,
    )


def _plain(value: object) -> object:
    return int(value) if isinstance(value, bool) else value


def test_queues_in_both_are_the_same(own_postgres: str) -> None:
    with closing(EmptiedDatabase(own_postgres)) as database:

        class Here(Queues):
            place = database

        run_state_machine_as_test(
            Here,
            settings=settings(
                max_examples=10,
                stateful_step_count=30,
                deadline=None,  # the disk may be busy
                suppress_health_check=[HealthCheck.too_slow],
            ),
        )
