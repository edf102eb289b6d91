"""How many models the list may gain, and how much the description of one may say."""

import asyncio
from typing import Any, Final

import httpx
import pytest

from bot.adapters.aimlapi.described import PATH, models_of
from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.app.provider.new_models import NewModels
from bot.domain import bounds
from bot.domain.catalogue import Catalogue
from bot.domain.errors import NotUnderstood, ResponseLost
from bot.domain.models import Operation
from bot.domain.newcomers import ListedModel
from tests.bounds.table import Trials, awaited
from tests.fakes.clock import ManualClock
from tests.fakes.market import FakeMarket
from tests.virtual_time import in_no_time

TRIALS: Final = Trials()
ID: Final = "acme/film"


def document(**properties: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    named = {"model": {"enum": [ID]}, "prompt": {"type": "string"}}
    schema = {"properties": {**named, **properties}, "required": ["prompt"]}
    return {"paths": {PATH: {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}}}


def is_understood(read: dict[str, Any]) -> bool:
    try:
        return Operation.TEXT in models_of(read, ID)
    except NotUnderstood:
        return False


@TRIALS.of("NEW_MODELS")
@awaited
async def new_models() -> None:
    for count in (bounds.NEW_MODELS.limit, bounds.NEW_MODELS.limit + 1):
        market, catalogue = FakeMarket(), Catalogue(())
        market.videos = [ListedModel(id=f"acme/film-{number}") for number in range(count)]
        market.descriptions = {one.id: models_of(document(), ID) for one in market.videos}
        await NewModels(provider=market, catalogue=catalogue, clock=ManualClock()).look()
        assert len(market.described_ids) == bounds.NEW_MODELS.limit
        assert catalogue.gained.unread == count - bounds.NEW_MODELS.limit


@TRIALS.of("DESCRIPTION_TIME")
def time_of_a_description() -> None:
    @in_no_time
    async def asked(seconds: float) -> None:
        async def slow(_: httpx.Request) -> httpx.Response:
            await asyncio.sleep(seconds)
            return httpx.Response(200, json=document())

        transport = httpx.MockTransport(slow)
        async with httpx.AsyncClient(base_url="https://api.example", transport=transport) as client:
            await AimlapiModelDirectory(client).described(ListedModel(id=ID, description="/docs"))

    asked(bounds.DESCRIPTION_TIME.limit - 0.1)
    with pytest.raises(ResponseLost, match="not enough"):
        asked(bounds.DESCRIPTION_TIME.limit + 0.1)


@TRIALS.of("SCHEMA_PARTS")
def parts_of_a_schema() -> None:
    usual = 11  # of the rest of the schema
    fits = bounds.SCHEMA_PARTS.limit - usual
    assert is_understood(document(x={"enum": list(range(fits))}))
    assert not is_understood(document(x={"enum": list(range(fits + 1))}))


@TRIALS.of("NEW_PARAMETERS")
def parameters() -> None:
    others = bounds.NEW_PARAMETERS.limit - 1  # beside the prompt
    assert is_understood(document(**{f"p{number}": {"type": "string"} for number in range(others)}))
    assert not is_understood(document(**{f"p{number}": {"type": "string"} for number in range(others + 1)}))


@TRIALS.of("NEW_CHOICES")
def choices() -> None:
    limit = bounds.NEW_CHOICES.limit
    for count in (limit, limit + 1):
        effect = {"type": "integer", "enum": list(range(count))}
        read = models_of(document(effect=effect), ID)[Operation.TEXT]
        assert ("effect" in read.parameters) == (count == limit)
