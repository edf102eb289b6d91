"""Part `making`: what thousands of generations in the making cost, at the usual rate of polls."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.bots import BenchBot, Gauged, a_bot
from tests.bench.filled import Making
from tests.bench.processes import Memory, Used
from tests.bench.rows import Row
from tests.bench.stand_ins import SceneError, StandIns

PART: Final = "making"
COUNTS: Final = (100, 1_000, 10_000)
SETTLING_SECONDS: Final = 8.0
"""After the start, before anything is counted."""
WINDOW_SECONDS: Final = 24.0
ENDING: Final = 1_000
ENDING_A_SECOND: Final = 10.0
LONGEST_SECONDS: Final = 125
"""After the first end: then those that are not sent are not waited for."""
COUNTED: Final = ("send", "edit", "delete", "setMessageReaction")
"""How the methods begin that it counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What was seen of one bot in the window."""

    jobs: int
    bot: Used
    stand_ins: Used
    memory: Memory
    polls: int
    gauged: Gauged
    first: float
    last: float

    @property
    def lag_ms(self) -> float:
        """Of the event loop: the 99th of a hundred."""
        return 1_000 * _percentile([lag for at, lag in self.gauged.lags if self.first <= at < self.last], 99)

    @property
    def lateness(self) -> float | None:
        """Of the polls: the worst, in parts of its own interval; None: none was seen."""
        return max((late for at, late in self.gauged.late if self.first <= at < self.last), default=None)

    @property
    def is_punctual(self) -> bool:
        """Whether no poll was later than by its own interval."""
        return self.lateness is not None and self.lateness <= 1


def rows() -> Iterable[Row]:
    """See above."""
    courses = list[Course]()
    for count in COUNTS:
        courses.append(asyncio.run(_outlasting(count)))
        yield from _rows_of(courses[-1], courses[0])
    yield from asyncio.run(_ending())
    if any(course.lateness is None for course in courses):
        raise SceneError("the gauge has not seen when polls were planned")


async def _outlasting(count: int) -> Course:
    lasts = SETTLING_SECONDS + WINDOW_SECONDS + 10
    with tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        async with StandIns.running() as stand_ins:
            await stand_ins.do("put_off_menus")
            await Making(count=count, lasts=lasts).begin(stand_ins, Path(folder))
            async with a_bot(stand_ins, Path(folder), is_gauged=True) as bot:
                await asyncio.sleep(SETTLING_SECONDS)
                return await _watched(bot, count, asyncio.sleep(WINDOW_SECONDS))


async def _watched(bot: BenchBot, count: int, waiting: Awaitable[object]) -> Course:
    """Wait, and stop the bot."""
    mark = bot.mark()
    await waiting
    used, by_stand_ins = bot.used_since(mark)
    last, found = time.monotonic(), bot.memory
    polls = await bot.stand_ins.do("polls_between", first=mark.at, last=last)
    return Course(
        jobs=count,
        bot=used,
        stand_ins=by_stand_ins,
        memory=found,
        polls=polls,
        gauged=await bot.stop(),
        first=mark.at,
        last=last,
    )


def _rows_of(course: Course, least: Course) -> Iterable[Row]:
    case, is_most = f"{course.jobs:,} in the making", course.jobs == max(COUNTS)
    bound = "" if course.stand_ins.percent < 90 else "the stand-ins were the bound"
    cpu_ms = _cpu_ms(course)
    yield Row(
        part=PART,
        case=f"{case}: processor",
        figure=course.bot.percent,
        unit="% of a core",
        wanted="at most 50" if is_most else "",
        is_met=course.bot.percent <= 50 if is_most else None,
        note=bound,
    )
    yield Row(
        part=PART,
        case=f"{case}: processor for a job and minute",
        figure=cpu_ms,
        unit="ms",
        baseline=f"{least.jobs:,} in the making",
        ratio=cpu_ms / _cpu_ms(least),
        wanted="falls with their number, none late" if course is not least else "",
        is_met=cpu_ms < _cpu_ms(least) and course.is_punctual if course is not least else None,
    )
    yield Row(
        part=PART,
        case=f"{case}: memory",
        figure=course.memory.rss_mb,
        unit="MB",
        wanted="at most 150" if is_most else "",
        is_met=course.memory.rss_mb <= 150 if is_most else None,
        note="" if course is least else f"{_more_kb(course, least):.1f} KB for each more",
    )
    yield Row(
        part=PART,
        case=f"{case}: lag of the event loop, p99",
        figure=course.lag_ms,
        unit="ms",
        wanted="under 50" if is_most else "",
        is_met=course.lag_ms < 50 if is_most else None,
    )
    if course.lateness is None:
        return
    yield Row(
        part=PART,
        case=f"{case}: the latest poll",
        figure=course.lateness,
        unit="intervals late",
        baseline="its own interval",
        ratio=course.lateness,
        wanted="at most 1",
        is_met=course.is_punctual,
        note=f"{course.polls / course.bot.of:.0f} polls a second, "
        f"{60 * course.polls / course.bot.of / course.jobs:.1f} a job and minute",
    )


def _cpu_ms(course: Course) -> float:
    """For a job and minute."""
    return 1_000 * course.bot.seconds / course.jobs * 60 / course.bot.of


def _more_kb(course: Course, least: Course) -> float:
    """What each job holds in memory."""
    return 1_000 * (course.memory.rss_mb - least.memory.rss_mb) / (course.jobs - least.jobs)


async def _ending() -> list[Row]:
    """So many that end one after the other, and are delivered."""
    ends_at = [SETTLING_SECONDS + number / ENDING_A_SECOND for number in range(ENDING)]
    with tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        async with StandIns.running() as stand_ins:
            await stand_ins.do("put_off_menus")
            began = time.monotonic()
            await Making(count=ENDING, ends_at=ends_at).begin(stand_ins, Path(folder))
            async with a_bot(stand_ins, Path(folder), is_gauged=True) as bot:
                await asyncio.sleep(began + SETTLING_SECONDS - time.monotonic())
                sending = asyncio.create_task(stand_ins.do("until_made_is_sent", seconds=LONGEST_SECONDS))
                course = await _watched(bot, ENDING, sending)
            sent: list[tuple[float, float]] = sending.result()
            calls = await stand_ins.do("calls_between", first=course.first, last=course.last)
    counted = sum(number for method, number in calls.items() if method.startswith(COUNTED))
    a_second = len(sent) / (max(at for _, at in sent) - min(end for end, _ in sent))
    waited = statistics.median(at - end for end, at in sent)
    case = f"{ENDING:,} of which {ENDING_A_SECOND:.0f} a second end"
    return [
        Row(
            part=PART,
            case=f"{case}: delivered",
            figure=a_second,
            unit="videos a second",
            baseline="what ends: Telegram's 30 calls a second let 15 pass, of two calls each",
            ratio=a_second / ENDING_A_SECOND,
            wanted="at least 0.95",
            is_met=a_second >= 0.95 * ENDING_A_SECOND,
            note=f"{len(sent):,} were sent; {counted / course.bot.of:.1f} calls a second, progress included",
        ),
        Row(
            part=PART,
            case=f"{case}: from the end at the provider to the sending, p50",
            figure=waited,
            unit="s",
            note=f"{course.polls / course.bot.of:.0f} polls a second",
        ),
        Row(
            part=PART,
            case=f"{case}: processor",
            figure=course.bot.percent,
            unit="% of a core",
            note=f"the stand-ins had {course.stand_ins.percent:.0f} %",
        ),
        Row(
            part=PART,
            case=f"{case}: processor for a video",
            figure=1_000 * course.bot.seconds / len(sent),
            unit="ms",
        ),
        Row(part=PART, case=f"{case}: lag of the event loop, p99", figure=course.lag_ms, unit="ms"),
    ]


def _percentile(found: Sequence[float], percent: int) -> float:
    if len(found) < 2:
        return max(found, default=0.0)
    return statistics.quantiles(found, n=100)[percent - 1]
