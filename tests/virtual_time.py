"""Virtual time: an event loop that never waits but jumps to the next moment at which something is due."""

import asyncio
import contextlib
import functools
from asyncio.base_events import BaseEventLoop
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Final, ParamSpec

P = ParamSpec("P")

EPOCH: Final = 1_700_000_000.0
"""Unix seconds at which virtual time begins."""
MAX_TURNS: Final = 2_000_000
"""Turns of one loop; a run that needs more goes round in circles."""
STILL_TURNS: Final = 20_000
"""Turns in one moment: more are a loop that runs hot."""
DYING_TURNS: Final = 1_000
"""Turns in which tasks that were cancelled must have ended."""


class StuckError(Exception):
    """Nothing will ever happen any more, or the same happens without end: a fault of the code under test."""


class NumberedTask(asyncio.Task[Any]):
    """A task that knows its place in the order of creation: sets of tasks have an order of their own."""

    number: int = 0


class _Time:
    """Stands where the loop asks its sockets whether anything has happened."""

    def __init__(self, start: float) -> None:
        self.now = start
        self.turns = 0
        self.still = 0

    def select(self, timeout: float | None) -> list[Any]:
        """Pass the time for which the loop would wait."""
        self.turns += 1
        self.still = 0 if timeout else self.still + 1
        if self.turns > MAX_TURNS or self.still > STILL_TURNS:
            raise StuckError("the loop goes round and round")
        if timeout is None:
            raise StuckError("everybody waits for each other")
        self.now += max(0.0, timeout)
        return []


class VirtualLoop(BaseEventLoop):
    """The standard library's loop without sockets, threads and a real clock.

    Args:
        start: Seconds at which it begins.
    """

    def __init__(self, start: float = 0.0) -> None:
        super().__init__()
        self._selector = _Time(start)
        self._clock_resolution = 1e-6
        self._created = 0
        self.set_task_factory(self._make_task)

    def time(self) -> float:
        """Seconds since virtual time began."""
        return self._selector.now

    @property
    def turns(self) -> int:
        """How often the loop has looked for something to do."""
        return self._selector.turns

    def end_all(self) -> None:
        """Cancel every task, in the order of creation, until none is left."""
        self._selector.turns = self._selector.still = 0
        left: list[asyncio.Task[Any]] = []
        for _ in range(DYING_TURNS):
            left = sorted(asyncio.all_tasks(self), key=lambda task: getattr(task, "number", 0))
            if not left:
                return
            for task in left:
                task.cancel()
            self.call_soon(self.stop)
            self.run_forever()
        raise StuckError(f"these tasks do not end: {left}")

    def _make_task(
        self,
        loop: asyncio.AbstractEventLoop,
        coroutine: Any,  # noqa: ANN401 - what the standard library passes on
        **options: Any,  # noqa: ANN401 - the same
    ) -> NumberedTask:
        task = NumberedTask(coroutine, loop=loop, **options)
        self._created += 1
        task.number = self._created
        return task

    def _process_events(self, event_list: list[Any]) -> None:
        """There are no sockets."""

    def _write_to_self(self) -> None:
        """There is nobody to wake: the loop never sleeps."""


def loop_now() -> float:
    """Unix seconds by the loop that runs."""
    return EPOCH + asyncio.get_running_loop().time()


@dataclass(slots=True)
class VirtualClock:
    """The `Clock` port; its waits end by the time of the loop that runs."""

    read: Callable[[], float] = loop_now
    """Unix seconds."""
    sure_since: float = EPOCH

    def now(self) -> float:
        return self.read()

    async def wait(self, event: asyncio.Event, seconds: float | None) -> bool:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(event.wait(), seconds)
        return event.is_set()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def in_no_time(test: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Run a test of coroutines in a loop under virtual time; it begins at 0."""

    @functools.wraps(test)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        with asyncio.Runner(loop_factory=VirtualLoop) as runner:
            runner.run(test(*args, **kwargs))

    return run


async def after(seconds: float) -> None:
    """Let virtual time pass, and everything happen that happens meanwhile."""
    moment = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(seconds, moment.set_result, None)
    await moment
