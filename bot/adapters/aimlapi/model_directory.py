"""What AI/ML API tells of its models over HTTP. No key is sent: none is needed."""

import asyncio
from collections.abc import Collection, Mapping
from functools import partial
from typing import Final

import httpx

from bot.adapters.aimlapi import prices
from bot.adapters.aimlapi.described import models_of, not_understood
from bot.adapters.aimlapi.exchange import Exchange, Question
from bot.domain.bounds import DESCRIPTION_TIME, ID, MODEL_LIST
from bot.domain.errors import AccessDenied, Rejected, ResponseLost
from bot.domain.models import Model, Operation
from bot.domain.newcomers import ListedModel
from bot.ports import Listing

HOST: Final = "aimlapi.com"
"""The provider's own, with all that lies below it."""
MAX_ALIASES: Final = 40
"""Models in one question about metrics: addresses of more than some 4,000 characters are not everybody's."""


class AimlapiModelDirectory:
    """AI/ML API's public lists.

    Args:
        client: With the provider's root as its base URL.
    """

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._exchange = Exchange(client)
        self._root = client.base_url
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

    async def described(self, listed: ListedModel) -> Mapping[Operation, Model]:
        """See `ModelDirectory`. One question, no redirect, one megabyte at most."""
        address = self._address(listed)
        try:
            async with asyncio.timeout(DESCRIPTION_TIME.limit):
                answer = await self._exchange.ask(Question(path=address))
        except TimeoutError as error:
            raise ResponseLost(f"GET {address}: {DESCRIPTION_TIME.limit:.0f} s were not enough") from error
        except (AccessDenied, Rejected) as error:
            raise not_understood(listed.id, "unreadable", str(error)) from error
        if answer.json is None:
            raise not_understood(listed.id, "unreadable", f"{answer.what}: no JSON")
        return models_of(answer.json, listed.id)

    def _address(self, listed: ListedModel) -> str:
        """Where its description lies, with the provider itself.

        Raises:
            NotUnderstood: Nowhere, or with somebody else.
        """
        if not listed.description:
            raise not_understood(listed.id, "no-description", "no address of a description")
        try:
            address = self._root.join(listed.description)
        except (httpx.InvalidURL, ValueError) as error:
            raise not_understood(listed.id, "elsewhere", "its description has no address") from error
        is_ours = (address.scheme, address.host, address.port) == (
            self._root.scheme,
            self._root.host,
            self._root.port,
        )
        is_theirs = address.scheme == "https" and address.port is None and _is_host(address.host)
        if address.userinfo or not (is_ours or is_theirs):
            raise not_understood(listed.id, "elsewhere", f"its description lies at {address.host}")
        return str(address.copy_with(fragment=None))

    async def durations(self, models: Collection[str]) -> Mapping[str, float]:
        found: dict[str, float] = {}
        wanted = list(models)
        for first in range(0, len(wanted), MAX_ALIASES):
            some = wanted[first : first + MAX_ALIASES]
            answer = await self._exchange.ask(Question(path="/models/metrics", query={"aliases": some}))
            found |= answer.read(partial(prices.durations, models=some))
        return found


def _is_host(host: str) -> bool:
    return host == HOST or host.endswith(f".{HOST}")
