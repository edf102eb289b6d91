"""What the bench measures with: the view from outside, the gauge, and a database that was filled by hand."""

import asyncio
import itertools
import json
import os
import time
from pathlib import Path

import pytest

from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sqlite.connection import open_database
from bot.app.pipeline.poll_schedule import PollSchedule
from bot.domain.completion import PollBounds
from bot.domain.job import GeneratingJob, JobState
from tests.bench.filled import Making, write
from tests.bench.gauged_bot import EVERY_SECONDS, Gauge
from tests.bench.processes import Used, cpu_seconds, memory
from tests.fakes.clock import ManualClock
from tests.jobs import a_job
from tests.virtual_time import EPOCH, VirtualLoop, after


def test_processor_time_is_counted_from_outside() -> None:
    before, own = cpu_seconds(os.getpid()), time.process_time()
    while time.process_time() < own + 0.1:
        pass
    assert cpu_seconds(os.getpid()) > before


def test_memory_is_counted_from_outside() -> None:
    before = memory(os.getpid())
    held = bytearray(os.urandom(40_000_000))
    during = memory(os.getpid())
    del held
    assert during.rss_mb > before.rss_mb
    assert memory(os.getpid()).peak_mb >= during.rss_mb


def test_what_was_used_is_a_share_of_a_core() -> None:
    assert Used(seconds=3, of=12).percent == 25


def test_the_gauge_tells_by_how_many_of_its_intervals_the_latest_poll_is_late(tmp_path: Path) -> None:
    clock = ManualClock()
    schedule = PollSchedule(clock=clock, bounds=PollBounds(shortest=1, longest=15), timeout=1_200, rate=20)
    gauge = Gauge(tmp_path / "gauge.json", schedules=list)
    for number, pause in enumerate((4, 400)):
        job = a_job(JobState.GENERATING, id=str(number), created_at=EPOCH, run_at=EPOCH + pause)
        assert isinstance(job, GeneratingJob)
        schedule.put(job)
    gauge.look(schedule)
    clock.time += 10
    gauge.look(schedule)
    assert [late for _, late in gauge.late] == [0.0, 1.5]


def test_the_gauge_leaves_by_how_much_the_loop_came_late(tmp_path: Path) -> None:
    times = itertools.chain([10.0, 13.0], itertools.repeat(20.0))
    gauge = Gauge(tmp_path / "gauge.json", now=lambda: next(times), schedules=list)

    async def agenda() -> None:
        return None

    async def run() -> None:
        await gauge.around("jobs", "agenda", agenda, (), {})
        await after(1)

    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        runner.run(run())
    wanted, lag = json.loads(gauge.file.read_text(encoding="utf-8"))["lags"][0]
    assert (wanted, lag) == pytest.approx((10.0 + EVERY_SECONDS, 3.0 - EVERY_SECONDS))


def test_what_is_in_the_making_outlasts_the_measurement() -> None:
    durations, ages = Making(count=200, lasts=50).times()
    assert all(0 <= age <= one - 50 for one, age in zip(durations, ages, strict=True))


def test_what_shall_end_ends_when_it_shall() -> None:
    durations, ages = Making(count=3, ends_at=[1.0, 2.0, 300.0]).times()
    assert [round(one - age, 6) for one, age in zip(durations, ages, strict=True)] == [1.0, 2.0, 300.0]


async def test_a_database_that_was_filled_is_one_of_the_stores_own(tmp_path: Path) -> None:
    jobs = [
        a_job(JobState.GENERATING, id=f"{number:032x}", key=f"{number}", generation_id=f"{number}")
        for number in range(3)
    ]
    await write(tmp_path / "clapper.db", jobs)
    async with open_database(tmp_path / "clapper.db") as database:
        assert await SqlJobStore(database).in_states({JobState.GENERATING}) == jobs
