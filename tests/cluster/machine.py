"""One machine of several: the bot behind ways of its own, and who starts it anew."""

import asyncio
import os
import signal
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot.exit_status import ExitStatus
from bot.sandbox.process import RUN, BotProcess, Start
from tests.cluster.silent_proxy import SilentProxy

RESTART_SECONDS: Final = 0.3
"""From the end of a process to the next one; deploy/systemd waits longer, and these tests need not."""
FOR_GOOD: Final = frozenset({ExitStatus.OK, ExitStatus.WRONG_SETTINGS})
"""After these nobody starts it anew, as in deploy/systemd."""


@dataclass(slots=True, kw_only=True, eq=False)
class Machine:
    """A process of the bot, started anew whenever it ends otherwise than asked."""

    name: str
    folder: Path
    settings: dict[str, str]
    database: SilentProxy
    """Its way to PostgreSQL."""
    telegram: SilentProxy
    """Its way to Telegram."""
    starting: Start
    ends: list[int] = field(default_factory=list)
    """How its processes have ended: exit statuses, less than zero by a signal."""
    _process: BotProcess | None = field(default=None, init=False)
    _living: asyncio.Task[None] | None = field(default=None, init=False)
    _is_wanted: bool = field(default=False, init=False)

    async def start(self) -> None:
        """Start it, and from now on whenever it ends."""
        self._is_wanted = True
        await self._begin()
        self._living = asyncio.create_task(self._live(), name=self.name)

    async def stop(self) -> int:
        """SIGTERM, and nobody starts it anew; its exit status, that of its last process where it is over."""
        self._is_wanted = False
        status = 0
        if self._process is not None:
            status = await self._process.stop()
        await self._until_it_is_over()
        return status

    async def destroy(self) -> None:
        """End it at once, and nobody starts it anew."""
        self._is_wanted = False
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

    @property
    def log(self) -> str:
        """All that its processes have logged."""
        path = self.folder / "bot.log"
        return path.read_text("utf-8", "replace") if path.exists() else ""

    async def _begin(self) -> None:
        self._process = BotProcess(self.folder, self.settings, RUN, self.starting)
        await self._process.start()

    async def _live(self) -> None:
        while self._process is not None:
            status = await self._process.ended()
            self.ends.append(status)
            if status in FOR_GOOD or not self._is_wanted:
                return
            await asyncio.sleep(RESTART_SECONDS)
            if not self._is_wanted:
                return
            await self._begin()

    async def _until_it_is_over(self) -> None:
        if self._living is not None:
            await self._living

    def _send(self, number: signal.Signals) -> None:
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.kill(self._process.pid, number)
