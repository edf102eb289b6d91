"""Sessions with a real server, and small tables of the test's own."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import pytest

from bot.adapters.postgres.connection import Database
from bot.adapters.postgres.queries import Statement, statement_of
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.sql.errors import DatabaseError

TABLES = """
CREATE TABLE words (id bigint PRIMARY KEY, body bytea, said text CHECK (said <> 'unsayable'));
CREATE SEQUENCE tries;
CREATE FUNCTION fails(most bigint, code text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    this bigint := nextval('tries');
BEGIN
    IF this <= most THEN
        RAISE 'it fails' USING ERRCODE = code;
    END IF;
    RETURN this;
END $$;
CREATE FUNCTION change(one bigint, other bigint) RETURNS SETOF words LANGUAGE plpgsql AS $$
BEGIN
    UPDATE words SET said = 'changed' WHERE id = one;
    PERFORM pg_advisory_xact_lock_shared(1);
    RETURN QUERY UPDATE words SET said = 'changed' WHERE id = other RETURNING *;
END $$;
"""
STATEMENTS = {
    "say": "INSERT INTO words (id, body, said) VALUES (:id, :body, :said)",
    "said": "SELECT * FROM words ORDER BY id",
    "say_later": """
        INSERT INTO words (id) SELECT :id::bigint FROM (SELECT pg_advisory_xact_lock(1)) AS gate RETURNING id
    """,
    "forget": "DELETE FROM words",
    "fail": "SELECT fails(:most::bigint, :code::text) AS tries",
    "change": "SELECT id FROM change(:first::bigint, :second::bigint)",
    "where": "SELECT ctid::text AS ctid FROM words",
    "who": "SELECT pg_backend_pid() AS pid",
}

MakeDatabase = Callable[..., Database]


def own_statement(name: str, _: tuple[str, ...]) -> Statement:
    return statement_of(STATEMENTS[name])


@pytest.fixture
async def session(empty_postgres: str) -> AsyncIterator[Session]:
    """One with a database in which nothing was made yet."""
    opened = await open_session(empty_postgres, lambda schema: f"clapper-test:{schema}")
    yield opened
    await opened.close()


@pytest.fixture
async def outside(empty_postgres: str) -> AsyncIterator[Session]:
    """A second one with the same: it sees what has been committed, and nothing else."""
    opened = await open_session(empty_postgres, lambda _: "outside")
    yield opened
    await opened.close()


@pytest.fixture
async def made(empty_postgres: str, outside: Session) -> AsyncIterator[MakeDatabase]:
    """Makes databases over tables of the test's own; they are closed at the end."""
    await outside.execute(TABLES)
    async with AsyncExitStack() as stack:

        def make(**collaborators: object) -> Database:
            database = Database(
                empty_postgres,
                lambda _: "ours",
                statements=own_statement,
                **collaborators,  # type: ignore[arg-type]
            )
            stack.push_async_callback(database.close)
            return database

        yield make


@pytest.fixture
async def database(made: MakeDatabase) -> Database:
    return made()


@pytest.fixture
def told() -> list[DatabaseError]:
    """Of which breaks was told."""
    return []


async def waiting(outside: Session, count: int) -> None:
    """Return as soon as so many statements wait for the gate of `say_later`."""
    found = -1
    while found != count:
        (row,) = await outside.execute(
            "SELECT count(*) AS found FROM pg_locks JOIN pg_database ON pg_database.oid = database"
            " WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted"
        )
        found = row["found"]
