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
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import httpx

from bot.adapters.aimlapi.documents import DocumentError, facts_of, facts_of_schema
from bot.adapters.aimlapi.exchange import Exchange, Question
from bot.adapters.aimlapi.video_entries import gives_video
from bot.domain.errors import ProviderError

ROOT: Final = "https://api.aimlapi.com"
MODELS: Final = Path(__file__).parents[2] / "facts" / "models.json"
FAMILIES: Final = Path(__file__).with_name("families.json")

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is different from before, by model id."""

    new: tuple[str, ...]
    retired: tuple[str, ...]
    changed: tuple[str, ...]


def build(documents: Iterable[Json]) -> dict[str, Any]:
    """The facts of all models that the OpenAPI documents speak of; of one model all paths together.

    Raises:
        DocumentError: One of them is not what it should be.
    """
    models: dict[str, Any] = {}
    for document in documents:
        for model_id, facts in facts_of(document).items():
            paths = [*models[model_id]["paths"], *facts["paths"]] if model_id in models else facts["paths"]
            models[model_id] = {**facts, "paths": list(dict.fromkeys(paths))}
    return normal(models)


def normal(models: Json) -> dict[str, Any]:
    """The facts in the order and the shape in which they are kept."""
    return {
        model_id: {
            "paths": list(models[model_id]["paths"]),
            "required": list(models[model_id]["required"]),
            "parameters": {
                name: facts_of_schema(spec) for name, spec in models[model_id]["parameters"].items()
            },
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
        if isinstance(entry, dict) and gives_video(entry) and entry.get("info", {}).get("docsJson")
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


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
