"""PostgreSQL as several processes meet it: sessions, one lock, terms, and a way there that gets lost.

The statements are SQLite's, on one connection. What is PostgreSQL's here: a session may end at any time and
takes with it the lock that it holds; what it was sent before is done all the same; a silent one is ended by
the server's own timer; and whoever has the lock ends all sessions of who had it before.
"""

import asyncio
import math
import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from tests.simulation.cluster.processes import OUTSIDE, Process
from tests.simulation.cluster.sessions import BrokenSessionError, Session

if TYPE_CHECKING:
    from tests.simulation.cluster.world import ClusterWorld

LEASE_SECONDS: Final = 10.0
"""After so many seconds without a word from its session the server ends it."""
AT_ONCE: Final = 0.7
"""The share of ways to the server, and back, during which nobody else gets a turn."""
BEHIND_SECONDS: Final = 2.0
"""By so much another server lags behind that is not waited for."""
LAST_BREATH_SECONDS: Final = 0.3
"""Within these a process ends that has learnt that it leads no more: its other threads may still run."""
CLOSES_WITHIN_SECONDS: Final = 0.05
"""Until the server has noticed that a process is gone whose machine says so."""

T = TypeVar("T")


class Server:
    """The server of a world.

    Args:
        world: Whose it is.
        connection: What it keeps.
        is_synchronous: Whether a write that was confirmed is there after any crash. Without it another server
            takes over that lacks the last of them.
    """

    def __init__(
        self, world: "ClusterWorld", connection: sqlite3.Connection, *, is_synchronous: bool
    ) -> None:
        self.connection = connection
        self.newest_term = 0
        self.holder: Session | None = None
        """Who has the lock."""
        self.leader: Process | None = None
        """Who has the newest term."""
        self.acting_term = 0
        """The newest one whose leader has read or written something."""
        self.fenced = 0
        """Statements that came too late."""
        self.taken_from_living = 0
        self._world = world
        self._is_synchronous = is_synchronous
        self._sessions: list[Session] = []
        self._down_until = 0.0
        self._hangs_until = 0.0
        self._is_free = asyncio.Event()
        self._is_free.set()
        self._replica = sqlite3.connect(":memory:")
        """What the other server has, for the first moments after a write."""
        self._replica_at = -math.inf

    def end(self) -> None:
        """It is over."""
        self._replica.close()
        self.connection.close()

    @property
    def is_down(self) -> bool:
        """Whether nobody is let in."""
        return self._world.elapsed() < self._down_until

    @property
    def is_well(self) -> bool:
        """Whether it is up and confirms what it is sent."""
        return self._world.elapsed() >= max(self._down_until, self._hangs_until)

    def connect(self, process: Process) -> Session:
        """A session.

        Raises:
            BrokenSessionError: There is none to be had.
        """
        if self.is_down or process.is_cut:
            raise BrokenSessionError
        session = Session(process)
        self._sessions.append(session)
        return session

    async def exchange(self, session: Session, work: Callable[[], T], *, is_write: bool) -> T:
        """Have the server do something; called by the process, which hears of it if it lives.

        Raises:
            BrokenSessionError: Nobody knows whether it was done.
        """
        process, world = session.process, self._world
        if process.is_frozen and world.chance(0.5):  # it has just left
            return await self._travel(session, work, is_write=is_write)
        if process.is_frozen or world.random.random() > AT_ONCE:
            await asyncio.sleep(0)
        if process.is_dead:
            raise asyncio.CancelledError
        if process.is_cut or not self.is_well:
            return await self._travel(session, work, is_write=is_write)
        result = self._serve(session, work)
        if world.random.random() > AT_ONCE:
            await asyncio.sleep(world.random.choice((0.0, 0.0, 0.0, 0.002, 0.02)))
        if process.is_dead:
            raise asyncio.CancelledError
        return result

    async def beat(self, session: Session) -> bool:
        """A sign of life, which is a write; whether it was confirmed. It is no callback of the process."""
        try:
            await self._travel(session, lambda: self._hear(session), is_write=True)
        except BrokenSessionError:
            return False
        return True

    def try_lock(self, session: Session) -> bool:
        """Take the lock, if nobody has it."""
        self._expire()
        if self.holder is not None:
            return self.holder is session
        self.holder = session
        self._is_free.clear()
        self._hear(session)
        return True

    def new_term(self, session: Session) -> int:
        """Begin a term."""
        self.newest_term += 1
        if self.leader is not None and not self.leader.is_dead:
            self.taken_from_living += 1
            self._check_that_it_acts_no_more(self.leader)
        self.leader = session.process
        self._world.note("term", self.newest_term, session.process)
        return self.newest_term

    def end_others(self, session: Session) -> None:
        """End the sessions of all who led before: nothing that they send is done from now on."""
        for other in [one for one in self._sessions if one is not session and one.process.lead.term]:
            self._end(other)

    def _check_that_it_acts_no_more(self, process: Process) -> None:
        """A process that has led has ended when another one leads, unless it stands still."""
        is_awake = self._world.elapsed() - process.thawed_at > LAST_BREATH_SECONDS
        if not process.is_frozen and is_awake and not process.lead.is_ending:
            self._world.wrong.append(f"{process} lives on, and another one leads")

    async def free(self) -> None:
        """Return when the lock may be had."""
        await self._is_free.wait()

    def on_death(self, process: Process, *, is_silent: bool) -> None:
        """A process is gone; what it has sent is done, then its session ends, if its machine can say so."""
        for session in self._sessions:
            if session.process is process and not session.is_ended and not is_silent:
                self._world.running_loop.outside(self._close(session), "close")

    def close(self, session: Session) -> None:
        """The process ends it."""
        self._end(session)

    def lose_answer(self, session: Session) -> None:
        """The session breaks before the process hears what was done.

        Raises:
            BrokenSessionError: It does.
        """
        self._end(session)
        raise BrokenSessionError

    def watch(self, session: Session, heard_at: float) -> None:
        """It is not heard for sure any more; it last was at this time (seconds of the loop)."""
        session.heard_at = heard_at
        self._expire_later(session)

    def crash(self, seconds: float) -> None:
        """All sessions end, and nobody is let in for so long."""
        world = self._world
        world.note("crash", f"{seconds:.3f}")
        world.mark_fault()
        self._down_until = max(self._down_until, world.elapsed() + seconds)
        self._hangs_until = 0.0
        for session in list(self._sessions):
            self._end(session)
        if world.elapsed() - self._replica_at < BEHIND_SECONDS:
            self._replica.backup(self.connection)
            world.note("the last writes are lost")

    def keep_replica(self) -> None:
        """Something is about to be written."""
        now = self._world.elapsed()
        if not self._is_synchronous and now - self._replica_at >= BEHIND_SECONDS:
            self.connection.backup(self._replica)
            self._replica_at = now

    def hang(self, seconds: float) -> None:
        """No write is confirmed for so long."""
        self._world.note("hang", f"{seconds:.3f}")
        self._world.mark_fault()
        self._hangs_until = self._world.elapsed() + seconds
        if self.holder is not None:
            self.holder.process.lead.disturb()

    async def _travel(self, session: Session, work: Callable[[], T], *, is_write: bool) -> T:
        """The same where the way is long, or the process stands still: it goes on outside of it."""
        journey = self._deliver(session, work, is_write=is_write)
        return await self._world.running_loop.outside_of(journey, "journey")

    async def _deliver(self, session: Session, work: Callable[[], T], *, is_write: bool) -> T:
        session.on_their_way += 1
        try:
            await self._way(session.process)
            result = self._serve(session, work)
            if is_write:
                await self._confirm(session)
        finally:
            await self._way(session.process)
            session.on_their_way -= 1
        return result

    async def _confirm(self, session: Session) -> None:
        """Return when the write is confirmed.

        Raises:
            BrokenSessionError: The session ends before that.
        """
        session.unconfirmed += 1
        while not self.is_well and not session.is_ended:  # noqa: ASYNC110 - virtual time
            await asyncio.sleep(max(0.001, self._hangs_until - self._world.elapsed()))
        session.unconfirmed -= 1
        if session.is_ended:
            raise BrokenSessionError

    async def _way(self, process: Process) -> None:
        await asyncio.sleep(self._world.random.uniform(0, 0.01))
        while process.is_cut:  # noqa: ASYNC110 - virtual time
            await asyncio.sleep(max(0.001, process.cut_until - self._world.elapsed()))

    def _serve(self, session: Session, work: Callable[[], T]) -> T:
        if session.is_ended:
            self.fenced += 1
            raise BrokenSessionError
        return work()

    def _hear(self, session: Session) -> None:
        session.heard_at = self._world.elapsed()

    async def _close(self, session: Session) -> None:
        while session.on_their_way or session.process.is_cut:  # noqa: ASYNC110 - virtual time
            await asyncio.sleep(CLOSES_WITHIN_SECONDS)
        self._end(session)

    def _end(self, session: Session) -> None:
        if session.is_ended:
            return
        session.is_ended = True
        self._world.note("session ends", session.process)
        self._sessions.remove(session)
        if self.holder is session:
            self.holder = None
            self._is_free.set()
        session.process.lead.on_broken(session)

    def _expire(self) -> None:
        """End the session that has the lock where it was silent for too long."""
        session = self.holder
        if session is None or session.process.lead.is_calm or session.unconfirmed:
            return
        if self._world.elapsed() >= session.heard_at + LEASE_SECONDS:
            self._world.note("lease is over", session.process)
            self._end(session)

    def _expire_later(self, session: Session) -> None:
        """Look at it when its time is over."""
        if not session.process.lead.is_calm:
            self._expire()
            if self.holder is session:
                loop = self._world.running_loop
                at = max(session.heard_at + LEASE_SECONDS, loop.time() + 0.5)
                loop.call_at(at, self._expire_later, session, context=OUTSIDE)
