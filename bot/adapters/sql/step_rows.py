"""The steps of a request, and what they have yielded, in their columns: JSON, NULL where there are none."""

import json
from collections.abc import Callable, Sequence
from typing import Final

from bot.domain.request import VideoRequest
from bot.domain.steps import Made, Step, StepKind

_JSON: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def steps_to_json(steps: Sequence[Step], request_to_json: Callable[[VideoRequest], str]) -> str | None:
    """The value of `jobs.steps`."""
    if not steps:
        return None
    return _JSON.encode(
        [
            {
                "kind": one.kind.value,
                "model": one.model,
                "parameters": dict(one.parameters),
                "request": json.loads(request_to_json(one.request)),
                "price_micros": one.price_micros,
            }
            for one in steps
        ]
    )


def steps_of_json(text: str | None, request_of_json: Callable[[str], VideoRequest]) -> tuple[Step, ...]:
    """The steps in a value of `jobs.steps`."""
    return tuple(
        Step(
            kind=StepKind(one["kind"]),
            model=one["model"],
            parameters=one["parameters"],
            request=request_of_json(_JSON.encode(one["request"])),
            price_micros=one["price_micros"],
        )
        for one in (json.loads(text) if text else ())
    )


def made_to_json(made: Sequence[Made]) -> str | None:
    """The value of `jobs.made`; the trigger `steps_are_kept` reads the last of them."""
    if not made:
        return None
    return _JSON.encode(
        [
            {
                "url": one.url,
                "generation_id": one.generation_id,
                "cost_micros": one.cost_micros,
                "micros": one.micros,
            }
            for one in made
        ]
    )


def made_of_json(text: str | None) -> tuple[Made, ...]:
    """What was made, in a value of `jobs.made`."""
    return tuple(Made(**one) for one in (json.loads(text) if text else ()))
