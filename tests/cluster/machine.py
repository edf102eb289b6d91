"""One machine of several: the bot behind ways of its own, and who starts it anew."""

import asyncio
import os
import signal
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot.exit_status import ExitStatus
from bot.sandbox.process import RUN, BotProcess, Start
from bot.sandbox.signal import Signal
from tests.cluster.silent_proxy import SilentProxy

FOR_GOOD: Final = frozenset({ExitStatus.OK, ExitStatus.WRONG_SETTINGS})
"""After these nobody starts it anew, as in deploy/systemd."""


@dataclass(slots=True, kw_only=True, eq=False)
class Machine:
    """A process of the bot, started anew whenever it ends otherwise than asked."""

    name: str
    folder: Path
    settings: Mapping[str, str]
    database: SilentProxy
    """Its way to PostgreSQL."""
    telegram: SilentProxy
    """Its way to Telegram."""
    starting: Start
    restart_seconds: float
    """From the end of a process to the next one."""
    ends: list[int] = field(default_factory=list)
    """How its processes have ended: exit statuses, less than zero by a signal."""
    _ended: Signal = field(default_factory=Signal, init=False)
    _process: BotProcess | None = field(default=None, init=False)
    _living: asyncio.Task[None] | None = field(default=None, init=False)
    _unwanted: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    async def start(self) -> None:
        """Start it, and from now on whenever it ends."""
        self._unwanted.clear()
        await self._begin()
        self._living = asyncio.create_task(self._live(), name=self.name)

    async def stop(self) -> int:
        """SIGTERM, and nobody starts it anew; its exit status, that of its last process where it is over."""
        self._unwanted.set()
        status = 0
        if self._process is not None:
            status = await self._process.stop()
        await self._until_it_is_over()
        return status

    async def destroy(self) -> None:
        """End it at once, and nobody starts it anew."""
        self._unwanted.set()
        self.kill()
        await self._until_it_is_over()

    def kill(self) -> None:
        """`kill -9`; nothing where it is just over."""
        self._send(signal.SIGKILL)

    def freeze(self) -> None:
        """It does nothing any more, and its connections stay open: SIGSTOP."""
        self._send(signal.SIGSTOP)

    def thaw(self) -> None:
        """It goes on where it was, and knows nothing of the time that has passed."""
        self._send(signal.SIGCONT)

    def unplug(self) -> None:
        """Nothing reaches PostgreSQL or Telegram, and nothing comes from there."""
        self.database.cut()
        self.telegram.cut()

    def plug_in(self) -> None:
        """All ways are open again."""
        self.database.mend()
        self.telegram.mend()

    def is_process(self, pid: int) -> bool:
        """Whether this is the process that runs here."""
        return self._process is not None and self._process.pid == pid

    async def until_ended_with(self, status: int, seconds: float) -> None:
        """Wait until a process has ended with this status.

        Raises:
            TimeoutError: None has, in so many seconds.
        """
        await self._ended.until(lambda: status in self.ends, seconds)

    @property
    def log(self) -> str:
        """All that its processes have logged."""
        path = self.folder / "bot.log"
        return path.read_text("utf-8", "replace") if path.exists() else ""

    async def _begin(self) -> None:
        self._process = BotProcess(self.folder, self.settings, RUN, self.starting)
        await self._process.start()

    async def _live(self) -> None:
        while await self._is_to_begin_anew():
            await self._begin()

    async def _is_to_begin_anew(self) -> bool:
        """Wait for its end, and then until it may begin again; False: it may not."""
        if self._process is None:
            return False
        status = await self._process.ended()
        self.ends.append(status)
        self._ended.fire()
        if status in FOR_GOOD:
            return False
        with suppress(TimeoutError):
            await asyncio.wait_for(self._unwanted.wait(), self.restart_seconds)
        return not self._unwanted.is_set()

    async def _until_it_is_over(self) -> None:
        if self._living is not None:
            await self._living

    def _send(self, number: signal.Signals) -> None:
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.kill(self._process.pid, number)
