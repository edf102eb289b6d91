"""A provider made of a function: what the tests of this folder share."""

import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.aimlapi.client import AimlapiProvider
from bot.domain.catalogue import Model

KEY = "key0123456789abcdefSECRET"
NOW = 1_800_000_000.0
"""Our time, Unix seconds: 2027-01-15T08:00:00Z."""
ROOT = "https://api.example"
REQUEST_ID = "0123456789abcdef0123456789abcdef"
CATALOGUE = load_catalogue()
MODELS = [model for family in CATALOGUE for model in family.models.values()]

Handler = Callable[[httpx.Request], httpx.Response]


def model(model_id: str = "google/veo3") -> Model:
    found = CATALOGUE.model(model_id)
    assert found is not None
    return found


@dataclass
class Recorder:
    """Answers with what it was given, one after the other, the last one for ever."""

    answers: list[httpx.Response | Exception | Handler]
    requests: list[httpx.Request] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers[min(len(self.requests), len(self.answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx.Response) else answer(request)

    @property
    def only(self) -> httpx.Request:
        assert len(self.requests) == 1
        return self.requests[0]

    @property
    def body(self) -> Any:  # noqa: ANN401 - JSON
        return json.loads(self.only.content)


def answers(*given: httpx.Response | Exception | Handler) -> Recorder:
    return Recorder(list(given))


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


class Breaking(httpx.AsyncByteStream):
    """A body that ends in an exception."""

    def __init__(self, error: BaseException, *chunks: bytes) -> None:
        self._error, self._chunks = error, chunks
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            yield chunk
        raise self._error

    async def aclose(self) -> None:
        self.closed = True


class Chunks(httpx.AsyncByteStream):
    """A body in pieces; it counts how many were taken."""

    def __init__(self, *chunks: bytes) -> None:
        self._chunks = chunks
        self.taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            self.taken += 1
            yield chunk


def foreign_errors() -> list[Exception]:
    """One of every exception that httpx has for what goes wrong on the wire, and of the sockets below."""
    request = httpx.Request("POST", ROOT)
    found: list[Exception] = [
        OSError(9, "Bad file descriptor"), TimeoutError(), ConnectionResetError(104, "reset"),
    ]  # fmt: skip
    for root in (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError):
        for kind in _tree(root):
            try:
                found.append(kind("broken"))
            except TypeError:
                if issubclass(kind, httpx.HTTPStatusError):
                    found.append(kind("broken", request=request, response=httpx.Response(500)))
                else:
                    found.append(kind())
    return found


def _tree(root: type[Exception]) -> Iterator[type[Exception]]:
    if root.__module__.startswith("httpx"):
        yield root
    for child in root.__subclasses__():
        yield from _tree(child)
