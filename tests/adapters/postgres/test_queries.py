"""The statements: the same names and values as SQLite's, each taken by a real server, each by an index."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import psycopg
import pytest

import bot.adapters.postgres
import bot.adapters.sql
import bot.adapters.sqlite
from bot.adapters.postgres.queries import Statement, load_queries, load_statement, statement_of
from bot.adapters.postgres.values import teach
from bot.adapters.sql.database import SqlValue
from bot.adapters.sqlite import queries as sqlite
from bot.domain.job import AT_PROVIDER, ENDED, UNCOUNTED, WAITING, JobState

OF_A_FILE: Final = {
    "clock", "keep_clock", "set_jobs", "set_drafts", "set_album_items", "set_recordings", "set_inbox",
}  # fmt: skip
"""The clock of the machine was set between two processes; the server's own is nobody's to correct."""
OF_A_COPY: Final = {
    "doubt_jobs", "doubt_later_steps", "set_aside_updates", "drop_all_drafts", "close_all_albums",
    "take_over_update", "take_over_rule", "end_all_recordings", "end_all_broadcasts", "drop_all_news_readers",
}  # fmt: skip
"""A copy of the file was put back; copies of PostgreSQL are its own tools' business."""
OF_HANDS: Final = {
    "schema_of_hands", "hands_have_room", "offer_to_hands", "look_at_hands", "withdraw_from_hands",
    "take_into_hand", "hold_in_hand", "begin_in_hand", "not_sent_in_hand", "end_in_hand", "leave_hands",
}  # fmt: skip
"""Several processes have hands; over a file there is one."""
SAMPLES: Final[Mapping[str, SqlValue]] = {
    "bigint": 1,
    "boolean": True,
    "bytea": b"\0",
    "double precision": 1.5,
    "json": "[]",
    "text": "[]",
}
"""A value of each type that there is; as text one that can be read as JSON, too."""
WHOLE_TABLES: Final = {
    "hands": "what is put up for hands at this moment",
    "chat_moves": "read whole, once for each process",
    "house_rules": "read whole where an admin has changed something",
    "link_only_inputs": "a row for each input of a model",
    "pg_": "the server's own",
}
"""Tables that may be walked through, and why."""


def statement_by_name(name: str) -> Statement:
    return load_statement(name, ("run_at",) if name == "advance" else ())


def numbered(statement: Statement) -> str:
    """As PREPARE takes it: `$1` for the first value."""
    sql = statement.sql.decode()
    for number, parameter in enumerate(statement.parameters, 1):
        sql = sql.replace(f"%({parameter})s", f"${number}")
    return sql.replace("%%", "%").rstrip(";")


def test_parameters_are_found_and_nothing_else_is() -> None:
    statement = statement_of("-- a :comment\nSELECT :a::text, x[1:n], b::json, '5%', :b, :a LIKE '%:c'")
    assert statement.parameters == ("a", "b", "c")
    assert statement.sql == b"SELECT %(a)s::text, x[1:n], b::json, '5%%', %(b)s, %(a)s LIKE '%%%(c)s'"


def test_both_dialects_have_the_same_names_in_the_same_order() -> None:
    wanted = [name for name in sqlite.load_queries() if name not in OF_A_FILE | OF_A_COPY]
    assert [name for name in load_queries() if name not in OF_HANDS] == wanted


@pytest.mark.parametrize("name", sorted(set(load_queries()) - OF_HANDS))
def test_both_dialects_take_the_same_values(name: str) -> None:
    changes = ("run_at",) if name == "advance" else ()
    assert set(statement_by_name(name).parameters) == set(sqlite.load_statement(name, changes).parameters)


def test_every_statement_is_used() -> None:
    packages = (bot.adapters.sql, bot.adapters.postgres, bot.adapters.sqlite)
    folders = [Path(package.__file__ or "").parent for package in packages]
    code = "\n".join(file.read_text("utf-8") for folder in folders for file in folder.glob("*.py"))
    assert [name for name in load_queries() if f'"{name}"' not in code] == []


def test_sets_of_states_in_the_statements_are_those_of_the_domain() -> None:
    keeps_photo = WAITING | {JobState.SUBMITTING, JobState.UNCONFIRMED}
    to_tell = ENDED - {JobState.DELIVERED}
    made = {JobState.SENDING, JobState.DELIVERED, JobState.UNDELIVERED}
    in_vain = {JobState.UNDELIVERED, JobState.FAILED}
    sets = (AT_PROVIDER, ENDED, UNCOUNTED, WAITING, keeps_photo, to_tell, made, in_vain)
    known = {frozenset(map(str, states)) for states in sets}
    folder = Path(bot.adapters.postgres.__file__ or "").parent
    text = "\n".join((*load_queries().values(), (folder / "migrations" / "0001_jobs.sql").read_text("utf-8")))
    found = {
        frozenset(re.findall(r"'(\w+)'", part))
        for part in re.findall(r"state (?:NOT )?IN \(('[^()]*)\)", text)
    }
    assert found == known


@pytest.fixture
def connection(postgres: str) -> psycopg.Connection[tuple[str]]:
    """One whose looks at plans pass no index by."""
    connection = psycopg.connect(f"{postgres}&options=-cenable_seqscan%3Doff", autocommit=True)
    teach(connection.adapters)
    return connection


@pytest.mark.parametrize("name", load_queries())
def test_the_server_takes_the_statement_with_values_of_its_types_and_with_none(
    connection: psycopg.Connection[tuple[str]], name: str
) -> None:
    statement = statement_by_name(name)
    with connection:
        connection.execute(f"PREPARE ours AS {numbered(statement)}".encode(), prepare=False)
        row = connection.execute(
            "SELECT unnest(parameter_types)::text FROM pg_prepared_statements WHERE name = 'ours'"
        ).fetchall()
        types = [kind for (kind,) in row]
        assert set(types) <= set(SAMPLES)
        values = {
            parameter: SAMPLES[kind] for parameter, kind in zip(statement.parameters, types, strict=True)
        }
        for given in (values, dict.fromkeys(values)):
            plan = "\n".join(line for (line,) in connection.execute(b"EXPLAIN " + statement.sql, given))
            walked = re.findall(r"Seq Scan on (\w+)", plan)
            assert [table for table in walked if not table.startswith(tuple(WHOLE_TABLES))] == [], plan
