"""What could be made instead of what was refused: the same request with one thing changed.

A refusal says what does not go. Who reads it wants to go on, so each of these is a request that can be made
as it stands: checked against its model's rules and the owner's bounds to a price, and completed by the
settings of the chat.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Final

from bot.app.requests.context import RequestContext
from bot.app.requests.outcomes import Alternative, Offer
from bot.app.requests.planner import Planner
from bot.app.requests.sketching import as_sketch
from bot.domain.errors import Problem, Refused
from bot.domain.models import Family
from bot.domain.naming import meant_by
from bot.domain.request import Option, VideoRequest
from bot.domain.saying import talking_of
from bot.domain.spelling import nearest, option_named
from bot.ports.keeping import variant_key

MAX_ALTERNATIVES: Final = 4
"""How many are told at most; of models `MAX_MODELS`."""
MAX_MODELS: Final = 6
NEAR_VALUES: Final = 2
"""How many other values of an option are tried."""

_ABOUT_A_VALUE: Final = frozenset(
    {
        "refused-value",
        "refused-bounds",
        "refused-not-integer",
        "refused-not-number",
        "refused-combination",
        "refused-combination-media",
    }
)
_ABOUT_AN_OPTION: Final = frozenset({"refused-option", "refused-setting", "refused-out-of-place"})
_ABOUT_THE_MODEL: Final = frozenset(
    {
        "refused-media",
        "refused-too-many-photos",
        "refused-photo-count",
        "refused-model-gone",
        "refused-model-not-allowed",
        "refused-video-price",
        "refused-video-unknown",
        "refused-links-only",
        "refused-links-only-video",
        "refused-video-length",
        "refused-prompt-too-long",
        "refused-needs-photo",
        "refused-needs-photos",
        "refused-needs-sound",
        "refused-needs-video",
        "failed-model-gone",
    }
)

_ABOUT_A_SKETCH: Final = frozenset({"refused-no-sketch", "refused-sketch-no-cheaper"})
_SKETCH: Final = f"--{Option.SKETCH}"

Changed = tuple[str, str | None, VideoRequest]
"""What is changed, to what, and the request with that; see `Alternative`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternatives:
    """Finds what can be made instead."""

    planner: Planner

    async def to(
        self, context: RequestContext, request: VideoRequest, problem: Problem
    ) -> Sequence[Alternative]:
        """What can be made instead of a request that was refused for this, the nearest first; maybe none.

        Where an option was misspelt, the request is the one that was probably meant. All have the key of one
        job, so that one of them is made, once. None is kept yet.
        """
        is_option = problem.key in _ABOUT_A_VALUE | _ABOUT_AN_OPTION
        limit, found = MAX_ALTERNATIVES if is_option else MAX_MODELS, list[Alternative]()
        for option, value, changed in self._changed(context, request, problem):
            if len(found) == limit:
                break
            whole = self.planner.complete(context, changed)
            if any(one.offer.request == whole for one in found):
                continue
            try:
                offer = await self._offer(context, whole, key=variant_key(context.key, len(found) + 1))
            except Refused:
                continue
            else:
                found.append(Alternative(offer=offer, option=option, value=value))
        return found

    async def _offer(self, context: RequestContext, whole: VideoRequest, *, key: str) -> Offer:
        """With the price of all its steps.

        Raises:
            Refused: It cannot be made, or it costs more than the owner allows.
        """
        if whole.scenes or whole.is_said:
            return await self.planner.beside(context, whole, key=key)
        plan = self.planner.check(context, whole)
        await self.planner.ask.affordable(context.requester, plan)
        return await self.planner.priced(whole, plan, key=key)

    def _changed(self, context: RequestContext, request: VideoRequest, problem: Problem) -> Iterator[Changed]:
        """What is changed, to what, and the request with that; not yet known to be good."""
        key, values = problem.key, problem.values
        if key in _ABOUT_A_VALUE | _ABOUT_AN_OPTION:
            yield from self._of_option(request, problem)
        elif key == "refused-unknown-option":
            near = str(values["nearest"])
            if (kind := _kind_of(near)) is not None:
                yield near, request.options.get(kind), request
        elif key == "refused-needs-setting":
            option = f"--{Option.SET} {values['setting']}"
            for value in str(values["choices"]).split(", ")[:MAX_ALTERNATIVES]:
                yield option, value, _with(request, option, value)
        elif key == "refused-unknown-model":
            name = request.options.get(Option.MODEL, "")
            hidden = self.planner.ask.hidden(context.requester.user_id)
            yield from self._with_models(request, meant_by(name, self.planner.catalogue.families, hidden)[1])
        elif key in _ABOUT_A_SKETCH:
            full = request.without(Option.SKETCH)
            yield _SKETCH, None, full
            yield from self._with_models(request, self._sketched(context, full))
        elif key in _ABOUT_THE_MODEL:
            if key == "refused-video-price" and not request.is_sketch:
                yield _SKETCH, "", as_sketch(request)
            yield from self._with_models(request, self._others(request))

    def _of_option(self, request: VideoRequest, problem: Problem) -> Iterator[Changed]:
        """Other values of the option that was refused, or the request without it; then other models."""
        values = problem.values
        option = str(values.get("option") or f"--{Option.SET} {values.get('setting')}")
        if _kind_of(option) is None:
            return
        if problem.key in _ABOUT_A_VALUE:
            for value in islice(_near(option, problem), NEAR_VALUES):
                yield option, value, _with(request, option, value)
        else:
            yield option, None, _with(request, option, None)
        yield from self._with_models(request, self._others(request))

    def _others(self, request: VideoRequest) -> Iterator[Family]:
        """Other families that take such media: those of the same developer first."""
        name = request.options.get(Option.MODEL, self.planner.ask.default_family)
        own = self.planner.catalogue.family(name) if self.planner.catalogue.knows(name) else None
        made = talking_of(request, 1.0) if request.is_said else request
        others = [family for family in self.planner.catalogue.able(made) if family is not own]
        same = [family for family in others if own is not None and family.developer == own.developer]
        return chain(same, (family for family in others if family not in same))

    def _sketched(self, context: RequestContext, full: VideoRequest) -> Iterator[Family]:
        """Families that have a sketch of such media: those of the same developer first."""
        catalogue, barred = self.planner.catalogue, self.planner.ask.barred(context.requester.user_id)
        able = catalogue.sketches.able(catalogue, full, barred)
        return (family for family in self._others(full) if family in able)

    def _with_models(self, request: VideoRequest, families: Iterable[Family]) -> Iterator[Changed]:
        for family in families:
            options = {**request.options, Option.MODEL: family.name}
            yield f"--{Option.MODEL}", family.title, replace(request, options=options)


