"""AI/ML API in memory: it generates when a test says so, and fails as a test says."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.errors import (
    Problem,
    ProviderError,
    QuestionRefused,
    Rejected,
    ResponseLost,
    UnknownGeneration,
)
from bot.domain.figures import UsageDay, day_of
from bot.domain.models import Attachment, Model, Role
from bot.domain.values import Scalar
from bot.ports import Accepted, Generation, GenerationStatus, Trace
from tests.fakes.faults import Faulty

EARLIER = 86_400.0
"""Seconds before the time asked for from which it searches: clocks may differ."""
RUNNING = Generation(status=GenerationStatus.RUNNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One paid POST that arrived."""

    request_id: str
    model: str
    parameters: Mapping[str, Scalar]
    media: tuple[Attachment, ...] = ()

    @property
    def image(self) -> bytes | None:
        """The first photo."""
        return next((m.content for m in self.media if isinstance(m.content, bytes)), None)


@dataclass(slots=True)
class FakeProvider(Faulty):
    """Accepts everything that a model takes, unless told otherwise."""

    posts: list[Post] = field(default_factory=list)
    """What was accepted, lost answers included."""
    looks: list[str] = field(default_factory=list)
    searches: list[str] = field(default_factory=list)
    refusals: list[ProviderError] = field(default_factory=list)
    """Raised by the next submits, which are not accepted."""
    refused_models: dict[str, ProviderError] = field(default_factory=dict)
    """By model: raised by every submit for it, which is not accepted."""
    look_failures: list[ProviderError] = field(default_factory=list)
    """Raised by the next looks; the generations go on."""
    lost_answers: int = 0
    """So many of the next submits are accepted, and their answers lost."""
    records_readable: bool = True
    takes_questions: bool = True
    """Whether it takes how it is asked for its records."""
    failed_rows: dict[str, list[str]] = field(default_factory=dict)
    """By request: the generations that its records list as failed."""
    failed_without_id: dict[str, int] = field(default_factory=dict)
    """By request: how many submits they list as failed without naming a generation."""
    is_listed_at_the_end: bool = False
    """Whether a generation stands in the records only when it has ended."""
    deposit: float = 100.0
    """USD that are left in the account."""
    balance_failures: list[ProviderError] = field(default_factory=list)
    """Raised by the next looks at the balance."""
    usage_failures: list[ProviderError] = field(default_factory=list)
    """Raised by the next questions for what it counted."""
    counted: list[UsageDay] = field(default_factory=list)
    """What it counted for others with the same key."""
    cost_micros: int | None = None
    """What every generation costs, as told when it is done."""
    told_at_submit: int | None = None
    """The cost in the answer to a submit."""
    told_in_records: int | None = None
    lives: dict[str, float] = field(default_factory=dict)
    """Seconds for which links to results of a model live."""
    on_submit: Callable[[str], None] = lambda _: None
    """Called with the request's id as soon as a POST arrives."""
    now: Callable[[], float] = lambda: math.inf
    """Its time, Unix seconds; at first so late that every search finds what there is."""
    generations: dict[str, Generation] = field(default_factory=dict)
    accepted_at: dict[str, float] = field(default_factory=dict)
    """By generation."""
    _by_request: dict[str, str] = field(default_factory=dict)

    def finish(self, generation_id: str | None = None, *, url: str = "https://files.example/1.mp4") -> None:
        """Complete one generation, or all."""
        for known in self.generations:
            if generation_id in (None, known):
                self.generations[known] = Generation(
                    status=GenerationStatus.COMPLETED, video_url=url, cost_micros=self.cost_micros
                )

    def break_down(self, problem: Problem) -> None:
        """Let all generations fail."""
        for known in self.generations:
            self.generations[known] = Generation(status=GenerationStatus.FAILED, problem=problem)

    def accept(self, request_id: str) -> str:
        """Begin a generation."""
        generation_id = f"generation-{len(self.generations) + 1}"
        self.generations[generation_id] = RUNNING
        self.accepted_at[generation_id] = self.now()
        self._by_request[request_id] = generation_id
        return generation_id

    async def submit(
        self, request_id: str, model: Model, parameters: Mapping[str, Scalar], media: Sequence[Attachment]
    ) -> Accepted:
        _check(model, parameters, media)
        self.on_submit(request_id)
        if model.id in self.refused_models:
            raise self.refused_models[model.id]
        if self.refusals:
            raise self.refusals.pop(0)
        self.posts.append(
            Post(request_id=request_id, model=model.id, parameters=dict(parameters), media=tuple(media))
        )
        generation_id = self.accept(request_id)
        if self.lost_answers:
            self.lost_answers -= 1
            raise ResponseLost("the answer was lost")
        return Accepted(generation_id=generation_id, cost_micros=self.told_at_submit)

    async def poll(self, generation_id: str, model: Model) -> Generation:
        self.looks.append(generation_id)
        if self.look_failures:
            raise self.look_failures.pop(0)
        if generation_id not in self.generations:
            raise UnknownGeneration(f"{model.id}: {generation_id}")
        return self.generations[generation_id]

    async def balance(self) -> tuple[float, str]:
        if self.balance_failures:
            raise self.balance_failures.pop(0)
        return self.deposit, "USD"

    async def usage(self, *, since: float, until: float) -> Sequence[UsageDay]:
        if self.usage_failures:
            raise self.usage_failures.pop(0)
        ours = [
            UsageDay(day=day_of(self.accepted_at[known]), charged=1, micros=generation.cost_micros or 0)
            for known, generation in self.generations.items()
            if generation.status is GenerationStatus.COMPLETED and since <= self.accepted_at[known] <= until
        ]
        return [*self.counted, *ours]

    def link_life(self, model: str) -> float | None:
        return self.lives.get(model)

    async def search_log(self, request_id: str, *, since: float) -> Trace:
        self.searches.append(request_id)
        if not self.takes_questions:
            raise QuestionRefused("400")
        if not self.records_readable:
            raise ResponseLost(f"no records since {since}")
        failed = [*self.failed_rows.get(request_id, [])]
        found = self._by_request.get(request_id)
        is_listed = not self.is_listed_at_the_end or self.generations.get(found or "") is not RUNNING
        if found is not None and is_listed and self.accepted_at[found] >= since - EARLIER:
            if self.generations[found].status is not GenerationStatus.FAILED:
                return Trace(generation_id=found, cost_micros=self.told_in_records)
            failed.append(found)
        count = len(failed) + self.failed_without_id.get(request_id, 0)
        return Trace(failed=count, failed_ids=tuple(dict.fromkeys(failed))[::-1])


def _check(model: Model, parameters: Mapping[str, Scalar], media: Sequence[Attachment]) -> None:
    """What can never be right is rejected."""
    for name in parameters:
        if name != "prompt" and name not in model.parameters:
            raise Rejected(
                f"{model.id} lists no {name}", problem=Problem(key="failed-field", values={"field": name})
            )
    for role in Role:
        count = sum(one.role is role for one in media)
        if not (model.inputs[role].takes(count) if role in model.inputs else count == 0):
            raise Rejected(f"{model.id}: {count} of {role}", problem=Problem(key="failed-internal"))
