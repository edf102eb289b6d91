"""Servers made of what they answer: what the tests of more than one adapter share."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

Handler = Callable[[httpx.Request], httpx.Response]


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
    request = httpx.Request("POST", "https://api.example")
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


@asynccontextmanager
async def serving(answer: bytes) -> AsyncIterator[tuple[str, list[bytes]]]:
    """A server that reads a request, sends these bytes and hangs up."""
    came: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        came.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}", came
    finally:
        server.close()
        await server.wait_closed()


def http(status: str, body: bytes, *, length: int | None = None, more: str = "") -> bytes:
    size = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Length: {size}\r\n{more}\r\n".encode() + body