def _near(option: str, problem: Problem) -> Iterator[str]:
    """Other values for an option, those that come nearest to the refused one first."""
    values = problem.values
    if "minimum" in values:
        yield from _within(str(values.get("value")), str(values["minimum"]), str(values["maximum"]))
        return
    listed = [one for one in str(values.get("choices", "")).split(", ") if one and not one.endswith("…")]
    near = nearest(listed, str(values.get("value", "")), _kind_of(option), NEAR_VALUES)
    yield from dict.fromkeys([*map(str, near), *listed])


def _within(value: str, minimum: str, maximum: str) -> Iterator[str]:
    """The bound that a number is beyond."""
    try:
        is_above = float(value) > float(maximum.replace("∞", "inf"))
    except ValueError:
        return
    yield maximum if is_above else minimum


def _with(request: VideoRequest, option: str, value: str | None) -> VideoRequest:
    """The request with another value for an option, or for a model's own setting; None: without it."""
    kind, setting = _kind_of(option), option.partition(" ")[2]
    if kind is None:
        return request
    if kind is not Option.SET:
        options = dict(request.without(kind).options)
        return replace(request, options=options if value is None else {**options, kind: value})
    lines = [one for one in request.options.get(kind, "").splitlines() if one.partition("=")[0] != setting]
    lines += [] if value is None else [f"{setting}={value}"]
    options = dict(request.without(kind).options)
    return replace(request, options={**options, kind: "\n".join(lines)} if lines else options)


def _kind_of(option: str) -> Option | None:
    """The option of `--res` or of `--set fps`; None: it is none, such as the words after `/video`."""
    return option_named(option.lstrip("-").partition(" ")[0]) if option.startswith("--") else None
