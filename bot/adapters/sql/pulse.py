"""Whether the bot is well, as it says itself; `bot.ports.PulseStore` says what is promised."""

import os
from collections.abc import Mapping

from bot.adapters.kernel import process_namespace
from bot.adapters.sql.database import Database, SqlValue
from bot.adapters.system import elapsed, last_boot


class SqlPulseStore:
    """One row, with the process that speaks, and the system's own count of seconds."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._itself: Mapping[str, SqlValue] = {
            "boot": last_boot()[0],
            "process": os.getpid(),
            "namespace": process_namespace(),
        }

    async def well(self) -> None:
        """See the port."""
        await self._database.run("keep_pulse", {**self._itself, "running": elapsed()})

    async def unwell(self, trouble: str) -> None:
        """See the port."""
        await self._database.run("keep_trouble", {**self._itself, "trouble": trouble})
