"""Does a body keep to what the provider's documents say in prose, and what of it has no effect?

Three-valued throughout: a rule holds, or is broken, or cannot be told (None), as where a measure is asked of
a file behind somebody else's link. Only what is broken counts.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox.provider.inputs import of_inputs
from bot.sandbox.provider.measures import Media
from bot.sandbox.provider.model_schemas import BodyError, Condition, ModelSchema, Rule

Truth = bool | None

_EMPTY: tuple[object, ...] = (None, "", [])
_OF_WHAT_WAS_SENT = frozenset({"present", "ne", "not_in"})
"""Tests that speak of the body alone; for the others, what was not sent has its default."""
_SAME = {"jpg": "jpeg"}
"""Formats with two names."""
_TESTS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": lambda value, wanted: value == wanted,
    "ne": lambda value, wanted: value != wanted,
    "in": lambda value, wanted: value in wanted,
    "not_in": lambda value, wanted: value not in wanted,
    "min": lambda value, wanted: value >= wanted,
    "max": lambda value, wanted: value <= wanted,
    "above": lambda value, wanted: value > wanted,
    "below": lambda value, wanted: value < wanted,
    "step": lambda value, wanted: (value - wanted[1]) % wanted[0] == 0,
}
_NEEDS_A_VALUE = frozenset({"eq", "in"})
"""Of something that was not sent and has no default, these cannot be told; the others hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A body, and what can be asked about it."""

    body: Mapping[str, Any]
    model: ModelSchema
    media: Media

    def names(self, path: str) -> list[str]:
        """The parameters that a path speaks of; `*image*` stands for all that take pictures."""
        name = path.partition(".")[0]
        if not name.startswith("*"):
            return [name]
        return [one for one in self.body if name.strip("*") in one]

    def test(self, name: str, measure: str, test: str, wanted: Any) -> Truth:  # noqa: ANN401 - JSON
        """Whether one test holds for a parameter, or for a measure of its media."""
        if measure:
            return all_of(self._measured(name, measure, test, wanted))
        sent = self.body.get(name)
        if test == "present":
            return (sent not in _EMPTY) is wanted
        if test in {"count", "count_max"}:
            return _counts(sent, test, wanted)
        value = sent if test in _OF_WHAT_WAS_SENT else self.model.value(self.body, name)
        if value is None:
            return None if test in _NEEDS_A_VALUE else True
        return _TESTS[test](value, wanted)

    def _measured(self, name: str, measure: str, test: str, wanted: Any) -> Iterator[Truth]:  # noqa: ANN401
        media = self.media.of(name)
        if measure == "total_seconds":
            known = [one["seconds"] for one in media if "seconds" in one]
            total = sum(float(one) for one in known)
            is_known = len(known) == len(media) or (test in {"max", "below"} and total > wanted)
            yield _TESTS[test](total, wanted) if is_known else None
            return
        for one in media:
            if measure not in one:
                yield None
            elif measure == "format":
                named = str(one[measure])
                yield _SAME.get(named, named) in {_SAME.get(name, name) for name in wanted}
            else:
                yield _TESTS[test](one[measure], wanted)


def judge(body: Mapping[str, Any], model: ModelSchema, media: Media) -> dict[str, Any]:
    """Hold a body of the right form against all rules; gives what of it has an effect.

    Raises:
        BodyError: for a rule that it breaks; all are named, each by its field.
    """
    asked = Asked(body=body, model=model, media=media)
    broken = [(field, rule) for rule in model.rules if rule.refuses and (field := _broken_field(rule, asked))]
    named = {field for field, _ in broken}
    for rule in of_inputs(model):
        field = _broken_field(rule, asked)
        if field and field not in named:
            broken.append((field, rule))
    if broken:
        raise BodyError("; ".join(f"body/{field}: {rule.text}" for field, rule in broken))
    void = {
        name
        for rule in model.rules
        if not rule.refuses and _broken_field(rule, asked)
        for name in _without_effect(rule)
    }
    return {name: value for name, value in body.items() if name not in void}


def holds(condition: Condition, asked: Asked) -> Truth:
    """Whether a condition holds: of a mapping all, of a list any."""
    if isinstance(condition, Mapping):
        return all_of(truth for _, truth in _tested(condition, asked))
    return any_of(holds(one, asked) for one in condition)


def all_of(truths: Iterable[Truth]) -> Truth:
    """False where one is, else None where one is, else True."""
    found = set(truths)
    return False if False in found else None if None in found else True


def any_of(truths: Iterable[Truth]) -> Truth:
    """True where one is, else None where one is, else False."""
    found = set(truths)
    return True if True in found else None if None in found else False


def _counts(value: object, test: str, wanted: int | list[int | None]) -> bool:
    if value is None:
        return True
    number = len(value) if isinstance(value, list) else 1
    if isinstance(wanted, int):
        return number <= wanted if test == "count_max" else number == wanted
    least, most = wanted
    return (least or 0) <= number and (most is None or number <= most)


def _tested(condition: Mapping[str, Mapping[str, Any]], asked: Asked) -> Iterator[tuple[str, Truth]]:
    for path, tests in condition.items():
        measure = path.partition(".")[2]
        for name in asked.names(path):
            for test, wanted in tests.items():
                yield name, asked.test(name, measure, test, wanted)


def _broken_field(rule: Rule, asked: Asked) -> str | None:
    """The parameter by which a rule is broken; None where it is not, or cannot be told.

    Of several ways to keep it the nearest counts, and rather one that leaves alone when the rule applies.
    """
    if holds(rule.when, asked) is not True or holds(rule.then, asked) is not False:
        return None
    ways = [rule.then] if isinstance(rule.then, Mapping) else rule.then
    fields = [[name for name, truth in _tested(way, asked) if truth is False] for way in ways]
    given = {name for one in _alternatives(rule.when) for name in one}
    return min(fields, key=lambda names: (len(names), len(given.intersection(names))))[0]


def _without_effect(rule: Rule) -> list[str]:
    """What does nothing in a body that breaks a rule: what must not be there, else what the rule is about."""
    if isinstance(rule.then, Mapping):
        excluded = [name for name, tests in rule.then.items() if tests.get("present") is False]
        if excluded:
            return excluded
    return [name for one in _alternatives(rule.when) for name in one]


def _alternatives(condition: Condition) -> list[Mapping[str, Mapping[str, Any]]]:
    return [condition] if isinstance(condition, Mapping) else list(condition)
