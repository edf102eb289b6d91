"""Part `restart`: the bot comes back, and ten thousand generations were due while it was dead."""

import asyncio
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tests.bench.bots import a_bot
from tests.bench.filled import Making
from tests.bench.rows import Row
from tests.bench.stand_ins import StandIns

PART: Final = "restart"
COUNT: Final = 10_000
WATCHED_SECONDS: Final = 15
"""After the first poll."""


def rows() -> Iterable[Row]:
    """See above."""
    return asyncio.run(_rows())


async def _rows() -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        async with StandIns.running() as stand_ins:
            await stand_ins.do("put_off_menus")
            await Making(count=COUNT, is_due=True).begin(stand_ins, Path(folder))
            began = time.monotonic()
            async with a_bot(stand_ins, Path(folder)) as bot:
                polls: list[float] = await stand_ins.do("until_polled", count=1)
                await asyncio.sleep(polls[0] + WATCHED_SECONDS - time.monotonic())
                peak = bot.memory.peak_mb
                polls = await stand_ins.do("until_polled", count=1)
                await bot.stop()
    seconds = Counter(int(at - polls[0]) for at in polls)
    watched = [seconds[number] for number in range(WATCHED_SECONDS)]
    case, mean = f"{COUNT:,} in the making, all due", sum(watched) / WATCHED_SECONDS
    return [
        Row(
            part=PART,
            case=f"{case}: from the start of the process to the first poll",
            figure=polls[0] - began,
            unit="s",
            wanted="within 2",
            is_met=polls[0] - began <= 2,
        ),
        Row(
            part=PART,
            case=f"{case}: polls in the fullest second of {WATCHED_SECONDS}",
            figure=max(watched),
            unit="polls",
            baseline="the mean second",
            ratio=max(watched) / mean,
            wanted="no herd: at most 3 times the mean",
            is_met=max(watched) <= 3 * mean,
            note=f"{100 * max(watched) / COUNT:.1f} % of all in one second; {mean:.0f} a second in the mean",
        ),
        Row(part=PART, case=f"{case}: memory at most", figure=peak, unit="MB"),
    ]
