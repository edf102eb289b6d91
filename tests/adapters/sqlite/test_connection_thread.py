"""What waits for the thread is written with one commit, and each is told the truth about its own."""

import asyncio
import re
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Final

import pytest

from bot.adapters.sqlite.connection import Database
from bot.adapters.sqlite.connection_thread import TOGETHER, ConnectionThread
from bot.adapters.sqlite.queries import Statement

INSERT: Final = Statement(
    sql="INSERT INTO kept (id, content) VALUES (?, ?)", parameters=("id", "content"), is_write=True
)
SELECT: Final = Statement(sql="SELECT id FROM kept ORDER BY number", parameters=(), is_write=False)


class Connection(sqlite3.Connection):
    """One that notes what is done, and fails at statements that start with some words."""

    def __init__(self, path: str, **options: bool | None) -> None:
        super().__init__(path, **options)  # type: ignore[arg-type]
        self.row_factory = sqlite3.Row
        self.done: list[str] = []
        self.fails_at: list[str] = []

    def execute(self, sql: str, *values: object) -> sqlite3.Cursor:
        self.done.append(sql.partition(" ")[0])
        if self.fails_at and sql.startswith(self.fails_at[0]):
            del self.fails_at[0]
            raise sqlite3.OperationalError("disk I/O error")
        return super().execute(sql, *values)  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept.db"


@pytest.fixture
def connection(path: Path) -> Connection:
    made = Connection(str(path), isolation_level=None, check_same_thread=False)
    made.execute("PRAGMA journal_mode = WAL")
    made.execute("CREATE TABLE kept (number INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, content)")
    made.done.clear()
    return made


@pytest.fixture
async def thread(connection: Connection) -> AsyncIterator[ConnectionThread]:
    async with ConnectionThread(lambda: connection) as opened:
        yield opened


@pytest.fixture
def outside(connection: Connection, path: Path) -> Iterator[sqlite3.Connection]:  # noqa: ARG001 - it must be there
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        yield other


@asynccontextmanager
async def busy(thread: ConnectionThread) -> AsyncIterator[None]:
    """The thread has something else to do meanwhile: what is asked waits."""
    goes_on = threading.Event()
    other = asyncio.create_task(thread.alone(lambda _: goes_on.wait()))
    await asyncio.sleep(0)
    try:
        yield
        await asyncio.sleep(0)  # those who ask, ask
    finally:
        goes_on.set()
    await other


def ask(thread: ConnectionThread, id_: int, content: str = "") -> asyncio.Task[list[sqlite3.Row]]:
    return asyncio.create_task(thread.together(INSERT, (id_, content)))


def ids(outside: sqlite3.Connection) -> list[int]:
    return [id_ for (id_,) in outside.execute("SELECT id FROM kept ORDER BY number")]


async def outcomes(*asked: asyncio.Task[list[sqlite3.Row]]) -> list[str]:
    """What each of them was told."""
    told = await asyncio.gather(*asked, return_exceptions=True)
    return ["done" if isinstance(one, list) else str(one) for one in told]


async def test_what_waits_is_written_with_one_commit_and_in_order(
    thread: ConnectionThread, connection: Connection, outside: sqlite3.Connection
) -> None:
    async with busy(thread):
        asked = [ask(thread, id_) for id_ in (3, 1, 2)]
    assert await outcomes(*asked) == ["done"] * 3
    assert connection.done == ["BEGIN", "INSERT", "INSERT", "INSERT", "COMMIT"]
    assert ids(outside) == [3, 1, 2]


async def test_a_write_alone_and_reads_alone_need_no_transaction_around_them(
    thread: ConnectionThread, connection: Connection
) -> None:
    async with busy(thread):
        asked = [ask(thread, 1), *(asyncio.create_task(thread.together(SELECT, ())) for _ in range(2))]
    assert await outcomes(*asked) == ["done"] * 3
    assert connection.done == ["INSERT", "SELECT", "SELECT"]


async def test_whoever_is_told_can_rely_on_it_being_committed(
    thread: ConnectionThread, outside: sqlite3.Connection
) -> None:
    seen = []

    async def insert(id_: int) -> None:
        await thread.together(INSERT, (id_, ""))
        seen.append(id_ in ids(outside))

    await asyncio.gather(*(insert(id_) for id_ in range(50)))
    assert seen == [True] * 50


async def test_a_read_sees_the_writes_that_were_asked_before_it(thread: ConnectionThread) -> None:
    async with busy(thread):
        writes = [ask(thread, 1), ask(thread, 2)]
        read = asyncio.create_task(thread.together(SELECT, ()))
        later = ask(thread, 3)
    assert [row["id"] for row in await read] == [1, 2]
    assert await outcomes(*writes, later) == ["done"] * 3


