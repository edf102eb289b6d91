"""What AI/ML API tells of its models over HTTP. No key is sent: none is needed."""

import asyncio
import json
from collections.abc import Collection, Mapping
from typing import Any, Final

import httpx

from bot.adapters.aimlapi import errors, prices
from bot.adapters.aimlapi.errors import Call
from bot.adapters.aimlapi.wire import NotUnderstoodError
from bot.domain.errors import NoAnswer
from bot.ports import Listing

TIMEOUT: Final = httpx.Timeout(connect=10.0, read=30.0, write=10.0, pool=10.0)
LONGEST: Final = 120.0
"""Seconds for a whole exchange."""
MOST_BYTES: Final = 32_000_000
"""Of one answer; the list of all models is the largest, some megabytes."""
AT_ONCE: Final = 40
"""Models in one question about metrics: addresses of more than some 4,000 characters are not everybody's."""


class AimlapiMarket:
    """AI/ML API's public lists.

    Args:
        client: With the provider's root as its base URL.
    """

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client
        self._etag: str | None = None

    async def listing(self) -> Listing | None:
        headers = {"If-None-Match": self._etag} if self._etag else {}
        response, body = await self._get("/v1/models", {"include": "pricing,capabilities"}, headers)
        if response is None:
            return None
        try:
            found = prices.listing(body)
        except NotUnderstoodError as error:
            raise NoAnswer(f"GET /v1/models: {error}") from error
        self._etag = response.headers.get("etag")
        return found

    async def durations(self, models: Collection[str]) -> Mapping[str, float]:
        found: dict[str, float] = {}
        wanted = list(models)
        for first in range(0, len(wanted), AT_ONCE):
            some = wanted[first : first + AT_ONCE]
            _, body = await self._get("/models/metrics", {"aliases": some}, {})
            try:
                found |= prices.durations(body, some)
            except NotUnderstoodError as error:
                raise NoAnswer(f"GET /models/metrics: {error}") from error
        return found

    async def _get(
        self, path: str, query: Mapping[str, str | list[str]], headers: Mapping[str, str]
    ) -> tuple[httpx.Response | None, Any]:
        """A 2xx answer and its JSON, None where it is none; without a response: nothing has changed.

        Raises:
            ProviderError: There is no answer.
        """
        what = f"GET {path}"
        try:
            async with (
                asyncio.timeout(LONGEST),
                self._client.stream(
                    "GET",
                    path,
                    params=query,
                    headers=headers,
                    timeout=TIMEOUT,
                    follow_redirects=False,
                ) as response,
            ):
                content = bytearray()
                async for chunk in response.aiter_bytes():
                    content += chunk
                    if len(content) > MOST_BYTES:
                        raise httpx.RemoteProtocolError("the answer is too long")
        except errors.FOREIGN as error:
            raise errors.of_transport(what, error) from error
        if response.status_code == httpx.codes.NOT_MODIFIED and "If-None-Match" in headers:
            return None, None
        # Megabytes of JSON: others get on with their work meanwhile.
        body = await asyncio.to_thread(_json, bytes(content))
        if not response.is_success:
            raise errors.of_status(what, response.status_code, response.headers, body, Call.ASK, ())
        return response, body


def _json(body: bytes) -> Any:  # noqa: ANN401 - whatever it is
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None
