"""The builder of `models.json`, on documents of our own in the provider's shape."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.adapters.aimlapi import refresh
from bot.adapters.aimlapi.catalogue import build_catalogue
from tests.adapters.aimlapi.world import ROOT

LIST: dict[str, Any] = {
    "object": "list",
    "data": [
        {
            "id": "acme/film-1",
            "type": "aimlapi/video-generations",
            "info": {"name": "Film 1", "developer": "Acme", "docsJson": f"{ROOT}/docs-json?model=film-1"},
            "modalities": {"input": ["text", "image"], "output": ["video"]},
        },
        {
            "id": "acme/talker",
            "type": "openai/chat-completions",
            "info": {"name": "Talker", "developer": "Acme", "docsJson": f"{ROOT}/docs-json?model=talker"},
            "modalities": {"input": ["text"], "output": ["text"]},
        },
        {"id": "acme/undocumented", "type": "aimlapi/video-generations", "info": {"name": "?"}},
    ],
}


def document(path: str = "/v2/video/generations", **properties: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    schema = {
        "type": "object",
        "title": "acme/film-1",
        "properties": {
            "model": {"type": "string", "enum": ["acme/film-1"]},
            "prompt": {"type": "string", "description": "Words", "maxLength": 500},
            "duration": {"type": "integer", "enum": [5, 10], "default": "5", "example": 5},
            **properties,
        },
        "required": ["model", "prompt"],
    }
    return {
        "openapi": "3.0.0",
        "paths": {
            path: {
                "post": {"requestBody": {"content": {"application/json": {"schema": schema}}}},
                "get": {"parameters": []},
            }
        },
    }


def serving(*answers: dict[str, Any] | httpx.Response) -> httpx.MockTransport:
    """The list first, then each document; nothing else is asked for, and no key is shown."""
    left = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        assert "authorization" not in request.headers
        found = left.pop(0)
        return found if isinstance(found, httpx.Response) else httpx.Response(200, json=found)

    return httpx.MockTransport(answer)


def run(out: Path, *answers: dict[str, Any] | httpx.Response, dry: bool = False) -> int:
    arguments = ["--url", ROOT, "--out", str(out), *(["--dry-run"] if dry else [])]
    return refresh.main(arguments, transport=serving(*answers))


def test_the_facts_of_a_document_are_kept_and_its_prose_is_not() -> None:
    image = {"type": "string", "format": "uri", "title": "Image", "example": "https://x"}
    assert refresh.build([document(image_url=image)]) == {
        "acme/film-1": {
            "paths": ["/v2/video/generations"],
            "required": ["prompt"],
            "parameters": {
                "prompt": {"type": "string", "maxLength": 500},
                "duration": {"type": "integer", "enum": [5, 10], "default": 5},
                "image_url": {"type": "string", "format": "uri"},
            },
        }
    }


def test_what_lies_deeper_is_kept_in_the_same_way() -> None:
    deep = {
        "type": "array",
        "maxItems": 3,
        "items": {
            "anyOf": [
                {"type": "string", "title": "T"},
                {"type": "object", "properties": {"a": {"example": 1}}},
            ]
        },
    }
    found = refresh.build([document(elements=deep)])["acme/film-1"]["parameters"]["elements"]
    assert found == {
        "type": "array",
        "maxItems": 3,
        "items": {"anyOf": [{"type": "string"}, {"type": "object", "properties": {"a": {}}}]},
    }


def test_a_model_on_several_paths_has_them_all() -> None:
    found = refresh.build([document(), document("/v2/older"), document()])
    assert found["acme/film-1"]["paths"] == ["/v2/video/generations", "/v2/older"]


def test_the_catalogue_can_be_built_of_what_is_written() -> None:
    facts = json.loads(refresh.written(refresh.build([document()])))
    families = {
        "families": [
            {"name": "film", "title": "Film", "models": {"text": {"id": "acme/film-1", "typical_seconds": 9}}}
        ]
    }
    assert build_catalogue(facts, families).family("film").models
    assert refresh.written(refresh.normal(facts["models"])) == refresh.written(facts["models"])


def test_a_refresh_writes_the_file_and_says_what_is_different(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "models.json"
    assert run(out, LIST, document()) == 0
    said = capsys.readouterr().out
    assert "new: acme/film-1\n" in said
    assert "in no family: acme/film-1\n" in said
    assert list(json.loads(out.read_text("utf-8"))["models"]) == ["acme/film-1"]
    before = out.read_text("utf-8")
    assert run(out, LIST, document(seed={"type": "integer"}), dry=True) == 0
    assert "changed: acme/film-1\n" in capsys.readouterr().out
    assert out.read_text("utf-8") == before


def test_what_is_gone_is_told() -> None:
    models = refresh.build([document()])
    assert refresh.compare(models, {}).retired == ("acme/film-1",)
    assert refresh.compare(models, models) == refresh.Change(new=(), retired=(), changed=())


@pytest.mark.parametrize(
    "answers",
    [
        [httpx.Response(500)],
        [httpx.Response(200, text="<html>")],
        [httpx.Response(200, json=[])],
        [{"data": 5}],
        [{"data": []}],
        [LIST, httpx.Response(404)],
        [{"data": [{**LIST["data"][0], "info": {"docsJson": "https://elsewhere.example/docs"}}]}],
    ],
    ids=["500", "a page", "a list", "no list", "no models", "no document", "somebody else's document"],
)
def test_a_document_that_cannot_be_had_leaves_the_file_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], answers: list[Any]
) -> None:
    out = tmp_path / "models.json"
    out.write_text('{"models": {}}', "utf-8")
    assert run(out, *answers) == 1
    assert "nothing was written" in capsys.readouterr().err
    assert out.read_text("utf-8") == '{"models": {}}'
