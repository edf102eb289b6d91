"""What does the provider tell of its models: catalogue, prices, how long they take?

The prices are the stand-in's own and stand for nobody's.
"""

import hashlib
import json
import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from bot.sandbox.provider.call_schemas import CallSchema
from bot.sandbox.provider.model_schemas import ModelSchema

Json = dict[str, Any]
_PER_SECOND = {
    "veo2": 0.65,
    "google/veo3": 0.52,
    "google/veo-3.1-t2v": 0.52,
    "google/veo-3.1-i2v": 0.52,
    "veo-3.1-lite-generate-001": 0.065,
}
_USUAL = 0.195
"""USD a second of the models that are not named."""
_SILENT_PART = 0.5
_USUAL_SECONDS = 8


def price(model: ModelSchema, body: Mapping[str, Any]) -> float:
    """USD for one generation."""
    seconds = float(model.value(body, "duration") or _USUAL_SECONDS)
    rate = _PER_SECOND.get(model.id, _USUAL)
    if model.has_audio and not model.value(body, "generate_audio"):
        rate *= _SILENT_PART
    return round(seconds * rate, 6)


def models_json(
    models: Iterable[ModelSchema],
    include: str,
    pricing: Mapping[str, Json] | None = None,
    *,
    calls: Iterable[CallSchema] = (),
    root: str = "",
    more: Iterable[Json] = (),
) -> tuple[Json, str]:
    """The answer of `/v1/models` and its ETag.

    Args:
        models: Those that are listed.
        include: What was asked for, as it stands in the query.
        pricing: By id, in place of the usual one.
        calls: What makes no videos, and is listed beside them.
        root: Where the descriptions lie; empty: none is told.
        more: Further entries as they are.
    """
    wanted = include.split(",")
    data = [
        *(_model(model, wanted, root) for model in models),
        *(_call(call, wanted) for call in calls),
        *more,
    ]
    for entry in data:
        if pricing and "pricing" in entry and entry["id"] in pricing:
            entry["pricing"] = pricing[entry["id"]]
    body = {"object": "list", "data": data}
    return body, f'W/"{hashlib.sha256(json.dumps(body).encode()).hexdigest()[:27]}"'


def document_json(model: ModelSchema) -> Json:
    """The OpenAPI document of one model, as `docsJson` leads to it: each path with the body that it takes."""
    body = {
        "type": "object",
        "properties": {"model": {"type": "string", "enum": [model.id]}, **model.parameters},
        "required": ["model", *model.required],
        "title": model.id,
    }
    post = {"requestBody": {"required": True, "content": {"application/json": {"schema": body}}}}
    return {
        "openapi": "3.0.0",
        "info": {"title": "AIML API", "version": "1.0.0"},
        "paths": {path: {"post": post} for path in model.paths},
    }


def _model(model: ModelSchema, include: list[str], root: str) -> Json:
    inputs = ["text", *(["image"] if any("image" in name for name in model.parameters) else [])]
    body: Json = {
        "id": model.id,
        "aliases": [model.id.rsplit("/", 1)[-1]] if "/" in model.id else [],
        "type": "internal/video-generations/submit",
        "info": {
            "name": model.title or model.id.rsplit("/", 1)[-1],
            "developer": model.developer,
            **({"docsJson": f"{root}/docs-json?{urlencode({'model': model.id})}"} if root else {}),
        },
        "tags": ["playground:video"],
        "modalities": {"input": inputs, "output": ["video"]},
    }
    if "capabilities" in include:
        body["capabilities"] = ["audio"] if model.has_audio else []
    if "pricing" in include:
        body["pricing"] = _pricing(model)
    return body


def _pricing(model: ModelSchema) -> Json:
    rate = _PER_SECOND.get(model.id, _USUAL)
    if not model.has_audio:
        return {
            "kind": "fixed",
            "currency": "USD",
            "units": [{"name": "second", "measure": "output", "price": rate, "per": 1}],
        }
    variants = [
        {"when": {"generate_audio": sound}, "price": rate * (1 if sound else _SILENT_PART)}
        for sound in (True, False)
    ]
    return {
        "kind": "variants",
        "currency": "USD",
        "dimensions": ["generate_audio"],
        "variants": [{**variant, "unit": "second", "per": 1} for variant in variants],
    }


def _call(call: CallSchema, include: list[str]) -> Json:
    body: Json = {
        "id": call.id,
        "aliases": [],
        "type": call.kind,
        "info": {"name": call.id.rsplit("/", 1)[-1], "developer": call.id.partition("/")[0]},
        "tags": [],
    }
    if "capabilities" in include:
        body["capabilities"] = []
    if "pricing" in include:
        unit = {"name": call.unit, "measure": call.measure, "price": call.rate, "per": call.per}
        body["pricing"] = {"kind": "fixed", "currency": "USD", "units": [unit]}
    return body


def metrics_json(models: Mapping[str, ModelSchema], aliases: list[str], takes: float) -> Json:
    """The answer of `/models/metrics`: how long generations take now. Unknown aliases are absent."""
    spread = {"p50": 1.0, "p75": 1.15, "p90": 1.3, "p99": 1.8}
    duration = {name: round(takes * 1000 * factor) for name, factor in spread.items()}
    return {
        "window_seconds": 300,
        "generated_at": iso(time.time()),
        "models": [
            {"alias": alias, "endpoint": models[alias].paths[-1], "metrics": {"duration_ms": duration}}
            for alias in aliases
            if alias in models
        ],
    }


def iso(moment: float) -> str:
    """A Unix time as the provider writes it."""
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
