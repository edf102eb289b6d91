"""The rules of `rules.json`, held against one body by code that is neither the bot's nor the sandbox's."""

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

RULES: Mapping[str, Any] = json.loads(files("bot.facts").joinpath("rules.json").read_text("utf-8"))
MODELS: Mapping[str, Any] = json.loads(files("bot.facts").joinpath("models.json").read_text("utf-8"))[
    "models"
]
Json = Any
"""Of the files, and of a body."""

Body = Mapping[str, Any]
"""Parameters by name; a medium is a dict of what is known of it, or a list of such."""


def conditional(model_id: str) -> list[Mapping[str, Any]]:
    """The rules of a model that a body can be held against."""
    return [rule for rule in RULES[model_id]["rules"] if "then" in rule]


def is_broken(rule: Mapping[str, Any], model_id: str, body: Body) -> bool:
    specs = MODELS[model_id]["parameters"]
    whole = {name: spec["default"] for name, spec in specs.items() if "default" in spec} | dict(body)
    applies = "if" not in rule or _any(rule["if"], body, whole) is True
    return applies and _any(rule["then"], body, whole) is False


def _any(condition: Json, sent: Body, whole: Body) -> bool | None:
    listed = condition if isinstance(condition, list) else [condition]
    found = [_all(one, sent, whole) for one in listed]
    return True if True in found else None if None in found else False


def _all(condition: Mapping[str, Any], sent: Body, whole: Body) -> bool | None:
    found = [
        _one(path, word, wanted, sent, whole)
        for path, words in condition.items()
        for word, wanted in words.items()
    ]
    return False if False in found else None if None in found else True


def _one(path: str, word: str, wanted: Json, sent: Body, whole: Body) -> bool | None:
    name, _, measure = path.partition(".")
    if word == "present":
        return (sent.get(name) not in (None, "", [])) is wanted
    if name == "*image*":
        media = [one for key in sent if "image" in key for one in _listed(sent[key])]
    elif measure or isinstance(whole.get(name), dict | list):
        media = _listed(whole.get(name))
    else:
        return _holds(word, wanted, whole.get(name))
    if not measure:
        return _holds(word, wanted, len(media)) if word in ("count", "count_max") else None
    if measure == "total_seconds":
        told = [one.get("seconds") for one in media]
        return None if None in told else _holds(word, wanted, sum(told))
    found = [None if one.get(measure) is None else _holds(word, wanted, one[measure]) for one in media]
    return False if False in found else None if None in found else True


def _listed(value: Json) -> list[Mapping[str, Any]]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _holds(word: str, wanted: Json, value: Json) -> bool:
    if word in ("eq", "ne", "in", "not_in"):
        among = wanted if isinstance(wanted, list) else [wanted]
        plain = "jpg" if value == "jpeg" else value
        is_one = any(plain == one and isinstance(plain, bool) is isinstance(one, bool) for one in among)
        return is_one is (word in ("eq", "in"))
    if value is None:
        return True
    if word == "step":
        return bool((value - wanted[1]) % wanted[0] == 0)
    if word == "count" and isinstance(wanted, list):
        return bool(wanted[0] <= value <= wanted[1])
    tests = {
        "min": value >= wanted, "max": value <= wanted, "above": value > wanted, "below": value < wanted,
        "count": value == wanted, "count_max": value <= wanted,
    }  # fmt: skip
    return bool(tests[word])


def scalars_of(rule: Mapping[str, Any]) -> Iterator[str]:
    """The parameters that a rule speaks of by themselves."""
    for part in ("if", "then"):
        condition = rule.get(part, [])
        for one in condition if isinstance(condition, list) else [condition]:
            yield from (path for path in one if "." not in path)


def tests_of(rule: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Path, word and what is wanted, of all that must hold."""
    condition = rule.get("then", [])
    for one in condition if isinstance(condition, list) else [condition]:
        for path, words in one.items():
            yield from ((path, word, wanted) for word, wanted in words.items())
