"""A process that has read the bot's code once, and becomes as many bots as are asked for.

Most of what a start takes is the reading of code. What a fork of this process does after that is what
`python -m bot run` does: its own settings, folder, log, exit status and death. That the command line
starts the bot as well is for the modules that start it by `start_python`.
"""

import asyncio
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from selectors import EVENT_READ, DefaultSelector
from typing import Final

ROOT: Final = Path(__file__).parents[2]
ASK: Final = b"?"
"""What goes with the socket of somebody who wants a bot."""


@dataclass(slots=True)
class ForkedBot:
    """A bot in a fork, as `asyncio.subprocess.Process` would show it."""

    pid: int
    _status: asyncio.Task[int]

    async def wait(self) -> int:
        """Wait until it is over; gives its exit status."""
        return await asyncio.shield(self._status)

    def send_signal(self, signal_number: int) -> None:
        """Send it a signal.

        Raises:
            ProcessLookupError: It is over.
        """
        if self._status.done():
            raise ProcessLookupError
        os.kill(self.pid, signal_number)

    def kill(self) -> None:
        """End it at once.

        Raises:
            ProcessLookupError: It is over.
        """
        self.send_signal(signal.SIGKILL)


@dataclass(slots=True)
class Forks:
    """The tests' end of the process that forks."""

    _line: socket.socket

    @classmethod
    @contextmanager
    def running(cls) -> Iterator["Forks"]:
        """Start it; it ends at the end, or with whoever started it."""
        ours, theirs = socket.socketpair()
        with ours, theirs:
            command = [sys.executable, "-m", "tests.e2e.forks"]
            environment = {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
            process = subprocess.Popen(  # noqa: S603 - ours
                command, cwd=ROOT, env=environment, stdin=theirs.fileno(), stdout=subprocess.DEVNULL
            )
            theirs.close()
            yield cls(ours)
            ours.shutdown(socket.SHUT_RDWR)
            process.wait()

    async def start(
        self, entry: Sequence[str], folder: Path, environment: Mapping[str, str], log: Path
    ) -> ForkedBot:
        """A bot, started as `bot.sandbox.process.start_python` would start it."""
        ours, theirs = socket.socketpair()
        with theirs:
            socket.send_fds(self._line, [ASK], [theirs.fileno()])
        reader, writer = await asyncio.open_connection(sock=ours)
        order = {"entry": [*entry], "folder": str(folder), "environment": {**environment}, "log": str(log)}
        writer.write(json.dumps(order).encode() + b"\n")
        pid = int(await reader.readline())

        async def status() -> int:
            try:
                return int(await reader.readline())
            finally:
                writer.close()
                await writer.wait_closed()

        return ForkedBot(pid, asyncio.create_task(status()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a fork is to become."""

    entry: Sequence[str]
    folder: str
    environment: Mapping[str, str]
    log: str


@dataclass(slots=True)
class Parent:
    """The process that forks; whoever asked is told the pid, and the exit status at the end."""

    line: socket.socket
    asking: dict[int, socket.socket] = field(default_factory=dict)
    """Who waits for the end of which fork."""

    def serve(self) -> Order | None:
        """Fork for all who ask. Comes back in every fork with its order, and with None at the very end."""
        with ExitStack() as stack:
            rung, bell = map(stack.enter_context, socket.socketpair())
            rung.setblocking(False)  # noqa: FBT003 - the library's own signature
            bell.setblocking(False)  # noqa: FBT003 - the library's own signature
            signal.signal(signal.SIGCHLD, lambda *_: None)
            signal.set_wakeup_fd(bell.fileno(), warn_on_full_buffer=False)
            selector = stack.enter_context(DefaultSelector())
            selector.register(self.line, EVENT_READ)
            selector.register(rung, EVENT_READ)
            while True:
                ready = [key.fileobj for key, _ in selector.select()]
                if rung in ready:
                    rung.recv(4096)
                    self._tell_the_ends()
                if self.line not in ready:
                    continue
                asked, descriptors, _, _ = socket.recv_fds(self.line, len(ASK), 1)
                if not asked:
                    return None
                if order := self._fork(socket.socket(fileno=descriptors[0])):
                    signal.set_wakeup_fd(-1)
                    return order

    def _fork(self, asking: socket.socket) -> Order | None:
        """The order, in the fork alone."""
        with asking.makefile("rb") as lines:
            order = Order(**json.loads(lines.readline()))
        if pid := os.fork():
            self.asking[pid] = asking
            asking.sendall(b"%d\n" % pid)
            return None
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for inherited in (self.line, asking, *self.asking.values()):
            inherited.close()
        return order

    def _tell_the_ends(self) -> None:
        while self.asking:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if not pid:
                return
            with self.asking.pop(pid) as asking:
                asking.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))


def become(order: Order) -> None:
    """Be `python -m` with this entry, as if just started."""
    os.chdir(order.folder)
    os.environ.clear()  # noqa: TID251 - a process begins with what it is given
    os.environ.update(order.environment)  # noqa: TID251 - the same
    with Path(os.devnull).open("rb") as nothing, Path(order.log).open("ab") as log:
        for source, number in ((nothing, 0), (log, 1), (log, 2)):
            os.dup2(source.fileno(), number)
    module, *arguments = order.entry
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def main() -> None:
    """Read the code, then fork until the line is closed."""
    import bot.commands.run  # noqa: F401, PLC0415 - the tests, who import this module too, need it not

    order = Parent(socket.socket(fileno=os.dup(0))).serve()
    if order is not None:
        become(order)


if __name__ == "__main__":
    main()
