"""Part `start`: what a start costs, and what a bot that has nothing to do holds in memory."""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.bots import a_bot
from tests.bench.rows import Row
from tests.bench.stand_ins import ROOT, StandIns

PART: Final = "start"
TIMES: Final = 5
NOTHING: Final = "python -c pass"
QUIET_SECONDS: Final = 2.0
"""Without a call to Telegram: the bot has registered its menus, and has nothing to do."""
LONGEST_SECONDS: Final = 20.0


@dataclass(frozen=True, slots=True)
class Run:
    """One process from its beginning to its end, in seconds."""

    cpu: float
    wall: float


def rows() -> Iterable[Row]:
    """See above."""
    _run("-m", "bot", "--version")  # what is compiled by now stays so
    nothing = [_run("-c", "pass") for _ in range(TIMES)]
    version = [_run("-m", "bot", "--version") for _ in range(TIMES)]
    plain, ours = _median(nothing), _median(version)
    yield Row(
        part=PART,
        case="--version: processor",
        figure=ours.cpu,
        unit="s",
        baseline=NOTHING,
        ratio=ours.cpu / plain.cpu,
        wanted="under 0.3 s*",
        is_met=ours.cpu < 0.3,
    )
    starts = [asyncio.run(_start()) for _ in range(TIMES - 2)]
    ready = statistics.median(seconds for seconds, _ in starts)
    yield Row(
        part=PART,
        case="ready: the first request for updates after the start of the process",
        figure=ready,
        unit="s",
        baseline=NOTHING,
        ratio=ready / plain.wall,
        wanted="under 1 s*",
        is_met=ready < 1,
    )
    rss = statistics.median(mb for _, mb in starts)
    yield Row(
        part=PART,
        case="idle: memory",
        figure=rss,
        unit="MB",
        wanted="under 70",
        is_met=rss < 70,
    )


def _run(*arguments: str) -> Run:
    began = time.monotonic()
    pid = os.posix_spawn(
        sys.executable,
        [sys.executable, *arguments],
        {"PYTHONPATH": str(ROOT)},
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, used = os.wait4(pid, 0)
    if status:
        raise OSError(f"{arguments} ended with {os.waitstatus_to_exitcode(status)}")
    return Run(cpu=used.ru_utime + used.ru_stime, wall=time.monotonic() - began)


def _median(runs: list[Run]) -> Run:
    return Run(statistics.median(run.cpu for run in runs), statistics.median(run.wall for run in runs))


async def _start() -> tuple[float, float]:
    """Seconds until it is ready, and megabytes when it has nothing to do."""
    with tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        async with StandIns.running() as stand_ins:
            await stand_ins.do("put_off_menus")
            async with a_bot(stand_ins, Path(folder)) as bot:
                ready: float = await stand_ins.do("first_asked")
                await stand_ins.do("until_quiet", quiet=QUIET_SECONDS, seconds=LONGEST_SECONDS)
                found = bot.memory.rss_mb
                await bot.stop()
                return ready - bot.began, found
