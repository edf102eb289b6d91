"""What do the models beside video take, and is a body of their form? Reads `bot/facts/calls.json`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from bot.sandbox.media import Picture
from bot.sandbox.provider.model_schemas import BodyError, Schema, check_value

MAX_MB = 25
_PRICES: Mapping[str, tuple[str, str, float, int]] = {
    "still": ("image", "output", 0.039, 1),
    "speech": ("character", "input", 15.0, 1_000_000),
    "transcription": ("second", "input", 0.0001, 1),
}
"""By kind: unit, what is measured, USD, for so many. The stand-in's own; they stand for nobody's."""
_BOOLEANS = {"true": True, "false": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSchema:
    """One model."""

    id: str
    kind: str
    path: str
    required: tuple[str, ...]
    parameters: Mapping[str, Schema]

    @property
    def unit(self) -> str:
        """In what it is priced."""
        return _PRICES[self.kind][0]

    @property
    def measure(self) -> str:
        """Of what the unit is counted."""
        return _PRICES[self.kind][1]

    @property
    def rate(self) -> float:
        """USD for `per` units."""
        return _PRICES[self.kind][2]

    @property
    def per(self) -> int:
        """Units."""
        return _PRICES[self.kind][3]

    def usd(self, units: float) -> float:
        """What so many units cost."""
        return round(self.rate * units / self.per, 8)


def load_calls() -> dict[str, CallSchema]:
    """By id."""
    document = json.loads(files("bot").joinpath("facts/calls.json").read_text("utf-8"))
    return {
        name: CallSchema(
            id=name,
            kind=facts["kind"],
            path=facts["path"],
            required=tuple(facts["required"]),
            parameters=facts["parameters"],
        )
        for name, facts in document["models"].items()
    }


def check_call(body: Mapping[str, Any], schema: CallSchema, path: str) -> dict[str, Picture]:
    """Hold a JSON body's form against its model; gives the pictures that it carries, decoded.

    Raises:
        BodyError: At the first thing that the model does not take.
    """
    if path != schema.path:
        raise BodyError(f"model: {schema.id} is not served on {path}")
    for name in schema.required:
        if name not in body:
            raise BodyError(f"{name}: Required")
    pictures: dict[str, Picture] = {}
    for name, value in body.items():
        if name == "model":
            continue
        if name not in schema.parameters:
            raise BodyError(f"{name}: Unrecognized key for {schema.id}")
        check_value(name, value, schema.parameters[name], pictures)
    for name in ("prompt", "text"):
        if name in body and not str(body[name]).strip():
            raise BodyError(f"{name}: must not be empty")
    return pictures


def of_form(values: Mapping[str, object], schema: CallSchema) -> dict[str, Any]:
    """The values of a form as JSON would have them: what is a flag or a number in the schema becomes one."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        spec = schema.parameters.get(name, {})
        kinds = {spec.get("type"), *(one.get("type") for one in spec.get("anyOf", ()))}
        text = str(value)
        if "boolean" in kinds and text in _BOOLEANS:
            found[name] = _BOOLEANS[text]
        elif kinds & {"number", "integer"} and text.replace(".", "", 1).isdigit():
            found[name] = float(text)
        else:
            found[name] = text
    return found
