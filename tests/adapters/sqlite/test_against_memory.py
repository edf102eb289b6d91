"""The queue in SQLite and the one in memory do the same, whatever is done to them."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import HealthCheck, settings

from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sqlite.connection import open_database
from bot.ports import JobStore
from tests.adapters.queues import QueueMachine


class Queues(QueueMachine):
    async def opened(self) -> Sequence[JobStore]:
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        database = await self.stack.enter_async_context(open_database(Path(folder) / "clapper.db"))
        return [SqlJobStore(database)]


TestQueues = Queues.TestCase
TestQueues.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,  # the disk may be busy
    suppress_health_check=[HealthCheck.too_slow],
)
