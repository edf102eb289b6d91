"""Whether a bot could lead at a server of PostgreSQL, what could be lost there, and who leads."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import psycopg
from psycopg import AsyncConnection
from psycopg.rows import DictRow

from bot.adapters.postgres.directness import is_direct
from bot.adapters.postgres.durability import MORE, Replicas, replicas_of, risks
from bot.adapters.postgres.errors import mapped
from bot.adapters.postgres.placement import ServerTime, of_clock, of_leader, of_tables
from bot.adapters.postgres.probing import (
    Facts,
    Server,
    UnreachableError,
    ask_one,
    facts_of,
    servers_of,
    session_with,
)
from bot.adapters.postgres.schema import Migration
from bot.adapters.postgres.session import OLDEST_SERVER
from bot.adapters.sql.errors import DatabaseError
from bot.diagnosis import Finding, Findings, Level

REACH: Final = (
    "look whether PostgreSQL runs and lets this machine in (listen_addresses, pg_hba.conf), and at host, "
    "port, user and name in DATABASE_URL"
)
PASSWORD: Final = "correct user and password in DATABASE_URL; special characters as in %40"  # noqa: S105 - no password
DIRECT: Final = "let DATABASE_URL name the servers themselves; other programs may go on using the pooler"
NAME: Final = (
    "make it: CREATE DATABASE ... OWNER the bot's user; or correct the name in DATABASE_URL; see "
    "docs/several-machines.md"
)
TLS: Final = (
    "switch TLS on at the server (ssl = on, with a certificate), or take sslmode out of DATABASE_URL where "
    "the way there is yours alone"
)
ROOM: Final = (
    "raise max_connections, or the limit of the user or the database; twenty are enough for three processes"
)
RIGHTS: Final = "GRANT CREATE ON SCHEMA ... TO the bot's user, or CREATE SCHEMA ... AUTHORIZATION that user"
READ_ONLY: Final = (
    "name all servers in DATABASE_URL, postgresql://user:password@a,b/name, so that the one is found that "
    "takes writes"
)
_REMEDIES: Final = (
    (r'database ".*" does not exist', NAME),
    (r"SSL|certificate", TLS),
    (r"too many (clients|connections)|connection slots", ROOM),
)
"""What to do, by words of libpq's or of a server's that speaks English; others are told what is likely."""
_SUBJECT: Final = "database"
_NAME: Final = "clapper-beside:check"


async def diagnose(
    conninfo: str, bot_id: int, *, clock: ServerTime, migrations: Sequence[Migration] | None = None
) -> Findings:
    """Look at all servers that are named, and say what keeps a bot from leading there, or could be lost.

    Nothing is changed. One session more is opened, and ended as the next leader would end it.

    Args:
        conninfo: As libpq takes it.
        bot_id: The bot's own user id.
        clock: Learns the server's time.
        migrations: Those of this program.
    """
    try:
        servers = servers_of(conninfo)
    except DatabaseError as error:
        yield _fail(f"DATABASE_URL cannot be read: {error}", f"{MORE} has examples")
        return
    seen = [await _look(server, is_only=len(servers) == 1) for server in servers]
    for one in seen:
        if one.flaw is not None:
            yield one.flaw
    found = [(one.server, one.facts) for one in seen if one.facts is not None]
    if not found:
        if len(servers) > 1:
            yield _fail("none of the servers lets the bot in", REACH)
        return
    server, facts = next(((one, of) for one, of in found if not of.is_read_only), found[0])
    if facts.is_read_only:
        yield _read_only(facts)
        return
    examination = _Examination(server=server, facts=facts, servers=len(servers), bot_id=bot_id, clock=clock)
    try:
        async with session_with(server.conninfo, _NAME) as connection:
            async for finding in examination.findings(connection, migrations):
                yield finding
    except DatabaseError as error:
        yield _private(str(error), REACH, Level.FAIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """At one server."""

    server: Server
    facts: Facts | None = None
    flaw: Finding | None = None


async def _look(server: Server, *, is_only: bool) -> _Look:
    """Ask a server what it is; of several one may be away."""
    level = Level.FAIL if is_only else Level.WARN
    try:
        async with session_with(server.conninfo, _NAME) as connection:
            if connection.info.server_version < OLDEST_SERVER:
                return _Look(server=server, flaw=_too_old(connection.info.server_version))
            return _Look(server=server, facts=await facts_of(connection))
    except UnreachableError as error:
        return _Look(server=server, flaw=_private(str(error), _remedy_of(error), level))
    except DatabaseError as error:
        return _Look(server=server, flaw=_private(f"{server.name}: {error}", REACH, level))


def _remedy_of(error: UnreachableError) -> str:
    """What to do where there is no session. libpq tells the cause by words alone."""
    words = str(error)
    known = (remedy for pattern, remedy in _REMEDIES if re.search(pattern, words))
    return next(known, PASSWORD if error.is_password_refused else REACH)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Examination:
    """Of the server that takes writes."""

    server: Server
    facts: Facts
    servers: int
    bot_id: int
    clock: ServerTime

    async def findings(
        self, connection: AsyncConnection[DictRow], migrations: Sequence[Migration] | None
    ) -> AsyncIterator[Finding]:
        """What there is to see there; nothing but the first flaw where the rest could not be believed."""
        facts = self.facts
        if not await asyncio.to_thread(_is_direct, self.server.conninfo):
            text = "a pooler stands between the bot and PostgreSQL: the lock of who leads would go astray"
            yield _fail(text, DIRECT)
            return
        if facts.schema is None:
            yield _fail("there is no schema for its tables: search_path names none that exists", RIGHTS)
            return
        by = "by TLS" if facts.has_tls else "without TLS"
        text = f"PostgreSQL {facts.spoken_version}, reached directly and {by}, takes writes"
        yield Finding(subject=_SUBJECT, text=text)
        if not facts.may_create:
            yield _fail(f"its user may make no tables in the schema {facts.schema}", RIGHTS)
        yield await _ends_sessions(connection, self.server)
        for finding in _of_durability(facts, await replicas_of(connection), self.servers):
            yield finding
        yield await of_tables(connection, facts.schema, migrations)
        yield await of_clock(connection, self.clock)
        async for finding in of_leader(connection, facts.schema, self.bot_id, self.clock):
            yield finding


def _is_direct(conninfo: str) -> bool:
    """Whether all that is asked of one connection comes to one session, as a lead needs it; it blocks."""
    with mapped(), psycopg.connect(conninfo, autocommit=True, prepare_threshold=None) as connection:
        return is_direct(connection, conninfo)


async def _ends_sessions(connection: AsyncConnection[DictRow], server: Server) -> Finding:
    """Whether who leads next could end what this user has open."""
    async with session_with(server.conninfo, _NAME) as other:
        try:
            await ask_one(connection, "end_session", process=other.info.backend_pid)
        except DatabaseError as error:
            remedy = "GRANT EXECUTE ON FUNCTION pg_terminate_backend(int, bigint) TO the bot's user"
            return _fail(f"its user may not end its own sessions, so nobody could take over: {error}", remedy)
    return Finding(subject=_SUBJECT, text="its user may end its own sessions, as a takeover needs it")


def _of_durability(facts: Facts, replicas: Replicas, servers: int) -> Iterator[Finding]:
    subject = "database safety"
    found = list(risks(facts, replicas, servers=servers))
    for risk in found:
        yield Finding(subject=subject, level=Level.WARN, text=risk.text, remedy=risk.remedy)
    names = facts.synchronous_standby_names
    if names and not replicas.connected:
        text = f"synchronous_standby_names is {names!r}, and no standby is connected: every write hangs"
        remedy = f"bring a standby back, or take it out of synchronous_standby_names for now; see {MORE}"
        yield Finding(subject=subject, level=Level.FAIL, text=text, remedy=remedy)
    elif names and replicas.told and not replicas.synchronous:
        text = f"synchronous_standby_names is {names!r}, and no standby of that name is connected"
        remedy = "let application_name in its primary_conninfo be one of those names"
        yield Finding(subject=subject, level=Level.FAIL, text=text, remedy=remedy)
    elif names:
        yield Finding(subject=subject, text="what is answered is on two servers")
    elif not found:
        yield Finding(
            subject=subject, text="one server, with nobody to take over: its disk and your copies count"
        )


def _too_old(version: int) -> Finding:
    oldest = OLDEST_SERVER // 10_000
    text = f"PostgreSQL is of version {version // 10_000}, and {oldest} is the oldest that can be used"
    return _fail(text, f"upgrade it to {oldest} or newer")


def _read_only(facts: Facts) -> Finding:
    why = "it is a standby" if facts.is_standby else "it is set to read only"
    remedy = (
        READ_ONLY if facts.is_standby else "look at default_transaction_read_only of server, name and user"
    )
    return _fail(f"no server takes what is written: {why}", remedy)


def _fail(text: str, remedy: str) -> Finding:
    return Finding(subject=_SUBJECT, level=Level.FAIL, text=text, remedy=remedy)


def _private(text: str, remedy: str, level: Level) -> Finding:
    """Words of the driver's, which name servers and users."""
    return Finding(subject=_SUBJECT, level=level, text=text, remedy=remedy, is_private=True)
