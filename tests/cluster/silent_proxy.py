"""A way over TCP that can fall silent, as a network does that drops everything, or end what goes through."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

PIECE_BYTES: Final = 65_536


@dataclass(slots=True, eq=False)
class SilentProxy:
    """Listens on loopback; passes on what goes to one place of this machine, and what comes back.

    While it is cut nothing goes through, neither bytes nor the end of a connection, and a new connection is
    taken without an answer. What was on its way then arrives once it is mended, as TCP would send it again.
    The system's own time limits for silent connections see nothing of a cut: the proxy's end still answers.
    """

    target: int | Path
    """The port behind it, or the Unix socket."""
    port: int = 0
    _way: asyncio.Event = field(default_factory=asyncio.Event)
    """Set while it is open."""
    _ends: set[asyncio.StreamWriter] = field(default_factory=set)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    @classmethod
    @asynccontextmanager
    async def before(cls, target: int | Path) -> AsyncIterator["SilentProxy"]:
        """One before this place, which is open; at the end all its connections break."""
        proxy = cls(target)
        proxy.mend()
        server = await asyncio.start_server(proxy._accept, "127.0.0.1", 0)
        proxy.port = server.sockets[0].getsockname()[1]
        try:
            yield proxy
        finally:
            server.close()
            proxy.break_off()
            for task in list(proxy._tasks):
                task.cancel()
            await asyncio.gather(*proxy._tasks, return_exceptions=True)

    def cut(self) -> None:
        """Fall silent, both ways."""
        self._way.clear()

    def mend(self) -> None:
        """Let through again, first of all what was on its way."""
        self._way.set()

    def break_off(self) -> None:
        """End every connection at once, so that both sides hear of it."""
        for end in list(self._ends):
            end.transport.abort()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a connection is accepted in a task")
        self._tasks.add(task)
        self._ends.add(writer)
        try:
            await self._way.wait()
            there, back = await self._reach()
            self._ends.add(back)
            try:
                async with asyncio.TaskGroup() as ways:
                    ways.create_task(self._pass_on(reader, back))
                    ways.create_task(self._pass_on(there, writer))
            finally:
                self._ends.discard(back)
                back.transport.abort()
        except* (OSError, asyncio.CancelledError):
            pass  # one side has gone, or the test has ended
        finally:
            self._ends.discard(writer)
            self._tasks.discard(task)
            writer.transport.abort()

    async def _reach(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if isinstance(self.target, Path):
            return await asyncio.open_unix_connection(self.target)
        return await asyncio.open_connection("127.0.0.1", self.target)

    async def _pass_on(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while data := await source.read(PIECE_BYTES):
            await self._way.wait()
            target.write(data)
            await target.drain()
        await self._way.wait()
        if target.can_write_eof():
            target.write_eof()
