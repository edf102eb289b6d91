"""Tasks by key: one a key, and so many at once.

What finds no place is not started: its owner keeps what is wanted, and starts it when another has ended.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Collection, Coroutine, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from bot.ports import Clock

UNBOUNDED: Final = 2**63
"""As many places as anybody asks for."""

K = TypeVar("K")
Work = Callable[[], Coroutine[Any, Any, None]]
"""What a task does; called only where the task is started."""

_log = logging.getLogger(__name__)


def _nothing() -> None:
    """Nobody asked to be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyedTasks(Generic[K]):
    """What runs beside its owner, who stops it. What a task raises is logged, and costs nothing else."""

    name: str
    """What its tasks are called in the log."""
    clock: Clock
    limit: int = UNBOUNDED
    """How many run at once."""
    give_up_after: float | None = None
    """Seconds after which a task that has not ended is cancelled; None: it may take its time."""
    on_end: Callable[[], None] = _nothing
    """Called after each end: a place is free again, and a key."""
    _tasks: dict[K, asyncio.Task[None]] = field(default_factory=dict, init=False)
    _watches: set[asyncio.Task[None]] = field(default_factory=set, init=False)

    def __contains__(self, key: K) -> bool:
        """Whether a task with this key runs."""
        return key in self._tasks

    def __len__(self) -> int:
        """How many run."""
        return len(self._tasks)

    def __iter__(self) -> Iterator[K]:
        """The keys of those that run."""
        return iter(self._tasks)

    @property
    def free(self) -> int:
        """How many more may be started now."""
        return max(0, self.limit - len(self._tasks))

    def start(self, key: K, work: Work, *, over_limit: bool = False) -> bool:
        """Start it, unless its key runs already or no place is free; returns whether it was started.

        Args:
            key: What it is about.
            work: What it does.
            over_limit: It needs no place.
        """
        if key in self._tasks or (not self.free and not over_limit):
            return False
        task = asyncio.create_task(self._run(key, work), name=f"{self.name} {key}")
        self._tasks[key] = task
        task.add_done_callback(lambda ended: self._ended(key, ended))
        if self.give_up_after is not None:
            watch = asyncio.create_task(self._watch(key, task, self.give_up_after))
            self._watches.add(watch)
            watch.add_done_callback(self._watches.discard)
        return True

    @contextlib.contextmanager
    def holding(self, key: K) -> Iterator[bool]:
        """The same for work that the caller does in the task it is in, and whose errors are the caller's.

        Gives whether the key and a place were free; if so, they are taken until the end.
        """
        task = asyncio.current_task()
        if task is None or key in self._tasks or not self.free:
            yield False
            return
        self._tasks[key] = task
        try:
            yield True
        finally:
            del self._tasks[key]
            self.on_end()

    async def wait(self, key: K | None = None, seconds: float | None = None) -> bool:
        """Wait until the key's task has ended, or all that run now, at most so many seconds.

        Returns whether they have.
        """
        return not await self._late(self._those(key), seconds)

    async def end(self, key: K | None = None, *, seconds: float) -> None:
        """Give the key's task, or all that run now, so many seconds; then cancel them, and wait for that."""
        late = await self._late(self._those(key), seconds)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late)

    def cancel(self) -> None:
        """Cancel all; returns at once."""
        for task in self._tasks.values():
            task.cancel()

    def _those(self, key: K | None) -> list[asyncio.Task[None]]:
        if key is None:
            return list(self._tasks.values())
        return [self._tasks[key]] if key in self._tasks else []

    async def _late(
        self, tasks: Collection[asyncio.Task[None]], seconds: float | None
    ) -> set[asyncio.Task[None]]:
        """Those that have not ended in time."""
        left, all_ended = set(tasks), asyncio.Event()

        def ended(task: asyncio.Task[None]) -> None:
            left.discard(task)
            if not left:
                all_ended.set()

        for task in tasks:
            task.add_done_callback(ended)
        if left:
            await self.clock.wait(all_ended, seconds)
        for task in left:
            task.remove_done_callback(ended)
        return left

    async def _run(self, key: K, work: Work) -> None:
        try:
            await work()
        except Exception:  # noqa: BLE001 - one task's fault is not the others', nor the owner's
            _log.exception("%s %s failed", self.name, key)

    async def _watch(self, key: K, task: asyncio.Task[None], seconds: float) -> None:
        if await self._late([task], seconds):
            _log.info("%s %s took longer than %.0f s and is given up", self.name, key, seconds)
            task.cancel()

    def _ended(self, key: K, task: asyncio.Task[None]) -> None:
        if self._tasks.get(key) is task:
            del self._tasks[key]
        self.on_end()
