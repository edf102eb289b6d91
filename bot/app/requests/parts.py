"""What a request comes to: one paid step, or several, each planned by itself before the first is paid."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final

from bot.domain.calls import Amounts, CallModels, call_quote
from bot.domain.errors import Problem, Refused, Value
from bot.domain.film import scene_requests
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Operation, Plan
from bot.domain.money import MICROS, Quote
from bot.domain.request import MAX_AUDIO_SECONDS, Option, Photo, VideoRequest
from bot.domain.saying import longest, speech_of, talking_of
from bot.domain.steps import Step, StepKind
from bot.domain.stills import NO_DRAFT, from_still, may_be_drawn, still_of

SAID_NOTHING: Final = Problem(key="refused-say-photo")
SAID_OFF: Final = Problem(key="refused-say-off")
PlanOf = Callable[[VideoRequest], Plan]
"""Plans one video; raises `Refused` where it cannot be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One step, as it would be made."""

    step: Step
    """Its price comes later."""
    plan: Plan | None
    """Of a step that is a video; None: it is answered at once."""
    amounts: Amounts = field(default_factory=Amounts)
    """What such a step comes to, in the units of its price."""
    shown: Plan | None = None
    """Of a still: the video that it is a look at, with what is to be told of it."""

    @classmethod
    def of_video(cls, request: VideoRequest, plan: Plan) -> "Part":
        """A step that is a video."""
        step = Step(model=plan.model.id, parameters=plan.parameters, request=request)
        return cls(step=step, plan=plan)

    def quote(self, live: ProviderSnapshot) -> Quote:
        """What it costs, by the prices that the provider lists now."""
        if self.plan is not None:
            return live.quote(self.plan)
        return call_quote(live.prices.get(self.step.model), self.amounts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Divides requests into their steps."""

    plan_of: PlanOf
    title_of: Callable[[str], str]
    """What people call a model, by its id."""
    calls: CallModels | None = None
    """What speaks and draws; None: nothing does."""
    retired: Collection[str] = frozenset()
    """Ids of models that the provider has no more."""
    speaks: bool = True
    """Whether the owner lets anything be spoken."""

    def of(self, request: VideoRequest, language: str) -> tuple[Part, ...]:
        """The steps of a complete request.

        Args:
            request: With the settings of its chat.
            language: Of who asked; words are spoken in a voice of it.

        Raises:
            Refused: One of them cannot be made like this.
        """
        if request.is_said:
            return self._said(request, language)
        if request.is_sketch and not request.scenes:
            return (self._sketch(request),)
        wanted = scene_requests(request) if request.scenes else (request,)
        return tuple(Part.of_video(one, self.plan_of(one)) for one in wanted)

    def _sketch(self, request: VideoRequest) -> Part:
        """A video that is a sketch of another one; where there is none, a still."""
        try:
            return Part.of_video(request, self.plan_of(request))
        except Refused as refused:
            if refused.problem.key not in NO_DRAFT or (still := self._still(request)) is None:
                raise
            return still

    def _still(self, request: VideoRequest) -> Part | None:
        """A picture that the video in full can begin with; None: its family makes none of one."""
        if self.calls is None or self.calls.still_from_words.id in self.retired or not may_be_drawn(request):
            return None
        in_full = from_still(request, Photo(file_id=""))
        try:
            begins_with_it = self.plan_of(in_full)
            in_words = self.plan_of(request.without(Option.SKETCH))
        except Refused:
            return None
        if begins_with_it.model.operation is not Operation.IMAGE:
            return None
        told = Problem(key="note-still", values={"model": self.title_of(begins_with_it.model.id)})
        return Part(
            step=still_of(request, in_words, self.calls),
            plan=None,
            amounts=Amounts(pictures=1),
            shown=replace(in_words, notes=(told,)),
        )

    def _said(self, request: VideoRequest, language: str) -> tuple[Part, ...]:
        """Words that are spoken, and a photo that says them; their length is checked before all else."""
        if self.calls is None or not self.speaks:
            raise Refused(SAID_OFF.key)
        if len(request.photos) != 1 or request.sound or request.video:
            raise Refused(SAID_NOTHING.key)
        seconds = longest(request.prompt, self.calls)
        talking, plan = self._talking(request, seconds)
        amounts = Amounts(characters=len(request.prompt))
        speech = Part(step=speech_of(request, language, self.calls), plan=None, amounts=amounts)
        return speech, Part.of_video(talking, plan)

    def _talking(self, request: VideoRequest, seconds: int) -> tuple[VideoRequest, Plan]:
        talking = talking_of(request, min(seconds, MAX_AUDIO_SECONDS))
        try:
            plan = self.plan_of(talking)
        except Refused as refused:
            key, values = refused.problem.key, refused.problem.values
            if key == "refused-sound-length":
                raise _too_long(seconds, values["model"], values["limit"]) from None
            if key != "refused-no-prompt" or not request.prompt:
                raise
            talking = replace(talking, prompt=request.prompt)
            plan = self.plan_of(talking)
        if seconds > MAX_AUDIO_SECONDS:
            raise _too_long(seconds, self.title_of(plan.model.id), round(MAX_AUDIO_SECONDS))
        return talking, plan


def _too_long(seconds: int, title: Value, limit: Value) -> Refused:
    return Refused("refused-say-long", seconds=seconds, model=title, limit=limit)


def with_prices(parts: Sequence[Part], prices: Sequence[int | None]) -> tuple[Step, ...]:
    """The steps of a job, each with what it is taken to cost."""
    return tuple(replace(part.step, price_micros=price) for part, price in zip(parts, prices, strict=True))


def in_all(prices: Sequence[int | None]) -> int | None:
    """What all of them are taken to cost; None: one of them is unknown, and nobody counts."""
    known = [price for price in prices if price is not None]
    return sum(known) if len(known) == len(prices) else None


def quote_of(parts: Sequence[Part], live: ProviderSnapshot) -> Quote:
    """What all of them cost by the prices of now; unknown where one of them is."""
    if len(parts) == 1:
        return parts[0].quote(live)
    total = in_all([part.quote(live).micros for part in parts])
    return Quote() if total is None else Quote(usd=Decimal(total) / MICROS)


def videos_of(parts: Sequence[Part]) -> int:
    """As how many videos of a day they count."""
    return sum(part.step.kind is StepKind.VIDEO for part in parts)
