"""A few sessions that many tasks share.

psycopg_pool has such a pool. It puts a new session in the place of a broken one without a word, and tells
who waits for one only that it took too long. Here a break ends the process, and an operator wants to read
why there is no session.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from bot.adapters.postgres.session import Session


class Pool:
    """Sessions, opened when they are needed first, or all at once; who comes first has one first.

    Args:
        connect: Opens one that may be used; raises `DatabaseError`.
        most: How many there are at a time, at most.
    """

    def __init__(self, connect: Callable[[], Awaitable[Session]], *, most: int) -> None:
        self._connect = connect
        self._most = most
        self._room = asyncio.Semaphore(most)
        self._idle: list[Session] = []

    async def fill(self) -> None:
        """Open all of them now: whoever could not have them learns it before it relies on them.

        Raises:
            DatabaseError: One could not be opened; then there is none.
        """
        opened = await asyncio.gather(
            *(self._connect() for _ in range(self._most - len(self._idle))), return_exceptions=True
        )
        self._idle += [session for session in opened if isinstance(session, Session)]
        failures = [failure for failure in opened if isinstance(failure, BaseException)]
        if failures:
            await self.close()
            raise failures[0]

    @asynccontextmanager
    async def session(self) -> AsyncIterator[Session]:
        """One for a while: the one that was used last. A broken one does not come back.

        Raises:
            DatabaseError: There is none, and none could be opened.
        """
        async with self._room:
            session = self._idle.pop() if self._idle else await self._connect()
            try:
                yield session
            finally:
                if session.is_broken:
                    await session.close()
                else:
                    self._idle.append(session)

    async def close(self) -> None:
        """End those that nobody uses; another may be opened after."""
        while self._idle:
            await self._idle.pop().close()
