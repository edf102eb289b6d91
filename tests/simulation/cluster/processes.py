"""The loop of several processes, and a process: it may stand still, be cut off from its database, and die."""

import asyncio
import contextvars
import weakref
from collections.abc import Callable, Coroutine
from contextvars import Context, ContextVar
from typing import TYPE_CHECKING, Any, Final, TypeVar, TypeVarTuple

from tests.simulation.cluster.flights import ARRIVES_WITHIN_SECONDS, Flight
from tests.virtual_time import DYING_TURNS, NumberedTask, StuckError, VirtualLoop

if TYPE_CHECKING:
    from bot.adapters.postgres.clock import PostgresClock
    from bot.adapters.telegram.outgoing.rate_limits import RateLimits
    from bot.composition.core import Core
    from bot.ports import Storage
    from tests.simulation.cluster.lead import SimulatedLead
    from tests.simulation.cluster.world import ClusterWorld

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

RUNNING: Final[ContextVar["Process | None"]] = ContextVar("RUNNING", default=None)
"""The process to which what runs belongs; None: the world."""
OUTSIDE: Final = Context()
"""What belongs to the world: the server, Telegram, the provider, time."""


class Process:
    """One process of the bot.

    Args:
        world: Where it lives.
        number: Counts up with each that is started.
        machine: On which machine.
    """

    def __init__(self, world: "ClusterWorld", number: int, machine: int) -> None:
        self.world = world
        self.number = number
        self.machine = machine
        self.is_frozen = False
        self.is_dead = False
        self.is_stopping = False
        """Whether it was asked to end."""
        self.cut_until = 0.0
        """Until when (seconds of the loop) nothing passes between it and the database."""
        self.loses_answer = False
        """Whether the session breaks when its next statement is done."""
        self.thawed_at = 0.0
        """When it last went on, in seconds of the loop."""
        self.flights = set[Flight]()
        """Its calls to Telegram that have left it."""
        self.thawed = asyncio.Event()
        self.thawed.set()
        self.asked_to_end = asyncio.Event()
        self.ended = asyncio.Event()
        """Set when it is dead and nothing of it is left."""
        self.lead: SimulatedLead
        self.clock: PostgresClock
        self.limits: RateLimits
        self.storage: Storage
        self.core: Core | None = None
        self._parked: list[_Step] = []
        self.tasks = weakref.WeakSet[NumberedTask]()
        self._context = contextvars.copy_context()
        self._context.run(RUNNING.set, self)

    def __str__(self) -> str:
        return f"p{self.number}"

    @property
    def is_cut(self) -> bool:
        """Whether nothing passes between it and the database."""
        return self.world.elapsed() < self.cut_until

    def spawn(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        """A task of it."""
        return self.world.running_loop.create_task(work, name=name, context=self._context.copy())

    def freeze(self, seconds: float) -> None:
        """Nothing of it runs for so long; what it has sent is on its way."""
        if self.is_dead or self.is_frozen:
            return
        self.world.note("freeze", self, f"{seconds:.3f}")
        self.world.mark_fault()
        self.lead.disturb()
        self.is_frozen = self.world.has_slept = True
        self.thawed.clear()
        for flight in self.flights:
            flight.hurry(ARRIVES_WITHIN_SECONDS)
        self.world.running_loop.call_later(seconds, self.thaw, context=OUTSIDE)

    def thaw(self) -> None:
        """It goes on where it was, as if nothing had happened."""
        if not self.is_frozen:
            return
        self.world.note("thaw", self)
        self.world.mark_fault()
        self.is_frozen = False
        self.thawed_at = self.world.elapsed()
        self.thawed.set()
        parked, self._parked = self._parked, []
        for step in parked:
            self.world.running_loop.again(step)

    def park(self, step: "_Step") -> None:
        """Keep what would run now until it goes on."""
        self._parked.append(step)

    def cut(self, seconds: float) -> None:
        """Nothing passes between it and the database for so long; what is sent meanwhile arrives then."""
        if self.is_dead:
            return
        self.world.note("cut", self, f"{seconds:.3f}")
        self.world.mark_fault()
        self.lead.disturb()
        self.cut_until = max(self.cut_until, self.world.elapsed() + seconds)

    def die(self, why: str, *, is_silent: bool = False) -> None:
        """It is no more; with `is_silent` its machine neither, which cannot say so."""
        if self.is_dead:
            return
        self.world.note("death", self, why)
        self.world.deaths += 1
        self.world.mark_fault()
        self.lead.disturb()
        self.is_dead = True
        self.thaw()
        self.world.server.on_death(self, is_silent=is_silent)
        self.world.running_loop.call_soon(self._end, DYING_TURNS, context=OUTSIDE)

    def _end(self, turns: int) -> None:
        """Cancel its tasks, in the order of creation, until none is left."""
        left = sorted((task for task in self.tasks if not task.done()), key=lambda task: task.number)
        if not left:
            self.ended.set()
            return
        if not turns:
            raise StuckError(f"these tasks do not end: {left}")
        for task in left:
            task.cancel()
        self.world.running_loop.call_soon(self._end, turns - 1, context=OUTSIDE)


class _Step:
    """A callback of a process, which may have to wait until that goes on."""

    __slots__ = ("args", "callback", "context", "handle", "process")

    def __init__(
        self, process: Process, callback: Callable[..., object], args: tuple[Any, ...], context: Context
    ) -> None:
        self.process = process
        self.callback = callback
        self.args = args
        self.context = context
        self.handle: asyncio.Handle | None = None

    def __call__(self) -> None:
        if self.handle is not None and self.handle.cancelled():
            return
        if self.process.is_frozen:
            self.process.park(self)
        elif not self.process.ended.is_set():
            self.callback(*self.args)


async def _settle(answer: "asyncio.Future[T]", work: Coroutine[Any, Any, T]) -> None:
    try:
        result = await work
    except Exception as error:  # noqa: BLE001 - whoever waits gets it
        if not answer.done():
            answer.set_exception(error)
            answer.exception()  # nobody may be left to get it
    else:
        if not answer.done():
            answer.set_result(result)


class ProcessLoop(VirtualLoop):
    """Virtual time for several processes: what belongs to a frozen one waits until that goes on."""

    def call_soon(
        self, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.Handle:
        context = contextvars.copy_context() if context is None else context
        process = context.get(RUNNING)
        if process is None:
            return super().call_soon(callback, *args, context=context)
        step = _Step(process, callback, args, context)
        step.handle = super().call_soon(step, context=context)
        return step.handle

    def call_at(
        self, when: float, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.TimerHandle:
        context = contextvars.copy_context() if context is None else context
        process = context.get(RUNNING)
        if process is None:
            return super().call_at(when, callback, *args, context=context)
        step = _Step(process, callback, args, context)
        step.handle = handle = super().call_at(when, step, context=context)
        return handle

    def again(self, step: _Step) -> None:
        """Run what was parked; whoever has cancelled it meanwhile has done so by its first handle."""
        super().call_soon(step, context=step.context)

    def outside(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        """A task of the world."""
        return self.create_task(work, name=name, context=OUTSIDE)

    def outside_of(self, work: Coroutine[Any, Any, T], name: str) -> "asyncio.Future[T]":
        """Have the world do something for a process, which hears of it or does not."""
        answer: asyncio.Future[T] = self.create_future()
        self.outside(_settle(answer, work), name)
        return answer

    def _make_task(
        self,
        loop: asyncio.AbstractEventLoop,
        coroutine: Any,  # noqa: ANN401 - what the standard library passes on
        **options: Any,  # noqa: ANN401 - the same
    ) -> NumberedTask:
        task = super()._make_task(loop, coroutine, **options)
        context = options.get("context")
        process = RUNNING.get() if context is None else context.get(RUNNING)
        if process is not None:
            process.tasks.add(task)
        return task