async def test_one_that_fails_leaves_the_others_as_they_are(
    thread: ConnectionThread, connection: Connection, outside: sqlite3.Connection
) -> None:
    async with busy(thread):
        asked = [ask(thread, 1), ask(thread, 1), ask(thread, 2**63), ask(thread, 2)]
    first, twice, too_large, last = await outcomes(*asked)
    assert (first, last) == ("done", "done")
    assert "UNIQUE" in twice
    assert too_large != "done"
    assert ids(outside) == [1, 2]
    assert connection.done.count("COMMIT") == 1


async def test_half_a_character_is_put_right_in_a_group_too(
    thread: ConnectionThread, outside: sqlite3.Connection
) -> None:
    async with busy(thread):
        asked = [ask(thread, 1, "\ud83d"), ask(thread, 2)]
    assert await outcomes(*asked) == ["done"] * 2
    assert outside.execute("SELECT content FROM kept WHERE id = 1").fetchone() == ("?",)


async def test_whoever_is_cancelled_while_it_waits_has_its_statement_done_all_the_same(
    thread: ConnectionThread, outside: sqlite3.Connection
) -> None:
    async with busy(thread):
        asked = [ask(thread, id_) for id_ in (1, 2, 3)]
        await asyncio.sleep(0)
        asked[1].cancel()
    await asyncio.wait(asked)
    assert [task.cancelled() for task in asked] == [False, True, False]
    assert ids(outside) == [1, 2, 3]


async def test_where_the_disk_is_full_each_is_told_what_became_of_its_own(
    thread: ConnectionThread, connection: Connection, outside: sqlite3.Connection
) -> None:
    ((pages,),) = await thread.alone(lambda plain: plain.execute("PRAGMA page_count").fetchall())
    await thread.alone(lambda plain: plain.execute(f"PRAGMA max_page_count = {pages + 20}").fetchall())
    async with busy(thread):
        asked = [ask(thread, id_, "x" * (500_000 if id_ in (2, 4) else 10)) for id_ in range(1, 6)]
    told = await outcomes(*asked)
    assert [one == "done" for one in told] == [True, False, True, False, True]
    assert "full" in told[1]
    assert ids(outside) == [1, 3, 5]
    assert not connection.in_transaction


@pytest.mark.parametrize(
    ("fails_at", "told"),
    [
        (["COMMIT"], ["done"] * 3),
        (["COMMIT", "INSERT"], ["disk I/O error", "done", "done"]),
        (["BEGIN"], ["disk I/O error"] * 3),
    ],
)
async def test_where_a_group_cannot_be_written_nobody_is_told_what_is_not_so(
    thread: ConnectionThread, connection: Connection, outside: sqlite3.Connection, fails_at: list[str],
    told: list[str],
) -> None:  # fmt: skip
    async with busy(thread):
        connection.fails_at = fails_at
        asked = [ask(thread, id_) for id_ in (1, 2, 3)]
        read = asyncio.create_task(thread.together(SELECT, ()))
    assert await outcomes(*asked) == told
    done = [id_ for id_, word in zip((1, 2, 3), told, strict=True) if word == "done"]
    assert ids(outside) == done
    assert [row["id"] for row in await read] == done
    assert await outcomes(ask(thread, 4)) == ["done"]


async def test_where_not_even_the_way_back_is_left_nobody_is_told_that_it_was_done(
    thread: ConnectionThread, connection: Connection, outside: sqlite3.Connection
) -> None:
    async with busy(thread):
        connection.fails_at = ["COMMIT", "ROLLBACK"]
        asked = [ask(thread, 1), ask(thread, 2)]
    assert await outcomes(*asked) == ["disk I/O error"] * 2
    assert ids(outside) == []
    assert "within a transaction" in (await outcomes(ask(thread, 3)))[0]


async def test_those_who_are_answered_together_ask_together_again(
    thread: ConnectionThread, connection: Connection
) -> None:
    async def insert(first: int) -> None:
        for id_ in range(first, first + 20, 10):
            await thread.together(INSERT, (id_, ""))

    await asyncio.gather(*map(insert, range(3)))
    assert connection.done == ["BEGIN", "INSERT", "INSERT", "INSERT", "COMMIT"] * 2


async def test_a_statement_that_takes_its_group_along_is_the_only_one_that_is_not_done(
    thread: ConnectionThread, outside: sqlite3.Connection
) -> None:
    taking_along = Statement(
        sql="INSERT OR ROLLBACK INTO kept (id) VALUES (?)", parameters=("id",), is_write=True
    )
    async with busy(thread):
        before = [ask(thread, 1), ask(thread, 2)]
        culprit = asyncio.create_task(thread.together(taking_along, (1,)))
        behind = [ask(thread, 3), ask(thread, 4)]
    assert await outcomes(*before, *behind) == ["done"] * 4
    assert "UNIQUE" in (await outcomes(culprit))[0]
    assert ids(outside) == [1, 2, 3, 4]


