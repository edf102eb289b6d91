"""How a generation is followed, and told as late or given up."""

import itertools
from dataclasses import replace
from pathlib import Path

from bot.domain.errors import Problem
from bot.domain.job import JobState
from bot.domain.status import Late, Making
from tests.app.conftest import House, build_house
from tests.app.pipeline.outcomes import last_status


async def test_looks_are_never_more_than_ten_seconds_apart_and_never_closer_than_allowed(
    house: House,
) -> None:
    times: list[float] = []
    await house.wants()
    house.run()
    for _ in range(300):
        before = len(house.provider.looks)
        await house.pass_time(0.5)
        times += [house.clock.now()] * (len(house.provider.looks) - before)
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert gaps
    assert max(gaps) <= 10.5
    assert min(gaps) >= 0.5


async def test_progress_is_told_and_never_full_before_the_video_is_there(house: House) -> None:
    await house.wants()
    house.run()
    await house.pass_time(300)
    [shown] = house.messenger.statuses
    bars = [status.tenths for status in shown.statuses if isinstance(status, Making)]
    assert bars == sorted(bars)
    assert bars[0] == 0
    assert bars[-1] == 9


async def test_a_generation_that_fails_says_why_and_counts_no_more(house: House) -> None:
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    house.provider.break_down(Problem(key="failed-generation", values={"reason": "no"}))
    await house.pass_time(15)
    assert house.now(job).state is JobState.FAILED
    assert not house.now(job).is_counted


async def test_a_late_generation_is_told_gives_its_active_place_back_and_is_still_delivered(
    tmp_path: Path,
) -> None:
    house = build_house(tmp_path, timeout=60)
    job = await house.wants()
    house.run()
    await house.pass_time(61)
    assert last_status(house) == Late()
    assert (house.now(job).is_counted, house.now(job).is_active) == (True, False)
    await house.pass_time(3000)
    house.provider.finish()
    await house.pass_time(30)
    assert house.now(job).state is JobState.DELIVERED
    assert house.now(job).is_counted
    await house.die()


async def test_a_generation_that_never_ends_is_given_up_after_a_day(tmp_path: Path) -> None:
    house = build_house(tmp_path, timeout=60)
    job = await house.wants()
    house.run()
    await house.pass_time(120)
    house.store.jobs[job.id] = replace(house.now(job), submitted_at=house.clock.now() - 86_500)
    await house.pass_time(20)
    assert house.now(job).problem == Problem(key="failed-never-came")
    await house.die()
