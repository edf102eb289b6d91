"""What came of a request: what people see, what it cost."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.domain.job import Job
from bot.domain.status import Status
from tests.app.conftest import UNLIMITED, URL, House

GRAIN: Final = 0.1
"""Seconds between two looks of a test."""


def last_status(house: House) -> Status:
    """What the one status message says now."""
    [shown] = house.messenger.statuses
    return shown.statuses[-1]


async def spent(house: House) -> int:
    """Millionths of a USD that count towards the owner's budget."""
    limits = replace(UNLIMITED, budget_micros=10**12)
    return (await house.store.usage(7, 7, limits, now=house.clock.now())).spent_micros


async def made(house: House, url: str = URL) -> Job:
    """A job whose video is finished, with the engine running; nothing is sent yet."""
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    house.provider.finish(url=url)
    return job


async def until(house: House, is_there: Callable[[], bool], *, at_most: float) -> float:
    """Let time pass until then; returns how many seconds did."""
    began = house.clock.now()
    while not is_there():
        assert house.clock.now() - began < at_most, "it takes longer than that"
        await house.pass_time(GRAIN)
    return house.clock.now() - began
