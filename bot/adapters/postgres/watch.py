"""Two threads that keep the lead, or lose it, whatever the event loop is busy with.

    the keeper      has the session: stands by, wins, beats; waits for each answer as long as it takes
    the guard       looks at the time: ends the process when the last good beat is too long ago

Trust is counted from the *start* of the last good beat, by a clock that also runs while the machine sleeps
(`CLOCK_BOOTTIME`), and ends before the server would let go of the lock. So a process that was frozen, or cut
off, is gone, or knows that it leads no more, before another one can win. A busy loop costs nothing, one that
hangs for long costs the lead. A lost lead is a death: what comes after one is known.
"""

import asyncio
import contextlib
import logging
import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final

import psycopg

from bot.adapters.postgres.lead_session import LeadSession
from bot.adapters.postgres.leaving import LEAD_LOST, promptly
from bot.adapters.postgres.loop_liveness import LOOP_SECONDS, LoopLiveness
from bot.adapters.postgres.out_of_reach import may_pass, said
from bot.adapters.postgres.terms import LeadRefusedError, NewerTermError, Won
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.system import elapsed

TRY_EVERY_SECONDS: Final = 0.5
"""Between two tries of one that stands by."""
MARGIN_SECONDS: Final = 2.0
"""So long before the server lets go of the lock the lead counts as lost."""
BEATS: Final = 5
"""In the time after which a silent leader is replaced."""
LOOK_EVERY_SECONDS: Final = 0.25
"""Between two looks of the guard."""
FIRST_PAUSE_SECONDS: Final = 0.25
LONGEST_PAUSE_SECONDS: Final = 1.0
"""Between two tries to reach PostgreSQL."""
ENDING_PAUSE_SECONDS: Final = 0.02
"""Between two looks whether the sessions of another have ended."""
NEVER: Final = float("-inf")
SAID_EVERY_SECONDS: Final = 60.0
"""For how long nothing is said again of a server that stays out of reach."""
CLOSE_SECONDS: Final = 1.0
"""For the last words with the server, and once more for the end of the thread."""

_log = logging.getLogger(__name__)


