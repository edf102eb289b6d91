"""A folder of daily copies: `clapper-123456-2026-11-30.db`, by database, bot and day."""

import asyncio
import glob
import re
from datetime import date
from pathlib import Path
from typing import Final

from bot.adapters.sqlite.copies import PART, Stop, is_ours, make_copy
from bot.adapters.sqlite.errors import mapped

FOLDER_MODE: Final = 0o700
"""Of a folder that is made here."""


class CopyFolder:
    """The `Copies` port.

    Args:
        database: The file that is copied.
        folder: Where to. It is made if only its last part is missing: a disk that is not mounted is not
            made up for.
        bot_id: Several bots may share the folder.
    """

    def __init__(self, database: Path, folder: Path, bot_id: int) -> None:
        self._database = database
        self._folder = folder
        self._prefix = f"{database.stem}-{bot_id}-"

    async def has(self, day: str) -> bool:
        return await asyncio.to_thread(self._has, day)

    async def make(self, day: str) -> int:
        stop = Stop()
        try:
            return await asyncio.to_thread(self._make, day, stop)
        finally:
            stop.set()  # where this was cancelled: the thread goes on until it is told

    async def delete_all_but(self, keep: int) -> int:
        return await asyncio.to_thread(self._delete_all_but, keep)

    def _path(self, day: str) -> Path:
        return self._folder / f"{self._prefix}{day}.db"

    def _has(self, day: str) -> bool:
        return is_ours(self._path(day))

    def _make(self, day: str, stop: Stop) -> int:
        with mapped(f"{self._folder}: "):
            self._folder.mkdir(mode=FOLDER_MODE, exist_ok=True)
            halves = f".{glob.escape(self._prefix)}*{PART}*"  # of processes that were killed
            for half in self._folder.glob(halves):
                half.unlink(missing_ok=True)
        return make_copy(self._database, self._path(day), stop=stop).size_bytes

    def _delete_all_but(self, keep: int) -> int:
        name = re.compile(rf"{re.escape(self._prefix)}(\d{{4}}-\d{{2}}-\d{{2}})\.db")
        with mapped(f"{self._folder}: "):
            named = [(match[1], one) for one in self._folder.iterdir() if (match := name.fullmatch(one.name))]
            ours = sorted((day, one) for day, one in named if _is_day(day) and is_ours(one))
            surplus = [one for _, one in ours[: max(0, len(ours) - keep)]]
            for one in surplus:
                one.unlink(missing_ok=True)
        return len(surplus)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
