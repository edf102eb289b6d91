"""Virtual time: nothing waits, and what would wait for ever is an error."""

import asyncio

import pytest

from tests.fakes.clock import ManualClock
from tests.virtual_time import EPOCH, StuckError, VirtualClock, VirtualLoop, after, in_no_time


def test_days_pass_at_once_and_in_order() -> None:
    async def sleepers() -> list[tuple[str, float]]:
        woken = []

        async def sleep(name: str, seconds: float) -> None:
            await asyncio.sleep(seconds)
            woken.append((name, asyncio.get_running_loop().time()))

        await asyncio.gather(sleep("late", 200_000.0), sleep("soon", 0.5), sleep("next day", 86_400.0))
        return woken

    loop = VirtualLoop(100.0)
    woken = loop.run_until_complete(sleepers())
    loop.close()
    assert woken == [("soon", 100.5), ("next day", 86_500.0), ("late", 200_100.0)]


def test_time_limits_are_kept_by_virtual_time() -> None:
    async def waits() -> float:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(asyncio.Event().wait(), 3_600.0)
        return asyncio.get_running_loop().time()

    loop = VirtualLoop(0.0)
    assert loop.run_until_complete(waits()) == 3_600.0
    loop.close()


def test_who_waits_for_nothing_is_found_out() -> None:
    loop = VirtualLoop(0.0)
    main = loop.create_task(asyncio.Event().wait())
    with pytest.raises(StuckError, match="everybody waits"):
        loop.run_until_complete(main)
    loop.end_all()
    loop.close()
    assert main.cancelled()


def test_a_loop_that_runs_hot_is_found_out() -> None:
    async def hot() -> None:
        while True:  # noqa: ASYNC110 - to run hot is its purpose
            await asyncio.sleep(0)

    loop = VirtualLoop(0.0)
    main = loop.create_task(hot())
    with pytest.raises(StuckError, match="round and round"):
        loop.run_until_complete(main)
    loop.end_all()
    loop.close()


@in_no_time
async def test_the_clock_shows_the_time_of_the_loop() -> None:
    clock = VirtualClock()
    await clock.sleep(3_600.0)
    assert clock.now() == EPOCH + 3_600.0
    await after(86_400.0)
    assert clock.now() == EPOCH + 90_000.0


@in_no_time
async def test_who_waits_is_told_whether_the_event_or_the_time_came() -> None:
    clock, event = VirtualClock(), asyncio.Event()
    assert not await clock.wait(event, 60.0)
    asyncio.get_running_loop().call_later(20.0, event.set)
    assert await clock.wait(event, 60.0)
    assert clock.now() == EPOCH + 80.0


async def test_a_clock_that_is_moved_by_hand_wakes_everybody_at_their_own_moment() -> None:
    clock, event, woken = ManualClock(), asyncio.Event(), list[tuple[str, float]]()

    async def sleep(name: str, seconds: float) -> None:
        await clock.sleep(seconds)
        woken.append((name, clock.now() - EPOCH))

    async def wait() -> None:
        woken.append((f"waited {await clock.wait(event, 30.0)}", clock.now() - EPOCH))

    tasks = [asyncio.create_task(one) for one in (sleep("late", 50.0), wait(), sleep("soon", 10.0))]
    await clock.settle()
    assert not woken
    await clock.advance(40.0)
    assert woken == [("soon", 10.0), ("waited False", 30.0)]
    await clock.advance(10.0)
    assert woken[2:] == [("late", 50.0)]
    await asyncio.gather(*tasks)
