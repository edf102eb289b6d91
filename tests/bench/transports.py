"""What an exchange over HTTP costs: `python -m tests.bench.transports`, CPU of this process alone.

The server is a process of its own that answers whatever it is asked, so that its work is not counted.
"""

import asyncio
import contextlib
import resource
import sys
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from typing import Final

import httpx

from bot.adapters.http_clients import open_client
from tests.bench.rows import Row

PART: Final = "transports"
REQUESTS: Final = 4_000
AT_ONCE: Final = 32
BODY: Final = b'{"id": "df43:veo3", "status": "generating"}'
"""Of each answer."""
SENT: Final = b'{"prompt": "a dragon over the mountains", "model": "google/veo-3.1-t2v-fast"}'
"""With each POST."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Of one kind of exchange."""

    transport: str
    method: str
    cpu_ms: float
    """Of CPU for each exchange."""


class Answering(asyncio.Protocol):
    """Answers each request when it is whole."""

    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY)

    def __init__(self) -> None:
        self._came = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._came += data
        asked, end, body = self._came.partition(b"\r\n\r\n")
        if end and (not asked.startswith(b"POST") or len(body) >= len(SENT)):
            self._came = b""
            self._transport.write(self.head + BODY)


async def serve() -> None:
    """Say at which port, and answer until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Answering, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)


@contextlib.asynccontextmanager
async def a_server() -> AsyncIterator[str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.bench.transports",
        "serve",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(await process.stdout.readline())}"
    finally:
        process.stdin.close()
        await process.wait()


async def cost(client: httpx.AsyncClient, method: str, requests: int) -> float:
    """Milliseconds of CPU for each of so many, `AT_ONCE` at once."""
    left = iter(range(requests))
    content = SENT if method == "POST" else None

    async def ask() -> None:
        for _ in left:
            request = client.build_request(method, "/v2/video/generations", content=content)
            response = await client.send(request, stream=True)
            await response.aread()
            await response.aclose()
            assert response.content == BODY

    before = cpu()
    await asyncio.gather(*(ask() for _ in range(AT_ONCE)))
    return (cpu() - before) * 1000 / requests


def cpu() -> float:
    """Seconds that this process has used."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def costs(requests: int = REQUESTS) -> list[Cost]:
    """Of both transports, each warmed up first."""
    found = []
    async with a_server() as url:
        for name, watched in (("httpcore", True), ("aiohttp", False)):
            async with open_client(url, watched=watched) as client:
                for method in ("GET", "POST"):
                    await cost(client, method, AT_ONCE)
                    found.append(
                        Cost(transport=name, method=method, cpu_ms=await cost(client, method, requests))
                    )
    return found


def rows() -> Iterable[Row]:
    """The part `transports` of `python -m tests.bench`."""
    found = asyncio.run(costs())
    plain = {one.method: one.cpu_ms for one in found if one.transport == "httpcore"}
    for one in found:
        is_ours = one.transport == "aiohttp"
        yield Row(
            part=PART,
            case=f"{one.method} on loopback, {AT_ONCE} at once, by {one.transport}: processor",
            figure=one.cpu_ms,
            unit="ms",
            baseline="httpcore" if is_ours else "",
            ratio=one.cpu_ms / plain[one.method] if is_ours else None,
        )


def main() -> None:
    """Print the table."""
    if sys.argv[1:] == ["serve"]:
        asyncio.run(serve())
        return
    sys.stdout.write(f"{AT_ONCE} at once on loopback, {REQUESTS} of each\n")
    for one in asyncio.run(costs()):
        sys.stdout.write(f"{one.transport:<9} {one.method:<5} {one.cpu_ms:6.3f} ms CPU\n")


if __name__ == "__main__":
    main()
