"""AI/ML API as one seed would have it: it accepts and does not say so, is busy, breaks down, records late."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import formatdate
from typing import Final

from bot.adapters.aimlapi import wire
from bot.adapters.aimlapi.request_log import RequestLog
from bot.adapters.aimlapi.their_clock import TheirClock
from bot.domain.errors import (
    AccessDenied,
    DenialReason,
    NotSent,
    Problem,
    ProviderError,
    QuestionRefused,
    Rejected,
    ResponseLost,
    TooManyRequests,
    UnknownGeneration,
)
from bot.domain.figures import UsageDay
from bot.domain.models import Attachment, Model
from bot.domain.values import Scalar
from bot.ports import Accepted, Generation, GenerationStatus, Trace
from tests.simulation.films import look_at_scene
from tests.simulation.market import FAMILY, SimulatedMarket, catalogue
from tests.simulation.world import SETTINGS, World

RECORDED_WITHIN: Final = 850.0
"""Seconds: no record is later than this, as the provider's own examples would have it."""
UNDER_WAY: Final = 1.0
"""Seconds for which a POST may be on its way to the network while another one gets a 429."""
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
    fails_by_refusals: bool = False
    """Whether looks are refused where it has failed."""
    cost_micros: int | None = None
    """What it says that it costs."""
    is_called_failed: bool = False
    """Whether the records have it as failed while it lives."""
    tells_cost: tuple[str, ...] = ()
    """Where it says so."""

    def told(self, where: str) -> int | None:
        """What is said there of its cost."""
        return self.cost_micros if where in self.tells_cost else None

    @property
    def url(self) -> str:
        """Where its video lies once it has ended."""
        return f"https://files.example/{self.id}.mp4"


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedSubmit:
    """A submit that came and was not accepted, and stands in the records."""

    id: str
    request_id: str
    accepted_at: float
    """When it came."""


