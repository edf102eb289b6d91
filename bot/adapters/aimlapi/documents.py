"""One OpenAPI document of the provider -> the facts of the models that it speaks of, as in `models.json`.

    {"acme/film-1": {"paths": [...], "required": [...], "parameters": {name: schema}}}

Facts only: prose is left out. What a document refers to within itself (`$ref`) is put in its place.
The document is somebody else's and may be anything: nothing here trusts its form, and nothing grows beyond
`SCHEMA_PARTS` whatever refers to what.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot.domain.bounds import JSON_DEPTH, SCHEMA_PARTS

_FACTS: Final = (
    "type", "format", "enum", "default", "minimum", "maximum", "minLength", "maxLength", "minItems",
    "maxItems", "nullable", "items", "properties", "required", "anyOf", "oneOf",
)  # fmt: skip
"""What is kept of a schema, in this order; descriptions, titles and examples are prose."""
_SCHEMAS: Final = frozenset({"anyOf", "oneOf"})
_JSON: Final = "application/json"

Json = Mapping[str, Any]


class DocumentError(Exception):
    """A document that is not what it should be; the text says why, and `reason` is the word for it."""

    def __init__(self, text: str, reason: str = "unreadable") -> None:
        super().__init__(text)
        self.reason = reason


def facts_of(document: object) -> dict[str, Any]:
    """The facts by model id; of a model that is asked for in several places, all paths together.

    Raises:
        DocumentError: It is no such document, or refers to itself in a circle.
    """
    models: dict[str, Any] = {}
    for path, body in _bodies(document):
        facts = _of_body(path, body)
        for model_id in _ids(body):
            paths = [*models[model_id]["paths"], path] if model_id in models else [path]
            models[model_id] = {**facts, "paths": list(dict.fromkeys(paths))}
    return models


def facts_of_schema(spec: Json) -> dict[str, Any]:
    """What is kept of one schema."""
    kept: dict[str, Any] = {}
    for name in _FACTS:
        if name not in spec:
            continue
        value = spec[name]
        if name == "properties":
            value = {one: facts_of_schema(inner) for one, inner in value.items() if isinstance(inner, dict)}
        elif name == "items":
            value = facts_of_schema(value) if isinstance(value, dict) else {}
        elif name in _SCHEMAS:
            value = [facts_of_schema(one) for one in value if isinstance(one, dict)]
        kept[name] = value
    if "default" in kept:
        kept["default"] = _typed(kept["default"], kept.get("type"))
    return kept


def _bodies(document: object) -> Iterator[tuple[str, Json]]:
    """Each path that is posted to, with the schema of its body."""
    if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
        raise DocumentError("no OpenAPI document")
    references = _References(document=document)
    for path, methods in document["paths"].items():
        schema: object = methods
        for name in ("post", "requestBody", "content", _JSON, "schema"):
            schema = schema.get(name) if isinstance(schema, dict) else None
        if not isinstance(schema, dict):
            continue
        whole = references.resolved(schema)
        for one in (whole, *whole.get("oneOf", ()), *whole.get("anyOf", ())):
            if isinstance(one, dict) and "model" in (found := _together(one)).get("properties", {}):
                yield path, found


def _together(schema: Json) -> Json:
    """A schema with what `allOf` adds to it."""
    parts = [schema, *(part for part in schema.get("allOf", ()) if isinstance(part, dict))]
    if len(parts) == 1:
        return schema
    properties: dict[str, Any] = {}
    required: list[Any] = []
    for part in parts:
        properties |= part.get("properties", {})
        required += _required(part)
    return {**schema, "properties": properties, "required": list(dict.fromkeys(map(str, required)))}


def _ids(body: Json) -> list[str]:
    named = body["properties"]["model"]
    if not isinstance(named, dict):
        return []
    listed = named.get("enum", [named.get("const")])
    return [one for one in listed if isinstance(one, str)] if isinstance(listed, list) else []


def _of_body(path: str, body: Json) -> dict[str, Any]:
    required, parameters = _required(body), body["properties"]
    return {
        "paths": [path],
        "required": [str(name) for name in required if name != "model"],
        "parameters": {
            name: facts_of_schema(spec if isinstance(spec, dict) else {})
            for name, spec in parameters.items()
            if name != "model"
        },
    }


def _required(body: Json) -> list[Any]:
    found = body.get("required")
    return found if isinstance(found, list) else []


@dataclass(slots=True, kw_only=True)
class _References:
    """Puts what is referred to in its place; one for a whole document, so that all of it is bounded."""

    document: Json
    _parts: int = field(default=0, init=False)

    def resolved(self, schema: Json) -> Json:
        """The schema without references.

        Raises:
            DocumentError: They lead elsewhere, nowhere or round in a circle, or there is too much of them.
        """
        whole = self._whole(schema, (), 0)
        if not isinstance(whole, dict):
            raise DocumentError("a reference that leads to no schema")
        return whole

    def _whole(self, value: Any, through: tuple[str, ...], depth: int) -> Any:  # noqa: ANN401 - JSON
        self._parts += 1
        if self._parts > SCHEMA_PARTS.limit:
            raise DocumentError(f"more than {SCHEMA_PARTS.limit} parts")
        if depth > JSON_DEPTH.limit:
            raise DocumentError("parts too deep in one another")
        if isinstance(value, list):
            return [self._whole(one, through, depth + 1) for one in value]
        if not isinstance(value, dict):
            return value
        reference = value.get("$ref")
        if isinstance(reference, str):
            if reference in through:
                raise DocumentError(f"{reference[:80]} refers to itself", "circular")
            return self._whole(self._at(reference), (*through, reference), depth + 1)
        whole = {str(name): self._whole(one, through, depth + 1) for name, one in value.items()}
        if not _is_schema(whole):
            raise DocumentError("a schema whose parts are of another kind than they should be")
        return whole

    def _at(self, reference: str) -> object:
        first, *names = reference.split("/")
        found: object = self.document
        for name in names if first == "#" else [""]:
            found = found.get(name.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
        if found is None:
            raise DocumentError(f"{reference[:80]} leads nowhere")
        return found


_KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    "properties": (dict,), "required": (list, bool, dict), "allOf": (list, dict), "anyOf": (list, dict),
    "oneOf": (list, dict),
}  # fmt: skip
"""A property that says by itself whether it is required is as old as its drafts; nothing is read of that."""


def _is_schema(value: Json) -> bool:
    """Whether what is read of it later is of the right kind; a parameter may bear these names as well."""
    return all(isinstance(value[name], kind) for name, kind in _KINDS.items() if name in value)


def _typed(value: object, kind: object) -> object:
    """The documents quote the defaults of numbers."""
    if not isinstance(value, str) or kind not in ("integer", "number"):
        return value
    try:
        return int(value) if kind == "integer" else float(value)
    except ValueError:
        return value
