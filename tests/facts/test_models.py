"""Do the facts that the bot and its stand-in read agree with the provider's own documents?"""

import json
from importlib.resources import files
from typing import Any

import pytest

from tests.facts import openapi

MODELS: dict[str, Any] = json.loads(files("bot.facts").joinpath("models.json").read_text(encoding="utf-8"))[
    "models"
]
WORDS = (
    "type", "format", "enum", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems",
    "nullable", "required",
)  # fmt: skip
NUMBERS = {"integer": int, "number": float}


def differences(where: str, official: dict[str, Any], fact: dict[str, Any]) -> list[str]:
    """What a schema of ours says otherwise than the official one, in words."""
    found = [
        f"{where}.{word}: {fact.get(word)!r}, officially {official.get(word)!r}"
        for word in WORDS
        if fact.get(word) != official.get(word)
    ]
    default = official.get("default")
    if isinstance(default, str) and (number := NUMBERS.get(str(official.get("type")))):
        default = number(default)  # the documents quote some numbers
    if (default, type(default)) != (fact.get("default"), type(fact.get("default"))):
        found.append(f"{where}.default: {fact.get('default')!r}, officially {default!r}")
    theirs, ours = (one.get("properties", {}) for one in (official, fact))
    found += [
        f"{where}.{name}: {'missing' if name in theirs else 'not official'}" for name in theirs.keys() ^ ours
    ]
    for name in theirs.keys() & ours:
        found += differences(f"{where}.{name}", theirs[name], ours[name])
    if "items" in official or "items" in fact:
        found += differences(f"{where}[]", official.get("items", {}), fact.get("items", {}))
    for word in ("anyOf", "oneOf"):
        many, some = official.get(word, []), fact.get(word, [])
        if len(many) != len(some):
            found.append(f"{where}.{word}: {len(some)}, officially {len(many)}")
        for number_, (one, other) in enumerate(zip(many, some, strict=False)):
            found += differences(f"{where}.{word}[{number_}]", one, other)
    return found


def as_official(model: str) -> dict[str, Any]:
    facts = MODELS[model]
    return {
        "type": "object",
        "properties": {"model": openapi.body_of(model)["properties"]["model"], **facts["parameters"]},
        "required": ["model", *facts["required"]],
    }


@pytest.mark.parametrize("model", MODELS)
def test_a_models_facts_are_those_of_its_current_document(model: str) -> None:
    path, _ = openapi.described(model)
    assert path in MODELS[model]["paths"]
    assert differences(model, dict(openapi.body_of(model)), as_official(model)) == []


def test_every_model_has_a_document_and_rules() -> None:
    assert len(MODELS) == 143
    assert {name for name in openapi.RULES if not name.startswith("_")} - {"service"} == set(MODELS)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"duration": {"type": "integer", "enum": [5, 10], "default": 10}}, "default: 10, officially 5"),
        ({"duration": {"type": "integer", "enum": [5], "default": 5}}, "enum: [5], officially [5, 10]"),
        ({"tail_image_url": {"type": "string", "format": "uri"}}, "tail_image_url: not official"),
        ({"prompt": {"type": "string", "maxLength": 9}}, "maxLength: 9, officially 2500"),
        ({"generate_audio": {"type": "string", "default": True}}, "type: 'string', officially 'boolean'"),
    ],
)
def test_a_wrong_fact_is_named(change: dict[str, Any], words: str) -> None:
    model = "klingai/video-v2-6-pro-image-to-video"
    ours = as_official(model)
    ours["properties"] |= change
    [found] = differences(model, dict(openapi.body_of(model)), ours)
    assert found.endswith(words)


def test_every_rule_speaks_of_parameters_that_its_model_has() -> None:
    for model in MODELS:
        for rule in openapi.RULES[model]["rules"]:
            for condition in (rule.get("if", {}), rule.get("then", {})):
                for one in condition if isinstance(condition, list) else [condition]:
                    names = {path.partition(".")[0] for path in one} - {"*image*"}
                    assert names <= set(MODELS[model]["parameters"]), (model, rule["id"])
        assert set(openapi.RULES[model]["inputs"]) <= set(MODELS[model]["parameters"])
