"""AI/ML API as one seed would have it: it accepts and does not say so, is busy, breaks down, records late."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.domain.catalogue import Attachment, Model
from bot.domain.errors import (
    NoAnswer,
    NotSent,
    Problem,
    ProviderError,
    Rejected,
    TooManyRequests,
    UnknownGeneration,
)
from bot.domain.job import Scalar
from bot.ports import Generation, GenerationStatus, Listing
from tests.simulation.world import World

RECORDED_WITHIN: Final = 850.0
"""Seconds: no record is later than this, as the provider's own examples would have it."""
NEVER: Final = 1e12
REFUSED: Final = "failed-content"
BROKEN: Final = "failed-unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """A generation that was accepted."""

    id: str
    request_id: str
    accepted_at: float
    ends_at: float
    is_good: bool
    recorded_at: float
    """From when on it stands in the records."""

    @property
    def url(self) -> str:
        """Where its video lies once it has ended."""
        return f"https://files.example/{self.id}.mp4"


@dataclass(slots=True)
class SimulatedProvider:
    """The provider; it lives on when the process dies."""

    world: World
    paid: list[Paid] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    """Requests that it will never take, and has said so."""
    outages: list[tuple[float, float]] = field(default_factory=list)
    """When nobody answers."""
    unreadable: list[tuple[float, float]] = field(default_factory=list)
    """When the records cannot be read."""

    def __post_init__(self) -> None:
        world = self.world
        # Records that cannot be read until a job is late are searched for a day: thousands of searches.
        longest = 5 * 3_600.0 if world.is_long else 150.0
        for windows in (self.outages, self.unreadable):
            if world.chance(0.2):
                begin = world.now() + world.between(0, 1_500)
                windows.append((begin, begin + world.between(30, longest)))

    def of(self, request_id: str) -> list[Paid]:
        """The generations that were accepted for a request: one at most, if all is well."""
        return [paid for paid in self.paid if paid.request_id == request_id]

    async def submit(
        self,
        request_id: str,
        model: Model,
        parameters: Mapping[str, Scalar],  # noqa: ARG002 - the real client's tests look at the body
        media: Sequence[Attachment],  # noqa: ARG002 - the same
    ) -> str:
        """See `VideoProvider`."""
        world = self.world
        world.moment("submit")
        refusal = self._refusal(request_id)
        is_under_way = world.chance(0.5)
        try:
            await world.pass_time(0.05, 20 if world.happens("submit slow") else 1)
        except asyncio.CancelledError:
            if refusal is None and is_under_way:  # the bytes had left; nobody waits for the answer
                self._accept(request_id, model)
            raise
        if refusal is not None:
            world.note("refuses", request_id, repr(refusal))
            if isinstance(refusal, Rejected):
                self.refused.add(request_id)
            raise refusal
        paid = self._accept(request_id, model)
        world.moment("submitted")
        is_lost = world.happens("submit answer lost")
        await world.pass_time(0.05, 40 if is_lost or world.happens("submit slow") else 2)
        world.moment("submitted")
        if is_lost:
            raise NoAnswer("the answer is lost")
        return paid.id

    async def look(self, generation_id: str, model: Model) -> Generation:  # noqa: ARG002 - its path only
        """See `VideoProvider`."""
        world = self.world
        world.moment("look")
        await world.pass_time(0.02, 0.5)
        self._fail(self.outages, "look fails")
        found = next((paid for paid in self.paid if paid.id == generation_id), None)
        if found is None or world.happens("look knows nothing"):
            raise UnknownGeneration(generation_id)
        if found.ends_at > world.now():
            return Generation(status=GenerationStatus.RUNNING)
        world.moment("look")
        if found.is_good:
            return Generation(status=GenerationStatus.COMPLETED, video_url=found.url)
        return Generation(status=GenerationStatus.FAILED, problem=Problem(key=BROKEN))

    async def find(self, request_id: str, *, since: float) -> str | None:
        """See `VideoProvider`."""
        world = self.world
        world.moment("find")
        await world.pass_time(0.02, 2)
        self._fail(self.outages + self.unreadable, "find fails")
        now = world.now()
        found = [
            paid for paid in self.of(request_id) if paid.accepted_at >= since and paid.recorded_at <= now
        ]
        world.note("finds", request_id, *(paid.id for paid in found))
        return found[-1].id if found else None

    async def balance(self) -> tuple[float, str]:
        """See `VideoProvider`."""
        await self.world.pass_time(0.02, 0.5)
        return 100.0, "USD"

    def _fail(self, windows: Sequence[tuple[float, float]], fault: str) -> None:
        now = self.world.now()
        if any(begin <= now < end for begin, end in windows) or self.world.happens(fault):
            raise NoAnswer(fault)

    def _refusal(self, request_id: str) -> ProviderError | None:
        """Why it does not accept this one; an answer that is no acceptance may be lost as well."""
        world = self.world
        now = world.now()
        if any(begin <= now < end for begin, end in self.outages):
            return NotSent("no connection") if world.chance(0.5) else NoAnswer("503")
        if world.happens("submit not sent"):
            return NotSent("no connection")
        if world.happens("submit busy"):
            wait = world.one_of((None, world.between(1, 60)))
            return TooManyRequests("429", retry_after=wait)
        if world.happens("submit cut off"):
            return NoAnswer("cut off before it was accepted")
        if world.happens("submit refused"):
            return Rejected(request_id, problem=Problem(key=REFUSED))
        return None

    def _accept(self, request_id: str, model: Model) -> Paid:
        world = self.world
        now, typical = world.now(), model.typical_seconds
        seconds = typical * world.between(0.2, 2)
        if world.happens("generation late"):
            seconds = world.between(900, 30_000 if world.is_long else 2_400)
        if world.happens("generation never ends"):
            seconds = NEVER
        recorded_at = now + world.between(0, 2)
        if world.happens("record late"):
            recorded_at = now + min(seconds, RECORDED_WITHIN)
        paid = Paid(
            id=f"g{len(self.paid) + 1}",
            request_id=request_id,
            accepted_at=now,
            ends_at=now + seconds,
            is_good=not world.happens("generation fails"),
            recorded_at=recorded_at,
        )
        self.paid.append(paid)
        world.note("accepts", paid)
        if len(self.of(request_id)) > 1:
            world.wrong.append(f"paid twice: {request_id}")
        return paid


@dataclass(slots=True)
class SimulatedMarket:
    """The `ModelMarket` port: it has nothing to tell, or cannot."""

    world: World

    async def listing(self) -> Listing | None:
        """See the port."""
        await self.world.pass_time(0.1, 5)
        if self.world.chance(0.3):
            raise NoAnswer("no list")
        return None

    async def durations(self, models: Collection[str]) -> Mapping[str, float]:
        """See the port."""
        await self.world.pass_time(0.1, 5)
        return {model: self.world.between(40, 120) for model in sorted(models)[:3]}
