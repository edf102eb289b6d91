"""Makes `models.json` anew from the provider's live documents: `python -m bot.adapters.aimlapi.refresh`.

Facts only: which parameters a model takes, which it requires, where it is asked for. `families.json` stays
curated by hand; the program says which ids stand in none of its families. No key is needed.

    GET /v1/models        every entry that gives videos, with `info.docsJson`
    GET {docsJson}        an OpenAPI document: its POST operations whose body names the model
"""

import argparse
import asyncio
import json
import sys
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import httpx

from bot.adapters.aimlapi.exchange import Exchange, Question
from bot.domain.errors import ProviderError

ROOT: Final = "https://api.aimlapi.com"
MODELS: Final = Path(__file__).parents[2] / "facts" / "models.json"
FAMILIES: Final = Path(__file__).with_name("families.json")

_FACTS: Final = (
    "type", "format", "enum", "default", "minimum", "maximum", "minLength", "maxLength", "minItems",
    "maxItems", "nullable", "items", "properties", "required", "anyOf", "oneOf",
)  # fmt: skip
"""What is kept of a schema, in this order; descriptions, titles and examples are prose."""
_SCHEMAS: Final = frozenset({"anyOf", "oneOf"})

Json = Mapping[str, Any]


class DocumentError(Exception):
    """A document that is not what it should be; the text names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is different from before, by model id."""

    new: tuple[str, ...]
    retired: tuple[str, ...]
    changed: tuple[str, ...]


def build(documents: Iterable[Json]) -> dict[str, Any]:
    """The facts of all models that the OpenAPI documents speak of; of one model all paths together."""
    models: dict[str, Any] = {}
    for document in documents:
        for path, body in _bodies(document):
            properties = body.get("properties", {})
            for model_id in properties.get("model", {}).get("enum", []):
                facts = _facts(path, body)
                if model_id in models:
                    facts["paths"] = list(dict.fromkeys([*models[model_id]["paths"], path]))
                models[model_id] = facts
    return normal(models)


def normal(models: Json) -> dict[str, Any]:
    """The facts in the order and the shape in which they are kept."""
    return {
        model_id: {
            "paths": list(models[model_id]["paths"]),
            "required": list(models[model_id]["required"]),
            "parameters": {name: _schema(spec) for name, spec in models[model_id]["parameters"].items()},
        }
        for model_id in sorted(models)
    }


def written(models: Json) -> str:
    """The text of `models.json`: one parameter a line, so that a change is easy to see."""
    entries = []
    for model_id, facts in models.items():
        parameters = ",\n".join(
            f"    {_line(name)}: {_line(spec)}" for name, spec in facts["parameters"].items()
        )
        entries.append(
            f"  {_line(model_id)}: {{\n"
            f'   "paths": {_line(facts["paths"])},\n'
            f'   "required": {_line(facts["required"])},\n'
            f'   "parameters": {{\n{parameters}\n   }}\n  }}'
        )
    return '{\n "models": {\n' + ",\n".join(entries) + "\n }\n}\n"


def compare(before: Json, after: Json) -> Change:
    """What is new, gone and changed."""
    return Change(
        new=tuple(sorted(set(after) - set(before))),
        retired=tuple(sorted(set(before) - set(after))),
        changed=tuple(sorted(one for one in set(before) & set(after) if before[one] != after[one])),
    )


def without_family(models: Iterable[str], families: Json) -> list[str]:
    """The ids that stand neither in a family nor among the unreachable."""
    placed = {entry["id"] for family in families["families"] for entry in family["models"].values()}
    return sorted(set(models) - placed - set(families.get("unreachable", {})))


