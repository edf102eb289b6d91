"""The lead: a lock that the server takes back from whoever is silent, and a watch that is sooner.

While nothing is wrong no beat is played: each would be heard, and in time. As soon as something happens to
the process or the server, beats are played until one of them is confirmed again with all well.
"""

import asyncio
import math
from typing import TYPE_CHECKING, Final

from bot.ports import Leader
from tests.simulation.cluster.processes import OUTSIDE, Process
from tests.simulation.cluster.server import LAST_BREATH_SECONDS, LEASE_SECONDS
from tests.simulation.cluster.sessions import BrokenSessionError, Session

if TYPE_CHECKING:
    from tests.simulation.cluster.server import Server

BEAT_SECONDS: Final = 2.0
"""Between two beats."""
MARGIN_SECONDS: Final = 2.0
"""By so much sooner than the server the process stops trusting that it leads."""
TRY_SECONDS: Final = 0.5
"""Between two tries to win."""


class SimulatedLead:
    """The `Lead` port of one process.

    Args:
        process: Whose it is.
        server: Who gives it.
    """

    def __init__(self, process: Process, server: "Server") -> None:
        self.term = 0
        self.session: Session | None = None
        """The lock's."""
        self.statements: Session | None = None
        self.is_calm = True
        """Whether each beat is heard for sure."""
        self._process = process
        self._world = process.world
        self._server = server
        self.is_ending = False
        """Whether it has learnt that it leads no more, or has let go."""
        self._watching: asyncio.TimerHandle | None = None
        self._since = 0.0
        self._phase = 0.0
        """When a beat began (seconds of the loop), from which the others are counted."""
        self._trusted_until = math.inf

    async def win(self) -> None:
        """See the port."""
        while not await self._tries():  # noqa: ASYNC110 - virtual time
            await asyncio.sleep(TRY_SECONDS)

    def holds(self) -> bool:
        """See the port."""
        return bool(self.term) and not self.is_ending and self.is_trusted()

    @property
    def follows_closely(self) -> bool:
        """See the port."""
        return self.term > 1

    async def has_standby(self) -> bool:
        """See the port; nobody steps down here."""
        return False

    def is_trusted(self) -> bool:
        """Whether nobody else can lead yet, by the last beat that was confirmed."""
        return self._world.elapsed() < self._trusted_until

    async def lost(self) -> None:
        """See the port."""
        while self.holds():  # noqa: ASYNC110 - virtual time
            await asyncio.sleep(1.0)

    async def leader(self) -> Leader | None:
        """See the port."""
        return Leader(name=str(self._process), term=self.term, since=self._since) if self.holds() else None

    async def resign(self) -> None:
        """See the port."""
        self.is_ending = True
        if self.session is not None:
            self._server.close(self.session)

    def disturb(self) -> None:
        """Something happens to the process or the server: no beat is heard for sure any more."""
        if self.session is None or not self.is_calm or self._process.is_dead:
            return
        self.is_calm = False
        now = self._world.elapsed()
        last = now - (now - self._phase) % BEAT_SECONDS
        self._trust_from(last)
        self._server.watch(self.session, last)
        self._world.running_loop.outside(self._beat(self.session, last + BEAT_SECONDS), "beat")
        self._watch_later()

    def on_broken(self, session: Session) -> None:
        """The server has ended the session. The lock's is listened to all the time."""
        if session is not self.session or self._process.is_dead:
            return
        if self._process.is_frozen or self._process.is_cut:
            self.disturb()
        else:
            self.lose("the lock's session is gone")

    def lose(self, why: str) -> None:
        """It has learnt that its session is no more: it ends, in a moment."""
        if self.is_ending or self._process.is_dead:
            return
        self._world.note("lost", self._process, why)
        self.is_ending = True
        pause = self._world.dice.uniform(0, LAST_BREATH_SECONDS)
        self._world.running_loop.call_later(pause, self._end, why, context=OUTSIDE)

    async def _tries(self) -> bool:
        """One try to lead; in the process."""
        await self._server.free()
        await asyncio.sleep(self._world.dice.uniform(0, TRY_SECONDS))
        began = self._world.elapsed()
        try:
            session = self._server.connect(self._process)
            if not await self._server.exchange(
                session, lambda: self._server.try_lock(session), is_write=False
            ):
                self._server.close(session)
                return False
            self.session, self._phase = session, began
            if self._process.is_cut or self._process.is_frozen or not self._server.is_well:
                self.disturb()
            term = await self._server.exchange(session, lambda: self._server.new_term(session), is_write=True)
            await self._server.exchange(session, lambda: self._server.end_others(session), is_write=False)
            self.statements = self._server.connect(self._process)
            asked = self._world.elapsed()
            now = await self._server.exchange(session, self._world.server_now, is_write=False)
        except BrokenSessionError:
            if self.session is not None:
                self._process.die("lost the lead before it began")
            return False
        clock = self._process.clock
        clock.hear(now, asked=asked, answered=self._world.elapsed())
        clock.settle()
        clock.sure_since = 0.0  # one clock for all, which nobody sets here
        self.term, self._since = term, clock.now()
        return True

    async def _beat(self, session: Session, at: float) -> None:
        """What another thread of the process does; it stands still with it."""
        loop = self._world.running_loop
        while True:
            await asyncio.sleep(max(0.0, at - loop.time()))
            if not await self._lives():
                return
            began = at = loop.time()
            is_confirmed = await self._server.beat(session)
            if not await self._lives():
                return
            if not is_confirmed:
                self.lose("broken session")
                return
            self._trust_from(began)
            is_well = not self._process.is_cut and not self._process.is_frozen and self._server.is_well
            if is_well and self.is_trusted() and not session.is_ended:
                self.is_calm, self._phase, self._trusted_until = True, began, math.inf
                return
            at += BEAT_SECONDS

    async def _lives(self) -> bool:
        """Go on when the process does; whether it does."""
        await self._process.thawed.wait()
        return not self._process.is_dead

    def _trust_from(self, began: float) -> None:
        self._trusted_until = began + LEASE_SECONDS - MARGIN_SECONDS

    def _watch_later(self) -> None:
        if self._watching is not None:
            self._watching.cancel()
        loop = self._world.running_loop
        self._watching = loop.call_at(self._trusted_until, self._watch, context=OUTSIDE)

    def _watch(self) -> None:
        """What another thread does: end the process as soon as it cannot trust that it leads."""
        if self.is_calm or self._process.is_dead:
            return
        if self.is_trusted():
            self._watch_later()
        elif self._process.is_frozen:
            self._world.running_loop.outside(self._watch_when_thawed(), "watch")
        else:
            self._process.die("not trusted to lead any more")

    async def _watch_when_thawed(self) -> None:
        await self._process.thawed.wait()
        await asyncio.sleep(self._world.dice.uniform(0, LAST_BREATH_SECONDS))
        self._watch()

    def _end(self, why: str) -> None:
        if not self._process.is_frozen:
            self._process.die(why)
        else:
            self._world.running_loop.outside(self._end_when_thawed(why), "end")

    async def _end_when_thawed(self, why: str) -> None:
        await self._process.thawed.wait()
        await asyncio.sleep(self._world.dice.uniform(0, LAST_BREATH_SECONDS))
        self._process.die(why)
