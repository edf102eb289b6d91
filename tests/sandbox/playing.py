"""Bodies that break one rule of the provider's, and bodies that keep it, built from the rule alone.

A body is built of schema and rule, by no code of the stand-in's: for each test a value that passes and one
that does not, real media where a measure is asked. What cannot be built is an error: no rule is left out in
silence.
"""

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from tests.facts import openapi
from tests.sandbox import measured

Json = Mapping[str, Any]
Assignment = dict[str, Any]
ABSENT: Final = object()
"""The value of what is not sent."""
ELSEWHERE: Final = "https://media.example/file"
"""A link behind which nobody can look."""


@dataclass(frozen=True)
class Medium:
    """A medium in a body, before it is known how it travels."""

    kind: str
    content: bytes


@dataclass(frozen=True)
class Atom:
    """One test of one parameter, or of a measure of it."""

    name: str
    measure: str
    test: str
    wanted: Any


def breaking(model: str, rule: Json) -> list[Assignment]:
    """Bodies, without what the rule does not speak of, to which it applies and that break it."""
    found = []
    for applies, then in itertools.product(_applying(model, rule), _breaking(model, rule["then"])):
        found += _joined(_but_for_presence(rule, applies, then), then)
    assert found, f"{rule['id']}: nothing breaks it"
    return found


def keeping(model: str, rule: Json) -> list[Assignment]:
    """The same, but they keep it."""
    found = []
    ways = itertools.chain.from_iterable(_keeping(model, one) for one in _alternatives(rule["then"]))
    for applies, then in itertools.product(_applying(model, rule), list(ways)):
        found += _joined(_but_for_presence(rule, applies, then), then)
    assert found, f"{rule['id']}: nothing keeps it"
    return found


def completed(model: str, given: Assignment) -> Iterator[Assignment]:
    """Bodies of the right form around what is given: as few further parameters as can be, then some more."""
    schema = openapi.body_of(model)
    needed = {name: neutral(model, name) for name in schema["required"] if name != "model"}
    free = [name for name in schema["properties"] if name not in {*given, *needed, "model", "provider"}]
    base = {**needed, **given}
    has_shots = given.get("multi_prompt", ABSENT) is not ABSENT
    prompt = {"prompt": "a cat"} if "prompt" in free and not has_shots else {}
    yield {**base, **prompt}
    for name in free:
        if is_medium(schema["properties"][name]):
            yield {**base, **prompt, name: neutral(model, name)}


def parameters(condition: Any) -> set[str]:  # noqa: ANN401 - a mapping, or a list of some
    """Those that a condition speaks of; `*image*` as it stands there."""
    return {path.partition(".")[0] for one in _alternatives(condition) for path in one}


def neutral(model: str, name: str) -> Any:  # noqa: ANN401 - whatever the schema says
    """A value that is right for a parameter by all that is said of it."""
    return _neutral(name, openapi.body_of(model)["properties"][name])


def is_medium(schema: Json) -> bool:
    """Whether a parameter takes media, one or several."""
    forms = [schema, schema.get("items", {}), *schema.get("anyOf", ())]
    return any(one.get("format") == "uri" for one in forms)


def kind_of(name: str) -> str:
    """What a parameter's media are."""
    return next((kind for kind in ("audio", "video", "image") if kind in name), "link")


def _neutral(name: str, schema: Json) -> Any:  # noqa: ANN401
    if several := schema.get("anyOf", schema.get("oneOf")):
        return _neutral(name, several[0])
    if schema.get("format") == "uri":
        return _medium(name)
    if "enum" in schema:
        return schema["enum"][0]
    plain = {"boolean": True, "string": "words", "integer": schema.get("minimum", 1)}
    plain |= {"number": plain["integer"]}
    if schema["type"] == "object":
        inner = schema.get("properties", {})
        return {one: _neutral(one, inner[one]) for one in schema.get("required", ())}
    if schema["type"] == "array":
        return [_neutral(name, schema["items"])] * max(1, schema.get("minItems", 1))
    return plain[schema["type"]]


def _medium(name: str, **measures: Any) -> Any:  # noqa: ANN401 - as `measured` takes them
    developers: dict[str, Callable[..., bytes]] = {
        "audio": measured.sound, "video": measured.video, "image": measured.picture,
    }  # fmt: skip
    kind = kind_of(name)
    if kind == "audio" and {"seconds", "mb"} & measures.keys():
        measures["kind"] = "wav"  # exact in both
    return Medium(kind, developers[kind](**measures)) if kind in developers else ELSEWHERE


