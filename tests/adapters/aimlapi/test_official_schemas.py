"""Every body that a plan can come to, held against the provider's own documents."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from bot.adapters.aimlapi import wire
from bot.domain.errors import Refused
from bot.domain.media import Size
from bot.domain.models import DataForm, Family, Model, Operation, Role
from bot.domain.request import Option, OwnVideo, VideoRequest
from tests.adapters.aimlapi.planning import PAIRS, asked, attached_to, plan
from tests.facts import openapi
from tests.sandbox import measured

PHOTO = measured.picture()
WORDS = {"string": ("a red fox",), "integer": ("5",), "number": ("0.5",), "boolean": ("true", "false")}

every_model = pytest.mark.parametrize(
    ("family", "model"),
    PAIRS,
    ids=lambda value: f"{value.operation}-{value.id}" if isinstance(value, Model) else "",
)


def requests(family: Family, model: Model) -> Iterator[VideoRequest]:
    """One without options, and one for each value that an option or a setting lists or is bounded by."""
    yield asked(model, model=family.name)
    for option in model.options:
        parameter = model.parameter_for(option)
        for choice in parameter.choices if parameter else ():
            yield asked(model, model=family.name, **{option.name: str(choice)})
    yield asked(model, model=family.name, raw="")
    plain = asked(model, model=family.name)
    for name, parameter in model.parameters.items():
        bounds = [f"{one:g}" for one in (parameter.minimum, parameter.maximum) if one is not None]
        for text in map(str, parameter.choices or bounds or WORDS[parameter.type]):
            lines = [line for line in (plain.options.get(Option.SET), f"{name}={text}") if line]
            yield replace(plain, options={**plain.options, Option.SET: "\n".join(lines)})


def body_of(request: VideoRequest) -> dict[str, Any]:
    """As it would be sent."""
    found = plan(request)
    media = attached_to(found.model, request, PHOTO)
    body: dict[str, Any] = json.loads(wire.submit_body(found.model, found.parameters, media).read())
    return body


@every_model
def test_every_body_that_is_sent_keeps_to_the_official_schema(family: Family, model: Model) -> None:
    path, _ = openapi.described(model.id, model.path)
    assert path == model.path
    sent = 0
    for request in requests(family, model):
        with suppress(Refused):  # what the planner does not send
            assert openapi.body_problems(body_of(request), model.path) == []
            sent += 1
    assert sent > 0


TAKES_OWN = [
    (family, model)
    for family, model in PAIRS
    if (taken := model.inputs.get(Role.VIDEO)) is not None and taken.data is not DataForm.REFUSED
]


@pytest.mark.parametrize(
    ("family", "model"), TAKES_OWN, ids=lambda one: one.id if isinstance(one, Model) else ""
)
@pytest.mark.parametrize("seconds", [3.0, 5.0, 60.0])
def test_every_body_with_somebodys_own_video_keeps_to_the_official_schema(
    family: Family, model: Model, seconds: float
) -> None:
    """In the body as data, however long it was: it is cut before it is sent."""
    link = asked(model, model=family.name)
    assert link.video is not None
    own = OwnVideo(
        file_id="v", purpose=link.video.purpose, seconds=seconds, size=Size(width=1280, height=720)
    )
    found = plan(replace(link, video=own))
    media = [
        replace(one, content=b"an mp4", media_type="video/mp4") if one.role is Role.VIDEO else one
        for one in attached_to(found.model, link, PHOTO)
    ]
    body: dict[str, Any] = json.loads(wire.submit_body(found.model, found.parameters, media).read())
    assert openapi.body_problems(body, model.path) == []
    assert json.dumps(body).count("data:video/mp4;base64,") == 1


def test_models_of_all_kinds_take_somebodys_own_video() -> None:
    assert {model.operation for _, model in TAKES_OWN} >= {
        Operation.EDIT,
        Operation.EXTEND,
        Operation.GUIDE,
        Operation.MOTION,
    }


def test_what_is_not_in_a_document_would_be_found() -> None:
    family, model = next((one, two) for one, two in PAIRS if two.id == "google/veo-3.1-t2v")
    body = body_of(asked(model, model=family.name))
    assert openapi.body_problems(body) == []
    for change, words in (
        ({"webhook_url": "https://x.example"}, "webhook_url: not a parameter of google/veo-3.1-t2v"),
        ({"duration": 5}, "$.duration: 5 is not one of [4, 6, 8]"),
        ({"resolution": "720P"}, "$.resolution: '720P' is not one of ['720p', '1080p']"),
        ({"generate_audio": "false"}, "$.generate_audio: 'false' is not of type 'boolean'"),
    ):
        assert openapi.body_problems({**body, **change}) == [words]