async def test_while_somebody_else_writes_reads_are_answered_and_writes_refused(
    thread: ConnectionThread, outside: sqlite3.Connection
) -> None:
    await thread.alone(lambda plain: plain.execute("PRAGMA busy_timeout = 0").fetchall())
    outside.execute("BEGIN IMMEDIATE")
    async with busy(thread):
        asked = [ask(thread, 1), ask(thread, 2)]
        read = asyncio.create_task(thread.together(SELECT, ()))
    assert await outcomes(*asked) == ["database is locked"] * 2
    assert await read == []
    outside.execute("ROLLBACK")
    assert await outcomes(ask(thread, 1), ask(thread, 2)) == ["done"] * 2


async def test_other_work_is_done_in_its_turn_and_in_no_group(
    thread: ConnectionThread, connection: Connection
) -> None:
    async with busy(thread):
        before = [ask(thread, 1), ask(thread, 2)]
        checkpoint = asyncio.create_task(
            thread.alone(lambda plain: plain.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
        )
        behind = [ask(thread, 3), ask(thread, 4)]
    assert await outcomes(*before, *behind) == ["done"] * 4
    assert tuple((await checkpoint)[0]) == (0, 0, 0)
    group = ["BEGIN", "INSERT", "INSERT", "COMMIT"]
    assert connection.done == [*group, "PRAGMA", *group]


async def test_no_group_is_written_into_a_transaction_that_somebody_has_left_open(
    thread: ConnectionThread, outside: sqlite3.Connection
) -> None:
    await thread.alone(lambda plain: plain.execute("BEGIN"))
    (told,) = await outcomes(ask(thread, 1))
    assert "within a transaction" in told
    await thread.alone(lambda plain: plain.execute("ROLLBACK"))
    assert await outcomes(ask(thread, 2)) == ["done"]
    assert ids(outside) == [2]


async def test_a_group_is_bounded_so_that_nobody_waits_for_a_crowd(
    thread: ConnectionThread, connection: Connection
) -> None:
    async with busy(thread):
        asked = [ask(thread, id_) for id_ in range(TOGETHER + 50)]
    assert await outcomes(*asked) == ["done"] * (TOGETHER + 50)
    groups = [len(group.split()) for group in re.findall(r"BEGIN(.*?)COMMIT", " ".join(connection.done))]
    assert sum(groups) == TOGETHER + 50
    assert max(groups) <= TOGETHER


async def test_a_group_whose_time_is_over_takes_on_nobody(connection: Connection) -> None:
    async with ConnectionThread(lambda: connection, seconds=-1.0) as thread:
        async with busy(thread):
            asked = [ask(thread, 1), ask(thread, 2), ask(thread, 3)]
        assert await outcomes(*asked) == ["done"] * 3
    assert connection.done == ["BEGIN", "INSERT", "COMMIT"] * 2 + ["INSERT"]


async def test_what_was_asked_before_the_end_is_done_before_the_end(
    connection: Connection, outside: sqlite3.Connection
) -> None:
    async with ConnectionThread(lambda: connection) as thread, busy(thread):
        asked = [ask(thread, 1), ask(thread, 2)]
    assert await outcomes(*asked) == ["done"] * 2
    assert ids(outside) == [1, 2]
    with pytest.raises(ValueError, match="closed"):
        await thread.together(SELECT, ())


PROGRAM: Final = """
import asyncio, os, sys
from pathlib import Path
from bot.adapters.sqlite.connection import open_database

async def main():
    async with open_database(Path(sys.argv[1])) as database:
        async def one(first):
            for number in range(first, 10_000_000, 16):
                await database.run("keep_notice", {"topic": str(number), "now": 0.0})
                os.write(1, b"%d\\n" % number)
        await asyncio.gather(*map(one, range(16)))

asyncio.run(main())
"""


async def test_a_death_in_the_middle_of_a_group_leaves_all_that_was_answered(path: Path) -> None:
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PROGRAM, str(path), stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    told = [await child.stdout.readline() for _ in range(500)]
    child.send_signal(signal.SIGKILL)
    told += (await child.stdout.read()).splitlines()
    await child.wait()
    with closing(sqlite3.connect(path)) as outside:
        kept = {topic for (topic,) in outside.execute("SELECT topic FROM notices")}
        assert outside.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert {word.strip().decode() for word in told} <= kept


async def test_stores_ask_in_groups(database: Database) -> None:
    asked = [database.run("keep_notice", {"topic": str(number), "now": 0.0}) for number in range(50)]
    await asyncio.gather(*asked)
    assert len(await database.execute("SELECT * FROM notices")) == 50
