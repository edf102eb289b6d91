"""Migrations: numbered SQL files, each run once, in order; the table `schema_version` says how far it is.

    migrations/NNNN_name.sql            short: run by who leads, in one transaction with its number
    migrations/NNNN_before_name.sql     long: run ahead of the upgrade by `python -m bot migrate`, beside the
                                        bot of the version before, statement by statement and outside of
                                        transactions (CREATE INDEX CONCURRENTLY); NNNN is that of the short
                                        one that relies on it. Each statement may be run again: one that
                                        makes an index first drops what a failure has left of it

Who wins the lead runs the short ones, and does not begin where a long one that they rely on is missing. An
empty database has nothing that takes long: there it runs both.

A script whose first line is `-- oldest code: N` lets programs go on that know migrations up to N only: a
column was added, say, that they pass by. Without that line it is for those who know it alone. So a program
of the version before can be put back as long as `oldest_code` allows it, and no older one ever leads.
"""

import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from bot.adapters.postgres.queries import statement_of
from bot.adapters.postgres.session import Session
from bot.adapters.sql.errors import DatabaseError, DatabaseInUseError, DatabaseTooNewError

_OLDEST_CODE: Final = re.compile(r"-- oldest code: (\d+)\n")
_BEFORE: Final = re.compile(r"\d{4}_before_")
_STATEMENT_END: Final = re.compile(r";[ ]*\n")
_MIGRATING: Final = "hashtextextended(current_schema() || ' clapper migrates', 0)"
_PREPARING: Final = "hashtextextended(current_schema() || ' clapper prepares', 0)"
UNHURRIED: Final[Mapping[str, str]] = MappingProxyType({"statement_timeout": "0", "lock_timeout": "0"})
"""Settings of a session that prepares: an index of a large table waits for all who began before."""
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS schema_version (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    number bigint NOT NULL,
    oldest_code bigint NOT NULL
);
CREATE TABLE IF NOT EXISTS schema_prepared (name text PRIMARY KEY);
INSERT INTO schema_version (number, oldest_code) VALUES (0, 0) ON CONFLICT DO NOTHING;
"""
_IS_MIGRATED: Final = statement_of(
    "UPDATE schema_version SET number = :number, oldest_code = greatest(oldest_code, :oldest_code)"
)
_IS_PREPARED: Final = statement_of("INSERT INTO schema_prepared (name) VALUES (:name) ON CONFLICT DO NOTHING")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Migration:
    """One script."""

    name: str
    """The file's, without `.sql`."""
    sql: str

    @property
    def number(self) -> int:
        """Of the tables that it makes of those of `number - 1`, or prepares for."""
        return int(self.name[:4])

    @property
    def is_before(self) -> bool:
        """Whether it is run ahead of the upgrade."""
        return _BEFORE.match(self.name) is not None

    @cached_property
    def oldest_code(self) -> int:
        """The oldest program, by the newest migration that it knows, that can work with its tables."""
        line = _OLDEST_CODE.match(self.sql)
        return int(line[1]) if line else self.number

    @property
    def statements(self) -> tuple[str, ...]:
        """What is run one by one, where it is run ahead: it ends at the semicolons that end a line."""
        return tuple(part.strip() for part in _STATEMENT_END.split(self.sql + "\n") if part.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What the tables are."""

    number: int
    """The newest migration that was run; 0: there are none."""
    oldest_code: int
    prepared: frozenset[str]
    """The names of the scripts that were run ahead."""


def load_migrations() -> tuple[Migration, ...]:
    """The files `migrations/NNNN_*.sql`, in order; those that prepare for a number stand before it."""
    folder = files("bot.adapters.postgres") / "migrations"
    found = [
        Migration(name=file.name.removesuffix(".sql"), sql=file.read_text(encoding="utf-8"))
        for file in folder.iterdir()
        if file.name.endswith(".sql")
    ]
    return tuple(sorted(found, key=lambda one: (one.number, not one.is_before, one.name)))


async def version_of(session: Session) -> Version:
    """What the tables are now.

    Raises:
        DatabaseError: They cannot be asked.
    """
    (found,) = await session.execute(
        "SELECT to_regclass(quote_ident(current_schema()) || '.schema_version') IS NOT NULL AS there"
    )
    if not found["there"]:
        return Version(number=0, oldest_code=0, prepared=frozenset())
    (row,) = await session.execute("SELECT number, oldest_code FROM schema_version")
    prepared = await session.execute("SELECT name FROM schema_prepared")
    return Version(prepared=frozenset(one["name"] for one in prepared), **row)


async def migrate(session: Session, migrations: Sequence[Migration] | None = None) -> None:
    """Bring the tables up to date; for who leads. A death leaves them as one of the scripts has.

    Raises:
        DatabaseTooNewError: They are of a program that this one cannot stand in for.
        DatabaseError: They are as they were: a script that takes long was not run ahead, or one failed.
    """
    wanted = load_migrations() if migrations is None else migrations
    version = await version_of(session)
    _must_know(version, wanted)
    missing = [one for one in _left(version, wanted) if one.is_before]
    if version.number and missing:
        names = ", ".join(one.name for one in missing)
        raise DatabaseError(f"{names} takes long and was not run ahead: run python -m bot migrate first")
    await session.execute(_TABLES)
    for one in _left(version, wanted):
        if one.is_before:
            await _prepare(session, one)
        else:
            await _migrate(session, one)


async def prepare(session: Session, migrations: Sequence[Migration] | None = None) -> Sequence[str]:
    """Run what takes long, ahead of an upgrade and beside the bot that is running; returns what was run.

    Where there are no tables yet there is nothing to do: whoever leads first makes them. The session has the
    settings `UNHURRIED`.

    Raises:
        DatabaseTooNewError: As `migrate`.
        DatabaseInUseError: Another process is at it.
        DatabaseError: One failed; what was run before it need not be run again.
    """
    wanted = load_migrations() if migrations is None else migrations
    version = await version_of(session)
    _must_know(version, wanted)
    if not version.number:
        return ()
    missing = [one for one in _left(version, wanted) if one.is_before]
    (lock,) = await session.execute(f"SELECT pg_try_advisory_lock({_PREPARING}) AS is_ours")
    if not lock["is_ours"]:
        raise DatabaseInUseError("another process prepares the tables at this moment")
    try:
        for one in missing:
            _log.info("%s is run", one.name)
            await _prepare(session, one)
    finally:
        if not session.is_broken:
            await session.execute(f"SELECT pg_advisory_unlock({_PREPARING})")
    return tuple(one.name for one in missing)


async def must_be_of_this_program(session: Session, migrations: Sequence[Migration] | None = None) -> None:
    """Look whether this program can work with the tables as they are, beside the bot.

    Raises:
        DatabaseTooNewError: They are of a program that this one cannot stand in for.
        DatabaseError: They are older than what it works with.
    """
    wanted = load_migrations() if migrations is None else migrations
    version = await version_of(session)
    _must_know(version, wanted)
    if not version.number:
        raise DatabaseError("there are no tables; the bot makes them at its first start")
    if version.number < _newest(wanted):
        raise DatabaseError(
            f"the database has version {version.number}, this program works with {_newest(wanted)}: "
            f"start the bot of this program's version once"
        )


def _newest(migrations: Sequence[Migration]) -> int:
    return max((one.number for one in migrations if not one.is_before), default=0)


def _left(version: Version, migrations: Sequence[Migration]) -> Sequence[Migration]:
    return [one for one in migrations if one.number > version.number and one.name not in version.prepared]


def _must_know(version: Version, migrations: Sequence[Migration]) -> None:
    if _newest(migrations) < version.oldest_code:
        raise DatabaseTooNewError(
            f"the database has version {version.number}, which programs know from {version.oldest_code} on; "
            f"this one knows {_newest(migrations)}: please update the program"
        )


async def _migrate(session: Session, one: Migration) -> None:
    async with session.transaction():
        await session.execute(f"SELECT pg_advisory_xact_lock({_MIGRATING})")
        if (await version_of(session)).number >= one.number:
            return
        await session.execute(one.sql)
        await session.run(_IS_MIGRATED, {"number": one.number, "oldest_code": one.oldest_code})


async def _prepare(session: Session, one: Migration) -> None:
    for statement in one.statements:
        await session.execute(statement)
    invalid = await session.execute(
        "SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid"
        " WHERE NOT indisvalid AND relnamespace = quote_ident(current_schema())::regnamespace"
    )
    if invalid:
        raise DatabaseError(f"{one.name} has left an index that is not valid: {invalid[0]['relname']}")
    await session.run(_IS_PREPARED, {"name": one.name})
