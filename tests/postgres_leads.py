"""Candidates for the lead over PostgreSQL: in this process or another, behind a wire that can be cut."""

import asyncio
import contextlib
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from bot.adapters.postgres.lead import PostgresLead

ROOT: Final = Path(__file__).parents[1]
BOT_ID: Final = 7
LONG_SECONDS: Final = 300.0
"""Of a lead that no slow machine loses in the middle of a test."""
_HOLD: Final = """
import asyncio, sys
from tests.postgres_leads import a_candidate

async def hold():
    async with a_candidate(sys.argv[1], lead_seconds=float(sys.argv[2]), leave=None) as lead:
        await lead.win()
        print("leads", flush=True)
        await lead.lost()

asyncio.run(hold())
"""


def _stay(status: int) -> None:
    """The tests go on."""
    del status


@asynccontextmanager
async def nothing_to_open(term: int) -> AsyncIterator[None]:
    """Of a lead without stores."""
    del term
    yield


@asynccontextmanager
async def a_candidate(
    conninfo: str,
    *,
    bot_id: int = BOT_ID,
    lead_seconds: float = LONG_SECONDS,
    leave: Callable[[int], None] | None = _stay,
) -> AsyncIterator[PostgresLead]:
    """One that may win; `leave`: how its process ends, None: as it really does."""
    ending = {} if leave is None else {"leave": leave}
    lead = PostgresLead(conninfo, bot_id, lead_seconds=lead_seconds, prepare=nothing_to_open, **ending)
    async with lead.standing_by():
        yield lead


@asynccontextmanager
async def holder(conninfo: str, *, lead_seconds: float) -> AsyncIterator[asyncio.subprocess.Process]:
    """A process of its own that leads; killed at the end."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _HOLD, conninfo, str(lead_seconds), cwd=ROOT, stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"leads\n"
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


@dataclass(slots=True, eq=False)
class Cut:
    """A wire to a server with a Unix socket; nothing passes while it is cut, and nobody is told."""

    _server: str
    conninfo: str = field(default="", init=False)
    """Where the other end is."""
    _is_whole: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _open: set[asyncio.Task[None]] = field(default_factory=set, init=False)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Self]:
        self.mend()
        server = await asyncio.start_server(self._joined, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        self.conninfo = make_conninfo(self._server, host="127.0.0.1", port=port)
        try:
            yield self
        finally:
            server.close()
            for task in self._open:
                task.cancel()
            await asyncio.gather(*self._open, return_exceptions=True)

    def cut(self) -> None:
        self._is_whole.clear()

    def mend(self) -> None:
        self._is_whole.set()

    async def _joined(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        socket = f"{conninfo_to_dict(self._server)['host']}/.s.PGSQL.5432"
        theirs, ours = await asyncio.open_unix_connection(socket)
        for source, target in ((reader, ours), (theirs, writer)):
            task = asyncio.create_task(self._carry(source, target))
            self._open.add(task)

    async def _carry(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        try:
            while piece := await source.read(65_536):
                await self._is_whole.wait()
                target.write(piece)
                await target.drain()
            await self._is_whole.wait()
        except ConnectionError:
            return
        finally:
            target.close()
