"""Part `update`: from somebody's message to the paid POST, alone and a thousand at once."""

import asyncio
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.bots import a_bot
from tests.bench.processes import Used, cpu_seconds
from tests.bench.rows import Row
from tests.bench.stand_ins import ROOT, StandIns

PART: Final = "update"
SINGLE: Final = 50
"""Requests of which each waits for the one before."""
WARM: Final = 5
"""Requests before those, which nobody counts."""
BURST: Final = 1_000
BUSY_PERCENT: Final = 85.0
"""Of a core: who used so much of one was the bound."""
SHORTEST: Final = "the shortest program without a database"


def rows() -> Iterable[Row]:
    """See above."""
    return asyncio.run(_rows())


async def _rows() -> list[Row]:
    async with StandIns.running() as stand_ins, shortest(stand_ins) as pid:
        plain, plain_burst = await _alone(stand_ins), await _burst(stand_ins, pid)
    with tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        async with StandIns.running() as stand_ins:
            await stand_ins.do("put_off_menus")
            async with a_bot(stand_ins, Path(folder)) as bot:
                ours, our_burst = await _alone(stand_ins), await _burst(stand_ins, bot.process.pid)
                await bot.stop()
    last, plain_last = our_burst.posts[-1], plain_burst.posts[-1]
    cpu, plain_cpu = our_burst.cpu_ms, plain_burst.cpu_ms
    return [
        Row(
            part=PART,
            case=f"one alone, p50 of {SINGLE}",
            figure=1_000 * statistics.median(ours),
            unit="ms",
            baseline=SHORTEST,
            ratio=statistics.median(ours) / statistics.median(plain),
            wanted="at most 2",
            is_met=statistics.median(ours) <= 2 * statistics.median(plain),
        ),
        Row(
            part=PART,
            case=f"{BURST:,} at once: processor for each",
            figure=cpu,
            unit="ms",
            baseline=SHORTEST,
            ratio=cpu / plain_cpu,
            wanted="at most 3 ms*",
            is_met=cpu <= 3,
        ),
        Row(
            part=PART,
            case=f"{BURST:,} at once: the last POST",
            figure=last,
            unit="s",
            baseline=SHORTEST,
            ratio=last / plain_last,
            wanted="bound by the provider or Telegram",
            is_met=our_burst.bound != "the bot",
            note=f"{our_burst.bound} was the bound; of a core the bot had {our_burst.bot.percent:.0f} %, "
            f"the stand-ins {our_burst.stand_ins.percent:.0f} %",
        ),
        Row(
            part=PART,
            case=f"{BURST:,} at once: the POST in the middle",
            figure=statistics.median(our_burst.posts),
            unit="s",
            baseline=SHORTEST,
            ratio=statistics.median(our_burst.posts) / statistics.median(plain_burst.posts),
        ),
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Burst:
    """What became of many at once."""

    posts: Sequence[float]
    """After how many seconds each POST came, the first first."""
    bot: Used
    stand_ins: Used

    @property
    def cpu_ms(self) -> float:
        """For each, all that the process did until the last POST."""
        return 1_000 * self.bot.seconds / len(self.posts)

    @property
    def bound(self) -> str:
        """What was busy all the time."""
        if self.bot.percent >= BUSY_PERCENT:
            return "the bot"
        return "the stand-ins" if self.stand_ins.percent >= BUSY_PERCENT else "neither's processor"


async def _alone(stand_ins: StandIns) -> list[float]:
    found = [float(await stand_ins.do("one_request", number=number)) for number in range(WARM + SINGLE)]
    return found[WARM:]


async def _burst(stand_ins: StandIns, pid: int) -> _Burst:
    before = cpu_seconds(pid), cpu_seconds(stand_ins.pid)
    posts: list[float] = await stand_ins.do("burst", count=BURST)
    seconds = max(posts)
    return _Burst(
        posts=sorted(posts),
        bot=Used(seconds=cpu_seconds(pid) - before[0], of=seconds),
        stand_ins=Used(seconds=cpu_seconds(stand_ins.pid) - before[1], of=seconds),
    )


@asynccontextmanager
async def shortest(stand_ins: StandIns) -> AsyncIterator[int]:
    """The baseline, as it runs; yields its process id."""
    settings = await stand_ins.do("settings")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.bench.shortest",
        "ask",
        f"{settings['TELEGRAM_API_URL']}/bot{settings['TELEGRAM_BOT_TOKEN']}",
        settings["AIMLAPI_URL"],
        settings["AIMLAPI_KEY"],
        cwd=ROOT,
    )
    try:
        await stand_ins.do("until_ready")
        yield process.pid
    finally:
        process.kill()
        await process.wait()
