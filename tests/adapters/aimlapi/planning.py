"""Plans on the real catalogue, held against the facts: what two test files share."""

import json
from importlib.resources import files
from typing import Any

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.domain.errors import Refused
from bot.domain.models import OPERATION_OF, Attachment, Family, Model, Operation, Plan, Role
from bot.domain.request import Audio, Option, Photo, SourceVideo, VideoRequest
from bot.domain.values import Scalar
from tests.sandbox import measured

CATALOGUE = load_catalogue()
FACTS: dict[str, Any] = json.loads(files("bot.facts").joinpath("models.json").read_text(encoding="utf-8"))[
    "models"
]
PAIRS = [(family, model) for family in CATALOGUE for model in family.models.values()]
PHOTO = Photo(file_id="p")
SOUND = Audio(file_id="s")
TWO_PEOPLE = "hug"
"""An effect that takes two photos."""
LINK = "https://cdn.example/earlier.mp4"
DEFAULT = "veo-3.1-fast"
PYTHON_TYPES = {"string": str, "integer": int, "number": float, "boolean": bool}


def asked(what: Operation | Model = Operation.TEXT, prompt: str = "a cat", **options: str) -> VideoRequest:
    """A request with the media that an operation wants, or a model, which then also gets what it requires."""
    operation = what.operation if isinstance(what, Model) else what
    photos = {
        Operation.IMAGE: 1, Operation.FRAMES: 2, Operation.REFERENCES: 3, Operation.TALKING: 1,
        Operation.MOTION: 1,
    }  # fmt: skip
    count = photos.get(operation, 0)
    if isinstance(what, Model):
        count = min(max(count, what.photos[0]), what.photos[1])
        for name in what.required:
            value = TWO_PEOPLE if name == "effect_scene" and count > 1 else what.parameters[name].choices[0]
            options.setdefault("set", f"{name}={value}")
    purpose = {one: purpose for purpose, one in OPERATION_OF.items()}.get(operation)
    return VideoRequest(
        prompt=prompt,
        options={Option[name.upper()]: value for name, value in options.items()},
        photos=tuple(Photo(file_id=f"p{number}") for number in range(count)),
        sound=SOUND if operation is Operation.TALKING else None,
        video=SourceVideo(url=LINK, purpose=purpose) if purpose else None,
    )


def attached(model: Model, photo: bytes = b"\xff\xd8jpeg") -> list[Attachment]:
    """The media of `asked`, as they are sent."""
    return attached_to(model, asked(model), photo)


def attached_to(model: Model, request: VideoRequest, photo: bytes = b"\xff\xd8jpeg") -> list[Attachment]:
    """The request's media, as they are sent."""
    found = model.roles(request)
    assert found is not None
    other: dict[Role, Attachment] = {
        Role.SOUND: Attachment(role=Role.SOUND, content=measured.sound(), media_type="audio/mpeg"),
        Role.VIDEO: Attachment(role=Role.VIDEO, content=LINK),
    }
    return [other.get(role, Attachment(role=role, content=photo)) for role, _ in found]


def plan(request: VideoRequest, default: str = DEFAULT) -> Plan:
    return CATALOGUE.plan(request, default)


def refused(request: VideoRequest, default: str = DEFAULT) -> tuple[str, dict[str, Any]]:
    with pytest.raises(Refused) as caught:
        plan(request, default)
    return caught.value.problem.key, dict(caught.value.problem.values)


def planned(family: Family, model: Model, option: Option, text: str) -> Scalar:
    """The value that an option comes to, and a body that keeps to the facts."""
    found = plan(asked(model, model=family.name, **{option.name: text}))
    assert found.model is model
    assert_keeps_to_facts(found)
    parameter = model.parameter_for(option)
    assert parameter is not None
    if any(note.key == "note-no-effect" for note in found.notes):
        return parameter.read(text, option)
    return found.parameters[parameter.name]


def assert_keeps_to_facts(found: Plan) -> None:
    facts = FACTS[found.model.id]
    media = {taken.parameter for taken in found.model.inputs.values()}
    given = {**found.model.fixed, **found.parameters}
    assert set(facts["required"]) <= {*given, *media}
    for name, value in given.items():
        spec = facts["parameters"][name]
        assert type(value) is PYTHON_TYPES[spec["type"]] or value in spec.get("enum", [])
        assert value in spec.get("enum", [value])
        if isinstance(value, int | float):
            assert spec.get("minimum", value) <= value <= spec.get("maximum", value)
        if isinstance(value, str):
            assert len(value) <= spec.get("maxLength", len(value))
