"""A health check looks at the one row that the bot writes, and gives its reason in a line."""

import asyncio
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.adapters.kernel import process_namespace
from bot.adapters.sql.pulse import SqlPulseStore
from bot.adapters.sqlite.connection import Database, open_database
from bot.adapters.sqlite.pulse_reading import take_pulse

WITHIN = 45.0


def change(path: Path, **columns: str | float) -> None:
    """What the row would hold, had things gone otherwise."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for column, value in columns.items():
            connection.execute(f"UPDATE pulse SET {column} = ?", (value,))  # noqa: S608 - ours


async def test_a_bot_that_has_just_said_that_it_is_well_is(database: Database, path: Path) -> None:
    await SqlPulseStore(database).well()
    reading = take_pulse(path, within=WITHIN)
    assert (reading.is_well, reading.text) == (True, "well, as of 0 s ago")


async def test_what_is_not_well_is_the_reason_until_all_is(database: Database, path: Path) -> None:
    store = SqlPulseStore(database)
    await store.unwell("engine: not started yet")
    assert take_pulse(path, within=WITHIN).text == "not well: engine: not started yet"
    await store.well()
    assert take_pulse(path, within=WITHIN).is_well
    await store.unwell("engine: its turn is 130 s late")
    assert take_pulse(path, within=WITHIN).text == "not well: engine: its turn is 130 s late"


async def test_what_was_said_too_long_ago_counts_no_more(database: Database, path: Path) -> None:
    await SqlPulseStore(database).well()
    reading = take_pulse(path, within=-1.0)
    assert not reading.is_well
    assert reading.text == "the bot has said nothing for 0 s: it is frozen, or stopped"


async def test_a_process_that_is_gone_is_told_at_once(database: Database, path: Path) -> None:
    await SqlPulseStore(database).well()
    gone = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    await gone.wait()
    change(path, process=gone.pid)
    assert take_pulse(path, within=WITHIN).text == f"the bot is gone: its process was {gone.pid}"


@pytest.mark.skipif(not process_namespace(), reason="this system has no namespaces of processes")
async def test_the_number_of_a_process_elsewhere_says_nothing(database: Database, path: Path) -> None:
    await SqlPulseStore(database).well()
    change(path, namespace=process_namespace() + 1, process=2**22 + os.getpid())
    assert take_pulse(path, within=WITHIN).is_well


async def test_the_process_of_another_user_is_there(database: Database, path: Path) -> None:
    await SqlPulseStore(database).well()
    change(path, process=1)
    assert take_pulse(path, within=WITHIN).is_well


async def test_after_a_new_start_of_the_machine_its_seconds_mean_nothing(
    database: Database, path: Path
) -> None:
    await SqlPulseStore(database).well()
    change(path, boot="another")
    assert take_pulse(path, within=WITHIN).text == (
        "the machine was started anew, and no bot has been ready since"
    )
    await SqlPulseStore(database).unwell("engine: not started yet")
    change(path, trouble="")
    assert not take_pulse(path, within=WITHIN).is_well


def test_without_a_database_no_bot_has_run(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    assert take_pulse(path, within=WITHIN).text == f"no bot has run here: there is no database {path}"
    assert list(tmp_path.iterdir()) == []


async def test_a_database_on_which_no_bot_was_ever_ready_says_so(database: Database, path: Path) -> None:
    await database.execute("SELECT 1")
    assert take_pulse(path, within=WITHIN).text == "no bot has been ready on this database yet"


@pytest.mark.parametrize("content", [b"", b"no database, but a text that is long enough" * 100])
def test_what_is_no_database_of_ours_is_a_reason_too(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "clapper.db"
    path.write_bytes(content)
    reading = take_pulse(path, within=WITHIN)
    assert not reading.is_well
    assert reading.text.startswith(f"{path} cannot be read: ")
    assert path.read_bytes() == content


async def test_a_look_leaves_nothing_behind_and_asks_for_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "clapper.db"
    async with open_database(path) as database:
        await SqlPulseStore(database).well()
    before = {one: one.read_bytes() for one in tmp_path.iterdir()}
    assert take_pulse(path, within=WITHIN).is_well
    assert {one: one.read_bytes() for one in tmp_path.iterdir()} == before
