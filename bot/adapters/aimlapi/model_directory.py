"""What AI/ML API tells of its models over HTTP. No key is sent: none is needed."""

from collections.abc import Collection, Mapping
from functools import partial
from typing import Final

import httpx

from bot.adapters.aimlapi import prices
from bot.adapters.aimlapi.exchange import Exchange, Question
from bot.domain.bounds import ID, MODEL_LIST
from bot.ports import Listing

MAX_ALIASES: Final = 40
"""Models in one question about metrics: addresses of more than some 4,000 characters are not everybody's."""


class AimlapiModelDirectory:
    """AI/ML API's public lists.

    Args:
        client: With the provider's root as its base URL.
    """

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._exchange = Exchange(client)
        self._etag: str | None = None

    async def listing(self) -> Listing | None:
        answer = await self._exchange.ask(
            Question(
                path="/v1/models",
                query={"include": "pricing,capabilities"},
                headers={"If-None-Match": self._etag} if self._etag else {},
                max_bytes=MODEL_LIST.limit,
            )
        )
        if answer.is_unchanged:
            return None
        found = await answer.read_apart(prices.listing)
        etag = answer.headers.get("etag", "")
        self._etag = etag if len(etag) <= ID.limit else None
        return found

    async def durations(self, models: Collection[str]) -> Mapping[str, float]:
        found: dict[str, float] = {}
        wanted = list(models)
        for first in range(0, len(wanted), MAX_ALIASES):
            some = wanted[first : first + MAX_ALIASES]
            answer = await self._exchange.ask(Question(path="/models/metrics", query={"aliases": some}))
            found |= answer.read(partial(prices.durations, models=some))
        return found
