"""A line of the log sums up each day."""

import asyncio
import logging
from dataclasses import replace

import pytest

from bot.app.admin.daily_summary import DailySummary
from bot.app.admin.stats import Stats
from bot.domain.admission import DAY
from bot.domain.errors import Problem
from bot.domain.figures import day_of
from bot.domain.job import JobState
from tests.contracts.conftest import a_job, put
from tests.fakes.clock import ManualClock
from tests.fakes.provider import FakeProvider
from tests.fakes.stores import MemoryJobStore
from tests.jobs import moved


async def test_each_day_is_one_line_with_requests_videos_and_cost(caplog: pytest.LogCaptureFixture) -> None:
    clock, jobs = ManualClock(), MemoryJobStore()
    summary = DailySummary(
        stats=Stats(figures=jobs.figures, provider=FakeProvider(), clock=clock), clock=clock
    )
    for name, state, changes in (
        ("a", JobState.DELIVERED, {"cost_micros": 400_000}),
        ("b", JobState.DELIVERED, {"cost_micros": 1_160_000}),
        ("c", JobState.FAILED, {"problem": Problem(key="failed-content"), "cost_micros": 0}),
    ):
        job = await put(jobs, a_job(name, at=clock.now()))
        assert await jobs.advance(job, moved(replace(job), state, ended_at=clock.now() + 30, **changes))
    first = day_of(clock.now())
    with caplog.at_level(logging.INFO, "bot.app.admin.daily_summary"):
        task = asyncio.create_task(summary.run())
        await clock.advance((first + 1) * DAY - clock.now())
        assert caplog.messages == []
        await clock.advance(2 * DAY + 120)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert [line.partition(": ")[2] for line in caplog.messages] == [
        "3 requests, 2 videos, 1 failed, 0 not delivered, 0 cancelled; cost 1.56 USD",
        *["0 requests, 0 videos, 0 failed, 0 not delivered, 0 cancelled; cost 0.00 USD"] * 2,
    ]
    days = [line.partition(" (UTC)")[0] for line in caplog.messages]
    assert days == sorted(set(days))
