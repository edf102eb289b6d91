"""The lead over one file: a lock beside it, which the kernel frees when the process dies."""

import asyncio
import fcntl
import os
from pathlib import Path

from bot.adapters.sqlite.connection import OWNER_ONLY, make_folder, tighten
from bot.adapters.sqlite.errors import DatabaseInUseError, mapped


class FileLead:
    """The `Lead` port. Nobody stands by: a second process is told at once that the file is in use.

    Args:
        path: The database; by whatever name, its lock is the same.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock: int | None = None
        self._resigned = asyncio.Event()

    async def win(self) -> None:
        """See the port.

        Raises:
            DatabaseInUseError: Another process has the file.
            DatabaseError: The lock cannot be made.
        """
        if self._lock is not None:
            return
        with mapped(f"{self._path}: "):
            make_folder(self._path)
            path = self._path.resolve()
            file = path.with_name(f"{path.name}.lock")
            lock = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, OWNER_ONLY)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BaseException as error:
                os.close(lock)
                if isinstance(error, BlockingIOError):
                    raise DatabaseInUseError(f"{path} is in use by another process") from error
                raise
            tighten(file)
        self._lock = lock
        self._resigned.clear()

    def holds(self) -> bool:
        return self._lock is not None

    async def lost(self) -> None:
        await self._resigned.wait()

    async def resign(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
        self._resigned.set()