async def fetch(client: httpx.AsyncClient) -> AsyncIterator[Json]:
    """The OpenAPI documents of all models that give videos.

    Raises:
        DocumentError: The list cannot be read, or a document, or one lies with somebody else.
        ProviderError: The provider could not be asked.
    """
    exchange = Exchange(client)
    listed = await _get(exchange, "/v1/models")
    entries = listed.get("data")
    if not isinstance(entries, list):
        raise DocumentError("/v1/models: no list of models")
    links = dict.fromkeys(
        entry["info"]["docsJson"]
        for entry in entries
        if isinstance(entry, dict) and _gives_video(entry) and entry.get("info", {}).get("docsJson")
    )
    for link in links:
        if client.base_url.join(link).host != client.base_url.host:
            raise DocumentError(f"{link}: not at {client.base_url.host}")
        yield await _get(exchange, link)


async def _fetch_all(root: str, transport: httpx.AsyncBaseTransport | None) -> list[Json]:
    async with httpx.AsyncClient(base_url=root, transport=transport) as client:
        return [document async for document in fetch(client)]


def main(arguments: Sequence[str] | None = None, *, transport: httpx.AsyncBaseTransport | None = None) -> int:
    """Refresh the file and tell what is different; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bot.adapters.aimlapi.refresh", description=__doc__)
    parser.add_argument("--url", default=ROOT, help="the provider's root")
    parser.add_argument("--out", type=Path, default=MODELS, help="the file to refresh")
    parser.add_argument("--dry-run", action="store_true", help="tell what is different, and write nothing")
    chosen = parser.parse_args(arguments)
    before = json.loads(chosen.out.read_text("utf-8"))["models"] if chosen.out.exists() else {}
    try:
        after = build(asyncio.run(_fetch_all(chosen.url, transport)))
    except (httpx.InvalidURL, ProviderError, DocumentError) as error:
        print(f"nothing was written: {str(error) or type(error).__name__}", file=sys.stderr)
        return 1
    if not after:
        print("nothing was written: no model gives videos", file=sys.stderr)
        return 1
    change = compare(before, after)
    families = json.loads(FAMILIES.read_text("utf-8"))
    for title, ids in (
        ("new", change.new),
        ("gone", change.retired),
        ("changed", change.changed),
        ("in no family", without_family(after, families)),
    ):
        print(f"{title}: {', '.join(ids) or '-'}")
    print(f"{len(after)} models")
    if not chosen.dry_run:
        chosen.out.write_text(written(after), "utf-8")
    return 0


async def _get(exchange: Exchange, link: str) -> Json:
    found = (await exchange.ask(Question(path=link))).json
    if not isinstance(found, dict):
        raise DocumentError(f"{link}: no JSON object")
    return found


def _gives_video(entry: Json) -> bool:
    output = entry.get("modalities", {}).get("output", [])
    return "video" in output or "video" in str(entry.get("type", ""))


def _bodies(document: Json) -> Iterator[tuple[str, Json]]:
    """Each path that is posted to, with the schema of its body."""
    for path, methods in document.get("paths", {}).items():
        content = methods.get("post", {}).get("requestBody", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema", {})
        for one in (schema, *schema.get("oneOf", ()), *schema.get("anyOf", ())):
            if "model" in one.get("properties", {}):
                yield path, one


def _facts(path: str, body: Json) -> dict[str, Any]:
    return {
        "paths": [path],
        "required": [name for name in body.get("required", []) if name != "model"],
        "parameters": {name: spec for name, spec in body["properties"].items() if name != "model"},
    }


def _schema(spec: Json) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name in _FACTS:
        if name in spec:
            value = spec[name]
            if name == "properties":
                value = {one: _schema(inner) for one, inner in value.items()}
            elif name == "items":
                value = _schema(value)
            elif name in _SCHEMAS:
                value = [_schema(one) for one in value]
            kept[name] = value
    if "default" in kept:
        kept["default"] = _typed(kept["default"], kept.get("type"))
    return kept


def _typed(value: object, kind: object) -> object:
    """The documents quote the defaults of numbers."""
    if not isinstance(value, str) or kind not in ("integer", "number"):
        return value
    try:
        return int(value) if kind == "integer" else float(value)
    except ValueError:
        return value


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
