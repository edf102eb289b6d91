"""How does the real bot run against the stand-ins? As a process of its own, with the settings given only.

Its working directory is a folder of the caller's, so that a second process can take up where one was killed.
"""

import asyncio
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

RUN: Final = ("bot", "run")
"""The module that is started, and its arguments, where nobody says otherwise."""
_ROOT = Path(__file__).resolve().parents[2]


class BotProcess:
    """The bot, by default as `python -m bot run`, in `folder`, where it also leaves its database and its log.

    Args:
        folder: working directory; outlives the process.
        environment: settings beyond the few that every run needs; they win over those.
        entry: what stands behind `python -m`: a module that starts the bot, and its arguments.
    """

    def __init__(self, folder: Path, environment: Mapping[str, str], entry: Sequence[str] = RUN) -> None:
        self.log = folder / "bot.log"
        self._folder = folder
        self._environment = {
            "PYTHONPATH": str(_ROOT),
            "PYTHONUTF8": "1",
            "DATABASE_URL": f"sqlite:///{folder.resolve()}/clapper.db",
            "LOG_LEVEL": "WARNING",
            **environment,
        }
        self._entry = tuple(entry)
        self._process: Process | None = None

    @property
    def pid(self) -> int:
        """Its id, while it runs."""
        return self._running().pid

    async def start(self) -> None:
        """Start it; it needs a second or two until it asks for updates."""
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                *self._entry,
                cwd=self._folder,
                env=self._environment,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    async def ended(self) -> int:
        """Wait until it is over; gives its exit status."""
        return await self._running().wait()

    async def kill(self) -> None:
        """End it at once, as a power failure would."""
        with suppress(ProcessLookupError):
            self._running().kill()
        await self.ended()

    async def stop(self, patience: float = 10.0) -> int:
        """Ask it to stop and give its exit status; killed after `patience` seconds."""
        if self._process is None:
            return 0
        with suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGTERM)
        try:
            return await asyncio.wait_for(self.ended(), patience)
        except TimeoutError:
            await self.kill()
            return await self.ended()

    def last_lines(self, count: int = 25) -> str:
        """The end of what it has logged."""
        written = self.log.read_text("utf-8", "replace") if self.log.exists() else ""
        return "\n".join(written.splitlines()[-count:])

    def _running(self) -> Process:
        if self._process is None:
            raise RuntimeError("the bot was not started")
        return self._process
