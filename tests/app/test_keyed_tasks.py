"""One task a key, so many at once, none of them in anybody's way."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.app.keyed_tasks import KeyedTasks
from tests.fakes.clock import ManualClock


@dataclass(slots=True)
class Bench:
    """Where tasks work until they are let go."""

    clock: ManualClock = field(default_factory=ManualClock)
    begun: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    go: asyncio.Event = field(default_factory=asyncio.Event)
    ends: int = 0

    def tasks(self, *, limit: int = 2, give_up_after: float | None = None) -> KeyedTasks[str]:
        return KeyedTasks(
            name="work",
            clock=self.clock,
            limit=limit,
            give_up_after=give_up_after,
            on_end=self.ended,
        )

    def ended(self) -> None:
        self.ends += 1

    def work(self, key: str) -> Callable[[], Coroutine[Any, Any, None]]:
        async def working() -> None:
            self.begun.append(key)
            try:
                await self.go.wait()
            except asyncio.CancelledError:
                self.cancelled.append(key)
                raise
            self.done.append(key)

        return working


@pytest.fixture
def bench() -> Bench:
    return Bench()


async def test_a_key_runs_once_at_a_time_and_again_when_it_has_ended(bench: Bench) -> None:
    tasks = bench.tasks()
    assert tasks.start("a", bench.work("a"))
    assert not tasks.start("a", bench.work("a"))
    assert "a" in tasks
    bench.go.set()
    await tasks.wait("a")
    assert "a" not in tasks
    assert tasks.start("a", bench.work("a"))
    await tasks.wait()
    assert bench.done == ["a", "a"]


async def test_what_finds_no_place_is_not_started_and_an_end_is_told(bench: Bench) -> None:
    tasks = bench.tasks(limit=2)
    assert [tasks.start(key, bench.work(key)) for key in "abc"] == [True, True, False]
    assert (tasks.free, list(tasks), bench.ends) == (0, ["a", "b"], 0)
    bench.go.set()
    await tasks.wait()
    assert (tasks.free, bench.ends) == (2, 2)
    assert bench.done == ["a", "b"]


async def test_what_needs_no_place_is_started_beyond_the_limit(bench: Bench) -> None:
    tasks = bench.tasks(limit=1)
    assert tasks.start("a", bench.work("a"))
    assert tasks.start("b", bench.work("b"), over_limit=True)
    assert (len(tasks), tasks.free) == (2, 0)
    bench.go.set()
    await tasks.wait()


async def test_a_wait_has_its_limit_and_ends_nothing(bench: Bench) -> None:
    tasks = bench.tasks()
    tasks.start("a", bench.work("a"))
    waiting = asyncio.create_task(tasks.wait("a", seconds=5))
    await bench.clock.advance(4)
    assert not waiting.done()
    await bench.clock.advance(2)
    assert await waiting is False
    bench.go.set()
    assert await tasks.wait("a", seconds=5) is True
    assert await tasks.wait("nothing of that name") is True


async def test_what_does_not_end_in_time_is_cancelled_and_what_does_is_not(bench: Bench) -> None:
    tasks, soon = bench.tasks(), asyncio.Event()

    async def short() -> None:
        await soon.wait()
        bench.done.append("short")

    tasks.start("long", bench.work("long"))
    tasks.start("short", short)
    ending = asyncio.create_task(tasks.end(seconds=5))
    await bench.clock.advance(1)
    soon.set()
    await bench.clock.advance(5)
    await ending
    assert (bench.done, bench.cancelled, len(tasks)) == (["short"], ["long"], 0)


async def test_one_key_is_ended_without_the_others(bench: Bench) -> None:
    tasks = bench.tasks()
    for key in "ab":
        tasks.start(key, bench.work(key))
    await bench.clock.settle()
    await tasks.end("a", seconds=0)
    assert (list(tasks), bench.cancelled) == (["b"], ["a"])
    tasks.cancel()
    await tasks.wait()
    assert bench.cancelled == ["a", "b"]


async def test_what_a_task_raises_is_logged_and_gives_its_place_back(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken() -> None:
        raise OSError("disk full")

    tasks = bench.tasks()
    tasks.start("a", broken)
    await tasks.wait()
    assert (len(tasks), bench.ends) == (0, 1)
    assert "work a failed" in caplog.text
    assert "disk full" in caplog.text


async def test_what_hangs_is_given_up_by_the_clock(bench: Bench) -> None:
    tasks = bench.tasks(give_up_after=10)
    tasks.start("a", bench.work("a"))
    await bench.clock.advance(9)
    assert "a" in tasks
    await bench.clock.advance(2)
    assert ("a" in tasks, bench.cancelled) == (False, ["a"])


async def test_who_works_in_a_task_of_its_own_holds_a_key_and_a_place(bench: Bench) -> None:
    tasks = bench.tasks(limit=1)
    with tasks.holding("a") as is_first:
        assert is_first
        with tasks.holding("a") as is_second:
            assert not is_second
        assert not tasks.start("b", bench.work("b"))
    assert (len(tasks), bench.ends, bench.begun) == (0, 1, [])
    with pytest.raises(OSError, match="disk full"), tasks.holding("a"):
        raise OSError("disk full")
    assert "a" not in tasks
