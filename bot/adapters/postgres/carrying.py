"""Taking in all that a bot has kept elsewhere: one transaction, so all of it is there or nothing.

Every table is locked, has to be empty, and takes its rows by COPY: one at a time on either side, so memory
stays flat however many there are. Each is then read back, and held against what was sent by a digest over all
rows. The triggers of the bot are off meanwhile (what they reckon from rows is carried itself), and numbers go
on after the highest.

Whoever comes to lead there in between waits for the locks, and begins with what was carried.
"""

import hashlib
import marshal
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter
from typing import Final, LiteralString

import psycopg
from psycopg.sql import SQL, Composed, Identifier, Literal

from bot.adapters.postgres import names
from bot.adapters.postgres.errors import mapped
from bot.adapters.postgres.schema import migrate
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.sql.carrying import CarriedTable, CarryError, Leaving
from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.errors import DatabaseError, DatabaseLostError

CLOCKS_APART: Final = 30.0
"""Seconds by which the server's clock and this machine's may differ. The times of all rows are this
machine's, and from two minutes on a paid request could be taken for one that was never made."""
UNHURRIED: Final[Mapping[str, str]] = {"statement_timeout": "0", "idle_in_transaction_session_timeout": "0"}
OF_THE_SCHEMA: Final = "schema_"
"""How the names of tables begin that say which migrations were run."""
_BY_VALUE: Final = 2
"""The last format of `marshal` that writes equal values equally, wherever they are in memory."""
_UNCLEAR: Final = "look there before anything is started; where there are rows, empty it and carry again"
_BOTS: Final = """
SELECT application_name AS name FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND starts_with(application_name, 'clapper')
ORDER BY application_name
"""
_COLUMNS: Final = """
SELECT
    relname AS table, attname AS column, format_type(atttypid, NULL) AS type, attidentity <> '' AS is_number,
    attgenerated <> '' AS is_reckoned, attnotnull AND NOT atthasdef AND attidentity = '' AS is_needed
FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
WHERE relnamespace = quote_ident(current_schema())::regnamespace AND relkind = 'r'
    AND attnum > 0 AND NOT attisdropped
ORDER BY relname, attnum
"""
_PARENTS: Final = """
SELECT child.relname AS child, parent.relname AS parent
FROM pg_constraint
JOIN pg_class AS child ON child.oid = conrelid
JOIN pg_class AS parent ON parent.oid = confrelid
WHERE contype = 'f' AND connamespace = quote_ident(current_schema())::regnamespace
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    type: str
    is_number: bool
    """Whether the server counts it up where nobody says otherwise."""
    is_reckoned: bool
    """Whether the server makes it of others."""
    is_needed: bool
    """Whether it has to be given."""


_Tables = Mapping[str, Mapping[str, _Column]]


class _Tally:
    """What rows add up to, in whatever order they come."""

    def __init__(self) -> None:
        self.rows = 0
        self._digest = 0

    def add(self, row: Iterable[SqlValue]) -> None:
        written = marshal.dumps(tuple(row), _BY_VALUE)
        self.rows += 1
        self._digest = (self._digest + int.from_bytes(hashlib.sha256(written).digest())) % (1 << 256)

    @property
    def total(self) -> tuple[int, int]:
        """The same for the same rows."""
        return self.rows, self._digest


async def carry_into(
    conninfo: str,
    leaving: Leaving,
    *,
    now: Callable[[], float],
    told: Callable[[CarriedTable], None],
    is_rehearsal: bool = False,
) -> None:
    """Carry all rows there, into tables that are made if need be and have to be empty.

    Args:
        conninfo: The server, as libpq takes it.
        leaving: What is carried.
        now: Unix seconds by the clock of its times.
        told: Called with each table as soon as it is whole on both sides.
        is_rehearsal: Whether all is undone at the end; only the tables stay, with nothing in them.

    Raises:
        DatabaseLostError: Nobody knows whether it was done.
        DatabaseError: It was not done; the text says why.
    """
    session = await open_session(
        conninfo, lambda schema: names.other_session("carry", 0, schema), settings=UNHURRIED
    )
    try:
        await _must_be_alone(session)
        await _must_have_the_time(session, now)
        await migrate(session)
        await _carry(session, leaving, told, is_rehearsal=is_rehearsal)
    finally:
        await session.close()


async def _must_be_alone(session: Session) -> None:
    """Look whether a bot is there, or stands by, or an admin works beside one.

    Raises:
        CarryError: Somebody is there.
    """
    ours = names.other_session("carry", 0, session.schema)
    place = ours.rpartition(":")[2]
    others = [row["name"] for row in await session.execute(_BOTS)]
    here = [name for name in others if name.split(":")[2:3] in ([], [place])]
    if here:
        raise CarryError(f"a bot is at work there, or stands by ({here[0]}): stop it first, then carry")


async def _must_have_the_time(session: Session, now: Callable[[], float]) -> None:
    """Look whether the server's clock is that of the rows.

    Raises:
        CarryError: It is not.
    """
    (row,) = await session.execute("SELECT extract(epoch FROM clock_timestamp())::float8 AS now")
    apart = row["now"] - now()
    if abs(apart) > CLOCKS_APART:
        raise CarryError(
            f"the server's clock is {apart:+.0f} s from this machine's: set the one that is wrong, then carry"
        )


async def _carry(
    session: Session, leaving: Leaving, told: Callable[[CarriedTable], None], *, is_rehearsal: bool
) -> None:
    is_whole = False
    try:
        async with session.transaction():
            await _carry_tables(session, leaving, told)
            if is_rehearsal:
                raise psycopg.Rollback
            is_whole = True
    except DatabaseError as error:
        if is_whole and session.is_broken:
            raise DatabaseLostError(
                f"nobody knows whether the server has kept it ({error}): {_UNCLEAR}"
            ) from error
        raise
    if session.is_broken:  # a synchronous standby was not waited for; see `session.py`
        raise DatabaseLostError(f"the server has it, and its standby may not: {_UNCLEAR}")


async def _carry_tables(session: Session, leaving: Leaving, told: Callable[[CarriedTable], None]) -> None:
    tables = await _tables(session)
    _must_fit(leaving.tables, tables)
    await _lock(session, tables)
    for name in await _parents_first(session, leaving.tables):
        await _run(session, "ALTER TABLE {} DISABLE TRIGGER USER", name)
        sent = await _send(session, leaving, name, tables[name])
        there = await _read_back(session, name, leaving.tables[name], tables[name])
        if sent.total != there.total:
            raise CarryError(f"{name}: what came there is not what was sent; nothing was carried")
        await _count_on(session, name, tables[name])
        await _run(session, "ALTER TABLE {} ENABLE TRIGGER USER", name)
        await _run(session, "ANALYZE {}", name)
        told(CarriedTable(name=name, rows=sent.rows))


async def _tables(session: Session) -> _Tables:
    tables: dict[str, dict[str, _Column]] = {}
    for row in await session.execute(_COLUMNS):
        table, column = row.pop("table"), row.pop("column")
        tables.setdefault(table, {})[column] = _Column(**row)
    return tables


def _must_fit(leaving: Mapping[str, Sequence[str]], tables: _Tables) -> None:
    """Look whether there is a place for every value, and a value for every place that needs one.

    Raises:
        CarryError: There is not: one side is of another version.
    """
    for table, columns in leaving.items():
        there = tables.get(table, {})
        taken = {name for name, column in there.items() if not column.is_reckoned}
        needed = {name for name, column in there.items() if column.is_needed}
        if wrong := {*columns} - taken | needed - {*columns}:
            raise CarryError(f"{table} is another table there: it differs in {', '.join(sorted(wrong))}")


async def _lock(session: Session, tables: _Tables) -> None:
    """Have all tables, and have them empty.

    Raises:
        CarryError: There are rows.
    """
    ours = [name for name in tables if not name.startswith(OF_THE_SCHEMA)]
    await session.execute(
        SQL("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE")
        .format(SQL(", ").join(map(Identifier, ours)))
        .as_string(session.connection)
    )
    for name in ours:
        (row,) = await _run(session, "SELECT EXISTS (SELECT FROM {}) AS is_there", name)
        if row["is_there"]:
            raise CarryError(
                f"there are rows in {name} already: a bot is carried into an empty database, or an empty "
                f"schema, only"
            )


async def _parents_first(session: Session, tables: Iterable[str]) -> list[str]:
    """The tables in an order in which no row refers to one that is still to come."""
    sorter = TopologicalSorter[str](dict.fromkeys(tables, ()))
    for row in await session.execute(_PARENTS):
        sorter.add(row["child"], row["parent"])
    return [name for name in sorter.static_order() if name in tables]


async def _send(session: Session, leaving: Leaving, name: str, columns: Mapping[str, _Column]) -> _Tally:
    """Copy a table's rows there.

    Raises:
        CarryError: One cannot be kept there.
    """
    tally, sent = _Tally(), leaving.tables[name]
    types = [columns[column].type for column in sent]
    with mapped(f"{name}: "):
        async with (
            session.connection.cursor() as cursor,
            cursor.copy(_copy("COPY {} ({}) FROM STDIN (FORMAT BINARY)", name, sent)) as copy,
        ):
            copy.set_types(types)
            for row in leaving.rows(name):
                kept = [_kept(*one, name) for one in zip(row, sent, types, strict=True)]
                tally.add(kept)
                await copy.write_row(kept)
    return tally


async def _read_back(
    session: Session, name: str, sent: Sequence[str], columns: Mapping[str, _Column]
) -> _Tally:
    tally = _Tally()
    with mapped(f"{name}: "):
        async with (
            session.connection.cursor() as cursor,
            cursor.copy(_copy("COPY {} ({}) TO STDOUT (FORMAT BINARY)", name, sent)) as copy,
        ):
            copy.set_types([columns[column].type for column in sent])
            async for row in copy.rows():
                tally.add(row)
    return tally


def _kept(value: SqlValue, column: str, of_type: str, table: str) -> SqlValue:
    """A value as it is kept there: a switch is no number, and words that may hold a NUL are bytes.

    Raises:
        CarryError: It cannot be kept.
    """
    match value:
        case int() if of_type == "boolean":
            return bool(value)
        case str() if of_type == "bytea":
            return value.encode()
        case str() if "\0" in value:
            raise CarryError(
                f"{table}.{column}: PostgreSQL keeps no NUL character in a text; put something else into the "
                f"file in its place, such as replace({column}, char(0), ''), then carry"
            )
        case _:
            return value


async def _count_on(session: Session, name: str, columns: Mapping[str, _Column]) -> None:
    """Let numbers go on after the highest."""
    for column in (name for name, column in columns.items() if column.is_number):
        (row,) = await session.execute(
            SQL("SELECT coalesce(max({}), 0) + 1 AS next FROM {}")
            .format(Identifier(column), Identifier(name))
            .as_string(session.connection)
        )
        await session.execute(
            SQL("ALTER TABLE {} ALTER COLUMN {} RESTART WITH {}")
            .format(Identifier(name), Identifier(column), Literal(row["next"]))
            .as_string(session.connection)
        )


def _copy(words: LiteralString, table: str, columns: Sequence[str]) -> Composed:
    return SQL(words).format(Identifier(table), SQL(", ").join(map(Identifier, columns)))


async def _run(session: Session, words: LiteralString, table: str) -> Sequence[Mapping[str, object]]:
    return await session.execute(SQL(words).format(Identifier(table)).as_string(session.connection))
