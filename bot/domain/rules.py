"""What goes with what: the rules of a model, held against a planned body.

The rules themselves are data (`bot/facts/rules.json`), each with its source in the provider's documents. A
rule says what must hold (`then`) wherever something holds (`when`); both are lists of which one entry must
hold as a whole. What nobody can tell yet, the length of a sound that was not fetched, say, breaks no rule.
"""

import operator
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.domain.values import Scalar

Measures = Mapping[str, Scalar]
"""What is known of one medium: `seconds`, `mb` (millions of bytes), `short_side` and `pixels`, `ratio` (width
by height), `frames`, `size` (`1280x720`), `format` (`jpg`, `mp3`, `mp4`)."""
ALL_PICTURES: Final = "*image*"
"""The path that stands for every parameter that takes pictures."""
IGNORED: Final = "ignored"
"""The kind of a rule that refuses nothing: what breaks it has no effect."""

_BOUNDS: Final[Mapping[str, Callable[[float, float], bool]]] = {
    "min": operator.ge,
    "max": operator.le,
    "above": operator.gt,
    "below": operator.lt,
    "count": operator.eq,
    "count_max": operator.le,
}
"""Of a number; what is none crosses no bound."""
_PAIRS: Final[Mapping[str, Callable[[float, float, float], bool]]] = {
    "count": lambda value, least, most: least <= value <= most,
    "step": lambda value, step, rest: (value - rest) % step == 0,
}
_SAME_FORMAT: Final[Mapping[Scalar, Scalar]] = {"jpeg": "jpg"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """One thing that must be so, of a parameter or of a measure of what it carries."""

    parameter: str
    measure: str | None = None
    word: str
    """`present`, `eq`, `ne`, `in`, `not_in`, `min`, `max`, `above`, `below`, `count`, `count_max`, `step`."""
    wanted: object
    """For `step` two numbers: the value, divided by the first, leaves the second."""


AllOf = tuple[Test, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of one model."""

    id: str
    kind: str
    """`requires`, `forbids`, `value`, `range`, `size`, `length`, ...; `ignored` refuses nothing."""
    when: tuple[AllOf, ...] = ()
    """Empty: always."""
    then: tuple[AllOf, ...]
    source: str
    """The document that says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What will be sent, as far as it is known."""

    values: Mapping[str, Scalar]
    """Parameters, the prompt included."""
    media: Mapping[str, Sequence[Measures]] = field(default_factory=dict)
    """By parameter, what is known of each medium."""
    defaults: Mapping[str, Scalar] = field(default_factory=dict)
    """What the model takes for a parameter that is not sent."""

    def value(self, name: str) -> Scalar | None:
        """As sent, or else as the model takes it."""
        return self.values.get(name, self.defaults.get(name))


def is_broken(rule: Rule, body: Body) -> bool:
    """Whether the body surely breaks the rule."""
    applies = not rule.when or _any(rule.when, body) is True
    return applies and _any(rule.then, body) is False


def broken(rules: Collection[Rule], body: Body) -> Iterator[Rule]:
    """The rules that the body surely breaks, in their order."""
    return (rule for rule in rules if is_broken(rule, body))


def failing(wanted: AllOf, body: Body) -> list[Test]:
    """The tests that surely do not hold."""
    return [test for test in wanted if holds(test, body) is False]


def seconds_limit(rules: Collection[Rule], parameter: str) -> float | None:
    """The least of all upper bounds for the length of a medium, in seconds; None: there is none."""
    found = (
        float(test.wanted)
        for rule in rules
        for one in rule.then
        for test in one
        if test.parameter == parameter
        and test.measure in ("seconds", "total_seconds")
        and test.word in ("max", "below")
        and isinstance(test.wanted, int | float)
    )
    return min(found, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """Between what a measure must lie; None: no rule says."""

    low: float | None = None
    high: float | None = None


def interval(rules: Collection[Rule], parameter: str, measure: str, body: Body) -> Interval:
    """The bounds of a measure by all rules together that apply to the body, or may; inclusive or not."""
    low, high = list[float](), list[float]()
    for rule in rules:
        if len(rule.then) != 1 or (rule.when and _any(rule.when, body) is False):
            continue
        for test in rule.then[0]:
            if (test.parameter, test.measure) != (parameter, measure):
                continue
            if isinstance(test.wanted, int | float):
                if test.word in ("min", "above"):
                    low.append(float(test.wanted))
                elif test.word in ("max", "below"):
                    high.append(float(test.wanted))
    return Interval(low=max(low, default=None), high=min(high, default=None))


def measured(rules: Collection[Rule], parameter: str) -> set[str]:
    """The measures of a medium that some rule asks for."""
    return {
        test.measure
        for rule in rules
        for one in rule.then
        for test in one
        if test.parameter == parameter and test.measure is not None
    }


def holds(test: Test, body: Body) -> bool | None:
    """Whether a test holds; None: nobody can tell."""
    if test.parameter == ALL_PICTURES:
        pictures = [name for name in body.media if "image" in name]
        return _and(_measured(test, body.media[name]) for name in pictures)
    media = body.media.get(test.parameter)
    if test.measure is not None:
        return _measured(test, media or ())
    if test.word == "present":
        return (bool(media) or body.values.get(test.parameter) not in (None, "")) is test.wanted
    if test.word in ("count", "count_max"):
        return None if media is None else _compared(test, len(media))
    if media is not None:
        return None
    return _compared(test, body.value(test.parameter))


def _any(alternatives: Sequence[AllOf], body: Body) -> bool | None:
    found = [_and(holds(test, body) for test in one) for one in alternatives]
    return True if True in found else None if None in found else False


def _and(parts: Iterator[bool | None]) -> bool | None:
    found = list(parts)
    return False if False in found else None if None in found else True


def _measured(test: Test, media: Sequence[Measures]) -> bool | None:
    if test.measure == "total_seconds":
        lengths = [one.get("seconds") for one in media]
        if any(not isinstance(one, int | float) for one in lengths):
            return None
        return _compared(test, sum(one for one in lengths if isinstance(one, int | float)))
    return _and(_told(test, one.get(test.measure or "")) for one in media)


def _told(test: Test, value: Scalar | None) -> bool | None:
    return None if value is None else _compared(test, value)


def _compared(test: Test, value: Scalar | None) -> bool:
    wanted = test.wanted
    match test.word, wanted:
        case "eq" | "ne", _:
            return _same(value, wanted) is (test.word == "eq")
        case "in" | "not_in", list() | tuple():
            return any(_same(value, one) for one in wanted) is (test.word == "in")
        case "count" | "step", list() | tuple():
            return value is None or _PAIRS[test.word](float(value), *map(float, wanted))
    if not isinstance(wanted, int | float):
        raise ValueError(f"no rule says {test.word} {wanted!r}")  # noqa: TRY004 - the data is at fault
    return not isinstance(value, int | float) or _BOUNDS[test.word](value, wanted)


def _same(value: object, wanted: object) -> bool:
    if isinstance(value, bool) or isinstance(wanted, bool):
        return value is wanted
    if isinstance(value, str) and isinstance(wanted, str):
        return _SAME_FORMAT.get(value, value) == _SAME_FORMAT.get(wanted, wanted)
    return value == wanted