class Watch:
    """Keeps the lead of this process.

    Args:
        connect: Makes a session.
        lead_seconds: After so many seconds without a beat the server lets go of the lock.
        leave: Ends the process with this status; where it does not, as in a test, the lead is lost too.
        name: Of this process, for people.
    """

    def __init__(
        self,
        connect: Callable[[], LeadSession],
        *,
        lead_seconds: float,
        leave: Callable[[int], None],
        name: str,
    ) -> None:
        self._connect = connect
        self._beat_seconds = lead_seconds / BEATS
        self._trust_seconds = lead_seconds - MARGIN_SECONDS
        self._silent_seconds = lead_seconds
        self._leave = leave
        self._name = name
        self._rung, self._bell = socket.socketpair()
        self._rung.setblocking(False)  # noqa: FBT003 - the library's own signature
        self._bell.setblocking(False)  # noqa: FBT003 - the library's own signature
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._session: LeadSession | None = None
        self._campaign: Future[Won] | None = None
        self._trusted_until = NEVER
        self._leads = False
        self._is_resigning = False
        self._said_at = NEVER
        self._liveness: LoopLiveness | None = None
        self.reached: Future[None] = Future()
        """Done as soon as a first session stands, or raises why there can be none."""
        self.over: Future[None] = Future()
        """Done as soon as the lead that was won last is no more, and the lock with it."""
        self.term = 0
        """The one that was won last."""
        self._threads = [
            threading.Thread(target=target, name=f"lead {role}", daemon=True)
            for role, target in (("keeper", self._keep), ("guard", self._guard))
        ]

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        """Begin to look at this loop and at the server's time; nothing is tried for the lead yet."""
        self._liveness = LoopLiveness(loop)
        for thread in self._threads:
            thread.start()

    def holds(self) -> bool:
        """Whether this process leads at this moment."""
        return elapsed() < self._trusted_until

    def campaign(self) -> "Future[Won]":
        """Try for the lead until it is won, or until what is returned is cancelled.

        What is returned raises LeadRefusedError where this process can never lead here.
        """
        campaign: Future[Won] = Future()
        self.over, self._is_resigning, self._campaign = Future(), False, campaign
        self._ring()
        return campaign

    def resign(self) -> None:
        """Lead no more; `over` tells when the lock is let go. For any thread."""
        with self._lock:
            self._is_resigning, self._trusted_until = True, NEVER
        self._ring()

    def lose(self, why: str) -> None:
        """Lead no more, which ends the process; nothing where it leads no more already. For any thread."""
        with self._lock:
            if not self._leads or self._is_resigning:
                return
            self._leads, self._trusted_until = False, NEVER
        promptly(lambda: _log.critical("the lead of term %d is lost: %s", self.term, why))
        self._leave(LEAD_LOST)
        self.resign()
        self.abort()

    def abort(self) -> None:
        """Wait for no answer any more that is still to come. For any thread."""
        if (session := self._session) is not None:
            session.abort()

    def close(self) -> None:
        """End both threads, if they began; one that waits for the network even now is left to it."""
        self._closing.set()
        self.resign()
        keeper, guard = self._threads
        if keeper.ident is not None:
            keeper.join(CLOSE_SECONDS)
            self.abort()
            keeper.join(CLOSE_SECONDS)
            guard.join(CLOSE_SECONDS)
        if not keeper.is_alive():
            self._rung.close()
            self._bell.close()

    def _keep(self) -> None:
        try:
            self._keep_on()
        finally:  # by a fault of ours, if anybody waits for anything
            for waiting in (self.reached, self._campaign):
                if waiting is not None and not waiting.done():
                    waiting.set_exception(DatabaseError("what keeps the lead has ended"))
            _settle(self.over)

    def _keep_on(self) -> None:
        pause = FIRST_PAUSE_SECONDS
        while not self._closing.is_set():
            try:
                with self._connect() as session:
                    self._session = session
                    session.prove()
                    _settle(self.reached)
                    pause = FIRST_PAUSE_SECONDS
                    self._use(session)
            except (psycopg.Error, OSError, LeadRefusedError) as error:
                self._cannot(error)
                self._closing.wait(pause)
                pause = min(LONGEST_PAUSE_SECONDS, 2 * pause)
            finally:
                self._session = None

    def _use(self, session: LeadSession) -> None:
        """Look at the time until the lead is wanted, then stand by for it, then lead."""
        is_standby = False
        while not self._closing.is_set():
            campaign = self._campaign
            is_wanted = campaign is not None and not campaign.done()
            if is_standby is not is_wanted:
                session.be_seen(is_standby=is_wanted)
                is_standby = is_wanted
            if campaign is None or campaign.done():
                session.look()
            elif session.try_to_win():
                self._reign(session, campaign)
                return
            self._wait(session, TRY_EVERY_SECONDS)

    def _reign(self, session: LeadSession, campaign: "Future[Won]") -> None:
        """Lead until this process resigns or loses the lead; what goes wrong before leaves it a candidate."""
        won = self._begin(session, campaign)
        if won is None:
            return
        try:
            while not self._is_resigning:
                self._wait(session, self._beat_seconds)
                if not self._is_resigning:
                    self._beat(session, won.term)
            session.end(won.term)
        except NewerTermError:
            self.lose("another process has won since")
        except (psycopg.Error, OSError) as error:
            self.lose(f"its session with PostgreSQL is no more: {said(error)}")
        finally:
            session.close()
            self._leads, self._trusted_until = False, NEVER
            _settle(self.over)

    def _begin(self, session: LeadSession, campaign: "Future[Won]") -> Won | None:
        try:
            won = session.begin(self._name, self._bear)
        except LeadRefusedError as error:
            self._campaign = None
            if campaign.set_running_or_notify_cancel():
                campaign.set_exception(error)
            return None
        if campaign.cancelled():
            session.end(won.term)
            return None
        self.term = won.term
        if not self._beat(session, won.term):
            _log.warning("PostgreSQL does not keep what is written; standing by again")
            session.close()
            self._closing.wait(LONGEST_PAUSE_SECONDS)
            return None
        self._campaign, self._leads = None, True
        if not campaign.set_running_or_notify_cancel():
            self._is_resigning = True
        else:
            campaign.set_result(won)
        return won

    def _beat(self, session: LeadSession, term: int) -> bool:
        """Trust the lead for longer, counted from before it was asked."""
        began = elapsed()
        if not session.beat(term):
            return False
        with self._lock:
            if not self._is_resigning:
                self._trusted_until = began + self._trust_seconds
        return True

    def _guard(self) -> None:
        while not self._closing.wait(LOOK_EVERY_SECONDS):
            session, now = self._session, elapsed()
            if self._leads:
                if not self.holds():
                    self.lose("PostgreSQL has not taken a beat in time")
                elif self._liveness is not None and self._liveness.hangs(now):
                    self.lose(f"the event loop has been busy with one thing for {LOOP_SECONDS:.0f} s")
            elif session is not None and session.waits_for(now) > self._silent_seconds:
                session.abort()

    def _cannot(self, error: Exception) -> None:
        """Tell whoever waits for the first session, or the log, now and then."""
        why = said(error)
        if not self.reached.done() and not may_pass(error):
            self.reached.set_exception(DatabaseError(why))
        elif elapsed() - self._said_at >= SAID_EVERY_SECONDS:
            self._said_at = elapsed()
            _log.warning("PostgreSQL is out of reach, trying again: %s", why)

    def _bear(self) -> None:
        """Let sessions of others come to their end."""
        self._closing.wait(ENDING_PAUSE_SECONDS)

    def _wait(self, session: LeadSession, seconds: float) -> None:
        session.wait(seconds, self._rung.fileno())
        with contextlib.suppress(BlockingIOError):
            self._rung.recv(4096)

    def _ring(self) -> None:
        with contextlib.suppress(OSError):  # it has been rung already, or nobody listens any more
            self._bell.send(b"!")


def _settle(future: "Future[None]") -> None:
    if not future.done():
        future.set_result(None)