@dataclass(slots=True)
class SimulatedProvider:
    """The provider; it lives on when the process dies."""

    world: World
    model_listing: SimulatedMarket
    paid: list[Paid] = field(default_factory=list)
    answered: set[str] = field(default_factory=set)
    """Generations of which the process was told that they were accepted."""
    refused: set[str] = field(default_factory=set)
    """Requests that it will never take, and has said so."""
    outages: list[tuple[float, float]] = field(default_factory=list)
    """When nobody answers."""
    unreadable: list[tuple[float, float]] = field(default_factory=list)
    """When the records cannot be read."""
    particular: list[tuple[float, float]] = field(default_factory=list)
    """When it does not take how it is asked for them."""
    failed: list[FailedSubmit] = field(default_factory=list)
    ahead: float = field(default=0.0, init=False)
    """Seconds by which its clock is ahead of the world's."""
    their_clock: TheirClock = field(init=False)
    records: RequestLog = field(init=False)
    denials: list[tuple[float, float, DenialReason, str | None]] = field(default_factory=list)
    """From when to when nobody is let in, and why; with a model: only who asks for that one."""
    poor: list[tuple[float, float]] = field(default_factory=list)
    """When there is hardly anything in the account."""
    denied: dict[str, set[DenialReason]] = field(default_factory=dict)
    """Requests that were not let in, and why."""
    pause: tuple[float, float, int] = (0.0, 0.0, 0)
    """From when to when it has asked a process (by the deaths before it) to send nothing."""
    links_live: float | None = None
    """Seconds for which links to results live; None: for ever."""
    life_is_known: bool = False
    shut_at: float | None = None
    """When somebody was first refused by a barrier that is about all."""
    begun: list[tuple[str, float]] = field(default_factory=list)
    """For which requests a process set out to post, and when."""

    def __post_init__(self) -> None:
        world = self.world
        longest = 5 * 3_600.0 if world.is_long else 150.0
        for windows in (self.outages, self.unreadable):
            if world.chance(0.2):
                begin = world.now() + world.between(0, 1_500)
                windows.append((begin, begin + world.between(30, longest)))
        if world.chance(0.06):  # so that a lost POST is told as late before it can be looked up
            begin = world.now() + world.between(0, 1_000)
            self.unreadable.append((begin, begin + world.between(1_000, 3_000)))
        if world.machine.is_troubled:
            self.ahead = world.machine.random.choice(SETTINGS)
        if world.machine.random.random() < 0.08:
            begin = world.now() + world.machine.random.uniform(0, 1_000)
            self.particular.append((begin, begin + world.machine.random.uniform(10, 2_500)))
        if world.chance(0.3):
            self.links_live, self.life_is_known = world.between(120, 3_000), world.chance(0.5)
        models = [model.id for model in catalogue().family(FAMILY).models.values()][:3]
        for share, denial, model in (
            (0.12, world.one_of((DenialReason.KEY, DenialReason.CREDITS)), None),
            (0.08, DenialReason.OTHER, world.one_of(models)),
        ):
            if world.chance(share):
                begin = world.now() + world.between(0, 600)
                length = world.between(60, 120_000 if world.is_long else 2_000)
                self.denials.append((begin, begin + length, denial, model))
        if world.chance(0.2):
            begin = world.now() + world.between(-100, 1_000)
            self.poor.append((begin, begin + world.between(60, 2_000)))

    def connect(self, now: Callable[[], float]) -> None:
        """A process begins, with this clock: what the last one knew is gone."""
        self.their_clock = TheirClock(now)
        self.records = RequestLog(read_page=self._page, their_clock=self.their_clock)

    def failed_of(self, request_id: str) -> list[FailedSubmit]:
        """The submits of a request that came, failed, and stand in the records."""
        return [one for one in self.failed if one.request_id == request_id]

    def of(self, request_id: str) -> list[Paid]:
        """The generations that were accepted for a request: one at most, if all is well; more of a film."""
        job_of = self.world.films.job_of
        return [paid for paid in self.paid if job_of(paid.request_id) == request_id]

    def of_scene(self, job_id: str, scene: int) -> list[Paid]:
        """Those that were accepted for one scene of a film."""
        names = self.world.films.names(job_id, scene)
        return [paid for paid in self.paid if paid.request_id in names]

    async def submit(
        self,
        request_id: str,
        model: Model,
        parameters: Mapping[str, Scalar],
        media: Sequence[Attachment],
    ) -> Accepted:
        """See `VideoProvider`."""
        world = self.world
        asked_at = world.machine_now()
        world.moment("submit")
        self.begun.append((request_id, world.now()))
        self._check_pause(request_id)
        look_at_scene(self, request_id, parameters, media)
        refusal = self._refusal(request_id, model) or self._minded(request_id, model, media)
        is_under_way = world.chance(0.5)
        try:
            await world.pass_time(0.05, 20 if world.happens("submit slow") else 1)
        except asyncio.CancelledError:
            if refusal is None and is_under_way:  # the bytes had left; nobody waits for the answer
                self._accept(request_id, model)
            raise
        if refusal is not None:
            world.note("refuses", request_id, repr(refusal))
            if not isinstance(refusal, NotSent):
                self._list(request_id)
                self._hear(asked_at)
            self._remember(request_id, refusal)
            raise refusal
        paid = self._accept(request_id, model)
        world.moment("submitted")
        is_lost = world.happens("submit answer lost")
        await world.pass_time(0.05, 40 if is_lost or world.happens("submit slow") else 2)
        world.moment("submitted")
        if is_lost:
            raise ResponseLost("the answer is lost")
        self.answered.add(paid.id)
        self._hear(asked_at)
        return Accepted(generation_id=paid.id, cost_micros=paid.told("submit"))

    async def poll(self, generation_id: str, model: Model) -> Generation:  # noqa: ARG002 - its path only
        """See `VideoProvider`."""
        world = self.world
        world.moment("look")
        await world.pass_time(0.02, 0.5)
        self._fail(self.outages, "look fails")
        found = next((paid for paid in self.paid if paid.id == generation_id), None)
        if found is None or (not found.is_called_failed and world.happens("look knows nothing")):
            raise UnknownGeneration(generation_id)
        if world.happens("look refused"):
            raise Rejected(generation_id, problem=Problem(key=BROKEN))
        if found.ends_at > world.now():
            return Generation(status=GenerationStatus.RUNNING)
        world.moment("look")
        if found.is_good:
            return Generation(
                status=GenerationStatus.COMPLETED,
                video_url=self._signed(found),
                cost_micros=found.told("look"),
            )
        if found.fails_by_refusals:
            raise Rejected(generation_id, problem=Problem(key=BROKEN))
        return Generation(status=GenerationStatus.FAILED, problem=Problem(key=BROKEN))

    def link_life(self, model: str) -> float | None:  # noqa: ARG002 - the same for all here
        """See `VideoProvider`; nobody tells it of every model."""
        return self.links_live if self.life_is_known else None

    def _signed(self, paid: Paid) -> str:
        """The link that a look hands out; each is a new one."""
        if self.links_live is None:
            return paid.url
        return f"{paid.url}?until={self.world.now() + self.links_live:.3f}"

    async def search_log(self, request_id: str, *, since: float) -> Trace:
        """See `VideoProvider`: the real search, in these records."""
        self.world.moment("find")
        found = await self.records.find(request_id, since=since)
        self.world.moment("find")
        self.world.note("finds", request_id, found)
        return found

    async def _page(self, window: wire.Window, offset: int) -> wire.LogPage:
        """A page of its records, by its own clock, for a question as it wants it."""
        world, asked_at = self.world, self.world.machine_now()
        await world.pass_time(0.02, 2)
        self._fail(self.outages + self.unreadable, "find fails")
        self._hear(asked_at)
        query = wire.log_query(window, offset)
        now = world.now()
        if any(begin <= now < end for begin, end in self.particular):
            world.refused_questions += 1
            raise QuestionRefused("400")
        begin, end = _window(query, now + self.ahead)
        listed: list[Paid | FailedSubmit] = [
            *(paid for paid in self.paid if paid.recorded_at <= now),
            *self.failed,
        ]
        rows = [
            self._row(one)
            for one in sorted(listed, key=lambda one: one.accepted_at, reverse=True)
            if begin <= one.accepted_at + self.ahead <= end
        ]
        last = offset + int(query["limit"])
        return wire.log_page({"data": rows[offset:last], "pagination": {"has_more": last < len(rows)}})

    def _row(self, one: Paid | FailedSubmit) -> dict[str, object]:
        has_failed = isinstance(one, FailedSubmit)
        if isinstance(one, Paid):
            has_ended = one.ends_at <= self.world.now()
            has_failed = not one.is_good if has_ended else one.is_called_failed
        return {
            "created": one.accepted_at + self.ahead,
            "status": "failed" if has_failed else "succeeded",
            "request_id": one.id,
            "inference_id": one.id,
            "client_request_id": one.request_id,
            **self._recorded_cost(one),
        }

    def _recorded_cost(self, one: Paid | FailedSubmit) -> dict[str, object]:
        told = one.told("record") if isinstance(one, Paid) else None
        return {} if told is None else {"cost": {"usd": told / 1_000_000}}

    def _hear(self, asked_at: float) -> None:
        """An answer tells the time, in whole seconds."""
        date = formatdate(int(self.world.now() + self.ahead), usegmt=True)
        self.their_clock.hear(date, asked_at=asked_at)

    def _list(self, request_id: str) -> None:
        """What it has refused, or failed at, may stand in the records."""
        if self.world.happens("failure recorded"):
            one = FailedSubmit(
                id=f"x{len(self.failed) + 1}", request_id=request_id, accepted_at=self.world.now()
            )
            self.failed.append(one)
            self.world.note("lists as failed", one)

    async def usage(self, *, since: float, until: float) -> Sequence[UsageDay]:  # noqa: ARG002 - nobody asks
        """See the port."""
        return []

    async def balance(self) -> tuple[float, str]:
        """See `VideoProvider`."""
        await self.world.pass_time(0.02, 0.5)
        if self.world.happens("balance unknown"):
            raise ResponseLost("balance")
        now = self.world.now()
        if any(begin <= now < end and denial is DenialReason.KEY for begin, end, denial, _ in self.denials):
            raise AccessDenied("balance", denial=DenialReason.KEY)
        return 0.5 if any(begin <= now < end for begin, end in self.poor) else 100.0, "USD"

    def _fail(self, windows: Sequence[tuple[float, float]], fault: str) -> None:
        now = self.world.now()
        if any(begin <= now < end for begin, end in windows) or self.world.happens(fault):
            raise ResponseLost(fault)

    def _check_pause(self, request_id: str) -> None:
        """Nobody posts while a 429 has asked for a pause; a new process knows of none."""
        begin, end, deaths = self.pause
        if begin + UNDER_WAY < self.world.now() < end and deaths == self.world.deaths:
            self.world.wrong.append(
                f"{request_id} was posted {end - self.world.now():.0f} s sooner than asked"
            )

    def _remember(self, request_id: str, refusal: ProviderError) -> None:
        world = self.world
        if isinstance(refusal, Rejected) and refusal.problem.key == REFUSED:
            self.refused.add(request_id)
        if isinstance(refusal, TooManyRequests):
            end = world.now() + (refusal.retry_after or 0.0)
            if self.pause[2] != world.deaths or end > self.pause[1]:
                self.pause = (world.now(), end, world.deaths)
        if isinstance(refusal, AccessDenied):
            self.denied.setdefault(request_id, set()).add(refusal.denial)
            if refusal.denial is not DenialReason.OTHER and self.shut_at is None:
                self.shut_at = world.now()

    def _denial(self, model: Model) -> AccessDenied | None:
        now = self.world.now()
        for begin, end, denial, only in self.denials:
            if begin <= now < end and only in (None, model.id):
                return AccessDenied(f"{denial}", denial=denial)
        return None

    def _refusal(self, request_id: str, model: Model) -> ProviderError | None:  # noqa: PLR0911 - a table
        """Why it does not accept this one; an answer that is no acceptance may be lost as well."""
        world = self.world
        now = world.now()
        is_out = any(begin <= now < end for begin, end in self.outages)
        if is_out and world.chance(0.5):
            return ResponseLost("503")
        if not is_out and (denial := self._denial(model)):
            return denial
        if is_out or world.happens("submit not sent"):
            return NotSent("no connection")
        if world.happens("submit busy"):
            wait = world.one_of((None, world.between(1, 60)))
            return TooManyRequests("429", retry_after=wait)
        if world.happens("submit cut off"):
            return ResponseLost("cut off before it was accepted")
        if world.happens("submit refused"):
            return Rejected(request_id, problem=Problem(key=REFUSED))
        return None

    def _minded(self, request_id: str, model: Model, media: Sequence[Attachment]) -> Rejected | None:
        """A 400 that names the first input that got a file, where links alone are taken."""
        files = [one for one in media if isinstance(one.content, bytes)]
        if not files or not self.world.minds_files:
            return None
        named = model.inputs[files[0].role].parameter
        return Rejected(request_id, problem=Problem(key="failed-field", values={"field": named}))

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
            fails_by_refusals=world.chance(0.3),
            cost_micros=self._cost(model),
            is_called_failed=world.happens("recorded as failed"),
            tells_cost=tuple(where for where in ("submit", "record", "look") if world.chance(0.5)),
        )
        self.paid.append(paid)
        world.note("accepts", paid)
        if any(
            one.request_id == request_id and (one.is_good or one.ends_at > now) for one in self.paid[:-1]
        ):  # what failed costs nothing
            world.wrong.append(f"paid twice: {request_id}")
        return paid

    def _cost(self, model: Model) -> int | None:
        world = self.world
        if not world.happens("cost told"):
            return None
        factor = world.between(1, 1.5) if world.happens("cost above price") else world.between(0.3, 1)
        return round(factor * self.model_listing.usual(model.id))


def _window(query: Mapping[str, str], now: float) -> tuple[float, float]:
    """What was asked for, by its clock; a question that it does not take is a fault of the code."""
    if "period" in query:
        return now - 3_600 * int(query["period"].removesuffix("h")), now
    begin, end = (datetime.fromisoformat(query[name]).timestamp() for name in ("start", "end"))
    if not begin <= end <= begin + 92 * 86_400:
        raise ValueError(f"it was asked for {query}")
    return begin, end
