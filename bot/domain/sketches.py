"""Sketches: a cheap look at a video, before it is made in full.

A request with `--sketch` says what the video in full is to be. Its sketch is another request, made of it by
the pair of its family: by a lighter family, or by the same one with less of what costs; with the same words
and media, and with the same seed where both models take one. The job of a sketch keeps the first of the two,
so the video in full is found in its row, whatever has become of the catalogue since.

Which family has which sketch is data: `bot/adapters/aimlapi/sketches.json`. What a sketch costs is not.
"""

import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from bot.domain.errors import NONE, Problem, Refused
from bot.domain.models import Family, Model, Operation, Plan
from bot.domain.money import Quote
from bot.domain.parameters import settings_of
from bot.domain.request import Option, VideoRequest

WORTH_IT: Final = 3
"""A sketch is offered where so many of them cost no more than the video: three sketches and one video are
then at most half of what four videos are."""
NAMES_TOLD: Final = 8
"""Families that a refusal names."""
_SEED: Final = 0x7FFF_FFFF
"""The largest that is chosen: every model with a seed takes 31 bits of it."""


class Families(Protocol):
    """What is asked of the catalogue here."""

    def able(self, request: VideoRequest) -> Iterator[Family]:
        """The families that can make a video of such media."""
        ...

    def family(self, name: str) -> Family:
        """The family of this name."""
        ...

    def plan(self, request: VideoRequest, default_family: str) -> Plan:
        """What would be made."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """How a family's videos are sketched."""

    by: str
    """The name of the family that makes them; it may be the same."""
    operations: frozenset[Operation]
    keeps: frozenset[Option] = frozenset()
    """The options that carry over, as far as the other model has them."""
    gives: Mapping[Option, str] = field(default_factory=dict)
    """What takes the place of whatever was asked for: less of what costs."""

    def of(self, request: VideoRequest, model: Model) -> VideoRequest:
        """The request for the sketch of what this one asks for; `model` is the one that makes it."""
        gives = {option: text for option, text in self.gives.items() if model.parameter_for(option)}
        options = {
            option: text
            for option, text in request.options.items()
            if option in self.keeps and model.parameter_for(option)
        }
        given = {parameter.name for option in gives for parameter in model.parameters_for(option)}
        settings = [
            f"{name}={value}"
            for name, value in settings_of(request.options.get(Option.SET, ""))
            if name in model.parameters and name not in given
        ]
        if settings and Option.SET in self.keeps:
            options[Option.SET] = "\n".join(settings)
        return replace(request, options={**options, **gives, Option.MODEL: self.by})


@dataclass(frozen=True, slots=True, kw_only=True)
class Barred:
    """Ids of models that are gone, or that the owner keeps from somebody."""

    full: Collection[str] = ()
    """These make no video."""
    sketch: Collection[str] = ()
    """These make no sketch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketches:
    """All pairs, by the name of the family that is sketched."""

    pairs: Mapping[str, Sketch] = field(default_factory=dict)

    def plan(self, catalogue: Families, request: VideoRequest, default_family: str) -> Plan:
        """What is made for a request with `--sketch`.

        Raises:
            Refused: The video in full could not be made like this, or there is no sketch of it.
        """
        full = request.without(Option.SKETCH)
        wanted = catalogue.plan(full, default_family)
        family = catalogue.family(full.options.get(Option.MODEL, default_family))
        drawn, plan = self._drawn(catalogue, family, full, wanted.model), None
        if drawn is not None:
            try:
                plan = catalogue.plan(drawn[0], default_family)
            except Refused:  # it takes not all that carries over: this would be a sketch of something else
                plan = None
        if plan is None or plan.model.operation is not wanted.model.operation:
            raise self.refusal(catalogue, family, full)
        told = Problem(key="note-sketch", values={"model": family.title})
        return replace(plan, notes=(told, *plan.notes))

    def settled(
        self, catalogue: Families, request: VideoRequest, default_family: str, key: str
    ) -> VideoRequest:
        """The request as its job keeps it: with its model named, and with a seed where both models take one.

        The seed follows from the key, so what is asked for twice is the same both times.
        """
        full = request.without(Option.SKETCH)
        try:
            wanted = catalogue.plan(full, default_family).model
            family = catalogue.family(full.options.get(Option.MODEL, default_family))
        except Refused:  # it will be refused for that
            return request
        options = {Option.MODEL: family.name, **request.options}
        drawn = self._drawn(catalogue, family, full, wanted)
        named = {name for name, _ in settings_of(full.options.get(Option.SET, ""))}
        if drawn is not None and Option.SEED not in options and "seed" not in named:
            seed = str(zlib.crc32(key.encode()) & _SEED)
            if all(_takes_seed(model, seed) for model in (wanted, drawn[1])):
                options[Option.SEED] = seed
        return replace(request, options=options)

    def refusal(
        self, catalogue: Families, family: Family, full: VideoRequest, barred: Barred | None = None
    ) -> Refused:
        """That there is none, and which families have one for such media."""
        names = [one.name for one in self.able(catalogue, full, barred) if one is not family]
        return Refused(
            "refused-no-sketch", model=family.title, families=", ".join(names[:NAMES_TOLD]) or NONE
        )

    def able(self, catalogue: Families, full: VideoRequest, barred: Barred | None = None) -> Sequence[Family]:
        """The families that have a sketch of such media, but for those that are barred."""
        barred = barred or Barred()
        found = []
        for family in catalogue.able(full):
            model = family.model_for(full)
            drawn = None if model is None else self._drawn(catalogue, family, full, model)
            if model is None or drawn is None or model.id in barred.full or drawn[1].id in barred.sketch:
                continue
            found.append(family)
        return found

    def _drawn(
        self, catalogue: Families, family: Family, full: VideoRequest, model: Model
    ) -> tuple[VideoRequest, Model] | None:
        """The request for the sketch of what a family's model would make, and the model that makes that."""
        pair = self.pairs.get(family.name)
        if pair is None or model.operation not in pair.operations:
            return None
        maker = catalogue.family(pair.by).models.get(model.operation)
        return None if maker is None else (pair.of(full, maker), maker)


def is_worth_it(sketch: Quote, full: Quote) -> bool:
    """Whether a sketch is so much cheaper that it is worth a button; not where a price is unknown."""
    return sketch.usd is not None and full.usd is not None and sketch.usd * WORTH_IT <= full.usd


def is_dearer(sketch: Quote, full: Quote) -> bool:
    """Whether a sketch is known to save nothing."""
    return sketch.usd is not None and full.usd is not None and sketch.usd >= full.usd


def _takes_seed(model: Model, seed: str) -> bool:
    parameter = model.parameter_for(Option.SEED)
    if parameter is None:
        return False
    try:
        parameter.read(seed, Option.SEED)
    except Refused:
        return False
    return True