def _alternatives(condition: Any) -> Sequence[Json]:  # noqa: ANN401
    return condition if isinstance(condition, list) else [condition]


def _atoms(model: str, condition: Json) -> Iterator[Atom]:
    properties = openapi.body_of(model)["properties"]
    for path, tests in condition.items():
        name, _, measure = path.partition(".")
        names = [one for one in properties if name.strip("*") in one] if name.startswith("*") else [name]
        for one, (test, wanted) in itertools.product(names, tests.items()):
            yield Atom(one, measure, test, wanted)


def _applying(model: str, rule: Json) -> list[Assignment]:
    return [one for way in _alternatives(rule.get("if", {})) for one in _keeping(model, way)]


def _keeping(model: str, condition: Json) -> list[Assignment]:
    """Each value that passes is in one of them; of a parameter with several measures, one at a time."""
    values: dict[str, list[Any]] = {}
    for atom in _atoms(model, condition):
        values.setdefault(atom.name, []).extend(_passing(model, atom))
    return [dict(zip(values, chosen, strict=True)) for chosen in itertools.product(*values.values())]


def _breaking(model: str, then: Any) -> list[Assignment]:  # noqa: ANN401
    """One test fails of each alternative, the others as they are wanted."""
    if isinstance(then, list):
        ways = [[one for atom in _atoms(model, way) for one in _failing_alone(model, atom)] for way in then]
        joined = ways[0]
        for way in ways[1:]:
            joined = [one for left, right in itertools.product(joined, way) for one in _joined(left, right)]
        return joined
    found = []
    atoms = list(_atoms(model, then))
    for atom in atoms:
        kept = {
            one.name: _passing(model, one)[0]
            for one in atoms
            if one.name != atom.name and "*" not in str(then)
        }
        found += [{**kept, **failing} for failing in _failing_alone(model, atom)]
    return found


def _failing_alone(model: str, atom: Atom) -> list[Assignment]:
    return [{atom.name: value} for value in _failing(model, atom)]


def _but_for_presence(rule: Json, applies: Assignment, then: Assignment) -> Assignment:
    """What makes a rule apply, without what only has to be there and of which it says more."""
    any_value = {
        name
        for one in _alternatives(rule.get("if", {}))
        for name, tests in one.items()
        if tests == {"present": True}
    }
    told = {name for name, value in then.items() if value is not ABSENT}
    return {name: value for name, value in applies.items() if name not in any_value & told}


def _joined(one: Assignment, other: Assignment) -> list[Assignment]:
    """Both together; none if they contradict each other."""
    return [] if any(one[name] != other[name] for name in one.keys() & other.keys()) else [{**one, **other}]


def _passing(model: str, atom: Atom) -> list[Any]:
    schema = openapi.body_of(model)["properties"][atom.name]
    if atom.measure:
        inside = MEASURES[atom.measure].passing(atom.test, atom.wanted)
        return [_of_measure(schema, atom, one) for one in inside]
    return PASSING[atom.test](Parameter(atom.name, schema), atom.wanted)


def _failing(model: str, atom: Atom) -> list[Any]:
    schema = openapi.body_of(model)["properties"][atom.name]
    if atom.measure:
        outside = MEASURES[atom.measure].failing(atom.test, atom.wanted, kind_of(atom.name))
        return [_of_measure(schema, atom, one) for one in outside]
    return FAILING[atom.test](Parameter(atom.name, schema), atom.wanted)


@dataclass(frozen=True)
class Parameter:
    """One parameter, and the values that it can have."""

    name: str
    schema: Json

    def chosen(self, passes: Callable[[Any], bool]) -> list[Any]:
        """Those of its listed values that pass, and its absence where its default does."""
        is_flag = self.schema.get("type") == "boolean"
        choices = [True, False] if is_flag else self.schema.get("enum", ())
        by_default = [ABSENT] if "default" in self.schema and passes(self._default()) else []
        return [*(one for one in choices if passes(one)), *by_default]

    def there(self, *, wanted: bool) -> list[Any]:
        return [_neutral(self.name, self.schema) if wanted else ABSENT]

    def items(self, number: int) -> list[Any]:
        """So many of what it takes several of."""
        lists = [one for one in (self.schema, *self.schema.get("anyOf", ())) if one.get("type") == "array"]
        return [_neutral(self.name, lists[0]["items"])] * number

    def stepped(self, step: int, rest: int) -> int:
        """Its least value that is `rest` more than whole steps."""
        return int(math.ceil((self.schema["minimum"] - rest) / step) * step + rest)

    def _default(self) -> Any:  # noqa: ANN401
        default = self.schema["default"]  # the documents quote some numbers
        return int(default) if self.schema.get("type") == "integer" else default


