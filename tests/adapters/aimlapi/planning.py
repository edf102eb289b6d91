"""Plans on the real catalogue, held against the facts: what two test files share."""

import json
from importlib.resources import files
from typing import Any

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.domain.catalogue import Family, Model, Operation, Plan
from bot.domain.errors import Refused
from bot.domain.job import Scalar
from bot.domain.request import Option, Photo, VideoRequest

CATALOGUE = load_catalogue()
FACTS: dict[str, Any] = json.loads(
    files("bot.adapters.aimlapi").joinpath("models.json").read_text(encoding="utf-8")
)["models"]
PAIRS = [(family, model) for family in CATALOGUE for model in family.models.values()]
PHOTO = Photo(file_id="p")
DEFAULT = "veo-3.1-fast"
PYTHON_TYPES = {"string": str, "integer": int, "boolean": bool}


def asked(operation: Operation = Operation.TEXT, prompt: str = "a cat", **options: str) -> VideoRequest:
    return VideoRequest(
        prompt=prompt,
        options={Option[name.upper()]: value for name, value in options.items()},
        photos=(PHOTO,) if operation is Operation.IMAGE else (),
    )


def plan(request: VideoRequest, default: str = DEFAULT) -> Plan:
    return CATALOGUE.plan(request, default)


def refused(request: VideoRequest, default: str = DEFAULT) -> tuple[str, dict[str, Any]]:
    with pytest.raises(Refused) as caught:
        plan(request, default)
    return caught.value.problem.key, dict(caught.value.problem.values)


def planned(family: Family, model: Model, option: Option, text: str) -> Scalar:
    """The value that an option comes to, and a body that keeps to the facts."""
    found = plan(asked(model.operation, model=family.name, **{option.name: text}))
    assert found.model is model
    assert_keeps_to_facts(found)
    parameter = model.parameter_for(option)
    assert parameter is not None
    return found.parameters[parameter.name]


def assert_keeps_to_facts(found: Plan) -> None:
    facts = FACTS[found.model.id]
    image = found.model.image_parameter if found.model.operation is Operation.IMAGE else None
    assert set(facts["required"]) <= {*found.parameters, image}
    for name, value in found.parameters.items():
        spec = facts["parameters"][name]
        assert type(value) is PYTHON_TYPES[spec["type"]]
        assert value in spec.get("enum", [value])
