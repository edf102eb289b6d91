"""The provider's own OpenAPI documents, and what they hold against bodies and answers.

`openapi.json` beside this is theirs, without its prose; the bot and its stand-ins do not read it.
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from openapi_schema_validator import OAS30Validator

Json = Mapping[str, Any]

DOCUMENTS: Mapping[str, Json] = json.loads(
    files("tests.facts").joinpath("openapi.json").read_text(encoding="utf-8")
)["documents"]
RULES: Mapping[str, Json] = json.loads(files("bot.facts").joinpath("rules.json").read_text(encoding="utf-8"))
VIDEO = "docs/api-references/video-models/"
SERVICE = "docs/api-references/service-endpoints/"
OLDER_VEO_2 = f"{VIDEO}Google/veo2-text-to-video.json"
"""The one model that has a document for each of its two paths."""
LOOK = DOCUMENTS[f"{VIDEO}universal-video-fetch.json"]["/v2/video/generations"]["get"]["answer"]


def described(model: str, path: str | None = None) -> tuple[str, Json]:
    """The path of a model's document, and what stands there of its POST."""
    document = DOCUMENTS[RULES[model]["schema"]]
    if path is not None and path not in document and path in DOCUMENTS[OLDER_VEO_2] and model == "veo2":
        document = DOCUMENTS[OLDER_VEO_2]
    [(found, operations)] = document.items()
    return found, operations["post"]


def body_of(model: str, path: str | None = None) -> Json:
    """The schema of a model's body."""
    body: Json = described(model, path)[1]["body"]
    assert body["properties"]["model"]["enum"] == [model]
    return body


def body_problems(body: Json, path: str | None = None) -> list[str]:
    """What the document of a body's model holds against it, and what of it no document lists."""
    model = body["model"]
    schema = body_of(model, path)
    found = problems(schema, body)
    return found + [f"{name}: not a parameter of {model}" for name in set(body) - set(schema["properties"])]


def answer_problems(file: str, path: str, answer: Any) -> list[str]:  # noqa: ANN401 - JSON
    """What the document of a service holds against an answer to GET."""
    return problems(DOCUMENTS[f"{SERVICE}{file}.json"][path]["get"]["answer"], answer)


def problems(schema: Json, value: Any) -> list[str]:  # noqa: ANN401 - JSON
    """What a schema holds against a value."""
    validator = _validator(json.dumps(schema))
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]


@cache
def _validator(schema: str) -> Any:  # noqa: ANN401 - the library's own
    return OAS30Validator(json.loads(schema))
