"""How does the real bot run against the stand-ins? As a process of its own, with the settings given only.

Its working directory is a folder of the caller's, so that a second process can take up where one was killed.
"""

import asyncio
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Awaitable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, Protocol

RUN: Final = ("bot", "run")
"""The module that is started, and its arguments, where nobody says otherwise."""
_ROOT = Path(__file__).resolve().parents[2]


class Started(Protocol):
    """A process that was started: what `asyncio.subprocess.Process` has of use here."""

    @property
    def pid(self) -> int:
        """Its id."""

    def send_signal(self, signal: int, /) -> None:
        """Send it a signal; raises ProcessLookupError where it is over."""

    def kill(self) -> None:
        """End it at once; raises ProcessLookupError where it is over."""

    async def wait(self) -> int:
        """Wait until it is over; gives its exit status, less than zero where a signal ended it."""


class Start(Protocol):
    """A way to start a module in a folder, with this environment alone, its output at the end of a log."""

    def __call__(
        self, entry: Sequence[str], folder: Path, environment: Mapping[str, str], log: Path, /
    ) -> Awaitable[Started]:
        """Start it; `entry` is what stands behind `python -m`."""


async def start_python(
    entry: Sequence[str], folder: Path, environment: Mapping[str, str], log: Path
) -> Process:
    """A new interpreter, as on the command line."""
    with log.open("ab") as output:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            *entry,
            cwd=folder,
            env=environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )


class BotProcess:
    """The bot, by default as `python -m bot run`, in `folder`, where it also leaves its database and its log.

    Args:
        folder: working directory; outlives the process.
        environment: settings beyond the few that every run needs; they win over those.
        entry: what stands behind `python -m`: a module that starts the bot, and its arguments.
        start: how it is started.
    """

    def __init__(
        self,
        folder: Path,
        environment: Mapping[str, str],
        entry: Sequence[str] = RUN,
        start: Start = start_python,
    ) -> None:
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
        self._start = start
        self._process: Started | None = None

    @property
    def pid(self) -> int:
        """Its id, while it runs."""
        return self._running().pid

    async def start(self) -> None:
        """Start it; it needs a second or two until it asks for updates."""
        self._process = await self._start(self._entry, self._folder, self._environment, self.log)

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

    def _running(self) -> Started:
        if self._process is None:
            raise RuntimeError("the bot was not started")
        return self._process
