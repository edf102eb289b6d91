"""What is read of a model's own description: held against the catalogue for every model that we know."""

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.aimlapi.described import PATH, models_of
from bot.domain.errors import NotUnderstood, Problem
from bot.domain.models import DataForm, Input, Model, Operation, Role
from tests.each import for_each
from tests.facts import openapi

CATALOGUE: Final = load_catalogue()
IDS: Final = tuple(json.loads(files("bot.facts").joinpath("models.json").read_text("utf-8"))["models"])
VIDEO_IS_REQUIRED: Final = {
    "alibaba/wan-2-6-r2v", "alibaba/wan2.2-14b-animate-move", "alibaba/wan2.2-14b-animate-replace",
    "alibaba/wan2.2-vace-fun-a14b-depth", "alibaba/wan2.2-vace-fun-a14b-inpainting",
    "alibaba/wan2.2-vace-fun-a14b-outpainting", "alibaba/wan2.2-vace-fun-a14b-pose",
    "alibaba/wan2.2-vace-fun-a14b-reframe", "beeble/switchx-video-to-video",
    "blackforestlabs/flux-3-video-draft-v2v", "blackforestlabs/flux-3-video-v2v",
    "google/veo3-1-extend-video", "google/veo3-1-fast-extend-video", "klingai/video-o1-video-to-video-edit",
    "klingai/video-o1-video-to-video-reference", "klingai/video-v2-6-motion-control",
    "klingai/video-v3-motion-control", "krea/krea-wan-14b/video-to-video", "magic/video-to-video",
    "pixverse/lip-sync", "runway/gen4_aleph", "tencent/hunyuan-video-foley",
}  # fmt: skip
"""No schema tells what these make of it: change it, continue it, take its movement, give it sound."""
ELSEWHERE: Final = {"runway-gen3/turbo/image-to-video", "wan/v2.1/1.3b/text-to-video"}
"""These are asked for in older places alone."""
UNKNOWN_INPUT: Final = {"runway/act_two"}
"""An object with a character is required."""
NOT_TOLD: Final[Mapping[Operation, set[str]]] = {
    Operation.EDIT: {"alibaba/happyhorse-1-0"},
    Operation.TALKING: {"alibaba/wan-2-6-i2v", "alibaba/wan-2-6-image-to-video-flash", "alibaba/wan-2-7-i2v"},
    Operation.GUIDE: {
        "alibaba/wan-2-7-r2v", "bytedance/dreamina-seedance-2-0-mini", "bytedance/dreamina-seedance-2-5",
        "bytedance/seedance-2-0", "bytedance/seedance-2-0-fast", "bytedance/seedance-2-5", "minimax/h3",
    },
    Operation.REFERENCES: {
        "klingai/kling-video-v1.6-pro-effects", "klingai/kling-video-v1.6-standard-effects",
    },
}  # fmt: skip
"""What these can do besides stands in prose: what an optional video or sound is for, what a list means."""


