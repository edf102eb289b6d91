"""A process that does one task at a time, is watched, and is replaced when it dies."""

import asyncio
import logging
import os
import signal
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Callable, Hashable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Self

from bot.adapters.media import ipc
from bot.app.fair_lanes import FairLanes
from bot.app.recent_use import RecentUse
from bot.domain.errors import DiskFull, MediaError

START_SECONDS: Final = 30.0
"""For a new process to load its libraries, on a machine that is busy."""
DYING_SECONDS: Final = 1.0
"""For a process whose pipe has closed to be gone; then it is killed."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How long a task may take, and what is said of a file over which its process died."""

    seconds: float
    broken: str
    """A message's key."""
    cores: int = 1
    """How many it may keep busy all the time."""
    file_bytes: int = 0
    """Of a file that it may write."""
    memory: int | None = None
    """Bytes of address space beside what the process has before; None: as many as the process may have."""

    def times(self, patience: float) -> Self:
        """The same with more time, or less."""
        return replace(self, seconds=self.seconds * patience)


class WorkerProcess:
    """A process of `bot.adapters.media.worker_main`, started with its first task; each task is a fork of it.

    It gets nothing of the bot's environment, which holds secrets. It lies in a session of its own, so that a
    Ctrl-C does not end it while the bot still parks what it holds.
    """

    def __init__(self, *, memory: int, niceness: int, module: str = "bot.adapters.media.worker_main") -> None:
        """`module`: another program for it, which is for tests."""
        self.lacking: tuple[str, ...] = ()
        """What of its confinement this system has not got, as far as is known by now."""
        self._arguments = (module, str(memory), str(niceness))
        self._use: RecentUse[Hashable] = RecentUse(now=time.monotonic)
        self._line = FairLanes(capacity=1, shares=(1,), precedence=self._use.of)
        self._calls: set[asyncio.Task[Any]] = set()
        self._process: Process | None = None
        self._is_closed = False

    @property
    def process_id(self) -> int | None:
        """Of the process that runs; None: there is none."""
        return None if self._process is None or self._process.returncode is not None else self._process.pid

    async def close(self) -> None:
        """Cancel all calls and end the process."""
        self._is_closed = True
        for call in self._calls:
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)
        await self._end()

    async def do(
        self,
        task: str,
        bounds: Bounds,
        arguments: Mapping[str, Any],
        content: bytes = b"",
        on_progress: Callable[[float], None] | None = None,
        *,
        for_whom: int | None = None,
    ) -> tuple[dict[str, Any], bytes]:
        """Have a task done, in turns between people: first of whoever has had least of the process lately.

        Args:
            task: A name that the process knows.
            bounds: What it may cost.
            arguments: What the task wants to know.
            content: The file, where it is not on disk.
            on_progress: Called with the part that is done, 0 to 1.
            for_whom: The user that it is done for; None: nobody but the bot.

        Raises:
            MediaError: The file cannot be used; `bounds.broken` also where it took too long, the process
                died of it, or the work on it has failed in a way that nobody foresaw.
            DiskFull: A file could not be written.
            RuntimeError: It is closed.
        """
        if self._is_closed:
            raise RuntimeError("the media worker is closed")
        call = asyncio.create_task(self._in_line(task, bounds, arguments, content, on_progress, for_whom))
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)
        return await call

    async def _in_line(
        self,
        task: str,
        bounds: Bounds,
        arguments: Mapping[str, Any],
        content: bytes,
        on_progress: Callable[[float], None] | None,
        for_whom: int | None,
    ) -> tuple[dict[str, Any], bytes]:
        order = {
            "task": task,
            "seconds": bounds.seconds * bounds.cores,
            "memory": bounds.memory,
            "file_bytes": bounds.file_bytes,
            "arguments": arguments,
        }
        async with self._line.slot(for_whom), self._counted(for_whom):
            try:
                status = await self._ask(order, content, bounds.seconds, on_progress)
                if status == -signal.SIGTERM:  # somebody stops everything, us too: not the file's fault
                    status = await self._ask(order, content, bounds.seconds, on_progress)
            except TimeoutError as error:
                _log.warning("media: %s took more than %.0f s", task, bounds.seconds)
                raise MediaError(bounds.broken) from error
            if isinstance(status, int):
                _log.warning("media: the process ended with %d at %s", status, task)
                raise MediaError(bounds.broken)
            self._take_note(status[0].get("lacking", ()))
            return _result(task, bounds, *status)

    def _take_note(self, lacking: Sequence[str]) -> None:
        if lacking and not self.lacking:
            self.lacking = tuple(lacking)
            _log.warning("media: strangers' files are not opened as shut in as they could be: %s", lacking)

    @asynccontextmanager
    async def _counted(self, for_whom: int | None) -> AsyncIterator[None]:
        began = time.monotonic()
        try:
            yield
        finally:
            self._use.add(for_whom, time.monotonic() - began)

    async def _ask(
        self,
        order: Mapping[str, Any],
        content: bytes,
        seconds: float,
        on_progress: Callable[[float], None] | None,
    ) -> tuple[dict[str, Any], bytes] | int:
        """The answer; or the process's exit status where it died of it.

        Raises:
            TimeoutError: It took too long.
        """
        process, seconds = await self._alive(seconds)
        is_answered = False
        try:
            async with asyncio.timeout(seconds):
                answer = await _exchange(process, order, content, on_progress)
            is_answered = True
        except TimeoutError:
            raise
        except (OSError, EOFError, ValueError):
            # An answer that is no frame comes from a process that is no longer ours to trust.
            with suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), DYING_SECONDS)
            return await self._end()
        else:
            return int(answer[0]["died"]) if "died" in answer[0] else answer
        finally:
            if not is_answered:
                await self._end()

    async def _alive(self, seconds: float) -> tuple[Process, float]:
        """The process, a new one where there is none, and the seconds that it may take."""
        if self._process is not None and self._process.returncode is None:
            return self._process, seconds
        await self._end()
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",
            "-m",
            *self._arguments,
            env=_environment(),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            start_new_session=True,
        )
        return self._process, seconds + START_SECONDS

    async def _end(self) -> int:
        """End the process, if there is one; returns its exit status."""
        process, self._process = self._process, None
        if process is None:
            return 0
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
        return await asyncio.shield(_gone(process))


