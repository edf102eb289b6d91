"""What a stand-in transport cannot show: real connections that are refused, cut off, or half answered."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.adapters.aimlapi.client import AimlapiProvider, open_client
from bot.adapters.aimlapi.files import HttpVideoFiles
from bot.domain.errors import DownloadFailed, NoAnswer, NotSent, ProviderError
from tests.adapters.aimlapi.world import KEY, REQUEST_ID, model


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


async def submit(url: str) -> str:
    async with open_client(url) as client:
        accepted = await AimlapiProvider(client, KEY).submit(REQUEST_ID, model(), {"prompt": "x"}, ())
        return accepted.generation_id


def http(status: str, body: bytes, *, length: int | None = None, more: str = "") -> bytes:
    size = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Length: {size}\r\n{more}\r\n".encode() + body


async def test_a_refused_connection_sent_nothing() -> None:
    async with serving(b"") as (url, _):
        pass
    with pytest.raises(NotSent):
        await submit(url)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 201 Created\r\nContent-Le",
        http("201 Created", b'{"id": "a', length=400),
        b'HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{"id":',
        http("201 Created", b"not gzip", more="Content-Encoding: gzip\r\n"),
        http("307 Temporary Redirect", b"", more="Location: http://127.0.0.1:9/\r\n"),
        http("302 Found", b"", more="Location: http://[broken\r\n"),
    ],
)  # fmt: skip
async def test_a_post_without_a_whole_answer_is_made_once_and_left_open(answer: bytes) -> None:
    async with serving(answer) as (url, came):
        with pytest.raises(ProviderError) as caught:
            await submit(url)
    assert type(caught.value) is NoAnswer
    assert len(came) == 1


async def test_a_whole_answer_is_an_id() -> None:
    async with serving(http("201 Created", b'{"id": "df43:veo3"}')) as (url, came):
        assert await submit(url) == "df43:veo3"
    assert came[0].startswith(b"POST /v2/video/generations HTTP/1.1\r\n")


async def test_a_file_that_is_cut_off_is_removed(tmp_path: Path) -> None:
    async with serving(http("200 OK", b"x" * 1000, length=2000)) as (url, _), open_client() as client:
        files = HttpVideoFiles(client, allow_loopback=True)
        with pytest.raises(DownloadFailed):
            await files.download(f"{url}/v.mp4", tmp_path / "v.mp4", most_bytes=5000)
        with pytest.raises(DownloadFailed):
            await files.look(f"{url}/v.mp4")
    assert list(tmp_path.iterdir()) == []


async def test_a_file_is_looked_at_and_fetched(tmp_path: Path) -> None:
    body = b"x" * 700_000
    async with serving(http("200 OK", body)) as (url, _), open_client() as client:
        files = HttpVideoFiles(client, allow_loopback=True)
        remote = await files.look(f"{url}/v.mp4")
        await files.download(f"{url}/v.mp4", tmp_path / "v.mp4", most_bytes=700_000)
    assert (remote.size_bytes, len(remote.head)) == (700_000, 262_144)
    assert (tmp_path / "v.mp4").read_bytes() == body