def document(schema: Any, path: str = PATH, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    body = {"application/json": {"schema": schema}}
    return {"openapi": "3.0.0", "paths": {path: {"post": {"requestBody": {"content": body}}}}, **more}


def schema(*required: str, **properties: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    named = {"model": {"type": "string", "enum": ["acme/film"]}, "prompt": {"type": "string"}}
    return {
        "type": "object",
        "properties": {**named, **properties},
        "required": ["model", "prompt", *required],
    }


def official(model_id: str) -> dict[str, Any]:
    path, post = openapi.described(model_id)
    return document(post["body"], path)


def why(read: Any, model_id: str = "acme/film") -> Problem:  # noqa: ANN401 - JSON
    with pytest.raises(NotUnderstood) as caught:
        models_of(read, model_id)
    return caught.value.problem


def media(inputs: Mapping[Role, Input]) -> dict[Role, tuple[object, ...]]:
    return {
        role: (one.parameter, one.is_list, one.required, one.minimum, one.maximum)
        for role, one in inputs.items()
    }


def facts(model: Model) -> dict[str, object]:
    """What no prose is needed for."""
    return {
        name: getattr(model, name)
        for name in (
            "id", "path", "operation", "parameters", "fixed", "given", "required", "takes_prompt",
            "needs_prompt", "prompt_limit",
        )
    } | {"inputs": media(model.inputs)}  # fmt: skip


@for_each([(model_id,) for model_id in IDS], str)
def test_every_model_that_we_know_is_read_as_it_stands_in_the_catalogue_or_not_at_all(model_id: str) -> None:
    ours = {
        model.operation: model
        for family in CATALOGUE
        for model in family.models.values()
        if model.id == model_id
    }
    try:
        read = models_of(official(model_id), model_id)
    except NotUnderstood as error:
        reason = error.problem.key.removeprefix("unreachable-")
        expected = {"use-of-video": VIDEO_IS_REQUIRED, "path": ELSEWHERE, "required": UNKNOWN_INPUT}
        assert model_id in expected[reason]
        return
    assert set(read) <= set(ours), "it promises what the model cannot do"
    assert {one for one in set(ours) - set(read) if model_id not in NOT_TOLD.get(one, ())} == set()
    for operation, model in read.items():
        assert facts(model) == facts(ours[operation])


def test_five_of_six_models_that_we_know_would_be_taken() -> None:
    assert len(IDS) == 143
    assert len(VIDEO_IS_REQUIRED | ELSEWHERE | UNKNOWN_INPUT) == 25


def test_an_optional_parameter_that_cannot_be_read_is_left_out() -> None:
    read = models_of(
        document(
            schema(
                camera={"type": "string", "enum": [{"name": "pan"}, {"name": "tilt"}]},
                style={"type": "string", "enum": ["\u202egnp.", "plain"]},
                link={"type": "string", "enum": ["look at evil.example"]},
                odd={"type": ["string", "integer"]},
                many={"type": "integer", "enum": list(range(501))},
                inf={"type": "number", "default": float("inf")},
                seed={"anyOf": [{"type": "integer"}, {"type": "null"}]},
                note={"type": ["string", "null"]},
            )
        ),
        "acme/film",
    )
    assert set(read[Operation.TEXT].parameters) == {"seed", "note"}


@pytest.mark.parametrize(
    "spec",
    [
        {"type": "string", "enum": [{"name": "pan"}]},
        {"type": "string"},
        {"type": "object", "properties": {}},
        {"type": "array", "items": {"type": "object"}},
        {"type": "string", "format": "uri"},
        {},
        5,
    ],
)
def test_a_required_parameter_of_unknown_kind_is_named(spec: Any) -> None:  # noqa: ANN401 - JSON
    problem = why(document(schema("camera", camera=spec)))
    assert problem == Problem(key="unreachable-required", values={"parameter": "camera"})
    odd = why(document(schema("a\u202eb", **{"a\u202eb": spec})))
    assert odd.values == {"parameter": "?"}


def test_a_required_parameter_with_a_default_is_sent_and_one_with_values_is_asked_for() -> None:
    spec = schema(
        "mode", "effect", mode={"type": "string", "default": "pro"}, effect={"type": "string", "enum": ["a"]}
    )
    model = models_of(document(spec), "acme/film")[Operation.TEXT]
    assert model.given == {"mode": "pro"}
    assert set(model.required) == {"mode", "effect"}


def test_of_a_new_input_nobody_knows_whether_it_takes_a_file() -> None:
    link = {"type": "string", "format": "uri"}
    model = models_of(document(schema("image_url", image_url=link)), "acme/film")[Operation.IMAGE]
    assert model.inputs[Role.FIRST_FRAME].data is DataForm.UNTOLD


@pytest.mark.parametrize(
    ("read", "reason"),
    [
        (None, "unreadable"),
        ([], "unreadable"),
        ("<html>", "unreadable"),
        ({}, "unreadable"),
        ({"paths": []}, "unreadable"),
        ({"paths": {}}, "other-model"),
        ({"paths": {PATH: {"post": "?"}}}, "other-model"),
        (document("?"), "other-model"),
        (document({"properties": []}), "unreadable"),
        (document({"properties": {"model": 5}}), "other-model"),
        (document({"properties": {"model": {"enum": 5}}}), "other-model"),
        (document({"$ref": "https://evil.example/a.json"}), "unreadable"),
        (document({"$ref": "#/nowhere"}), "unreadable"),
        (document({"$ref": "#/paths"}), "circular"),
        (document(schema(), "/v9/films"), "path"),
        (document(schema() | {"properties": {"model": {"enum": ["acme/other"]}}}), "other-model"),
        (document(schema("video_url", video_url={"type": "string", "format": "uri"})), "use-of-video"),
        (document(schema("mask_url", mask_url={"type": "string", "format": "uri"})), "required"),
        (document(schema() | {"properties": {"model": {"enum": ["acme/film"]}}}), "required"),
        (document({"properties": {"model": {"enum": ["acme/film"]}}}), "no-input"),
        (document({"properties": {"model": {"const": "acme/film"}}}), "no-input"),
        (document(schema(prompt={"type": "integer"})), "unreadable"),
        (document(schema(**{f"p{n}": {"type": "string"} for n in range(100)})), "unreadable"),
    ],
)
def test_what_cannot_be_understood_says_why(read: Any, reason: str) -> None:  # noqa: ANN401 - JSON
    assert why(read).key == f"unreachable-{reason}"


def test_what_a_document_refers_to_within_itself_is_read_and_what_grows_without_end_is_not() -> None:
    length = {"type": "integer", "enum": [5, 10]}
    parts = {"schemas": {"Body": schema(duration={"$ref": "#/components/schemas/Length"}), "Length": length}}
    read = models_of(document({"$ref": "#/components/schemas/Body"}, components=parts), "acme/film")
    assert read[Operation.TEXT].parameters["duration"].choices == (5, 10)
    added = {"allOf": [schema(), {"properties": {"duration": length}, "required": ["duration"]}]}
    assert models_of(document(added), "acme/film")[Operation.TEXT].required == ("duration",)

    circle = {"schemas": {"A": {"properties": {"a": {"$ref": "#/components/schemas/A"}}}}}
    assert why(document({"$ref": "#/components/schemas/A"}, components=circle)).key == "unreachable-circular"
    laughs = {
        f"L{n}": {"properties": {name: {"$ref": f"#/components/schemas/L{n + 1}"} for name in "abcdefghij"}}
        for n in range(20)
    }
    bomb = {"schemas": {**laughs, "L20": {}}}
    assert why(document({"$ref": "#/components/schemas/L0"}, components=bomb)).key == "unreachable-unreadable"
    post = {"post": document({"$ref": "#/components/schemas/B"})["paths"][PATH]["post"]}
    body = schema(effect={"type": "integer", "enum": list(range(400))})
    many = {"paths": {f"/v{n}": post for n in range(10_000)}, "components": {"schemas": {"B": body}}}
    assert why(many).key == "unreachable-unreadable"
    chain = {f"C{n}": {"properties": {"a": {"$ref": f"#/components/schemas/C{n + 1}"}}} for n in range(900)}
    deep = {"schemas": {**chain, "C900": {}}}
    assert why(document({"$ref": "#/components/schemas/C0"}, components=deep)).key == "unreachable-unreadable"


WORDS: Final = st.sampled_from(
    ["type", "enum", "anyOf", "allOf", "items", "properties", "required", "default", "model", "prompt",
     "image_url", "video_url", "task", "string", "acme/film", "edit", "$ref", "#", "maxLength", "minItems"]
)  # fmt: skip
ANYTHING: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=6),
    max_leaves=30,
)


@given(st.dictionaries(WORDS, ANYTHING, max_size=6), st.lists(WORDS, max_size=4) | ANYTHING)
def test_whatever_it_says_it_is_understood_or_not_and_nothing_else(
    properties: dict[str, Any],
    required: Any,  # noqa: ANN401 - JSON
) -> None:
    for body in (
        {"properties": {**schema()["properties"], **properties}, "required": required},
        {**schema(), **properties},
    ):
        try:
            assert models_of(document(body), "acme/film")
        except NotUnderstood as error:
            assert error.problem.key.startswith("unreachable-")  # noqa: PT017 - either is right
