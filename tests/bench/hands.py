"""Part `hands`: films that must be encoded, by one process and by two over the same database.

Each process, with its media processes, is held to a core of its own, as each would be on a machine of one.
"""

import asyncio
import os
import tempfile
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import psycopg

from bot.sandbox.process import BotProcess
from tests.adapters.media import films
from tests.bench.bots import UNLIMITED, a_bot
from tests.bench.rows import Row
from tests.bench.stand_ins import SceneError, StandIns
from tests.postgres_server import Server, binaries

PART: Final = "hands"
FILMS: Final = 24
SIZE: Final = (1280, 720)
SECONDS: Final = 6.0
"""Of each film."""
TAKES_SECONDS: Final = 0.5
"""A generation: what is counted is what comes after it."""
LONGEST_SECONDS: Final = 400.0
LOOK_SECONDS: Final = 0.1
PATIENCE_SECONDS: Final = 60.0
_HANDS: Final = "SELECT 1 FROM pg_stat_activity WHERE application_name LIKE 'clapper-hand:%'"


def rows() -> Iterable[Row]:
    """See above."""
    cores = sorted(os.sched_getaffinity(0))
    if binaries() is None or len(cores) == 1:
        lacking = "a second core" if binaries() else "PostgreSQL"
        yield Row(
            part=PART, case=lacking, figure=1, unit="not there", note="two processes cannot be compared"
        )
        return
    with tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        film = films.film(
            Path(folder) / "film.mp4", codec="libsvtav1", options={"preset": "12"}, size=SIZE, seconds=SECONDS
        )
        alone = asyncio.run(_films_a_minute(film, cores[:1]))
        both = asyncio.run(_films_a_minute(film, cores[:2]))
    yield Row(
        part=PART,
        case=f"{FILMS} films of 720p and {SECONDS:.0f} s encoded and sent, two processes with a core each",
        figure=both,
        unit="films a minute",
        baseline=f"one process with one core: {alone:.1f}",
        ratio=both / alone,
        wanted="at least 1.7",
        is_met=both >= 1.7 * alone,
        note=f"of {len(cores)} cores, with both stand-ins and PostgreSQL on the same ones",
    )


async def _films_a_minute(film: Path, cores: list[int]) -> float:
    """From the first request to the last video."""
    with Server() as server, tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        async with StandIns.running() as stand_ins:
            await stand_ins.do("put_off_menus")
            await stand_ins.do("set_duration", seconds=TAKES_SECONDS)
            await stand_ins.do("plan_film", path=str(film))
            url = server.conninfo()
            async with a_bot(stand_ins, Path(folder), DATABASE_URL=url) as bot:
                os.sched_setaffinity(bot.process.pid, cores[:1])
                async with _hands(stand_ins, Path(folder), url, cores[1:]):
                    began = time.monotonic()
                    await stand_ins.do("burst", count=FILMS)
                    await stand_ins.do("until_delivered", count=FILMS, seconds=LONGEST_SECONDS)
                    took = time.monotonic() - began
                await bot.stop()
    return 60 * FILMS / took


@asynccontextmanager
async def _hands(stand_ins: StandIns, folder: Path, url: str, cores: list[int]) -> AsyncIterator[None]:
    """A process that stands by for each core."""
    settings = {**await stand_ins.do("settings"), **UNLIMITED, "DATABASE_URL": url}
    hands = list[BotProcess]()
    try:
        for core in cores:
            own = folder / f"hand {core}"
            own.mkdir()
            hand = BotProcess(own, settings)
            await hand.start()
            hands.append(hand)
            os.sched_setaffinity(hand.pid, {core})
        await _until_they_stand_by(url, len(cores))
        yield
    finally:
        for hand in hands:
            await hand.kill()


async def _until_they_stand_by(url: str, count: int) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while await asyncio.to_thread(_standing, url) < count:
        if time.monotonic() > deadline:
            raise SceneError("the second process does not stand by")
        await asyncio.sleep(LOOK_SECONDS)


def _standing(url: str) -> int:
    with psycopg.connect(url, autocommit=True) as connection:
        return len(connection.execute(_HANDS).fetchall())