Values = Mapping[str, Callable[[Parameter, Any], list[Any]]]
PASSING: Final[Values] = {
    "present": lambda one, wanted: one.there(wanted=wanted),
    "eq": lambda one, wanted: one.chosen(lambda value: value == wanted),
    "ne": lambda one, wanted: [ABSENT, *one.chosen(lambda value: value != wanted)],
    "in": lambda one, wanted: one.chosen(lambda value: value in wanted),
    "min": lambda _, wanted: [wanted],
    "max": lambda _, wanted: [wanted],
    "count": lambda one, wanted: [one.items(wanted)],
    "count_max": lambda one, wanted: [one.items(wanted)],
    "step": lambda one, wanted: [one.stepped(*wanted)],
}
"""By test, values of a parameter that pass it."""
FAILING: Final[Values] = {
    "present": lambda one, wanted: one.there(wanted=not wanted),
    "eq": lambda one, wanted: one.chosen(lambda value: value != wanted),
    "ne": lambda _, wanted: [wanted],
    "in": lambda one, wanted: one.chosen(lambda value: value not in wanted),
    "min": lambda _, wanted: [wanted - 1],
    "max": lambda _, wanted: [wanted + 1],
    "count": lambda one, wanted: [one.items(wanted + 1), one.items(1)[0] if wanted > 1 else one.items(2)],
    "count_max": lambda one, wanted: [one.items(wanted + 1)],
    "step": lambda one, wanted: [one.stepped(*wanted) + 1],
}
"""And values that do not."""


def _of_measure(schema: Json, atom: Atom, measures: Json) -> Any:  # noqa: ANN401
    """A medium of some measures; in a list the last one, behind another that is right."""
    if schema.get("type") != "array":
        return _medium(atom.name, **measures)
    if "times" in measures:
        times = measures["times"]
        rest = {name: value for name, value in measures.items() if name != "times"}
        return [_medium(atom.name, **rest)] * times
    return [_medium(atom.name), _medium(atom.name, **measures)]


@dataclass(frozen=True)
class Measure:
    """How media of a measure are made: what `measured` is to be told for a value."""

    made: Callable[[Any], Json]
    step: float = 1
    """The smallest difference that is made."""
    others: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    """By kind, values to take where another than those of a list is needed."""

    def passing(self, test: str, wanted: Any) -> list[Json]:  # noqa: ANN401
        inside = {"max": 0, "min": 0, "above": self.step, "below": -self.step}
        if test == "in":
            return [self.made(one) for one in wanted]
        return [self.made(wanted + inside[test])]

    def failing(self, test: str, wanted: Any, kind: str) -> list[Json]:  # noqa: ANN401
        outside = {"max": self.step, "min": -self.step, "above": 0, "below": 0}
        if test == "in":
            return [self.made(one) for one in self.others[kind] if one not in wanted]
        return [self.made(wanted + outside[test])]


def _shape(ratio: float) -> Json:
    return {"width": round(ratio * 1000), "height": 1000}


def _area(pixels: float) -> Json:
    """About so many pixels, on the side of a whole width that the number leans to."""
    for width in range(2 * round(math.sqrt(pixels) / 2), 0, -2):
        if pixels % width == 0 and pixels // width % 2 == 0:
            return {"width": width, "height": int(pixels) // width}
    raise AssertionError(f"no video has {pixels} pixels")


KINDS: Final[Mapping[str, str]] = {"jpg": "jpeg"}
MEASURES: Final[Mapping[str, Measure]] = {
    "seconds": Measure(lambda value: {"seconds": value}),
    "total_seconds": Measure(lambda value: {"seconds": value / 2, "times": 2}),
    "mb": Measure(lambda value: {"mb": value}, step=0.1),
    "ratio": Measure(_shape, step=0.01),
    "short_side": Measure(lambda value: {"width": value, "height": value}),
    "pixels": Measure(_area, step=2000),
    "frames": Measure(lambda value: {"frames": value, "width": 64, "height": 64}),
    "format": Measure(
        lambda value: {"kind": KINDS.get(value, value)},
        others={"image": ["webp"], "audio": ["flac", "ogg"], "video": ["mkv"]},
    ),
    "size": Measure(
        lambda value: dict(zip(("width", "height"), map(int, value.split("x")), strict=True)),
        others={"image": ["1280x720", "1792x1024", "720x721"]},
    ),
}
