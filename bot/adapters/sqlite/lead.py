"""The lead over one file: a lock beside it, which the kernel frees when the process dies."""

import asyncio
import contextlib
import fcntl
import logging
import os
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from bot.adapters.sql.errors import DatabaseInUseError
from bot.adapters.sqlite.connection import OWNER_ONLY, make_folder, tighten
from bot.adapters.sqlite.errors import mapped
from bot.ports import Leader

LOOK_EVERY_SECONDS: Final = 1.0
"""How often it is looked whether the lock that is held still lies where others look for it."""

_log = logging.getLogger(__name__)


class FileLead:
    """The `Lead` port. Nobody stands by: a second process is told at once that the file is in use.

    It is lost where the lock is removed, or another file takes its place: the next process would win that.

    Args:
        path: The database; by whatever name, its lock is the same.
        look_every: Seconds; see `LOOK_EVERY_SECONDS`.
        now: Unix seconds, for since when it leads.
    """

    def __init__(
        self, path: Path, *, look_every: float = LOOK_EVERY_SECONDS, now: Callable[[], float] = time.time
    ) -> None:
        self._path = path
        self._now = now
        self._look_every = look_every
        self._file = path
        self._lock: int | None = None
        self._resigned = asyncio.Event()
        self._since = 0.0

    @property
    def term(self) -> int:
        """See the port. Nobody counts: one file has one process."""
        return 0

    @property
    def follows_closely(self) -> bool:
        """See the port. Nobody tells."""
        return False

    async def has_standby(self) -> bool:
        """See the port. Nobody stands by."""
        return False

    async def leader(self) -> Leader | None:
        """See the port. Of another process only the lock is seen, and no name."""
        if not self.holds():
            return None
        return Leader(name=f"{socket.gethostname()}:{os.getpid()}", term=0, since=self._since)

    async def win(self) -> None:
        """See the port.

        Raises:
            DatabaseInUseError: Another process has the file.
            DatabaseError: The lock cannot be made.
        """
        if self.holds():
            return
        await self.resign()
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
        self._file, self._lock, self._since = file, lock, self._now()
        self._resigned.clear()

    def holds(self) -> bool:
        return self._lock is not None and _is_at(self._file, self._lock)

    async def lost(self) -> None:
        while self.holds():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._resigned.wait(), self._look_every)
        if self._lock is not None:
            _log.error("%s is not the file any more that this process has locked", self._file)

    async def resign(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
        self._resigned.set()


def _is_at(path: Path, opened: int) -> bool:
    """Whether the open file is the one at this path; where that cannot be seen, it is."""
    try:
        there = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:  # the lock is held all the same
        return True
    return os.path.samestat(there, os.fstat(opened))
