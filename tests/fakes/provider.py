"""AI/ML API in memory: it generates when a test says so, and fails as a test says."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.catalogue import Attachment, Model, Role
from bot.domain.errors import NoAnswer, Problem, ProviderError, Rejected, UnknownGeneration
from bot.domain.job import Scalar
from bot.ports import Accepted, Generation, GenerationStatus

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
class FakeProvider:
    """Accepts everything that a model takes, unless told otherwise."""

    posts: list[Post] = field(default_factory=list)
    """What was accepted, lost answers included."""
    looks: list[str] = field(default_factory=list)
    searches: list[str] = field(default_factory=list)
    refusals: list[ProviderError] = field(default_factory=list)
    """Raised by the next submits, which are not accepted."""
    look_failures: list[ProviderError] = field(default_factory=list)
    """Raised by the next looks; the generations go on."""
    lost_answers: int = 0
    """So many of the next submits are accepted, and their answers lost."""
    records_readable: bool = True
    deposit: float = 100.0
    """USD that are left in the account."""
    balance_failures: list[ProviderError] = field(default_factory=list)
    """Raised by the next looks at the balance."""
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
        if self.refusals:
            raise self.refusals.pop(0)
        self.posts.append(
            Post(request_id=request_id, model=model.id, parameters=dict(parameters), media=tuple(media))
        )
        generation_id = self.accept(request_id)
        if self.lost_answers:
            self.lost_answers -= 1
            raise NoAnswer("the answer was lost")
        return Accepted(generation_id=generation_id, cost_micros=self.told_at_submit)

    async def look(self, generation_id: str, model: Model) -> Generation:
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

    def link_life(self, model: str) -> float | None:
        return self.lives.get(model)

    async def find(self, request_id: str, *, since: float) -> Accepted | None:
        self.searches.append(request_id)
        if not self.records_readable:
            raise NoAnswer(f"no records since {since}")
        found = self._by_request.get(request_id)
        if found is None or self.accepted_at[found] < since:
            return None
        return Accepted(generation_id=found, cost_micros=self.told_in_records)


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
