"""Telegram: a call passes the real limiter of its process, and arrives once it has left."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, Final, TypeVar

from telegram.error import RetryAfter

from bot.adapters.telegram.buckets import ALL_A_SECOND
from bot.adapters.telegram.failures import seconds_of
from bot.adapters.telegram.outgoing.rate_limits import Deferred, Priority, RateLimits
from bot.domain.bucket import Bucket
from bot.domain.errors import NotDelivered, OutcomeUnknown, Problem, RetryLater
from bot.domain.job import ENDED, Job
from bot.ports import Sent
from tests.simulation.cluster.flights import Flight
from tests.simulation.cluster.processes import RUNNING, Process
from tests.simulation.messenger import SimulatedMessenger

if TYPE_CHECKING:
    from tests.simulation.cluster.world import ClusterWorld

AT_ONCE: Final = ALL_A_SECOND + 4
"""Calls to Telegram at one moment after a second of quiet, those included that began a moment before."""
QUICK_SECONDS: Final = 0.02
"""A call to Telegram, there and back each, in a world where many ask at once."""
SLOW_SECONDS: Final = 40.0
SLOW_VIDEO_SECONDS: Final = 280.0
USUAL_SECONDS: Final = 0.5
LOST_SECONDS: Final = 30.0
"""Until nobody waits for an answer any more."""

T = TypeVar("T")


class MovedError(Exception):
    """The group has another id."""


class ClusterMessenger(SimulatedMessenger):
    """The chats, which all processes write to.

    Args:
        world: Whose they are.
    """

    def __init__(self, world: "ClusterWorld") -> None:
        super().__init__(world)
        self._cluster = world
        self._allowed = Bucket(capacity=AT_ONCE, a_second=ALL_A_SECOND)
        self.follow = _follow_in_process

    def wait_for_edit(self, *, ahead: int) -> float:
        """See `Messenger`."""
        return _running().limits.wait_for_edit(ahead=ahead)

    async def notify(self, user_id: int, note: Problem) -> None:
        """See `Messenger`."""
        if not _running().lead.holds():
            raise RetryLater("another process leads", seconds=1.0)
        await super().notify(user_id, note)

    async def _call(
        self,
        job: Job,
        before: str,
        after: str,
        act: Callable[[], T],
        *,
        is_video: bool = False,
        is_edit: bool = False,
    ) -> T:
        """One exchange: its turn, then on its way whatever becomes of the process."""
        process, chat = _running(), job.origin.chat_id

        async def call() -> T:
            self._count()
            try:
                flight = Flight(process)
                arrival = self._arrive(flight, job, chat, act, is_video=is_video)
                return await self._hear(process, flight, arrival, after)
            except RetryLater as error:
                raise Deferred(error.seconds) from error

        self.world.moment(before)
        if process.is_frozen:
            await asyncio.sleep(0)
        try:
            with _translated():
                return await _limited(process.limits, call, chat, _priority(job, before, is_edit=is_edit))
        except MovedError:
            await self._follow(chat)
        if is_edit:
            raise NotDelivered("the group has become a supergroup")
        chat = self.chat_now(chat, self.world.now())
        with _translated():
            return await _limited(process.limits, call, chat, _priority(job, before, is_edit=is_edit))

    async def _hear(self, process: Process, flight: Flight, arrival: Coroutine[Any, Any, T], after: str) -> T:
        """Wait for the answer, in the process; the call goes on without it."""
        answer = self._cluster.running_loop.outside_of(arrival, "flight")
        process.flights.add(flight)
        try:
            result = await answer
            self.world.moment(after)
            if process.is_frozen:
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            flight.is_unheard = True
            self._doubt(flight)
            flight.hurry(0.0)
            raise
        finally:
            process.flights.discard(flight)
        return result

    async def _arrive(
        self, flight: Flight, job: Job, chat: int, act: Callable[[], T], *, is_video: bool
    ) -> T:
        """What happens outside of the process: the call comes, is obeyed or not, and is answered."""
        world = self.world
        is_cut_off_by_death = world.chance(0.5)
        await flight.under_way(world, self._seconds(is_video=is_video), is_video=is_video)
        if flight.is_unheard and is_cut_off_by_death:
            raise OutcomeUnknown("it had not left")
        if self.chat_now(chat, world.now()) != chat:
            raise MovedError
        self._let_in(job, chat)
        result = act()
        if isinstance(result, Sent):
            flight.message_id = result.message_id
            if flight.is_unheard or flight.process is not self._cluster.server.leader:
                self._doubt(flight)
        await self._way_back(flight)
        return result

    async def _way_back(self, flight: Flight) -> None:
        is_lost = self.world.happens("answer lost")
        await asyncio.sleep(self.world.random.uniform(0, LOST_SECONDS if is_lost else self._usual))
        if is_lost:
            self._doubt(flight)
            raise OutcomeUnknown("the answer is lost")

    @property
    def _usual(self) -> float:
        return QUICK_SECONDS if self._cluster.is_crowded else USUAL_SECONDS

    def _seconds(self, *, is_video: bool) -> float:
        limit = self._usual
        if self.world.happens("message slow"):
            limit = SLOW_VIDEO_SECONDS if is_video else SLOW_SECONDS
        return self.world.random.uniform(0.001, limit)

    def _doubt(self, flight: Flight) -> None:
        """Whoever sent this video cannot know of it."""
        if flight.message_id is not None:
            self.doubtful.add(flight.message_id)

    def _count(self) -> None:
        """All processes together keep to what Telegram allows."""
        now = self._cluster.elapsed()
        if self._allowed.wait(now) > 0:
            self.world.wrong.append("Telegram was called more often than it allows")
        self._allowed.take(now)


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    """What the limiter says, as the core knows it."""
    try:
        yield
    except RetryAfter as error:
        raise RetryLater("flood", seconds=seconds_of(error)) from error


async def _limited(
    limits: RateLimits, call: Callable[[], Coroutine[Any, Any, T]], chat: int, priority: Priority
) -> T:
    """The call, when it is its turn."""
    make: Any = call
    answer: Any = await limits.process_request(make, (), {}, "sendMessage", {"chat_id": chat}, priority)
    result: T = answer
    return result


async def _follow_in_process(old: int, new: int) -> None:
    core = _running().core
    assert core is not None
    await core.chat_migrations(old, new)


def _running() -> Process:
    process = RUNNING.get()
    assert process is not None
    return process


def _priority(job: Job, before: str, *, is_edit: bool) -> Priority:
    if before != "status" or not is_edit:
        return Priority.RESULT
    return Priority.FINAL_STATUS if job.state in ENDED else Priority.PROGRESS
