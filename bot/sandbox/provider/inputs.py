"""Which forms do a model's media come in, and what do the documents say of each of them?"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.sandbox.provider.measures import Media, strings
from bot.sandbox.provider.model_schemas import BodyError, Condition, ModelSchema, Rule

_BOUNDS: Mapping[str, tuple[str, str]] = {
    "formats": ("format", "in"), "codecs": ("codec", "in"), "mb": ("mb", "max"), "frames": ("frames", "max"),
    "short_side": ("short_side", "min"), "short_side_should": ("short_side", "min"),
    "short_side_above": ("short_side", "above"), "seconds": ("seconds", "max"),
    "seconds_below": ("seconds", "below"), "seconds_min": ("seconds", "min"),
    "seconds_together": ("total_seconds", "max"),
}  # fmt: skip
"""By fact, the measure that it speaks of, and the test."""


def check_forms(
    body: Mapping[str, Any], model: ModelSchema, media: Media, refused: Iterable[str] = ()
) -> None:
    """Whether each medium comes in a form that its parameter takes.

    Args:
        body: as it was sent.
        model: its model.
        media: the body's.
        refused: further parameters that take links and no data URI.

    Raises:
        BodyError: for the first that does not, or that is no sound and no video though it says so.
    """
    by_link = model.links_only | set(refused)
    for name in model.media:
        for index, text in enumerate(strings(body.get(name))):
            if text.startswith("data:") and name in by_link:
                raise BodyError(f"body/{name}: only a public link is taken, no data URI")
            if text.startswith("gs://") and "gs" not in model.inputs.get(name, {}).get("accepts", ()):
                raise BodyError(f"body/{name}: Invalid url")
            if text.startswith(("data:audio/", "data:video/")) and "format" not in media.of(name)[index]:
                raise BodyError(f"body/{name}: the file cannot be read")


def speaks_of_links(model: ModelSchema) -> frozenset[str]:
    """The parameters of which the documents show links and no other form, without refusing one."""
    return frozenset(name for name, told in model.inputs.items() if told["accepts"] == ["https"])


def of_inputs(model: ModelSchema) -> Iterator[Rule]:
    """What the facts say of single media, as rules."""
    for name, told in model.inputs.items():
        for fact, value in told.items():
            for when, then in _conditions(name, fact, value, told):
                yield Rule(id=f"{name}-{fact}", text=f"{fact} {json.dumps(value)}", when=when, then=then)


def _conditions(
    name: str,
    fact: str,
    value: Any,  # noqa: ANN401 - JSON
    told: Mapping[str, Any],
) -> Iterator[tuple[Condition, Condition]]:
    if fact in _BOUNDS:
        measure, test = _BOUNDS[fact]
        yield {}, {f"{name}.{measure}": {test: value}}
    elif fact in {"ratio", "pixels"}:
        tests = ("above", "below") if fact == "ratio" and told.get("ratio_open") else ("min", "max")
        bounds = {test: bound for test, bound in zip(tests, value, strict=True) if bound is not None}
        yield {}, {f"{name}.{fact}": bounds}
    elif fact == "count":
        yield {name: {"present": True}}, {name: {"count": value}}
    elif fact == "sizes":
        for resolution, sizes in value.items():
            yield {"resolution": {"eq": resolution}}, {f"{name}.size": {"in": sizes}}
    elif fact == "seconds_max_by":
        for parameter, bounds in value.items():
            for chosen, most in bounds.items():
                yield {parameter: {"eq": chosen}}, {f"{name}.seconds": {"max": most}}
