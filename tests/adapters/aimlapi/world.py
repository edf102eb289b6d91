"""A provider made of a function: what the tests of this folder share."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.aimlapi.client import AimlapiProvider
from bot.domain.models import Model
from tests.adapters.http_answers import Handler

KEY = "key0123456789abcdefSECRET"
NOW = 1_800_000_000.0
"""Our time, Unix seconds: 2027-01-15T08:00:00Z."""
ROOT = "https://api.example"
REQUEST_ID = "0123456789abcdef0123456789abcdef"
CATALOGUE = load_catalogue()
MODELS = [model for family in CATALOGUE for model in family.models.values()]


def model(model_id: str = "google/veo3") -> Model:
    found = CATALOGUE.model(model_id)
    assert found is not None
    return found


def fault(
    status: int,
    message: str = "",
    headers: dict[str, str] | None = None,
    **more: Any,  # noqa: ANN401 - JSON
) -> httpx.Response:
    """The provider's own error body."""
    body = {"message": message, "path": "/v2/video/generations", "statusCode": status, **more}
    return httpx.Response(status, json=body, headers=headers)


@asynccontextmanager
async def provider(handler: Handler, key: str = KEY) -> AsyncIterator[AimlapiProvider]:
    async with httpx.AsyncClient(base_url=ROOT, transport=httpx.MockTransport(handler)) as client:
        yield AimlapiProvider(client, key, now=lambda: NOW)
