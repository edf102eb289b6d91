"""Part `delivered`: from the provider's word that a video is completed to the video in the chat."""

import asyncio
import statistics
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from tests.bench.bots import BenchBot, a_bot
from tests.bench.processes import memory
from tests.bench.rows import Row
from tests.bench.stand_ins import ROOT, StandIns

PART: Final = "delivered"
SIZES_MB: Final = (5, 20, 50)
LIMIT_BYTES: Final = 49_900_000
"""The largest that is tried: with its boxes it is just below what Telegram takes."""
TIMES: Final = 3
"""How often each is delivered; the fastest counts, of both, for what disturbs only ever adds."""
PLAIN: Final = "plain download and upload"
LINKED_BYTES: Final = 5_000_000
WARM_BYTES: Final = 100_000


def rows() -> Iterable[Row]:
    """See above."""
    return asyncio.run(_rows())


async def _rows() -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        async with StandIns.running() as stand_ins:
            await stand_ins.do("put_off_menus")
            async with a_bot(stand_ins, Path(folder), POLL_MIN_SECONDS="0.2", POLL_MAX_SECONDS="0.2") as bot:
                await _delivered(stand_ins, WARM_BYTES, is_labelled=False)
                before = bot.memory
                found = [await _row(stand_ins, size) for size in SIZES_MB]
                found += [_memory_row(bot, before.rss_mb), await _link_row(stand_ins)]
                await bot.stop()
    return found


async def _row(stand_ins: StandIns, size: int) -> Row:
    wanted = min(size * 1_000_000, LIMIT_BYTES)
    ours, plain = list[float](), list[float]()
    for _ in range(TIMES):
        ours.append(await _delivered(stand_ins, wanted, is_labelled=False))
        plain.append(await _plainly(stand_ins))
    return Row(
        part=PART,
        case=f"{size} MB, uploaded",
        figure=min(ours),
        unit="s",
        baseline=PLAIN,
        ratio=min(ours) / min(plain),
        wanted="at most 1.1",
        is_met=min(ours) <= 1.1 * min(plain),
        note=f"medians {statistics.median(ours):.2f} and {statistics.median(plain):.2f} s",
    )


def _memory_row(bot: BenchBot, before_mb: float) -> Row:
    growth = bot.memory.peak_mb - before_mb
    return Row(
        part=PART,
        case=f"{max(SIZES_MB)} MB, uploaded: the bot's memory grew at most by",
        figure=growth,
        unit="MB",
        wanted="under 32",
        is_met=growth < 32,
        note=f"from {before_mb:.0f} MB; {_children(bot.process.pid)}",
    )


async def _link_row(stand_ins: StandIns) -> Row:
    before: dict[str, int] = await stand_ins.do("bytes_served")
    await _delivered(stand_ins, LINKED_BYTES, is_labelled=True)
    plain: dict[str, Any] = await stand_ins.do("plain_delivery")
    after: dict[str, int] = await stand_ins.do("bytes_served")
    whole, parts = after["whole"] - before["whole"], after["parts"] - before["parts"]
    ours = whole - int(plain["bytes"])  # Telegram fetches it once
    return Row(
        part=PART,
        case="5 MB, by link: bytes of the video that come to the bot",
        figure=ours,
        unit="bytes",
        baseline="the video",
        ratio=ours / int(plain["bytes"]),
        wanted="none",
        is_met=ours == 0,
        note=f"besides its first {parts:,} bytes, which tell how it is made",
    )


async def _delivered(stand_ins: StandIns, size: int, *, is_labelled: bool) -> float:
    await stand_ins.do("plan", padding=size, is_labelled=is_labelled)
    return float(await stand_ins.do("delivered", number=size))


async def _plainly(stand_ins: StandIns) -> float:
    """The baseline over the same stand-ins, with the file that the bot has just delivered."""
    settings, plain = await stand_ins.do("settings"), await stand_ins.do("plain_delivery")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.bench.shortest",
        "deliver",
        plain["link"],
        f"{settings['TELEGRAM_API_URL']}/bot{settings['TELEGRAM_BOT_TOKEN']}/sendVideo",
        str(plain["chat_id"]),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    told, _ = await process.communicate()
    return float(told)


def _children(pid: int) -> str:
    """The memory of the bot's processes for media, in words."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    peaks = ", ".join(f"{memory(int(one)).peak_mb:.0f}" for one in children)
    return f"its media processes at most {peaks} MB" if peaks else "no media process"