async def _gone(process: Process) -> int:
    """Wait for the end of a process that was killed, and let go of its pipes; returns its exit status."""
    if process.stdin is not None and not process.stdin.transport.is_closing():
        process.stdin.transport.abort()
    if process.stdout is not None:
        await process.stdout.read()  # what nobody read would keep the pipe open for ever
    return await process.wait()


def _environment() -> dict[str, str]:
    """Where the modules are, and nothing that the bot was given; few arenas, as each takes address space."""
    folders = (str(Path(folder).resolve()) for folder in sys.path)
    return {"PYTHONPATH": os.pathsep.join(folders), "PYTHONUTF8": "1", "MALLOC_ARENA_MAX": "2"}


async def _exchange(
    process: Process,
    order: Mapping[str, Any],
    content: bytes,
    on_progress: Callable[[float], None] | None,
) -> tuple[dict[str, Any], bytes]:
    if process.stdin is None or process.stdout is None:
        raise EOFError
    process.stdin.writelines((ipc.packed(order, content), content))
    await process.stdin.drain()
    while True:
        of_object, of_content = ipc.sizes(await process.stdout.readexactly(ipc.SIZES.size))
        values = ipc.unpacked(await process.stdout.readexactly(of_object))
        if "progress" not in values:
            return values, await process.stdout.readexactly(of_content)
        if on_progress is not None:
            on_progress(float(values["progress"]))


def _result(
    task: str, bounds: Bounds, values: dict[str, Any], content: bytes
) -> tuple[dict[str, Any], bytes]:
    if "refused" in values:
        if values.get("why"):
            _log.info("media: %s was refused: %s", task, values["why"])
        raise MediaError(str(values["refused"]), **values.get("values", {}))
    if "exhausted" in values:
        _log.warning("media: %s needs too much memory", task)
        raise MediaError(bounds.broken)
    if "no_room" in values:
        raise DiskFull(str(values["no_room"]))
    if "fault" in values:
        _log.error("media: %s has failed over a file, which counts as broken:\n%s", task, values["fault"])
        raise MediaError(bounds.broken)
    return values, content
