"""The session that holds the lock, for a thread of its own: whatever it asks, it waits for the answer.

The lock is the session's, so it goes when the process dies, when the server has heard nothing for too long
(`idle_session_timeout`), and when the session is closed. That asks for a session of our own: a pooler that
gives each statement any session, or each transaction, would give the lock to somebody else.
"""

import logging
import select
from collections.abc import Callable
from importlib.resources import files
from typing import Final, Self

import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.errors import Diagnostic, InsufficientPrivilege
from psycopg.rows import dict_row

from bot.adapters.postgres import names
from bot.adapters.postgres.clock import PostgresClock
from bot.adapters.postgres.directness import is_direct
from bot.adapters.postgres.errors import words
from bot.adapters.postgres.primary import at_the_primary
from bot.adapters.postgres.queries import Statement, statements_in
from bot.adapters.postgres.terms import (
    LeadRefusedError,
    NewerTermError,
    Row,
    Won,
    follows_closely,
    sure_since,
)
from bot.adapters.postgres.way import Way
from bot.adapters.system import elapsed, last_boot

OLDEST_SERVER: Final = 14
"""The first that ends a session for its silence: `idle_session_timeout`, release notes of PostgreSQL 14."""
KEPT_TERMS: Final = 1_000
"""Rows about who has led."""
CONNECT_SECONDS: Final = 5
"""For a session, with each of the servers that there may be."""
KEEPALIVES: Final = {"keepalives": 1, "keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3}
"""Of the socket, in seconds: an end of the wire that nobody tells is noticed while nothing is sent, too."""
STUBBORN_SECONDS: Final = 2.0
"""Until it is said that sessions of another do not end."""

_PACKAGE: Final = "bot.adapters.postgres"
_ENDED: Final = ("08", "57P")
"""How the numbers of errors begin after which the session is no more."""
_READ_ONLY: Final = "25006"
_NOT_WAITED_FOR: Final = "SyncRepWaitForLSN"
"""The function of the server (syncrep.c) that warns of a write which its standbys may not have."""


_log = logging.getLogger(__name__)


class LeadSession:
    """One session of a candidate. All of it but `abort` belongs to one thread.

    Args:
        connection: To the server itself; in autocommit.
        conninfo: By which it was made.
        bot_id: The bot's own user id.
        clock: Is told the time at each answer.
        silent_seconds: After so many seconds without a word from here the server ends it.

    Whatever it asks raises `psycopg.Error` where the session is no more.
    """

    def __init__(
        self,
        connection: psycopg.Connection[Row],
        conninfo: str,
        bot_id: int,
        clock: PostgresClock,
        *,
        silent_seconds: float,
    ) -> None:
        self._connection = connection
        self._bot_id = bot_id
        self._clock = clock
        self._warned = False
        self._conninfo = conninfo
        self._way = Way(connection.fileno())
        self._busy_since: float | None = None
        """Since when an answer is awaited, in seconds of this machine; None: none is."""
        self._silent_ms = int(silent_seconds * 1_000)
        self._schema = self._key = ""
        connection.add_notice_handler(self._hear_notice)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End it, and with it the lock."""
        self._connection.close()
        self._way.close()

    def abort(self) -> None:
        """Have whoever waits for an answer wait no more; called by another thread."""
        self._way.cut()

    def wait(self, seconds: float, bell: int) -> None:
        """Wait so long, or until something comes: from the server, which is its end, or by the bell."""
        poll = select.poll()
        poll.register(self._connection.fileno(), select.POLLIN)
        poll.register(bell, select.POLLIN)
        poll.poll(max(0.0, seconds) * 1_000)

    def look(self) -> None:
        """Ask for nothing but the time."""
        self._timed("time")

    def prove(self) -> None:
        """Look whether this is what a lead can hang on; before anything else.

        Raises:
            LeadRefusedError: It is not.
        """
        version = self._connection.info.server_version // 10_000
        if version < OLDEST_SERVER:
            raise LeadRefusedError(
                f"PostgreSQL is of version {version}, and {OLDEST_SERVER} is the oldest that can be used"
            )
        place = self._ask("place")
        if place["is_read_only"]:
            raise LeadRefusedError(
                "this server of PostgreSQL takes nothing that is written: a standby, or set to read only; "
                "name all servers in DATABASE_URL"
            )
        if place["schema"] is None:
            raise LeadRefusedError("there is no schema: search_path names none that exists")
        self._ask("settle", silent_ms=self._silent_ms)
        settled = self._ask("settled")
        is_settled = settled["silent_ms"] == self._silent_ms
        if not is_settled or not is_direct(self._connection, self._conninfo):
            raise LeadRefusedError(
                "a pooler of transactions stands between this process and PostgreSQL; "
                "DATABASE_URL should name the server itself"
            )
        self._schema = place["schema"]
        self._key = lead_key(self._bot_id, self._schema)
        self.look()

    def waits_for(self, now: float) -> float:
        """Since how many seconds an answer is awaited; 0: none is. For any thread."""
        busy_since = self._busy_since
        return 0.0 if busy_since is None else now - busy_since

    def be_seen(self, *, is_standby: bool) -> None:
        """Be seen by others as one that stands by for the lead, or as one that does not yet."""
        role = "standby" if is_standby else "waiting"
        self._ask("call_itself", name=names.other_session(role, self._bot_id, self._schema))

    def try_to_win(self) -> bool:
        """Whether the lock is ours now."""
        return bool(self._timed("try", key=self._key)["is_won"])

    def begin(self, name: str, bear: Callable[[], None]) -> Won:
        """Begin a term, and end all that those before may still have open here.

        Args:
            name: Of this process.
            bear: Called while sessions take their time to end.

        Raises:
            LeadRefusedError: We have no right to do that.
        """
        self._clock.settle()
        try:
            before = self._last_term()
            sure = sure_since(before, self._clock)
            begun = self._ask(
                "begin_term",
                name=name,
                sure_since=sure,
                boot=last_boot()[0],
                epoch=self._clock.epoch,
                kept_terms=KEPT_TERMS,
            )
        except InsufficientPrivilege as error:
            raise LeadRefusedError(f"its user may not make or use its tables: {words(error)}") from error
        term, since = begun["term"], begun["began_at"]
        self._ask("call_itself", name=names.leader_session(self._bot_id, self._schema, term))
        self._end_others(bear)
        return Won(term=term, since=since, sure_since=sure, follows_closely=follows_closely(before, since))

    def beat(self, term: int) -> bool:
        """Whether the server takes what is written here; an answer that tells of a full disk is one.

        Raises:
            NewerTermError: Another one has won since.
            psycopg.Error: The session is no more.
        """
        self._timed("time")
        self._warned = False
        values = {"term": term, "sure_since": self._clock.sure_since, "epoch": self._clock.epoch}
        try:
            is_newest = self._ask_any("beat", **values)
        except psycopg.Error as error:
            number = error.sqlstate or ""
            if self._connection.closed or not number or number.startswith(_ENDED):
                raise
            return number != _READ_ONLY
        if not is_newest:
            raise NewerTermError
        return not self._warned

    def end(self, term: int) -> None:
        """Write down that the term has ended by our own will."""
        self._ask_any("end_term", term=term)

    def _last_term(self) -> Row | None:
        if not self._ask("has_terms")["has_terms"]:
            self._connection.execute((files(_PACKAGE) / "migrations" / "0003_terms.sql").read_bytes())
        found = self._ask_any("last_term")
        return found[0] if found else None

    def _end_others(self, bear: Callable[[], None]) -> None:
        leading, began, is_said = names.leading(self._bot_id, self._schema), elapsed(), False
        try:
            while left := self._ask_any("end_sessions", leading=leading):
                if not is_said and elapsed() - began >= STUBBORN_SECONDS:
                    is_said = True
                    _log.warning(
                        "sessions of whoever led before do not end: %s", [one["pid"] for one in left]
                    )
                bear()
        except InsufficientPrivilege as error:
            raise LeadRefusedError(
                "sessions of whoever led before cannot be ended: all processes of the bot should be the same "
                "user of PostgreSQL, or be members of pg_signal_backend"
            ) from error

    def _timed(self, statement: str, **values: object) -> Row:
        """The one row of a statement that tells the time; the clock hears it."""
        asked = elapsed()
        row = self._ask(statement, **values)
        self._clock.hear(row["now"], asked=asked, answered=elapsed())
        return row

    def _ask(self, statement: str, **values: object) -> Row:
        return self._ask_any(statement, **values)[0]

    def _ask_any(self, statement: str, **values: object) -> list[Row]:
        self._busy_since = elapsed()
        try:
            return self._connection.execute(lead_statement(statement).sql, values).fetchall()
        finally:
            self._busy_since = None

    def _hear_notice(self, notice: Diagnostic) -> None:
        """A write that was not waited for, at the servers that were to have it too, is reported as done."""
        if notice.source_function == _NOT_WAITED_FOR:
            self._warned = True


def connect_lead(conninfo: str, bot_id: int, clock: PostgresClock, *, silent_seconds: float) -> LeadSession:
    """A session for a candidate.

    Args:
        conninfo: As libpq takes it; of several servers the first that takes what is written.
        bot_id: See `LeadSession`.
        clock: See `LeadSession`.
        silent_seconds: See `LeadSession`.

    Raises:
        psycopg.Error: There is none.
    """
    connection = psycopg.connect(
        make_conninfo(
            at_the_primary(conninfo),
            application_name=f"clapper-waiting:{bot_id}",
            connect_timeout=CONNECT_SECONDS,
            tcp_user_timeout=int(silent_seconds * 1_000),
            **KEEPALIVES,
        ),
        autocommit=True,
        prepare_threshold=None,
        row_factory=dict_row,
    )
    return LeadSession(connection, conninfo, bot_id, clock, silent_seconds=silent_seconds)


def lead_key(bot_id: int, schema: str) -> str:
    """What the lock is called that a leader holds; two databases have different ones by the same name."""
    return f"clapper lead {schema} {bot_id}"


def lead_statement(name: str) -> Statement:
    """A statement of `lead.sql`."""
    return statements_in("lead.sql")[name]
