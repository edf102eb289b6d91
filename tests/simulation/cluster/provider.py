"""AI/ML API and several processes: the paid body goes out last, while whoever sends it leads."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

import httpx

from bot.adapters.aimlapi.exchange import LastMoment
from bot.adapters.aimlapi.request_log import RequestLog
from bot.adapters.aimlapi.their_clock import TheirClock
from bot.domain.errors import NotSent, ProviderError, ResponseLost
from bot.domain.models import Attachment, Model
from bot.domain.values import Scalar
from bot.ports import Accepted, Trace
from tests.simulation.cluster.processes import RUNNING, Process
from tests.simulation.films import look_at_scene
from tests.simulation.provider import Paid, SimulatedProvider

if TYPE_CHECKING:
    from tests.simulation.cluster.world import ClusterWorld
    from tests.simulation.market import SimulatedMarket

CONNECT_SECONDS: Final = 0.5
"""Until a connection is there, at most."""


class ClusterProvider(SimulatedProvider):
    """The provider, which knows nothing of processes.

    Args:
        world: Whose it is.
        model_listing: Its prices.
    """

    def __init__(self, world: "ClusterWorld", model_listing: "SimulatedMarket") -> None:
        super().__init__(world, model_listing)
        self._cluster = world
        self._clocks: dict[Process, TheirClock] = {}
        self._logs: dict[Process, RequestLog] = {}
        self._pauses: dict[Process, tuple[float, float, int]] = {}

    def connect(self, now: Callable[[], float]) -> None:
        """See the base class; each process has its own."""
        process = _running()
        self._clocks[process] = TheirClock(now)
        self._logs[process] = RequestLog(read_page=self._page, their_clock=self._clocks[process])

    async def search_log(self, request_id: str, *, since: float) -> Trace:
        """See `VideoProvider`: the real search, by what the process knows."""
        self.world.moment("find")
        found = await self._logs[_running()].find(request_id, since=since)
        self.world.moment("find")
        self.world.note("finds", request_id, found)
        return found

    async def submit(
        self,
        request_id: str,
        model: Model,
        parameters: Mapping[str, Scalar],
        media: Sequence[Attachment],
    ) -> Accepted:
        """See `VideoProvider`: connect, look whether we lead, and let the body go."""
        world, process = self.world, _running()
        world.moment("submit")
        set_out_at = world.now()
        self._check_pause(request_id)
        await world.pass_time(0.0, CONNECT_SECONDS)
        world.moment("connect")
        if process.is_frozen:
            await asyncio.sleep(0)
        await _give_out_body(process)
        self.begun.append((request_id, set_out_at))
        look_at_scene(self, request_id, parameters, media)
        asked_at = world.machine_now()
        post = self._accepted(process, request_id, model, media)
        paid = await self._cluster.running_loop.outside_of(post, "post")
        world.moment("submitted")
        if process.is_frozen:
            await asyncio.sleep(0)
        self.answered.add(paid.id)
        self._hear(asked_at)
        return Accepted(generation_id=paid.id, cost_micros=paid.told("submit"))

    async def _accepted(
        self, process: Process, request_id: str, model: Model, media: Sequence[Attachment]
    ) -> Paid:
        """The POST, as it comes: it has left whoever sent it."""
        world = self.world
        refusal = self._refusal(request_id, model) or self._minded(request_id, model, media)
        is_whole = world.chance(0.5)
        await asyncio.sleep(world.random.uniform(0.05, 20 if world.happens("submit slow") else 1))
        if process.is_dead and not is_whole:
            raise ResponseLost("half a request is none")
        if refusal is not None:
            world.note("refuses", request_id, repr(refusal))
            if not isinstance(refusal, NotSent):
                self._list(request_id)
            self._remember_for(process, request_id, refusal)
            raise refusal
        paid = self._accept(request_id, model)
        is_lost = world.happens("submit answer lost")
        await asyncio.sleep(world.random.uniform(0.05, 40 if is_lost or world.happens("submit slow") else 2))
        if is_lost:
            raise ResponseLost("the answer is lost")
        return paid

    def _remember_for(self, process: Process, request_id: str, refusal: ProviderError) -> None:
        """A pause is asked of the process that posted; another one knows nothing of it."""
        begin, end, _ = self._pauses.get(process, (0.0, 0.0, 0))
        self.pause = begin, end, self.world.deaths
        self._remember(request_id, refusal)
        self._pauses[process] = self.pause

    def _check_pause(self, request_id: str) -> None:
        begin, end, _ = self._pauses.get(_running(), (0.0, 0.0, 0))
        self.pause = begin, end, self.world.deaths
        super()._check_pause(request_id)

    def _hear(self, asked_at: float) -> None:
        self.their_clock = self._clocks[_running()]
        super()._hear(asked_at)


async def _give_out_body(process: Process) -> None:
    """As the exchange does, all else of the POST being there."""
    try:
        async for _ in LastMoment(b"{}", process.lead.holds):
            pass
    except httpx.WriteError as error:
        raise NotSent("another process leads") from error


def _running() -> Process:
    process = RUNNING.get()
    assert process is not None
    return process
