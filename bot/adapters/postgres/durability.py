"""Whether what the server answers as kept outlives a machine of it: an intent to pay must.

A job whose paid POST has gone out, and whose row is lost with the last second of a server, waits again and is
paid for again. So nothing here is about speed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from psycopg import AsyncConnection
from psycopg.rows import DictRow

from bot.adapters.postgres.primary import at_the_primary
from bot.adapters.postgres.probing import Facts, ask_one, facts_of, servers_of, session_with
from bot.adapters.sql.errors import DatabaseError

MORE: Final = "docs/several-machines.md"
_NAME: Final = "clapper-beside:start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """Something by which what was paid for may be lost, and paid for again."""

    text: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.text}: {self.remedy}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Replicas:
    """Who has the same as this server, or nearly."""

    connected: int
    told: int
    """Of how many we may see what they are."""
    synchronous: int


async def replicas_of(connection: AsyncConnection[DictRow]) -> Replicas:
    """Ask the server.

    Raises:
        DatabaseError: It did not answer.
    """
    return Replicas(**await ask_one(connection, "replicas"))


def risks(facts: Facts, replicas: Replicas, *, servers: int) -> Iterator[Risk]:
    """What could be lost by what is set.

    Args:
        facts: Of the server that takes writes.
        replicas: Of the same.
        servers: How many `DATABASE_URL` names.
    """
    if not facts.has_fsync:
        yield Risk(
            text="fsync is off: with its machine's power PostgreSQL loses what was paid for, or everything",
            remedy="set fsync = on in postgresql.conf",
        )
    if facts.synchronous_commit in ("off", "local"):
        yield Risk(
            text=f"synchronous_commit is {facts.synchronous_commit}: the bot's sessions set it on, but what "
            f"is put back or mended there by hand may be lost",
            remedy="set synchronous_commit = on in postgresql.conf, or with ALTER ROLE",
        )
    if facts.synchronous_standby_names:
        return
    if replicas.connected or servers > 1:
        yield Risk(
            text="synchronous_standby_names is empty, and there is more than one server: where another one "
            "takes over, the last second is lost, and what was paid for in it is paid for again",
            remedy=f"set synchronous_standby_names = 'ANY 1 (...)', with Patroni synchronous_mode_strict; "
            f"see {MORE}",
        )


async def risks_at(conninfo: str) -> Sequence[Risk]:
    """The same of the server where the bot is; empty as well where it cannot be asked now."""
    try:
        async with session_with(at_the_primary(conninfo), _NAME) as connection:
            facts, replicas = await facts_of(connection), await replicas_of(connection)
            return tuple(risks(facts, replicas, servers=len(servers_of(conninfo))))
    except DatabaseError:  # the start itself says what is wrong
        return ()
